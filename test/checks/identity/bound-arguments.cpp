// RUN: %check_office %s
// REQUIRES: mingw
// The arguments that std::bind keeps reach the function.

#include "service.h"

#include <functional>
const wchar_t *same(const wchar_t *Id) { return Id; }
void create_Bad() {
  auto F = std::bind(same, L"Outlook.Application");
  CREATE(F());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() {
  auto F = std::bind(same, L"MSXML2.DOMDocument");
  CREATE(F());
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)
