//===- afxconv.h - stand-in for MFC: conversions ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXCONV_H
#define OFFICETIDY_STANDIN_AFXCONV_H
#define __AFXCONV_H__

#include "afxver_.h"
#include <atlconv.h>

#endif // OFFICETIDY_STANDIN_AFXCONV_H
