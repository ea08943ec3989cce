//===- Installer.cpp - installs and removes the service -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Installer.h"

#include "Service.h"

#include <memory>
#include <string>
#include <type_traits>

namespace mailer {

namespace {

struct CloseService {
  void operator()(SC_HANDLE handle) const { CloseServiceHandle(handle); }
};
using ServiceHandle =
    std::unique_ptr<std::remove_pointer_t<SC_HANDLE>, CloseService>;

} // namespace

DWORD install() {
  wchar_t path[MAX_PATH];
  const DWORD length = GetModuleFileNameW(nullptr, path, MAX_PATH);
  if (length == 0 || length == MAX_PATH)
    return ERROR_INSUFFICIENT_BUFFER;
  const std::wstring quoted = L"\"" + std::wstring(path, length) + L"\"";

  const ServiceHandle manager(
      OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CREATE_SERVICE));
  if (!manager)
    return GetLastError();
  const ServiceHandle service(CreateServiceW(
      manager.get(), serviceName, L"Mailer", SERVICE_QUERY_STATUS,
      SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL,
      quoted.c_str(), nullptr, nullptr, nullptr, nullptr, nullptr));
  return service ? NO_ERROR : GetLastError();
}

DWORD remove() {
  const ServiceHandle manager(
      OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
  if (!manager)
    return GetLastError();
  const ServiceHandle service(OpenServiceW(manager.get(), serviceName, DELETE));
  if (!service || !DeleteService(service.get()))
    return GetLastError();
  return NO_ERROR;
}

} // namespace mailer
