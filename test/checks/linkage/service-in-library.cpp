// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// What makes a service is in a library that desktop programs link as well.

//--- library/run.h
void runAsService(void (*Work)());
void runOnDesktop(void (*Work)());

//--- library/run.cpp
#include "run.h"
#include "service.h"

static void (*TheWork)();

static void WINAPI libraryMain(DWORD, LPWSTR *) { TheWork(); }

void runAsService(void (*Work)()) {
  TheWork = Work;
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {{Name, libraryMain}, {nullptr, nullptr}};
  StartServiceCtrlDispatcherW(Table);
}

void runOnDesktop(void (*Work)()) {
  TheWork = Work;
  TheWork();
}

//--- service/main.cpp
#include "../library/run.h"
#include "service.h"

void work() {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

int main() {
  runAsService(work);
  return 0;
}

//--- desktop/main.cpp
#include "../library/run.h"
#include "service.h"

void work() { CREATE_OUTLOOK(); }

int main() {
  runOnDesktop(work);
  return 0;
}
