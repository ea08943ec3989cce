// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/qt

// ActiveQt's container of a COM control.

#include "service.h"

#include <ActiveQt/QAxWidget>

void constructor_Bad() {
  QAxWidget Outlook("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxWidget::QAxWidget' creates 'Outlook.Application'
}

void setControl_Bad() {
  QAxWidget *Document = new QAxWidget();
  Document->setControl(QString::fromUtf8("Word.Document.8"));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxWidget::setControl' creates 'Word.Document'
}

void other_Ok() {
  QAxWidget Browser("Shell.Explorer.2");
  Browser.setControl("{8856F961-340A-11D0-A96B-00C04FD705A2}");
}

void service() {
  constructor_Bad();
  setControl_Bad();
  other_Ok();
}

SERVICE(service)
