// RUN: %check_office %s
// XFAIL: *
// A constant character is not printed as one by %c.

#include "service.h"
extern "C" int wsprintfW(wchar_t *To, const wchar_t *Format, ...);
void create_Bad() {
  wchar_t Buffer[64];
  wsprintfW(Buffer, L"%s%c%s", L"Outlook", L'.', L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
