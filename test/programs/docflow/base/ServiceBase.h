#pragma once

#include <windows.h>

// A Windows service: derive from it, override On..., call Run from main.
class CServiceBase {
public:
  static BOOL Run(CServiceBase &service);

  CServiceBase(PCWSTR serviceName, BOOL canStop = TRUE, BOOL canPause = FALSE);
  virtual ~CServiceBase();

  void Stop();

protected:
  virtual void OnStart(DWORD argc, PWSTR *argv);
  virtual void OnStop();
  virtual void OnPause();
  virtual void OnContinue();
  virtual void OnSession(DWORD event, DWORD session);

  void SetServiceStatus(DWORD currentState, DWORD exitCode = NO_ERROR, DWORD waitHint = 0);
  void WriteEventLogEntry(PCWSTR message, WORD type);

private:
  static void WINAPI ServiceMain(DWORD argc, PWSTR *argv);
  static DWORD WINAPI ServiceCtrlHandler(DWORD control, DWORD event, LPVOID data, LPVOID context);

  void Start(DWORD argc, PWSTR *argv);
  void Pause();
  void Continue();

  static CServiceBase *s_service;

  PCWSTR m_name;
  SERVICE_STATUS m_status;
  SERVICE_STATUS_HANDLE m_statusHandle;
};
