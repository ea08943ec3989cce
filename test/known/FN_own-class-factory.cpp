// RUN: %check_office %s
// XFAIL: *
// REQUIRES: mingw

// A class without a uuid, that a factory of the program's own makes: which CLSID
// leads to which factory is a comparison in DllGetClassObject, which isn't read.

#include "windows-service.h"

static const CLSID MailerClass = {0x11111111, 0x1111, 0x1111, {1, 1, 1, 1, 1, 1, 1, 1}};

class Mailer : public IUnknown {
public:
  Mailer() {
    void *Object;
    CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **) override { return S_OK; }
  ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
  ULONG STDMETHODCALLTYPE Release() override { return 1; }
};

class Factory : public IClassFactory {
public:
  HRESULT STDMETHODCALLTYPE QueryInterface(REFIID, void **) override { return S_OK; }
  ULONG STDMETHODCALLTYPE AddRef() override { return 1; }
  ULONG STDMETHODCALLTYPE Release() override { return 1; }
  HRESULT STDMETHODCALLTYPE CreateInstance(IUnknown *, REFIID, void **Object) override {
    *Object = new Mailer;
    return S_OK;
  }
  HRESULT STDMETHODCALLTYPE LockServer(BOOL) override { return S_OK; }
};

STDAPI DllGetClassObject(REFCLSID Class, REFIID, void **Object) {
  if (!IsEqualCLSID(Class, MailerClass))
    return CLASS_E_CLASSNOTAVAILABLE;
  *Object = new Factory;
  return S_OK;
}

void service() {
  void *Object;
  CoCreateInstance(MailerClass, nullptr, CLSCTX_INPROC_SERVER, IID_IUnknown, &Object);
}

SERVICE(service)
