// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What a library's function wrote to a structure is read from its fields.

#include "windows-service.h"

#include <atlbase.h>

static void make(LPCOLESTR ProgId) {
  CComPtr<IDispatch> Server;
  Server.CoCreateInstance(ProgId);
}

void create_Bad() {
  CComVariant Name(L"Outlook.Application");
  make(Name.bstrVal);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
