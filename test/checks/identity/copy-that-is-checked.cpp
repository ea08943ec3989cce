// RUN: %check_office %s

// What a copy gives is an error code, not the string that it copies elsewhere.

#include "service.h"

typedef unsigned long long size_t;
STDAPICALL HRESULT StringCchCopyW(wchar_t *To, size_t Size, const wchar_t *From);

void copy_Bad() {
  wchar_t Buffer[64];
  if (StringCchCopyW(Buffer, 64, L"Outlook.Application") != 0)
    return;
  CREATE(Buffer);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void service() { copy_Bad(); }

SERVICE(service)
