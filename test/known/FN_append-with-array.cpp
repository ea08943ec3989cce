// RUN: %check_office %s
// XFAIL: *
// Of a function that has overloads with and without the size of the buffer, the
// one that takes it from the type of an array is not told apart.

#include "service.h"
extern "C" int wcscat_s(wchar_t *To, unsigned long long Size, const wchar_t *From);
template <unsigned long long N>
int wcscat_s(wchar_t (&To)[N], const wchar_t *From);
void create_Bad() {
  wchar_t Buffer[64] = L"Outlook";
  wcscat_s(Buffer, L".Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
