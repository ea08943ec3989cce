// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw
// XFAIL: *

// What is stored through the pointer that a constant member function gives isn't
// stored in the object.

#include "windows-service.h"

#include <atlbase.h>

void create_Bad() {
  CHeapPtr<WCHAR> Name;
  Name.Allocate(64);
  wcscpy(Name, L"Outlook.Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void service() { create_Bad(); }

SERVICE(service)
