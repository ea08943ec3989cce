// RUN: %check_office %s -- -fms-extensions
// XFAIL: *

// Clang takes only string literals in this pragma, so what __FUNCTION__ and
// __FUNCDNAME__ stand for is not seen.

#include "service.h"

extern "C" void WINAPI ServiceMain(DWORD, LPWSTR *) {
#pragma comment(linker, "/EXPORT:" __FUNCTION__ "=" __FUNCDNAME__)
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
