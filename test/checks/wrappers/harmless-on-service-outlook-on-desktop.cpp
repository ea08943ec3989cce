// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// One wrapper serves the service and the desktop: what the desktop passes does
// not reach the service.

#include "service.h"

void make(const wchar_t *ProgId) { CREATE(ProgId); }
void makeAndLog(const wchar_t *ProgId) { make(ProgId); }

void onDesktop_Ok() {
  make(L"Outlook.Application");
  makeAndLog(L"Outlook.Application");
}

void inService_Ok() {
  make(L"MSXML2.DOMDocument.6.0");
  makeAndLog(L"MSXML2.DOMDocument.6.0");
}

void WINAPI serviceMain(DWORD, LPWSTR *) { inService_Ok(); }

int main(int Count, char **) {
  if (Count > 1) {
    onDesktop_Ok();
    return 0;
  }
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
