// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s
// REQUIRES: mingw

// Class objects and factories. Who gets the class object starts the server.

#include "windows-service.h"

#include <urlmon.h>

void fromUrl_Bad() {
  void *Factory;
  CoGetClassObjectFromURL(OutlookClass, nullptr, 0, 0, nullptr, nullptr, CLSCTX_ALL, nullptr, IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetClassObjectFromURL' creates 'Outlook.Application'
}

void fromUrl_Ok() {
  void *Factory;
  CoGetClassObjectFromURL(DocumentClass, L"https://example.com/a.cab", 0, 0, nullptr, nullptr, CLSCTX_ALL, nullptr, IID_IClassFactory, &Factory);
}

// A factory that is kept.
class Server {
  IClassFactory *Factory = nullptr;

public:
  explicit Server(const CLSID &Class) {
    CoGetClassObject(Class, CLSCTX_LOCAL_SERVER, nullptr, IID_IClassFactory, reinterpret_cast<void **>(&Factory));
  }
  IDispatch *create() {
    IDispatch *Object = nullptr;
    if (Factory)
      Factory->CreateInstance(nullptr, IID_IDispatch, reinterpret_cast<void **>(&Object));
    return Object;
  }
};

void kept_Bad() {
  Server Outlook(OutlookClass);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'Server::Server' creates 'Outlook.Application'
  Outlook.create();
}

void kept_Ok() {
  Server Document(DocumentClass);
  Document.create();
}

IClassFactory *factoryOf(const wchar_t *ProgId) {
  CLSID Class;
  IClassFactory *Factory = nullptr;
  if (SUCCEEDED(CLSIDFromProgID(ProgId, &Class)))
    CoGetClassObject(Class, CLSCTX_SERVER, nullptr, IID_PPV_ARGS(&Factory));
  return Factory;
}

void handed_Bad() {
  void *Outlook;
  factoryOf(L"Outlook.Application")->CreateInstance(nullptr, IID_IDispatch, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'factoryOf' creates 'Outlook.Application'
}

void handed_Ok() {
  void *Document;
  factoryOf(L"MSXML2.DOMDocument.6.0")->CreateInstance(nullptr, IID_IDispatch, &Document);
}

// The program's own factory creates the program's own class.
struct OwnFactory : IClassFactory {
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return E_NOINTERFACE; }
  ULONG WINAPI AddRef() override { return 1; }
  ULONG WINAPI Release() override { return 1; }
  HRESULT WINAPI CreateInstance(IUnknown *, REFIID, void **) override { return E_FAIL; }
  HRESULT WINAPI LockServer(BOOL) override { return S_OK; }
};

void registered_Ok() {
  static OwnFactory Factory;
  DWORD Cookie;
  void *Object;
  CoRegisterClassObject(OutlookClass, &Factory, CLSCTX_LOCAL_SERVER, REGCLS_MULTIPLEUSE, &Cookie);
  Factory.CreateInstance(nullptr, OutlookClass, &Object);
}

void service() {
  fromUrl_Bad();
  fromUrl_Ok();
  kept_Bad();
  kept_Ok();
  handed_Bad();
  handed_Ok();
  registered_Ok();
}

SERVICE(service)
