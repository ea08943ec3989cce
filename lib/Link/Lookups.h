//===- Lookups.h - functions that are looked up by name ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_LOOKUPS_H
#define OFFICETIDY_LINK_LOOKUPS_H

#include "Link/Values.h"

namespace officetidy::link {

/// Does a function that the program has, or a row that it calls, look anything
/// up?
bool hasLookups(const Names &N, const Rows &R);

/// What the live calls of catalogued lookups find in the program and its
/// modules, by names and libraries that are constants. A library that is not
/// known may be any; one whose name is no module's is none of the project.
/// Sorted.
std::vector<LookedUp> findLookups(Names &N, const Rows &R, const Passing &P,
                                  const Control &C, const Surroundings &Around,
                                  Values &V);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_LOOKUPS_H
