// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Each function of the standard containers and algorithms that is known by
// name.

#include "service.h"

#include <algorithm>
#include <array>
#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>
using Text = const wchar_t *;

void vectorAssign_Bad() {
  std::vector<Text> V{L"Msxml2.Other"};
  V.assign(1, L"Outlook.Application");
  CREATE(V.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorAssign_Ok() {
  std::vector<Text> V{L"Msxml2.Other"};
  V.assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.front());
}
void vectorListAssign_Bad() {
  std::vector<Text> V{L"Msxml2.Other"};
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void vectorListAssign_Ok() {
  std::vector<Text> V{L"Msxml2.Other"};
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void dequeAssign_Bad() {
  std::deque<Text> V{L"Msxml2.Other"};
  V.assign(1, L"Outlook.Application");
  CREATE(V.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void dequeAssign_Ok() {
  std::deque<Text> V{L"Msxml2.Other"};
  V.assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.front());
}
void dequeListAssign_Bad() {
  std::deque<Text> V{L"Msxml2.Other"};
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void dequeListAssign_Ok() {
  std::deque<Text> V{L"Msxml2.Other"};
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void listAssign_Bad() {
  std::list<Text> V{L"Msxml2.Other"};
  V.assign(1, L"Outlook.Application");
  CREATE(V.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void listAssign_Ok() {
  std::list<Text> V{L"Msxml2.Other"};
  V.assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.front());
}
void listListAssign_Bad() {
  std::list<Text> V{L"Msxml2.Other"};
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void listListAssign_Ok() {
  std::list<Text> V{L"Msxml2.Other"};
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void forwardListAssign_Bad() {
  std::forward_list<Text> V{L"Msxml2.Other"};
  V.assign(1, L"Outlook.Application");
  CREATE(V.front());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forwardListAssign_Ok() {
  std::forward_list<Text> V{L"Msxml2.Other"};
  V.assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.front());
}
void forwardListListAssign_Bad() {
  std::forward_list<Text> V{L"Msxml2.Other"};
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void forwardListListAssign_Ok() {
  std::forward_list<Text> V{L"Msxml2.Other"};
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void setListAssign_Bad() {
  std::set<Text> V;
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setListAssign_Ok() {
  std::set<Text> V;
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void setFind_Bad() {
  std::set<std::wstring> V{L"Outlook.Application"};
  CREATE(V.find(L"x")->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setFind_Ok() {
  std::set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.find(L"x")->c_str());
}
void setEqualRange_Bad() {
  std::set<std::wstring> V{L"Outlook.Application"};
  CREATE(V.equal_range(L"x").first->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setEqualRange_Ok() {
  std::set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.equal_range(L"x").first->c_str());
}
void setCount_Bad() {
  std::set<std::wstring> V{L"Outlook.Application"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setCount_Ok() {
  std::set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
}
void mapListAssign_Bad() {
  std::map<int, Text> V;
  V = {{1, L"Outlook.Application"}};
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapListAssign_Ok() {
  std::map<int, Text> V;
  V = {{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.begin()->second);
}
void mapFind_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.find(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapFind_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.find(1)->second);
}
void mapEqualRange_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.equal_range(1).first->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapEqualRange_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.equal_range(1).first->second);
}
void mapCount_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}};
  if (V.count(1))
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapCount_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  if (V.count(1))
  CREATE(V.begin()->second);
}
void mapTryEmplace_Bad() {
  std::map<int, Text> V;
  V.try_emplace(1, L"Outlook.Application");
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapTryEmplace_Ok() {
  std::map<int, Text> V;
  V.try_emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V[1]);
}
void mapInsertOrAssign_Bad() {
  std::map<int, Text> V;
  V.insert_or_assign(1, L"Outlook.Application");
  CREATE(V.at(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapInsertOrAssign_Ok() {
  std::map<int, Text> V;
  V.insert_or_assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.at(1));
}
void mapLowerBound_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.lower_bound(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapLowerBound_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.lower_bound(1)->second);
}
void setLowerBound_Bad() {
  std::set<Text> V{L"Outlook.Application"};
  CREATE(*V.lower_bound(nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setLowerBound_Ok() {
  std::set<Text> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.lower_bound(nullptr));
}
void mapUpperBound_Bad() {
  std::map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.upper_bound(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void mapUpperBound_Ok() {
  std::map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.upper_bound(1)->second);
}
void setUpperBound_Bad() {
  std::set<Text> V{L"Outlook.Application"};
  CREATE(*V.upper_bound(nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void setUpperBound_Ok() {
  std::set<Text> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.upper_bound(nullptr));
}
void multiSetListAssign_Bad() {
  std::multiset<Text> V;
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetListAssign_Ok() {
  std::multiset<Text> V;
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void multiSetFind_Bad() {
  std::multiset<std::wstring> V{L"Outlook.Application"};
  CREATE(V.find(L"x")->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetFind_Ok() {
  std::multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.find(L"x")->c_str());
}
void multiSetEqualRange_Bad() {
  std::multiset<std::wstring> V{L"Outlook.Application"};
  CREATE(V.equal_range(L"x").first->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetEqualRange_Ok() {
  std::multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.equal_range(L"x").first->c_str());
}
void multiSetCount_Bad() {
  std::multiset<std::wstring> V{L"Outlook.Application"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetCount_Ok() {
  std::multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
}
void multiMapListAssign_Bad() {
  std::multimap<int, Text> V;
  V = {{1, L"Outlook.Application"}};
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapListAssign_Ok() {
  std::multimap<int, Text> V;
  V = {{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.begin()->second);
}
void multiMapFind_Bad() {
  std::multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.find(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapFind_Ok() {
  std::multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.find(1)->second);
}
void multiMapEqualRange_Bad() {
  std::multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.equal_range(1).first->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapEqualRange_Ok() {
  std::multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.equal_range(1).first->second);
}
void multiMapCount_Bad() {
  std::multimap<int, Text> V{{1, L"Outlook.Application"}};
  if (V.count(1))
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapCount_Ok() {
  std::multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  if (V.count(1))
  CREATE(V.begin()->second);
}
void multiMapLowerBound_Bad() {
  std::multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.lower_bound(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapLowerBound_Ok() {
  std::multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.lower_bound(1)->second);
}
void multiSetLowerBound_Bad() {
  std::multiset<Text> V{L"Outlook.Application"};
  CREATE(*V.lower_bound(nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetLowerBound_Ok() {
  std::multiset<Text> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.lower_bound(nullptr));
}
void multiMapUpperBound_Bad() {
  std::multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.upper_bound(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiMapUpperBound_Ok() {
  std::multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.upper_bound(1)->second);
}
void multiSetUpperBound_Bad() {
  std::multiset<Text> V{L"Outlook.Application"};
  CREATE(*V.upper_bound(nullptr));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void multiSetUpperBound_Ok() {
  std::multiset<Text> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.upper_bound(nullptr));
}
void unorderedSetListAssign_Bad() {
  std::unordered_set<Text> V;
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedSetListAssign_Ok() {
  std::unordered_set<Text> V;
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void unorderedSetFind_Bad() {
  std::unordered_set<std::wstring> V{L"Outlook.Application"};
  CREATE(V.find(L"x")->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedSetFind_Ok() {
  std::unordered_set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.find(L"x")->c_str());
}
void unorderedSetEqualRange_Bad() {
  std::unordered_set<std::wstring> V{L"Outlook.Application"};
  CREATE(V.equal_range(L"x").first->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedSetEqualRange_Ok() {
  std::unordered_set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.equal_range(L"x").first->c_str());
}
void unorderedSetCount_Bad() {
  std::unordered_set<std::wstring> V{L"Outlook.Application"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedSetCount_Ok() {
  std::unordered_set<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
}
void unorderedMapListAssign_Bad() {
  std::unordered_map<int, Text> V;
  V = {{1, L"Outlook.Application"}};
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapListAssign_Ok() {
  std::unordered_map<int, Text> V;
  V = {{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.begin()->second);
}
void unorderedMapFind_Bad() {
  std::unordered_map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.find(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapFind_Ok() {
  std::unordered_map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.find(1)->second);
}
void unorderedMapEqualRange_Bad() {
  std::unordered_map<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.equal_range(1).first->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapEqualRange_Ok() {
  std::unordered_map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.equal_range(1).first->second);
}
void unorderedMapCount_Bad() {
  std::unordered_map<int, Text> V{{1, L"Outlook.Application"}};
  if (V.count(1))
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapCount_Ok() {
  std::unordered_map<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  if (V.count(1))
  CREATE(V.begin()->second);
}
void unorderedMapTryEmplace_Bad() {
  std::unordered_map<int, Text> V;
  V.try_emplace(1, L"Outlook.Application");
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapTryEmplace_Ok() {
  std::unordered_map<int, Text> V;
  V.try_emplace(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V[1]);
}
void unorderedMapInsertOrAssign_Bad() {
  std::unordered_map<int, Text> V;
  V.insert_or_assign(1, L"Outlook.Application");
  CREATE(V.at(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMapInsertOrAssign_Ok() {
  std::unordered_map<int, Text> V;
  V.insert_or_assign(1, L"MSXML2.DOMDocument.6.0");
  CREATE(V.at(1));
}
void unorderedMultiSetListAssign_Bad() {
  std::unordered_multiset<Text> V;
  V = {L"Outlook.Application"};
  CREATE(*V.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiSetListAssign_Ok() {
  std::unordered_multiset<Text> V;
  V = {L"MSXML2.DOMDocument.6.0"};
  CREATE(*V.begin());
}
void unorderedMultiSetFind_Bad() {
  std::unordered_multiset<std::wstring> V{L"Outlook.Application"};
  CREATE(V.find(L"x")->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiSetFind_Ok() {
  std::unordered_multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.find(L"x")->c_str());
}
void unorderedMultiSetEqualRange_Bad() {
  std::unordered_multiset<std::wstring> V{L"Outlook.Application"};
  CREATE(V.equal_range(L"x").first->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiSetEqualRange_Ok() {
  std::unordered_multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  CREATE(V.equal_range(L"x").first->c_str());
}
void unorderedMultiSetCount_Bad() {
  std::unordered_multiset<std::wstring> V{L"Outlook.Application"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiSetCount_Ok() {
  std::unordered_multiset<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  if (V.count(L"Outlook.Application"))
  return;
  CREATE(V.begin()->c_str());
}
void unorderedMultiMapListAssign_Bad() {
  std::unordered_multimap<int, Text> V;
  V = {{1, L"Outlook.Application"}};
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiMapListAssign_Ok() {
  std::unordered_multimap<int, Text> V;
  V = {{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.begin()->second);
}
void unorderedMultiMapFind_Bad() {
  std::unordered_multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.find(1)->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiMapFind_Ok() {
  std::unordered_multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.find(1)->second);
}
void unorderedMultiMapEqualRange_Bad() {
  std::unordered_multimap<int, Text> V{{1, L"Outlook.Application"}};
  CREATE(V.equal_range(1).first->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiMapEqualRange_Ok() {
  std::unordered_multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  CREATE(V.equal_range(1).first->second);
}
void unorderedMultiMapCount_Bad() {
  std::unordered_multimap<int, Text> V{{1, L"Outlook.Application"}};
  if (V.count(1))
  CREATE(V.begin()->second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unorderedMultiMapCount_Ok() {
  std::unordered_multimap<int, Text> V{{1, L"MSXML2.DOMDocument.6.0"}};
  if (V.count(1))
  CREATE(V.begin()->second);
}
void arrayFill_Bad() {
  std::array<Text, 2> V{};
  V.fill(L"Outlook.Application");
  CREATE(V[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void arrayFill_Ok() {
  std::array<Text, 2> V{};
  V.fill(L"MSXML2.DOMDocument.6.0");
  CREATE(V[1]);
}
void copy_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::copy(From, From + 2, To);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copy_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::copy(From, From + 2, To);
  CREATE(To[0]);
}
void copyBackward_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::copy_backward(From, From + 2, To + 2);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyBackward_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::copy_backward(From, From + 2, To + 2);
  CREATE(To[0]);
}
void moveBackward_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::move_backward(From, From + 2, To + 2);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void moveBackward_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::move_backward(From, From + 2, To + 2);
  CREATE(To[0]);
}
void copyN_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::copy_n(From, 2, To);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyN_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::copy_n(From, 2, To);
  CREATE(To[0]);
}
void copyIf_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::copy_if(From, From + 2, To, [](Text) { return true; });
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copyIf_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::copy_if(From, From + 2, To, [](Text) { return true; });
  CREATE(To[0]);
}
void uniqueCopy_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::unique_copy(From, From + 2, To);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void uniqueCopy_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::unique_copy(From, From + 2, To);
  CREATE(To[0]);
}
void reverseCopy_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::reverse_copy(From, From + 2, To);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void reverseCopy_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::reverse_copy(From, From + 2, To);
  CREATE(To[0]);
}
void removeCopy_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::remove_copy(From, From + 2, To, nullptr);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void removeCopy_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::remove_copy(From, From + 2, To, nullptr);
  CREATE(To[0]);
}
void removeCopyIf_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::remove_copy_if(From, From + 2, To, [](Text) { return false; });
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void removeCopyIf_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::remove_copy_if(From, From + 2, To, [](Text) { return false; });
  CREATE(To[0]);
}
void replaceCopy_Bad() {
  Text From[] = {L"Outlook.Application", L"Outlook.Application"}, To[2] = {};
  std::replace_copy(From, From + 2, To, From[0], From[1]);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replaceCopy_Ok() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2] = {};
  std::replace_copy(From, From + 2, To, From[0], From[1]);
  CREATE(To[0]);
}
void fill_Bad() {
  Text To[2] = {};
  std::fill(To, To + 2, L"Outlook.Application");
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fill_Ok() {
  Text To[2] = {};
  std::fill(To, To + 2, L"MSXML2.DOMDocument.6.0");
  CREATE(To[0]);
}
void fillN_Bad() {
  Text To[2] = {};
  std::fill_n(To, 2, L"Outlook.Application");
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void fillN_Ok() {
  Text To[2] = {};
  std::fill_n(To, 2, L"MSXML2.DOMDocument.6.0");
  CREATE(To[0]);
}
void replace_Bad() {
  Text To[2] = {}, Old = nullptr, New = L"Outlook.Application";
  std::replace(To, To + 2, Old, New);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replace_Ok() {
  Text To[2] = {}, Old = nullptr, New = L"MSXML2.DOMDocument.6.0";
  std::replace(To, To + 2, Old, New);
  CREATE(To[0]);
}
void replaceIf_Bad() {
  Text To[2] = {}, New = L"Outlook.Application";
  std::replace_if(To, To + 2, [](Text Id) { return !Id; }, New);
  CREATE(To[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void replaceIf_Ok() {
  Text To[2] = {}, New = L"MSXML2.DOMDocument.6.0";
  std::replace_if(To, To + 2, [](Text Id) { return !Id; }, New);
  CREATE(To[0]);
}
void find_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find(V.begin(), V.end(), Other)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void find_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find(V.begin(), V.end(), Other)->c_str());
}
void findIf_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find_if(V.begin(), V.end(), [](const std::wstring &Id) { return !Id.empty(); })->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void findIf_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find_if(V.begin(), V.end(), [](const std::wstring &Id) { return !Id.empty(); })->c_str());
}
void findIfNot_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find_if_not(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void findIfNot_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::find_if_not(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
}
void search_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::search(V.begin(), V.end(), &Other, &Other + 1)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void search_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::search(V.begin(), V.end(), &Other, &Other + 1)->c_str());
}
void adjacentFind_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::adjacent_find(V.begin(), V.end())->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void adjacentFind_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::adjacent_find(V.begin(), V.end())->c_str());
}
void lowerBound_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::lower_bound(V.begin(), V.end(), Other)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void lowerBound_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::lower_bound(V.begin(), V.end(), Other)->c_str());
}
void upperBound_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::upper_bound(V.begin(), V.end(), Other)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void upperBound_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::upper_bound(V.begin(), V.end(), Other)->c_str());
}
void equalRange_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::equal_range(V.begin(), V.end(), Other).first->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void equalRange_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::equal_range(V.begin(), V.end(), Other).first->c_str());
}
void partitionPoint_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::partition_point(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void partitionPoint_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::partition_point(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
}
void remove_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::remove(V.begin(), V.end(), Other)->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void remove_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::remove(V.begin(), V.end(), Other)->c_str());
}
void removeIf_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::remove_if(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void removeIf_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::remove_if(V.begin(), V.end(), [](const std::wstring &Id) { return Id.empty(); })->c_str());
}
void unique_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::unique(V.begin(), V.end())->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void unique_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::unique(V.begin(), V.end())->c_str());
}
void maxElement_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::max_element(V.begin(), V.end())->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void maxElement_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::max_element(V.begin(), V.end())->c_str());
}
void minElement_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::min_element(V.begin(), V.end())->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void minElement_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::wstring Other = L"Outlook.Application";
  CREATE(std::min_element(V.begin(), V.end())->c_str());
}
void max_Bad() {
  Text Id = L"Outlook.Application", Other = L"Msxml2.Other";
  CREATE(std::max(Id, Other));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void max_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0", Other = L"Msxml2.Other";
  CREATE(std::max(Id, Other));
}
void min_Bad() {
  Text Id = L"Outlook.Application", Other = L"Msxml2.Other";
  CREATE(std::min(Other, Id));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void min_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0", Other = L"Msxml2.Other";
  CREATE(std::min(Other, Id));
}
void clamp_Bad() {
  Text Id = L"Outlook.Application", Other = L"Msxml2.Other";
  CREATE(std::clamp(Id, Other, Other));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void clamp_Ok() {
  Text Id = L"MSXML2.DOMDocument.6.0", Other = L"Msxml2.Other";
  CREATE(std::clamp(Id, Other, Other));
}

void service() {
  vectorAssign_Bad();
  vectorAssign_Ok();
  vectorListAssign_Bad();
  vectorListAssign_Ok();
  dequeAssign_Bad();
  dequeAssign_Ok();
  dequeListAssign_Bad();
  dequeListAssign_Ok();
  listAssign_Bad();
  listAssign_Ok();
  listListAssign_Bad();
  listListAssign_Ok();
  forwardListAssign_Bad();
  forwardListAssign_Ok();
  forwardListListAssign_Bad();
  forwardListListAssign_Ok();
  setListAssign_Bad();
  setListAssign_Ok();
  setFind_Bad();
  setFind_Ok();
  setEqualRange_Bad();
  setEqualRange_Ok();
  setCount_Bad();
  setCount_Ok();
  mapListAssign_Bad();
  mapListAssign_Ok();
  mapFind_Bad();
  mapFind_Ok();
  mapEqualRange_Bad();
  mapEqualRange_Ok();
  mapCount_Bad();
  mapCount_Ok();
  mapTryEmplace_Bad();
  mapTryEmplace_Ok();
  mapInsertOrAssign_Bad();
  mapInsertOrAssign_Ok();
  mapLowerBound_Bad();
  mapLowerBound_Ok();
  setLowerBound_Bad();
  setLowerBound_Ok();
  mapUpperBound_Bad();
  mapUpperBound_Ok();
  setUpperBound_Bad();
  setUpperBound_Ok();
  multiSetListAssign_Bad();
  multiSetListAssign_Ok();
  multiSetFind_Bad();
  multiSetFind_Ok();
  multiSetEqualRange_Bad();
  multiSetEqualRange_Ok();
  multiSetCount_Bad();
  multiSetCount_Ok();
  multiMapListAssign_Bad();
  multiMapListAssign_Ok();
  multiMapFind_Bad();
  multiMapFind_Ok();
  multiMapEqualRange_Bad();
  multiMapEqualRange_Ok();
  multiMapCount_Bad();
  multiMapCount_Ok();
  multiMapLowerBound_Bad();
  multiMapLowerBound_Ok();
  multiSetLowerBound_Bad();
  multiSetLowerBound_Ok();
  multiMapUpperBound_Bad();
  multiMapUpperBound_Ok();
  multiSetUpperBound_Bad();
  multiSetUpperBound_Ok();
  unorderedSetListAssign_Bad();
  unorderedSetListAssign_Ok();
  unorderedSetFind_Bad();
  unorderedSetFind_Ok();
  unorderedSetEqualRange_Bad();
  unorderedSetEqualRange_Ok();
  unorderedSetCount_Bad();
  unorderedSetCount_Ok();
  unorderedMapListAssign_Bad();
  unorderedMapListAssign_Ok();
  unorderedMapFind_Bad();
  unorderedMapFind_Ok();
  unorderedMapEqualRange_Bad();
  unorderedMapEqualRange_Ok();
  unorderedMapCount_Bad();
  unorderedMapCount_Ok();
  unorderedMapTryEmplace_Bad();
  unorderedMapTryEmplace_Ok();
  unorderedMapInsertOrAssign_Bad();
  unorderedMapInsertOrAssign_Ok();
  unorderedMultiSetListAssign_Bad();
  unorderedMultiSetListAssign_Ok();
  unorderedMultiSetFind_Bad();
  unorderedMultiSetFind_Ok();
  unorderedMultiSetEqualRange_Bad();
  unorderedMultiSetEqualRange_Ok();
  unorderedMultiSetCount_Bad();
  unorderedMultiSetCount_Ok();
  unorderedMultiMapListAssign_Bad();
  unorderedMultiMapListAssign_Ok();
  unorderedMultiMapFind_Bad();
  unorderedMultiMapFind_Ok();
  unorderedMultiMapEqualRange_Bad();
  unorderedMultiMapEqualRange_Ok();
  unorderedMultiMapCount_Bad();
  unorderedMultiMapCount_Ok();
  arrayFill_Bad();
  arrayFill_Ok();
  copy_Bad();
  copy_Ok();
  copyBackward_Bad();
  copyBackward_Ok();
  moveBackward_Bad();
  moveBackward_Ok();
  copyN_Bad();
  copyN_Ok();
  copyIf_Bad();
  copyIf_Ok();
  uniqueCopy_Bad();
  uniqueCopy_Ok();
  reverseCopy_Bad();
  reverseCopy_Ok();
  removeCopy_Bad();
  removeCopy_Ok();
  removeCopyIf_Bad();
  removeCopyIf_Ok();
  replaceCopy_Bad();
  replaceCopy_Ok();
  fill_Bad();
  fill_Ok();
  fillN_Bad();
  fillN_Ok();
  replace_Bad();
  replace_Ok();
  replaceIf_Bad();
  replaceIf_Ok();
  find_Bad();
  find_Ok();
  findIf_Bad();
  findIf_Ok();
  findIfNot_Bad();
  findIfNot_Ok();
  search_Bad();
  search_Ok();
  adjacentFind_Bad();
  adjacentFind_Ok();
  lowerBound_Bad();
  lowerBound_Ok();
  upperBound_Bad();
  upperBound_Ok();
  equalRange_Bad();
  equalRange_Ok();
  partitionPoint_Bad();
  partitionPoint_Ok();
  remove_Bad();
  remove_Ok();
  removeIf_Bad();
  removeIf_Ok();
  unique_Bad();
  unique_Ok();
  maxElement_Bad();
  maxElement_Ok();
  minElement_Bad();
  minElement_Ok();
  max_Bad();
  max_Ok();
  min_Bad();
  min_Ok();
  clamp_Bad();
  clamp_Ok();
}

SERVICE(service)
