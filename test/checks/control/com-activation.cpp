// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t -- -fms-extensions

// A creation by the CLSID of a class of the sources makes an object of it.

//--- own.h
#include "service.h"

extern "C" const CLSID CLSID_Defined;
struct IMailer : IDispatch {
  virtual HRESULT WINAPI Send() = 0;
};
#define UNKNOWN()                                                                                                     \
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }                                               \
  DWORD WINAPI AddRef() override { return 1; }                                                                        \
  DWORD WINAPI Release() override { return 1; }
namespace ATL {
class CComObjectRootBase {
public:
  HRESULT FinalConstruct();
  void FinalRelease();
};
template <class T> class CComObjectRootEx : public CComObjectRootBase {};
template <class T, const CLSID *Class> class CComCoClass {
public:
  template <class Q> static HRESULT CreateInstance(Q **Object);
};
template <class T> class CComObject : public T {
public:
  static HRESULT WINAPI CreateInstance(CComObject<T> **Object);
};
} // namespace ATL

//--- service/main.cpp
#include "../own.h"

const CLSID CLSID_ByUuid = {0x11111111, 0x1111, 0x1111, {1, 2, 3, 4, 5, 6, 7, 8}};
void create(REFCLSID Class) {
  void *Object;
  CoCreateInstance(Class, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);
}
void makeByObject();
void service() {
  create(CLSID_ByUuid);
  IMailer *Mailer;
  CoCreateInstance(CLSID_Defined, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, (void **)&Mailer);
  Mailer->Send();
  makeByObject();
}
SERVICE(service)

//--- service/classes.cpp
#include "../own.h"

class __declspec(uuid("11111111-1111-1111-0102-030405060708")) ByUuid : public IMailer {
public:
  UNKNOWN()
  ByUuid() { constructor_Bad(); }
  HRESULT WINAPI Send() override { return 0; }
  void constructor_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void helper_Ok() { CREATE_OUTLOOK(); }
};

class __declspec(uuid("22222222-1111-1111-0102-030405060708")) NotCreated : public IMailer {
public:
  UNKNOWN()
  NotCreated() { notCreated_Ok(); }
  HRESULT WINAPI Send() override {
    notSent_Ok();
    return 0;
  }
  void notCreated_Ok() { CREATE_OUTLOOK(); }
  void notSent_Ok() { CREATE_OUTLOOK(); }
};

class Defined : public ATL::CComObjectRootEx<int>, public ATL::CComCoClass<Defined, &CLSID_Defined>, public IMailer {
public:
  UNKNOWN()
  Defined() { defined_Bad(); }
  HRESULT FinalConstruct() {
    final_Bad();
    return 0;
  }
  void FinalRelease() { release_Bad(); }
  HRESULT WINAPI Send() override {
    send_Bad();
    return 0;
  }
  void defined_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void final_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void release_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void send_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};

class Made : public ATL::CComObjectRootEx<int>, public IMailer {
public:
  UNKNOWN()
  HRESULT FinalConstruct() {
    made_Bad();
    return 0;
  }
  HRESULT WINAPI Send() override { return 0; }
  void made_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
};
void makeByObject() {
  ATL::CComObject<Made> *Object;
  ATL::CComObject<Made>::CreateInstance(&Object);
}

//--- service/ids.cpp
#include "../own.h"
extern "C" const CLSID CLSID_Defined = {0x33333333, 0x1111, 0x1111, {1, 2, 3, 4, 5, 6, 7, 8}};

//--- desktop/main.cpp
#include "../own.h"
class __declspec(uuid("11111111-1111-1111-0102-030405060708")) ByUuid : public IMailer {
public:
  UNKNOWN()
  ByUuid() { desktop_Ok(); }
  HRESULT WINAPI Send() override { return 0; }
  void desktop_Ok() { CREATE_OUTLOOK(); }
};
int main() {
  ByUuid Object;
  return Object.Send();
}
