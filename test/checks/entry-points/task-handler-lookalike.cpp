// RUN: %check_office %s -- -fms-extensions
// RUN: %check_office --mode=tidy %s -- -fms-extensions

// An interface of the same name that is not the Task Scheduler's.

#include "service.h"

struct __declspec(uuid("7C1AC0B5-6F39-4C45-9A2F-0A2F6A1C7D11")) ITaskHandler : IUnknown {
  virtual HRESULT WINAPI Start(IUnknown *Services, BSTR Data) = 0;
};

namespace app {
struct ITaskHandler {
  virtual void Start() = 0;
};
} // namespace app

class Handler_Ok : public ITaskHandler, public app::ITaskHandler {
public:
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }
  HRESULT WINAPI Start(IUnknown *, BSTR) override {
    CREATE_OUTLOOK();
    return 0;
  }
  void Start() override { CREATE_OUTLOOK(); }
};

void *createHandler() { return new Handler_Ok; }
