// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct EXTENSION_CONTROL_BLOCK;

void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  create_Bad();
  return 1;
}

// Nothing calls this one.
extern "C" __declspec(dllexport) void OtherProc_Ok() { CREATE_OUTLOOK(); }
