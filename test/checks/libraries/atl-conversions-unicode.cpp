// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl -DUNICODE -D_UNICODE
// REQUIRES: mingw

// With UNICODE the conversions between TCHAR and OLECHAR are functions.

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

static void makeText(const TCHAR *ProgId) { make(T2COLE(ProgId)); }

void inline_Bad() {
  TCHAR Name[] = _T("Outlook.Application");
  make(T2OLE(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2W(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2CW(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2OLE_EX(Name, 64));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2COLE_EX(Name, 64));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeText(OLE2T(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(W2T(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(W2CT(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(OLE2CT(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(OLE2T_EX(Name, 64));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(OLE2CT_EX(Name, 64));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(A2T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
  makeText(CA2T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeText' creates 'Outlook.Application'
}

void inline_Ok() {
  TCHAR Name[] = _T("MSXML2.DOMDocument.6.0");
  make(T2OLE(Name));
  make(T2W(Name));
  make(T2CW(Name));
  make(T2OLE_EX(Name, 64));
  make(T2COLE_EX(Name, 64));
  makeText(OLE2T(Name));
  makeText(W2T(Name));
  makeText(W2CT(Name));
  makeText(OLE2CT(Name));
  makeText(OLE2T_EX(Name, 64));
  makeText(OLE2CT_EX(Name, 64));
  makeText(A2T("MSXML2.DOMDocument.6.0"));
}

void string_Bad() {
  CString Text = _T("Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(T2OLE(Text.GetBuffer(0)));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void service() {
  inline_Bad();
  inline_Ok();
  string_Bad();
}

SERVICE(service)
