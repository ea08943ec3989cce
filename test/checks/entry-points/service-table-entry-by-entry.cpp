// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// An entry that is assigned leaves the others as they are.

#include "service.h"

void WINAPI assigned_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI onHeap_Bad(DWORD, LPSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI neverAssigned_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

bool dispatchAssigned() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[2];
  Table[0] = {Name, assigned_Bad};
  Table[1] = {nullptr, nullptr};
  return StartServiceCtrlDispatcherW(Table);
}

bool dispatchFromHeap() {
  char Name[] = "Service";
  SERVICE_TABLE_ENTRYA *Table = new SERVICE_TABLE_ENTRYA[2];
  Table[0].lpServiceName = Name;
  Table[0].lpServiceProc = onHeap_Bad;
  Table[1] = {};
  const bool Dispatched = StartServiceCtrlDispatcherA(Table);
  delete[] Table;
  return Dispatched;
}

int main() { return dispatchAssigned() || dispatchFromHeap() ? 0 : 1; }
