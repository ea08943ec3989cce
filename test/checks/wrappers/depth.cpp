// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The call at which the identity no longer comes from a parameter is the one
// that is reported, however deep the creation lies.

#include "service.h"

void make1(const wchar_t *ProgId) { CREATE(ProgId); }
void make2(const wchar_t *ProgId) { make1(ProgId); }
void make3(const wchar_t *ProgId) { make2(ProgId); }
void make4(const wchar_t *ProgId) { make3(ProgId); }
void make5(const wchar_t *ProgId) { make4(ProgId); }
void make6(const wchar_t *ProgId) { make5(ProgId); }

void create_Bad() {
  make1(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make1' creates 'Outlook.Application'
  make2(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make2' creates 'Outlook.Application'
  make3(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make3' creates 'Outlook.Application'
  make4(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make4' creates 'Outlook.Application'
  make5(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make5' creates 'Outlook.Application'
  make6(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make6' creates 'Outlook.Application'
}

void create_Ok() {
  make1(L"MSXML2.DOMDocument.6.0");
  make6(L"MSXML2.DOMDocument.6.0");
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)
