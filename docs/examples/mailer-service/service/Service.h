//===- Service.h - the service itself ---------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <windows.h>

namespace mailer {

inline constexpr wchar_t serviceName[] = L"Mailer";

/// Hands this process to the service control manager. Returns when the service
/// has stopped, or at once with the error when the process was not started as
/// a service.
DWORD runAsService();

/// Does the service's work until \p stop is signalled.
void serve(HANDLE stop);

} // namespace mailer
