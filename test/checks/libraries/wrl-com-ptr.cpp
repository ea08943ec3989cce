// RUN: %check_office %s -- -fms-extensions
// REQUIRES: mingw

// The Windows Runtime Library's pointer, into which COM's functions create.

#include "windows-service.h"

#include <wrl/client.h>

using Microsoft::WRL::ComPtr;

struct __declspec(uuid("0006F03A-0000-0000-C000-000000000046")) Application;
struct __declspec(uuid("88D96A05-F192-11D4-A65F-0040963251E5")) Document;

void into_Bad() {
  ComPtr<IDispatch> Outlook;
  CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(&Outlook));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(Outlook.GetAddressOf()));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, reinterpret_cast<void **>(Outlook.ReleaseAndGetAddressOf()));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
}

void into_Ok() {
  ComPtr<IDispatch> Document;
  CoCreateInstance(DocumentClass, nullptr, CLSCTX_ALL, IID_PPV_ARGS(&Document));
  CoCreateInstance(DocumentClass, nullptr, CLSCTX_ALL, IID_PPV_ARGS(Document.GetAddressOf()));
  ComPtr<IPersist> Persist;
  Document.As(&Persist);
}

template <class T> HRESULT start(REFCLSID Class, ComPtr<T> &Server) {
  return CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(Server.ReleaseAndGetAddressOf()));
}

void wrapper_Bad() {
  ComPtr<IDispatch> Outlook;
  start(OutlookClass, Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' creates 'Outlook.Application'
}

void wrapper_Ok() {
  ComPtr<IDispatch> Document;
  start(DocumentClass, Document);
}

void ofType_Bad() {
  ComPtr<IDispatch> Outlook;
  CoCreateInstance(__uuidof(Application), nullptr, CLSCTX_LOCAL_SERVER, IID_PPV_ARGS(&Outlook));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoCreateInstance' creates 'Outlook.Application'
  CLSID Class = __uuidof(Application);
  start(Class, Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'start' creates 'Outlook.Application'
}

void ofType_Ok() {
  ComPtr<IDispatch> Parser;
  CoCreateInstance(__uuidof(Document), nullptr, CLSCTX_ALL, IID_PPV_ARGS(&Parser));
  start(__uuidof(Document), Parser);
}

void active_Bad() {
  ComPtr<IUnknown> Outlook;
  GetActiveObject(OutlookClass, nullptr, &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'GetActiveObject' attaches to 'Outlook.Application'
}

void active_Ok() {
  ComPtr<IUnknown> Document;
  GetActiveObject(DocumentClass, nullptr, &Document);
}

void factory_Bad() {
  ComPtr<IClassFactory> Factory;
  CoGetClassObject(OutlookClass, CLSCTX_LOCAL_SERVER, nullptr, IID_PPV_ARGS(&Factory));
  // CHECK-MESSAGES: :[[@LINE-1]]:{{[0-9]+}}: warning: 'CoGetClassObject' creates 'Outlook.Application'
  ComPtr<IDispatch> Outlook;
  Factory->CreateInstance(nullptr, IID_PPV_ARGS(&Outlook));
}

void service() {
  into_Bad();
  into_Ok();
  wrapper_Bad();
  wrapper_Ok();
  ofType_Bad();
  ofType_Ok();
  active_Bad();
  active_Ok();
  factory_Bad();
}

SERVICE(service)
