// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Exported by a module-definition file, so nothing in the source says so; the
// types do.

#include "service.h"

typedef struct _EXTENSION_CONTROL_BLOCK EXTENSION_CONTROL_BLOCK;
typedef struct _HSE_VERSION_INFO HSE_VERSION_INFO;

BOOL WINAPI GetExtensionVersion(HSE_VERSION_INFO *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return 1;
}

BOOL WINAPI TerminateExtension(DWORD) { return 1; }

// One parameter more: an overload.
DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *, int) {
  CREATE_OUTLOOK();
  return 1;
}

namespace {
BOOL WINAPI GetExtensionVersion(HSE_VERSION_INFO *, int) {
  CREATE_OUTLOOK();
  return 1;
}
} // namespace
