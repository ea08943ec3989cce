//===- vcl.h - all of C++Builder's VCL --------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_VCL_H
#define OFFICETIDY_STANDINS_VCL_VCL_H

#include "System.hpp"

#endif // OFFICETIDY_STANDINS_VCL_VCL_H
