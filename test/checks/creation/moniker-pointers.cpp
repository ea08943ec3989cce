// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Monikers in smart pointers and classes of one's own.

#include "windows-service.h"

#include <comdef.h>

typedef _com_ptr_t<_com_IIID<IMoniker, &IID_IMoniker>> MonikerPtr;
typedef _com_ptr_t<_com_IIID<IBindCtx, &IID_IBindCtx>> BindCtxPtr;

void comPtr_Bad() {
  BindCtxPtr Context;
  MonikerPtr Moniker;
  ULONG Eaten;
  void *Outlook;
  CreateBindCtx(0, &Context);
  MkParseDisplayName(Context, L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

void comPtrBound_Bad() {
  MonikerPtr Moniker;
  void *Factory;
  CreateClassMoniker(OutlookClass, &Moniker);
  BindMoniker(Moniker, 0, IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BindMoniker' creates 'Outlook.Application'
}

void comPtr_Ok() {
  BindCtxPtr Context;
  MonikerPtr Moniker;
  ULONG Eaten;
  void *Document;
  CreateBindCtx(0, &Context);
  MkParseDisplayName(Context, L"new:{88D96A05-F192-11D4-A65F-0040963251E5}", &Eaten, &Moniker);
  Moniker->BindToObject(Context, nullptr, IID_IDispatch, &Document);
}

// An own smart pointer.
template <typename T> class Ptr {
  T *P = nullptr;

public:
  Ptr() = default;
  ~Ptr() {
    if (P)
      P->Release();
  }
  T **put() { return &P; }
  T *get() const { return P; }
  T *operator->() const { return P; }
};

void ownPtr_Bad() {
  Ptr<IBindCtx> Context;
  Ptr<IMoniker> Moniker;
  ULONG Eaten;
  void *Outlook;
  CreateBindCtx(0, Context.put());
  MkParseDisplayName(Context.get(), L"new:{0006F03A-0000-0000-C000-000000000046}", &Eaten, Moniker.put());
  Moniker->BindToObject(Context.get(), nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'IMoniker::BindToObject' creates 'Outlook.Application'
}

// A function that parses and binds.
static HRESULT bindByName(const wchar_t *Name, REFIID Interface, void **Object) {
  IBindCtx *Context = nullptr;
  IMoniker *Moniker = nullptr;
  ULONG Eaten = 0;
  HRESULT Result = CreateBindCtx(0, &Context);
  if (SUCCEEDED(Result))
    Result = MkParseDisplayName(Context, Name, &Eaten, &Moniker);
  if (SUCCEEDED(Result))
    Result = Moniker->BindToObject(Context, nullptr, Interface, Object);
  if (Moniker)
    Moniker->Release();
  if (Context)
    Context->Release();
  return Result;
}

void wrapped_Bad() {
  void *Outlook;
  bindByName(L"Session:Console!clsid:0006F03A-0000-0000-C000-000000000046", IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'bindByName' creates 'Outlook.Application'
}

void wrapped_Ok() {
  void *Document;
  bindByName(L"new:MSXML2.DOMDocument.6.0", IID_IDispatch, &Document);
}

void service() {
  comPtr_Bad();
  comPtrBound_Bad();
  comPtr_Ok();
  ownPtr_Bad();
  wrapped_Bad();
  wrapped_Ok();
}

SERVICE(service)
