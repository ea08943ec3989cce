// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void WINAPI serviceMain_Bad(DWORD, LPSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI quietMain_Ok(DWORD, LPSTR *) { CREATE_MSXML(); }

static BOOL quiet() {
  char Name[] = "Quiet";
  SERVICE_TABLE_ENTRYA Table[] = {{Name, quietMain_Ok}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherA(Table);
}

int main(int Count, char **) {
  if (Count > 1)
    return quiet();
  char Name[] = "Service";
  SERVICE_TABLE_ENTRYA Table[] = {{Name, serviceMain_Bad}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherA(Table) ? 0 : 1;
}
