// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Windows and the C library call back.

#include <windows.h>

#include <cstdlib>

static void create() {
  CLSID Class;
  IUnknown *Outlook = nullptr;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void createNever_Ok() {
  CLSID Class;
  IUnknown *Outlook = nullptr;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoCreateInstance(Class, nullptr, CLSCTX_ALL, IID_IUnknown, (void **)&Outlook);
}

struct Handler {
  virtual void handle() = 0;
};
struct MailHandler : Handler {
  void handle() override { create(); }
};
struct OtherHandler : Handler {
  void handle() override { createNever_Ok(); }
};

static VOID CALLBACK onTimer(PVOID Context, BOOLEAN) { static_cast<Handler *>(Context)->handle(); }
static VOID CALLBACK neverSet(PVOID, BOOLEAN) { createNever_Ok(); }

void WINAPI serviceMain(DWORD, LPWSTR *) {
  static MailHandler H;
  HANDLE Timer;
  CreateTimerQueueTimer(&Timer, nullptr, onTimer, &H, 1000, 1000, 0);
  (void)neverSet;
}

int main() {
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
