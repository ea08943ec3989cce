// RUN: %check_office %s
// REQUIRES: mingw
// What is emptied holds nothing.

#include "service.h"

#include <memory>
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
void string_Ok() {
  std::wstring Id = L"Outlook.Application";
  Id.clear();
  Id += L"MSXML2.DOMDocument.6.0";
  CREATE(Id.c_str());
}
void string_Bad() {
  std::wstring Id = L"MSXML2.";
  Id.clear();
  Id += L"Outlook.";
  Id += L"Application";
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void onlyWhere_Bad(bool Empty) {
  std::vector<const wchar_t *> V{L"Outlook.Application"};
  if (Empty)
    V.clear();
  CREATE(V[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void after_Bad() {
  std::optional<std::wstring> O;
  O.reset();
  O = L"Outlook.Application";
  CREATE(O->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void pointer_Ok() {
  auto P = std::make_shared<std::wstring>(L"Outlook.Application");
  P.reset();
  P = std::make_shared<std::wstring>(L"MSXML2.DOMDocument.6.0");
  CREATE(P->c_str());
}

void service() {
  cleared_Ok();
  reset_Ok();
  onlyWhere_Bad(true);
  string_Ok();
  string_Bad();
  after_Bad();
  pointer_Ok();
}

SERVICE(service)
