// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The context argument of a thread is a parameter, and the start of the thread
// is the call that passes it.

#include "service.h"

DWORD WINAPI run(void *Context) {
  CREATE(static_cast<const wchar_t *>(Context));
  return 0;
}

unsigned __stdcall runForRuntime(void *Context) {
  CREATE(static_cast<const wchar_t *>(Context));
  return 0;
}

void start_Bad() {
  CreateThread(nullptr, 0, run, const_cast<wchar_t *>(L"Outlook.Application"), 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'run' creates 'Outlook.Application'
}

void startForRuntime_Bad() {
  _beginthreadex(nullptr, 0, runForRuntime, const_cast<wchar_t *>(L"Outlook.Application"), 0, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'runForRuntime' creates 'Outlook.Application'
}

void start_Ok() {
  CreateThread(nullptr, 0, run, const_cast<wchar_t *>(L"MSXML2.DOMDocument.6.0"), 0, nullptr);
  _beginthreadex(nullptr, 0, runForRuntime, const_cast<wchar_t *>(L"MSXML2.DOMDocument.6.0"), 0, nullptr);
}

void service() {
  start_Bad();
  startForRuntime_Bad();
  start_Ok();
}

SERVICE(service)
