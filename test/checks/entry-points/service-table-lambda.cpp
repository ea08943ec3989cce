// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

int main() {
  wchar_t Name[] = L"Service";
  auto Unused_Ok = [](DWORD, LPWSTR *) { CREATE_OUTLOOK(); };
  SERVICE_TABLE_ENTRYW Table[] = {{Name,
                                   [](DWORD, LPWSTR *) {
                                     CREATE_OUTLOOK();
                                     // CHECK-MESSAGES: :[[@LINE-1]]:38: warning: 'CoCreateInstance' creates 'Outlook.Application'
                                   }},
                                  {nullptr, nullptr}};
  (void)Unused_Ok;
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
