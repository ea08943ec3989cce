// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// A COM handler of the Task Scheduler.

#include "service.h"

struct __declspec(uuid("839D7762-5121-4009-9234-4F0D19394F04")) ITaskHandler : IUnknown {
  virtual HRESULT WINAPI Start(IUnknown *Services, BSTR Data) = 0;
  virtual HRESULT WINAPI Stop(HRESULT *Result) = 0;
  virtual HRESULT WINAPI Pause() = 0;
  virtual HRESULT WINAPI Resume() = 0;
};

class Handler : public ITaskHandler {
public:
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }

  HRESULT WINAPI Start(IUnknown *, BSTR) override {
    start_Bad();
    return 0;
  }
  HRESULT WINAPI Stop(HRESULT *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI Pause() override { return 0; }
  HRESULT WINAPI Resume() override { return 0; }

  void neverCalled_Ok() { CREATE_OUTLOOK(); }

private:
  void start_Bad() {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

HRESULT WINAPI createHandler(void **Object) {
  *Object = new Handler;
  return 0;
}
