// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// XFAIL: *
// What an algorithm or a view gets from what it calls is not followed to where
// it stores it.

#include "service.h"

#include <algorithm>
#include <ranges>
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
void view_Bad() {
  std::vector<Row> Rows{{1, L"Outlook.Application"}};
  for (auto *Id : Rows | std::views::transform(&Row::Id))
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  transformed_Bad();
  generated_Bad();
  view_Bad();
}

SERVICE(service)
