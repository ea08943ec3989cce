// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Programs with tables of their own, made into the system's at the last moment.

#include "service.h"

void WINAPI fromRow_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI sameShape_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI derived_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI throughPointer_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI inSpareRow_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";

struct Row {
  const wchar_t *Title;
  LPSERVICE_MAIN_FUNCTIONW Main;
};
static const Row Rows[] = {{L"Mail", fromRow_Bad}};

struct Shape {
  LPWSTR Title;
  LPSERVICE_MAIN_FUNCTIONW Main;
};
static Shape Shapes[] = {{Name, sameShape_Bad}, {nullptr, nullptr}};

struct Entry : SERVICE_TABLE_ENTRYW {
  Entry(LPSERVICE_MAIN_FUNCTIONW Main) {
    lpServiceName = Name;
    lpServiceProc = Main;
  }
};

struct Spare {
  LPSERVICE_MAIN_FUNCTIONW Reserve = inSpareRow_Ok;
};

static LPSERVICE_MAIN_FUNCTIONW Chosen;

int main(int Count, char **) {
  Spare S;
  SERVICE_TABLE_ENTRYW Table[2] = {};
  for (const Row &R : Rows)
    Table[0].lpServiceProc = R.Main;
  Chosen = Count > 1 ? throughPointer_Bad : nullptr;
  SERVICE_TABLE_ENTRYW Last[] = {{Name, Chosen}, {nullptr, nullptr}};
  Entry E(derived_Bad);
  return StartServiceCtrlDispatcherW(Table) || StartServiceCtrlDispatcherW((SERVICE_TABLE_ENTRYW *)Shapes) ||
         StartServiceCtrlDispatcherW(&E) || StartServiceCtrlDispatcherW(Last) || S.Reserve == nullptr;
}
