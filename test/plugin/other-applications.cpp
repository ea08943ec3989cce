// Office's other applications have a check of their own, at each door.
// REQUIRES: mingw, clang-tidy
// RUN: %check_office %s
// RUN: %check_office --mode=plugin %s
// RUN: %check_office --mode=tidy %s

#include "make.h"

static void report_Bad() {
  make(L"Excel.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Excel.Application' in unattended code (Windows service){{.*}} [office-unattended-automation]
  make(L"Outlook.Application"); // NOLINT(office-unattended-outlook)
}

static void report_Ok() { make(L"Excelsior.Application"); }

static void WINAPI serviceMain(DWORD, LPWSTR *) {
  report_Bad();
  report_Ok();
}

int main() {
  wchar_t Name[] = L"reports";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  StartServiceCtrlDispatcherW(Table);
}
