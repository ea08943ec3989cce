// RUN: %check_office %s
// A callback writes to what its context, an integer, points to.

#include "service.h"

struct Context {
  const wchar_t *ProgId;
};
typedef BOOL(WINAPI *Callback)(HANDLE, long long);
STDAPICALL BOOL WINAPI EnumerateThings(Callback, long long);

BOOL WINAPI findOutlook(HANDLE, long long Argument) {
  ((Context *)Argument)->ProgId = L"Outlook.Application";
  return 0;
}

void found_Bad() {
  Context C{};
  EnumerateThings(findOutlook, (long long)&C);
  CREATE(C.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}
void overwritten_Ok() {
  Context C{};
  EnumerateThings(findOutlook, (long long)&C);
  C.ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(C.ProgId);
}

void service() {
  found_Bad();
  overwritten_Ok();
}

SERVICE(service)
