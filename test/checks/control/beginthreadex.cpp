// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

unsigned __stdcall run_Bad(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

void runOld_Bad(void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

unsigned __stdcall neverStarted_Ok(void *) {
  CREATE_OUTLOOK();
  return 0;
}

void service() {
  _beginthreadex(nullptr, 0, run_Bad, nullptr, 0, nullptr);
  _beginthread(runOld_Bad, 0, nullptr);
}

SERVICE(service)
