//===- msxml6.h - stands for the header it includes -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_CRT_MSXML6_H
#define OFFICETIDY_STANDINS_CRT_MSXML6_H

#include <msxml2.h>

#endif // OFFICETIDY_STANDINS_CRT_MSXML6_H
