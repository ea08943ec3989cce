// RUN: %check_office --exit=1 %s
// REQUIRES: mingw

// Of what clang drops altogether, statements that name an undeclared namespace,
// members of classes that were never declared, and functions in front of which
// stands a macro that nobody defined, the tokens are left.

#include <windows.h>
#include "generated.h"

void statement_Bad() {
  Unknown::Object.CreateDispatch(_T("Outlook.Application"));
  // CHECK-MESSAGES: :[[@LINE-1]]:19: warning: {{.*}} creates 'Outlook.Application'
}

void statement_Ok() { Unknown::Object.CreateDispatch(_T("Some.Server")); }

void Lost::method_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

void Lost::method_Ok() {
  CLSID Class;
  CLSIDFromProgID(L"Some.Server", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, 0);
}

void Lost::unreached_Ok() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, 0);
}

UNKNOWN_API BOOL UNKNOWN_CALL exported_Bad(LPCWSTR Text) {
  LPCWSTR Name = L"Outlook.Application";
  CLSID Class;
  HRESULT Result = CLSIDFromProgID(Name, &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IDispatch, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} creates 'Outlook.Application'
}

void byUuid_Bad() {
  Unknown::Pointer P;
  Unknown::get(P)->CoCreateInstance(__uuidof(Outlook::Application));
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: {{.*}} creates 'Outlook.Application'
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  Lost Object;
  statement_Bad();
  statement_Ok();
  Object.method_Bad();
  Object.method_Ok();
  exported_Bad(L"");
  byUuid_Bad();
}
int main() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"", serviceMain}, {0, 0}};
  StartServiceCtrlDispatcherW(Table);
}
