// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A table that nobody hands to the dispatcher registers nothing, however many
// others are handed to it.

#include "service.h"

void WINAPI dispatched_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI atFileScope_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI ofFunction_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI onHeap_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI fieldByField_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI ofMember_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI ofOtherMember_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI handedToOther_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";
static SERVICE_TABLE_ENTRYW Table[] = {{Name, dispatched_Bad}, {nullptr, nullptr}};
SERVICE_TABLE_ENTRYW OtherTable[] = {{Name, atFileScope_Ok}, {nullptr, nullptr}};

void print(const SERVICE_TABLE_ENTRYW *Entries);
int count(const SERVICE_TABLE_ENTRYW *Entries) { return Entries[0].lpServiceName ? 1 : 0; }

struct Service {
  SERVICE_TABLE_ENTRYW Own[2] = {{Name, ofMember_Bad}, {nullptr, nullptr}};
  SERVICE_TABLE_ENTRYW Shown[2] = {{Name, ofOtherMember_Ok}, {nullptr, nullptr}};
  bool run() {
    print(Shown);
    return StartServiceCtrlDispatcherW(Own);
  }
};

int main() {
  SERVICE_TABLE_ENTRYW Local[] = {{Name, ofFunction_Ok}, {nullptr, nullptr}};
  print(Local);
  SERVICE_TABLE_ENTRYW Filled[2];
  Filled[0].lpServiceProc = fieldByField_Ok;
  print(Filled);
  SERVICE_TABLE_ENTRYW Counted[] = {{Name, handedToOther_Ok}, {nullptr, nullptr}};
  if (count(Counted) == 0)
    return 1;
  auto *Heap = new SERVICE_TABLE_ENTRYW[2]{{Name, onHeap_Bad}, {nullptr, nullptr}};
  Service S;
  return StartServiceCtrlDispatcherW(Table) || StartServiceCtrlDispatcherW(Heap) || S.run() ? 0 : 1;
}
