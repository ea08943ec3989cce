// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Each service of a table is one.

#include "service.h"

void WINAPI first_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI second_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// Has the type of a service's main function, but is none.
void WINAPI notInTable_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

int main() {
  wchar_t First[] = L"First", Second[] = L"Second";
  SERVICE_TABLE_ENTRYW Table[] = {{First, first_Bad}, {Second, second_Bad}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
