// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// A native module of IIS: its registration, factory, module and global module.

#include "Inputs/iis.h"

class MailModule : public CHttpModule {
public:
  REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return RQ_NOTIFICATION_CONTINUE;
  }
  REQUEST_NOTIFICATION_STATUS OnAsyncCompletion(IHttpContext *, DWORD, BOOL, IHttpEventProvider *,
                                                IHttpCompletionInfo *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return RQ_NOTIFICATION_CONTINUE;
  }
  void Dispose() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    delete this;
  }
  // An overload.
  REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *) {
    CREATE_OUTLOOK();
    return RQ_NOTIFICATION_CONTINUE;
  }
  virtual void own_Ok() { CREATE_OUTLOOK(); }
};

class Factory : public IHttpModuleFactory {
public:
  HRESULT GetHttpModule(CHttpModule **Module, IModuleAllocator *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    *Module = new MailModule;
    return 0;
  }
  void Terminate() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

class Global : public CGlobalModule {
public:
  GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider *) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return GL_NOTIFICATION_CONTINUE;
  }
  void Terminate() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

// They create nothing of Office.
class QuietFactory_Ok : public IHttpModuleFactory {
public:
  HRESULT GetHttpModule(CHttpModule **, IModuleAllocator *) override {
    CREATE_MSXML();
    return 0;
  }
  void Terminate() override {}
};
class QuietGlobal_Ok : public CGlobalModule {
public:
  GLOBAL_NOTIFICATION_STATUS OnGlobalFileChange(IGlobalFileChangeProvider *) override {
    CREATE_MSXML();
    return GL_NOTIFICATION_CONTINUE;
  }
  void Terminate() override {}
};

HRESULT WINAPI RegisterModule(DWORD, IHttpModuleRegistrationInfo *Info, IHttpServer *) {
  CREATE_OUTLOOK();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'CoCreateInstance' creates 'Outlook.Application'
  Info->SetGlobalNotifications(new Global, 1);
  Info->SetGlobalNotifications(new QuietGlobal_Ok, 1);
  Info->SetRequestNotifications(new QuietFactory_Ok, 1, 0);
  return Info->SetRequestNotifications(new Factory, 1, 0);
}
