// Both doors, on a unit that is a whole service.
// REQUIRES: mingw, clang-tidy
// RUN: %check_office --mode=plugin %s
// RUN: %check_office --mode=tidy %s

#include "make.h"

static void send() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application' in unattended code (Windows service){{.*}} [office-unattended-outlook]
  // CHECK-NOTES: [[table]]:{{[0-9]+}}: note: {{.*}}'serviceMain'
  // CHECK-NOTES: [[main]]:3: note: 'serviceMain' calls 'send'
  // CHECK-NOTES: Inputs/make.h:9:3: note: 'make'{{.*}}'CoCreateInstance'
  // CHECK-NOTES: :[[@LINE-5]]:3: note: why: {{.+}}
  // CHECK-NOTES: :[[@LINE-6]]:3: note: instead: {{.+}}
  make(L"Scripting.FileSystemObject");
}

static void WINAPI serviceMain(DWORD, LPWSTR *) {
  send(); // MARK: main
}

int main() {
  wchar_t Name[] = L"mailer";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  StartServiceCtrlDispatcherW(Table); // MARK: table
}
