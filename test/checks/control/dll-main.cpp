// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The DllMain of an ISAPI extension runs in the web server.

#include "service.h"

struct EXTENSION_CONTROL_BLOCK;

extern "C" BOOL WINAPI DllMain(HINSTANCE, DWORD, LPVOID) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

extern "C" __declspec(dllexport) DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  CREATE_MSXML();
  return 1;
}
