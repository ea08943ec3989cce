//===- Passing.h - which value a call passes as which parameter -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_PASSING_H
#define OFFICETIDY_LINK_PASSING_H

#include "Link/Graph.h"
#include "Link/Rows.h"

namespace officetidy::link {

/// A parameter, -1 being the object, and a value that it is given.
struct Passed {
  int Parameter;
  NodeId Value;
};

/// Calls as the rules of the value graph see them.
class Passing {
public:
  Passing(const Names &N, const Rows &R) : N(N), R(R) {}

  /// What the call of \p E, in unit \p U, passes to the target of \p E, whose
  /// body is \p Callee, or NoId where that is a dispatch.
  llvm::SmallVector<Passed, 8> passed(const Edge &E, UnitId U,
                                      const facts::Call &C,
                                      FunctionId Callee) const;
  /// The nodes at \p P in a call.
  llvm::SmallVector<NodeId, 2> at(const catalog::Place &P, UnitId U, CallId Id,
                                  const facts::Call &C) const;
  /// The nodes that a call overwrites at \p P.
  llvm::SmallVector<NodeId, 2> outputs(const catalog::Place &P,
                                       CallId Id) const;
  /// All that the default rule lets flow from a call whose body is not in the
  /// program to its result: its arguments and its object.
  llvm::SmallVector<NodeId, 8> inputs(UnitId U, const facts::Call &C) const;
  /// May the callee of \p C write by way of argument \p Index?
  static bool writes(const facts::Call &C, int Index) {
    return Index < 31 && C.writes() >> (Index < 0 ? 31 : Index) & 1;
  }

  /// Is \p Written what the result of the constructor call \p C is?
  static bool givesObject(const facts::Call &C, NodeId Written,
                          const Names &N) {
    return (C.kind() == facts::CallKind::Construct ||
            C.kind() == facts::CallKind::Subobject) &&
           N.nodeIndex(Written) < 0;
  }

private:
  llvm::SmallVector<NodeId, 2> fieldsAt(const catalog::Place &P, UnitId U,
                                        const facts::Call &C) const;
  void passedToCallback(const catalog::Callback &Row, UnitId U, CallId Id,
                        const facts::Call &C, FunctionId Callee,
                        llvm::SmallVectorImpl<Passed> &To) const;
  void passedToUnknown(UnitId U, const facts::Call &C, FunctionId Callee,
                       llvm::SmallVectorImpl<Passed> &To) const;

  const Names &N;
  const Rows &R;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_PASSING_H
