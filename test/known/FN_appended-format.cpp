// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw
// XFAIL: *

// The catalog cannot say that a formatted string is put behind what the object
// holds.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

void create_Bad() {
  CStringW Name(L"Outlook");
  Name.AppendFormat(L".%s", L"Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
