// RUN: %check_office %s
// XFAIL: *
// A pointer to a pointer is what it points to, so a store through three of them
// stays with the last but one.

#include "service.h"

void find(const wchar_t ***ProgId) { **ProgId = L"Outlook.Application"; }

void create_Bad() {
  const wchar_t *ProgId, **Pointer = &ProgId;
  find(&Pointer);
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
