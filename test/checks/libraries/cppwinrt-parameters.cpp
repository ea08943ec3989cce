// RUN: %check_office %s -- -isystem %source_root/lib/Standins/cppwinrt
// REQUIRES: mingw

// Strings as C++/WinRT's functions take and give them.

#include "windows-service.h"

#include <winrt/base.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeOf(winrt::param::hstring const &ProgId) {
  make(static_cast<winrt::hstring const &>(ProgId).c_str());
}

static void makeOfView(std::wstring_view ProgId) { make(ProgId.data()); }

static void makeNarrow(std::string const &ProgId) {
  make(winrt::to_hstring(ProgId).c_str());
}

void parameter_Bad() {
  makeOf(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  makeOf(std::wstring(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  winrt::hstring Name = L"Outlook.Application";
  makeOf(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  makeOfView(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOfView' creates 'Outlook.Application'
  makeNarrow(winrt::to_string(Name));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeNarrow' creates 'Outlook.Application'
}

void parameter_Ok() {
  makeOf(L"MSXML2.DOMDocument.6.0");
  makeOf(std::wstring(L"MSXML2.DOMDocument.6.0"));
  winrt::hstring Name = L"MSXML2.DOMDocument.6.0";
  makeOf(Name);
  makeOfView(Name);
  makeNarrow(winrt::to_string(Name));
}

void service() {
  parameter_Bad();
  parameter_Ok();
}

SERVICE(service)
