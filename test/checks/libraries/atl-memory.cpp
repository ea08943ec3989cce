// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What is stored through the pointer that a constant member function gives is
// stored in the object.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

void create_Bad() {
  CHeapPtr<WCHAR> Name;
  Name.Allocate(64);
  wcscpy(Name, L"Outlook.Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void create_Ok() {
  CHeapPtr<WCHAR> Name, Title;
  Title.Allocate(64);
  wcscpy(Title, L"Outlook.Application");
  Name.Allocate(64);
  wcscpy(Name, L"MSXML2.DOMDocument.6.0");
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(Name);
}

void buffer_Bad() {
  CStringW Name;
  wcscpy(CStrBufT<wchar_t>(Name, 64), L"Outlook.Application");
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void emptied_Ok() {
  CStringW Name(L"Outlook.");
  Name.Empty();
  Name += L"Application";
  CComPtr<IDispatch> Document;
  Document.CoCreateInstance(Name);
}

void emptied_Bad() {
  CStringW Name(L"MSXML2.");
  Name.Empty();
  Name += L"Outlook.Application";
  CComPtr<IDispatch> Outlook;
  Outlook.CoCreateInstance(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'ATL::CComPtrBase::CoCreateInstance' creates 'Outlook.Application'
}

void service() {
  create_Bad();
  create_Ok();
  buffer_Bad();
  emptied_Ok();
  emptied_Bad();
}

SERVICE(service)
