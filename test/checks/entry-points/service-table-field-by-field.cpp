// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void WINAPI inArray_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI inEntry_Bad(DWORD, LPSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI neverSet_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

bool dispatchArray() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[2];
  Table[0].lpServiceName = Name;
  Table[0].lpServiceProc = inArray_Bad;
  Table[1].lpServiceName = nullptr;
  Table[1].lpServiceProc = nullptr;
  return StartServiceCtrlDispatcherW(Table);
}

bool dispatchEntry() {
  char Name[] = "Service";
  SERVICE_TABLE_ENTRYA Entry{};
  Entry.lpServiceName = Name;
  Entry.lpServiceProc = inEntry_Bad;
  return StartServiceCtrlDispatcherA(&Entry);
}

int main() { return dispatchArray() || dispatchEntry() ? 0 : 1; }
