// RUN: %check_office %s
// Memory that a call gives is a place of its own.

#include "service.h"

STDAPICALL BSTR SysAllocStringLen(const wchar_t *From, UINT Length);
extern "C" wchar_t *wcscpy(wchar_t *To, const wchar_t *From);

void filled_Bad() {
  BSTR Text = SysAllocStringLen(nullptr, 19);
  wcscpy(Text, L"Outlook.Application");
  CREATE(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() { filled_Bad(); }

SERVICE(service)
