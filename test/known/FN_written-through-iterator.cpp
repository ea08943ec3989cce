// RUN: %check_office %s
// REQUIRES: mingw
// XFAIL: *
// An iterator is not taken to refer to its container, so what is written
// through it is lost.

#include "service.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>
void iterator_Bad() {
  std::vector<const wchar_t *> V(2);
  *V.begin() = L"Outlook.Application";
  CREATE(V[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rangeFor_Bad() {
  std::vector<std::wstring> V(2);
  for (auto &Id : V)
    Id = L"Outlook.Application";
  CREATE(V[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void backInserter_Bad() {
  const wchar_t *From[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  std::vector<const wchar_t *> To;
  std::copy(std::begin(From), std::end(From), std::back_inserter(To));
  CREATE(To[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void filled_Bad() {
  std::vector<const wchar_t *> V(3);
  std::fill_n(V.begin(), 3, L"Outlook.Application");
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moved_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"}, W(1);
  std::move(V.begin(), V.end(), W.begin());
  CREATE(W[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  iterator_Bad();
  rangeFor_Bad();
  backInserter_Bad();
  filled_Bad();
  moved_Bad();
}

SERVICE(service)
