// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Methods of COM interfaces as C calls them: through the table of functions.

#include "windows-service.h"

static void factory_Bad(void) {
  IClassFactory *Factory;
  IDispatch *Outlook;
  CoGetClassObject(&OutlookClass, CLSCTX_LOCAL_SERVER, NULL, &IID_IClassFactory, (void **)&Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetClassObject' creates 'Outlook.Application'
  Factory->lpVtbl->CreateInstance(Factory, NULL, &IID_IDispatch, (void **)&Outlook);
  Factory->lpVtbl->Release(Factory);
}

static void factory_Ok(void) {
  IClassFactory *Factory;
  IDispatch *Document;
  CoGetClassObject(&DocumentClass, CLSCTX_LOCAL_SERVER, NULL, &IID_IClassFactory, (void **)&Factory);
  Factory->lpVtbl->CreateInstance(Factory, NULL, &IID_IDispatch, (void **)&Document);
}

static void moniker_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  IDispatch *Outlook;
  MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Moniker->lpVtbl->BindToObject(Moniker, Context, NULL, &IID_IDispatch, (void **)&Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

static void moniker_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  IDispatch *Document;
  MkParseDisplayName(Context, L"new:{88D96A05-F192-11D4-A65F-0040963251E5}", &Eaten, &Moniker);
  Moniker->lpVtbl->BindToObject(Moniker, Context, NULL, &IID_IDispatch, (void **)&Document);
}

static void parsedOnly_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Moniker->lpVtbl->Release(Moniker);
}

static void running_Bad(void) {
  IRunningObjectTable *Table;
  IMoniker *Moniker;
  IUnknown *Outlook;
  GetRunningObjectTable(0, &Table);
  CreateItemMoniker(L"!", L"{0006F03A-0000-0000-C000-000000000046}", &Moniker);
  Table->lpVtbl->GetObject(Table, Moniker, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'IRunningObjectTable::GetObject{{A?}}' attaches to 'Outlook.Application'
}

static void running_Ok(void) {
  IRunningObjectTable *Table;
  IMoniker *Moniker;
  IUnknown *Object;
  GetRunningObjectTable(0, &Table);
  CreateItemMoniker(L"!", L"{88D96A05-F192-11D4-A65F-0040963251E5}", &Moniker);
  Table->lpVtbl->GetObject(Table, Moniker, &Object);
}

static void service(void) {
  IBindCtx *Context = NULL;
  CreateBindCtx(0, &Context);
  factory_Bad();
  factory_Ok();
  moniker_Bad(Context);
  moniker_Ok(Context);
  parsedOnly_Ok(Context);
  running_Bad();
  running_Ok();
}

SERVICE(service)
