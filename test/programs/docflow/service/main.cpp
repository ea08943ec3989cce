#include "FlowService.h"

#include <cstdio>
#include <cwchar>

#define SERVICE_NAME L"DocFlow"

static void InstallService() {
  wchar_t path[MAX_PATH];
  GetModuleFileNameW(NULL, path, MAX_PATH);
  SC_HANDLE manager = OpenSCManagerW(NULL, NULL, SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE);
  SC_HANDLE service = CreateServiceW(
      manager, SERVICE_NAME, L"Document flow", SERVICE_QUERY_STATUS, SERVICE_WIN32_OWN_PROCESS,
      SERVICE_DEMAND_START, SERVICE_ERROR_NORMAL, path, NULL, NULL, L"", NULL, NULL);
  if (service == NULL)
    wprintf(L"CreateService failed w/err 0x%08lx\n", GetLastError());
  CloseServiceHandle(service);
  CloseServiceHandle(manager);
}

int wmain(int argc, wchar_t *argv[]) {
  if (argc > 1 && (*argv[1] == L'-' || *argv[1] == L'/')) {
    if (_wcsicmp(L"install", argv[1] + 1) == 0)
      InstallService();
    return 0;
  }
  CFlowService service(SERVICE_NAME);
  if (!CServiceBase::Run(service))
    wprintf(L"Service failed to run w/err 0x%08lx\n", GetLastError());
  return 0;
}
