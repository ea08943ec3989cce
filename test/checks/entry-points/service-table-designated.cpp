// RUN: %check_office %s -- -std=c++20
// RUN: %check_office --mode=tidy %s -- -std=c++20

// Designated initialisers, nested initialisers, and tables in structures.

#include "service.h"

void WINAPI designated_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI outOfOrder_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI nested_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI inStructure_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI inStatic_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI otherField_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";

struct Configuration {
  int Version;
  struct {
    SERVICE_TABLE_ENTRYW Entries[2];
  } Service;
  LPSERVICE_MAIN_FUNCTIONW Spare;
};

static const Configuration Static = {1, {{{Name, inStatic_Bad}, {nullptr, nullptr}}}, otherField_Ok};

int main() {
  SERVICE_TABLE_ENTRYW A[] = {{.lpServiceName = Name, .lpServiceProc = designated_Bad}, {}};
  SERVICE_TABLE_ENTRYW B = {.lpServiceName = Name, .lpServiceProc = (LPSERVICE_MAIN_FUNCTIONW)outOfOrder_Bad};
  Configuration C = {.Version = 1, .Service = {.Entries = {{Name, nested_Bad}}}, .Spare = otherField_Ok};
  Configuration D = {};
  D.Service.Entries[0].lpServiceProc = inStructure_Bad;
  return StartServiceCtrlDispatcherW(A) || StartServiceCtrlDispatcherW(&B) ||
         StartServiceCtrlDispatcherW(C.Service.Entries) || StartServiceCtrlDispatcherW(D.Service.Entries) ||
         StartServiceCtrlDispatcherW(Static.Service.Entries);
}
