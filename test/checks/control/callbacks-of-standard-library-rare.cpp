// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include -Wno-deprecated-declarations
// REQUIRES: mingw

// Less common callers of the C++ library, and its inner ones.

//--- include/library.h
#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <memory>

// What mingw-w64's headers lack, or have later.
namespace std {
int at_quick_exit(void (*Run)());
struct Policy {};
template <typename I, typename F> void for_each(Policy, I First, I Last, F Run) {}
template <typename I, typename F> void sort(Policy, I First, I Last, F Compare) {}
template <typename R, typename F, typename... Args> R invoke_r(F &&Run, Args &&...) { return R(); }
} // namespace std

//--- test.cpp
#include "service.h"

#include <library.h>

static void quickExit_Bad() {
  std::at_quick_exit([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'quickExit_Bad' passes as callback '{{.*}}
}

static void quickExit_Ok() {
  std::at_quick_exit([] { CREATE_MSXML(); });
}

static void exit_Bad() {
  std::atexit([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'exit_Bad' passes as callback '{{.*}}
}

static void exit_Ok() {
  std::atexit([] { CREATE_MSXML(); });
}

static void signal_Bad() {
  std::signal(SIGTERM, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'signal_Bad' passes as callback '{{.*}}
}

static void signal_Ok() {
  std::signal(SIGTERM, [](int) { CREATE_MSXML(); });
}

static void sort_Bad() {
  int Numbers[2] = {};
  std::qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sort_Bad' calls '{{.*}}
}

static void sort_Ok() {
  int Numbers[2] = {};
  std::qsort(Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_MSXML(); return 0; });
}

static void search_Bad() {
  int Numbers[2] = {};
  std::bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'search_Bad' calls '{{.*}}
}

static void search_Ok() {
  int Numbers[2] = {};
  std::bsearch(Numbers, Numbers, 2, sizeof(int), [](const void *, const void *) { CREATE_MSXML(); return 0; });
}

static void unexpected_Bad() {
  std::set_unexpected([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'unexpected_Bad' passes as callback '{{.*}}
}

static void unexpected_Ok() {
  std::set_unexpected([] { CREATE_MSXML(); });
}

static void invokeR_Bad() {
  std::invoke_r<void>([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'invokeR_Bad' calls '{{.*}}
}

static void invokeR_Ok() {
  std::invoke_r<void>([] { CREATE_MSXML(); });
}

static void innerInvoke_Bad() {
  std::__invoke([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'innerInvoke_Bad' calls '{{.*}}
}

static void innerInvoke_Ok() {
  std::__invoke([] { CREATE_MSXML(); });
}

static void sharedReset_Bad() {
  std::shared_ptr<int> P;
  P.reset(new int, [](int *) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'sharedReset_Bad' passes as deleter '{{.*}}
}

static void sharedReset_Ok() {
  std::shared_ptr<int> P;
  P.reset(new int, [](int *) { CREATE_MSXML(); });
}

static void make(const wchar_t *ProgId) { CREATE(ProgId); }
static void arguments_Bad() {
  std::invoke_r<void>(make, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  std::__invoke(make, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}
static void arguments_Ok() {
  std::invoke_r<void>(make, L"MSXML2.DOMDocument.6.0");
  std::__invoke(make, L"MSXML2.DOMDocument.6.0");
}

static void generate_Bad() {
  int Numbers[2];
  std::generate(Numbers, Numbers + 2, [] { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'generate_Bad' calls '{{.*}}
  std::generate_n(Numbers, 2, [] { CREATE_OUTLOOK(); return 0; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:{{[0-9]+}}: note: 'generate_Bad' calls '{{.*}}
}
static void generate_Ok() {
  int Numbers[2];
  std::generate(Numbers, Numbers + 2, [] { CREATE_MSXML(); return 0; });
  std::generate_n(Numbers, 2, [] { CREATE_MSXML(); return 0; });
}

// With an execution policy in front, the range is one argument further.
static void parallel_Bad() {
  const wchar_t *Ids[] = {L"Outlook.Application"};
  std::for_each(std::Policy(), Ids, Ids + 1, make);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  std::sort(std::Policy(), Ids, Ids + 1, [](const wchar_t *, const wchar_t *) { CREATE_OUTLOOK(); return false; });
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
static void parallel_Ok() {
  const wchar_t *Ids[] = {L"MSXML2.DOMDocument.6.0"};
  std::for_each(std::Policy(), Ids, Ids + 1, make);
  std::sort(std::Policy(), Ids, Ids + 1, [](const wchar_t *, const wchar_t *) { CREATE_MSXML(); return false; });
}

static void service() {
  generate_Bad();
  generate_Ok();
  parallel_Bad();
  parallel_Ok();
  quickExit_Bad();
  quickExit_Ok();
  exit_Bad();
  exit_Ok();
  signal_Bad();
  signal_Ok();
  sort_Bad();
  sort_Ok();
  search_Bad();
  search_Ok();
  unexpected_Bad();
  unexpected_Ok();
  invokeR_Bad();
  invokeR_Ok();
  innerInvoke_Bad();
  innerInvoke_Ok();
  sharedReset_Bad();
  sharedReset_Ok();
  arguments_Bad();
  arguments_Ok();
}

SERVICE(service)
