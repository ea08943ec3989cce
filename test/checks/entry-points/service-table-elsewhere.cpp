// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The table is filled in one function and dispatched in another.

#include "service.h"

void WINAPI passedAsTable_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI passedAsFunction_Bad(DWORD, LPSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI neverPassed_Ok(DWORD, LPSTR *) { CREATE_OUTLOOK(); }

bool dispatch(const SERVICE_TABLE_ENTRYW *Table) { return StartServiceCtrlDispatcherW(Table); }

bool run(LPSERVICE_MAIN_FUNCTIONA Main) {
  char Name[] = "Service";
  SERVICE_TABLE_ENTRYA Table[] = {{Name, Main}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherA(Table);
}

int main() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, passedAsTable_Bad}, {nullptr, nullptr}};
  return dispatch(Table) || run(passedAsFunction_Bad) ? 0 : 1;
}
