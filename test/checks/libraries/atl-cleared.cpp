// RUN: %check_office %s
// REQUIRES: mingw

// ATL's strings and variants that are emptied hold what they are given afterwards.

#include "windows-service.h"

#include <atlbase.h>

static void make(LPCWSTR ProgId) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

static void string_Bad() {
  CComBSTR Id(L"MSXML2.DOMDocument.6.0");
  Id.Empty();
  Id = L"Outlook.Application";
  make(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}
static void string_Ok() {
  CComBSTR Id(L"Outlook.Application");
  Id.Empty();
  Id.Append(L"MSXML2.DOMDocument.6.0");
  make(Id);
}
static void variant_Bad() {
  CComVariant Id(L"MSXML2.DOMDocument.6.0");
  Id.Clear();
  Id = L"Outlook.Application";
  make(Id.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}
static void variant_Ok() {
  CComVariant Id(L"Outlook.Application");
  Id.Clear();
  make(Id.bstrVal);
  Id = L"MSXML2.DOMDocument.6.0";
  make(Id.bstrVal);
}

static void service() {
  string_Bad();
  string_Ok();
  variant_Bad();
  variant_Ok();
}
SERVICE(service)
