// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Of several ways the shortest is told, and of several entry points the
// nearest; the others are counted.

#include "service.h"

void create() {
  CREATE_OUTLOOK(); // MARK: site
  // CHECK-MESSAGES: [[site]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTES: [[dispatch]]:10: note: 'nearMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: [[near]]:3: note: 'nearMain' calls 'create' here
  // CHECK-NOTES: [[site]]:3: note: also reached from 2 further entry points of a Windows service
  // CHECK-NOTES: [[site]]:3: note: why:
  // CHECK-NOTES: [[site]]:3: note: instead:
}

void detour() { create(); }

void WINAPI farMain(DWORD, LPWSTR *) { detour(); }

void WINAPI nearMain(DWORD, LPWSTR *) {
  detour();
  create(); // MARK: near
}

void WINAPI anotherMain(DWORD, LPWSTR *) { detour(); }

int main() {
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {{Name, farMain}, {Name, nearMain}, {Name, anotherMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1; // MARK: dispatch
}
