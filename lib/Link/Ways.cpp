//===- Ways.cpp - the shortest ways from entry points ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Ways.h"
#include "Link/Components.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include <map>
#include <tuple>

using namespace llvm;
using officetidy::facts::CallKind;
using officetidy::facts::FunctionFlags;
using officetidy::facts::NodeKind;

namespace officetidy::link {

Ways::Ways(const Names &N, const Rows &R, const Rest &Others, const Control &C,
           const std::vector<bool> &Attended, ArrayRef<Way> Started)
    : N(N), R(R), C(C), Attended(Attended) {
  addPrefixes(Others);
  addStarted(Started);
  for (catalog::Context Where :
       {catalog::Context::Service, catalog::Context::Asp,
        catalog::Context::Scheduler})
    run(Searches[static_cast<size_t>(Where)], Where, false);
  run(Searches[Session], catalog::Context::Scheduler, true);
}

bool Ways::unattended(FunctionId F) const {
  return any_of(Searches, [&](const Search &S) { return S.reaches(F); });
}

//===----------------------------------------------------------------------===//
// The search
//===----------------------------------------------------------------------===//

/// The entry points of a context, by name and place.
std::vector<Vertex> Ways::start(catalog::Context Where, bool Interactive,
                                Search &S) const {
  std::vector<Vertex> Level;
  for (auto [I, E] : enumerate(C.EntryPoints))
    if (E.Where == Where && E.Interactive == Interactive &&
        !Attended[E.Function] && S.Evidence.try_emplace(E.Function, I).second)
      Level.push_back(E.Function);
  llvm::sort(Level, [&](Vertex A, Vertex B) {
    return std::tuple(N.functionName(A), N.position(A), A) <
           std::tuple(N.functionName(B), N.position(B), B);
  });
  return Level;
}

/// A program that has an entry point runs its initialisers unattended as well.
void Ways::startInitializers(Search &S, uint32_t Depth,
                             std::vector<Vertex> &Next) const {
  for (unsigned F : C.Live.set_bits()) {
    FunctionFlags Flags = N.function(F).flags();
    bool Runs = (Flags & FunctionFlags::StaticInitializer) !=
                static_cast<FunctionFlags>(0);
    if ((Flags & FunctionFlags::DllMain) != static_cast<FunctionFlags>(0))
      Runs |= N.unit(N.unitOf(F)).Own || N.unit(N.unitOf(F)).Module != NoId;
    if (Runs && !Attended[F] && S.Parent[F] == NoId)
      visit(S, F, Initializer, Depth, Next);
  }
}

void Ways::addPrefixes(const Rest &Others) {
  if (!Others)
    return;
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (N.chosen(F) && !Attended[F])
      for (Way &W : Others.ways(N.entityOf(F)))
        Searches[static_cast<size_t>(W.Where)].Prefixes.try_emplace(
            F, std::move(W));
}

/// What starts the program leads to its main function.
void Ways::addStarted(ArrayRef<Way> Started) {
  if (Started.empty())
    return;
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    if (!N.unit(N.unitOf(F)).Own || !N.chosen(F) || Attended[F] ||
        (N.function(F).flags() & FunctionFlags::Main) ==
            static_cast<FunctionFlags>(0))
      continue;
    for (Way W : Started) {
      W.Steps.back().To = N.functionName(F).str();
      Search &S =
          Searches[W.Interactive ? Session : static_cast<size_t>(W.Where)];
      S.Prefixes.try_emplace(F, std::move(W));
      S.Started = true;
    }
  }
}

