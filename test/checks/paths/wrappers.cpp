// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The notes walk from the entry point to the site, and on to the creation.

#include "service.h"

void makeClass(const CLSID &Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object); // MARK: creation
}

void make(const wchar_t *ProgId) {
  CLSID Class;
  CLSIDFromProgID(ProgId, &Class);
  makeClass(Class); // MARK: inner
}

void send() {
  make(L"Outlook.Application"); // MARK: site
  // CHECK-MESSAGES: [[site]]:3: warning: 'make' creates 'Outlook.Application' in unattended code (Windows service)
  // CHECK-NOTES: [[dispatch]]:10: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
  // CHECK-NOTES: [[call]]:55: note: 'serviceMain' calls 'send' here
  // CHECK-NOTES: [[inner]]:3: note: 'make' passes the class that it is given on to 'makeClass' here
  // CHECK-NOTES: [[creation]]:3: note: 'makeClass' passes the class that it is given on to 'CoCreateInstance' here
  // CHECK-NOTES: [[site]]:3: note: why: {{.*}}MAPI profile{{.*}}
  // CHECK-NOTES: [[site]]:3: note: instead: {{.*}}Extended MAPI{{.*}}
}

void WINAPI serviceMain(DWORD Count, LPWSTR *Names) { send(); } // MARK: call

int main() {
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1; // MARK: dispatch
}
