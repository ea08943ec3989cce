// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw
// XFAIL: *

// A string class whose operator& gives the address of its text keeps what it
// held, where a function overwrites the text.

#include "windows-service.h"

#include <atlbase.h>

void create_Ok() {
  CComVariant Value(L"MSXML2.DOMDocument.6.0");
  CComBSTR Name(L"Outlook.Application");
  Value.CopyTo(&Name);
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(Name);
}

void service() { create_Ok(); }

SERVICE(service)
