// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// One finding a site, with a way for each context.

//--- .office-tidy.yaml
entry-points:
  - { function: 'nightly', context: scheduler }

//--- main.cpp
#include "service.h"

void create() {
  CREATE_OUTLOOK(); // MARK: site
  // CHECK-MESSAGES: [[site]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application' in unattended code (Windows service, scheduled task)
  // CHECK-NOTES: [[service]]:1: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: [[service]]:1: note: 'serviceMain' calls 'create' here
  // CHECK-NOTES: [[nightly]]:6: note: also reached from a scheduled task: 'nightly' is an entry point
  // CHECK-NOTES: [[nightly]]:18: note: 'nightly' calls 'create' here
  // CHECK-NOTES: [[site]]:3: note: why:
  // CHECK-NOTES: [[site]]:3: note: instead:
}

void nightly() { create(); } // MARK: nightly

SERVICE(create) // MARK: service
