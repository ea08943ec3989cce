// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Components that ask for the page, or for the object context.

#include "Inputs/asp.h"

struct ISender : IDispatch {
  virtual HRESULT WINAPI Send() = 0;
};

class PageSender : public ISender {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }

protected:
  HRESULT read(IScriptingContext *Context) {
    IRequest *Request;
    return Context->get_Request(&Request);
  }
};

class TransactedSender : public ISender {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    IObjectContext *Context;
    GetObjectContext(&Context);
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return Context->SetComplete();
  }
};

class PooledSender : public ISender, public IObjectControl {
public:
  UNKNOWN()
  HRESULT WINAPI Activate() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void WINAPI Deactivate() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  BOOL WINAPI CanBePooled() override { return 1; }
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void helper_Ok() { CREATE_OUTLOOK(); }
};

// An object of COM that the desktop uses.
class DesktopSender_Ok : public ISender {
public:
  UNKNOWN()
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    return 0;
  }
};

// It asks for the context, but COM doesn't call it.
class Helper_Ok {
public:
  HRESULT send() {
    IObjectContext *Context;
    GetObjectContext(&Context);
    CREATE_OUTLOOK();
    return Context->SetComplete();
  }
};

int main() {
  DesktopSender_Ok Desktop;
  return Desktop.Send() + Helper_Ok().send();
}
