// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// RUN: %check_office --mode=tidy %t

// Hosts that a configuration takes out.

//--- .office-tidy.yaml
disabled-entry-points: [WMI provider, 'extended stored procedure']

//--- provider.cpp
#include "service.h"

struct _MI_Module;
struct _MI_Server;
typedef struct CXPData SRV_PROC;

extern "C" _MI_Module *MI_Main(_MI_Server *) {
  CREATE_OUTLOOK();
  return nullptr;
}

extern "C" __declspec(dllexport) long xp_sendmail_Ok(SRV_PROC *) {
  CREATE_OUTLOOK();
  return 0;
}

extern "C" __declspec(dllexport) void WINAPI ServiceMain(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
