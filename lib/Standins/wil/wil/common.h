//===- common.h - stand-in for WIL: what its headers share ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_COMMON_H
#define OFFICETIDY_STANDIN_WIL_COMMON_H

#include <objbase.h>
#include <windows.h>

namespace wil {

/// How a function reports failure: by a result, by ending the process, or by
/// an exception.
struct err_returncode_policy {
  typedef HRESULT result;
};
struct err_failfast_policy {
  typedef void result;
};
struct err_exception_policy {
  typedef void result;
};

} // namespace wil

#endif // OFFICETIDY_STANDIN_WIL_COMMON_H
