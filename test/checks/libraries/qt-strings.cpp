// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// What Qt's strings are made of and what is made of them.

#include "service.h"

#include <QAxObject>
#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVariant>

void create(const QString &ProgId) { QAxObject Application(ProgId); }
void create(const wchar_t *ProgId) { CREATE(ProgId); }
void create(const CLSID &Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void literals_Bad() {
  create(QStringLiteral("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QLatin1String("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromUtf8("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromLatin1("Outlook.Application", 19));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromLocal8Bit("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromWCharArray(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromUtf16(u"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromUcs4(U"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromStdString("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromStdWString(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QStringView(u"Outlook.Application").toString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString(QByteArray("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void literals_Ok() {
  create(QStringLiteral("MSXML2.DOMDocument.6.0"));
  create(QLatin1String("MSXML2.DOMDocument.6.0"));
  create(QString::fromUtf8("MSXML2.DOMDocument.6.0"));
  create(QString::fromLatin1("MSXML2.DOMDocument.6.0", 22));
  create(QString::fromLocal8Bit("MSXML2.DOMDocument.6.0"));
  create(QString::fromWCharArray(L"MSXML2.DOMDocument.6.0"));
  create(QString::fromUtf16(u"MSXML2.DOMDocument.6.0"));
  create(QString::fromUcs4(U"MSXML2.DOMDocument.6.0"));
  create(QString::fromStdString("MSXML2.DOMDocument.6.0"));
  create(QString::fromStdWString(L"MSXML2.DOMDocument.6.0"));
  create(QStringView(u"MSXML2.DOMDocument.6.0").toString());
  create(QString(QByteArray("MSXML2.DOMDocument.6.0")));
}

void userDefinedLiterals_Bad() {
  using namespace Qt::StringLiterals;
  create(u"Outlook.Application"_s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create("Outlook.Application"_L1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create("Outlook.Application"_ba);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void userDefinedLiterals_Ok() {
  using namespace Qt::StringLiterals;
  create(u"MSXML2.DOMDocument.6.0"_s);
  create("MSXML2.DOMDocument.6.0"_L1);
  create("MSXML2.DOMDocument.6.0"_ba);
}

void backToCharacters_Bad() {
  QString ProgId = "Outlook.Application";
  create(ProgId.toStdWString().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(reinterpret_cast<const wchar_t *>(ProgId.utf16()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(reinterpret_cast<const wchar_t *>(ProgId.constData()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(reinterpret_cast<const wchar_t *>(ProgId.unicode()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString(ProgId.toUtf8().constData()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString(ProgId.toLatin1().data()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString(qPrintable(ProgId)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromStdString(ProgId.toStdString()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.toLower());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(ProgId.trimmed());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void backToCharacters_Ok() {
  QString ProgId = "MSXML2.DOMDocument.6.0";
  create(ProgId.toStdWString().c_str());
  create(reinterpret_cast<const wchar_t *>(ProgId.utf16()));
  create(reinterpret_cast<const wchar_t *>(ProgId.constData()));
  create(reinterpret_cast<const wchar_t *>(ProgId.unicode()));
  create(QString(ProgId.toUtf8().constData()));
  create(QString(ProgId.toLatin1().data()));
  create(QString(qPrintable(ProgId)));
  create(QString::fromStdString(ProgId.toStdString()));
  create(ProgId.toLower());
  create(ProgId.trimmed());
}

void toArray_Bad() {
  wchar_t Buffer[64];
  QString("Outlook.Application").toWCharArray(Buffer);
  create(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void toArray_Ok() {
  wchar_t Buffer[64];
  QString("Outlook.Application").toWCharArray(Buffer);
  QString("MSXML2.DOMDocument.6.0").toWCharArray(Buffer);
  create(Buffer);
}

void uuid_Bad() {
  create(QUuid("{0006F03A-0000-0000-C000-000000000046}").toString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QUuid Id = QUuid::fromString(QLatin1String("{0006F03A-0000-0000-C000-000000000046}"));
  create(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  GUID Class = {0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  Id = Class;
  create(Id.toString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void uuid_Ok() {
  create(QUuid("{88D96A05-F192-11D4-A65F-0040963251E5}").toString());
  QUuid Id = QUuid::fromString(QLatin1String("{88D96A05-F192-11D4-A65F-0040963251E5}"));
  create(Id);
}

void uuidOfNumbers_Bad() {
  QUuid Id(0x0006F03A, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46);
  create(Id.toString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void uuidOfNumbers_Ok() {
  QUuid Id(0x88D96A05, 0xF192, 0x11D4, 0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5);
  create(Id.toString());
}

void variant_Bad() {
  QVariant Value("Outlook.Application");
  create(Value.toString());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  Value = QVariant::fromValue(QString("Excel.Application"));
  create(Value.value<QString>());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Excel.Application'
}

void variant_Ok() {
  QVariant Value("Outlook.Application");
  Value = "MSXML2.DOMDocument.6.0";
  create(Value.toString());
  create(Value.value<QString>());
}

void overwritten_Ok() {
  QString ProgId = "Outlook.Application";
  ProgId = "MSXML2.DOMDocument.6.0";
  create(ProgId);
}

void others_Bad() {
  QByteArray Narrow;
  Narrow = "Outlook.Application";
  create(QString(static_cast<const char *>(Narrow)));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString::fromStdString(Narrow.toStdString()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString("Outlook.Application").toUpper());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  QString Data("Outlook.Application");
  create(reinterpret_cast<const wchar_t *>(Data.data()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
  create(QString("Outlook.Application").toLocal8Bit().constData());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'create' creates 'Outlook.Application'
}

void others_Ok() {
  QByteArray Narrow;
  Narrow = "MSXML2.DOMDocument.6.0";
  create(QString(static_cast<const char *>(Narrow)));
  create(QString::fromStdString(Narrow.toStdString()));
  create(QString("MSXML2.DOMDocument.6.0").toUpper());
  QString Data("MSXML2.DOMDocument.6.0");
  create(reinterpret_cast<const wchar_t *>(Data.data()));
  create(QVariant::fromValue(QString("MSXML2.DOMDocument.6.0")).toString());
  GUID Class = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};
  QUuid Id;
  Id = Class;
  create(Id.toString());
}

void service() {
  literals_Bad();
  literals_Ok();
  userDefinedLiterals_Bad();
  userDefinedLiterals_Ok();
  backToCharacters_Bad();
  backToCharacters_Ok();
  toArray_Bad();
  toArray_Ok();
  uuid_Bad();
  uuid_Ok();
  uuidOfNumbers_Bad();
  uuidOfNumbers_Ok();
  variant_Bad();
  variant_Ok();
  overwritten_Ok();
  others_Bad();
  others_Ok();
}

SERVICE(service)
