// RUN: %check_office %s -- -isystem %source_root/lib/Standins/mfc -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// MFC's containers of strings, and its variants, on the way through a function.

#include <afxwin.h>

#include <afxcoll.h>
#include <afxdisp.h>

#include "windows-service.h"

static void make(LPCTSTR ProgId) {
  COleDispatchDriver Driver;
  Driver.CreateDispatch(ProgId);
}

static CString setAt(LPCTSTR ProgId) {
  CStringArray Names;
  Names.SetSize(1);
  Names.SetAt(0, ProgId);
  return Names[0];
}

static CString grown(LPCTSTR ProgId) {
  CStringArray Names;
  Names.SetAtGrow(0, ProgId);
  return Names[0];
}

void array_Bad() {
  make(setAt(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(grown(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void array_Ok() {
  make(setAt(_T("MSXML2.DOMDocument.6.0")));
  make(grown(_T("MSXML2.DOMDocument.6.0")));
}

static CString atHead(LPCTSTR ProgId) {
  CStringList Names;
  POSITION First = Names.AddHead(ProgId);
  return Names.GetAt(First);
}

static CString next(LPCTSTR ProgId) {
  CStringList Names;
  POSITION First = Names.InsertAfter(nullptr, ProgId);
  return Names.GetNext(First);
}

static CString previous(LPCTSTR ProgId) {
  CStringList Names;
  POSITION Last = Names.InsertBefore(nullptr, ProgId);
  return Names.GetPrev(Last);
}

static CString setInList(LPCTSTR ProgId) {
  CStringList Names;
  Names.AddTail(_T(""));
  Names.SetAt(Names.GetHeadPosition(), ProgId);
  return Names.GetTail();
}

static CString removedHead(LPCTSTR ProgId) {
  CStringList Names;
  Names.AddTail(ProgId);
  return Names.RemoveHead();
}

static CString removedTail(LPCTSTR ProgId) {
  CStringList Names;
  Names.AddTail(ProgId);
  return Names.RemoveTail();
}

void list_Bad() {
  make(atHead(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(next(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(previous(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(setInList(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(removedHead(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(removedTail(_T("Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void list_Ok() {
  make(atHead(_T("MSXML2.DOMDocument.6.0")));
  make(next(_T("MSXML2.DOMDocument.6.0")));
  make(previous(_T("MSXML2.DOMDocument.6.0")));
  make(setInList(_T("MSXML2.DOMDocument.6.0")));
  make(removedHead(_T("MSXML2.DOMDocument.6.0")));
  make(removedTail(_T("MSXML2.DOMDocument.6.0")));
}

static void makeOf(LPCVARIANT Name) { make(CString(*Name)); }

void variant_Bad() {
  COleVariant Name(_T("Outlook.Application"), VT_BSTR);
  makeOf(static_cast<LPVARIANT>(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  const COleVariant Copy(Name);
  makeOf(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  VARIANT Detached = Name.Detach();
  COleVariant Attached;
  Attached.Attach(Detached);
  makeOf(&Attached);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
}

void variant_Ok() {
  COleVariant Name(_T("MSXML2.DOMDocument.6.0"), VT_BSTR);
  makeOf(static_cast<LPVARIANT>(Name));
  const COleVariant Copy(Name);
  makeOf(Copy);
  VARIANT Detached = Name.Detach();
  COleVariant Attached;
  Attached.Attach(Detached);
  makeOf(&Attached);
}

void service() {
  array_Bad();
  array_Ok();
  list_Bad();
  list_Ok();
  variant_Bad();
  variant_Ok();
}

SERVICE(service)
