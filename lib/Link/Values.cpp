//===- Values.cpp - what a node may hold ----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Values.h"
#include "Link/Guids.h"
#include "Link/Referents.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <tuple>

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

Values::Values(const Names &N, const Rows &R, const Passing &P,
               const Rest &Others, Control &C, BitVector Unattended)
    : N(N), R(R), P(P), Others(Others), C(C),
      Unattended(std::move(Unattended)) {
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    if (!N.chosen(F))
      continue;
    UnitId U = N.unitOf(F);
    for (const facts::Flow &Flow : N.facts(U).flows(N.function(F))) {
      if (NodeId To = N.node(U, Flow.to()); N.nodeKind(To) == NodeKind::Result)
        Stores.push_back({To, N.node(U, Flow.from()), F});
      for (NodeId To : Referents(N).of(N.node(U, Flow.to())))
        if (NodeKind K = N.nodeKind(To);
            K == NodeKind::Field || K == NodeKind::Variable)
          Stores.push_back({To, N.node(U, Flow.from()), F});
    }
  }
  for (uint32_t I = 0; I < C.G.edgeCount(); ++I)
    if (const Edge &E = C.G.edge(I);
        E.Kind == EdgeKind::Callback || E.Kind == EdgeKind::Unknown)
      HandedOver[E.Call].push_back(I);
  sort(Stores, [](const Store &A, const Store &B) {
    return std::tie(A.To, A.By, A.From) < std::tie(B.To, B.By, B.From);
  });
}

ArrayRef<Values::Store> Values::stores(NodeId Node) const {
  auto Begin =
      partition_point(Stores, [&](const Store &S) { return S.To < Node; });
  auto End = std::find_if(Begin, Stores.end(),
                          [&](const Store &S) { return S.To != Node; });
  return ArrayRef(Stores).slice(Begin - Stores.begin(), End - Begin);
}

bool Values::counts(FunctionId F, Code Counts) const {
  switch (Counts) {
  case Code::Unattended:
    return Unattended.test(F);
  case Code::Live:
    return C.Live.test(F);
  case Code::All:
    break;
  }
  return true;
}

/// Is \p Leaf a parameter of \p Function, or a field of one?
bool Values::belongsTo(NodeId Leaf, EntityId Function) const {
  NodeId Object = objectOf(Leaf);
  return !C.G.isHub(Object) && N.nodeKind(Object) == NodeKind::Parameter &&
         N.nodeEntity(Object) == N.original(Function);
}

/// Is \p Leaf of the dispatch \p D, or a field of what is?
bool Values::belongsToDispatch(NodeId Leaf, DispatchId D) const {
  NodeId Object = objectOf(Leaf);
  return C.G.isHub(Object) && C.G.hub(Object).Of == D;
}

/// Is \p Leaf a constant that template arguments decide?
bool Values::isTemplate(NodeId Leaf) const {
  return !isMember(Leaf) && !C.G.isHub(Leaf) &&
         N.nodeKind(Leaf) == NodeKind::Template;
}

//===----------------------------------------------------------------------===//
// Members of objects
//===----------------------------------------------------------------------===//

NodeId Values::objectOf(NodeId Leaf) const {
  return isMember(Leaf) ? Members[Leaf & ~MemberBit].Object : Leaf;
}

NodeId Values::fieldOf(NodeId Leaf) const {
  return isMember(Leaf) ? Members[Leaf & ~MemberBit].Field : 0;
}

/// Which parameter the leaf is, or is a field of.
int Values::indexOf(NodeId Leaf) const {
  NodeId Object = objectOf(Leaf);
  return C.G.isHub(Object) ? C.G.hub(Object).Index : N.nodeIndex(Object);
}

/// Is \p Leaf the text that another object than the function's own stands for?
bool Values::isText(NodeId Leaf) const {
  return N.isText(N.nodeEntity(fieldOf(Leaf))) && indexOf(Leaf) >= 0;
}

/// Is \p Field a field of a class of the program's?
bool Values::isProgramField(NodeId Field) const {
  return Field && !N.isLibrary(N.nodeEntity(Field));
}

/// Is \p Node the fact that is field \p Field of \p Object?
bool Values::isMemberNode(NodeId Node, NodeId Object, NodeId Field) const {
  return N.nodeKind(Node) == NodeKind::Member &&
         N.objectOfMember(Node) == Object && N.fieldOfMember(Node) == Field;
}

NodeId Values::member(NodeId Object, NodeId Field) {
  if (!Field || !Object)
    return Object;
  if (isMember(Object))
    Object = fieldOf(Object);
  auto [It, New] = MemberIds.try_emplace({Object, Field}, Members.size());
  if (New)
    Members.push_back({Object, Field});
  return MemberBit | It->second;
}

bool Values::isDecidedByTemplate(TermId T) const {
  return Terms.anyLeaf(T, [&](NodeId Leaf) { return isTemplate(Leaf); });
}

/// The constant that \p Leaf stands for.
TermSet Values::decided(NodeId Leaf) {
  UnitId U = N.unitOfNode(Leaf);
  TermSet All = ask(N.node(U, N.fact(Leaf).a()), Question::Open);
  erase_if(All, [&](TermId T) { return Terms.hasLeaf(T); });
  return All;
}

/// What template arguments decide, and what they leave open.
void Values::openTemplate(NodeId Node, TermSet &To) {
  UnitId U = N.unitOfNode(Node);
  NodeId Of = N.node(U, N.fact(Node).a());
  TermSet All = ask(Of, Question::Open);
  if (any_of(All, [&](TermId T) { return !Terms.hasLeaf(T); }))
    To.push_back(Terms.leaf(Node));
  for (TermId T : All)
    if (Terms.hasLeaf(T))
      addTerm(To, T, MaxOpen);
}

/// What \p Leaf, of a template that \p Call calls, is to the caller: where it
/// hands on its own template arguments, it still is theirs to decide.
std::optional<TermSet> Values::passTemplate(NodeId Leaf,
                                            const facts::Call &Call) {
  if ((Call.flags() & facts::CallFlags::Forwards) == facts::CallFlags::Forwards)
    return std::nullopt;
  return decided(Leaf);
}

