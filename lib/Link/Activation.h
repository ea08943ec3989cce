//===- Activation.h - classes of the program that COM creates ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A creation whose identity is the CLSID of a class of the sources makes an
// object of this class. Which identity that is takes values, and these take
// control, so it is asked once control is solved, and control is solved again.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_ACTIVATION_H
#define OFFICETIDY_LINK_ACTIVATION_H

#include "Link/Control.h"
#include "Link/Values.h"

namespace officetidy::link {

/// Is there a class with a CLSID, and code of its own?
bool hasCoclasses(const Names &N, const Hierarchy &H);

/// What the live creations create of the classes of the sources. Sorted.
std::vector<Activation> findActivations(const Names &N, const Hierarchy &H,
                                        const Rows &R, const Passing &P,
                                        const Control &C, Values &V);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_ACTIVATION_H
