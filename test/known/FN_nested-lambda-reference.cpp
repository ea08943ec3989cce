// RUN: %check_office %s
// XFAIL: *
// A lambda within a lambda that writes to a captured reference does not reach
// the variable.

#include "service.h"
void create_Bad() {
  const wchar_t *Id = L"MSXML2.DOMDocument.6.0";
  auto Outer = [&] {
    auto Inner = [&] { Id = L"Outlook.Application"; };
    Inner();
  };
  Outer();
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
