// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void createTwice_Bad(const CLSID &Other) {
  CLSID Class;
  void *First;
  void *Second;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, 4, IID_IDispatch, &First), CoCreateInstance(Class, nullptr, 4, IID_IDispatch, &Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-MESSAGES: :[[@LINE-2]]:63: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createAnother_Ok(const CLSID &Other) {
  void *Object;
  CoCreateInstance(Other, nullptr, 4, IID_IDispatch, &Object);
}

void service() {
  CLSID Other;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Other);
  createTwice_Bad(Other);
  createAnother_Ok(Other);
}

SERVICE(service)
