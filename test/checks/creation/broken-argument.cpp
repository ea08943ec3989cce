// RUN: %check_office --exit=1 %s
// A call with an argument that clang doesn't know is still that call.

#include "service.h"

void create_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_UNKNOWN, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void create_Ok() {
  CLSID Class;
  void *Document;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_UNKNOWN, IID_IDispatch, &Document);
}
void handed_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
  create_Ok();
  runLater(handed_Bad);
}

SERVICE(service)
