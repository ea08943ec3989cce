// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void create_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromString(L"{0006F03A-0000-0000-C000-000000000046}", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createInOtherCase_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromString(L"{0006f03a-0000-0000-c000-000000000046}", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// CLSIDFromString takes a ProgID as well.
void createByProgId_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromString(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  CLSID Class;
  void *Document;
  CLSIDFromString(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void createFromText_Ok() {
  CLSID Class;
  void *Object;
  CLSIDFromString(L"the text {0006F03A-0000-0000-C000-000000000046}", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void service() {
  create_Bad();
  createInOtherCase_Bad();
  createByProgId_Bad();
  createOther_Ok();
  createFromText_Ok();
}

SERVICE(service)
