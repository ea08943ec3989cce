// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// ProgIDs in Qt's containers: what goes in comes out, of whatever element.

#include "service.h"

#include <QAxObject>
#include <QHash>
#include <QMap>
#include <QStringList>
#include <QVector>

void create(const QString &ProgId) { QAxObject Application(ProgId); }

void list_Bad() {
  QStringList ProgIds;
  ProgIds << "MSXML2.DOMDocument.6.0" << "Outlook.Application";
  for (const QString &ProgId : ProgIds)
    create(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
}

void initialised_Bad() {
  const QStringList ProgIds{"MSXML2.DOMDocument.6.0", "Outlook.Application"};
  create(ProgIds.at(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  foreach (const QString &ProgId, ProgIds)
    create(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
}

void vector_Bad() {
  QVector<QString> ProgIds;
  ProgIds.append("Outlook.Application");
  create(ProgIds.first());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgIds[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  for (auto It = ProgIds.constBegin(); It != ProgIds.constEnd(); ++It)
    create(*It);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
}

void map_Bad() {
  QMap<QString, QString> ProgIds;
  ProgIds.insert("mail", "Outlook.Application");
  create(ProgIds.value("mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  for (auto It = ProgIds.begin(); It != ProgIds.end(); ++It)
    create(It.value());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
}

void hash_Bad() {
  QHash<int, QString> ProgIds;
  ProgIds[1] = "Outlook.Application";
  create(ProgIds[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void initialisedMap_Bad(int Kind) {
  static const QMap<int, QString> ProgIds = {{0, "MSXML2.DOMDocument.6.0"}, {1, "Outlook.Application"}};
  create(ProgIds.value(Kind));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void list_Ok() {
  QStringList ProgIds;
  ProgIds << "MSXML2.DOMDocument.6.0";
  ProgIds.append("MSXML2.DOMDocument.3.0");
  for (const QString &ProgId : ProgIds)
    create(ProgId);
  create(ProgIds.at(0));
  create(ProgIds.first());
  create(ProgIds[0]);
}

void map_Ok() {
  QMap<QString, QString> ProgIds;
  ProgIds.insert("mail", "MSXML2.DOMDocument.6.0");
  ProgIds["other"] = "MSXML2.DOMDocument.3.0";
  create(ProgIds.value("mail"));
  for (auto It = ProgIds.begin(); It != ProgIds.end(); ++It)
    create(It.value());
}

void queue_Bad() {
  QList<QString> ProgIds;
  ProgIds.push_back("MSXML2.DOMDocument.6.0");
  ProgIds.prepend("Outlook.Application");
  create(ProgIds.takeFirst());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgIds.last());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgIds.value(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QList<QString> Shifted;
  Shifted << QString("Excel.Application");
  create(Shifted.first());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void queue_Ok() {
  QList<QString> ProgIds;
  ProgIds.push_back("MSXML2.DOMDocument.6.0");
  ProgIds.prepend("MSXML2.DOMDocument.3.0");
  create(ProgIds.takeFirst());
  create(ProgIds.last());
  create(ProgIds.value(0));
  for (auto It = ProgIds.constBegin(); It != ProgIds.constEnd(); ++It)
    create(*It);
  QList<QString> Shifted;
  Shifted << QString("MSXML2.DOMDocument.6.0");
  create(Shifted.first());
}

void hashes_Bad() {
  QHash<QString, QString> ProgIds;
  ProgIds.insert("mail", "Outlook.Application");
  create(ProgIds.value("mail"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  for (auto It = ProgIds.begin(); It != ProgIds.end(); ++It)
    create(*It);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'create' creates 'Outlook.Application'
  create(ProgIds.find("mail").value());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QMap<int, QString> Numbered;
  Numbered[1] = "Excel.Application";
  create(Numbered[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
  create(Numbered.find(1).value());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void hashes_Ok() {
  QHash<QString, QString> ProgIds;
  ProgIds.insert("mail", "MSXML2.DOMDocument.6.0");
  create(ProgIds.value("mail"));
  for (auto It = ProgIds.begin(); It != ProgIds.end(); ++It)
    create(*It);
  create(ProgIds.find("mail").value());
  create(ProgIds["mail"]);
  QMap<int, QString> Numbered;
  Numbered[1] = "MSXML2.DOMDocument.6.0";
  create(Numbered.find(1).value());
}

void service() {
  queue_Bad();
  queue_Ok();
  hashes_Bad();
  hashes_Ok();
  list_Bad();
  initialised_Bad();
  vector_Bad();
  map_Bad();
  hash_Bad();
  initialisedMap_Bad(static_cast<int>(GetTickCount()));
  list_Ok();
  map_Ok();
}

SERVICE(service)
