// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// What an entry holds when the table is dispatched counts, not what it held.

#include "service.h"

void WINAPI before_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI now_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI copied_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
void WINAPI instead_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void WINAPI after_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

int main() {
  SERVICE_TABLE_ENTRYW Entry{};
  Entry.lpServiceProc = before_Ok;
  Entry.lpServiceProc = now_Bad;
  StartServiceCtrlDispatcherW(&Entry);
  Entry.lpServiceProc = after_Ok;

  SERVICE_TABLE_ENTRYW Pattern{};
  Pattern.lpServiceProc = copied_Ok;
  SERVICE_TABLE_ENTRYW Copy = Pattern;
  Copy.lpServiceProc = instead_Bad;
  return StartServiceCtrlDispatcherW(&Copy) ? 0 : 1;
}