/// Does who calls \p V decide on \p Leaf?
bool Values::isParameterOf(NodeId Leaf, Vertex V) const {
  if (isTemplate(Leaf))
    return true;
  // A field of a parameter is a field, unless the parameter is a text.
  if (isMember(Leaf) && !isText(Leaf))
    return false;
  if (C.G.isFunction(V))
    return belongsTo(Leaf, N.entityOf(V));
  return belongsToDispatch(Leaf, C.G.dispatchOf(V));
}

bool Values::dependsOn(TermId T, Vertex V) const {
  return Terms.anyLeaf(T, [&](NodeId Leaf) { return isParameterOf(Leaf, V); });
}

TermSet Values::withoutParameters(TermId T, Vertex V) {
  TermSet To;
  TermId Bare = T;
  while (Terms.kind(Bare) == TermKind::When)
    Bare = Terms.guarded(Bare);
  if (Terms.kind(Bare) == TermKind::Joined)
    substitute(
        T,
        [&](NodeId Leaf, bool IsSubject) -> std::optional<TermSet> {
          if (IsSubject || !isParameterOf(Leaf, V))
            return std::nullopt;
          return TermSet{Terms.unknown()};
        },
        To, MaxOpen);
  return To;
}

bool Values::isVariable(TermId T) const {
  if (Terms.kind(T) != TermKind::Leaf)
    return false;
  NodeId Leaf = Terms.leafOf(T);
  return !isMember(Leaf) && !C.G.isHub(Leaf) &&
         N.nodeKind(Leaf) == NodeKind::Variable;
}

//===----------------------------------------------------------------------===//
// The solver
//===----------------------------------------------------------------------===//

uint32_t Values::unknown(NodeId Node, Question Asked) {
  uint64_t Key = uint64_t(Node) << 3 | static_cast<unsigned>(Asked);
  auto [It, New] = Ids.try_emplace(Key, Unknowns.size());
  if (New)
    Unknowns.emplace_back(Node, Asked);
  return It->second;
}

/// Queues \p V on \p Where, once.
void Values::push(uint32_t V, std::deque<uint32_t> &Where) {
  if (!std::exchange(Unknowns[V].Queued, true))
    Where.push_back(V);
}

/// The answer as far as it is known; it is asked again when it grows.
TermSet Values::ask(NodeId Node, Question Asked) {
  uint32_t V = unknown(Node, Asked);
  if (Current == NoId) {
    solve(V);
    return Unknowns[V].Answer;
  }
  if (Dependencies.insert({V, Current}).second)
    Unknowns[V].Dependents.push_back(Current);
  if (!Unknowns[V].Visited)
    push(V, Unsolved);
  return Unknowns[V].Answer;
}

/// What has never been solved is, depth first, behind what it names; what has
/// to be solved again waits in a queue until all of that is done.
void Values::solve(uint32_t Root) {
  if (Unknowns[Root].Visited)
    return;
  push(Root, Unsolved);
  while (!Unsolved.empty() || !Grown.empty()) {
    std::deque<uint32_t> &From = Unsolved.empty() ? Grown : Unsolved;
    uint32_t V = Unsolved.empty() ? Grown.front() : Unsolved.back();
    Unknowns[V].Visited = true;
    size_t Height = Unsolved.size();
    TermSet Found;
    Current = V;
    compute(Unknowns[V], Found);
    Current = NoId;
    if (Unsolved.size() > Height)
      continue;
    if (&From == &Unsolved)
      Unsolved.pop_back();
    else
      Grown.pop_front();
    Unknowns[V].Queued = false;
    size_t Max = Unknowns[V].Asked == Question::Open ||
                         Unknowns[V].Asked == Question::Key
                     ? MaxOpen
                     : MaxClosed;
    if (addTerms(Unknowns[V].Answer, Found, Max))
      for (uint32_t D : Unknowns[V].Dependents)
        push(D, Grown);
  }
}

TermSet Values::open(NodeId Node) { return ask(Node, Question::Open); }

TermSet Values::closed(TermId T, Code Counts, Code Cases) {
  TermSet All;
  close(T, Counts, Cases, All);
  return All;
}

void Values::compute(Unknown &V, TermSet &To) {
  switch (V.Asked) {
  case Question::Open:
    return computeOpen(V.Node, To);
  case Question::Live:
    return computeClosed(V.Node, Code::Live, To);
  case Question::All:
    return computeClosed(V.Node, Code::All, To);
  case Question::Unattended:
    return computeClosed(V.Node, Code::Unattended, To);
  case Question::Key:
    return computeKey(V.Node, To);
  case Question::UnattendedKey:
    return computeClosedKey(V.Node, Code::Unattended, To);
  case Question::LiveKey:
    return computeClosedKey(V.Node, Code::Live, To);
  case Question::AllKey:
    return computeClosedKey(V.Node, Code::All, To);
  }
}

//===----------------------------------------------------------------------===//
// Open terms
//===----------------------------------------------------------------------===//

static bool isConstruction(const facts::Call &C) {
  return C.kind() == facts::CallKind::Construct ||
         C.kind() == facts::CallKind::Subobject;
}

