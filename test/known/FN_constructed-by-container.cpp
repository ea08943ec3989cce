// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *

// The class that a container constructs is an argument of the container's
// template, and not of the member function that is called.

#include "service.h"

#include <vector>

struct Mailer {
  explicit Mailer(int) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

void service() {
  std::vector<Mailer> Mailers;
  Mailers.emplace_back(1);
}

SERVICE(service)
