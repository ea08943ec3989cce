// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

const wchar_t *const Constant = L"Outlook.Application";
const wchar_t Array[] = L"Outlook.Application";
static const wchar_t *Variable = L"Outlook.Application";
const wchar_t *Assigned;
const wchar_t *AssignedInDeadCode = L"MSXML2.DOMDocument.6.0";
const wchar_t *const Other = L"MSXML2.DOMDocument.6.0";
CLSID Class;

struct Settings {
  const wchar_t *ProgId;
} CurrentSettings = {L"Outlook.Application"};

void fromConstants_Bad() {
  CREATE(Constant);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CREATE(Array);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromVariable_Bad() {
  CREATE(Variable);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromAssigned_Bad() {
  CREATE(Assigned);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromClass_Bad() {
  void *Outlook;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromFieldOfGlobal_Bad() {
  CREATE(CurrentSettings.ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void fromStaticLocal_Bad() {
  static const wchar_t *const ProgId = L"Outlook.Application";
  CREATE(ProgId);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void neverCalled() { AssignedInDeadCode = L"Outlook.Application"; }

void fromGlobals_Ok() {
  CREATE(AssignedInDeadCode);
  CREATE(Other);
}

void service() {
  Assigned = L"Outlook.Application";
  CLSIDFromProgID(L"Outlook.Application", &Class);
  fromConstants_Bad();
  fromVariable_Bad();
  fromAssigned_Bad();
  fromClass_Bad();
  fromFieldOfGlobal_Bad();
  fromStaticLocal_Bad();
  fromGlobals_Ok();
}

SERVICE(service)
