//===- Summarize.h - what a summary keeps of a program ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_SUMMARIZE_H
#define OFFICETIDY_LINK_SUMMARIZE_H

#include "Link/Identity.h"
#include "Link/Ways.h"

namespace officetidy::link {

/// A solved program, in its parts.
struct Solved {
  const Names &N;
  const Control &C;
  const Ways &W;
  const Identities &Found;
  Values &V;
};

/// Hands to \p Writer what the editor's view of one unit needs: how control
/// comes to each live function, which functions are wrappers, what functions
/// give, and what is stored in fields and variables. Of one value at most
/// MaxTerms terms are kept.
void writeSummary(const Solved &P, SummaryWriter &Writer);

constexpr size_t MaxTerms = 64;

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_SUMMARIZE_H
