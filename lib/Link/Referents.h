//===- Referents.h - what a reference that a call gives is to ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_REFERENTS_H
#define OFFICETIDY_LINK_REFERENTS_H

#include "Link/Names.h"
#include "llvm/ADT/SmallVector.h"

namespace officetidy::link {

/// Resolves what is stored through a reference or pointer that a call gives:
/// `handlers().push_back(F)`, where `handlers` returns a static variable.
class Referents {
public:
  explicit Referents(const Names &N) : N(N) {}

  /// The places that a flow to \p Node stores in: itself, or of a Result node
  /// the Field, Variable and Written nodes that direct calls may refer to.
  llvm::SmallVector<NodeId, 2> of(NodeId Node) const;

private:
  /// Calls deeper than this are not looked into.
  static constexpr unsigned MaxDepth = 6;

  void add(NodeId Node, unsigned Depth,
           llvm::SmallVectorImpl<NodeId> &To) const;
  void addResult(NodeId Result, unsigned Depth,
                 llvm::SmallVectorImpl<NodeId> &To) const;

  const Names &N;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_REFERENTS_H
