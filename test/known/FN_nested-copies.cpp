// RUN: %check_office %s
// XFAIL: *
// What a function gives for a buffer that it writes is not taken to be that
// buffer, so what the call around it appends is lost.

#include "service.h"
extern "C" wchar_t *wcscpy(wchar_t *To, const wchar_t *From);
extern "C" wchar_t *wcscat(wchar_t *To, const wchar_t *From);
void create_Bad() {
  wchar_t Buffer[64];
  wcscat(wcscat(wcscpy(Buffer, L"Outlook"), L"."), L"Application");
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
}

SERVICE(service)
