// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// Functions and classes that are named as those of IIS.

#include "Inputs/iis.h"

namespace plugin {
HRESULT WINAPI RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) {
  CREATE_OUTLOOK();
  return 0;
}
class CHttpModule {
public:
  virtual void OnBeginRequest();
};
class Module_Ok : public CHttpModule {
public:
  void OnBeginRequest() override { CREATE_OUTLOOK(); }
};
} // namespace plugin

static HRESULT WINAPI RegisterModule(DWORD, IHttpModuleRegistrationInfo *, IHttpServer *) {
  CREATE_OUTLOOK();
  return 0;
}

class ModuleList;
HRESULT RegisterModule(const wchar_t *, ModuleList *) {
  CREATE_OUTLOOK();
  return 0;
}

// It has a module; it is none.
class Holder_Ok {
public:
  REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *, IHttpEventProvider *) {
    CREATE_OUTLOOK();
    return RQ_NOTIFICATION_CONTINUE;
  }

private:
  CHttpModule *Module = nullptr;
};

int main() {
  plugin::Module_Ok Module;
  Holder_Ok Holder;
  Holder.OnBeginRequest(nullptr, nullptr);
  return RegisterModule(0, nullptr, nullptr) + RegisterModule(nullptr, nullptr);
}
