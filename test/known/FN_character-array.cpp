// RUN: %check_office %s
// XFAIL: *
// An array of single characters is no string.

#include "service.h"
void local_Bad() {
  wchar_t Id[] = {'O', 'u', 't', 'l', 'o', 'o', 'k', '.', 'A', 'p', 'p', 'l', 'i', 'c', 'a', 't', 'i', 'o', 'n', 0};
  CREATE(Id);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  local_Bad();
}

SERVICE(service)
