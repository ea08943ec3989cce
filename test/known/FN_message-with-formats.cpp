// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw
// XFAIL: *

// FormatMessage's placeholders may carry a format of printf between exclamation
// marks, which stays in the text.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

void create_Bad() {
  CStringW Name;
  Name.FormatMessage(L"%1!s!.%2!s!", L"Outlook", L"Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
