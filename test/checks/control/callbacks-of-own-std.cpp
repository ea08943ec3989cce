// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t -- -isystem %t/include

// A standard library that declares the C library's functions in its namespace.

//--- include/cstdlib
namespace std {
int atexit(void (*Run)());
void (*signal(int Signal, void (*Run)(int)))(int);
void qsort(void *Base, unsigned long long Count, unsigned long long Size, int (*Compare)(const void *, const void *));
void *bsearch(const void *Key, const void *Base, unsigned long long Count, unsigned long long Size,
              int (*Compare)(const void *, const void *));
} // namespace std

//--- test.cpp
#include "service.h"

#include <cstdlib>

static void end_Bad() {
  std::atexit([] { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'end_Bad' passes as callback '{{.*}}
}
static void end_Ok() {
  std::atexit([] { CREATE_MSXML(); });
}
static void signal_Bad() {
  std::signal(15, [](int) { CREATE_OUTLOOK(); });
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :[[@LINE-2]]:3: note: 'signal_Bad' passes as callback '{{.*}}
}
static void signal_Ok() {
  std::signal(15, [](int) { CREATE_MSXML(); });
}
static int compareOutlook(const void *, const void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :{{.*}}: note: 'sort' calls 'compareOutlook' here
  return 0;
}
static int findOutlook(const void *, const void *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  // CHECK-NOTE: :{{.*}}: note: 'search' calls 'findOutlook' here
  return 0;
}
static int compareOther(const void *, const void *) {
  CREATE_MSXML();
  return 0;
}
static int Numbers[2];
static void sort() {
  std::qsort(Numbers, 2, sizeof(int), compareOutlook);
  std::qsort(Numbers, 2, sizeof(int), compareOther);
}
static void search() {
  std::bsearch(Numbers, Numbers, 2, sizeof(int), findOutlook);
  std::bsearch(Numbers, Numbers, 2, sizeof(int), compareOther);
}

static void service() {
  end_Bad();
  end_Ok();
  signal_Bad();
  signal_Ok();
  sort();
  search();
}
SERVICE(service)