void Ways::run(Search &S, catalog::Context Where, bool Interactive) {
  std::vector<Vertex> Level = start(Where, Interactive, S), Next;
  // Where the rest of the program leads to a function, the search goes on as
  // far behind the entry point as that is.
  std::map<size_t, std::vector<FunctionId>> Later;
  for (FunctionId F = 0; !S.Prefixes.empty() && F < N.functionCount(); ++F)
    if (auto It = S.Prefixes.find(F); It != S.Prefixes.end())
      Later[It->second.Steps.size()].push_back(F);
  if (Level.empty() && Later.empty())
    return;
  S.Parent.resize(C.G.vertexCount(), NoId);
  S.Depth.resize(C.G.vertexCount());
  for (Vertex V : Level)
    S.Parent[V] = Entry;
  if (!Level.empty()) {
    S.First = Level.front();
    startInitializers(S, 1, Next);
  }
  for (uint32_t Depth = 1; !Level.empty() || !Later.empty(); ++Depth) {
    while (!Later.empty() && Later.begin()->first <= Depth) {
      for (FunctionId F : Later.begin()->second) {
        visit(S, F, Prefix, Depth - 1, Level);
        if (S.Started && S.First == NoId) {
          S.First = F;
          startInitializers(S, Depth, Next);
        }
      }
      Later.erase(Later.begin());
    }
    append_range(S.Order, Level);
    visitFrom(S, Level, Depth, Next);
    Level = std::move(Next);
    Next.clear();
  }
}

/// Visits all that is one step behind the functions of \p Level.
void Ways::visitFrom(Search &S, ArrayRef<Vertex> Level, uint32_t Depth,
                     std::vector<Vertex> &Next) const {
  std::vector<Vertex> Dispatches;
  for (Vertex V : Level)
    for (uint32_t E : C.G.out(V))
      if (follows(C.G.edge(E)))
        visit(S, C.G.edge(E).To, E, Depth,
              C.G.isFunction(C.G.edge(E).To) ? Next : Dispatches);
  // A dispatch is no step of its own. It may come again, with a better edge.
  for (size_t I = 0; I < Dispatches.size(); ++I)
    for (uint32_t E : C.G.out(Dispatches[I])) {
      Vertex To = C.G.edge(E).To;
      visit(S, To, S.Parent[Dispatches[I]], Depth,
            C.G.isFunction(To) ? Next : Dispatches);
    }
}

bool Ways::follows(const Edge &E) const {
  return !E.Attended && E.Kind != EdgeKind::Registration &&
         !(C.G.isFunction(E.To) && Attended[E.To]);
}

void Ways::visit(Search &S, Vertex V, uint32_t Edge, uint32_t Depth,
                 std::vector<Vertex> &Next) const {
  if (C.G.isFunction(V) && Attended[V])
    return;
  uint32_t &Parent = S.Parent[V];
  if (Parent == NoId) {
    Parent = Edge;
    S.Depth[V] = Depth;
    Next.push_back(V);
    return;
  }
  // An edge of this unit is better than a way that the rest of the program has.
  if (S.Depth[V] != Depth || Edge >= Prefix || Parent >= Prefix ||
      !before(Edge, Parent))
    return;
  Parent = Edge;
  if (!C.G.isFunction(V))
    Next.push_back(V);
}

/// Does edge \p EdgeA come first, by name and place?
bool Ways::before(uint32_t EdgeA, uint32_t EdgeB) const {
  if (EdgeA == EdgeB)
    return false;
  auto Key = [&](uint32_t Id) {
    const Edge &E = C.G.edge(Id);
    UnitId U = N.unitOf(E.From);
    const facts::Location &L = N.call(E.Call).location();
    return std::tuple(N.functionName(E.From), N.facts(U).file(L.file()),
                      L.line(), L.column(), Id);
  };
  return Key(EdgeA) < Key(EdgeB);
}

//===----------------------------------------------------------------------===//
// Ways
//===----------------------------------------------------------------------===//

