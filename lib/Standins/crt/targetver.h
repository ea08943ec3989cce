//===- targetver.h - the version of Windows that a project is for -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_CRT_TARGETVER_H
#define OFFICETIDY_STANDINS_CRT_TARGETVER_H

#include <sdkddkver.h>

#endif // OFFICETIDY_STANDINS_CRT_TARGETVER_H
