//===- intl.h - translated texts of wxWidgets -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WX_WX_INTL_H
#define OFFICETIDY_STANDINS_WX_WX_INTL_H

#include "translation.h"

#endif // OFFICETIDY_STANDINS_WX_WX_INTL_H
