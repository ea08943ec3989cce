// RUN: %check_office %s

// What an object of the desktop's holds is not what the service's holds.

#include "service.h"

struct Server {
  explicit Server(const wchar_t *ProgId) : ProgId(ProgId) {}
  void start_Ok() { CREATE(ProgId); }
  const wchar_t *ProgId;
};

void WINAPI serviceMain(DWORD, LPWSTR *) { Server(L"MSXML2.DOMDocument.6.0").start_Ok(); }

int main(int Count, char **) {
  if (Count > 1)
    Server(L"Outlook.Application").start_Ok();
  wchar_t Name[] = L"Service";
  SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
