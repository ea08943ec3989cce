// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

const wchar_t *progId() { return L"Outlook.Application"; }
const wchar_t *progIdOfProgId() { return progId(); }
const wchar_t *other() { return L"MSXML2.DOMDocument.6.0"; }
const wchar_t *same(const wchar_t *Text) { return Text; }

const wchar_t *oneOf(int Kind) {
  switch (Kind) {
  case 0:
    return L"Outlook.Application";
  default:
    return L"MSXML2.DOMDocument.6.0";
  }
}

CLSID classOf(const wchar_t *ProgId) {
  CLSID Class;
  CLSIDFromProgID(ProgId, &Class);
  return Class;
}

struct Settings {
  const wchar_t *server() const { return Server; }
  const wchar_t *Server = L"Outlook.Application";
};

void fromReturn_Bad() {
  CREATE(progId());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inTwoSteps_Bad() {
  CREATE(progIdOfProgId());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void oneOf_Bad(int Kind) {
  CREATE(oneOf(Kind));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromAccessor_Bad() {
  CREATE(Settings().server());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void throughFunction_Bad() {
  CREATE(same(L"Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// What another call passes through same() does not come out here.
void throughFunction_Ok() { CREATE(same(L"MSXML2.DOMDocument.6.0")); }

void byValue_Bad() {
  void *Outlook;
  CoCreateInstance(classOf(L"Outlook.Application"), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void byValue_Ok() {
  void *Document;
  CoCreateInstance(classOf(L"MSXML2.DOMDocument.6.0"), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void fromReturn_Ok() { CREATE(other()); }

void service() {
  fromReturn_Bad();
  inTwoSteps_Bad();
  oneOf_Bad(static_cast<int>(GetTickCount()));
  fromAccessor_Bad();
  throughFunction_Bad();
  throughFunction_Ok();
  byValue_Bad();
  byValue_Ok();
  fromReturn_Ok();
}

SERVICE(service)
