// RUN: rm -rf %t && split-file %s %t && cp %S/../Inputs/windows-service.h %t
// RUN: %check_office %t
// REQUIRES: mingw

// What midl makes: a header that declares the CLSIDs and a C file that defines
// them; and DEFINE_GUID in a header that one of the files includes for its
// definitions.

//--- outlook_i.h
#include "windows-service.h"
EXTERN_C const CLSID CLSID_Mail;
EXTERN_C const CLSID CLSID_Other;

//--- outlook_i.c
#include <windows.h>
#define MIDL_DEFINE_GUID(type, name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                        \
  const type name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
MIDL_DEFINE_GUID(CLSID, CLSID_Mail, 0x0006F03A, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
MIDL_DEFINE_GUID(CLSID, CLSID_Other, 0x88D96A05, 0xF192, 0x11D4, 0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5);

//--- guids.h
#include <guiddef.h>
DEFINE_GUID(CLSID_Sheet, 0x00024500, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46);
DEFINE_GUID(CLSID_Dom, 0x88D96A05, 0xF192, 0x11D4, 0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5);

//--- guids.cpp
#include <windows.h>
#include <initguid.h>
#include "guids.h"

//--- main.cpp
#include "outlook_i.h"
#include "guids.h"

void create_Bad() {
  void *Object;
  CoCreateInstance(CLSID_Mail, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(CLSID_Sheet, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Excel.Application'
}

void create_Ok() {
  void *Object;
  CoCreateInstance(CLSID_Other, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  CoCreateInstance(CLSID_Dom, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)
