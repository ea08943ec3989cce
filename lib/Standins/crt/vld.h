//===- vld.h - a leak detector, which declares nothing that matters -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_CRT_VLD_H
#define OFFICETIDY_STANDINS_CRT_VLD_H

#endif // OFFICETIDY_STANDINS_CRT_VLD_H
