// RUN: %check_office %s

// In a library, or where only one file is seen, nothing is known to start the
// program: what others can name is taken to be called.

#include "service.h"

void WINAPI serviceMain_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

bool dispatch() {
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain_Bad}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table);
}
