// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// operator& of a string class gives the address of its text: a function that
// overwrites that leaves nothing of what was there.

#include "windows-service.h"

#include <atlbase.h>

void create_Ok() {
  CComVariant Value(L"MSXML2.DOMDocument.6.0");
  CComBSTR Name(L"Outlook.Application");
  Value.CopyTo(&Name);
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(Name);
}

void create_Bad() {
  CComVariant Value(L"Outlook.Application");
  CComBSTR Name(L"MSXML2.DOMDocument.6.0");
  Value.CopyTo(&Name);
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Ok();
  create_Bad();
}

SERVICE(service)
