// RUN: %check_office %s
// XFAIL: *

// The catalog's functions are recognised by the name that a call has, and not
// where they are called through a pointer.

#include "service.h"

void create_Bad() {
  auto Create = &CoCreateInstance;
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
