// RUN: %check_office %s
// XFAIL: *

// A GUID is one value; that its parts are stored one by one is not put together.

#include "service.h"

void create_Bad() {
  CLSID Class = {};
  void *Outlook;
  Class.Data1 = 0x0006F03A;
  Class.Data4[0] = 0xC0;
  Class.Data4[7] = 0x46;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
