// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOnDesktop_Ok() { CREATE_OUTLOOK(); }

void WINAPI serviceMain(DWORD, LPWSTR *) { create_Bad(); }

int main(int Count, char **) {
  if (Count > 1)
    createOnDesktop_Ok();
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
