// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// Exported by a directive to the linker, under another name too.

#include "service.h"

#pragma comment(linker, "/EXPORT:ServiceMain=mailMain_Bad,PRIVATE /EXPORT:Version=version_Ok")
#pragma comment(linker, "-export:SvchostPushServiceGlobals=_SvchostPushServiceGlobals@4,@1")

extern "C" void WINAPI mailMain_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" void WINAPI SvchostPushServiceGlobals(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" void WINAPI version_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

// The name stands for the function above.
extern "C" void WINAPI ServiceMain(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
