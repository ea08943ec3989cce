// RUN: %check_office %s -- -fms-extensions
// The name of an export that a macro makes of the function's own.

#include "service.h"

extern "C" void WINAPI ServiceMain(DWORD, LPWSTR *) {
#pragma comment(linker, "/EXPORT:" __FUNCTION__ "=" __FUNCDNAME__)
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" void WINAPI notExported_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
