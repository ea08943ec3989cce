// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t

// A library implements the class of IIS, and calls what programs override.

//--- library/module.h
#include "service.h"

enum REQUEST_NOTIFICATION_STATUS { RQ_NOTIFICATION_CONTINUE };
class IHttpContext;
class IHttpEventProvider;

class CHttpModule {
public:
  virtual ~CHttpModule() = default;
  virtual REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *) {
    return RQ_NOTIFICATION_CONTINUE;
  }
};

class ModuleBase : public CHttpModule {
public:
  REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *) override;

private:
  virtual void work() = 0;
};

//--- library/module.cpp
#include "module.h"

REQUEST_NOTIFICATION_STATUS ModuleBase::OnBeginRequest(IHttpContext *, IHttpEventProvider *) {
  work();
  return RQ_NOTIFICATION_CONTINUE;
}

//--- web/mailer.cpp
#include "../library/module.h"

class Mailer : public ModuleBase {
  void work() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

CHttpModule *make() { return new Mailer; }

//--- desktop/main.cpp
#include "../library/module.h"

void show() { CREATE_OUTLOOK(); }

int main() { show(); }
