// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// CComSafeArray.

#include "windows-service.h"

#include <atlsafe.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

void array_Bad() {
  CComSafeArray<BSTR> Names;
  Names.Add(CComBSTR(L"Outlook.Application"));
  make(Names[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  make(Names.GetAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComSafeArray<BSTR> Set(1);
  Set.SetAt(0, CComBSTR(L"Outlook.Application"));
  make(Set.GetAt(0));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComSafeArray<BSTR> Copy(Set);
  make(Copy[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
  CComSafeArray<BSTR> Assigned;
  Assigned = Set;
  make(Assigned[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void several_Bad() {
  const BSTR Names[] = {SysAllocString(L"Outlook.Application")};
  CComSafeArray<BSTR> Array;
  Array.Add(1, Names);
  make(Array[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void dimensions_Bad() {
  CComSafeArray<BSTR> Array;
  LONG Index[] = {0, 0};
  BSTR Name = SysAllocString(L"Outlook.Application"), Found = nullptr;
  Array.MultiDimSetAt(Index, Name);
  Array.MultiDimGetAt(Index, Found);
  make(Found);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void attached_Bad() {
  CComSafeArray<BSTR> Names;
  Names.Add(CComBSTR(L"Outlook.Application"));
  CComSafeArray<BSTR> Other;
  Other.Attach(Names.Detach());
  make(Other[0]);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

static LPSAFEARRAY copied(BSTR Name) {
  CComSafeArray<BSTR> Names;
  Names.Add(Name);
  LPSAFEARRAY Copy = nullptr;
  Names.CopyTo(&Copy);
  return Copy;
}

static BSTR firstOf(LPSAFEARRAY Array) {
  CComSafeArray<BSTR> Names;
  Names = Array;
  return Names[0];
}

void copied_Bad() {
  make(firstOf(copied(SysAllocString(L"Outlook.Application"))));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'make' creates 'Outlook.Application'
}

void copied_Ok() {
  make(firstOf(copied(SysAllocString(L"MSXML2.DOMDocument.6.0"))));
}

void array_Ok() {
  CComSafeArray<BSTR> Names;
  Names.Add(CComBSTR(L"MSXML2.DOMDocument.6.0"));
  Names.SetAt(0, CComBSTR(L"MSXML2.DOMDocument.6.0"));
  make(Names[0]);
  CComSafeArray<BSTR> Copy(Names);
  make(Copy.GetAt(0));
  Copy = Names;
  LONG Index[] = {0, 0};
  BSTR Name = SysAllocString(L"MSXML2.DOMDocument.6.0");
  BSTR Found = SysAllocString(L"Outlook.Application");
  Copy.MultiDimSetAt(Index, Name);
  Copy.MultiDimGetAt(Index, Found);
  make(Found);
  CComSafeArray<BSTR> Other;
  Other.Attach(Copy.Detach());
  make(Other[0]);
}

void service() {
  array_Bad();
  several_Bad();
  dimensions_Bad();
  attached_Bad();
  copied_Bad();
  copied_Ok();
  array_Ok();
}

SERVICE(service)
