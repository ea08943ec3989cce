// RUN: %check_office %s
// XFAIL: *

// Fields are joined over all objects of a class, so a table that nobody
// dispatches passes for one as soon as another is dispatched.

#include "service.h"

void WINAPI serviceMain(DWORD, LPWSTR *) { CREATE_MSXML(); }
void WINAPI otherMain_Ok(DWORD, LPWSTR *) { CREATE_OUTLOOK(); }

static wchar_t Name[] = L"Service";
static SERVICE_TABLE_ENTRYW Table[] = {{Name, serviceMain}, {nullptr, nullptr}};
SERVICE_TABLE_ENTRYW OtherTable[] = {{Name, otherMain_Ok}, {nullptr, nullptr}};

int main() { return StartServiceCtrlDispatcherW(Table) ? 0 : 1; }
