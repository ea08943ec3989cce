//===- Referents.cpp - what a reference that a call gives is to -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Referents.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

SmallVector<NodeId, 2> Referents::of(NodeId Node) const {
  if (N.nodeKind(Node) != NodeKind::Result)
    return {Node};
  SmallVector<NodeId, 2> To;
  add(Node, MaxDepth, To);
  sort(To);
  To.erase(llvm::unique(To), To.end());
  return To;
}

void Referents::add(NodeId Node, unsigned Depth,
                    SmallVectorImpl<NodeId> &To) const {
  switch (N.nodeKind(Node)) {
  case NodeKind::Field:
  case NodeKind::Variable:
    To.push_back(Node);
    return;
  case NodeKind::Parameter:
    if (NodeId Written =
            N.nodeOf(N.nodeEntity(Node), NodeKind::Written, N.nodeIndex(Node)))
      To.push_back(Written);
    return;
  case NodeKind::Any: {
    UnitId U = N.unitOfNode(Node);
    for (uint32_t Operand : N.facts(U).operands(N.fact(Node)))
      add(N.node(U, Operand), Depth, To);
    return;
  }
  case NodeKind::Member:
    To.push_back(N.fieldOfMember(Node));
    return;
  case NodeKind::Case:
    add(N.node(N.unitOfNode(Node), N.fact(Node).a()), Depth, To);
    return;
  case NodeKind::Result:
    if (Depth != 0)
      addResult(Node, Depth - 1, To);
    return;
  default:
    return;
  }
}

void Referents::addResult(NodeId Result, unsigned Depth,
                          SmallVectorImpl<NodeId> &To) const {
  UnitId U = N.unitOfNode(Result);
  const facts::Call &C = N.facts(U).calls()[N.fact(Result).a()];
  EntityId Callee = N.entity(U, C.callee());
  ArrayRef<FunctionId> Bodies =
      Callee ? N.bodies(Callee) : ArrayRef<FunctionId>();
  if (Bodies.empty()) {
    // A library's: a reference into its object, or memory that it allocates.
    if (NodeId Object = N.node(U, C.object()))
      add(Object, Depth, To);
    else
      To.push_back(Result);
    return;
  }
  NodeId Return = N.nodeOf(Callee, NodeKind::Return);
  ArrayRef<uint32_t> Arguments = N.facts(U).refs(C.arguments());
  for (FunctionId F : Bodies) {
    UnitId V = N.unitOf(F);
    for (const facts::Flow &Flow : N.facts(V).flows(N.function(F))) {
      if (!Return || N.node(V, Flow.to()) != Return)
        continue;
      NodeId From = N.node(V, Flow.from());
      if (N.nodeKind(From) != NodeKind::Parameter ||
          N.nodeEntity(From) != Callee) {
        add(From, Depth, To);
        continue;
      }
      int Index = N.nodeIndex(From);
      if (Index < 0)
        add(N.node(U, C.object()), Depth, To);
      else if (size_t(Index) < Arguments.size())
        add(N.node(U, Arguments[Index]), Depth, To);
    }
  }
}

} // namespace officetidy::link
