// RUN: %check_office %s
// RUN: %check_office --mode=tidy %s

// The shape of the first services: one object, kept in a static member by its
// constructor, to which static functions hand on.

#include "service.h"

STDAPICALL void *WINAPI RegisterServiceCtrlHandlerW(LPCWSTR Name, void(WINAPI *Handler)(DWORD));

class CNTService {
public:
  CNTService(const wchar_t *) { m_pThis = this; }
  virtual ~CNTService() { m_pThis = nullptr; }

  BOOL StartService() {
    SERVICE_TABLE_ENTRYW Table[] = {{m_szServiceName, ServiceMain}, {nullptr, nullptr}};
    return ::StartServiceCtrlDispatcherW(Table);
  }
  static void WINAPI ServiceMain(DWORD, LPWSTR *) {
    CNTService *Service = m_pThis;
    RegisterServiceCtrlHandlerW(Service->m_szServiceName, Handler);
    if (Service->Initialize())
      Service->Run();
  }
  static void WINAPI Handler(DWORD Control) {
    CNTService *Service = m_pThis;
    switch (Control) {
    case 1:
      Service->OnStop();
      break;
    default:
      Service->OnUserControl(Control);
    }
  }

  virtual BOOL OnInit() { return 1; }
  virtual void OnStop() {}
  virtual BOOL OnUserControl(DWORD) { return 0; }
  virtual void OnShowStatus() {}
  virtual void Run() {}

  BOOL Initialize() { return OnInit(); }

private:
  static CNTService *m_pThis;
  wchar_t m_szServiceName[64];
};

CNTService *CNTService::m_pThis = nullptr;

class MailService : public CNTService {
public:
  MailService() : CNTService(L"Mail") {}
  BOOL OnInit() override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 1;
  }
  void Run() override { run_Bad(); }
  void OnStop() override { Stopping = true; }
  BOOL OnUserControl(DWORD) override {
    CREATE_OUTLOOK();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'CoCreateInstance' creates 'Outlook.Application'
    return 1;
  }
  // Only the desktop shows it.
  void OnShowStatus() override { CREATE_OUTLOOK(); }

private:
  void run_Bad() {
    while (!Stopping) {
      CREATE_OUTLOOK();
      // CHECK-MESSAGES: :[[@LINE-1]]:7: warning: 'CoCreateInstance' creates 'Outlook.Application'
    }
  }
  bool Stopping = false;
};

// A service of this kind that the program never makes.
class SpareService_Ok : public CNTService {
public:
  using CNTService::CNTService;
  void Run() override { CREATE_OUTLOOK(); }
};

int main(int Count, char **) {
  MailService Service;
  if (Count > 1) {
    Service.OnShowStatus();
    return 0;
  }
  return Service.StartService();
}
