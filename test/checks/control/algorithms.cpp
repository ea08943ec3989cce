// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The bodies of the standard library are not looked into; what is handed to it
// counts as called.

#include "service.h"

#include <algorithm>
#include <vector>

void each_Bad(int) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  std::vector<int> Items{1, 2, 3};
  std::for_each(Items.begin(), Items.end(), each_Bad);
  std::sort(Items.begin(), Items.end(), [](int A, int B) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return A < B;
  });
  auto NeverPassed_Ok = [](int) { CREATE_OUTLOOK(); };
  (void)NeverPassed_Ok;
}

SERVICE(service)
