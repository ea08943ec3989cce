// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The class comes as text or, where there is none, as a CLSID.

#include "windows-service.h"

#include <shlobj.h>

void createByText_Bad() {
  void *Outlook;
  SHCoCreateInstance(L"{0006F03A-0000-0000-C000-000000000046}", nullptr, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SHCoCreateInstance' creates 'Outlook.Application'
}

void createByClsid_Bad() {
  void *Outlook;
  SHCoCreateInstance(nullptr, &OutlookClass, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SHCoCreateInstance' creates 'Outlook.Application'
}

// The text goes before the CLSID.
void createBoth_Bad() {
  void *Outlook;
  SHCoCreateInstance(L"{0006F03A-0000-0000-C000-000000000046}", &DocumentClass, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SHCoCreateInstance' creates 'Outlook.Application'
}

void createBoth_Ok() {
  void *Document;
  SHCoCreateInstance(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &OutlookClass, nullptr, IID_IDispatch, &Document);
}

void createOther_Ok() {
  void *Document;
  SHCoCreateInstance(L"{88D96A05-F192-11D4-A65F-0040963251E5}", nullptr, nullptr, IID_IDispatch, &Document);
  SHCoCreateInstance(nullptr, &DocumentClass, nullptr, IID_IDispatch, &Document);
}

void service() {
  createByText_Bad();
  createByClsid_Bad();
  createBoth_Bad();
  createBoth_Ok();
  createOther_Ok();
}

SERVICE(service)
