// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

struct HTTP_FILTER_CONTEXT;
struct HTTP_FILTER_VERSION;

void create_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

extern "C" __declspec(dllexport) DWORD WINAPI HttpFilterProc(HTTP_FILTER_CONTEXT *, DWORD, void *) {
  create_Bad();
  return 0;
}

namespace other {
DWORD HttpFilterProc(HTTP_FILTER_CONTEXT *, DWORD, void *) {
  CREATE_OUTLOOK();
  return 0;
}
BOOL GetFilterVersion(HTTP_FILTER_VERSION *) {
  CREATE_OUTLOOK();
  return 1;
}
BOOL TerminateFilter(DWORD) {
  CREATE_OUTLOOK();
  return 1;
}
} // namespace other
