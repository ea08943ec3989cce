// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// Monikers in ATL's pointers.

#include "windows-service.h"

#include <atlbase.h>

static IMoniker *parsed(LPCOLESTR Name) {
  ULONG Eaten;
  IMoniker *Moniker = nullptr;
  CComPtr<IBindCtx> Context;
  CreateBindCtx(0, &Context);
  MkParseDisplayName(Context, Name, &Eaten, &Moniker);
  return Moniker;
}

static void bind(IMoniker *Moniker) {
  void *Object;
  BindMoniker(Moniker, 0, IID_IDispatch, &Object);
}

void assigned_Bad() {
  CComPtr<IMoniker> Moniker;
  Moniker = parsed(L"new:Outlook.Application");
  bind(Moniker);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'bind' creates 'Outlook.Application'
  CComQIPtr<IMoniker> Other;
  Other = Moniker;
  bind(Other);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'bind' creates 'Outlook.Application'
}

void assigned_Ok() {
  CComPtr<IMoniker> Moniker;
  Moniker = parsed(L"new:MSXML2.DOMDocument.6.0");
  bind(Moniker);
  CComQIPtr<IMoniker> Other;
  Other = Moniker;
  bind(Other);
}

void attached_Bad() {
  CComPtr<IMoniker> Moniker;
  Moniker.Attach(parsed(L"new:Outlook.Application"));
  bind(Moniker);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'bind' creates 'Outlook.Application'
}

void attached_Ok() {
  CComPtr<IMoniker> Moniker;
  Moniker.Attach(parsed(L"new:MSXML2.DOMDocument.6.0"));
  bind(Moniker);
}

void service() {
  assigned_Bad();
  assigned_Ok();
  attached_Bad();
  attached_Ok();
}

SERVICE(service)
