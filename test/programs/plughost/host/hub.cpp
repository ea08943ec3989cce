// hub.exe: a service that does nothing but call its plug-ins once a minute.
#include "PluginManager.h"

namespace {

const wchar_t serviceName[] = L"Hub";

struct Hub {
  SERVICE_STATUS_HANDLE handle = nullptr;
  HANDLE stop = nullptr;
  HANDLE timer = nullptr;
  CPluginManager plugins;

  void report(DWORD state) {
    SERVICE_STATUS status = {SERVICE_WIN32_OWN_PROCESS, state, SERVICE_ACCEPT_STOP};
    SetServiceStatus(handle, &status);
  }
};

Hub *hub;

DWORD WINAPI control(DWORD code, DWORD, void *, void *context) {
  if (code == SERVICE_CONTROL_STOP)
    SetEvent(static_cast<Hub *>(context)->stop);
  return NO_ERROR;
}

void CALLBACK everyMinute(void *context, BOOLEAN) {
  static_cast<Hub *>(context)->plugins.TickAll();
}

void WINAPI serviceMain(DWORD, LPWSTR *) {
  hub = new Hub;
  hub->handle = RegisterServiceCtrlHandlerExW(serviceName, control, hub);
  hub->stop = CreateEventW(nullptr, TRUE, FALSE, nullptr);
  hub->report(SERVICE_RUNNING);

  static const wchar_t *const files[] = {L"sqldrop.dll", L"outmail.dll"};
  for (const wchar_t *file : files)
    if (!hub->plugins.Load(L"C:\\Program Files\\Hub\\plugins", file))
      hub->plugins.Log(1, file);

  hub->plugins.StartAll();
  CreateTimerQueueTimer(&hub->timer, nullptr, everyMinute, hub, 1000, 60000,
                        WT_EXECUTEINTIMERTHREAD);
  WaitForSingleObject(hub->stop, INFINITE);
  DeleteTimerQueueTimer(nullptr, hub->timer, INVALID_HANDLE_VALUE);
  hub->plugins.StopAll();
  hub->report(SERVICE_STOPPED);
  delete hub;
}

} // namespace

int main() {
  const SERVICE_TABLE_ENTRYW table[] = {{const_cast<wchar_t *>(serviceName), &serviceMain}, {}};
  return StartServiceCtrlDispatcherW(table) ? 0 : static_cast<int>(GetLastError());
}
