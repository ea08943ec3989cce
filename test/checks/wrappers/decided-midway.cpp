// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A function that takes no part in deciding is no wrapper, though it lies
// between the entry point and the creation.

#include "service.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }

void makeOutlook_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void makeWithOtherParameter_Bad(const wchar_t *Title) {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  (void)Title;
}

// What the caller says first is overwritten.
void makeDocument_Ok(const wchar_t *ProgId) {
  ProgId = L"MSXML2.DOMDocument.6.0";
  make(ProgId);
}

// Both the caller and the function itself may decide.
void makeOr_Bad(const wchar_t *ProgId) {
  if (!ProgId)
    ProgId = L"Outlook.Application";
  make(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void service() {
  makeOutlook_Bad();
  makeWithOtherParameter_Bad(L"a title");
  makeDocument_Ok(L"Outlook.Application");
  makeOr_Bad(nullptr);
}

SERVICE(service)
