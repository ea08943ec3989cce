// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- classes.h
#include "service.h"

extern "C" const CLSID CLSID_Outlook;
extern "C" const CLSID CLSID_Document;

//--- classes.cpp
#include "classes.h"

const CLSID CLSID_Outlook = {0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
const CLSID CLSID_Document = {0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5}};

//--- main.cpp
#include "classes.h"

void create_Bad() {
  void *Outlook;
  CoCreateInstance(CLSID_Outlook, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  void *Document;
  CoCreateInstance(CLSID_Document, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void service() {
  create_Bad();
  createOther_Ok();
}

SERVICE(service)
