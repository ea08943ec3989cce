// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void create_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createInCondition_Bad() {
  CLSID Class;
  void *Outlook;
  if (CLSIDFromProgID(L"Outlook.Application", &Class) >= 0 &&
      CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook) >= 0)
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
    static_cast<IDispatch *>(Outlook)->Release();
}

void createOther_Ok() {
  CLSID Class;
  void *Document;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void createUnknown_Ok(const CLSID &Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

extern const CLSID &configuredClass();

void service() {
  create_Bad();
  createInCondition_Bad();
  createOther_Ok();
  createUnknown_Ok(configuredClass());
}

SERVICE(service)
