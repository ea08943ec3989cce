// RUN: %check_office %s
// RUN: %check_office %s -- -DUNICODE -D_UNICODE
// RUN: %check_office --mode=tidy %s

// REQUIRES: mingw
// The names without A and W, which are macros, with UNICODE and without.

#include <tchar.h>
#include <windows.h>

void WINAPI ServiceMain_Bad(DWORD, LPTSTR *) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

VOID WINAPI Unused_Ok(DWORD dwArgc, LPTSTR *lpszArgv) {
  CLSID Class;
  void *Object;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

int _tmain(int, TCHAR **) {
  SERVICE_TABLE_ENTRY Table[] = {{const_cast<LPTSTR>(TEXT("Service")), (LPSERVICE_MAIN_FUNCTION)ServiceMain_Bad},
                                 {NULL, NULL}};
  return StartServiceCtrlDispatcher(Table) ? 0 : 1;
}
