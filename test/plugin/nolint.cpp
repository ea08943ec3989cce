// Comments hide a finding as they do those of any check.
// REQUIRES: mingw, clang-tidy
// RUN: %check_office --mode=plugin %s
// RUN: %check_office --mode=tidy %s

#include "make.h"

extern "C" __declspec(dllexport) DWORD WINAPI
HttpExtensionProc(struct _EXTENSION_CONTROL_BLOCK *) {
  make(L"Outlook.Application"); // NOLINT
  make(L"Outlook.Application"); // NOLINT(office-unattended-outlook)
  // NOLINTNEXTLINE(office-*)
  make(L"Outlook.Application");
  // NOLINTBEGIN(office-unattended-outlook)
  make(L"Outlook.Application");
  // NOLINTEND(office-unattended-outlook)
  make(L"Outlook.Application"); // NOLINT(bugprone-*)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: {{.*}} [office-unattended-outlook]
  return 0;
}
