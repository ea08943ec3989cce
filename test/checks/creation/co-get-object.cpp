// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// What a moniker's display name may look like.

#include "windows-service.h"

static void get(const wchar_t *Name) {
  void *Object;
  CoGetObject(Name, nullptr, IID_IDispatch, &Object);
}

void direct_Bad() {
  void *Outlook;
  CoGetObject(L"new:{0006F03A-0000-0000-C000-000000000046}", nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetObject' creates 'Outlook.Application'
}

void new_Bad() {
  get(L"new:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"new:0006F03A-0000-0000-C000-000000000046");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"new:Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"NEW:outlook.application.16");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
}

void clsid_Bad() {
  get(L"clsid:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"clsid:0006f03a-0000-0000-c000-000000000046:");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"CLSID:0006F03A-0000-0000-C000-000000000046");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
}

void elevation_Bad() {
  get(L"Elevation:Administrator!new:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"Elevation:Highest!new:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"Elevation:Administrator!clsid:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"Elevation:Highest!clsid:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
}

void session_Bad() {
  get(L"Session:1!clsid:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"Session:Console!clsid:0006F03A-0000-0000-C000-000000000046");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
  get(L"Session:12!new:{0006F03A-0000-0000-C000-000000000046}");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'get' creates 'Outlook.Application'
}

// The class that a file's moniker is bound to is that of its content.
void file_Bad() {
  get(L"C:\\data\\report.docx");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'get' may create 'Word.Application'
  get(L"figures.xlsx!Sheet1!R1C1");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: note: 'get' may create 'Excel.Application'
}

void other_Ok() {
  get(L"new:{88D96A05-F192-11D4-A65F-0040963251E5}");
  get(L"new:MSXML2.DOMDocument.6.0");
  get(L"clsid:{88D96A05-F192-11D4-A65F-0040963251E5}");
  get(L"Elevation:Administrator!new:{3E5FC7F9-9A51-4367-9063-A120244FBEC7}");
  get(L"Session:1!clsid:{88D96A05-F192-11D4-A65F-0040963251E5}");
  get(L"winmgmts:{impersonationLevel=impersonate}!\\\\.\\root\\cimv2");
  get(L"winmgmts:Win32_Process.Name='outlook.exe'");
  get(L"WinNT://host/user");
  get(L"C:\\data\\plan.dwg");
  get(L"queue:/new:Example.Counter");
}

void service() {
  direct_Bad();
  new_Bad();
  clsid_Bad();
  elevation_Bad();
  session_Bad();
  file_Bad();
  other_Ok();
}

SERVICE(service)
