// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt

// The width and the fill character of QString::arg, written or left out, are
// none of the texts that later placeholders stand for.

#include "service.h"

#include <QAxObject>

void create_Bad() {
  QAxObject Application(QString("%1.%2").arg("Outlook").arg("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void width_Bad() {
  QAxObject Application(QString("%1.%2").arg("Outlook", 0).arg("Application", 0));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void create_Ok() {
  QAxObject Application(QString("%1.%2").arg("Example").arg("Application"));
}

void service() {
  create_Bad();
  width_Bad();
  create_Ok();
}

SERVICE(service)
