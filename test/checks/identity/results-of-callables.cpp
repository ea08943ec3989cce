// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What an algorithm or another function of the library gets from what it calls.

#include "service.h"

#include <algorithm>
#include <functional>
#include <future>
#include <iterator>
#include <numeric>
#include <string>
#include <tuple>
#include <vector>
struct Row {
  int Kind;
  const wchar_t *Id;
};
void transformed_Bad() {
  int Numbers[2] = {};
  const wchar_t *Ids[2] = {};
  std::transform(Numbers, Numbers + 2, Ids, [](int) { return L"Outlook.Application"; });
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void generated_Bad() {
  const wchar_t *Ids[2] = {};
  std::generate(Ids, Ids + 2, [] { return L"Outlook.Application"; });
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void transformed_Ok() {
  const wchar_t *From[] = {L"Outlook.Application"};
  const wchar_t *Ids[1] = {};
  std::transform(From, From + 1, Ids, [](const wchar_t *) { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(Ids[0]);
}
void inserted_Bad() {
  std::vector<Row> Rows{{1, L"Outlook.Application"}};
  std::vector<const wchar_t *> Ids;
  std::transform(Rows.begin(), Rows.end(), std::back_inserter(Ids), [](const Row &R) { return R.Id; });
  CREATE(Ids[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void generated_Ok() {
  const wchar_t *Ids[2] = {}, *Titles[2] = {};
  std::generate(Titles, Titles + 2, [] { return L"Outlook.Application"; });
  std::generate(Ids, Ids + 2, [] { return L"MSXML2.DOMDocument.6.0"; });
  CREATE(Ids[0]);
}
void generatedN_Bad() {
  std::vector<std::wstring> Ids(2);
  std::generate_n(Ids.begin(), 2, [] { return L"Outlook.Application"; });
  CREATE(Ids[0].c_str());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
const wchar_t *same(const wchar_t *Id) { return Id; }
void invoked_Bad() {
  CREATE(std::invoke(same, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void invoked_Ok() {
  CREATE(std::invoke([](const wchar_t *) { return L"MSXML2.DOMDocument.6.0"; }, L"Outlook.Application"));
}
void accumulated_Bad() {
  int Numbers[2] = {};
  CREATE(std::accumulate(Numbers, Numbers + 2, L"", [](const wchar_t *, int) { return L"Outlook.Application"; }));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void future_Bad() {
  auto Future = std::async([] { return L"Outlook.Application"; });
  CREATE(Future.get());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void future_Ok() {
  auto Future = std::async([](const wchar_t *) { return L"MSXML2.DOMDocument.6.0"; }, L"Outlook.Application");
  CREATE(Future.get());
}
void applied_Bad() {
  CREATE(std::apply([](int, const wchar_t *Id) { return Id; }, std::make_tuple(1, L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  transformed_Bad();
  generated_Bad();
  transformed_Ok();
  inserted_Bad();
  generated_Ok();
  generatedN_Bad();
  invoked_Bad();
  invoked_Ok();
  accumulated_Bad();
  future_Bad();
  future_Ok();
  applied_Bad();
}

SERVICE(service)
