//===- Summarize.cpp - what a summary keeps of a program ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Summarize.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

namespace {

class Summarizer {
public:
  Summarizer(const Solved &P, SummaryWriter &Writer)
      : N(P.N), C(P.C), W(P.W), Found(P.Found), V(P.V), Writer(Writer) {}

  void run();

private:
  // Control.
  void addArrivals(catalog::Context Where);
  void addStarts();
  Arrival arrival(FunctionId F, catalog::Context Where) const;
  std::string origin(const Edge &E) const;
  std::string mainFile(FunctionId F) const {
    return N.facts(N.unitOf(F)).mainFile().str();
  }

  // Values.
  void addWrapper(const Wrapper &Wrapped);
  void addGiven(FunctionId F);
  void addStores(FunctionId F);
  std::vector<Term> terms(TermId T, EntityId Function, Code Counts);
  Term constant(TermId T) const;
  std::vector<Term> functionsAt(NodeId Node) const;

  const Names &N;
  const Control &C;
  const Ways &W;
  const Identities &Found;
  Values &V;
  SummaryWriter &Writer;
  /// What has been mentioned of what passes through to a field or variable.
  DenseSet<std::pair<NodeId, TermId>> Passed;
};

} // namespace

//===----------------------------------------------------------------------===//
// Control
//===----------------------------------------------------------------------===//

/// The unit whose code makes \p E: none where it takes what is stored, or
/// constructed, somewhere else.
std::string Summarizer::origin(const Edge &E) const {
  if (E.Kind == EdgeKind::Virtual || E.Kind == EdgeKind::Indirect)
    return "";
  return mainFile(E.From);
}

/// The last step of the shortest way to \p F.
Arrival Summarizer::arrival(FunctionId F, catalog::Context Where) const {
  Arrival A;
  A.Where = Where;
  auto [Last, From] = W.lastStep(F, Where);
  A.How = std::move(Last);
  if (From != NoId)
    A.From = entityName(N, N.entityOf(From));
  A.FurtherEntryPoints = W.entryPointCount(F, Where) - 1;
  if (const Edge *E = W.lastEdge(F, Where))
    A.Origin = origin(*E);
  else if (A.How.Kind == StepKind::Initializer)
    A.Origin = "";
  else if (const EntryPoint *Evidence = W.evidence(F, Where))
    A.Origin = Evidence->Origin;
  return A;
}

void Summarizer::addArrivals(catalog::Context Where) {
  for (FunctionId F : W.reached(Where)) {
    Arrival First = arrival(F, Where);
    EntityName Name = entityName(N, N.entityOf(F));
    Writer.arrival(Name, First);
    if (First.Origin.empty())
      continue;
    // The unit that makes this way asks for one that others make.
    const Edge *Other = nullptr;
    W.forEachEdgeTo(F, Where, [&](const Edge &E) {
      if (origin(E) != First.Origin &&
          (!Other || W.depth(E.From, Where) < W.depth(Other->From, Where)))
        Other = &E;
    });
    if (!Other)
      continue;
    Arrival Second = First;
    Second.From = entityName(N, N.entityOf(Other->From));
    Second.How = W.describe(*Other, F);
    Second.Origin = origin(*Other);
    Writer.arrival(Name, Second);
  }
}

