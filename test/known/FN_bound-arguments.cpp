// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// The arguments that std::bind keeps do not reach the function.

#include "service.h"

#include <functional>
const wchar_t *same(const wchar_t *Id) { return Id; }
void create_Bad() {
  auto F = std::bind(same, L"Outlook.Application");
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
