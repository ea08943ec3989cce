// What may only perhaps start Outlook is of level note. A note of clang-tidy's
// belongs to a warning, so the checks make it a remark.
// REQUIRES: mingw, clang-tidy
// RUN: %clang_tidy --load=%plugin --checks='-*,office-*' %s -- --target=x86_64-w64-mingw32 -I%S/Inputs | FileCheck %s
// RUN: %clang_tidy_office --checks='-*,office-*' %s -- --target=x86_64-w64-mingw32 -I%S/Inputs | FileCheck %s

#include "make.h"

extern "C" __declspec(dllexport) DWORD WINAPI
HttpExtensionProc(struct _EXTENSION_CONTROL_BLOCK *) {
  make(L"{00061033-0000-0000-C000-000000000046}");
  return 0;
}
// CHECK-NOT: warning:
// CHECK: remark.cpp:[[@LINE-4]]:3: remark: 'make' may create 'Outlook.Application' {{.*}} [office-unattended-outlook]
// CHECK-NEXT: make(
// CHECK: note: 'HttpExtensionProc' is
