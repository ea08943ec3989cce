// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// ATL's conversions of characters: classes, macros, functions.

#include "windows-service.h"

#include <atlbase.h>
#include <atlconv.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeNarrow(const char *ProgId) {
  USES_CONVERSION;
  make(A2W(ProgId));
}

void classes_Bad() {
  make(CA2W("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CA2WEX<32>("Outlook.Application", CP_UTF8));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CW2W(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CW2CW(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CT2W(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CT2CW(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CT2OLE(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(CA2CW(CW2A(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CA2W Text("Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.m_psz);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeNarrow(CW2A(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(CA2A("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(CA2CA("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
}

void classes_Ok() {
  make(CA2W("MSXML2.DOMDocument.6.0"));
  make(CW2W(L"MSXML2.DOMDocument.6.0"));
  make(CW2CW(L"MSXML2.DOMDocument.6.0"));
  make(CT2W(_T("MSXML2.DOMDocument.6.0")));
  makeNarrow(CW2A(L"MSXML2.DOMDocument.6.0"));
  makeNarrow(CA2A("MSXML2.DOMDocument.6.0"));
  makeNarrow(CA2CA("MSXML2.DOMDocument.6.0"));
  CA2W Text("MSXML2.DOMDocument.6.0");
  make(Text);
}

void macros_Bad() {
  USES_CONVERSION;
  make(A2W("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2CW("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2OLE("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2COLE("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2COLE(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2W_CP("Outlook.Application", CP_UTF8));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2W(W2A(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  LPOLESTR Text = A2OLE("Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeNarrow("Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(OLE2CA(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
}

void macros_Ok() {
  USES_CONVERSION;
  make(A2W("MSXML2.DOMDocument.6.0"));
  make(A2COLE("MSXML2.DOMDocument.6.0"));
  make(T2COLE(_T("MSXML2.DOMDocument.6.0")));
  make(A2W(W2A(L"MSXML2.DOMDocument.6.0")));
  makeNarrow("MSXML2.DOMDocument.6.0");
}

void functions_Bad() {
  WCHAR Name[] = L"Outlook.Application";
  make(W2OLE(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(OLE2W(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(W2COLE(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(OLE2CW(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2BSTR("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(W2BSTR(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2BSTR(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(OLE2BSTR(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(A2WBSTR("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void functions_Ok() {
  WCHAR Name[] = L"MSXML2.DOMDocument.6.0";
  make(W2OLE(Name));
  make(OLE2W(Name));
  make(W2COLE(Name));
  make(OLE2CW(Name));
  make(A2BSTR("MSXML2.DOMDocument.6.0"));
  make(W2BSTR(L"MSXML2.DOMDocument.6.0"));
  make(T2BSTR(_T("MSXML2.DOMDocument.6.0")));
  make(OLE2BSTR(L"MSXML2.DOMDocument.6.0"));
  make(A2WBSTR("MSXML2.DOMDocument.6.0"));
}

void service() {
  classes_Bad();
  classes_Ok();
  macros_Bad();
  macros_Ok();
  functions_Bad();
  functions_Ok();
}

SERVICE(service)
