//===- result.h - stand-in for WIL: error handling, all of it ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_WIL_RESULT_H
#define OFFICETIDY_STANDIN_WIL_RESULT_H

#include "result_macros.h"

#endif // OFFICETIDY_STANDIN_WIL_RESULT_H
