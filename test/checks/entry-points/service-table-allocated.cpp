// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Tables on the heap.

#include "service.h"

extern "C" void *malloc(unsigned long long Size);
extern "C" void *calloc(unsigned long long Count, unsigned long long Size);
STDAPICALL void *WINAPI HeapAlloc(HANDLE Heap, DWORD Flags, unsigned long long Size);

void WINAPI byNew_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI byMalloc_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI byHeap_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI inMember_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI fromFunction_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI kept_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI never_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";

bool newed() {
  SERVICE_TABLE_ENTRYW *Table = new SERVICE_TABLE_ENTRYW[2];
  Table[0].lpServiceName = Name;
  Table[0].lpServiceProc = byNew_Bad;
  return StartServiceCtrlDispatcherW(Table);
}

bool malloced() {
  auto *Table = (SERVICE_TABLE_ENTRYW *)malloc(2 * sizeof(SERVICE_TABLE_ENTRYW));
  Table->lpServiceName = Name;
  Table->lpServiceProc = byMalloc_Bad;
  return StartServiceCtrlDispatcherW(Table);
}

bool heap() {
  SERVICE_TABLE_ENTRYW *Table =
      static_cast<SERVICE_TABLE_ENTRYW *>(HeapAlloc(nullptr, 0, 2 * sizeof(SERVICE_TABLE_ENTRYW)));
  Table[0].lpServiceProc = byHeap_Bad;
  return StartServiceCtrlDispatcherW(Table);
}

class Service {
public:
  Service() {
    Table = new SERVICE_TABLE_ENTRYW[2]();
    Table[0].lpServiceProc = inMember_Bad;
  }
  bool run() { return StartServiceCtrlDispatcherW(Table); }

private:
  SERVICE_TABLE_ENTRYW *Table;
};

SERVICE_TABLE_ENTRYW *make(LPSERVICE_MAIN_FUNCTIONW Main) {
  auto *Table = static_cast<SERVICE_TABLE_ENTRYW *>(calloc(2, sizeof(SERVICE_TABLE_ENTRYW)));
  Table[0].lpServiceProc = Main;
  return Table;
}

static SERVICE_TABLE_ENTRYW *Kept;
void keep() {
  Kept = new SERVICE_TABLE_ENTRYW[2]{{Name, kept_Bad}, {}};
}

int main() {
  keep();
  return newed() || malloced() || heap() || Service().run() || StartServiceCtrlDispatcherW(make(fromFunction_Bad)) ||
         StartServiceCtrlDispatcherW(Kept);
}
