// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CComVariant.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeOf(const VARIANT &Name) { make(CStringW(Name)); }

void constructed_Bad() {
  CComVariant Wide(L"Outlook.Application");
  makeOf(Wide);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  makeOf(CComVariant("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  CComVariant OfBstr(CComBSTR(L"Outlook.Application"));
  makeOf(OfBstr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  CComVariant Copy(Wide);
  makeOf(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  make(CStringW(Wide));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void constructed_Ok() {
  CComVariant Wide(L"MSXML2.DOMDocument.6.0");
  makeOf(Wide);
  CComVariant Copy(Wide);
  makeOf(Copy);
}

void assigned_Bad() {
  CComVariant Value;
  Value = L"Outlook.Application";
  makeOf(Value);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  CComVariant Other;
  Other.Copy(&Value);
  makeOf(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  CComVariant Attached;
  Attached.Attach(&Other);
  makeOf(Attached);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
}

void assigned_Ok() {
  CComVariant Value(L"Outlook.Application");
  Value = L"MSXML2.DOMDocument.6.0";
  makeOf(Value);
  CComVariant Other(L"Outlook.Application");
  Other.Copy(&Value);
  makeOf(Other);
  CComVariant Attached(L"Outlook.Application");
  Attached.Attach(&Other);
  makeOf(Attached);
}

void changed_Bad() {
  CComVariant Value(L"Outlook.Application");
  Value.ChangeType(VT_BSTR);
  CComBSTR Text;
  Value.CopyTo(&Text);
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  VARIANT Plain;
  Value.Detach(&Plain);
  makeOf(Plain);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
}

void changed_Ok() {
  CComVariant Value(L"MSXML2.DOMDocument.6.0");
  Value.ChangeType(VT_BSTR);
  BSTR Text = SysAllocString(L"Outlook.Application");
  Value.CopyTo(&Text);
  make(Text);
  VARIANT Plain;
  Value.Detach(&Plain);
  makeOf(Plain);
}

void service() {
  constructed_Bad();
  constructed_Ok();
  assigned_Bad();
  assigned_Ok();
  changed_Bad();
  changed_Ok();
}

SERVICE(service)
