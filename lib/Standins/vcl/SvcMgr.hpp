//===- SvcMgr.hpp - stands for the header it includes -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_VCL_SVCMGR_HPP
#define OFFICETIDY_STANDINS_VCL_SVCMGR_HPP

#include "Vcl.SvcMgr.hpp"

#endif // OFFICETIDY_STANDINS_VCL_SVCMGR_HPP
