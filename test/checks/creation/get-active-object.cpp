// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void attach_Bad() {
  CLSID Class;
  IUnknown *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  GetActiveObject(Class, nullptr, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetActiveObject' attaches to 'Outlook.Application'
}

// Each of the two is a site of its own.
void attachOrCreate_Bad() {
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  if (GetActiveObject(Class, nullptr, reinterpret_cast<IUnknown **>(&Outlook)) < 0)
  // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'GetActiveObject' attaches to 'Outlook.Application'
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void attachToOther_Ok() {
  CLSID Class;
  IUnknown *Editor;
  CLSIDFromProgID(L"ExampleEditor.Application", &Class);
  GetActiveObject(Class, nullptr, &Editor);
}

void service() {
  attach_Bad();
  attachOrCreate_Bad();
  attachToOther_Ok();
}

SERVICE(service)
