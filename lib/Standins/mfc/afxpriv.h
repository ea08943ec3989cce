//===- afxpriv.h - stand-in for MFC: its private header ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDIN_AFXPRIV_H
#define OFFICETIDY_STANDIN_AFXPRIV_H
#define __AFXPRIV_H__

#include "afxwin.h"
#include <atlconv.h>

#endif // OFFICETIDY_STANDIN_AFXPRIV_H
