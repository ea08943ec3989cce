//===- afxglobals.h - stands for the header it includes ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_MFC_AFXGLOBALS_H
#define OFFICETIDY_STANDINS_MFC_AFXGLOBALS_H
#define __AFXGLOBALS_H__

#include <afxwin.h>

#endif // OFFICETIDY_STANDINS_MFC_AFXGLOBALS_H
