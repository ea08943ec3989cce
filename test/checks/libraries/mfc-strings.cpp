// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// COleVariant, and functions on strings.

#include <afxwin.h>

#include <afxdisp.h>

#include "windows-service.h"

static void make(LPCTSTR ProgId) {
  COleDispatchDriver Driver;
  Driver.CreateDispatch(ProgId);
}

void variant_Bad() {
  COleVariant Name(_T("Outlook.Application"), VT_BSTRT);
  make(CString(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  COleVariant Assigned;
  Assigned = _T("Outlook.Application");
  make(CString(Assigned));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  COleVariant Set;
  Set.SetString(_T("Outlook.Application"), VT_BSTR);
  make(CString(Set));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void variant_Ok() {
  COleVariant Name(_T("MSXML2.DOMDocument.6.0"));
  make(CString(Name));
  COleVariant Assigned(_T("Outlook.Application"));
  Assigned = _T("MSXML2.DOMDocument.6.0");
  make(CString(Assigned));
  COleVariant Set;
  Set.SetString(_T("MSXML2.DOMDocument.6.0"), VT_BSTR);
  make(CString(Set));
}

void detached_Bad() {
  COleVariant Name(_T("Outlook.Application"));
  COleVariant Other;
  VARIANT Plain = Name.Detach();
  Other.Attach(Plain);
  make(CString(Other));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void part_Bad() {
  CString Part;
  AfxExtractSubString(Part, _T("Outlook.Application"), 0, ';');
  make(Part);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CString Text;
  AfxBSTR2CString(&Text, SysAllocString(L"Outlook.Application"));
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void part_Ok() {
  CString Part(_T("Outlook.Application"));
  AfxExtractSubString(Part, _T("MSXML2.DOMDocument.6.0"), 0);
  make(Part);
  CString Text(_T("Outlook.Application"));
  AfxBSTR2CString(&Text, SysAllocString(L"MSXML2.DOMDocument.6.0"));
  make(Text);
}

void service() {
  variant_Bad();
  variant_Ok();
  detached_Bad();
  part_Bad();
  part_Ok();
}

SERVICE(service)
