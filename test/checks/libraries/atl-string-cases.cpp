// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// Strings, and lists of them, that are handed on whole.

#include "windows-service.h"

#include <atlbase.h>
#include <atlcoll.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeNarrow(LPCSTR ProgId) { make(CA2W(ProgId)); }

void cases_Bad() {
  CStringW Text(L"outlook.application ");
  make(Text.MakeUpper());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.TrimRight());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Text.SpanIncluding(L"a"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  TCHAR Name[] = _T("Outlook.Application");
  makeNarrow(T2A(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(T2CA(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(A2T(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  makeNarrow(A2CT(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
  CAtlList<LPCWSTR> Names, Front;
  Names.AddTail(L"Outlook.Application");
  Front.AddHeadList(&Names);
  make(Front.GetTail());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void cases_Ok() {
  CStringW Text(L"msxml2.domdocument ");
  make(Text.MakeUpper().TrimRight());
  make(Text.SpanExcluding(L"Outlook.Application"));
  TCHAR Name[] = _T("MSXML2.DOMDocument.6.0");
  makeNarrow(T2A(Name));
  makeNarrow(T2CA(Name));
  makeNarrow(A2T(Name));
  makeNarrow(A2CT(Name));
  CAtlList<LPCWSTR> Names, Back;
  Names.AddTail(L"MSXML2.DOMDocument.6.0");
  Back.AddTailList(&Names);
  make(Back.GetTail());
  POSITION Last = Back.GetTailPosition();
  make(Back.GetPrev(Last));
}

void service() {
  cases_Bad();
  cases_Ok();
}

SERVICE(service)
