// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

// The same code, run by a schedule and at the desk.

//--- .office-tidy.yaml
programs:
  nightly-report: ['nightly.cpp']
  desk-report: ['desk.cpp']
entry-points:
  - { program: nightly-report, context: scheduler }

//--- nightly.cpp
#include "service.h"

int main() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 0;
}

//--- desk.cpp
#include "service.h"

int main() {
  CREATE_OUTLOOK();
  return 0;
}
