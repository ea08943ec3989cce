// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// XFAIL: *
// A container's elements are one value, so their order is lost when they are
// joined.

#include "service.h"

#include <QAxObject>
#include <QStringList>

void create_Bad() {
  QAxObject Application(QStringList({"Outlook", "Application"}).join("."));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
