// RUN: %check_office %s -- -isystem %source_root/lib/Standins/wil
// REQUIRES: mingw

// WIL's strings and their owners.

#include "windows-service.h"

#include <wil/resource.h>
#include <wil/stl.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeOwned(const wil::unique_bstr &ProgId) { make(ProgId.get()); }

void made_Bad() {
  auto Bstr = wil::make_bstr(L"Outlook.Application");
  make(Bstr.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeOwned(wil::make_bstr_failfast(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOwned' creates 'Outlook.Application'
  wil::unique_bstr NoThrow = wil::make_bstr_nothrow(L"Outlook.Application");
  make(NoThrow.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Text = wil::make_cotaskmem_string(L"Outlook.Application");
  make(Text.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Quiet = wil::make_cotaskmem_string_nothrow(L"Outlook.Application");
  make(Quiet.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Local = wil::make_hlocal_string(L"Outlook.Application");
  make(Local.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Any = wil::make_unique_string<wil::unique_bstr>(L"Outlook.Application");
  make(Any.release());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void made_Ok() {
  auto Bstr = wil::make_bstr(L"MSXML2.DOMDocument.6.0");
  make(Bstr.get());
  makeOwned(wil::make_bstr_nothrow(L"MSXML2.DOMDocument.6.0"));
  auto Text = wil::make_cotaskmem_string(L"MSXML2.DOMDocument.6.0");
  make(Text.get());
  auto Quiet = wil::make_cotaskmem_string_nothrow(L"MSXML2.DOMDocument.6.0");
  make(Quiet.release());
}

void furtherMakers_Bad() {
  auto Task = wil::make_cotaskmem_string_failfast(L"Outlook.Application");
  make(Task.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Local = wil::make_hlocal_string_nothrow(L"Outlook.Application");
  make(Local.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Heap = wil::make_process_heap_string(L"Outlook.Application");
  make(Heap.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Quiet = wil::make_unique_string_nothrow<wil::unique_bstr>(L"Outlook.Application");
  make(Quiet.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Sure = wil::make_unique_string_failfast<wil::unique_bstr>(L"Outlook.Application");
  make(*Sure.addressof());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Text = wil::str_printf_failfast<std::wstring>(L"%s.Application", L"Outlook");
  make(Text.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Joined = wil::str_concat_failfast<std::wstring>(L"Outlook", L".Application");
  make(Joined.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void furtherMakers_Ok() {
  auto Task = wil::make_cotaskmem_string_failfast(L"MSXML2.DOMDocument.6.0");
  make(Task.get());
  auto Bstr = wil::make_bstr_failfast(L"MSXML2.DOMDocument.6.0");
  make(Bstr.get());
  auto Local = wil::make_hlocal_string(L"MSXML2.DOMDocument.6.0");
  make(Local.get());
  auto QuietLocal = wil::make_hlocal_string_nothrow(L"MSXML2.DOMDocument.6.0");
  make(*QuietLocal.put());
  auto Heap = wil::make_process_heap_string(L"MSXML2.DOMDocument.6.0");
  make(Heap.get());
  auto Any = wil::make_unique_string<wil::unique_bstr>(L"MSXML2.DOMDocument.6.0");
  make(Any.get());
  auto Quiet = wil::make_unique_string_nothrow<wil::unique_bstr>(L"MSXML2.DOMDocument.6.0");
  make(Quiet.get());
  auto Sure = wil::make_unique_string_failfast<wil::unique_bstr>(L"MSXML2.DOMDocument.6.0");
  make(Sure.get());
  auto Text = wil::str_printf_failfast<std::wstring>(L"%s.DOMDocument", L"MSXML2");
  make(Text.c_str());
  auto Joined = wil::str_concat_failfast<std::wstring>(L"MSXML2", L".DOMDocument");
  make(Joined.c_str());
}

void owner_Bad() {
  wil::unique_bstr Bstr(SysAllocString(L"Outlook.Application"));
  make(Bstr.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  wil::unique_bstr Moved = std::move(Bstr);
  make(Moved.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  wil::unique_bstr Reset;
  Reset.reset(SysAllocString(L"Outlook.Application"));
  make(Reset.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  wil::unique_cotaskmem_string Name;
  StringFromCLSID(OutlookClass, &Name);
  CLSID Class;
  CLSIDFromString(Name.get(), &Class);
  void *Outlook;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IUnknown, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  wil::unique_cotaskmem_string Put;
  StringFromCLSID(OutlookClass, Put.put());
  CLSIDFromString(Put.get(), &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IUnknown, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void owner_Ok() {
  wil::unique_bstr Bstr(SysAllocString(L"Outlook.Application"));
  Bstr.reset(SysAllocString(L"MSXML2.DOMDocument.6.0"));
  make(Bstr.get());
  wil::unique_bstr Other(SysAllocString(L"Outlook.Application"));
  Other = wil::make_bstr(L"MSXML2.DOMDocument.6.0");
  make(Other.get());
  wil::unique_cotaskmem_string Name;
  StringFromCLSID(DocumentClass, &Name);
  make(*Name.addressof());
}

void printed_Bad() {
  auto Text = wil::str_printf<std::wstring>(L"%s.Application", L"Outlook");
  make(Text.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Owned = wil::str_printf<wil::unique_cotaskmem_string>(L"Outlook.Application.%d", 16);
  make(Owned.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  std::wstring Quiet;
  wil::str_printf_nothrow(Quiet, L"%ls.%ls", L"Outlook", L"Application");
  make(Quiet.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  auto Joined = wil::str_concat<std::wstring>(L"Outlook", L".", L"Application");
  make(Joined.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  std::wstring QuietlyJoined;
  wil::str_concat_nothrow(QuietlyJoined, L"Outlook", L".Application");
  make(wil::str_raw_ptr(QuietlyJoined));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void printed_Ok() {
  auto Text = wil::str_printf<std::wstring>(L"%s.DOMDocument", L"MSXML2");
  make(Text.c_str());
  std::wstring Quiet(L"Outlook.Application");
  wil::str_printf_nothrow(Quiet, L"no %ls", L"Outlook.Application");
  make(Quiet.c_str());
  auto Joined = wil::str_concat<std::wstring>(L"MSXML2", L".DOMDocument");
  make(wil::str_raw_ptr(Joined));
  std::wstring QuietlyJoined(L"Outlook.Application");
  wil::str_concat_nothrow(QuietlyJoined, L"MSXML2", L".DOMDocument");
  make(QuietlyJoined.c_str());
}

void service() {
  made_Bad();
  made_Ok();
  furtherMakers_Bad();
  furtherMakers_Ok();
  owner_Bad();
  owner_Ok();
  printed_Bad();
  printed_Ok();
}

SERVICE(service)
