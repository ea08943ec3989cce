// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// ProgIDs that Qt's strings are put together to.

#include "service.h"

#include <QAxObject>
#include <QString>
#include <QStringBuilder>

void create(const QString &ProgId) { QAxObject Application(ProgId); }

void added_Bad() {
  QString Name = "Outlook";
  create(Name + ".Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create("Excel." + QString("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  create(QLatin1String("Word") + QString(".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
  Name += QLatin1String(".Application");
  create(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void added_Ok() {
  QString Name = "Outlook";
  create(Name + ".FileAttach");
  Name += ".Example";
  create(Name);
  create("Example" + QString(".Application"));
}

void built_Bad() {
  create(QLatin1String("Outlook") % QLatin1String(".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QString Name = QStringLiteral("Excel") % "." % QStringLiteral("Application");
  create(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void built_Ok() { create(QLatin1String("Outlook") % QLatin1String(".FileAttach")); }

void appended_Bad() {
  QString Name = "Outlook";
  Name.append(".Application");
  create(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QString Behind = ".Application";
  Behind.prepend("Excel");
  create(Behind);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  QByteArray Narrow("Word");
  create(Narrow.append(".Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
}

void appended_Ok() {
  QString Name = "Outlook";
  Name.append(".FileAttach");
  create(Name);
  QString Behind = ".FileAttach";
  Behind.prepend("Outlook");
  create(Behind);
}

void pushed_Bad() {
  QString Name = "Outlook";
  Name.push_back(".Application");
  create(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QString Behind = ".Application";
  Behind.push_front("Excel");
  create(Behind);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  QByteArray Narrow(".Application");
  create(Narrow.prepend("Word"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
}

void pushed_Ok() {
  QString Name = "Outlook";
  Name.push_back(".FileAttach");
  create(Name);
  QString Behind = ".FileAttach";
  Behind.push_front("Outlook");
  create(Behind);
  QByteArray Narrow(".FileAttach");
  create(Narrow.prepend("Outlook"));
  create(QByteArray("Outlook").append(".FileAttach"));
}

void numbered_Bad() {
  const int Version = static_cast<int>(GetTickCount());
  create(QString("%1.Application").arg("Outlook"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString("%1.%2").arg("Excel", "Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  create(QStringLiteral("%2.%1").arg(QString("Application"), QString("Word")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Word.Application'
  create(QString("Outlook.Application.%1").arg(Version));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString("Outlook.Application.%1").arg(16));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void numbered_Ok() {
  const int Version = static_cast<int>(GetTickCount());
  create(QString("%1.Application").arg("Example"));
  create(QString("%1.%2").arg("Outlook", "FileAttach"));
  create(QString("MSXML2.DOMDocument.%1.0").arg(Version));
}

void printed_Bad() {
  create(QString::asprintf("%s.Application", "Outlook"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QString Name;
  Name.sprintf("%s.%s", "Excel", "Application");
  create(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void printed_Ok() {
  create(QString::asprintf("%s.Application", "Example"));
  QString Name;
  Name.sprintf("%s.%s", "Outlook", "FileAttach");
  create(Name);
}

void service() {
  added_Bad();
  added_Ok();
  built_Bad();
  built_Ok();
  appended_Bad();
  appended_Ok();
  pushed_Bad();
  pushed_Ok();
  numbered_Bad();
  numbered_Ok();
  printed_Bad();
  printed_Ok();
}

SERVICE(service)
