//===- atlthunk.h - stands for the header it includes -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_ATL_ATLTHUNK_H
#define OFFICETIDY_STANDINS_ATL_ATLTHUNK_H
#define __ATLTHUNK_H__

#include "atlbase.h"
#include "atlstr.h"

#endif // OFFICETIDY_STANDINS_ATL_ATLTHUNK_H