void Values::computeOpen(NodeId Node, TermSet &To) {
  if (isMember(Node)) {
    openMember(objectOf(Node), fieldOf(Node), To);
    return;
  }
  if (C.G.isHub(Node)) {
    openHub(Node, 0, Question::Open, To);
    return;
  }
  switch (N.nodeKind(Node)) {
  case NodeKind::String: {
    UnitId U = N.unitOfNode(Node);
    To.push_back(Terms.text(N.facts(U).string(N.fact(Node).a())));
    return;
  }
  case NodeKind::Guid:
    To.push_back(Terms.guid(guidText(N, Node).Text));
    return;
  case NodeKind::Parameter:
  case NodeKind::Field:
  case NodeKind::Variable:
    To.push_back(Terms.leaf(Node));
    return;
  case NodeKind::Template:
    openTemplate(Node, To);
    return;
  case NodeKind::Return:
  case NodeKind::Written:
    openBodies(Node, 0, Question::Open, To);
    return;
  case NodeKind::Result:
  case NodeKind::Output:
    openCall(Node, 0, Question::Open, To);
    return;
  case NodeKind::Case:
    openCase(Node, Question::Open, To);
    return;
  case NodeKind::Member:
    addTerms(To,
             ask(member(N.objectOfMember(Node), N.fieldOfMember(Node)),
                 Question::Open),
             MaxOpen);
    return;
  case NodeKind::Any: {
    UnitId U = N.unitOfNode(Node);
    for (uint32_t Operand : N.facts(U).operands(N.fact(Node)))
      addTerms(To, ask(N.node(U, Operand), Question::Open), MaxOpen);
    return;
  }
  case NodeKind::None:
  case NodeKind::Integer:
  case NodeKind::Unknown:
  case NodeKind::Function:
  case NodeKind::Object:
    return;
  }
}

/// Field \p Field of the object that the node \p Object is.
void Values::openMember(NodeId Object, NodeId Field, TermSet &To) {
  if (C.G.isHub(Object)) {
    openHub(Object, Field, Question::Open, To);
    return;
  }
  UnitId U = N.unitOfNode(Object);
  auto Also = [&](NodeId Other) {
    addTerms(To, ask(member(Other, Field), Question::Open), MaxOpen);
  };
  switch (N.nodeKind(Object)) {
  case NodeKind::Parameter:
    To.push_back(Terms.leaf(member(Object, Field)));
    return;
  // What others can reach, they can change, unless it is a text.
  case NodeKind::Field:
  case NodeKind::Variable:
    To.push_back(Terms.leaf(
        N.isText(N.nodeEntity(Field)) ? member(Object, Field) : Field));
    return;
  case NodeKind::Return:
  case NodeKind::Written:
    openBodies(Object, Field, Question::Open, To);
    return;
  case NodeKind::Result:
  case NodeKind::Output:
    openCall(Object, Field, Question::Open, To);
    return;
  case NodeKind::Any:
    for (uint32_t Operand : N.facts(U).operands(N.fact(Object)))
      Also(N.node(U, Operand));
    return;
  case NodeKind::Case:
    Also(N.node(U, N.fact(Object).a()));
    return;
  case NodeKind::Member:
    Also(N.fieldOfMember(Object));
    return;
  case NodeKind::String:
  case NodeKind::Guid:
    computeOpen(Object, To);
    return;
  default:
    return;
  }
}

//===----------------------------------------------------------------------===//
// Cases
//===----------------------------------------------------------------------===//

Values::Question Values::keyQuestion(Code Counts) {
  switch (Counts) {
  case Code::Unattended:
    return Question::UnattendedKey;
  case Code::Live:
    return Question::LiveKey;
  case Code::All:
    break;
  }
  return Question::AllKey;
}

/// \p T where one of \p Keys meets \p Guard.
void Values::guarded(TermId T, const TermSet &Keys, GuardId Guard, TermSet &To,
                     size_t Max) {
  for (TermId Key : Keys)
    if (TermId Decided = Terms.decide(T, Key, Guard); Decided != NoId)
      addTerm(To, Decided, Max);
}

void Values::openCase(NodeId Node, Question Q, TermSet &To) {
  UnitId U = N.unitOfNode(Node);
  const facts::Node &Fact = N.fact(Node);
  const facts::Guard &Guard = N.facts(U).guards()[Fact.b()];
  auto Has = [&](facts::GuardFlags Flag) {
    return (Guard.flags() & Flag) == Flag;
  };
  TermSet Constants;
  for (uint32_t Constant : N.facts(U).refs(Guard.constants()))
    addTerms(Constants, ask(N.node(U, Constant), Question::Key), MaxOpen);
  GuardId Id = Terms.guard(Constants, Has(facts::GuardFlags::Negated),
                           Has(facts::GuardFlags::IgnoresCase));
  TermSet Keys = ask(N.node(U, Guard.subject()), Question::Key);
  for (TermId T : ask(N.node(U, Fact.a()), Q))
    guarded(T, Keys, Id, To, MaxOpen);
}

/// What a condition that asks of \p Node may find there.
void Values::computeKey(NodeId Node, TermSet &To) {
  if (isMember(Node)) {
    To.push_back(Terms.anything());
    return;
  }
  if (C.G.isHub(Node)) {
    openHub(Node, 0, Question::Key, To);
    return;
  }
  switch (N.nodeKind(Node)) {
  case NodeKind::Integer: {
    const facts::Node &Fact = N.fact(Node);
    uint64_t Low = Fact.a(), High = static_cast<uint32_t>(Fact.b());
    To.push_back(Terms.integer(static_cast<int64_t>(High << 32 | Low)));
    return;
  }
  case NodeKind::String:
  case NodeKind::Guid:
  case NodeKind::Parameter:
    computeOpen(Node, To);
    return;
  case NodeKind::Return:
  case NodeKind::Written:
    openBodies(Node, 0, Question::Key, To);
    return;
  case NodeKind::Result:
  case NodeKind::Output:
    openCall(Node, 0, Question::Key, To);
    return;
  case NodeKind::Case:
    openCase(Node, Question::Key, To);
    return;
  case NodeKind::Any: {
    UnitId U = N.unitOfNode(Node);
    for (uint32_t Operand : N.facts(U).operands(N.fact(Node)))
      addTerms(To, ask(N.node(U, Operand), Question::Key), MaxOpen);
    return;
  }
  default:
    To.push_back(Terms.anything());
  }
}

/// Does \p Row say what \p Node of the call \p Id holds?
bool Values::writes(const catalog::Conversion &Row, NodeId Node,
                    CallId Id) const {
  return any_of(Row.To, [&](const catalog::Place &Place) {
    return is_contained(P.outputs(Place, Id), Node);
  });
}

