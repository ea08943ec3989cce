// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// A window of ATL's classes that host controls creates the control that its
// title names; a window of another class creates none.

#include "windows-service.h"

static HWND window(const wchar_t *Class, const wchar_t *Title) {
  return CreateWindowExW(0, Class, Title, WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
}

void control_Bad() {
  CreateWindowExW(0, L"AtlAxWin", L"Outlook.Application", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateWindowExW' creates 'Outlook.Application'
}

void narrow_Bad() {
  CreateWindowA("atlaxwin140", "{0006F03A-0000-0000-C000-000000000046}", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateWindowExA' creates 'Outlook.Application'
}

void variable_Bad() {
  const wchar_t *Class = L"AtlAxWinLic";
  CreateWindowExW(0, Class, L"Outlook.Application", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CreateWindowExW' creates 'Outlook.Application'
}

void otherControl_Ok() {
  CreateWindowExW(0, L"AtlAxWin", L"MSXML2.DOMDocument.6.0", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
}

void narrowTitle_Ok() {
  CreateWindowExA(0, "BUTTON", "Outlook.Application", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
  CreateWindowExA(0, "AtlAxWin", "MSXML2.DOMDocument.6.0", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
}

void title_Ok() {
  CreateWindowExW(0, L"STATIC", L"Outlook.Application", WS_CHILD, 0, 0, 1, 1, nullptr, nullptr, nullptr, nullptr);
}

void byWrapper_Bad() {
  window(L"AtlAxWin", L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'window' creates 'Outlook.Application'
}

void service() {
  control_Bad();
  narrow_Bad();
  variable_Bad();
  otherControl_Ok();
  title_Ok();
  narrowTitle_Ok();
  byWrapper_Bad();
}

SERVICE(service)
