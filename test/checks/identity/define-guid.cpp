// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

#define INITGUID
#include <windows.h>

#include <initguid.h>

DEFINE_GUID(CLSID_Outlook, 0x0006F03A, 0x0000, 0x0000, 0xC0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46);
DEFINE_GUID(CLSID_Document, 0x88D96A05, 0xF192, 0x11D4, 0xA6, 0x5F, 0x00, 0x40, 0x96, 0x32, 0x51, 0xE5);
DEFINE_OLEGUID(CLSID_OutlookOle, 0x0006F03A, 0, 0);

void create_Bad() {
  void *Outlook;
  CoCreateInstance(CLSID_Outlook, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createByOleGuid_Bad() {
  void *Outlook;
  CoCreateInstance(CLSID_OutlookOle, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void createOther_Ok() {
  void *Document;
  CoCreateInstance(CLSID_Document, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Document);
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  create_Bad();
  createByOleGuid_Bad();
  createOther_Ok();
}

int main() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
