// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// ActiveQt's container of a COM object, in the forms in which it takes a class.

#include "service.h"

#include <ActiveQt/QAxObject>
#include <QtCore/QScopedPointer>

#include <memory>

void constructor_Bad() {
  QAxObject Outlook("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
  Outlook.dynamicCall("Quit()");
}

void withVersion_Bad() {
  QAxObject *Outlook = new QAxObject("outlook.application.16", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
  delete Outlook;
}

void constructorWithClsid_Bad() {
  QAxObject Outlook(QStringLiteral("{0006F03A-0000-0000-C000-000000000046}"));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void inPointer_Bad() {
  QScopedPointer<QAxObject> First(new QAxObject("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:39: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
  auto Second = std::make_unique<QAxObject>("Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:17: warning: 'QAxObject::QAxObject' creates 'Excel.Application'
}

void setControl_Bad() {
  QAxObject Outlook;
  Outlook.setControl("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QAxObject::setControl' creates 'Outlook.Application'
}

void setControlOfBase_Bad() {
  QAxObject Outlook;
  Outlook.QAxBase::setControl("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'QAxBase::setControl' creates 'Outlook.Application'
}

void setControlByInterface_Bad() {
  QAxObject Outlook;
  QAxObjectInterface *Container = &Outlook;
  Container->setControl("Word.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'QAxObjectInterface::setControl' creates 'Word.Application'
}

void running_Bad() {
  QAxObject Outlook("{0006F03A-0000-0000-C000-000000000046}&");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void licensed_Bad() {
  QAxObject Outlook;
  Outlook.setControl("{0006F03A-0000-0000-C000-000000000046}:AAKL");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QAxObject::setControl' creates 'Outlook.Application'
}

void onOtherMachine_Bad() {
  QAxObject Outlook("server/{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
  Outlook.setControl("EXAMPLE/user:secret@server:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'QAxObject::setControl' creates 'Outlook.Application'
}

void document_Bad() {
  QAxObject Report("C:/reports/today.docx");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: note: 'QAxObject::QAxObject' may create 'Word.Application'
}

void withoutClass_Ok() {
  QAxObject Empty;
  QAxObject *Folder = Empty.querySubObject("GetDefaultFolder(int)", 6);
  delete Folder;
}

void other_Ok() {
  QAxObject Browser("Shell.Explorer.2");
  Browser.setControl("{8856F961-340A-11D0-A96B-00C04FD705A2}");
  Browser.QAxBase::setControl("MSXML2.DOMDocument.6.0");
  QAxObjectInterface *Container = &Browser;
  Container->setControl("MSXML2.DOMDocument.6.0");
}

// A property of that value, and a comparison, create nothing.
void mentioned_Ok() {
  QAxObject Browser("Shell.Explorer.2");
  Browser.setProperty("Title", "Outlook.Application");
  if (Browser.control() == "Outlook.Application")
    Browser.dynamicCall("Navigate(QString)", "Outlook.Application");
}

void service() {
  constructor_Bad();
  withVersion_Bad();
  constructorWithClsid_Bad();
  inPointer_Bad();
  setControl_Bad();
  setControlOfBase_Bad();
  setControlByInterface_Bad();
  running_Bad();
  licensed_Bad();
  onOtherMachine_Bad();
  document_Bad();
  withoutClass_Ok();
  other_Ok();
  mentioned_Ok();
}

SERVICE(service)
