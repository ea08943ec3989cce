// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The moniker's name put together of a prefix and a class.

#include "windows-service.h"

#include <stdio.h>
#include <string>
#define STRSAFE_NO_DEPRECATE
#include <strsafe.h>

static HRESULT createElevated(HWND Parent, REFCLSID Class, REFIID Interface, void **Object) {
  BIND_OPTS3 Options = {};
  wchar_t Text[50];
  wchar_t Name[300];
  StringFromGUID2(Class, Text, 50);
  HRESULT Result = StringCchPrintfW(Name, 300, L"Elevation:Administrator!new:%s", Text);
  if (FAILED(Result))
    return Result;
  Options.cbStruct = sizeof(Options);
  Options.hwnd = Parent;
  Options.dwClassContext = CLSCTX_LOCAL_SERVER;
  return CoGetObject(Name, &Options, Interface, Object);
}

void elevated_Bad() {
  void *Outlook;
  createElevated(nullptr, OutlookClass, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createElevated' creates 'Outlook.Application'
}

void elevated_Ok() {
  void *Document;
  createElevated(nullptr, DocumentClass, IID_IDispatch, &Document);
}

static void createNew(const std::wstring &Class) {
  std::wstring Name = L"new:" + Class;
  void *Object;
  CoGetObject(Name.c_str(), nullptr, IID_IDispatch, &Object);
}

void joined_Bad() {
  createNew(L"{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createNew' creates 'Outlook.Application'
  createNew(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createNew' creates 'Outlook.Application'
}

void joined_Ok() { createNew(L"{88D96A05-F192-11D4-A65F-0040963251E5}"); }

void copied_Bad() {
  wchar_t Name[100];
  void *Outlook;
  wcscpy(Name, L"Session:Console!clsid:");
  wcscat(Name, L"{0006F03A-0000-0000-C000-000000000046}");
  CoGetObject(Name, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetObject' creates 'Outlook.Application'
}

void copied_Ok() {
  wchar_t Name[100];
  void *Document;
  wcscpy(Name, L"Session:Console!clsid:");
  wcscat(Name, L"{88D96A05-F192-11D4-A65F-0040963251E5}");
  CoGetObject(Name, nullptr, IID_IDispatch, &Document);
}

// Which session is not known, and doesn't matter.
void numbered_Bad(DWORD Session) {
  wchar_t Name[100];
  void *Outlook;
  swprintf(Name, 100, L"Session:%lu!new:0006F03A-0000-0000-C000-000000000046", Session);
  CoGetObject(Name, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetObject' creates 'Outlook.Application'
}

void numbered_Ok(DWORD Session) {
  wchar_t Name[100];
  void *Document;
  swprintf(Name, 100, L"Session:%lu!new:88D96A05-F192-11D4-A65F-0040963251E5", Session);
  CoGetObject(Name, nullptr, IID_IDispatch, &Document);
}

void service() {
  elevated_Bad();
  elevated_Ok();
  joined_Bad();
  joined_Ok();
  copied_Bad();
  copied_Ok();
  numbered_Bad(WTSGetActiveConsoleSessionId());
  numbered_Ok(WTSGetActiveConsoleSessionId());
}

SERVICE(service)
