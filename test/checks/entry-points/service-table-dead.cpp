// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A table that only dead code dispatches starts no service.

#include "service.h"

void WINAPI serviceMain_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

bool neverCalled() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain_Ok}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table);
}

int main() { return 0; }
