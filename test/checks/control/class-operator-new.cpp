// RUN: %check_office %s
// A class's own operators new and delete are called.

#include "service.h"

void *allocate_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return nullptr;
}
void free_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void *allocate_Ok() {
  CREATE_OUTLOOK();
  return nullptr;
}

struct Pooled {
  void *operator new(decltype(sizeof 0)) { return allocate_Bad(); }
  void operator delete(void *) { free_Bad(); }
};
struct Unused {
  void *operator new(decltype(sizeof 0)) { return allocate_Ok(); }
};

void service() { delete new Pooled; }

SERVICE(service)
