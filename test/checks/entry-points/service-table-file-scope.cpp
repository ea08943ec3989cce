// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

#include "service.h"

void WINAPI serviceMain_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI notInTable_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";
static const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain_Bad}, {nullptr, nullptr}};

int main() { return StartServiceCtrlDispatcherW(Table) ? 0 : 1; }
