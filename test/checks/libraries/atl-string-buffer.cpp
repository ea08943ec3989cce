// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw
// What is written through the buffer that an object lends is in the string that
// the object was made for.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

void create_Bad() {
  CStringW Name;
  wcscpy(CStrBufW(Name, 64), L"Outlook.Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() {
  CStringW Name;
  wcscpy(CStrBufW(Name, 64), L"MSXML2.DOMDocument");
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(Name);
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)
