// RUN: %check_office %s -- -isystem %source_root/lib/Standins/cppwinrt
// REQUIRES: mingw

// hstring.

#include "windows-service.h"

#include <winrt/base.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

static void makeOf(winrt::hstring const &ProgId) { make(ProgId.c_str()); }
static void makeOfParameter(winrt::param::hstring const &ProgId) {
  make(static_cast<winrt::hstring const &>(ProgId).c_str());
}

void constructed_Bad() {
  winrt::hstring Name = L"Outlook.Application";
  make(Name.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Name.data());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  winrt::hstring Copy(Name);
  make(Copy.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeOf(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  makeOf(winrt::to_hstring("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
  std::wstring Text{std::wstring_view(Name)};
  make(Text.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  makeOf(winrt::hstring(std::wstring_view(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'makeOf' creates 'Outlook.Application'
}

void constructed_Ok() {
  winrt::hstring Name = L"MSXML2.DOMDocument.6.0";
  make(Name.c_str());
  make(Name.data());
  makeOf(L"MSXML2.DOMDocument.6.0");
  makeOf(winrt::to_hstring("MSXML2.DOMDocument.6.0"));
}

void assigned_Bad() {
  winrt::hstring Name = L"MSXML2.DOMDocument.6.0";
  Name = L"Outlook.Application";
  make(Name.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void assigned_Ok() {
  winrt::hstring Name = L"Outlook.Application";
  Name = L"MSXML2.DOMDocument.6.0";
  make(Name.c_str());
}

void joined_Bad() {
  winrt::hstring Base = L"Outlook";
  winrt::hstring Name = Base + L".Application";
  make(Name.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make((L"Outlook" + winrt::hstring(L".Application")).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(winrt::format(L"{}.Application", L"Outlook").c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void joined_Ok() {
  winrt::hstring Base = L"MSXML2";
  make((Base + L".DOMDocument").c_str());
  make((L"no " + winrt::hstring(L"Outlook.Application")).c_str());
  make(winrt::format(L"no {}", L"Outlook.Application").c_str());
}

void ofGuid_Bad() {
  winrt::hstring Text = winrt::to_hstring(winrt::guid(OutlookClass));
  CLSID Class;
  CLSIDFromString(Text.c_str(), &Class);
  auto Outlook = winrt::create_instance<IDispatch>(Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'winrt::create_instance' creates 'Outlook.Application'
}

void service() {
  constructed_Bad();
  constructed_Ok();
  assigned_Bad();
  assigned_Ok();
  joined_Bad();
  joined_Ok();
  ofGuid_Bad();
}

SERVICE(service)
