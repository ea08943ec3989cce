//===- strconv.h - conversions of strings of wxWidgets ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_STRCONV_H
#define OFFICETIDY_STANDINS_WX_WX_STRCONV_H

#include "defs.h"

class wxMBConv {
public:
  virtual ~wxMBConv();
};

extern wxMBConv &wxConvUTF8;
extern wxMBConv &wxConvLibc;
extern wxMBConv &wxConvLocal;
extern wxMBConv &wxConvISO8859_1;
#define wxConvCurrent (&wxConvLibc)

#endif // OFFICETIDY_STANDINS_WX_WX_STRCONV_H
