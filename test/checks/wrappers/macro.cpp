// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A macro's site is the line where it is expanded.

#include "service.h"

#define START(ProgId) make(ProgId)
#define START_OUTLOOK() START(L"Outlook.Application")

void make(const wchar_t *ProgId) { CREATE(ProgId); }

void start_Bad() {
  START(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  START_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void start_Ok() { START(L"MSXML2.DOMDocument.6.0"); }

void service() {
  start_Bad();
  start_Ok();
}

SERVICE(service)
