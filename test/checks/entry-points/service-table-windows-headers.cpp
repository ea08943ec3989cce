// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#include <windows.h>

#include <tchar.h>

static void create_Bad() {
  CLSID Class;
  IUnknown *Outlook = NULL;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void createOnDesktop_Ok() {
  CLSID Class;
  IUnknown *Outlook = NULL;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, NULL, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
}

VOID WINAPI ServiceMain(DWORD, LPTSTR *) { create_Bad(); }

int _tmain(int argc, TCHAR **) {
  if (argc > 1)
    createOnDesktop_Ok();
  static TCHAR Name[] = _T("Service");
  SERVICE_TABLE_ENTRY Table[] = {{Name, ServiceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcher(Table) ? 0 : 1;
}
