//===- afxpriv2.h - stands for the header it includes -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_MFC_AFXPRIV2_H
#define OFFICETIDY_STANDINS_MFC_AFXPRIV2_H
#define __AFXPRIV2_H__

#include <afxpriv.h>

#endif // OFFICETIDY_STANDINS_MFC_AFXPRIV2_H
