// RUN: %check_office --exit=1 %s
// REQUIRES: mingw

// What isn't declared leaves names, objects and arguments behind, from which a
// creation is still found.

#include <windows.h>
#include "generated_i.c"

void unknownObject_Bad() {
  SomeDispatchPtr Object;
  Object.CreateInstance(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

void unknownObject_Ok() {
  SomeDispatchPtr Object;
  Object.CreateInstance(L"Some.Server");
}

void unknownCondition_Bad() {
  if (FEATURE_MAIL && undeclared->enabled) {
    for (i = 0; i < Count; ++i) {
      CLSID Class;
      IDispatch *Object;
      CLSIDFromProgID(L"Outlook.Application", &Class);
      CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, (void **)&Object);
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: {{.*}} creates 'Outlook.Application'
    }
  }
}

void unknownArgument_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, MY_CONTEXT, IID_OF_MINE, undeclared);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

UnknownResult unknownResult_Bad(UnknownParameter P) {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

struct Derived : UnknownBase {
  void run_Bad() {
    UnknownMember.Object.CreateDispatch(L"Outlook.Application");
    // CHECK-MESSAGES: :[[@LINE-1]]:26: warning: {{.*}} creates 'Outlook.Application'
  }
};

// Comments, strings and what isn't compiled are no code:
// Object.CreateInstance(L"Outlook.Application");
void noCode_Ok() {
  Unknown::log("CreateInstance(\"Outlook.Application\")");
#if 0
  Unknown::Object.CreateInstance(L"Outlook.Application");
#endif
  /* Unknown::Object.CreateInstance(L"Outlook.Application"); */
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  unknownObject_Bad();
  unknownObject_Ok();
  unknownCondition_Bad();
  unknownArgument_Bad();
  unknownResult_Bad(0);
  Derived().run_Bad();
  noCode_Ok();
}
int main() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"", serviceMain}, {0, 0}};
  StartServiceCtrlDispatcherW(Table);
}
