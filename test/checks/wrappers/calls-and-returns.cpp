// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Calls and returns are matched: what one caller passes does not come back to
// another.

#include "service.h"

const wchar_t *trim(const wchar_t *Text) { return *Text == L' ' ? Text + 1 : Text; }

CLSID lookUp(const wchar_t *ProgId) {
  CLSID Class;
  CLSIDFromProgID(ProgId, &Class);
  return Class;
}

void print(const wchar_t *Text);

void createClass(const CLSID &Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void printOutlook_Ok() { print(trim(L"Outlook.Application")); }

bool isOutlookInstalled_Ok() { return lookUp(L"Outlook.Application").Data1 != 0; }

void createDocument_Ok() {
  CREATE(trim(L"MSXML2.DOMDocument.6.0"));
  createClass(lookUp(trim(L"MSXML2.DOMDocument.6.0")));
}

void createOutlook_Bad() {
  createClass(lookUp(trim(L"Outlook.Application")));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createClass' creates 'Outlook.Application'
}

void service() {
  printOutlook_Ok();
  isOutlookInstalled_Ok();
  createDocument_Ok();
  createOutlook_Bad();
}

SERVICE(service)
