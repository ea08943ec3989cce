// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CString's base, its buffer, and paths.

#include "windows-service.h"

#include <atlbase.h>
#include <atlpath.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void start(LPCWSTR Path) {
  ShellExecuteW(nullptr, L"open", Path, nullptr, nullptr, SW_SHOWNORMAL);
}

IAtlStringMgr *manager();

void simple_Bad() {
  CSimpleStringW Name(L"Outlook.Application", manager());
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CSimpleStringW Other(manager());
  Other = L"Outlook.Application";
  make(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CSimpleStringW Joined(L"Outlook", manager());
  Joined += L".Application";
  make(Joined);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void simple_Ok() {
  CSimpleStringW Name(L"MSXML2.DOMDocument.6.0", manager());
  make(Name);
  CSimpleStringW Other(L"Outlook.Application", manager());
  Other = L"MSXML2.DOMDocument.6.0";
  make(Other);
  CSimpleStringW Joined(L"MSXML2", manager());
  Joined += L".DOMDocument.6.0";
  make(Joined);
}

void buffer_Bad() {
  CStringW Name(L"Outlook.Application");
  CStrBufW Buffer(Name);
  make(static_cast<LPWSTR>(Buffer));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  const CStrBufW Fixed(Name, 32, CStrBufW::SET_LENGTH);
  make(Fixed);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CStringA Narrow("Outlook.Application");
  CStrBufA NarrowBuffer(Narrow);
  make(CA2W(static_cast<LPSTR>(NarrowBuffer)));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  const CStrBufA NarrowFixed(Narrow);
  make(CA2W(static_cast<LPCSTR>(NarrowFixed)));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void buffer_Ok() {
  CStringW Name(L"MSXML2.DOMDocument.6.0");
  CStrBufW Buffer(Name);
  make(static_cast<LPWSTR>(Buffer));
  const CStrBufW Fixed(Name, 32, CStrBufW::SET_LENGTH);
  make(Fixed);
  CStringA Narrow("MSXML2.DOMDocument.6.0");
  CStrBufA NarrowBuffer(Narrow);
  make(CA2W(static_cast<LPSTR>(NarrowBuffer)));
  const CStrBufA NarrowFixed(Narrow);
  make(CA2W(static_cast<LPCSTR>(NarrowFixed)));
}

void path_Bad() {
  CPathW Program(L"C:\\Office\\outlook.exe");
  start(Program);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' starts 'outlook.exe'
  CPathW Other;
  Other = L"C:\\Office\\outlook.exe";
  start(Other.m_strPath);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' starts 'outlook.exe'
  CPathW Joined(L"C:\\Office");
  Joined += L"outlook.exe";
  start(Joined);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' starts 'outlook.exe'
  CPathW Appended(L"C:\\Office");
  Appended.Append(L"outlook.exe");
  start(Appended);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' starts 'outlook.exe'
  CPathW Combined;
  Combined.Combine(L"C:\\Office", L"outlook.exe");
  start(Combined);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' starts 'outlook.exe'
}

void path_Ok() {
  CPathW Program(L"C:\\Tools\\convert.exe");
  start(Program);
  CPathW Other(L"C:\\Office\\outlook.exe");
  Other = L"C:\\Tools\\convert.exe";
  start(Other.m_strPath);
  CPathW Joined(L"C:\\Tools");
  Joined += L"convert.exe";
  start(Joined);
  CPathW Appended(L"C:\\Tools");
  Appended.Append(L"convert.exe");
  start(Appended);
  CPathW Combined(L"C:\\Office\\outlook.exe");
  Combined.Combine(L"C:\\Tools", L"convert.exe");
  start(Combined);
}

void service() {
  simple_Bad();
  simple_Ok();
  buffer_Bad();
  buffer_Ok();
  path_Bad();
  path_Ok();
}

SERVICE(service)
