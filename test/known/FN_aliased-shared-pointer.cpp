// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// A shared_ptr that owns one object and points to another is not followed to
// the other.

#include "service.h"

#include <memory>
#include <string>
struct Owner {
  std::wstring Id;
};
void create_Bad() {
  auto P = std::make_shared<Owner>();
  P->Id = L"Outlook.Application";
  std::shared_ptr<std::wstring> Alias(P, &P->Id);
  CREATE(Alias->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
