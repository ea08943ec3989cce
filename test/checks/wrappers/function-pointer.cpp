// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A wrapper that is called through a pointer is a wrapper.

#include "service.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }

void throughPointer_Bad(void (*Make)(const wchar_t *)) {
  Make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void throughPointer_Ok(void (*Make)(const wchar_t *)) { Make(L"MSXML2.DOMDocument.6.0"); }

void service() {
  throughPointer_Bad(make);
  throughPointer_Ok(&make);
}

SERVICE(service)
