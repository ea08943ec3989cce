// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// Values through the standard algorithms, and what these hand to their
// callables.

#include "service.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <ranges>
#include <string>
#include <vector>
using Text = const wchar_t *;
void create(Text Id) { CREATE(Id); }

void forEach_Bad() {
  std::vector<Text> Ids{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  std::for_each(Ids.begin(), Ids.end(), [](Text Id) { CREATE(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void forEachFunction_Bad() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  std::for_each(std::begin(Ids), std::end(Ids), create);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void forEach_Ok() {
  std::vector<Text> Ids{L"MSXML2.DOMDocument.6.0", L"Msxml2.SAXXMLReader"};
  std::for_each(Ids.begin(), Ids.end(), [](Text Id) { CREATE(Id); });
}
void forEachCapture_Bad() {
  std::vector<int> Numbers(3);
  Text Id = L"Outlook.Application";
  std::for_each(Numbers.begin(), Numbers.end(), [&](int) { CREATE(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:60: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void rangesForEach_Bad() {
  std::vector<std::wstring> Ids{L"Outlook.Application"};
  std::ranges::for_each(Ids, [](const std::wstring &Id) { CREATE(Id.c_str()); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void findIf_Bad() {
  std::vector<std::wstring> Ids{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  auto It = std::find_if(Ids.begin(), Ids.end(), [](const std::wstring &Id) { return Id[0] == 'O'; });
  CREATE(It->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void findIf_Ok() {
  std::vector<std::wstring> Ids{L"MSXML2.DOMDocument.6.0"};
  auto It = std::find_if(Ids.begin(), Ids.end(), [](const std::wstring &Id) { return Id != L"Outlook.Application"; });
  CREATE(It->c_str());
}
void find_Ok() {
  std::vector<std::wstring> Ids{L"MSXML2.DOMDocument.6.0"};
  auto It = std::find(Ids.begin(), Ids.end(), L"Outlook.Application");
  if (It == Ids.end())
    It = Ids.begin();
  CREATE(It->c_str());
}
struct Row {
  int Kind;
  Text Id;
};
void findRow_Bad() {
  static const Row Rows[] = {{1, L"MSXML2.DOMDocument.6.0"}, {2, L"Outlook.Application"}};
  const Row *Found = std::find_if(std::begin(Rows), std::end(Rows), [](const Row &R) { return R.Kind == 2; });
  CREATE(Found->Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void transformedFrom_Bad() {
  std::string Narrow = "Outlook.Application";
  std::wstring Wide(Narrow.size(), L' ');
  std::transform(Narrow.begin(), Narrow.end(), Wide.begin(), [](char C) { return static_cast<wchar_t>(C); });
  CREATE(Wide.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void transformedFrom_Ok() {
  std::string Narrow = "MSXML2.DOMDocument.6.0";
  std::wstring Wide(Narrow.size(), L' ');
  std::transform(Narrow.begin(), Narrow.end(), Wide.begin(), [](char C) { return static_cast<wchar_t>(C); });
  CREATE(Wide.c_str());
}
void inPlace_Bad() {
  std::wstring Id = L"OUTLOOK.APPLICATION";
  std::transform(Id.begin(), Id.end(), Id.begin(), ::towlower);
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copied_Bad() {
  Text From[] = {L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  Text To[2];
  std::copy(From, From + 2, To);
  CREATE(To[1]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copiedChars_Bad() {
  std::wstring From = L"Outlook.Application";
  wchar_t To[32] = {};
  std::copy(From.begin(), From.end(), To);
  CREATE(To);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void copiedChars_Ok() {
  std::wstring From = L"MSXML2.DOMDocument.6.0";
  wchar_t To[32] = {};
  std::copy(From.begin(), From.end(), To);
  CREATE(To);
}
void copiedN_Bad() {
  wchar_t To[32];
  std::copy_n(L"Outlook.Application", 20, To);
  CREATE(To);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void filled_Ok() {
  Text Ids[3];
  std::fill(std::begin(Ids), std::end(Ids), L"MSXML2.DOMDocument.6.0");
  CREATE(Ids[1]);
}
void sorted_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  std::sort(V.begin(), V.end());
  std::reverse(V.begin(), V.end());
  CREATE(V[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void sorted_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  std::sort(V.begin(), V.end());
  CREATE(V[0].c_str());
}
void largest_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application", L"MSXML2.DOMDocument.6.0"};
  CREATE(std::max_element(V.begin(), V.end())->c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(std::max(V[0], V[1]).c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void advanced_Bad() {
  std::vector<Text> V{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  auto It = V.begin();
  std::advance(It, 1);
  CREATE(*It);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*std::next(V.begin()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(*std::prev(V.end()));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void accumulated_Bad() {
  std::vector<std::wstring> Parts{L"Outlook.Application"};
  std::wstring Id = std::accumulate(Parts.begin(), Parts.end(), std::wstring());
  CREATE(Id.c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void iteratorMoved_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  std::vector<std::wstring> W(std::make_move_iterator(V.begin()), std::make_move_iterator(V.end()));
  CREATE(W[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void view_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  for (const auto &Id : V | std::views::reverse)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void viewFiltered_Bad() {
  std::vector<std::wstring> V{L"Outlook.Application"};
  for (const auto &Id : V | std::views::filter([](auto &S) { return !S.empty(); }))
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void viewValues_Bad() {
  std::map<int, std::wstring> M{{1, L"Outlook.Application"}};
  for (const auto &Id : M | std::views::values)
    CREATE(Id.c_str());
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void view_Ok() {
  std::vector<std::wstring> V{L"MSXML2.DOMDocument.6.0"};
  for (const auto &Id : V | std::views::reverse)
    CREATE(Id.c_str());
}
template <typename It, typename F>
void walk(It First, It Last, F Do) {
  for (; First != Last; ++First)
    Do(*First);
}
void ownAlgorithm_Bad() {
  std::vector<Text> Ids{L"MSXML2.DOMDocument.6.0", L"Outlook.Application"};
  walk(Ids.begin(), Ids.end(), [](Text Id) { CREATE(Id); });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void ownAlgorithm_Ok() {
  std::vector<Text> Ids{L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  walk(Ids.begin(), Ids.end(), [](Text Id) { CREATE(Id); });
}

void service() {
  forEach_Bad();
  forEachFunction_Bad();
  forEach_Ok();
  forEachCapture_Bad();
  rangesForEach_Bad();
  findIf_Bad();
  findIf_Ok();
  find_Ok();
  findRow_Bad();
  transformedFrom_Bad();
  transformedFrom_Ok();
  inPlace_Bad();
  copied_Bad();
  copiedChars_Bad();
  copiedChars_Ok();
  copiedN_Bad();
  filled_Ok();
  sorted_Bad();
  sorted_Ok();
  largest_Bad();
  advanced_Bad();
  accumulated_Bad();
  iteratorMoved_Bad();
  view_Bad();
  viewFiltered_Bad();
  viewValues_Bad();
  view_Ok();
  ownAlgorithm_Bad();
  ownAlgorithm_Ok();
}

SERVICE(service)
