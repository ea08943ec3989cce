// RUN: %check_office %s
// XFAIL: *
// An array whose first character is set to zero keeps its text, and what is
// appended comes behind it.

#include "service.h"
extern "C" wchar_t *wcscat(wchar_t *To, const wchar_t *From);
void create_Bad() {
  wchar_t Buffer[64] = L"old text";
  Buffer[0] = 0;
  wcscat(Buffer, L"Outlook.Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
