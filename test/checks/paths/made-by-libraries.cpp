// RUN: %check_office %s -- -fms-extensions

// The words for what a library or COM calls, and for what is invoked through
// fields.

#include "service.h"

namespace ATL {
class CComObjectRootBase {
public:
  HRESULT FinalConstruct();
};
template <class T> class CComObject : public T {
public:
  static HRESULT WINAPI CreateInstance(CComObject<T> **Object);
};
} // namespace ATL

class Mailer : public ATL::CComObjectRootBase {
public:
  HRESULT FinalConstruct() {
    CREATE_OUTLOOK(); // MARK: final
    // CHECK-MESSAGES: [[final]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[makes]]:3: note: 'service' calls 'Mailer::FinalConstruct' here
    // CHECK-NOTES: [[final]]:5: note: why:
    // CHECK-NOTES: [[final]]:5: note: instead:
    return 0;
  }
};

class __declspec(uuid("11111111-1111-1111-0102-030405060708")) Coclass : public IUnknown {
public:
  Coclass() {
    CREATE_OUTLOOK(); // MARK: constructor
    // CHECK-MESSAGES: [[constructor]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[activates]]:3: note: 'service' calls constructor 'Coclass::Coclass' here
    // CHECK-NOTES: [[constructor]]:5: note: why:
    // CHECK-NOTES: [[constructor]]:5: note: instead:
  }
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }
};

struct Worker {
  static DWORD WINAPI entry(void *Context) {
    static_cast<Worker *>(Context)->loop(); // MARK: member
    return 0;
  }
  void loop() {
    (this->*handler_)(); // MARK: pointer
  }
  void handle() {
    CREATE_OUTLOOK(); // MARK: handled
    // CHECK-MESSAGES: [[handled]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    // CHECK-NOTES: :{{.*}}: note: 'serviceMain' calls 'service' here
    // CHECK-NOTES: [[starts]]:3: note: 'service' starts thread 'Worker::entry' here
    // CHECK-NOTES: [[member]]:37: note: 'Worker::entry' calls 'Worker::loop' here
    // CHECK-NOTES: [[pointer]]:5: note: 'Worker::loop' calls 'Worker::handle' here, invoked through 'Worker::handler_'
    // CHECK-NOTES: [[handled]]:5: note: why:
    // CHECK-NOTES: [[handled]]:5: note: instead:
  }
  void (Worker::*handler_)() = &Worker::handle;
};

const CLSID CLSID_Coclass = {0x11111111, 0x1111, 0x1111, {1, 2, 3, 4, 5, 6, 7, 8}};

void service() {
  ATL::CComObject<Mailer> *Object;
  ATL::CComObject<Mailer>::CreateInstance(&Object); // MARK: makes
  void *Other;
  CoCreateInstance(CLSID_Coclass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Other); // MARK: activates
  static Worker W;
  CreateThread(nullptr, 0, Worker::entry, &W, 0, nullptr); // MARK: starts
}

SERVICE(service)
