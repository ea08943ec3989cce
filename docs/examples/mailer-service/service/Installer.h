//===- Installer.h - installs and removes the service -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include <windows.h>

namespace mailer {

/// Registers this executable as a service that starts with Windows, or takes
/// it out again. Both return an error code of Windows.
DWORD install();
DWORD remove();

} // namespace mailer
