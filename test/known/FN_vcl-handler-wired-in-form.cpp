// RUN: %check_office %s
// XFAIL: *

// A handler that the form wires (a .dfm file, which is not read) counts only
// where it keeps the name that the designer gave it, which ends in the event's.

#include "service.h"

namespace Vcl {
namespace Svcmgr {
class TService {
public:
  virtual void *GetServiceController() = 0;
};
} // namespace Svcmgr
} // namespace Vcl

class TMailService : public Vcl::Svcmgr::TService {
public:
  void *GetServiceController() override { return nullptr; }
  void RunMail(Vcl::Svcmgr::TService *) {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
  }
};

TMailService Service;
int main() { return 0; }
