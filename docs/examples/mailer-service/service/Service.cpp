//===- Service.cpp - the service itself -----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Service.h"

#include "Jobs.h"
#include "Settings.h"
#include "Worker.h"

namespace mailer {

namespace {

/// What the control handler and the service's thread share.
struct State {
  SERVICE_STATUS_HANDLE status = nullptr;
  HANDLE stop = nullptr;

  void report(DWORD state, DWORD error = NO_ERROR) const {
    SERVICE_STATUS now{};
    now.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    now.dwCurrentState = state;
    now.dwControlsAccepted = state == SERVICE_RUNNING
                                 ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN
                                 : 0;
    now.dwWin32ExitCode = error;
    SetServiceStatus(status, &now);
  }
};

DWORD WINAPI control(DWORD code, DWORD, void *, void *context) {
  const auto &state = *static_cast<State *>(context);
  switch (code) {
  case SERVICE_CONTROL_STOP:
  case SERVICE_CONTROL_SHUTDOWN:
    state.report(SERVICE_STOP_PENDING);
    SetEvent(state.stop);
    return NO_ERROR;
  case SERVICE_CONTROL_INTERROGATE:
    return NO_ERROR;
  default:
    return ERROR_CALL_NOT_IMPLEMENTED;
  }
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  static State state;
  state.status = RegisterServiceCtrlHandlerExW(serviceName, control, &state);
  if (!state.status)
    return;

  state.report(SERVICE_START_PENDING);
  state.stop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
  if (!state.stop) {
    state.report(SERVICE_STOPPED, GetLastError());
    return;
  }

  state.report(SERVICE_RUNNING);
  serve(state.stop);
  CloseHandle(state.stop);
  state.report(SERVICE_STOPPED);
}

/// Turns the request files of \p folder to jobs, and removes them.
void collect(const std::wstring &folder, JobQueue &queue) {
  WIN32_FIND_DATAW found;
  const HANDLE search = FindFirstFileW((folder + L"\\*.ini").c_str(), &found);
  if (search == INVALID_HANDLE_VALUE)
    return;
  do {
    const std::wstring path = folder + L"\\" + found.cFileName;
    if (std::unique_ptr<IJob> job = readRequest(path))
      queue.push(std::move(job));
    DeleteFileW(path.c_str());
  } while (FindNextFileW(search, &found));
  FindClose(search);
}

} // namespace

void serve(HANDLE stop) {
  const Settings settings = loadSettings();
  JobQueue queue;
  const Worker worker(queue, settings);
  do
    collect(settings.spoolFolder, queue);
  while (WaitForSingleObject(stop, settings.pollMilliseconds) == WAIT_TIMEOUT);
}

DWORD runAsService() {
  const SERVICE_TABLE_ENTRYW table[] = {
      {const_cast<LPWSTR>(serviceName), serviceMain}, {nullptr, nullptr}};
  return StartServiceCtrlDispatcherW(table) ? NO_ERROR : GetLastError();
}

} // namespace mailer
