// RUN: rm -rf %t && split-file %s %t && cp %S/../Inputs/windows-service.h %t
// RUN: %check_office %t
// REQUIRES: mingw

// A C library around COM, and who calls it.

//--- com.h
#include <windows.h>
#include <objbase.h>
struct com_api {
  HRESULT (*make)(const CLSID *Class, IDispatch **Object);
  HRESULT (*make_named)(const wchar_t *Name, IDispatch **Object);
};
extern const struct com_api com;
HRESULT com_attach(const char *Name, IDispatch **Object);

//--- com.c
#include "com.h"
static HRESULT make(const CLSID *Class, IDispatch **Object) {
  return CoCreateInstance(Class, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, (void **)Object);
}
static HRESULT make_named(const wchar_t *Name, IDispatch **Object) {
  CLSID Class;
  HRESULT Result = *Name == L'{' ? CLSIDFromString(Name, &Class) : CLSIDFromProgID(Name, &Class);
  return FAILED(Result) ? Result : make(&Class, Object);
}
HRESULT com_attach(const char *Name, IDispatch **Object) {
  wchar_t Wide[100];
  CLSID Class;
  IUnknown *Found = NULL;
  HRESULT Result;
  MultiByteToWideChar(CP_ACP, 0, Name, -1, Wide, 100);
  Result = CLSIDFromProgID(Wide, &Class);
  if (SUCCEEDED(Result))
    Result = GetActiveObject(&Class, NULL, &Found);
  if (SUCCEEDED(Result)) {
    Result = Found->lpVtbl->QueryInterface(Found, &IID_IDispatch, (void **)Object);
    Found->lpVtbl->Release(Found);
  }
  return Result;
}
const struct com_api com = {make, make_named};

//--- main.c
#include "windows-service.h"
#include "com.h"

static void make_Bad(void) {
  IDispatch *Object;
  com.make(&OutlookClass, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  com.make_named(L"Excel.Application", &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make_named' creates 'Excel.Application'
  com_attach("Outlook.Application", &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'com_attach' attaches to 'Outlook.Application'
}

static void make_Ok(void) {
  IDispatch *Object;
  com.make(&DocumentClass, &Object);
  com.make_named(L"MSXML2.DOMDocument.6.0", &Object);
  com_attach("MSXML2.DOMDocument.6.0", &Object);
}

static void service(void) {
  make_Bad();
  make_Ok();
}

SERVICE(service)
