// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- .office-tidy.yaml
entry-points:
  - { function: 'nightly::run_Bad', context: scheduler }
  - { function: 'jobs::*', context: service }

//--- main.cpp
#include "service.h"

namespace nightly {
void run_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void runOther_Ok() { CREATE_OUTLOOK(); }
} // namespace nightly

namespace jobs {
void first_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
namespace inner { // The star of a glob does not cross "::".
void third_Ok() { CREATE_OUTLOOK(); }
} // namespace inner
} // namespace jobs

void elsewhere_Ok() { CREATE_OUTLOOK(); }

int main() { return 0; }
