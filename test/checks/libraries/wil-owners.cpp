// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wil
// REQUIRES: mingw

// What WIL's owners are handed, and give.

#include "windows-service.h"

#include <utility>
#include <wil/resource.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static BSTR owned(BSTR Name) {
  wil::unique_bstr Owner(Name);
  return Owner.release();
}

static BSTR reset(BSTR Name) {
  wil::unique_bstr Owner;
  Owner.reset(Name);
  return *Owner.addressof();
}

static BSTR moved(BSTR Name) {
  wil::unique_bstr Owner(Name);
  wil::unique_bstr Other;
  Other = std::move(Owner);
  return Other.release();
}

void owner_Bad() {
  make(owned(SysAllocString(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(reset(SysAllocString(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(moved(SysAllocString(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void owner_Ok() {
  make(owned(SysAllocString(L"MSXML2.DOMDocument.6.0")));
  make(reset(SysAllocString(L"MSXML2.DOMDocument.6.0")));
  make(moved(SysAllocString(L"MSXML2.DOMDocument.6.0")));
}

void emptied_Bad() {
  wil::unique_bstr Owner(SysAllocString(L"MSXML2.DOMDocument.6.0"));
  Owner = nullptr;
  *Owner.put() = SysAllocString(L"Outlook.Application");
  make(Owner.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void emptied_Ok() {
  wil::unique_bstr Owner(SysAllocString(L"Outlook.Application"));
  Owner = nullptr;
  make(Owner.get());
}

void service() {
  owner_Bad();
  owner_Ok();
  emptied_Bad();
  emptied_Ok();
}

SERVICE(service)
