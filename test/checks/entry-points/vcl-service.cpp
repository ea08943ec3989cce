// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// VCL's TService: what it calls is virtual, or wired to its events, in code or
// in the form, whose designer gives the handlers the events' names.

#include "service.h"

namespace Vcl {
namespace Svcmgr {
class TService {
public:
  typedef void (TService::*TStartEvent)(TService *Sender, bool &Started);
  typedef void (TService::*TServiceEvent)(TService *Sender);
  virtual void *GetServiceController() = 0;
  TStartEvent OnStart;
  TServiceEvent OnExecute;
};
} // namespace Svcmgr
} // namespace Vcl
using Vcl::Svcmgr::TService;

class TMailService : public TService {
public:
  TMailService() { OnExecute = static_cast<TServiceEvent>(&TMailService::work_Bad); }
  void *GetServiceController() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return nullptr;
  }
  void MailServiceStart(TService *, bool &) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void ServiceExecute(TService *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void work_Bad(TService *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
  void helper_Ok(TService *) { CREATE_OUTLOOK(); }
  // Not of an event's type.
  void OtherStart(int) { CREATE_OUTLOOK(); }
};

class TQuietService_Ok : public TService {
public:
  void *GetServiceController() override {
    CREATE_MSXML();
    return nullptr;
  }
};

class TMailForm_Ok {
public:
  void ServiceExecute(TService *) { CREATE_OUTLOOK(); }
  void MailServiceStart(TService *, bool &) { CREATE_OUTLOOK(); }
};

TMailService Service;
TQuietService_Ok Quiet;
int main() { return 0; }
