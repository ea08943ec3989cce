// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// A container, an optional or a smart pointer that is emptied keeps what it
// held.

#include "service.h"

#include <optional>
#include <string>
#include <vector>
void cleared_Ok() {
  std::vector<const wchar_t *> V{L"Outlook.Application"};
  V.clear();
  V.push_back(L"MSXML2.DOMDocument.6.0");
  CREATE(V[0]);
}
void reset_Ok() {
  std::optional<std::wstring> O = L"Outlook.Application";
  O.reset();
  CREATE(O.value_or(L"MSXML2.DOMDocument.6.0").c_str());
}

void service() {
  cleared_Ok();
  reset_Ok();
}

SERVICE(service)
