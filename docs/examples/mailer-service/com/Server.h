//===- Server.h - starts COM servers ----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Object.h"

namespace com {

/// Keeps COM initialised on the thread that it lives on.
class Apartment {
public:
  explicit Apartment(DWORD model = COINIT_MULTITHREADED);
  Apartment(const Apartment &) = delete;
  Apartment &operator=(const Apartment &) = delete;
  ~Apartment() { CoUninitialize(); }
};

/// Starts the server that \p progId names and returns its object.
/// Throws Failure when it is not installed or does not start.
Object CreateServer(const wchar_t *progId, DWORD context = CLSCTX_LOCAL_SERVER);

} // namespace com
