// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The logon screen's: there is a desktop, and nobody's profile.

#include "Inputs/asp.h"

struct ICredentialProvider : IUnknown {
  virtual HRESULT WINAPI SetUsageScenario(int Scenario, DWORD Flags) = 0;
};
struct ICredentialStore : IUnknown {
  virtual HRESULT WINAPI Load() = 0;
};

class MailProvider : public ICredentialProvider {
public:
  UNKNOWN()
  HRESULT WINAPI SetUsageScenario(int, DWORD) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 0;
  }
  void helper_Ok() { CREATE_OUTLOOK(); }
};
class Store_Ok : public ICredentialStore {
public:
  UNKNOWN()
  HRESULT WINAPI Load() override {
    CREATE_OUTLOOK();
    return 0;
  }
};
int main() { return Store_Ok().Load(); }
