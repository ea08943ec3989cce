// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// A formatted string that is put behind what the object holds.

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

void empty_Bad() {
  CStringW Name;
  Name.AppendFormat(L"%s.%s", L"Outlook", L"Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void twice_Bad() {
  CStringW Name;
  Name.AppendFormat(L"%s", L"Outlook");
  Name.AppendFormat(L".%s", L"Application");
  Name.AppendFormat(L".%d", 16);
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

// What it held isn't its value any more.
void appended_Ok() {
  CStringW Name(L"Outlook.Application");
  Name.AppendFormat(L"%s", L"Reader");
  CComPtr<IDispatch> Reader;
  Reader.CoCreateInstance(Name);
}

// Nor is the format's result alone.
void formatOnly_Ok() {
  CStringW Name(L"My.");
  Name.AppendFormat(L"%s.Application", L"Outlook");
  CComPtr<IDispatch> Mine;
  Mine.CoCreateInstance(Name);
}

void service() {
  create_Bad();
  empty_Bad();
  twice_Bad();
  appended_Ok();
  formatOnly_Ok();
}

SERVICE(service)
