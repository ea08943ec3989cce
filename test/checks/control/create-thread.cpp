// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

DWORD WINAPI run_Bad(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

DWORD WINAPI runByAddress_Bad(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

DWORD runCast_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

DWORD WINAPI neverStarted_Ok(void *) {
  CREATE_OUTLOOK();
  return 0;
}

DWORD WINAPI startedOnDesktop_Ok(void *) {
  CREATE_OUTLOOK();
  return 0;
}

void service() {
  CreateThread(nullptr, 0, run_Bad, nullptr, 0, nullptr);
  CreateThread(nullptr, 0, &runByAddress_Bad, nullptr, 0, nullptr);
  CreateThread(nullptr, 0, (LPTHREAD_START_ROUTINE)runCast_Bad, nullptr, 0, nullptr);
  CreateThread(nullptr, 0, [](void *) -> DWORD {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }, nullptr, 0, nullptr);
}

void WINAPI serviceMain(DWORD, LPWSTR *) { service(); }

int main(int Count, char **) {
  if (Count > 1)
    CreateThread(nullptr, 0, startedOnDesktop_Ok, nullptr, 0, nullptr);
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
