//===- Settings.cpp - what an administrator can set -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Settings.h"

namespace mailer {

constexpr wchar_t parametersKey[] =
    L"SYSTEM\\CurrentControlSet\\Services\\Mailer\\Parameters";

/// Reads the value \p name into \p data, which stays as it is when the value
/// is missing, is of another type or does not fit.
static void read(const wchar_t *name, DWORD type, void *data, DWORD size) {
  RegGetValueW(HKEY_LOCAL_MACHINE, parametersKey, name, type, nullptr, data,
               &size);
}

Settings loadSettings() {
  Settings settings;
  read(L"SpoolFolder", RRF_RT_REG_SZ, settings.spoolFolder,
       sizeof settings.spoolFolder);
  read(L"CalendarServer", RRF_RT_REG_SZ, settings.calendarServer,
       sizeof settings.calendarServer);
  read(L"PollMilliseconds", RRF_RT_REG_DWORD, &settings.pollMilliseconds,
       sizeof settings.pollMilliseconds);
  return settings;
}

} // namespace mailer
