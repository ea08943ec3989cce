//===- chartype.h - literals of wxWidgets -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_CHARTYPE_H
#define OFFICETIDY_STANDINS_WX_WX_CHARTYPE_H

#include "defs.h"

#define wxCONCAT_HELPER(text, line) text##line
#define wxT(x) L##x
#define wxS(x) L##x
#ifndef _T
#define _T(x) L##x
#endif

#endif // OFFICETIDY_STANDINS_WX_WX_CHARTYPE_H
