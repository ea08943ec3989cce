// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Providers of WMI: the interfaces of COM, the classes of the provider
// framework, and MI_Main.

#include "Inputs/asp.h"

struct IWbemServices;
struct IWbemObjectSink;
struct IWbemProviderInit : IUnknown {
  virtual HRESULT WINAPI Initialize(LPWSTR User, IWbemServices *Namespace) = 0;
};
struct IWbemEventProvider : IUnknown {
  virtual HRESULT WINAPI ProvideEvents(IWbemObjectSink *Sink, long Flags) = 0;
};
struct IWbemSink : IUnknown {
  virtual HRESULT WINAPI Indicate(long Count) = 0;
};

class MailEvents : public IWbemProviderInit, public IWbemEventProvider {
public:
  UNKNOWN()
  HRESULT WINAPI Initialize(LPWSTR, IWbemServices *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT WINAPI ProvideEvents(IWbemObjectSink *, long) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  HRESULT helper_Ok() {
    CREATE_OUTLOOK();
    return 0;
  }
};

// A client's.
class MailSink_Ok : public IWbemSink {
public:
  UNKNOWN()
  HRESULT WINAPI Indicate(long) override {
    CREATE_OUTLOOK();
    return 0;
  }
};

class MethodContext;
class Provider {
protected:
  virtual HRESULT EnumerateInstances(MethodContext *Context, long Flags);
};
class MailProvider : public Provider {
protected:
  HRESULT EnumerateInstances(MethodContext *, long) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};

class QuietProvider_Ok : public Provider {
protected:
  HRESULT EnumerateInstances(MethodContext *, long) override {
    CREATE_MSXML();
    return 0;
  }
};

struct _MI_Module;
struct _MI_Server;
typedef _MI_Module MI_Module;
typedef _MI_Server MI_Server;
extern "C" MI_Module *MI_Main(MI_Server *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  return nullptr;
}

int main() {
  MailSink_Ok Sink;
  Sink.Indicate(1);
  MailProvider P;
  QuietProvider_Ok Q;
  return 0;
}
