// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// To get the class object is what starts the server; to call its factory is
// not reported again.

#include "service.h"

void createByFactory_Bad() {
  CLSID Class;
  void *Factory;
  void *Outlook;
  CLSIDFromProgID(L"Outlook.Application", &Class);
  CoGetClassObject(Class, CLSCTX_LOCAL_SERVER, nullptr, IID_IClassFactory, &Factory);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoGetClassObject' creates 'Outlook.Application'
  static_cast<IClassFactory *>(Factory)->CreateInstance(nullptr, IID_IDispatch, &Outlook);
}

void createOtherByFactory_Ok() {
  CLSID Class;
  void *Factory;
  void *Document;
  CLSIDFromProgID(L"MSXML2.DOMDocument.6.0", &Class);
  CoGetClassObject(Class, CLSCTX_LOCAL_SERVER, nullptr, IID_IClassFactory, &Factory);
  static_cast<IClassFactory *>(Factory)->CreateInstance(nullptr, IID_IDispatch, &Document);
}

void service() {
  createByFactory_Bad();
  createOtherByFactory_Ok();
}

SERVICE(service)
