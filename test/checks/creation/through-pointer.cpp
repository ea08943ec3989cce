// RUN: %check_office %s

// A function of Windows that is called through a pointer acts as where it is
// called by its name: it creates, converts, starts threads and registers.

#include "service.h"

void inThread_Bad() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

DWORD WINAPI runThread(void *) {
  inThread_Bad();
  return 0;
}

void creates_Bad() {
  auto Create = &CoCreateInstance;
  CLSID Class;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void converts_Bad() {
  auto Convert = &CLSIDFromProgID;
  CLSID Class;
  void *Outlook;
  Convert(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

// Functions in a table, filled somewhere else, as tests and delay loading have
// it.
struct Api {
  HRESULT(WINAPI *Convert)(LPCOLESTR, CLSID *);
  HRESULT(WINAPI *Create)(REFCLSID, IUnknown *, DWORD, REFIID, LPVOID *);
  HANDLE(WINAPI *Start)(void *, unsigned long long, LPTHREAD_START_ROUTINE, LPVOID, DWORD, DWORD *);
};

Api Table = {CLSIDFromProgID, CoCreateInstance, CreateThread};

void make(const wchar_t *ProgId) {
  CLSID Class;
  void *Object;
  Table.Convert(ProgId, &Class);
  Table.Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void byTable_Bad() {
  make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void byTable_Ok() { make(L"MSXML2.DOMDocument.6.0"); }

void startThread() {
  Table.Start(nullptr, 0, runThread, nullptr, 0, nullptr);
}

// The function itself as an argument.
template <typename CreateT> void createBy(CreateT Create, const CLSID &Class) {
  void *Object;
  Create(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}

void byArgument_Bad() {
  CLSID Class;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  createBy(CoCreateInstance, Class);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'createBy' creates 'Outlook.Application'
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  creates_Bad();
  converts_Bad();
  byTable_Bad();
  byTable_Ok();
  byArgument_Bad();
  startThread();
}

int main() {
  auto Dispatch = &StartServiceCtrlDispatcherW;
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Services[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return Dispatch(Services) ? 0 : 1;
}
