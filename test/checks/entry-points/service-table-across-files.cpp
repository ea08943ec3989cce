// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- main.h
#include "service.h"

extern const SERVICE_TABLE_ENTRYW Table[];
void WINAPI serviceMain_Bad(DWORD, LPWSTR *);
void WINAPI otherMain_Ok(DWORD, LPWSTR *);

//--- table.cpp
#include "main.h"

static wchar_t Name[] = L"Service";
const SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain_Bad}, {nullptr, nullptr}};

//--- service.cpp
#include "main.h"

void WINAPI serviceMain_Bad(DWORD, LPWSTR *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void WINAPI otherMain_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

//--- main.cpp
#include "main.h"

int main() { return StartServiceCtrlDispatcherW(Table) ? 0 : 1; }
