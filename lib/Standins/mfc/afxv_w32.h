//===- afxv_w32.h - stands for the header it includes -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_MFC_AFXV_W32_H
#define OFFICETIDY_STANDINS_MFC_AFXV_W32_H
#define __AFXV_W32_H__

#include <afx.h>

#endif // OFFICETIDY_STANDINS_MFC_AFXV_W32_H
