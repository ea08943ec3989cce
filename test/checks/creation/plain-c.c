// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// In C, references are pointers.

#include <windows.h>

static const CLSID OutlookClass = {
    0x0006F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const CLSID DocumentClass = {
    0x88D96A05, 0xF192, 0x11D4, {0xA6, 0x5F, 0, 0x40, 0x96, 0x32, 0x51, 0xE5}};

static void create_Bad(void) {
  IDispatch *Outlook;
  CoCreateInstance(&OutlookClass, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void createByProgId_Bad(void) {
  CLSID Class;
  IDispatch *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(&Class, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void createOther_Ok(void) {
  IDispatch *Document;
  CoCreateInstance(&DocumentClass, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)&Document);
}

static void WINAPI serviceMain(DWORD Count, LPWSTR *Arguments) {
  create_Bad();
  createByProgId_Bad();
  createOther_Ok();
}

int main(void) {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[2] = {{Name, serviceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
