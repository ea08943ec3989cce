// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// What a constructor hands to a library's base class is in the object of the
// class that derives from it.

#include "windows-service.h"

#include <atlbase.h>
#include <atlstr.h>

static void make(LPCOLESTR ProgId) {
  CLSID Class;
  IDispatch *Object = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch,
                     (void **)&Object);
}

class CServerName : public CStringW {
public:
  explicit CServerName(LPCWSTR Name) : CStringW(Name) {}
};

class CServerText : public CComBSTR {
public:
  using CComBSTR::CComBSTR;
};

class CTaskString : public CHeapPtrBase<WCHAR, CComAllocator> {
public:
  explicit CTaskString(LPWSTR Name) : CHeapPtrBase(Name) {}
};

void create_Bad() {
  CServerName Name(L"Outlook.Application");
  make(Name);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  CServerText Text(L"Outlook.Application");
  make(Text);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  CTaskString Copy(_wcsdup(L"Outlook.Application"));
  make(Copy);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
}

void create_Ok() {
  CServerName Name(L"MSXML2.DOMDocument.6.0");
  make(Name);
  CServerText Text(L"MSXML2.DOMDocument.6.0");
  make(Text);
  CTaskString Copy(_wcsdup(L"MSXML2.DOMDocument.6.0"));
  make(Copy);
}

void service() {
  create_Bad();
  create_Ok();
}

SERVICE(service)
