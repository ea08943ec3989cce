// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Control handlers run in the service as well.

#include "service.h"

typedef void *SERVICE_STATUS_HANDLE;
typedef void(WINAPI *LPHANDLER_FUNCTION)(DWORD Control);
typedef DWORD(WINAPI *LPHANDLER_FUNCTION_EX)(DWORD Control, DWORD Type, LPVOID Data, LPVOID Context);

STDAPICALL SERVICE_STATUS_HANDLE WINAPI RegisterServiceCtrlHandlerA(LPCSTR Name, LPHANDLER_FUNCTION Handler);
STDAPICALL SERVICE_STATUS_HANDLE WINAPI RegisterServiceCtrlHandlerW(LPCWSTR Name, LPHANDLER_FUNCTION Handler);
STDAPICALL SERVICE_STATUS_HANDLE WINAPI RegisterServiceCtrlHandlerExA(LPCSTR Name, LPHANDLER_FUNCTION_EX Handler, LPVOID Context);
STDAPICALL SERVICE_STATUS_HANDLE WINAPI RegisterServiceCtrlHandlerExW(LPCWSTR Name, LPHANDLER_FUNCTION_EX Handler, LPVOID Context);

void WINAPI narrow_Bad(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI wide_Bad(DWORD) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

DWORD WINAPI narrowWithContext_Bad(DWORD, DWORD, LPVOID, LPVOID) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

DWORD WINAPI wideWithContext_Bad(DWORD, DWORD, LPVOID, LPVOID) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

void WINAPI neverRegistered_Ok(DWORD) { CREATE_OUTLOOK(); }

void service() {
  RegisterServiceCtrlHandlerA("Service", narrow_Bad);
  RegisterServiceCtrlHandlerW(L"Service", wide_Bad);
  RegisterServiceCtrlHandlerExA("Service", narrowWithContext_Bad, nullptr);
  RegisterServiceCtrlHandlerExW(L"Service", wideWithContext_Bad, nullptr);
}

SERVICE(service)