/// The field or variable that the value \p Node comes through, or "".
static StringRef holder(const Names &N, NodeId Node) {
  NodeKind Kind = N.nodeKind(Node);
  if (Kind == NodeKind::Field || Kind == NodeKind::Variable)
    return N.name(N.nodeEntity(Node));
  if (Kind == NodeKind::Member)
    return N.name(N.nodeEntity(N.fieldOfMember(Node)));
  if (Kind == NodeKind::Case)
    return holder(N, N.node(N.unitOfNode(Node), N.fact(Node).a()));
  if (Kind == NodeKind::Any) {
    UnitId U = N.unitOfNode(Node);
    for (uint32_t Operand : N.facts(U).operands(N.fact(Node)))
      if (StringRef Name = holder(N, N.node(U, Operand)); !Name.empty())
        return Name;
  }
  return "";
}

Step Ways::describe(const Edge &E, FunctionId To) const {
  UnitId U = N.unitOf(E.From);
  const facts::Call &Call = N.call(E.Call);
  EntityId Callee = E.Through ? E.Through : N.entity(U, Call.callee());
  Step S;
  S.Where = N.position(U, Call.location());
  S.From = N.functionName(E.From).str();
  S.To = N.functionName(To).str();
  switch (E.Kind) {
  case EdgeKind::Call:
    if (Call.kind() == CallKind::Construct ||
        Call.kind() == CallKind::Subobject)
      S.Kind = StepKind::Construct;
    else if (Call.kind() == CallKind::Destroy)
      S.Kind = StepKind::Destroy;
    break;
  case EdgeKind::Virtual:
    if (Callee == N.entityOf(To))
      break;
    S.Kind = StepKind::VirtualCall;
    S.Via = N.name(Callee).str();
    break;
  case EdgeKind::Indirect: {
    const Dispatch &D = C.G.dispatch(C.G.dispatchOf(E.To));
    S.Kind = StepKind::Invoke;
    S.Via = holder(N, D.Value).str();
    break;
  }
  case EdgeKind::Callback:
    S.Kind = StepKind::Callback;
    S.Via = N.name(Callee).str();
    S.How = R.of(U, Call, E.Through).Callbacks[E.Row]->How;
    break;
  case EdgeKind::Unknown:
    S.Kind = StepKind::Unknown;
    S.Via = N.name(Callee).str();
    break;
  case EdgeKind::Construction:
    if ((N.function(To).flags() & FunctionFlags::Constructor) !=
        static_cast<FunctionFlags>(0))
      S.Kind = StepKind::Construct;
    break;
  case EdgeKind::Dispatch:
  case EdgeKind::Registration:
    break;
  }
  return S;
}

std::pair<Step, FunctionId> Ways::lastStep(FunctionId F,
                                           const Search &S) const {
  if (S.Parent[F] == Entry) {
    const EntryPoint &E = C.EntryPoints[S.Evidence.lookup(F)];
    Step Last;
    Last.Kind = StepKind::Entry;
    Last.Where = E.Evidence;
    Last.From = E.Registrar;
    Last.Via = E.Via;
    Last.To = N.functionName(F).str();
    Last.How = E.What;
    return {Last, NoId};
  }
  if (S.Parent[F] == Prefix)
    return {S.Prefixes.find(F)->second.Steps.back(), NoId};
  if (S.Parent[F] == Initializer) {
    Step Last;
    Last.Kind = StepKind::Initializer;
    Last.Where = N.position(F);
    Last.From = N.functionName(S.First).str();
    Last.To = N.functionName(F).str();
    return {Last, S.First};
  }
  const Edge &E = C.G.edge(S.Parent[F]);
  return {describe(E, F), E.From};
}

const Edge *Ways::lastEdge(FunctionId F, catalog::Context Where) const {
  uint32_t Parent = search(Where).Parent[F];
  return Parent < Prefix ? &C.G.edge(Parent) : nullptr;
}

void Ways::forEachEdgeTo(FunctionId F, catalog::Context Where,
                         function_ref<void(const Edge &)> Do) const {
  const Search &S = search(Where);
  for (uint32_t Id : C.G.in(F)) {
    const Edge &E = C.G.edge(Id);
    if (!S.reaches(E.From) || !follows(E))
      continue;
    Do(C.G.isFunction(E.From) ? E : C.G.edge(S.Parent[E.From]));
  }
}

