// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t

//--- make.h
#include "service.h"

void makeClass(const CLSID &Class, void **Object);
void makeByProgId(const wchar_t *ProgId, void **Object);

class Factory {
public:
  void *make(const wchar_t *ProgId) const;
};

//--- class.cpp
#include "make.h"

void makeClass(const CLSID &Class, void **Object) {
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, Object);
}

//--- prog-id.cpp
#include "make.h"

void makeByProgId(const wchar_t *ProgId, void **Object) {
  CLSID Class;
  if (CLSIDFromProgID(ProgId, &Class) >= 0)
    makeClass(Class, Object);
}

//--- factory.cpp
#include "make.h"

void *Factory::make(const wchar_t *ProgId) const {
  void *Object = nullptr;
  makeByProgId(ProgId, &Object);
  return Object;
}

//--- main.cpp
#include "make.h"

void create_Bad(const Factory &F) {
  F.make(L"Outlook.Application");
  // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Factory::make' creates 'Outlook.Application'
}

void createWithoutFactory_Bad() {
  void *Outlook;
  makeByProgId(L"Outlook.Application", &Outlook);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'makeByProgId' creates 'Outlook.Application'
}

void create_Ok(const Factory &F) {
  void *Document;
  F.make(L"MSXML2.DOMDocument.6.0");
  makeByProgId(L"MSXML2.DOMDocument.6.0", &Document);
}

void service() {
  Factory F;
  create_Bad(F);
  createWithoutFactory_Bad();
  create_Ok(F);
}

SERVICE(service)
