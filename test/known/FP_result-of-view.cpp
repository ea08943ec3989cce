// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// XFAIL: *
// A view reads the member of every object of the class, not of those that it walks.

#include "service.h"

#include <ranges>
#include <vector>
struct Row {
  int Kind;
  const wchar_t *Id;
};
void show(const wchar_t *);
void filled() {
  std::vector<Row> Rows{{1, L"Outlook.Application"}};
  for (auto *Id : Rows | std::views::transform(&Row::Id))
    show(Id);
}

void view_Ok() {
  std::vector<Row> Rows{{1, L"MSXML2.DOMDocument"}};
  for (auto *Id : Rows | std::views::transform(&Row::Id))
    CREATE(Id);
}

void service() {
  filled();
  view_Ok();
}

SERVICE(service)
