//===- wrl.h - all of the WRL -----------------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_WRL_WRL_H
#define OFFICETIDY_STANDINS_WRL_WRL_H

#include <wrl/client.h>
#include <wrl/implements.h>
#include <wrl/module.h>

#endif // OFFICETIDY_STANDINS_WRL_WRL_H
