//===- Control.h - which code is live, and where control goes ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The call graph is built while functions are followed (on the fly, rapid type
// analysis for virtual calls): a function that becomes live brings its calls
// and flows with it; these let functions flow, inclusion-based and field-based,
// to where they are called; that makes further functions live. Each value is
// handed on once (difference propagation), and nodes that flow to one another
// become one (cycle elimination), so the work is in proportion to the flows and
// to the functions that flow along them.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_CONTROL_H
#define OFFICETIDY_LINK_CONTROL_H

#include "Link/EntryPoints.h"
#include "Link/Graph.h"
#include "Link/Passing.h"
#include "Link/Rest.h"
#include "llvm/ADT/BitVector.h"

namespace officetidy::link {

/// A function that arrives at a node because a call looks it up by its name.
struct LookedUp {
  NodeId To;
  EntityId Function;

  auto operator<=>(const LookedUp &) const = default;
};

/// The functions that arrive at nodes. Nodes of a cycle share a set.
struct Arrived {
  llvm::DenseMap<NodeId, uint32_t> SetOf;
  std::vector<std::vector<EntityId>> Sets; ///< each sorted

  /// Those at \p Node, sorted.
  llvm::ArrayRef<EntityId> at(NodeId Node) const {
    auto It = SetOf.find(Node);
    return It == SetOf.end() ? llvm::ArrayRef<EntityId>()
                             : llvm::ArrayRef<EntityId>(Sets[It->second]);
  }
};

/// An object of a class of the sources that a call has COM make.
struct Activation {
  CallId Call;
  EntityId Record;

  auto operator<=>(const Activation &) const = default;
};

/// What solving control found out.
struct Control {
  explicit Control(const Names &N) : G(N), Live(N.functionCount()) {}

  Graph G;
  /// The functions that are reachable from a root: an entry point or the
  /// program's start.
  llvm::BitVector Live;
  /// Those that the program's start runs of itself.
  std::vector<FunctionId> Starts;
  /// All entry points, sorted, those that live code registers included.
  std::vector<EntryPoint> EntryPoints;
  Arrived Functions;
};

/// Solves control from the roots: the program's start, \p Known, and what
/// \p Others reach. The edges
/// of code that is not live are in the graph as well, as far as its calls say
/// by themselves whom they call.
/// \p Found are functions that arrive at nodes by their names, \p Activated the
/// classes that calls create by their CLSIDs.
Control solveControl(const Names &N, const Hierarchy &H, const Rows &R,
                     const Passing &P, const Rest &Others,
                     std::vector<EntryPoint> Known,
                     llvm::ArrayRef<LookedUp> Found = {},
                     llvm::ArrayRef<Activation> Activated = {});

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_CONTROL_H
