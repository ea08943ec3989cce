// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Declared in the platform's header, exported by a module definition file.

#include <windows.h>

#include <httpext.h>

static void create_Bad() {
  CLSID Class;
  IUnknown *Outlook = NULL;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

BOOL WINAPI GetExtensionVersion(HSE_VERSION_INFO *) { return TRUE; }

DWORD WINAPI HttpExtensionProc(EXTENSION_CONTROL_BLOCK *) {
  create_Bad();
  return HSE_STATUS_SUCCESS;
}

void neverCalled_Ok() {
  CLSID Class;
  IUnknown *Outlook = NULL;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
}
