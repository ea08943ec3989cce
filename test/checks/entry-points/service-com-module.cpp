// RUN: %check_office %s

// A service of ATL's old module class serves its classes itself.

#include "service.h"

class CComModule {
public:
  HRESULT RegisterClassObjects(DWORD Context, DWORD Flags);
};
template <class T, const CLSID *Class> class CComCoClass {};
extern "C" const CLSID CLSID_Mailer;

class CServiceModule : public CComModule {
public:
  void Start();
  static void WINAPI _ServiceMain(DWORD, LPWSTR *);
  void Run() { RegisterClassObjects(4, 1); }
} _Module;

struct IMailer : IDispatch {
  virtual HRESULT WINAPI Send() = 0;
};
class CMailer : public IMailer, public CComCoClass<CMailer, &CLSID_Mailer> {
public:
  HRESULT WINAPI QueryInterface(REFIID, void **) override { return 0; }
  DWORD WINAPI AddRef() override { return 1; }
  DWORD WINAPI Release() override { return 1; }
  HRESULT WINAPI Send() override {
    send_Bad();
    return 0;
  }
  HRESULT FinalConstruct() {
    final_Bad();
    return 0;
  }
  void send_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void final_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void helper_Ok() { CREATE_OUTLOOK(); }
};

void CServiceModule::Start() {
  SERVICE_TABLE_ENTRYW Table[] = {{(LPWSTR)L"Mail", _ServiceMain}, {nullptr, nullptr}};
  if (!StartServiceCtrlDispatcherW(Table))
    Run();
}
void WINAPI CServiceModule::_ServiceMain(DWORD, LPWSTR *) { _Module.Run(); }
int main() { _Module.Start(); }
