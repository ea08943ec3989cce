// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Everything from the headers of the platform, and nothing from the tests'.

#define UNICODE
#include <windows.h>

#include <objbase.h>

void create_Bad() {
  CLSID Class;
  IDispatch *Outlook = NULL;
  HRESULT Result = CLSIDFromProgID(OLESTR("Outlook.Application"), &Class);
  if (SUCCEEDED(Result))
    Result = CoCreateInstance(Class, NULL, CLSCTX_SERVER, IID_PPV_ARGS(&Outlook));
    // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'CoCreateInstance' creates 'Outlook.Application'
  if (SUCCEEDED(Result))
    Outlook->Release();
}

void createOther_Ok() {
  CLSID Class;
  IDispatch *Document = NULL;
  HRESULT Result = CLSIDFromProgID(OLESTR("MSXML2.DOMDocument.6.0"), &Class);
  if (SUCCEEDED(Result))
    Result = CoCreateInstance(Class, NULL, CLSCTX_SERVER, IID_PPV_ARGS(&Document));
  if (SUCCEEDED(Result))
    Document->Release();
}

VOID WINAPI serviceMain(DWORD, LPWSTR *) {
  create_Bad();
  createOther_Ok();
}

int WINAPI wWinMain(HINSTANCE, HINSTANCE, LPWSTR, int) {
  WCHAR Name[] = L"Service";
  SERVICE_TABLE_ENTRY Table[] = {{Name, serviceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcher(Table) ? 0 : 1;
}