/// What a condition may find in what a call gives whose body is not in the
/// program: a string that is converted, or stored in a string class, stays.
void Values::keyOfBodyless(NodeId Node, UnitId U, CallId Id,
                           const facts::Call &Call, EntityId Through,
                           TermSet &To) {
  const Row &Known = R.of(U, Call, Through);
  SmallVector<NodeId, 8> Inputs;
  for (const catalog::Conversion *Row : Known.Conversions) {
    if (!writes(*Row, Node, Id))
      continue;
    if (Row->Joins != catalog::Joining::None || !Row->Gives.empty())
      Inputs.assign(1, 0);
    else
      for (const catalog::Place &Place : Row->From)
        append_range(Inputs, P.at(Place, U, Id, Call));
  }
  if (Known.Conversions.empty() && Call.kind() == facts::CallKind::Construct &&
      Call.arguments().size() != 0)
    Inputs.push_back(N.node(U, N.facts(U).refs(Call.arguments())[0]));
  if (Inputs.size() == 1)
    To = ask(Inputs.front(), Question::Key);
  else
    To.push_back(Terms.anything());
}

void Values::computeClosedKey(NodeId Node, Code Counts, TermSet &To) {
  if (isMember(Node) ||
      (!C.G.isHub(Node) && N.nodeKind(Node) != NodeKind::Parameter)) {
    To.push_back(Terms.anything());
    return;
  }
  SmallVector<Vertex, 2> Functions;
  bool Known = true;
  if (C.G.isHub(Node)) {
    Functions.push_back(C.G.vertex(C.G.hub(Node).Of));
  } else {
    EntityId Entity = N.nodeEntity(Node);
    append_range(Functions, N.bodies(Entity));
    // Others may call it, too.
    Known = !(Others && N.internalTo(Entity) == NoId) &&
            none_of(C.EntryPoints, [&](const EntryPoint &E) {
              return is_contained(Functions, E.Function);
            });
  }
  TermId Leaf = Terms.leaf(Node);
  bool Called = false;
  for (Vertex V : Functions)
    for (uint32_t I : C.G.in(V)) {
      const Edge &E = C.G.edge(I);
      if (C.G.isFunction(E.From) && !counts(E.From, Counts))
        continue;
      Called = true;
      for (TermId T : before(Leaf, E, Question::Key))
        closeKey(T, Counts, To);
    }
  if (!Known || !Called)
    addTerm(To, Terms.anything(), MaxClosed);
}

/// The constants, or anything, that the key \p T may be.
void Values::closeKey(TermId T, Code Counts, TermSet &To) {
  substitute(
      T,
      [&](NodeId Leaf, bool) -> std::optional<TermSet> {
        return ask(Leaf, keyQuestion(Counts));
      },
      To, MaxClosed);
}

//===----------------------------------------------------------------------===//
// Calls and joined strings
//===----------------------------------------------------------------------===//

/// An integer, where it is part of a text.
TermId Values::integer(NodeId Node) {
  const facts::Node &Fact = N.fact(Node);
  uint64_t Low = Fact.a(), High = static_cast<uint32_t>(Fact.b());
  return Terms.text(itostr(static_cast<int64_t>(High << 32 | Low)));
}

void Values::join(catalog::Joining Style, ArrayRef<TermSet> Parts, TermSet &To,
                  size_t Max) {
  if (all_of(Parts, [](const TermSet &Part) { return Part.empty(); }))
    return;
  const TermSet Unknown = {Terms.unknown()};
  std::vector<SmallVector<TermId, 4>> Prefixes(1);
  for (const TermSet &Part : Parts) {
    std::vector<SmallVector<TermId, 4>> Longer;
    for (const SmallVector<TermId, 4> &Prefix : Prefixes)
      for (TermId Choice : Part.empty() ? Unknown : Part) {
        if (Longer.size() == Max)
          break;
        Longer.push_back(Prefix);
        Longer.back().push_back(Choice);
      }
    Prefixes = std::move(Longer);
  }
  for (const SmallVector<TermId, 4> &Joined : Prefixes)
    if (TermId Whole = Terms.join(Style, Joined); Whole != NoId)
      addTerm(To, Whole, Max);
}

/// What \p Node contributes to a string that several are joined to.
TermSet Values::part(NodeId Node) {
  if (N.nodeKind(Node) == NodeKind::Integer)
    return {integer(Node)};
  return ask(Node, Question::Open);
}

/// What a call gives that joins its object, where it has one, and its
/// arguments.
void Values::openConcat(UnitId U, const facts::Call &Call, TermSet &To) {
  std::vector<TermSet> Parts;
  // An object that holds nothing is an empty string.
  if (NodeId Object = N.node(U, Call.object()))
    Parts.push_back(part(Object));
  for (uint32_t Argument : N.facts(U).refs(Call.arguments()))
    Parts.push_back(part(N.node(U, Argument)));
  join(catalog::Joining::Concat, Parts, To, MaxOpen);
}

/// What a call gives whose \p Row joins strings: with Adds, behind what the
/// first place that it writes held.
void Values::openJoined(const catalog::Conversion &Row, UnitId U, CallId Id,
                        const facts::Call &Call, TermSet &To) {
  std::vector<TermSet> Parts;
  auto Add = [&](catalog::Place Place) {
    Place.Rest = false;
    SmallVector<NodeId, 2> Nodes = P.at(Place, U, Id, Call);
    TermSet &Part = Parts.emplace_back();
    for (NodeId Node : Nodes)
      addTerms(Part, part(Node), MaxOpen);
    // What is appended to holds nothing yet: it is empty.
    if (Nodes.empty() && is_contained(Row.To, Place))
      Part.push_back(Terms.text(""));
  };
  for (catalog::Place Place : Row.From) {
    Add(Place);
    while (Place.Rest && ++Place.Index < Call.arguments().size()) {
      // QString::arg's width, base and fill.
      if (Row.Joins == catalog::Joining::Numbered &&
          !holdsText(Place, U, Id, Call))
        break;
      Add(Place);
    }
  }
  if (!Row.Adds) {
    join(Row.Joins, Parts, To, MaxOpen);
    return;
  }
  std::vector<TermSet> Whole(2);
  for (NodeId Node : P.at(Row.To.front(), U, Id, Call))
    addTerms(Whole.front(), part(Node), MaxOpen);
  if (Whole.front().empty())
    Whole.front().push_back(Terms.text(""));
  join(Row.Joins, Parts, Whole.back(), MaxOpen);
  join(catalog::Joining::Concat, Whole, To, MaxOpen);
}

/// Is what \p Place holds a string, as far as that can be told?
bool Values::holdsText(catalog::Place Place, UnitId U, CallId Id,
                       const facts::Call &Call) const {
  Place.Rest = false;
  return any_of(P.at(Place, U, Id, Call), [&](NodeId Part) {
    return N.nodeKind(Part) != NodeKind::Integer &&
           N.nodeKind(Part) != NodeKind::Unknown;
  });
}

/// What the bodies of a function return or write.
void Values::openBodies(NodeId Node, NodeId Field, Question Q, TermSet &To) {
  bool Gives = false;
  for (FunctionId F : N.bodies(N.nodeEntity(Node))) {
    UnitId U = N.unitOf(F);
    for (const facts::Flow &Flow : N.facts(U).flows(N.function(F)))
      if (NodeId At = N.node(U, Flow.to()); At == Node) {
        addTerms(To, ask(member(N.node(U, Flow.from()), Field), Q), MaxOpen);
        Gives = true;
      } else if (Field && isMemberNode(At, Node, Field)) {
        addTerms(To, ask(N.node(U, Flow.from()), Q), MaxOpen);
      }
  }
  if (Q == Question::Key && !Gives)
    To.push_back(Terms.anything());
}

/// Does what \p D leads to give anything but what the default rule says?
bool Values::hasBodies(DispatchId D) const {
  const Dispatch &Of = C.G.dispatch(D);
  return !Of.Inner.empty() || any_of(Of.Targets, [&](EntityId Target) {
    return !N.bodies(Target).empty();
  });
}

/// What a dispatch gives: what its targets do, in terms of the dispatch.
void Values::openHub(NodeId Node, NodeId Field, Question Q, TermSet &To) {
  Hub Of = C.G.hub(Node);
  if (Of.Kind == NodeKind::Parameter) {
    To.push_back(Terms.leaf(member(Node, Field)));
    return;
  }
  std::vector<EntityId> Targets = C.G.dispatch(Of.Of).Targets;
  for (EntityId Target : Targets) {
    NodeId Given = N.nodeOf(Target, Of.Kind, Of.Index);
    if (!Given)
      continue;
    for (TermId T : ask(member(Given, Field), Q))
      substitute(
          T,
          [&](NodeId Leaf, bool) -> std::optional<TermSet> {
            if (isTemplate(Leaf))
              return decided(Leaf);
            if (!belongsTo(Leaf, Target))
              return std::nullopt;
            return TermSet{Terms.leaf(
                member(C.G.hub(Of.Of, NodeKind::Parameter, indexOf(Leaf)),
                       fieldOf(Leaf)))};
          },
          To, MaxOpen);
  }
  std::vector<DispatchId> Inner = C.G.dispatch(Of.Of).Inner;
  for (DispatchId D : Inner)
    for (TermId T : ask(member(C.G.hub(D, Of.Kind, Of.Index), Field), Q))
      substitute(
          T,
          [&](NodeId Leaf, bool) -> std::optional<TermSet> {
            if (!belongsToDispatch(Leaf, D))
              return std::nullopt;
            return TermSet{Terms.leaf(
                member(C.G.hub(Of.Of, NodeKind::Parameter, indexOf(Leaf)),
                       fieldOf(Leaf)))};
          },
          To, MaxOpen);
}

/// What a call gives that goes to the bodies of a dispatch.
void Values::openDispatch(NodeId Node, NodeId Field, Question Q, DispatchId D,
                          UnitId U, CallId Id, const facts::Call &Call,
                          TermSet &To) {
  Edge E;
  E.Call = Id;
  E.Kind = Call.kind() == facts::CallKind::Virtual ? EdgeKind::Virtual
                                                   : EdgeKind::Indirect;
  bool IsResult = N.nodeKind(Node) == NodeKind::Result;
  NodeId Given = C.G.hub(D, IsResult ? NodeKind::Return : NodeKind::Written,
                         IsResult ? 0 : N.nodeIndex(Node));
  SmallVector<Passed, 8> Values = P.passed(E, U, Call, NoId);
  for (TermId T : ask(member(Given, Field), Q))
    substitute(
        T,
        [&](NodeId Leaf, bool Subject) -> std::optional<TermSet> {
          if (!belongsToDispatch(Leaf, D))
            return std::nullopt;
          return passedAs(Leaf, Values, U, Call, asked(Subject, Q));
        },
        To, MaxOpen);
}

/// What a call gives: its result, or what it writes.
void Values::openCall(NodeId Node, NodeId Field, Question Q, TermSet &To) {
  UnitId U = N.unitOfNode(Node);
  uint32_t Local = N.fact(Node).a();
  const facts::Call &Call = N.facts(U).calls()[Local];
  CallId Id = N.unit(U).Calls + Local;
  bool IsResult = N.nodeKind(Node) == NodeKind::Result;
  int Index = IsResult ? 0 : N.nodeIndex(Node);
  NodeKind Kind = IsResult ? NodeKind::Return : NodeKind::Written;

  if (DispatchId D = C.G.dispatchOfCall(Id); D != NoId) {
    ArrayRef<EntityId> Catalogued = C.G.catalogued(Id);
    for (EntityId Through : Catalogued)
      openBodyless(Node, Field, Q, U, Id, Call, Through, To);
    if (hasBodies(D))
      openDispatch(Node, Field, Q, D, U, Id, Call, To);
    if (!Catalogued.empty() || hasBodies(D))
      return;
  }
  EntityId Callee = N.entity(U, Call.callee());
  if (!Callee || N.bodies(Callee).empty()) {
    openBodyless(Node, Field, Q, U, Id, Call, 0, To);
    return;
  }
  openGiven(Callee, Kind, Index, Field, Q, U, Call, To);
  if (Field && !IsResult)
    openReferred(Callee, Index, Field, Id, To);
  if (IsResult && isConstruction(Call))
    openGiven(Callee, NodeKind::Written, -1, Field, Q, U, Call, To);
}

/// What is stored through the reference or pointer to field \p Field of its
/// parameter \p Index that \p Callee gave to the call \p Id.
void Values::openReferred(EntityId Callee, int Index, NodeId Field, CallId Id,
                          TermSet &To) {
  NodeId Object = N.nodeOf(Callee, NodeKind::Parameter, Index);
  NodeId Return = N.nodeOf(Callee, NodeKind::Return);
  auto Refers = [&](FunctionId F) {
    UnitId U = N.unitOf(F);
    return any_of(N.facts(U).flows(N.function(F)),
                  [&](const facts::Flow &Flow) {
                    return N.node(U, Flow.to()) == Return &&
                           isMemberNode(N.node(U, Flow.from()), Object, Field);
                  });
  };
  if (!Object || !Return || none_of(N.bodies(Callee), Refers))
    return;
  N.forEachNodeOfCall(Id, [&](NodeId Result) {
    if (N.nodeKind(Result) == NodeKind::Result)
      for (const Store &S : stores(Result))
        addTerms(To, ask(S.From, Question::Open), MaxOpen);
  });
}

/// What \p Callee returns or writes, in terms of the function that calls it.
void Values::openGiven(EntityId Callee, NodeKind Kind, int Index, NodeId Field,
                       Question Q, UnitId U, const facts::Call &Call,
                       TermSet &To) {
  NodeId Given = N.nodeOf(Callee, Kind, Index);
  if (!Given) {
    if (Q == Question::Key)
      addTerm(To, Terms.anything(), MaxOpen);
    return;
  }
  ArrayRef<uint32_t> Arguments = N.facts(U).refs(Call.arguments());
  for (TermId T : ask(member(Given, Field), Q))
    substitute(
        T,
        [&](NodeId Leaf, bool Subject) -> std::optional<TermSet> {
          if (isTemplate(Leaf))
            return passTemplate(Leaf, Call);
          if (!belongsTo(Leaf, Callee))
            return std::nullopt;
          int I = indexOf(Leaf);
          NodeId Passed = I < 0 ? N.node(U, Call.object())
                          : size_t(I) < Arguments.size()
                              ? N.node(U, Arguments[I])
                              : 0;
          return askPassed(Passed, Leaf, U, Call, asked(Subject, Q));
        },
        To, MaxOpen);
}

/// The one of \p Rows that fits the overload that is called: what it joins are
/// strings, as far as it needs them. What is written to need not hold any yet.
static const catalog::Conversion *
fitting(ArrayRef<const catalog::Conversion *> Rows,
        function_ref<bool(const catalog::Place &)> HoldsText) {
  const auto *Fits = find_if(Rows, [&](const catalog::Conversion *Row) {
    return !Row->From.empty() && all_of(Row->From, [&](catalog::Place Place) {
      bool IsFormat =
          Place == Row->From.front() && Row->Joins != catalog::Joining::Concat;
      if ((Place.Rest && !IsFormat) || is_contained(Row->To, Place))
        return true;
      Place.Rest = false;
      return HoldsText(Place);
    });
  });
  return Fits == Rows.end() ? Rows.front() : *Fits;
}

/// What a call gives at \p Node that \p Rows describe.
void Values::openConversions(ArrayRef<const catalog::Conversion *> Rows,
                             NodeId Node, NodeId Field, UnitId U, CallId Id,
                             const facts::Call &Call, TermSet &To) {
  const catalog::Conversion *Fitting;
  if (Rows.front()->Joins != catalog::Joining::None) {
    Fitting = fitting(Rows, [&](const catalog::Place &Place) {
      return holdsText(Place, U, Id, Call);
    });
    Rows = Fitting;
  }
  for (const catalog::Conversion *Row : Rows) {
    if (!writes(*Row, Node, Id))
      continue;
    if (!Row->Gives.empty())
      addTerm(To, Terms.given(Row->Gives), MaxOpen);
    else if (!Row->Yields.empty())
      addTerm(To, Terms.text(Row->Yields), MaxOpen);
    else if (Row->Clears)
      addTerm(To, Terms.text(""), MaxOpen);
    else if (Row->Joins != catalog::Joining::None)
      openJoined(*Row, U, Id, Call, To);
    else
      for (const catalog::Place &Place : Row->From)
        for (NodeId From : P.at(Place, U, Id, Call))
          addTerms(
              To, askPassed(From, member(From, Field), U, Call, Question::Open),
              MaxOpen);
  }
}

/// What the functions return that a library's call is handed, and that it gives
/// at \p Node; true where the catalog says that it is nothing else.
bool Values::openReturned(NodeId Node, NodeId Field, Question Q, CallId Id,
                          const Row &Known, EntityId Through, TermSet &To) {
  const bool IsResult = N.nodeKind(Node) == NodeKind::Result;
  bool Told = false;
  for (uint32_t I : HandedOver.lookup(Id)) {
    const Edge E = C.G.edge(I);
    if (E.Through != Through)
      continue;
    if (E.Kind == EdgeKind::Callback) {
      const catalog::Callback &Row = *Known.Callbacks[E.Row];
      if (!Row.Gives || !is_contained(P.outputs(*Row.Gives, Id), Node))
        continue;
      Told = true;
    } else if (!IsResult || !Known.Conversions.empty()) {
      continue;
    }
    NodeId Returned = C.G.isFunction(E.To)
                          ? N.nodeOf(N.entityOf(E.To), NodeKind::Return)
                          : C.G.hub(C.G.dispatchOf(E.To), NodeKind::Return, 0);
    if (!Returned)
      continue;
    for (TermId T : ask(member(Returned, Field), Q))
      addTerms(To, before(T, E, Q), MaxOpen);
  }
  return Told;
}

