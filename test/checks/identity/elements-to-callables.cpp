// RUN: %check_office %s -- -std=c++20
// REQUIRES: mingw
// An algorithm hands the elements of its range to what it calls.

#include "service.h"

#include <algorithm>
#include <numeric>
#include <tuple>
using Text = const wchar_t *;
namespace std::ranges {
// The names in Visual C++'s library.
struct _For_each_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _For_each_fn foreachOfMicrosoft;
struct _Find_if_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _Find_if_fn findifOfMicrosoft;
struct _Any_of_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _Any_of_fn anyofOfMicrosoft;
struct _All_of_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _All_of_fn allofOfMicrosoft;
struct _None_of_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _None_of_fn noneofOfMicrosoft;
struct _Count_if_fn {
  template <typename R, typename F>
  bool operator()(R &&Range, F Do) const;
};
inline constexpr _Count_if_fn countifOfMicrosoft;
} // namespace std::ranges

void findIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::find_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void findIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::find_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void findIfNot_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::find_if_not(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void findIfNot_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::find_if_not(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void allOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::all_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void allOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::all_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void anyOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::any_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void anyOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::any_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void noneOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::none_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void noneOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::none_of(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void countIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::count_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void countIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::count_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void removeIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::remove_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void removeIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::remove_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void partition_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::partition(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void partition_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::partition(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void stablePartition_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::stable_partition(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void stablePartition_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::stable_partition(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void partitionPoint_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::partition_point(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void partitionPoint_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::partition_point(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; });
}
void forEachN_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::for_each_n(Ids, 2, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void forEachN_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::for_each_n(Ids, 2, [](Text Id) { CREATE(Id); return true; });
}
void replaceIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  Text None = nullptr;
  std::replace_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; }, None);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void replaceIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  Text None = nullptr;
  std::replace_if(Ids, Ids + 2, [](Text Id) { CREATE(Id); return true; }, None);
}
void copyIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"}, To[2];
  std::copy_if(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void copyIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2];
  std::copy_if(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
}
void removeCopyIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"}, To[2];
  std::remove_copy_if(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void removeCopyIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, To[2];
  std::remove_copy_if(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
}
void sort_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::sort(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void sort_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::sort(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void stableSort_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::stable_sort(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void stableSort_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::stable_sort(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void unique_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::unique(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void unique_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::unique(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void isSorted_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::is_sorted(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void isSorted_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::is_sorted(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void maxElement_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::max_element(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void maxElement_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::max_element(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void minElement_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::min_element(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void minElement_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::min_element(Ids, Ids + 2, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void transform_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  bool To[2];
  std::transform(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void transform_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  bool To[2];
  std::transform(Ids, Ids + 2, To, [](Text Id) { CREATE(Id); return true; });
}
void transformTwo_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"}, Others[2] = {};
  bool To[2];
  std::transform(Others, Others + 2, Ids, To, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void transformTwo_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"}, Others[2] = {};
  bool To[2];
  std::transform(Others, Others + 2, Ids, To, [](Text Left, Text Right) { CREATE(Right); return Left < Right; });
}
void accumulate_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::accumulate(Ids, Ids + 2, 0, [](int Sum, Text Id) { CREATE(Id); return Sum; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void accumulate_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::accumulate(Ids, Ids + 2, 0, [](int Sum, Text Id) { CREATE(Id); return Sum; });
}
void applied_Bad() {
  std::apply([](int, Text Id) { CREATE(Id); }, std::make_tuple(1, L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void applied_Ok() {
  std::apply([](int, Text Id) { CREATE(Id); }, std::make_tuple(1, L"MSXML2.DOMDocument.6.0"));
}
void rangesForEach_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::for_each(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesForEach_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::for_each(Ids, [](Text Id) { CREATE(Id); return true; });
}
void rangesFindIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::find_if(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesFindIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::find_if(Ids, [](Text Id) { CREATE(Id); return true; });
}
void rangesAnyOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::any_of(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesAnyOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::any_of(Ids, [](Text Id) { CREATE(Id); return true; });
}
void rangesAllOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::all_of(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesAllOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::all_of(Ids, [](Text Id) { CREATE(Id); return true; });
}
void rangesNoneOf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::none_of(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesNoneOf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::none_of(Ids, [](Text Id) { CREATE(Id); return true; });
}
void rangesCountIf_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::count_if(Ids, [](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void rangesCountIf_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::count_if(Ids, [](Text Id) { CREATE(Id); return true; });
}
void microsoftForeach_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::foreachOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftForeach_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::foreachOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}
void microsoftFindif_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::findifOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftFindif_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::findifOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}
void microsoftAnyof_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::anyofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftAnyof_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::anyofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}
void microsoftAllof_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::allofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftAllof_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::allofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}
void microsoftNoneof_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::noneofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftNoneof_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::noneofOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}
void microsoftCountif_Bad() {
  Text Ids[] = {L"Outlook.Application", L"Outlook.Application"};
  std::ranges::countifOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: '{{.*}}' creates 'Outlook.Application'
}
void microsoftCountif_Ok() {
  Text Ids[] = {L"MSXML2.DOMDocument.6.0", L"MSXML2.DOMDocument.6.0"};
  std::ranges::countifOfMicrosoft(Ids, +[](Text Id) { CREATE(Id); return true; });
}

void service() {
  findIf_Bad();
  findIf_Ok();
  findIfNot_Bad();
  findIfNot_Ok();
  allOf_Bad();
  allOf_Ok();
  anyOf_Bad();
  anyOf_Ok();
  noneOf_Bad();
  noneOf_Ok();
  countIf_Bad();
  countIf_Ok();
  removeIf_Bad();
  removeIf_Ok();
  partition_Bad();
  partition_Ok();
  stablePartition_Bad();
  stablePartition_Ok();
  partitionPoint_Bad();
  partitionPoint_Ok();
  forEachN_Bad();
  forEachN_Ok();
  replaceIf_Bad();
  replaceIf_Ok();
  copyIf_Bad();
  copyIf_Ok();
  removeCopyIf_Bad();
  removeCopyIf_Ok();
  sort_Bad();
  sort_Ok();
  stableSort_Bad();
  stableSort_Ok();
  unique_Bad();
  unique_Ok();
  isSorted_Bad();
  isSorted_Ok();
  maxElement_Bad();
  maxElement_Ok();
  minElement_Bad();
  minElement_Ok();
  transform_Bad();
  transform_Ok();
  transformTwo_Bad();
  transformTwo_Ok();
  accumulate_Bad();
  accumulate_Ok();
  applied_Bad();
  applied_Ok();
  rangesForEach_Bad();
  rangesForEach_Ok();
  rangesFindIf_Bad();
  rangesFindIf_Ok();
  rangesAnyOf_Bad();
  rangesAnyOf_Ok();
  rangesAllOf_Bad();
  rangesAllOf_Ok();
  rangesNoneOf_Bad();
  rangesNoneOf_Ok();
  rangesCountIf_Bad();
  rangesCountIf_Ok();
  microsoftForeach_Bad();
  microsoftForeach_Ok();
  microsoftFindif_Bad();
  microsoftFindif_Ok();
  microsoftAnyof_Bad();
  microsoftAnyof_Ok();
  microsoftAllof_Bad();
  microsoftAllof_Ok();
  microsoftNoneof_Bad();
  microsoftNoneof_Ok();
  microsoftCountif_Bad();
  microsoftCountif_Ok();
}

SERVICE(service)
