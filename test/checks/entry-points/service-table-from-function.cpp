// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A table that a function gives, and functions that fill one.

#include "service.h"

void WINAPI ofStatic_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI byPointer_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI byReference_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI entry_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI helper_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI builder_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI neverGiven_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";

const SERVICE_TABLE_ENTRYW *table() {
  static const SERVICE_TABLE_ENTRYW Table[] = {{Name, ofStatic_Bad}, {nullptr, nullptr}};
  return Table;
}

const SERVICE_TABLE_ENTRYW *otherTable() {
  static const SERVICE_TABLE_ENTRYW Table[] = {{Name, neverGiven_Ok}, {nullptr, nullptr}};
  return Table;
}

void fill(SERVICE_TABLE_ENTRYW *Table) {
  Table->lpServiceName = Name;
  Table->lpServiceProc = byPointer_Bad;
  ++Table;
  Table->lpServiceProc = nullptr;
}

void fillBoth(SERVICE_TABLE_ENTRYW (&Table)[2]) { Table[0].lpServiceProc = &byReference_Bad; }

SERVICE_TABLE_ENTRYW entry(LPSERVICE_MAIN_FUNCTIONW Main) {
  SERVICE_TABLE_ENTRYW E = {Name, Main};
  return E;
}

void set(SERVICE_TABLE_ENTRYW &E, LPSERVICE_MAIN_FUNCTIONW Main) { E = {Name, Main}; }

class Builder {
public:
  Builder &add(LPSERVICE_MAIN_FUNCTIONW Main) {
    Entries[Count].lpServiceName = Name;
    Entries[Count++].lpServiceProc = Main;
    return *this;
  }
  bool run() { return StartServiceCtrlDispatcherW(Entries); }

private:
  SERVICE_TABLE_ENTRYW Entries[8] = {};
  int Count = 0;
};

int main() {
  if (otherTable()->lpServiceName)
    return 1;
  SERVICE_TABLE_ENTRYW A[2] = {}, B[2] = {}, C[] = {entry(entry_Bad), {nullptr, nullptr}}, D[2] = {};
  fill(A);
  fillBoth(B);
  set(D[0], helper_Bad);
  return StartServiceCtrlDispatcherW(table()) || StartServiceCtrlDispatcherW(A) || StartServiceCtrlDispatcherW(B) ||
         StartServiceCtrlDispatcherW(C) || StartServiceCtrlDispatcherW(D) || Builder().add(builder_Bad).run();
}
