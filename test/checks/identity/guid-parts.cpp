// RUN: %check_office %s
// A GUID whose parts are set one by one is what they make.

#include "service.h"
#define START(Class)                                                           \
  do {                                                                         \
    void *Object;                                                              \
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,       \
                     &Object);                                                 \
  } while (0)
const CLSID Document = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};

void fieldByField_Bad() {
  CLSID Class = {};
  Class.Data1 = 0x0006F03A;
  Class.Data4[0] = 0xC0;
  Class.Data4[7] = 0x46;
  START(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void allFields_Bad() {
  CLSID Class;
  Class.Data1 = 0x0006F03A;
  Class.Data2 = 0;
  Class.Data3 = 0;
  Class.Data4[0] = 0xC0;
  Class.Data4[1] = Class.Data4[2] = 0;
  Class.Data4[7] = 0x46;
  START(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void throughPointer_Bad() {
  CLSID Class = Document, *P = &Class;
  *P = CLSID{0x6F03B, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  P->Data1 = 0x6F03A;
  START(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void changed_Ok() {
  CLSID Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  Class.Data1 = 0x88D96A05;
  START(Class);
}
void changedByUnknown_Ok(DWORD First) {
  CLSID Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  Class.Data1 = First;
  START(Class);
}
void changedOnOneWay_Bad(bool Other) {
  CLSID Class = {0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  if (Other)
    Class.Data1 = 0x88D96A05;
  START(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  fieldByField_Bad();
  allFields_Bad();
  throughPointer_Bad();
  changed_Ok();
  changedByUnknown_Ok(1);
  changedOnOneWay_Bad(true);
}

SERVICE(service)
