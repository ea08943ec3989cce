// RUN: %check_office %s
// Each lambda is a function of its own, outside of functions, too.

#include "service.h"

void first_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void second_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void third_Ok() { CREATE_OUTLOOK(); }

typedef void (*Handler)();
struct Entry {
  const char *Name;
  Handler Action;
};
static const Handler Handlers[] = {[] { first_Bad(); }, nullptr};
static const Entry Entries[] = {{"second", [] { second_Bad(); }}};
static Handler Unused[] = {[] { third_Ok(); }};

void service() {
  Handlers[0]();
  Entries[0].Action();
}

SERVICE(service)
