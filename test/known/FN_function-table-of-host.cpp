// RUN: %check_office %s
// XFAIL: *

// A module whose functions stand in a table that its entry point hands back to
// the host: only the entry point itself is known to be called.

#include "service.h"

typedef struct _MI_Server MI_Server;
typedef struct _MI_Module {
  DWORD Version;
  void (*Load)(void **Self);
} MI_Module;

static void load_Bad(void **) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static MI_Module Module = {1, load_Bad};

extern "C" __declspec(dllexport) MI_Module *MI_Main(MI_Server *) { return &Module; }
