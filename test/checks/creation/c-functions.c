// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The functions of COM and OLE as C calls them.

#include "windows-service.h"

#include <ole2.h>
#include <shlobj.h>
#include <urlmon.h>

static void instances_Bad(void) {
  IDispatch *Object;
  MULTI_QI Results[1] = {{&IID_IDispatch, NULL, 0}};
  CoCreateInstanceEx(&OutlookClass, NULL, CLSCTX_LOCAL_SERVER, NULL, 1, Results);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstanceEx' creates 'Outlook.Application'
  SHCoCreateInstance(NULL, &OutlookClass, NULL, &IID_IDispatch, (void **)&Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'SHCoCreateInstance' creates 'Outlook.Application'
  GetActiveObject(&OutlookClass, NULL, (IUnknown **)&Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'GetActiveObject' attaches to 'Outlook.Application'
  CoGetObject(L"new:{0006F03A-0000-0000-C000-000000000046}", NULL, &IID_IDispatch, (void **)&Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetObject' creates 'Outlook.Application'
  OleCreate(&WordDocumentClass, &IID_IOleObject, OLERENDER_DRAW, NULL, NULL, NULL, (void **)&Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'OleCreate' creates 'Word.Document'
}

static void instances_Ok(void) {
  IDispatch *Object;
  MULTI_QI Results[1] = {{&IID_IDispatch, NULL, 0}};
  CoCreateInstanceEx(&DocumentClass, NULL, CLSCTX_LOCAL_SERVER, NULL, 1, Results);
  SHCoCreateInstance(NULL, &DocumentClass, NULL, &IID_IDispatch, (void **)&Object);
  GetActiveObject(&DocumentClass, NULL, (IUnknown **)&Object);
  CoGetObject(L"new:{88D96A05-F192-11D4-A65F-0040963251E5}", NULL, &IID_IDispatch, (void **)&Object);
  OleCreate(&DocumentClass, &IID_IOleObject, OLERENDER_DRAW, NULL, NULL, NULL, (void **)&Object);
}

static const CLSID *classOf(int Kind) { return Kind ? &OutlookClass : &DocumentClass; }

static HRESULT make(const CLSID *Class, void **Object) {
  return CoCreateInstance(Class, NULL, CLSCTX_LOCAL_SERVER, &IID_IDispatch, Object);
}

static HRESULT makeByName(LPCOLESTR Name, void **Object) {
  CLSID Class;
  HRESULT Result = CLSIDFromString(Name, &Class);
  return FAILED(Result) ? Result : make(&Class, Object);
}

static void wrapped_Bad(void) {
  void *Object;
  make(&OutlookClass, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  make(classOf(1), &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'make' creates 'Outlook.Application'
  makeByName(L"{0006F03A-0000-0000-C000-000000000046}", &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByName' creates 'Outlook.Application'
}

static void wrapped_Ok(void) {
  void *Object;
  make(&DocumentClass, &Object);
  makeByName(L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Object);
}

static void compound_Bad(void) {
  void *Object;
  CoCreateInstance(&(const CLSID){0x6F03A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}}, NULL, CLSCTX_SERVER, &IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(&(CLSID){.Data1 = 0x6F03A, .Data4 = {[0] = 0xC0, [7] = 0x46}}, NULL, CLSCTX_SERVER, &IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void compound_Ok(void) {
  void *Object;
  CoCreateInstance(&(CLSID){.Data1 = 0x6F03A, .Data4 = {[0] = 0xC0, [7] = 0x45}}, NULL, CLSCTX_SERVER, &IID_IDispatch, &Object);
}

static void copied_Bad(void) {
  CLSID Class;
  void *Object;
  memcpy(&Class, &OutlookClass, sizeof(Class));
  CoCreateInstance(&Class, NULL, CLSCTX_SERVER, &IID_IDispatch, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

static void copied_Ok(void) {
  CLSID Class = OutlookClass;
  void *Object;
  memcpy(&Class, &DocumentClass, sizeof(Class));
  CoCreateInstance(&Class, NULL, CLSCTX_SERVER, &IID_IDispatch, &Object);
}

static void service(void) {
  instances_Bad();
  instances_Ok();
  wrapped_Bad();
  wrapped_Ok();
  compound_Bad();
  compound_Ok();
  copied_Bad();
  copied_Ok();
}

SERVICE(service)
