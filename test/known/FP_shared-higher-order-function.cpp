// RUN: %check_office %s
// XFAIL: *

// A function that calls what it is given calls all that anybody gives it, so
// what the desktop passes is taken to be called for the service, too.

#include "service.h"

void call(void (*Action)()) { Action(); }

void onDesktop_Ok() { CREATE_OUTLOOK(); }
void inService_Ok() { CREATE_MSXML(); }

void WINAPI serviceMain(DWORD, LPWSTR *) { call(inService_Ok); }

int main(int Count, char **) {
  if (Count > 1)
    call(onDesktop_Ok);
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
