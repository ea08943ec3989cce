// RUN: %check_office %s
// XFAIL: *
// A constant GUID stays what it was when a part of it is set.

#include "service.h"
void changed_Ok() {
  CLSID Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  Class.Data1 = 0x88D96A05;
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void service() {
  changed_Ok();
}

SERVICE(service)
