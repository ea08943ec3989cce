// RUN: %check_office %s -- -isystem %source_root/lib/Standins/qt
// A constant character that is joined to strings.

#include "service.h"

#include <QAxObject>

#include <string>

void byQt_Bad() {
  QAxObject Application(QString("Outlook") + QLatin1Char('.') + QString("Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'QAxObject::QAxObject' creates 'Outlook.Application'
}

void byStandard_Bad() {
  CREATE((std::wstring(L"Outlook") + L'.' + L"Application").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  byQt_Bad();
  byStandard_Bad();
}

SERVICE(service)
