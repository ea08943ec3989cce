//===- StdCtrls.hpp - stands for the header it includes ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_STDCTRLS_HPP
#define OFFICETIDY_STANDINS_VCL_STDCTRLS_HPP

#include "Vcl.StdCtrls.hpp"

#endif // OFFICETIDY_STANDINS_VCL_STDCTRLS_HPP
