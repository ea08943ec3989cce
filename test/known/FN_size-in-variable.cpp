// RUN: %check_office %s
// XFAIL: *
// A size that is not a constant passes for the format that the other overload
// has in its place.

#include "service.h"
extern "C" int swprintf_s(wchar_t *To, unsigned long long Size, const wchar_t *Format, ...);
void create_Bad(unsigned long long Size) {
  wchar_t Buffer[64];
  swprintf_s(Buffer, Size, L"%s.Application", L"Outlook");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad(64);
}

SERVICE(service)
