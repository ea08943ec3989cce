// RUN: %check_office %s -- -isystem %source_root/lib/Standins/atl
// RUN: %check_office --mode=tidy %s -- -isystem %source_root/lib/Standins/atl
// REQUIRES: mingw

// A pointer class of the program's own over the base of ATL's: what it is made
// of is what it holds.

#include "windows-service.h"

#include <atlbase.h>

template <class T> class OwnPtr : public CComPtrBase<T> {
public:
  OwnPtr(T *Object) : CComPtrBase<T>(Object) {}
};

static IMoniker *monikerOf(REFCLSID Class) {
  IMoniker *Moniker = nullptr;
  CreateClassMoniker(Class, &Moniker);
  return Moniker;
}

void bind_Bad() {
  OwnPtr<IMoniker> Moniker(monikerOf(OutlookClass));
  void *Object;
  BindMoniker(Moniker, 0, IID_IUnknown, &Object);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'BindMoniker' creates 'Outlook.Application'
}

void bind_Ok() {
  OwnPtr<IMoniker> Moniker(monikerOf(DocumentClass));
  void *Object;
  BindMoniker(Moniker, 0, IID_IUnknown, &Object);
}

void service() {
  bind_Bad();
  bind_Ok();
}

SERVICE(service)
