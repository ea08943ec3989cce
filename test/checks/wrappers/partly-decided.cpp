// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Where the caller may decide, the call is a site; where the wrapper itself
// may, the call in it is one, too.

#include "service.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }

void makeOrDocument(const wchar_t *ProgId) { make(ProgId ? ProgId : L"MSXML2.DOMDocument.6.0"); }

void makeOrOutlook_Bad(const wchar_t *ProgId) {
  make(ProgId ? ProgId : L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void fromCaller_Bad() {
  makeOrDocument(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeOrDocument' creates 'Outlook.Application'
}

void fromCaller_Ok() {
  makeOrDocument(L"MSXML2.DOMDocument.3.0");
  makeOrOutlook_Bad(L"MSXML2.DOMDocument.6.0");
}

void service() {
  fromCaller_Bad();
  fromCaller_Ok();
}

SERVICE(service)
