// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Tables that are copied from others.

#include "service.h"

extern "C" void *memcpy(void *To, const void *From, unsigned long long Size);

void WINAPI entryOfStatic_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI byMemcpy_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI whole_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI inLoop_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI structure_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI notCopied_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI returned_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static wchar_t Name[] = L"Service";
static SERVICE_TABLE_ENTRYW Entries[] = {{Name, entryOfStatic_Bad}};
static const SERVICE_TABLE_ENTRYW Bytes[] = {{Name, byMemcpy_Bad}, {nullptr, nullptr}};
static const SERVICE_TABLE_ENTRYW Others[] = {{Name, inLoop_Bad}, {nullptr, nullptr}};
static SERVICE_TABLE_ENTRYW Unused[] = {{Name, notCopied_Ok}, {nullptr, nullptr}};

struct Tables {
  SERVICE_TABLE_ENTRYW Own[2];
};

Tables make() { return {{{Name, returned_Bad}, {nullptr, nullptr}}}; }

bool assignEntry() {
  SERVICE_TABLE_ENTRYW Table[2] = {};
  Table[0] = Entries[0];
  return StartServiceCtrlDispatcherW(Table);
}

bool copyBytes() {
  SERVICE_TABLE_ENTRYW Table[2];
  memcpy(Table, Bytes, sizeof(Bytes));
  return StartServiceCtrlDispatcherW(Table);
}

bool assignWhole() {
  SERVICE_TABLE_ENTRYW First = {Name, whole_Bad};
  SERVICE_TABLE_ENTRYW Table[2] = {First, {}};
  return StartServiceCtrlDispatcherW(Table);
}

bool copyInLoop() {
  SERVICE_TABLE_ENTRYW Table[2];
  for (int I = 0; I != 2; ++I)
    Table[I] = Others[I];
  return StartServiceCtrlDispatcherW(Table);
}

bool copyStructure() {
  Tables First = {{{Name, structure_Bad}, {nullptr, nullptr}}};
  Tables Second = First;
  return StartServiceCtrlDispatcherW(Second.Own);
}

bool copyReturned() {
  Tables Made = make();
  return StartServiceCtrlDispatcherW(Made.Own);
}

int main() {
  return assignEntry() || copyBytes() || assignWhole() || copyInLoop() || copyStructure() || copyReturned();
}
