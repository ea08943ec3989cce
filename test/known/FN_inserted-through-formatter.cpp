// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// As FN_written-through-iterator, for what format_to puts together.

#include "service.h"

#include <iterator>
#include <string>
namespace fmt {
template <typename O, typename... As>
O format_to(O To, const wchar_t *Format, As &&...Args);
} // namespace fmt
void create_Bad() {
  std::wstring Id;
  fmt::format_to(std::back_inserter(Id), L"{}.Application", L"Outlook");
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
