// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The service in a DLL that svchost loads: it looks up ServiceMain, and
// SvchostPushServiceGlobals, among the DLL's exports.

#include "service.h"

extern "C" __declspec(dllexport) void WINAPI ServiceMain(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) void WINAPI SvchostPushServiceGlobals(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) void other_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }
