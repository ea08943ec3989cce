//===- Passing.cpp - which value a call passes as which parameter ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Passing.h"

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

SmallVector<NodeId, 2> Passing::at(const catalog::Place &P, UnitId U, CallId Id,
                                   const facts::Call &C) const {
  using Kind = catalog::Place::Kind;
  const facts::Unit &F = N.facts(U);
  SmallVector<NodeId, 2> Found;
  auto Operand = [&](const facts::Span &S) {
    if (P.Index < S.size())
      Found.push_back(N.node(U, F.refs(S)[P.Index]));
  };
  switch (P.What) {
  case Kind::Argument:
    if (P.Field.empty())
      Operand(C.arguments());
    else
      Found = fieldsAt(P, U, C);
    break;
  case Kind::Template:
    Operand(C.templates());
    break;
  case Kind::Object:
    Found.push_back(N.node(U, C.object()));
    break;
  case Kind::Result:
    return outputs(P, Id);
  }
  erase(Found, NodeId(0));
  return Found;
}

SmallVector<NodeId, 2> Passing::fieldsAt(const catalog::Place &P, UnitId U,
                                         const facts::Call &C) const {
  SmallVector<NodeId, 2> Found;
  for (const facts::ArgumentField &A : N.facts(U).fields(C)) {
    StringRef Name = N.name(N.entity(U, A.field()));
    if (A.argument() == P.Index && Name.consume_back(P.Field) &&
        (Name.empty() || Name.ends_with("::")))
      Found.push_back(N.node(U, A.value()));
  }
  // Where the calling function doesn't know: a table's functions are part of
  // its value; else any field of this name will do.
  if (Found.empty() && P.Index < C.arguments().size()) {
    if (R.catalog().holdsCallee(P.Field))
      Found.push_back(N.node(U, N.facts(U).refs(C.arguments())[P.Index]));
    append_range(Found, N.fieldsNamed(P.Field));
  }
  return Found;
}

SmallVector<NodeId, 2> Passing::outputs(const catalog::Place &P,
                                        CallId Id) const {
  using Kind = catalog::Place::Kind;
  bool Whole = P.What == Kind::Result;
  int Index = P.What == Kind::Object ? -1 : static_cast<int>(P.Index);
  SmallVector<NodeId, 2> Found;
  N.forEachNodeOfCall(Id, [&](NodeId Node) {
    bool IsResult = N.nodeKind(Node) == NodeKind::Result;
    if (IsResult == Whole && (Whole || N.nodeIndex(Node) == Index))
      Found.push_back(Node);
  });
  return Found;
}

SmallVector<NodeId, 8> Passing::inputs(UnitId U, const facts::Call &C) const {
  SmallVector<NodeId, 8> All;
  for (uint32_t A : N.facts(U).refs(C.arguments()))
    if (NodeId Node = N.node(U, A))
      All.push_back(Node);
  if (NodeId Node = N.node(U, C.object()))
    All.push_back(Node);
  return All;
}

SmallVector<Passed, 8> Passing::passed(const Edge &E, UnitId U,
                                       const facts::Call &C,
                                       FunctionId Callee) const {
  SmallVector<Passed, 8> To;
  const Row &Known = R.of(U, C, E.Through);
  switch (E.Kind) {
  case EdgeKind::Call:
  case EdgeKind::Virtual:
  case EdgeKind::Indirect:
  case EdgeKind::Construction: {
    for (auto [I, A] : enumerate(N.facts(U).refs(C.arguments())))
      To.push_back({static_cast<int>(I), N.node(U, A)});
    // The object of a call that invokes what its object holds is that value.
    if (E.Kind != EdgeKind::Construction &&
        !(E.Kind == EdgeKind::Indirect && Known.Invokes))
      To.push_back({-1, N.node(U, C.object())});
    break;
  }
  case EdgeKind::Callback:
    passedToCallback(*Known.Callbacks[E.Row], U, E.Call, C, Callee, To);
    break;
  case EdgeKind::Unknown:
    passedToUnknown(U, C, Callee, To);
    break;
  case EdgeKind::Registration:
    if (const catalog::EntryPoint &Row = *Known.Registrations[E.Row];
        Row.Argument)
      for (NodeId Node : at(*Row.Argument, U, E.Call, C))
        To.push_back({static_cast<int>(Row.Parameter), Node});
    break;
  case EdgeKind::Dispatch:
    break;
  }
  erase_if(To, [](const Passed &P) { return !P.Value; });
  return To;
}

void Passing::passedToCallback(const catalog::Callback &Row, UnitId U,
                               CallId Id, const facts::Call &C,
                               FunctionId Callee,
                               SmallVectorImpl<Passed> &To) const {
  if (!Row.Methods.empty())
    for (NodeId Node : at(Row.Callee, U, Id, C))
      To.push_back({-1, Node});
  if (Row.Argument)
    for (NodeId Node : at(*Row.Argument, U, Id, C))
      To.push_back({static_cast<int>(Row.Parameter), Node});
  if (!Row.Binds || Row.Callee.What != catalog::Place::Kind::Argument)
    return;
  ArrayRef<uint32_t> Bound =
      N.facts(U)
          .refs(C.arguments())
          .drop_front(std::min(Row.Callee.Index + 1, C.arguments().size()));
  // Where there is one argument more than the callee has parameters, it is a
  // member function, and the first is its object.
  bool Member = Callee == NoId ||
                Bound.size() == size_t(N.function(Callee).parameters()) + 1;
  for (auto [I, A] : enumerate(Bound))
    To.push_back({static_cast<int>(I) - Member, N.node(U, A)});
}

void Passing::passedToUnknown(UnitId U, const facts::Call &C, FunctionId Callee,
                              SmallVectorImpl<Passed> &To) const {
  // What an algorithm is given, it may hand to the callable.
  int Parameters = Callee == NoId ? 1 : N.function(Callee).parameters();
  for (auto [I, A] : enumerate(N.facts(U).refs(C.arguments())))
    if (I > 31 || !(C.callables() >> I & 1))
      for (int P = 0; P < Parameters; ++P)
        To.push_back({P, N.node(U, A)});
}

} // namespace officetidy::link