/// What is live, by whose code.
void Summarizer::addStarts() {
  auto Started = [&](FunctionId F, std::string Origin) {
    Arrival A;
    A.Origin = std::move(Origin);
    Writer.arrival(entityName(N, N.entityOf(F)), A);
  };
  for (FunctionId F : C.Starts)
    Started(F, mainFile(F));
  for (unsigned F : C.Live.set_bits()) {
    std::string First;
    bool Any = false;
    for (uint32_t Id : C.G.in(F)) {
      const Edge &E = C.G.edge(Id);
      bool Function = C.G.isFunction(E.From);
      if (Function && !C.Live.test(E.From))
        continue;
      std::string Origin = Function ? origin(E) : "";
      if (Any && Origin == First)
        continue;
      Started(F, Origin);
      if (std::exchange(Any, true))
        break;
      First = Origin;
    }
  }
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

Term Summarizer::constant(TermId T) const {
  StringRef Text = V.terms().textOf(T);
  return V.terms().kind(T) == TermKind::Guid
             ? Term::guid(catalog::GuidText{Text.str()})
             : Term::string(Text);
}

/// \p T, where parameters of \p Function stay and other leaves become what they
/// may hold.
std::vector<Term> Summarizer::terms(TermId T, EntityId Function, Code Counts) {
  const TermTable &Terms = V.terms();
  auto IsParameter = [&](NodeId Leaf) {
    return !C.G.isHub(Leaf) && N.nodeKind(Leaf) == NodeKind::Parameter &&
           N.nodeEntity(Leaf) == Function;
  };
  std::vector<Term> All;
  if (!Terms.anyLeaf(T, IsParameter)) {
    for (TermId Closed : V.closed(T, Counts, Counts))
      All.push_back(constant(Closed));
  } else if (Terms.kind(T) == TermKind::Leaf) {
    All.push_back(Term::parameter(N.nodeIndex(Terms.leafOf(T))));
  } else if (Terms.kind(T) == TermKind::When) {
    return terms(Terms.guarded(T), Function, Counts);
  } else {
    std::vector<std::vector<Term>> Joined(1);
    catalog::Joining Style = Terms.style(T);
    SmallVector<TermId, 8> Parts(Terms.parts(T).begin(), Terms.parts(T).end());
    for (TermId Part : Parts) {
      std::vector<std::vector<Term>> Longer;
      for (const Term &Choice : terms(Part, Function, Counts))
        for (const std::vector<Term> &Prefix : Joined)
          if (Longer.size() < MaxTerms) {
            Longer.push_back(Prefix);
            Longer.back().push_back(Choice);
          }
      Joined = std::move(Longer);
    }
    for (std::vector<Term> &Operands : Joined)
      All.push_back(Term::joined(Style, std::move(Operands)));
  }
  if (All.size() > MaxTerms)
    All.resize(MaxTerms);
  return All;
}

void Summarizer::addWrapper(const Wrapper &Wrapped) {
  if (!C.G.isFunction(Wrapped.At) || Wrapped.Attended)
    return;
  const CreationCall &Creation = Found.Creations[Wrapped.Creation];
  EntityId E = N.entityOf(Wrapped.At);
  CreationSummary S;
  S.Api = Creation.Api.str();
  S.Form = Creation.Form;
  S.Attaches = Creation.Attaches;
  uint32_t Index = &Wrapped - Found.Wrappers.data();
  S.Wrappers = Found.steps(Wrapped.Creation, Index, N, C.G);
  Code Counts = C.Live.test(Wrapped.At) ? Code::Live : Code::All;
  for (Term &T : terms(Wrapped.Identity, E, Counts)) {
    S.Identity = std::move(T);
    Writer.creation(entityName(N, E), S);
  }
}

/// The functions that are, or arrive, at \p Node.
std::vector<Term> Summarizer::functionsAt(NodeId Node) const {
  std::vector<Term> All;
  auto Add = [&](EntityId E) {
    if (All.size() < MaxTerms)
      All.push_back(Term::function(entityName(N, E)));
  };
  if (N.nodeKind(Node) == NodeKind::Function)
    Add(N.nodeEntity(Node));
  else
    for (EntityId E : C.Functions.at(Node))
      Add(E);
  return All;
}

/// What \p F returns and writes.
void Summarizer::addGiven(FunctionId F) {
  EntityId E = N.entityOf(F);
  if (N.internalTo(E) != NoId)
    return;
  Code Counts = C.Live.test(F) ? Code::Live : Code::All;
  EntityName Name = entityName(N, E);
  auto Give = [&](NodeKind Kind, int Index, Term T) {
    if (Kind == NodeKind::Return)
      Writer.returned(Name, std::move(T));
    else
      Writer.written(Name, Index, std::move(T));
  };
  SmallVector<NodeId, 8> Nodes;
  N.forEachNodeOf(E, [&](NodeId Node) {
    if (N.nodeKind(Node) != NodeKind::Parameter)
      Nodes.push_back(Node);
  });
  for (NodeId Node : Nodes) {
    NodeKind Kind = N.nodeKind(Node);
    int Index = N.nodeIndex(Node);
    for (TermId Open : V.open(Node))
      for (Term &T : terms(Open, E, Counts))
        Give(Kind, Index, std::move(T));
    for (Term &T : functionsAt(Node))
      Give(Kind, Index, std::move(T));
  }
}

/// What \p F, live, stores in fields and variables.
void Summarizer::addStores(FunctionId F) {
  UnitId U = N.unitOf(F);
  const facts::Unit &Facts = N.facts(U);
  for (const facts::Flow &Flow : Facts.flows(N.function(F))) {
    NodeId To = N.node(U, Flow.to()), From = N.node(U, Flow.from());
    NodeKind Kind = N.nodeKind(To);
    if (Kind != NodeKind::Field && Kind != NodeKind::Variable)
      continue;
    EntityId Place = N.nodeEntity(To);
    if (N.internalTo(Place) != NoId)
      continue;
    EntityName Name = entityName(N, Place);
    // What only passes through this unit, others bring about as well.
    for (TermId Open : V.open(From)) {
      if (!V.terms().hasLeaf(Open)) {
        Writer.flow(Name, constant(Open), Facts.mainFile());
        continue;
      }
      TermSet Closed = V.closed(Open, Code::Live, Code::Live);
      for (TermId T : ArrayRef(Closed).take_front(MaxTerms))
        if (Passed.insert({To, T}).second)
          Writer.flow(Name, constant(T), "");
    }
    bool Own = N.nodeKind(From) == NodeKind::Function;
    for (const Term &T : functionsAt(From))
      Writer.flow(Name, T, Own ? Facts.mainFile() : "");
  }
}

void Summarizer::run() {
  for (const LinkedUnit &L : N.units())
    if (L.Own)
      Writer.unit(L.Facts->mainFile());
  for (catalog::Context Where :
       {catalog::Context::Service, catalog::Context::Asp,
        catalog::Context::Scheduler})
    addArrivals(Where);
  addStarts();
  for (const Wrapper &Wrapped : Found.Wrappers)
    addWrapper(Wrapped);
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    if (!N.chosen(F) || !(N.unit(N.unitOf(F)).Own || C.Live.test(F)))
      continue;
    addGiven(F);
    if (C.Live.test(F))
      addStores(F);
  }
}

void writeSummary(const Solved &P, SummaryWriter &Writer) {
  Summarizer(P, Writer).run();
}

} // namespace officetidy::link
