// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// ITaskHandler as headers without the keyword for uuids declare it: the name,
// the base and the parameters say which it is.

#include "Inputs/asp.h"

struct ITaskHandler : IUnknown {
  virtual HRESULT WINAPI Start(IUnknown *Services, BSTR Data) = 0;
  virtual HRESULT WINAPI Stop(HRESULT *Result) = 0;
  virtual HRESULT WINAPI Pause() = 0;
  virtual HRESULT WINAPI Resume() = 0;
};

class Handler : public ITaskHandler {
public:
  UNKNOWN()
  HRESULT WINAPI Start(IUnknown *, BSTR) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI Stop(HRESULT *) override { return 0; }
  HRESULT WINAPI Pause() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI Resume() override { return 0; }
  HRESULT Start(int) {
    CREATE_OUTLOOK();
    return 0;
  }
};

void *createHandler() { return new Handler; }
