// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The arguments of a thread are its function's, and the start of the thread is
// the call that passes them.

#include "service.h"

#include <thread>

void run(const wchar_t *ProgId) { CREATE(ProgId); }

void start_Bad() {
  std::thread Thread(run, L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'run' creates 'Outlook.Application'
  Thread.join();
}

void start_Ok() {
  std::thread Thread(run, L"MSXML2.DOMDocument.6.0");
  Thread.join();
}

void service() {
  start_Bad();
  start_Ok();
}

SERVICE(service)
