// RUN: %check_office %s -- -std=c++20
// XFAIL: *
// The fields of an aggregate that is initialised with parentheses hold nothing.

#include "service.h"
struct Request {
  int Flags;
  const wchar_t *Id;
};
void create_Bad() {
  Request R(1, L"Outlook.Application");
  CREATE(R.Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
