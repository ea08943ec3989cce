// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// A display name is parsed to a moniker, and the moniker bound. The first
// starts nothing.

#include "windows-service.h"

#include <urlmon.h>

void bindMoniker_Bad() {
  IBindCtx *Context;
  IMoniker *Moniker;
  ULONG Eaten;
  void *Outlook;
  CreateBindCtx(0, &Context);
  MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  BindMoniker(Moniker, 0, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BindMoniker' creates 'Outlook.Application'
}

void bindToObject_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  void *Outlook;
  MkParseDisplayNameEx(Context, L"Elevation:Highest!new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

void reduced_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  IMoniker *Reduced;
  ULONG Eaten;
  void *Outlook;
  MkParseDisplayName(Context, L"new:Outlook.Application", &Eaten, &Moniker);
  Moniker->Reduce(Context, MKRREDUCE_ALL, nullptr, &Reduced);
  Reduced->BindToObject(Context, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

void reparsed_Bad(IBindCtx *Context) {
  IMoniker *Moniker;
  LPOLESTR Name;
  ULONG Eaten;
  void *Outlook;
  MkParseDisplayName(Context, L"new:Outlook.Application", &Eaten, &Moniker);
  Moniker->GetDisplayName(Context, nullptr, &Name);
  CoGetObject(Name, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetObject' creates 'Outlook.Application'
}

void reduced_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  IMoniker *Reduced;
  LPOLESTR Name;
  ULONG Eaten;
  void *Document;
  MkParseDisplayName(Context, L"new:MSXML2.DOMDocument.6.0", &Eaten, &Moniker);
  Moniker->Reduce(Context, MKRREDUCE_ALL, nullptr, &Reduced);
  Reduced->BindToObject(Context, nullptr, IID_IDispatch, &Document);
  Reduced->GetDisplayName(Context, nullptr, &Name);
  CoGetObject(Name, nullptr, IID_IDispatch, &Document);
}

void bindOther_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  void *Document;
  MkParseDisplayName(Context, L"new:{88D96A05-F192-11D4-A65F-0040963251E5}", &Eaten, &Moniker);
  BindMoniker(Moniker, 0, IID_IDispatch, &Document);
  MkParseDisplayNameEx(Context, L"clsid:{88D96A05-F192-11D4-A65F-0040963251E5}", &Eaten, &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Document);
}

void parseOnly_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  if (SUCCEEDED(MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker)))
    Moniker->Release();
}

void askMoniker_Ok(IBindCtx *Context) {
  IMoniker *Moniker;
  ULONG Eaten;
  LPOLESTR Name;
  DWORD Hash;
  CLSID Class;
  MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Moniker->GetDisplayName(Context, nullptr, &Name);
  Moniker->Hash(&Hash);
  Moniker->GetClassID(&Class);
  Moniker->IsRunning(Context, nullptr, nullptr);
}

void service() {
  IBindCtx *Context = nullptr;
  CreateBindCtx(0, &Context);
  bindMoniker_Bad();
  bindToObject_Bad(Context);
  reduced_Bad(Context);
  reparsed_Bad(Context);
  reduced_Ok(Context);
  bindOther_Ok(Context);
  parseOnly_Ok(Context);
  askMoniker_Ok(Context);
}

SERVICE(service)
