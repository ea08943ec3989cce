// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Without -fms-extensions, mingw-w64's headers make __uuidof a function
// template.

#include <windows.h>

struct OutlookApplication;
__CRT_UUID_DECL(OutlookApplication, 0x0006F03A, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)

struct DOMDocument60;
__CRT_UUID_DECL(DOMDocument60, 0x88D96A05, 0xF192, 0x11D4, 0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5)

void create_Bad() {
  void *Outlook;
  CoCreateInstance(__uuidof(OutlookApplication), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  void *Document;
  CoCreateInstance(__uuidof(DOMDocument60), nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  create_Bad();
  createOther_Ok();
}

int main() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
