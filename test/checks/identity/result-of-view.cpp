// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// What a view gets from the pointer to a data member that it is handed.

#include "service.h"

#include <ranges>
#include <vector>
struct Row {
  int Kind;
  const wchar_t *Id;
};
void view_Bad() {
  std::vector<Row> Rows{{1, L"Outlook.Application"}};
  for (auto *Id : Rows | std::views::transform(&Row::Id))
    CREATE(Id);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

struct Document {
  int Kind;
  const wchar_t *Id;
};
void view_Ok() {
  std::vector<Document> Rows{{1, L"MSXML2.DOMDocument"}};
  for (auto *Id : Rows | std::views::transform(&Document::Id))
    CREATE(Id);
}

void service() {
  view_Bad();
  view_Ok();
}

SERVICE(service)
