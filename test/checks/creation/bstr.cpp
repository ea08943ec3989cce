// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// BSTRs and the functions that make them.

#include "windows-service.h"

#include <oleauto.h>

static void make(const wchar_t *ProgId) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(ProgId, &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void allocated_Bad() {
  BSTR Text = SysAllocString(L"Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  SysFreeString(Text);
  make(SysAllocString(OLESTR("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void allocatedWithLength_Bad() {
  BSTR Text = SysAllocStringLen(L"Outlook.Application", 19);
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  const wchar_t ProgId[] = L"Outlook.Application";
  BSTR Bytes = SysAllocStringByteLen(reinterpret_cast<const char *>(ProgId), sizeof(ProgId) - 2);
  make(Bytes);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void reallocated_Bad() {
  BSTR Text = SysAllocString(L"MSXML2.DOMDocument.6.0");
  SysReAllocString(&Text, L"Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  SysReAllocStringLen(&Text, L"Outlook.Application", 19);
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void joined_Bad() {
  BSTR First = SysAllocString(L"Outlook.");
  BSTR Second = SysAllocString(L"Application");
  BSTR Whole;
  VarBstrCat(First, Second, &Whole);
  make(Whole);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void allocated_Ok() {
  make(SysAllocString(L"MSXML2.DOMDocument.6.0"));
  make(SysAllocStringLen(L"MSXML2.DOMDocument.6.0", 22));
  make(SysAllocStringByteLen(reinterpret_cast<const char *>(L"MSXML2.DOMDocument.6.0"), 44));
}

void reallocated_Ok() {
  BSTR Text = SysAllocString(L"Outlook.Application");
  SysReAllocString(&Text, L"MSXML2.DOMDocument.6.0");
  make(Text);
  BSTR Other = SysAllocString(L"Outlook.Application");
  SysReAllocStringLen(&Other, L"MSXML2.DOMDocument.6.0", 22);
  make(Other);
}

void joined_Ok() {
  BSTR First = SysAllocString(L"MSXML2.");
  BSTR Second = SysAllocString(L"DOMDocument");
  BSTR Whole;
  VarBstrCat(First, Second, &Whole);
  make(Whole);
}

void service() {
  allocated_Bad();
  allocatedWithLength_Bad();
  reallocated_Bad();
  joined_Bad();
  allocated_Ok();
  reallocated_Ok();
  joined_Ok();
}

SERVICE(service)
