// RUN: %check_office %s
// REQUIRES: mingw
// An iterator refers to its container, so what is written through it is written
// there.

#include "service.h"

#include <algorithm>
#include <iterator>
#include <list>
#include <map>
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
void otherContainer_Ok() {
  std::vector<const wchar_t *> V(2), Titles(2);
  *V.begin() = L"MSXML2.DOMDocument.6.0";
  *Titles.begin() = L"Outlook.Application";
  CREATE(V[0]);
}
void named_Bad() {
  std::vector<const wchar_t *> V(2);
  auto It = V.begin();
  ++It;
  *It = L"Outlook.Application";
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void list_Bad() {
  std::list<std::wstring> L(2);
  for (auto It = L.begin(), End = L.end(); It != End; ++It)
    It->assign(L"Outlook.Application");
  CREATE(L.front().c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void inserted_Bad() {
  std::vector<const wchar_t *> To;
  auto Insert = std::back_inserter(To);
  *Insert++ = L"Outlook.Application";
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void map_Bad() {
  std::map<int, const wchar_t *> M;
  M[1] = nullptr;
  M.find(1)->second = L"Outlook.Application";
  CREATE(M[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Ok() {
  const wchar_t *From[] = {L"MSXML2.DOMDocument.6.0"}, *Titles[] = {L"Outlook.Application"};
  std::vector<const wchar_t *> To, Others;
  std::copy(std::begin(From), std::end(From), std::back_inserter(To));
  std::copy(std::begin(Titles), std::end(Titles), std::back_inserter(Others));
  CREATE(To[0]);
}

void service() {
  iterator_Bad();
  rangeFor_Bad();
  backInserter_Bad();
  filled_Bad();
  moved_Bad();
  otherContainer_Ok();
  named_Bad();
  list_Bad();
  inserted_Bad();
  map_Bad();
  copied_Ok();
}

SERVICE(service)