/// What a call gives whose body is not in the program.
void Values::openBodyless(NodeId Node, NodeId Field, Question Q, UnitId U,
                          CallId Id, const facts::Call &Call, EntityId Through,
                          TermSet &To) {
  if (Q == Question::Key) {
    keyOfBodyless(Node, U, Id, Call, Through, To);
    return;
  }
  const Row &Known = R.of(U, Call, Through);
  bool IsResult = N.nodeKind(Node) == NodeKind::Result;
  if (openReturned(Node, Field, Q, Id, Known, Through, To))
    return;
  if (!Known.Conversions.empty()) {
    openConversions(Known.Conversions, Node, Field, U, Id, Call, To);
    openEmpty(Call, To);
    if (To.empty() && isProgramField(Field))
      To.push_back(Terms.leaf(Field));
    return;
  }
  if ((Call.flags() & facts::CallFlags::Concatenates) ==
      facts::CallFlags::Concatenates) {
    openConcat(U, Call, To);
    return;
  }
  // A library's function may give any object of the program's.
  if (isProgramField(Field))
    addTerm(To, Terms.leaf(Field), MaxOpen);
  if (openSummary(Node, U, Call, To))
    return;
  if (Known.Creation || !(IsResult || Passing::writes(Call, N.nodeIndex(Node))))
    return;
  for (NodeId From : P.inputs(U, Call))
    addTerms(To, askPassed(From, member(From, Field), U, Call, Question::Open),
             MaxOpen);
  openEmpty(Call, To);
}

/// A string that is made of nothing is empty.
void Values::openEmpty(const facts::Call &Call, TermSet &To) {
  if (To.empty() && Call.arguments().size() == 0 && isConstruction(Call))
    To.push_back(Terms.text(""));
}

void Values::substitute(TermId T, Replacement With, TermSet &To, size_t Max) {
  if (Terms.kind(T) == TermKind::Leaf) {
    if (std::optional<TermSet> Replaced = With(Terms.leafOf(T), false))
      addTerms(To, *Replaced, Max);
    else
      addTerm(To, T, Max);
    return;
  }
  if (Terms.kind(T) == TermKind::When) {
    TermSet Values;
    NodeId Subject = Terms.leafOf(T);
    GuardId Guard = Terms.guardOf(T);
    substitute(Terms.guarded(T), With, Values, Max);
    TermSet Keys = With(Subject, true).value_or(TermSet{Terms.leaf(Subject)});
    for (TermId Value : Values)
      guarded(Value, Keys, Guard, To, Max);
    return;
  }
  if (Terms.kind(T) != TermKind::Joined) {
    addTerm(To, T, Max);
    return;
  }
  SmallVector<TermId, 8> Operands(Terms.parts(T).begin(), Terms.parts(T).end());
  std::vector<TermSet> Parts(Operands.size());
  for (auto [Operand, Part] : zip(Operands, Parts))
    substitute(Operand, With, Part, Max);
  join(Terms.style(T), Parts, To, Max);
}

TermSet Values::instantiate(const Term &T, UnitId U, const facts::Call &Call) {
  TermSet To;
  switch (T.What) {
  case Term::Kind::String:
    To.push_back(Terms.text(T.Text));
    break;
  case Term::Kind::Guid:
    To.push_back(Terms.guid(T.Text));
    break;
  case Term::Kind::Function:
    break;
  case Term::Kind::Parameter: {
    ArrayRef<uint32_t> Arguments = N.facts(U).refs(Call.arguments());
    if (T.Index < 0)
      return ask(N.node(U, Call.object()), Question::Open);
    if (size_t(T.Index) < Arguments.size())
      return ask(N.node(U, Arguments[T.Index]), Question::Open);
    break;
  }
  case Term::Kind::Joined: {
    std::vector<TermSet> Parts;
    for (const Term &Operand : T.Operands)
      Parts.push_back(instantiate(Operand, U, Call));
    join(T.Style, Parts, To, MaxOpen);
    break;
  }
  }
  return To;
}

/// What a call gives whose body is in the rest of the program. False when
/// nothing is known of it.
bool Values::openSummary(NodeId Node, UnitId U, const facts::Call &Call,
                         TermSet &To) {
  EntityId Callee = N.entity(U, Call.callee());
  std::vector<Term> Given = N.nodeKind(Node) == NodeKind::Result
                                ? Others.returned(Callee)
                                : Others.written(Callee, N.nodeIndex(Node));
  for (const Term &T : Given)
    addTerms(To, instantiate(T, U, Call), MaxOpen);
  return !Given.empty();
}

TermSet Values::before(TermId T, const Edge &E) {
  return before(T, E, Question::Open);
}

/// What \p Leaf, of a callee or of a dispatch, is to the caller, who passes
/// \p Values.
TermSet Values::passedAs(NodeId Leaf, ArrayRef<Passed> Values, UnitId U,
                         const facts::Call &Call, Question Q) {
  TermSet All;
  bool Found = false;
  for (const Passed &Value : Values)
    if (Value.Parameter == indexOf(Leaf)) {
      addTerms(All, askPassed(Value.Value, Leaf, U, Call, Q), MaxOpen);
      Found = true;
    }
  if (Q == Question::Key && !Found)
    All.push_back(Terms.anything());
  else if (isMember(Leaf) && !Found)
    All.push_back(Terms.leaf(fieldOf(Leaf)));
  return All;
}

/// What \p Leaf, a parameter or a field of one, is to the caller, who passes
/// \p Passed for the parameter: what it knows of the object's fields counts.
TermSet Values::askPassed(NodeId Passed, NodeId Leaf, UnitId U,
                          const facts::Call &Call, Question Q) {
  if (!isMember(Leaf))
    return ask(Passed, Q);
  NodeId Field = fieldOf(Leaf);
  if (!Passed)
    return {Terms.leaf(Field)};
  ArrayRef<uint32_t> Arguments = N.facts(U).refs(Call.arguments());
  TermSet Holds;
  bool Found = false;
  for (const facts::ArgumentField &A : N.facts(U).fields(Call)) {
    uint32_t Argument = A.argument() == facts::ObjectArgument
                            ? Call.object()
                            : Arguments[A.argument()];
    if (N.node(U, Argument) != Passed ||
        N.nodeOf(N.entity(U, A.field()), NodeKind::Field) != Field)
      continue;
    addTerms(Holds, ask(N.node(U, A.value()), Q), MaxOpen);
    Found = true;
  }
  return Found ? Holds : ask(member(Passed, Field), Q);
}

