// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// The same by the macros that the headers have for C.

#define COBJMACROS
#include "windows-service.h"

static void factory_Bad(void) {
  IClassFactory *Factory;
  IDispatch *Outlook;
  CoGetClassObject(&OutlookClass, CLSCTX_LOCAL_SERVER, NULL, &IID_IClassFactory, (void **)&Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetClassObject' creates 'Outlook.Application'
  IClassFactory_CreateInstance(Factory, NULL, &IID_IDispatch, (void **)&Outlook);
  IClassFactory_Release(Factory);
}

static void factory_Ok(void) {
  IClassFactory *Factory;
  IDispatch *Document;
  CoGetClassObject(&DocumentClass, CLSCTX_LOCAL_SERVER, NULL, &IID_IClassFactory, (void **)&Factory);
  IClassFactory_CreateInstance(Factory, NULL, &IID_IDispatch, (void **)&Document);
}

static void moniker_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  IDispatch *Outlook;
  void *Factory;
  CreateClassMoniker(&OutlookClass, &Moniker);
  IMoniker_BindToObject(Moniker, Context, NULL, &IID_IDispatch, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
  IMoniker_BindToStorage(Moniker, Context, NULL, &IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IMoniker::BindToStorage' creates 'Outlook.Application'
}

static void moniker_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  IDispatch *Document;
  void *Factory;
  CreateClassMoniker(&DocumentClass, &Moniker);
  IMoniker_BindToObject(Moniker, Context, NULL, &IID_IDispatch, (void **)&Document);
  IMoniker_BindToStorage(Moniker, Context, NULL, &IID_IClassFactory, &Factory);
}

static void running_Bad(void) {
  IRunningObjectTable *Table;
  IMoniker *Moniker;
  IUnknown *Outlook;
  GetRunningObjectTable(0, &Table);
  CreateItemMoniker(L"!", L"{0006F03A-0000-0000-C000-000000000046}", &Moniker);
  IRunningObjectTable_GetObject(Table, Moniker, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IRunningObjectTable::GetObject{{A?}}' attaches to 'Outlook.Application'
}

static void running_Ok(void) {
  IRunningObjectTable *Table;
  IMoniker *Moniker;
  IUnknown *Object;
  GetRunningObjectTable(0, &Table);
  CreateItemMoniker(L"!", L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Moniker);
  IRunningObjectTable_GetObject(Table, Moniker, &Object);
}

static void service(void) {
  IBindCtx *Context = NULL;
  CreateBindCtx(0, &Context);
  factory_Bad();
  factory_Ok();
  moniker_Bad(Context);
  moniker_Ok(Context);
  running_Bad();
  running_Ok();
}

SERVICE(service)
