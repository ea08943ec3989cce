// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Within a function, values are followed in the order of its statements.

#include "service.h"

bool isConfigured();

void viaVariable_Bad() {
  const wchar_t *ProgId = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void viaArray_Bad() {
  wchar_t ProgId[] = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void viaReferenceAndPointer_Bad() {
  CLSID Class;
  CLSID &Reference = Class;
  CLSID *Pointer = &Reference;
  CLSIDFromProgID(L"Outlook.Application", Pointer);
  void *Outlook;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void viaCopy_Bad() {
  CLSID Found;
  CLSIDFromProgID(L"Outlook.Application", &Found);
  CLSID Class = Found;
  void *Outlook;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void viaAssignment_Bad() {
  const wchar_t *ProgId = nullptr;
  ProgId = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void overwritten_Ok() {
  const wchar_t *ProgId = L"Outlook.Application";
  ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(ProgId);
}

void overwrittenByLookup_Ok() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  void *Document;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void overwrittenAfterUse_Bad() {
  const wchar_t *ProgId = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(ProgId);
}

void inOneBranch_Bad() {
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
  if (isConfigured())
    ProgId = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inEachBranch_Ok() {
  const wchar_t *ProgId = L"Outlook.Application";
  if (isConfigured())
    ProgId = L"MSXML2.DOMDocument.6.0";
  else
    ProgId = L"MSXML2.DOMDocument.3.0";
  CREATE(ProgId);
}

void ofConditional_Bad() {
  CREATE(isConfigured() ? L"MSXML2.DOMDocument.6.0" : L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void ofConditional_Ok() {
  CREATE(isConfigured() ? L"MSXML2.DOMDocument.6.0" : L"MSXML2.DOMDocument.3.0");
}

void aroundLoop_Bad() {
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
  while (isConfigured()) {
    CREATE(ProgId);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    ProgId = L"Outlook.Application";
  }
}

void overwrittenInLoop_Ok() {
  const wchar_t *ProgId = L"Outlook.Application";
  do {
    ProgId = L"MSXML2.DOMDocument.6.0";
    CREATE(ProgId);
  } while (isConfigured());
}

void inSwitch_Bad(int Kind) {
  const wchar_t *ProgId;
  switch (Kind) {
  case 0:
    ProgId = L"MSXML2.DOMDocument.6.0";
    break;
  default:
    ProgId = L"Outlook.Application";
  }
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverUsed_Ok() {
  const wchar_t *Unused = L"Outlook.Application";
  const wchar_t *ProgId = L"MSXML2.DOMDocument.6.0";
  CREATE(ProgId);
  (void)Unused;
}

void service() {
  viaVariable_Bad();
  viaArray_Bad();
  viaReferenceAndPointer_Bad();
  viaCopy_Bad();
  viaAssignment_Bad();
  overwritten_Ok();
  overwrittenByLookup_Ok();
  overwrittenAfterUse_Bad();
  inOneBranch_Bad();
  inEachBranch_Ok();
  ofConditional_Bad();
  ofConditional_Ok();
  aroundLoop_Bad();
  overwrittenInLoop_Ok();
  inSwitch_Bad(1);
  neverUsed_Ok();
}

SERVICE(service)
