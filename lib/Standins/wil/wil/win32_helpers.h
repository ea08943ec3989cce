//===- win32_helpers.h - stand-in for WIL: helpers --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_WIN32_HELPERS_H
#define OFFICETIDY_STANDIN_WIL_WIN32_HELPERS_H

#include "resource.h"

namespace wil {

template <typename string_type>
HRESULT GetModuleFileNameW(HMODULE module, string_type &path) noexcept;
template <typename string_type>
HRESULT GetEnvironmentVariableW(PCWSTR key, string_type &result) noexcept;
template <typename string_type>
HRESULT ExpandEnvironmentStringsW(PCWSTR input, string_type &result) noexcept;
template <typename string_type>
string_type GetModuleFileNameW(HMODULE module = nullptr);

} // namespace wil

#endif // OFFICETIDY_STANDIN_WIL_WIN32_HELPERS_H
