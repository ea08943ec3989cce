//===- Settings.h - what an administrator can set ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <windows.h>

namespace mailer {

/// What an administrator can set, in the registry below the service's
/// Parameters key. What is not set there stays as it is here.
struct Settings {
  wchar_t spoolFolder[MAX_PATH] = L"C:\\ProgramData\\Mailer\\Spool";
  wchar_t calendarServer[64] = L"Outlook.Application";
  DWORD pollMilliseconds = 5000;
};

Settings loadSettings();

} // namespace mailer
