// RUN: rm -rf %t && split-file %s %t
// RUN: %check_office --programs %t
// REQUIRES: mingw
// A service in the way of the platform's sample: a base class whose static
// service main calls virtual functions, a pool that queues members.

//--- service/ServiceBase.h
#pragma once
#include "windows-service.h"
#include "../common/Mail.h"

class CServiceBase {
public:
  static BOOL Run(CServiceBase &service);
  CServiceBase(PWSTR pszServiceName, BOOL fCanStop = TRUE);
  virtual ~CServiceBase(void);
  void Stop();

protected:
  virtual void OnStart(DWORD dwArgc, PWSTR *pszArgv);
  virtual void OnStop();
  virtual void OnPause();
  void SetServiceStatus(DWORD dwCurrentState, DWORD dwWin32ExitCode = NO_ERROR, DWORD dwWaitHint = 0);

private:
  static void WINAPI ServiceMain(DWORD dwArgc, LPWSTR *lpszArgv);
  static void WINAPI ServiceCtrlHandler(DWORD dwCtrl);
  void Start(DWORD dwArgc, PWSTR *pszArgv);
  void Pause();
  static CServiceBase *s_service;
  PWSTR m_name;
  SERVICE_STATUS m_status;
  SERVICE_STATUS_HANDLE m_statusHandle;
};

//--- service/ServiceBase.cpp
#include "ServiceBase.h"

CServiceBase *CServiceBase::s_service = NULL;

BOOL CServiceBase::Run(CServiceBase &service) {
  s_service = &service;
  SERVICE_TABLE_ENTRYW serviceTable[] = {{service.m_name, ServiceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcherW(serviceTable);
}

void WINAPI CServiceBase::ServiceMain(DWORD dwArgc, PWSTR *pszArgv) {
  s_service->m_statusHandle = RegisterServiceCtrlHandlerW(s_service->m_name, ServiceCtrlHandler);
  if (s_service->m_statusHandle == NULL)
    throw GetLastError();
  s_service->Start(dwArgc, pszArgv);
}

void WINAPI CServiceBase::ServiceCtrlHandler(DWORD dwCtrl) {
  switch (dwCtrl) {
  case SERVICE_CONTROL_STOP: s_service->Stop(); break;
  case SERVICE_CONTROL_PAUSE: s_service->Pause(); break;
  default: break;
  }
}

CServiceBase::CServiceBase(PWSTR pszServiceName, BOOL) : m_name(pszServiceName) {}
CServiceBase::~CServiceBase(void) {}
void CServiceBase::Start(DWORD dwArgc, PWSTR *pszArgv) {
  try {
    SetServiceStatus(SERVICE_START_PENDING);
    OnStart(dwArgc, pszArgv);
    SetServiceStatus(SERVICE_RUNNING);
  } catch (DWORD dwError) {
    SetServiceStatus(SERVICE_STOPPED, dwError);
  } catch (...) {
    SetServiceStatus(SERVICE_STOPPED);
  }
}
void CServiceBase::OnStart(DWORD, PWSTR *) {}
void CServiceBase::Stop() { OnStop(); }
void CServiceBase::OnStop() {}
void CServiceBase::Pause() { OnPause(); }
void CServiceBase::OnPause() {}
void CServiceBase::SetServiceStatus(DWORD dwCurrentState, DWORD, DWORD) {
  m_status.dwCurrentState = dwCurrentState;
  ::SetServiceStatus(m_statusHandle, &m_status);
}

//--- service/ThreadPool.h
#pragma once
#include <memory>
class CThreadPool {
public:
  template <typename T> static void QueueUserWorkItem(void (T::*function)(void), T *object, ULONG flags = WT_EXECUTELONGFUNCTION) {
    typedef std::pair<void (T::*)(), T *> CallbackType;
    std::unique_ptr<CallbackType> p(new CallbackType(function, object));
    if (::QueueUserWorkItem(ThreadProc<T>, p.get(), flags))
      p.release();
    else
      throw GetLastError();
  }

private:
  template <typename T> static DWORD WINAPI ThreadProc(PVOID context) {
    typedef std::pair<void (T::*)(), T *> CallbackType;
    std::unique_ptr<CallbackType> p(static_cast<CallbackType *>(context));
    (p->second->*p->first)();
    return 0;
  }
};

//--- service/MailService.cpp
#include "ServiceBase.h"
#include "ThreadPool.h"

class CMailService : public CServiceBase {
public:
  CMailService(PWSTR name) : CServiceBase(name), m_fStopping(FALSE) {}
  void diagnose_Ok() { SendMail(L"never called"); }

protected:
  virtual void OnStart(DWORD, PWSTR *) { CThreadPool::QueueUserWorkItem(&CMailService::ServiceWorkerThread, this); }
  virtual void OnStop() {
    m_fStopping = TRUE;
    NotifyAdmins_Bad();
  }
  void ServiceWorkerThread(void) {
    while (!m_fStopping) {
      Poll_Bad();
      ::Sleep(2000);
    }
  }
  void Poll_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:21: warning: 'CoCreateInstance' creates 'Outlook.Application'
  void NotifyAdmins_Bad() { CREATE_OUTLOOK(); }
  // CHECK-MESSAGES: :[[@LINE-1]]:29: warning: 'CoCreateInstance' creates 'Outlook.Application'

private:
  BOOL m_fStopping;
};

int wmain(int argc, wchar_t *argv[]) {
  wchar_t name[] = L"Mail";
  if ((argc > 1) && ((*argv[1] == L'-' || (*argv[1] == L'/')))) {
    SendMailInteractive_Ok(L"installed");
    return 0;
  }
  CMailService service(name);
  if (!CServiceBase::Run(service))
    wprintf(L"failed");
  return 0;
}

//--- service/Mail.cpp
#include "../common/Mail.h"
void SendMail(const wchar_t *) {}
void SendMailInteractive_Ok(const wchar_t *) { CREATE_OUTLOOK(); }

//--- desktop/main.cpp
#include "windows-service.h"
#include "../common/Mail.h"
// The desktop's own class of the same name, and its own SendMail.
class CServiceBase {
public:
  virtual void OnStart(DWORD, PWSTR *) {}
};
class CMailService : public CServiceBase {
public:
  void OnStart(DWORD, PWSTR *) override { desktopOnly_Ok(); }
  void desktopOnly_Ok() { CREATE_OUTLOOK(); }
};
void SendMail(const wchar_t *) { CREATE_OUTLOOK(); } // Ok here
int main() {
  CMailService S;
  S.OnStart(0, nullptr);
  SendMail(L"x");
}

//--- common/Mail.h
#pragma once
#include "windows-service.h"
#include <cstdio>
#include <utility>
void SendMail(const wchar_t *Text);
void SendMailInteractive_Ok(const wchar_t *Text);
#define CREATE_OUTLOOK()                                                                                              \
  do {                                                                                                                \
    void *Object;                                                                                                     \
    CoCreateInstance(OutlookClass, nullptr, CLSCTX_LOCAL_SERVER, IID_IDispatch, &Object);                              \
  } while (0)
