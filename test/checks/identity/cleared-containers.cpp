// RUN: %check_office %s
// REQUIRES: mingw

// Containers that are cleared hold what is put in afterwards, and nothing else.

#include "service.h"

#include <any>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

static void vector_Bad() {
  std::vector<const wchar_t *> C;
  C.push_back(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.push_back(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void vector_Ok() {
  std::vector<const wchar_t *> C;
  C.push_back(L"Outlook.Application");
  C.clear();
  C.push_back(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void deque_Bad() {
  std::deque<const wchar_t *> C;
  C.push_back(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.push_back(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void deque_Ok() {
  std::deque<const wchar_t *> C;
  C.push_back(L"Outlook.Application");
  C.clear();
  C.push_back(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void list_Bad() {
  std::list<const wchar_t *> C;
  C.push_back(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.push_back(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void list_Ok() {
  std::list<const wchar_t *> C;
  C.push_back(L"Outlook.Application");
  C.clear();
  C.push_back(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void forwardList_Bad() {
  std::forward_list<const wchar_t *> C;
  C.push_front(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.push_front(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void forwardList_Ok() {
  std::forward_list<const wchar_t *> C;
  C.push_front(L"Outlook.Application");
  C.clear();
  C.push_front(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void set_Bad() {
  std::set<const wchar_t *> C;
  C.insert(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.insert(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void set_Ok() {
  std::set<const wchar_t *> C;
  C.insert(L"Outlook.Application");
  C.clear();
  C.insert(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void multiset_Bad() {
  std::multiset<const wchar_t *> C;
  C.insert(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.insert(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void multiset_Ok() {
  std::multiset<const wchar_t *> C;
  C.insert(L"Outlook.Application");
  C.clear();
  C.insert(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void unorderedSet_Bad() {
  std::unordered_set<const wchar_t *> C;
  C.insert(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.insert(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void unorderedSet_Ok() {
  std::unordered_set<const wchar_t *> C;
  C.insert(L"Outlook.Application");
  C.clear();
  C.insert(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void unorderedMultiset_Bad() {
  std::unordered_multiset<const wchar_t *> C;
  C.insert(L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.insert(L"Outlook.Application");
  CREATE(*C.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void unorderedMultiset_Ok() {
  std::unordered_multiset<const wchar_t *> C;
  C.insert(L"Outlook.Application");
  C.clear();
  C.insert(L"MSXML2.DOMDocument.6.0");
  CREATE(*C.begin());
}
static void map_Bad() {
  std::map<int, const wchar_t *> C;
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.emplace(1, L"Outlook.Application");
  CREATE(C.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void map_Ok() {
  std::map<int, const wchar_t *> C;
  C.emplace(1, L"Outlook.Application");
  C.clear();
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(C.begin()->second);
}
static void multimap_Bad() {
  std::multimap<int, const wchar_t *> C;
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.emplace(1, L"Outlook.Application");
  CREATE(C.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void multimap_Ok() {
  std::multimap<int, const wchar_t *> C;
  C.emplace(1, L"Outlook.Application");
  C.clear();
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(C.begin()->second);
}
static void unorderedMap_Bad() {
  std::unordered_map<int, const wchar_t *> C;
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.emplace(1, L"Outlook.Application");
  CREATE(C.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void unorderedMap_Ok() {
  std::unordered_map<int, const wchar_t *> C;
  C.emplace(1, L"Outlook.Application");
  C.clear();
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(C.begin()->second);
}
static void unorderedMultimap_Bad() {
  std::unordered_multimap<int, const wchar_t *> C;
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  C.clear();
  C.emplace(1, L"Outlook.Application");
  CREATE(C.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void unorderedMultimap_Ok() {
  std::unordered_multimap<int, const wchar_t *> C;
  C.emplace(1, L"Outlook.Application");
  C.clear();
  C.emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(C.begin()->second);
}
static void any_Bad() {
  std::any C(L"MSXML2.DOMDocument.6.0");
  C.reset();
  C = L"Outlook.Application";
  CREATE(std::any_cast<const wchar_t *>(C));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void any_Ok() {
  std::any C(L"Outlook.Application");
  C.reset();
  C = L"MSXML2.DOMDocument.6.0";
  CREATE(std::any_cast<const wchar_t *>(C));
}
static void pairAssigned_Bad() {
  std::pair<int, const wchar_t *> C(1, L"MSXML2.DOMDocument.6.0");
  C = std::pair<short, const wchar_t *>(2, L"Outlook.Application");
  CREATE(C.second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void pairAssigned_Ok() {
  std::pair<int, const wchar_t *> C(1, L"Outlook.Application");
  C = std::pair<short, const wchar_t *>(2, L"MSXML2.DOMDocument.6.0");
  CREATE(C.second);
}

static void service() {
  vector_Bad();
  vector_Ok();
  deque_Bad();
  deque_Ok();
  list_Bad();
  list_Ok();
  forwardList_Bad();
  forwardList_Ok();
  set_Bad();
  set_Ok();
  multiset_Bad();
  multiset_Ok();
  unorderedSet_Bad();
  unorderedSet_Ok();
  unorderedMultiset_Bad();
  unorderedMultiset_Ok();
  map_Bad();
  map_Ok();
  multimap_Bad();
  multimap_Ok();
  unorderedMap_Bad();
  unorderedMap_Ok();
  unorderedMultimap_Bad();
  unorderedMultimap_Ok();
  any_Bad();
  any_Ok();
  pairAssigned_Bad();
  pairAssigned_Ok();
}
SERVICE(service)
