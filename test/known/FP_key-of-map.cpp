// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *

// The keys of a map are taken to be among its values.

#include "service.h"

#include <map>
#include <string>

void create_Ok() {
  std::map<std::wstring, std::wstring> Substitutes{{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"}};
  CREATE(Substitutes[L"Outlook.Application"].c_str());
}

void service() { create_Ok(); }

SERVICE(service)
