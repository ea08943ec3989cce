//===- stl.h - stand-in for WIL: with the standard library's strings -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_STL_H
#define OFFICETIDY_STANDIN_WIL_STL_H

#include "resource.h"
#include <string>

namespace wil {

inline PCWSTR str_raw_ptr(const std::wstring &str) { return str.c_str(); }

} // namespace wil

#endif // OFFICETIDY_STANDIN_WIL_STL_H