const EntryPoint *Ways::evidence(FunctionId F, catalog::Context Where) const {
  const Search &S = search(Where);
  auto It = S.Evidence.find(F);
  return It == S.Evidence.end() ? nullptr : &C.EntryPoints[It->second];
}

std::vector<Way> Ways::to(FunctionId F) const {
  std::vector<Way> All;
  for (catalog::Context Where :
       {catalog::Context::Service, catalog::Context::Asp,
        catalog::Context::Scheduler})
    if (std::optional<Way> W = to(F, search(Where))) {
      W->Where = Where;
      All.push_back(std::move(*W));
    }
  if (search(catalog::Context::Scheduler).reaches(F))
    return All;
  if (std::optional<Way> W = to(F, Searches[Session])) {
    W->Where = catalog::Context::Scheduler;
    W->Interactive = true;
    All.push_back(std::move(*W));
  }
  return All;
}

std::optional<Way> Ways::to(FunctionId F, const Search &S) const {
  if (!S.reaches(F))
    return std::nullopt;
  Way W;
  FunctionId At = F;
  while (S.Parent[At] != Prefix) {
    auto [Last, From] = lastStep(At, S);
    W.Steps.push_back(std::move(Last));
    if (From == NoId)
      break;
    At = From;
  }
  std::reverse(W.Steps.begin(), W.Steps.end());
  if (S.Parent[At] == Prefix) {
    const Way &Before = S.Prefixes.find(At)->second;
    W.FurtherEntryPoints = Before.FurtherEntryPoints;
    W.Steps.insert(W.Steps.begin(), Before.Steps.begin(), Before.Steps.end());
  } else {
    W.FurtherEntryPoints = entryPointCount(F, S) - 1;
  }
  W.EntryPoint = W.Steps.front().To;
  return W;
}

unsigned Ways::entryPointCount(FunctionId F, const Search &S) const {
  if (S.Evidence.size() == 1)
    return 1;
  if (S.Counts.empty())
    count(S);
  return S.Counts[F];
}

/// Counts for each function the entry points that lead to it: sets of 64 at a
/// time go down the graph, whose cycles are one vertex.
void Ways::count(const Search &S) const {
  Components Parts(
      C.G.vertexCount(), [&](Vertex V) { return S.reaches(V); },
      [&](Vertex V, auto Do) {
        for (uint32_t E : C.G.out(V))
          if (follows(C.G.edge(E)))
            Do(C.G.edge(E).To);
      });
  std::vector<FunctionId> Entries;
  for (FunctionId F : S.Order)
    if (S.Parent[F] == Entry)
      Entries.push_back(F);
  S.Counts.assign(C.G.vertexCount(), 0);
  std::vector<uint64_t> Sets(Parts.count());
  for (size_t Begin = 0; Begin < Entries.size(); Begin += 64) {
    size_t Size = std::min<size_t>(64, Entries.size() - Begin);
    std::fill(Sets.begin(), Sets.end(), 0);
    for (size_t I = 0; I < Size; ++I)
      Sets[Parts.of(Entries[Begin + I])] |= uint64_t(1) << I;
    for (FunctionId F : S.Order)
      if (S.Parent[F] == Initializer)
        Sets[Parts.of(F)] |= maskTrailingOnes<uint64_t>(Size);
    for (Vertex V : reverse(Parts.order()))
      for (uint32_t E : C.G.out(V))
        if (follows(C.G.edge(E)))
          Sets[Parts.of(C.G.edge(E).To)] |= Sets[Parts.of(V)];
    for (Vertex V : Parts.order())
      S.Counts[V] += llvm::popcount(Sets[Parts.of(V)]);
  }
}

} // namespace officetidy::link
