// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A guard moves no site. Where the site's function is given the case, the cases
// count that unattended code passes.

#include "service.h"

enum class Kind { Mail, Document };

const wchar_t *progIdOf(Kind K) {
  return K == Kind::Mail ? L"Outlook.Application" : L"MSXML2.DOMDocument.6.0";
}

void open_Bad(Kind K) {
  CREATE(progIdOf(K));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void open_Ok(Kind K) { CREATE(progIdOf(K)); }

void openThrough_Bad(Kind K) {
  CREATE(progIdOf(K));
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void through(Kind K) { openThrough_Bad(K); }

void recursive_Ok(Kind K, int Depth) {
  if (Depth)
    recursive_Ok(K, Depth - 1);
  CREATE(progIdOf(K));
}

void desktop() {
  open_Ok(Kind::Mail);
  open_Bad(Kind::Mail);
}

void service() {
  open_Bad(Kind::Document);
  open_Bad(Kind::Mail);
  open_Ok(Kind::Document);
  through(Kind::Mail);
  recursive_Ok(Kind::Document, 3);
}

static void WINAPI serviceMain(DWORD, LPWSTR *) { service(); }

int main() {
  desktop();
  wchar_t Name[] = L"Service";
  const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain},
                                        {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table) ? 0 : 1;
}