TermSet Values::before(TermId T, const Edge &E, Question Q) {
  TermSet To;
  // Who calls by way of a pointer or a table names no template arguments.
  if ((E.Kind == EdgeKind::Dispatch || E.Kind == EdgeKind::Registration) &&
      isDecidedByTemplate(T))
    return To;
  if (E.Kind == EdgeKind::Dispatch) {
    // A dispatch's target, or an inner dispatch, is in terms of the dispatch.
    DispatchId D = C.G.dispatchOf(E.From);
    substitute(
        T,
        [&](NodeId Leaf, bool) -> std::optional<TermSet> {
          bool Belongs = C.G.isFunction(E.To)
                             ? belongsTo(Leaf, N.entityOf(E.To))
                             : belongsToDispatch(Leaf, C.G.dispatchOf(E.To));
          if (!Belongs)
            return std::nullopt;
          return TermSet{Terms.leaf(member(
              C.G.hub(D, NodeKind::Parameter, indexOf(Leaf)), fieldOf(Leaf)))};
        },
        To, MaxOpen);
    return To;
  }
  UnitId U = N.unitOf(E.From);
  bool ToFunction = C.G.isFunction(E.To);
  SmallVector<Passed, 8> Values =
      P.passed(E, U, N.call(E.Call), ToFunction ? E.To : NoId);
  substitute(
      T,
      [&](NodeId Leaf, bool Subject) -> std::optional<TermSet> {
        if (ToFunction && isTemplate(Leaf))
          return passTemplate(Leaf, N.call(E.Call));
        bool Belongs = ToFunction
                           ? belongsTo(Leaf, N.entityOf(E.To))
                           : belongsToDispatch(Leaf, C.G.dispatchOf(E.To));
        if (!Belongs)
          return std::nullopt;
        return passedAs(Leaf, Values, U, N.call(E.Call), asked(Subject, Q));
      },
      To, MaxOpen);
  return To;
}

//===----------------------------------------------------------------------===//
// Closed terms
//===----------------------------------------------------------------------===//

void Values::close(TermId T, Code Counts, Code Cases, TermSet &To) {
  substitute(
      T,
      [&](NodeId Leaf, bool Subject) -> std::optional<TermSet> {
        if (Subject)
          return ask(Leaf, keyQuestion(Cases));
        if (isTemplate(Leaf))
          return decided(Leaf);
        if (isMember(Leaf) && Cases == Code::Unattended)
          return ask(Leaf, Question::Unattended);
        return ask(Leaf, Counts == Code::All ? Question::All : Question::Live);
      },
      To, MaxClosed);
}

void Values::computeClosed(NodeId Node, Code Counts, TermSet &To) {
  if (isMember(Node)) {
    closeMember(Node, Counts, To);
    return;
  }
  if (C.G.isHub(Node) || N.nodeKind(Node) == NodeKind::Parameter) {
    closeParameter(Node, Counts, To);
    return;
  }
  for (const Store &S : stores(Node))
    if (counts(S.By, Counts))
      for (TermId T : ask(S.From, Question::Open))
        close(T, Counts, Counts, To);
  for (const Term &T : Others.values(N.nodeEntity(Node))) {
    if (T.What == Term::Kind::String)
      addTerm(To, Terms.text(T.Text), MaxClosed);
    else if (T.What == Term::Kind::Guid)
      addTerm(To, Terms.guid(T.Text), MaxClosed);
  }
}

/// All that the member \p Node holds: of an object that is a parameter, what
/// the callers know of it, and what the function itself writes; of one that is
/// a text in a field or variable, what those hold that are stored there. Where
/// nothing is known of the object, it is what any object's field holds.
void Values::closeMember(NodeId Node, Code Counts, TermSet &To) {
  NodeId Object = objectOf(Node), Field = fieldOf(Node);
  Code Stored = Counts == Code::All ? Code::All : Code::Live;
  TermSet Open;
  if (C.G.isHub(Object) || N.nodeKind(Object) == NodeKind::Parameter) {
    closeParameter(Node, Counts, To);
    if (!C.G.isHub(Object))
      if (NodeId Written = N.nodeOf(N.nodeEntity(Object), NodeKind::Written,
                                    N.nodeIndex(Object)))
        openBodies(Written, Field, Question::Open, Open);
  } else {
    for (const Store &S : stores(Object))
      if (counts(S.By, Stored))
        addTerms(Open, ask(member(S.From, Field), Question::Open), MaxOpen);
  }
  for (TermId T : Open)
    if (T != Terms.leaf(Node))
      close(T, Stored, Counts, To);
  if (To.empty())
    close(Terms.leaf(Field), Stored, Counts, To);
}

/// All that calls pass as the parameter, or the member of one, \p Node.
void Values::closeParameter(NodeId Node, Code Counts, TermSet &To) {
  SmallVector<Vertex, 2> Functions;
  NodeId Parameter = objectOf(Node);
  if (C.G.isHub(Parameter))
    Functions.push_back(C.G.vertex(C.G.hub(Parameter).Of));
  else
    append_range(Functions, N.bodies(N.nodeEntity(Parameter)));
  Code Stored = Counts == Code::All ? Code::All : Code::Live;
  TermId Leaf = Terms.leaf(Node);
  for (Vertex V : Functions)
    for (uint32_t I : C.G.in(V)) {
      const Edge &E = C.G.edge(I);
      bool Registers = E.Kind == EdgeKind::Registration;
      if (C.G.isFunction(E.From) &&
          !counts(E.From, Registers ? Stored : Counts))
        continue;
      for (TermId T : before(Leaf, E))
        close(T, Stored, Counts, To);
    }
}

} // namespace officetidy::link
