// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// The classes that a service serves to COM run in the service.

//--- atl/main.cpp
#include "service.h"
#include "../com-classes.h"

namespace ATL {
template <class T, UINT> class CAtlServiceModuleT {
public:
  int WinMain(int ShowCommand);
};
} // namespace ATL
class Module : public ATL::CAtlServiceModuleT<Module, 1> {} TheModule;
int main() { return TheModule.WinMain(0); }

//--- atl/mailer.cpp
#include "../com-classes.h"

class Mailer : public IMailer, public ATL::CComCoClass<Mailer> {
public:
  UNKNOWN()
  HRESULT FinalConstruct() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT helper_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
};

// No coclass: an event sink of somebody else's.
class Sink_Ok : public IMailer {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    return 0;
  }
};

HRESULT create(void **Object) {
  *Object = new Mailer;
  return 0;
}

//--- factory/main.cpp
#include "service.h"
#include "../com-classes.h"

STDAPICALL HRESULT WINAPI CoRegisterClassObject(REFCLSID Class, IUnknown *Object, DWORD Context, DWORD Flags,
                                                DWORD *Cookie);
extern "C" const CLSID CLSID_Mailer;

class Mailer : public IMailer {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

class Factory : public IClassFactory {
public:
  UNKNOWN()
  HRESULT WINAPI CreateInstance(IUnknown *, REFIID, void **Object) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    *Object = new Mailer;
    return 0;
  }
  HRESULT WINAPI LockServer(BOOL) override { return 0; }
};

void WINAPI serviceMain(DWORD, LPWSTR *) {
  DWORD Cookie;
  CoRegisterClassObject(CLSID_Mailer, new Factory, 4, 1, &Cookie);
}

int main() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"Mail", serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(Table);
}

//--- desktop/main.cpp
#include "../com-classes.h"

class Mailer_Ok : public IMailer, public ATL::CComCoClass<Mailer_Ok> {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    return 0;
  }
};
int main() { return Mailer_Ok().Send(); }

//--- com-classes.h
#include "service.h"

#define UNKNOWN()                                                                                                     \
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }                                               \
  DWORD WINAPI AddRef() override { return 1; }                                                                        \
  DWORD WINAPI Release() override { return 1; }

namespace ATL {
template <class T> class CComCoClass {};
} // namespace ATL
struct IMailer : IDispatch {
  virtual HRESULT WINAPI Send() = 0;
};
