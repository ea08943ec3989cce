// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office %t
// XFAIL: *

// That a COM server is a service may stand in its registration script only, which
// isn't read. Where the code hands a table to the dispatcher, or derives from ATL's
// service module, it is known from there.

//--- server.rgs
HKCR {
  NoRemove AppID {
    '{11111111-1111-1111-0101-010101010101}' = s 'Mailer' {
      val LocalService = s 'Mailer'
    }
    'server.exe' { val AppID = s '{11111111-1111-1111-0101-010101010101}' }
  }
}

//--- server.cpp
#include "service.h"

namespace ATL {
template <class T> class CComCoClass {};
} // namespace ATL
struct IMailer : IDispatch {
  virtual HRESULT WINAPI Send() = 0;
};
class Mailer : public IMailer, public ATL::CComCoClass<Mailer> {
public:
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }
  HRESULT WINAPI Send() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
};
void runFramework(IMailer *);
int main() { runFramework(new Mailer); }
