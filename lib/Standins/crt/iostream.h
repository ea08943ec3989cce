//===- iostream.h - streams as they were before the standard ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_CRT_IOSTREAM_H
#define OFFICETIDY_STANDINS_CRT_IOSTREAM_H

#include <iostream>

using namespace std;

#endif // OFFICETIDY_STANDINS_CRT_IOSTREAM_H
