// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include "windows-service.h"

void create_Bad() {
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoCreateInstanceFromApp(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, nullptr, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstanceFromApp' creates 'Outlook.Application'
}

void createByProgId_Bad() {
  CLSID Class;
  CLSIDFromProgIDEx(L"Word.Application.16", &Class);
  MULTI_QI Results[] = {{&IID_IDispatch, nullptr, 0}};
  CoCreateInstanceFromApp(Class, nullptr, CLSCTX_LOCAL_SERVER, nullptr, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstanceFromApp' creates 'Word.Application' {{.*}} [office-unattended-automation]
}

// Which interface is asked for tells nothing of the class.
void createOther_Ok() {
  MULTI_QI Results[] = {{&OutlookClass, nullptr, 0}};
  CoCreateInstanceFromApp(DocumentClass, nullptr, CLSCTX_LOCAL_SERVER, nullptr, 1, Results);
}

void service() {
  create_Bad();
  createByProgId_Bad();
  createOther_Ok();
}

SERVICE(service)
