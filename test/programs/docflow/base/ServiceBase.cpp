#include "ServiceBase.h"

CServiceBase *CServiceBase::s_service = NULL;

BOOL CServiceBase::Run(CServiceBase &service) {
  s_service = &service;
  SERVICE_TABLE_ENTRYW serviceTable[] = {
      {const_cast<PWSTR>(service.m_name), ServiceMain}, {NULL, NULL}};
  return StartServiceCtrlDispatcherW(serviceTable);
}

void WINAPI CServiceBase::ServiceMain(DWORD argc, PWSTR *argv) {
  s_service->m_statusHandle =
      RegisterServiceCtrlHandlerExW(s_service->m_name, ServiceCtrlHandler, s_service);
  if (s_service->m_statusHandle == NULL)
    throw GetLastError();
  s_service->Start(argc, argv);
}

DWORD WINAPI CServiceBase::ServiceCtrlHandler(DWORD control, DWORD event, LPVOID data,
                                              LPVOID context) {
  CServiceBase *self = static_cast<CServiceBase *>(context);
  switch (control) {
  case SERVICE_CONTROL_STOP:
  case SERVICE_CONTROL_SHUTDOWN:
    self->Stop();
    break;
  case SERVICE_CONTROL_PAUSE:
    self->Pause();
    break;
  case SERVICE_CONTROL_CONTINUE:
    self->Continue();
    break;
  case SERVICE_CONTROL_SESSIONCHANGE:
    self->OnSession(event, static_cast<WTSSESSION_NOTIFICATION *>(data)->dwSessionId);
    break;
  default:
    return ERROR_CALL_NOT_IMPLEMENTED;
  }
  return NO_ERROR;
}

CServiceBase::CServiceBase(PCWSTR serviceName, BOOL canStop, BOOL canPause)
    : m_name(serviceName), m_status(), m_statusHandle(NULL) {
  m_status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
  m_status.dwControlsAccepted = SERVICE_ACCEPT_SESSIONCHANGE;
  if (canStop)
    m_status.dwControlsAccepted |= SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN;
  if (canPause)
    m_status.dwControlsAccepted |= SERVICE_ACCEPT_PAUSE_CONTINUE;
}

CServiceBase::~CServiceBase() {}

void CServiceBase::Start(DWORD argc, PWSTR *argv) {
  try {
    SetServiceStatus(SERVICE_START_PENDING);
    OnStart(argc, argv);
    SetServiceStatus(SERVICE_RUNNING);
  } catch (DWORD error) {
    WriteEventLogEntry(L"Service failed to start.", EVENTLOG_ERROR_TYPE);
    SetServiceStatus(SERVICE_STOPPED, error);
  }
}

void CServiceBase::Stop() {
  DWORD original = m_status.dwCurrentState;
  try {
    SetServiceStatus(SERVICE_STOP_PENDING);
    OnStop();
    SetServiceStatus(SERVICE_STOPPED);
  } catch (DWORD) {
    SetServiceStatus(original);
  }
}

void CServiceBase::Pause() {
  SetServiceStatus(SERVICE_PAUSE_PENDING);
  OnPause();
  SetServiceStatus(SERVICE_PAUSED);
}

void CServiceBase::Continue() {
  SetServiceStatus(SERVICE_CONTINUE_PENDING);
  OnContinue();
  SetServiceStatus(SERVICE_RUNNING);
}

void CServiceBase::OnStart(DWORD, PWSTR *) {}
void CServiceBase::OnStop() {}
void CServiceBase::OnPause() {}
void CServiceBase::OnContinue() {}
void CServiceBase::OnSession(DWORD, DWORD) {}

void CServiceBase::SetServiceStatus(DWORD currentState, DWORD exitCode, DWORD waitHint) {
  static DWORD checkPoint = 1;
  m_status.dwCurrentState = currentState;
  m_status.dwWin32ExitCode = exitCode;
  m_status.dwWaitHint = waitHint;
  m_status.dwCheckPoint =
      currentState == SERVICE_RUNNING || currentState == SERVICE_STOPPED ? 0 : checkPoint++;
  ::SetServiceStatus(m_statusHandle, &m_status);
}

void CServiceBase::WriteEventLogEntry(PCWSTR message, WORD type) {
  HANDLE source = RegisterEventSourceW(NULL, m_name);
  LPCWSTR strings[2] = {m_name, message};
  ReportEventW(source, type, 0, 0, NULL, 2, 0, strings, NULL);
  DeregisterEventSource(source);
}
