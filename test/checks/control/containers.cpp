// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Containers construct what they hold.

#include "service.h"

#include <vector>

struct Emplaced {
  explicit Emplaced(int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

struct NeverConstructed {
  explicit NeverConstructed(int) { CREATE_OUTLOOK(); }
};

void service() {
  std::vector<Emplaced> Mailers;
  Mailers.emplace_back(1);
  std::vector<NeverConstructed *> Others;
  Others.push_back(nullptr);
}

SERVICE(service)
