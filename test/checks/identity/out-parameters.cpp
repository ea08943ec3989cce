// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void lookUpByPointer(CLSID *Class) { CLSIDFromProgID(L"Outlook.Application", Class); }
void lookUpByReference(CLSID &Class) { CLSIDFromProgID(L"Outlook.Application", &Class); }
void lookUpInTwoSteps(CLSID *Class) { lookUpByPointer(Class); }
void lookUpOther(CLSID *Class) { CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", Class); }
void nameByPointer(const wchar_t **ProgId) { *ProgId = L"Outlook.Application"; }
void nameByReference(const wchar_t *&ProgId) { ProgId = L"Outlook.Application"; }
void nameOther(const wchar_t *&ProgId) { ProgId = L"MSXML2.DOMDocument.6.0"; }

#define CREATE_CLASS() CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object)

void byPointer_Bad() {
  CLSID Class;
  void *Object;
  lookUpByPointer(&Class);
  CREATE_CLASS();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void byReference_Bad() {
  CLSID Class;
  void *Object;
  lookUpByReference(Class);
  CREATE_CLASS();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void inTwoSteps_Bad() {
  CLSID Class;
  void *Object;
  lookUpInTwoSteps(&Class);
  CREATE_CLASS();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void overwritten_Ok() {
  CLSID Class;
  void *Object;
  lookUpByPointer(&Class);
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  CREATE_CLASS();
}

void other_Ok() {
  CLSID Class;
  void *Object;
  lookUpOther(&Class);
  CREATE_CLASS();
}

void ofNames_Bad() {
  const wchar_t *First, *Second;
  nameByPointer(&First);
  nameByReference(Second);
  CREATE(First);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Second);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void ofNames_Ok() {
  const wchar_t *ProgId;
  nameOther(ProgId);
  CREATE(ProgId);
}

void service() {
  byPointer_Bad();
  byReference_Bad();
  inTwoSteps_Bad();
  overwritten_Ok();
  other_Ok();
  ofNames_Bad();
  ofNames_Ok();
}

SERVICE(service)
