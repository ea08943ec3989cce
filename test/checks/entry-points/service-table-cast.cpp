// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void WINAPI castInC_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// Without arguments, as old samples have it.
void WINAPI castFromOtherType_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI castByReinterpret_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI addressTaken_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI notInTable_Ok() { CREATE_OUTLOOK(); }

int main() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"A", (LPSERVICE_MAIN_FUNCTIONW)castInC_Bad},
                                  {(LPWSTR)L"B", (LPSERVICE_MAIN_FUNCTIONW)castFromOtherType_Bad},
                                  {(LPWSTR)L"C", reinterpret_cast<LPSERVICE_MAIN_FUNCTIONW>(&castByReinterpret_Bad)},
                                  {(LPWSTR)L"D", &addressTaken_Bad},
                                  {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
