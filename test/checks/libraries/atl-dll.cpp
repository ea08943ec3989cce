// RUN: %check_office %s
// REQUIRES: mingw

// What atl.dll exports, in the program's own declarations.

#include "windows-service.h"

STDAPI AtlAxCreateControl(LPCOLESTR Name, HWND Window, IStream *Stream, IUnknown **Container);
STDAPI AtlAxCreateControlEx(LPCOLESTR Name, HWND Window, IStream *Stream, IUnknown **Container, IUnknown **Control, REFIID Sink, IUnknown *Unknown);
STDAPI AtlAxCreateControlLic(LPCOLESTR Name, HWND Window, IStream *Stream, IUnknown **Container, BSTR Licence);
STDAPI AtlAxCreateControlLicEx(LPCOLESTR Name, HWND Window, IStream *Stream, IUnknown **Container, IUnknown **Control, REFIID Sink, IUnknown *Unknown, BSTR Licence);

static IUnknown *Container, *Control;

void control_Bad() {
  AtlAxCreateControl(L"Outlook.Application", nullptr, nullptr, &Container);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'AtlAxCreateControl' creates 'Outlook.Application'
  AtlAxCreateControlEx(L"Outlook.Application", nullptr, nullptr, &Container, &Control, IID_NULL, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'AtlAxCreateControlEx' creates 'Outlook.Application'
  AtlAxCreateControlLic(L"Outlook.Application", nullptr, nullptr, &Container, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'AtlAxCreateControlLic' creates 'Outlook.Application'
  AtlAxCreateControlLicEx(L"Outlook.Application", nullptr, nullptr, &Container, &Control, IID_NULL, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'AtlAxCreateControlLicEx' creates 'Outlook.Application'
}

void control_Ok() {
  AtlAxCreateControl(L"Shell.Explorer", nullptr, nullptr, &Container);
  AtlAxCreateControlEx(L"Shell.Explorer", nullptr, nullptr, &Container, &Control, IID_NULL, nullptr);
  AtlAxCreateControlLic(L"Shell.Explorer", nullptr, nullptr, &Container, nullptr);
  AtlAxCreateControlLicEx(L"Shell.Explorer", nullptr, nullptr, &Container, &Control, IID_NULL, nullptr, nullptr);
}

void service() {
  control_Bad();
  control_Ok();
}

SERVICE(service)
