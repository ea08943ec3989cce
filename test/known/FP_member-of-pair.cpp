// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// The members of a pair and of a tuple are one place.

#include "service.h"

#include <tuple>
#include <utility>
using Text = const wchar_t *;
std::pair<Text, Text> make() { return {L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}; }
void first_Ok() {
  std::pair<Text, Text> P(L"MSXML2.DOMDocument.6.0", L"Outlook.Application");
  CREATE(P.first);
}
void binding_Ok() {
  auto [Title, Id] = make();
  CREATE(Id);
}
void element_Ok() {
  std::tuple<Text, Text> T(L"Outlook.Application", L"MSXML2.DOMDocument.6.0");
  CREATE(std::get<1>(T));
}

void service() {
  first_Ok();
  binding_Ok();
  element_Ok();
}

SERVICE(service)
