// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// VARIANT and _variant_t.

#include "windows-service.h"

#include <comutil.h>
#include <oleauto.h>

static void make(const wchar_t *ProgId) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

// A field of a parameter is a field.
static void makeOf_Bad(const VARIANT &Name) {
  make(Name.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void plain_Bad() {
  VARIANT Name;
  VariantInit(&Name);
  Name.vt = VT_BSTR;
  Name.bstrVal = SysAllocString(L"Outlook.Application");
  make(Name.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  makeOf_Bad(Name);
}

void byMacros_Bad() {
  VARIANT Name;
  V_VT(&Name) = VT_BSTR;
  V_BSTR(&Name) = SysAllocString(L"Outlook.Application");
  make(V_BSTR(&Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void copied_Bad() {
  VARIANT Name, Copy, Changed;
  Name.vt = VT_BSTR;
  Name.bstrVal = SysAllocString(L"Outlook.Application");
  VariantCopy(&Copy, &Name);
  make(Copy.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  VariantChangeType(&Changed, &Name, 0, VT_BSTR);
  make(Changed.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  VariantCopyInd(&Copy, &Changed);
  make(Copy.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  VariantChangeTypeEx(&Changed, &Copy, LOCALE_INVARIANT, 0, VT_BSTR);
  make(Changed.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void class_Bad() {
  _variant_t Name(L"Outlook.Application");
  make(Name.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(_bstr_t(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(Name.operator _bstr_t());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(V_BSTR(&Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  makeOf_Bad(Name);
}

void classMade_Bad() {
  _variant_t Narrow("Outlook.Application");
  make(_bstr_t(Narrow));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t OfText(_bstr_t(L"Outlook.Application"));
  make(OfText.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t Copy(OfText);
  make(Copy.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t Assigned;
  Assigned = L"Outlook.Application";
  make(Assigned.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t OfVariant(Assigned.GetVARIANT());
  make(OfVariant.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t Attached;
  Attached.Attach(Assigned);
  make(Attached.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  _variant_t Set;
  Set.SetString("Outlook.Application");
  make(Set.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  VARIANT Detached = Set.Detach();
  make(Detached.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void plain_Ok() {
  VARIANT Name;
  Name.vt = VT_BSTR;
  Name.bstrVal = SysAllocString(L"Outlook.Application");
  Name.bstrVal = SysAllocString(L"MSXML2.DOMDocument.6.0");
  make(Name.bstrVal);
}

void copied_Ok() {
  VARIANT Name, Copy, Changed;
  Name.bstrVal = SysAllocString(L"MSXML2.DOMDocument.6.0");
  VariantCopy(&Copy, &Name);
  make(Copy.bstrVal);
  VariantChangeType(&Changed, &Name, 0, VT_BSTR);
  make(Changed.bstrVal);
  VariantCopyInd(&Copy, &Changed);
  make(Copy.bstrVal);
  VariantChangeTypeEx(&Changed, &Copy, LOCALE_INVARIANT, 0, VT_BSTR);
  make(Changed.bstrVal);
}

void class_Ok() {
  _variant_t Name(L"MSXML2.DOMDocument.6.0");
  make(Name.bstrVal);
  _variant_t Assigned(L"Outlook.Application");
  Assigned = L"MSXML2.DOMDocument.6.0";
  make(Assigned.bstrVal);
  make(_bstr_t(Assigned));
  make(Assigned.operator _bstr_t());
  _variant_t Attached(L"Outlook.Application");
  Attached.Attach(Assigned.GetVARIANT());
  make(Attached.bstrVal);
  _variant_t Set(L"Outlook.Application");
  Set.SetString("MSXML2.DOMDocument.6.0");
  make(Set.bstrVal);
  _variant_t OfDetached(Set.Detach());
  make(OfDetached.bstrVal);
}

void service() {
  plain_Bad();
  byMacros_Bad();
  copied_Bad();
  class_Bad();
  classMade_Bad();
  plain_Ok();
  copied_Ok();
  class_Ok();
}

SERVICE(service)
