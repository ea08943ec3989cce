// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void create_Bad() {
  CLSID Class;
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstanceEx(Class, nullptr, CLSCTX_LOCAL_SERVER, nullptr, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstanceEx' creates 'Outlook.Application'
}

void createOther_Ok() {
  CLSID Class;
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  CoCreateInstanceEx(Class, nullptr, CLSCTX_LOCAL_SERVER, nullptr, 1, Results);
}

void service() {
  create_Bad();
  createOther_Ok();
}

SERVICE(service)
