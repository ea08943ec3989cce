//===- Control.cpp - which code is live, and where control goes -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Control.h"
#include "Link/FunctionSets.h"
#include "Link/Referents.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/StringSet.h"
#include <deque>
#include <map>

using namespace llvm;
using officetidy::facts::CallKind;
using officetidy::facts::FunctionFlags;
using officetidy::facts::NodeKind;

namespace officetidy::link {

namespace {

/// A call that waits for functions to arrive at a node.
struct Trigger {
  EdgeKind Kind; ///< Indirect, Callback, Unknown or Registration
  uint16_t Row = 0;
  bool Attended = false;
  FunctionId Caller = 0;
  CallId Call = 0;
  DispatchId Dispatch = NoId; ///< of Indirect, instead of the call
  EntityId Through = 0;       ///< as that of an edge
};

/// One class of objects, and what waits for it to be constructed.
struct ClassState {
  bool Constructed = false;
  std::vector<EntityId> ConstructedHeirs; ///< itself included
  SmallVector<DispatchId, 4> Dispatches;
};

/// A flow of many functions, and how many have gone over it.
struct LateFlow {
  NodeId From, To;
  size_t Next = 0;
};

class Solver {
public:
  Solver(const Names &N, const Hierarchy &H, const Rows &R, const Passing &P,
         const Rest &Others, ArrayRef<Activation> Activated)
      : N(N), H(H), R(R), P(P), Others(Others), Activated(Activated), Result(N),
        G(Result.G), Sets(N.nodeCount(), N.entityCount()) {}

  Control run(std::vector<EntryPoint> Known, ArrayRef<LookedUp> Found);

private:
  // Roots.
  void addStarts();
  void addVisible();
  void addForeignInitializers();
  void addOthers();
  void markLive(FunctionId F);
  void load(uint32_t Module);

  // The fixpoint.
  void solve();
  bool fallBack();
  void activate(FunctionId F);
  void activateCall(FunctionId F, UnitId U, CallId Id, const facts::Call &C);
  bool hasBodies(EntityId Method);
  void activateDirect(FunctionId F, UnitId U, CallId Id, const facts::Call &C);
  void activateBodyless(FunctionId F, UnitId U, CallId Id, const facts::Call &C,
                        EntityId Through = 0);

  // Values.
  bool carries(NodeId Node) const;
  void copy(NodeId From, NodeId To);
  void handOn(LateFlow F, size_t Count);
  void handOnLate();
  void open(NodeId Node);
  void insert(NodeId Node, EntityId Function);
  void await(NodeId Node, Trigger T);
  void propagate(NodeId Node);
  void collapseCycles();
  void collapse(ArrayRef<NodeId> Cycle);
  void fire(const Trigger &T, EntityId Function);
  void pass(const Trigger &T, DispatchId D);
  void callMethods(const catalog::Callback &Row, const Trigger &T, UnitId U,
                   const facts::Call &C);
  ArrayRef<EntityId> methodsNamed(StringRef Name);
  void bind(UnitId U, CallId Id, const facts::Call &C, EntityId Callee);
  void flowThrough(UnitId U, CallId Id, const facts::Call &C, const Row &Known);
  void addGiven(CallId Id, EntityId Callee);

  // Dispatches.
  DispatchId virtualDispatch(EntityId Method, EntityId Record);
  DispatchId valueDispatch(NodeId Value);
  void addSite(DispatchId D, FunctionId F, UnitId U, CallId Id,
               const facts::Call &C, EdgeKind Kind);
  NodeId addHub(DispatchId D, NodeKind Kind, int Index);
  void connect(NodeId Hub, EntityId Target);
  void connectInner(NodeId Hub, DispatchId Inner);
  void addTarget(DispatchId D, EntityId Target);
  void addInner(DispatchId D, DispatchId Inner);
  void addCatalogued(DispatchId D, EntityId Function);
  void addVirtualTargets(DispatchId D, EntityId Record);
  void construct(EntityId Record);
  void constructTemplate(FunctionId F, UnitId U, CallId Id,
                         const facts::Call &C, const Row &Known);
  void constructObject(FunctionId F, UnitId U, CallId Id, const facts::Call &C,
                       EntityId Record);
  ArrayRef<FunctionId> membersNamed(EntityId Record, StringRef Name);
  void callLifetimeMembers(FunctionId F, CallId Id, EntityId Record);

  void addDeadEdges();
  void addArrived();

  /// So many functions go over a flow at once.
  static constexpr size_t Bit = 16;

  const Names &N;
  const Hierarchy &H;
  const Rows &R;
  const Passing &P;
  const Rest &Others;
  ArrayRef<Activation> Activated; ///< sorted
  Control Result;
  Graph &G;
  FunctionSets Sets;

  SmallVector<FunctionId, 0> Pending;
  /// Flows over which not all has gone that was there before.
  std::deque<LateFlow> Late;
  std::vector<Trigger> Triggers;
  DenseSet<NodeId> Opened;
  DenseMap<EntityId, ClassState> Classes;
  DenseMap<std::pair<EntityId, EntityId>, DispatchId> VirtualDispatches;
  DenseMap<NodeId, DispatchId> ValueDispatches;
  /// Of a node that stands for a cycle: the dispatch that those of the other
  /// nodes of the cycle lead to.
  DenseMap<NodeId, DispatchId> CycleDispatches;
  /// Of each dispatch: its targets, and whether any class gave it one.
  std::vector<DenseSet<EntityId>> Targets;
  std::vector<bool> Resolved;
  DenseMap<EntityId, std::vector<FunctionId>> Constructors;
  bool HasConstructors = false;
  /// What coclass rows name, by class and name.
  std::map<std::pair<EntityId, StringRef>, std::vector<FunctionId>> Members;
  bool HasMembers = false;
  DenseMap<EntityId, bool> HasBodies;
  StringMap<SmallVector<EntityId, 2>> MethodsNamed;
  DenseSet<std::pair<FunctionId, const catalog::EntryPoint *>> Registered;
  BitVector LiveUnits;
  DenseSet<uint32_t> Loaded; ///< modules
};

} // namespace

static bool has(const facts::Function &F, FunctionFlags Flag) {
  return (F.flags() & Flag) != static_cast<FunctionFlags>(0);
}

//===----------------------------------------------------------------------===//
// Roots
//===----------------------------------------------------------------------===//

void Solver::addStarts() {
  LiveUnits.resize(N.units().size());
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    const facts::Function &Fact = N.function(F);
    if (!N.unit(N.unitOf(F)).Own ||
        !(has(Fact, FunctionFlags::Main) || has(Fact, FunctionFlags::DllMain) ||
          has(Fact, FunctionFlags::StaticInitializer)))
      continue;
    Result.Starts.push_back(F);
    markLive(F);
  }
}

/// Of a project that nothing is seen to start, such as a library, or the one
/// unit that an editor shows, anything may be called that others can name.
void Solver::addVisible() {
  auto IsStart = [&](FunctionId F) {
    return has(N.function(F), FunctionFlags::Main) ||
           has(N.function(F), FunctionFlags::DllMain);
  };
  if (Others || !Result.EntryPoints.empty() ||
      any_of(seq<FunctionId>(0, N.functionCount()), IsStart))
    return;
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (N.unit(N.unitOf(F)).Own && N.chosen(F) &&
        N.internalTo(N.entityOf(F)) == NoId)
      markLive(F);
}

/// A variable that the program uses, and another program defines, is
/// initialised there.
void Solver::addForeignInitializers() {
  if (all_of(N.units(), [](const LinkedUnit &L) { return L.Own; }))
    return;
  auto InitializedBy = [&](FunctionId F, auto Do) {
    UnitId U = N.unitOf(F);
    for (const facts::Flow &Flow : N.facts(U).flows(N.function(F)))
      Do(N.node(U, Flow.to()));
  };
  DenseSet<NodeId> Own, Defined;
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (N.unit(N.unitOf(F)).Own &&
        has(N.function(F), FunctionFlags::StaticInitializer))
      InitializedBy(F, [&](NodeId Node) { Defined.insert(Node); });
  for (auto [U, L] : enumerate(N.units()))
    if (L.Own)
      for (size_t I = 1, E = L.Facts->nodes().size(); I < E; ++I)
        if (NodeId Node = N.node(U, I);
            N.nodeKind(Node) == NodeKind::Variable && !Defined.contains(Node))
          Own.insert(Node);
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    UnitId U = N.unitOf(F);
    const facts::Function &Fact = N.function(F);
    if (N.unit(U).Own || !has(Fact, FunctionFlags::StaticInitializer))
      continue;
    bool Used = false;
    InitializedBy(F, [&](NodeId Node) { Used |= Own.contains(Node); });
    if (Used)
      markLive(F);
  }
}

/// What the rest of the program reaches, and the functions that it stores.
void Solver::addOthers() {
  if (!Others)
    return;
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (EntityId E = N.entityOf(F);
        N.chosen(F) && (Others.started(E) || !Others.ways(E).empty()))
      markLive(F);
  for (NodeId Node = 1; Node < N.nodeCount(); ++Node) {
    NodeKind Kind = N.nodeKind(Node);
    if ((Kind != NodeKind::Field && Kind != NodeKind::Variable) ||
        !N.isCanonical(Node))
      continue;
    for (const Term &T : Others.values(N.nodeEntity(Node)))
      if (EntityId Function = Others.function(T))
        insert(Node, Function);
  }
}

void Solver::markLive(FunctionId F) {
  if (Result.Live.test(F))
    return;
  Result.Live.set(F);
  Pending.push_back(F);
  UnitId U = N.unitOf(F);
  if (N.unit(U).Own || LiveUnits.test(U))
    return;
  // What is linked from another program brings its initialisers with it.
  LiveUnits.set(U);
  const LinkedUnit &L = N.unit(U);
  for (auto [I, Fact] : enumerate(L.Facts->functions()))
    if (has(Fact, FunctionFlags::StaticInitializer))
      markLive(L.Functions + I);
  if (L.Module != NoId && N.modules()[L.Module].Shared)
    load(L.Module);
}

/// Runs what \p Module, a DLL, runs when it is loaded.
void Solver::load(uint32_t Module) {
  if (!Loaded.insert(Module).second)
    return;
  for (auto [U, L] : enumerate(N.units())) {
    if (L.Module != Module)
      continue;
    for (auto [I, Fact] : enumerate(L.Facts->functions()))
      if (has(Fact, FunctionFlags::StaticInitializer) ||
          has(Fact, FunctionFlags::DllMain))
        markLive(L.Functions + I);
  }
}

//===----------------------------------------------------------------------===//
// The fixpoint
//===----------------------------------------------------------------------===//

void Solver::solve() {
  while (true) {
    if (!Pending.empty())
      activate(Pending.pop_back_val());
    else if (Sets.wantsCycles())
      collapseCycles();
    else if (NodeId Node = Sets.pop())
      propagate(Node);
    else if (!Late.empty())
      handOnLate();
    else
      return;
  }
}

void Solver::activate(FunctionId F) {
  UnitId U = N.unitOf(F);
  const facts::Unit &Facts = N.facts(U);
  const facts::Function &Fact = N.function(F);
  for (const facts::Flow &Flow : Facts.flows(Fact))
    for (NodeId To : Referents(N).of(N.node(U, Flow.to())))
      copy(N.node(U, Flow.from()), To);
  CallId Id = N.unit(U).Calls + Fact.calls().begin();
  for (const facts::Call &C : Facts.calls(Fact))
    activateCall(F, U, Id++, C);
}

void Solver::activateCall(FunctionId F, UnitId U, CallId Id,
                          const facts::Call &C) {
  EntityId Callee = N.entity(U, C.callee());
  switch (C.kind()) {
  case CallKind::Indirect:
    addSite(valueDispatch(N.node(U, C.target())), F, U, Id, C,
            EdgeKind::Indirect);
    if (C.row())
      activateBodyless(F, U, Id, C);
    return;
  case CallKind::Virtual:
    if (H.isMethod(Callee)) {
      EntityId Record = N.entity(U, C.record());
      addSite(virtualDispatch(Callee, Record ? Record : H.recordOf(Callee)), F,
              U, Id, C, EdgeKind::Virtual);
      if (!hasBodies(Callee))
        activateBodyless(F, U, Id, C);
      return;
    }
    break;
  case CallKind::Construct:
    construct(N.entity(U, C.record()));
    break;
  default:
    break;
  }
  if (Callee)
    activateDirect(F, U, Id, C);
}

/// Does \p Method, or what overrides it, have a body anywhere?
bool Solver::hasBodies(EntityId Method) {
  auto [It, New] = HasBodies.try_emplace(Method);
  if (New)
    It->second = any_of(H.family(Method),
                        [&](EntityId M) { return !N.bodies(M).empty(); });
  return It->second;
}

void Solver::activateDirect(FunctionId F, UnitId U, CallId Id,
                            const facts::Call &C) {
  EntityId Callee = N.entity(U, C.callee());
  ArrayRef<FunctionId> Bodies = N.bodies(Callee);
  if (Bodies.empty()) {
    activateBodyless(F, U, Id, C);
    return;
  }
  for (FunctionId B : Bodies) {
    G.addEdge({F, B, Id});
    markLive(B);
  }
  bind(U, Id, C, Callee);
}

/// Does a row tell what becomes of the argument \p Index? Of an overload that
/// no row is for, none does.
static bool isDescribed(const Row &Known, size_t Index) {
  return any_of(Known.Callbacks, [&](const catalog::Callback *Row) {
    return Row->Binds || (Row->Callee.What == catalog::Place::Kind::Argument &&
                          Row->Callee.Index == Index);
  });
}

void Solver::activateBodyless(FunctionId F, UnitId U, CallId Id,
                              const facts::Call &C, EntityId Through) {
  const Row &Known = R.of(U, C, Through);
  Trigger T{EdgeKind::Unknown, 0, Known.Attended, F, Id, NoId, Through};
  T.Kind = EdgeKind::Registration;
  for (auto [I, Row] : enumerate(Known.Registrations)) {
    T.Row = I;
    if (Row->Callee)
      for (NodeId Node : P.at(*Row->Callee, U, Id, C))
        await(Node, T);
  }
  T.Kind = EdgeKind::Callback;
  for (auto [I, Row] : enumerate(Known.Callbacks)) {
    T.Row = I;
    if (!Row->Methods.empty()) {
      callMethods(*Row, T, U, C);
      continue;
    }
    for (NodeId Node : P.at(Row->Callee, U, Id, C))
      await(Node, T);
  }
  if (Known.Construction)
    constructTemplate(F, U, Id, C, Known);
  else if (Known.Invokes && !Through)
    addSite(valueDispatch(N.node(U, C.object())), F, U, Id, C,
            EdgeKind::Indirect);
  else if (!Known.Stores && Known.Registrations.empty()) {
    T.Kind = EdgeKind::Unknown;
    T.Row = 0;
    for (auto [I, A] : enumerate(N.facts(U).refs(C.arguments())))
      if (I < 32 && C.callables() >> I & 1 && !isDescribed(Known, I))
        await(N.node(U, A), T);
  }
  for (auto It = lower_bound(Activated, Activation{Id, 0});
       It != Activated.end() && It->Call == Id; ++It)
    constructObject(F, U, Id, C, It->Record);
  flowThrough(U, Id, C, Known);
}

/// Calls the methods that \p Row names, of the object that the call is handed:
/// of the classes that it can be of, as far as the call says.
void Solver::callMethods(const catalog::Callback &Row, const Trigger &T,
                         UnitId U, const facts::Call &C) {
  EntityId Object = Row.Callee.What == catalog::Place::Kind::Object
                        ? N.entity(U, C.record())
                        : 0;
  // An object that is being made is of the class that is.
  if (C.kind() == CallKind::Subobject)
    if (EntityId Made = N.entity(U, N.function(T.Caller).record()))
      Object = Made;
  for (StringRef Name : Row.Methods)
    for (EntityId Method : methodsNamed(Name)) {
      EntityId Record = H.recordOf(Method);
      if (Object && !is_contained(H.ancestors(Object), Record))
        continue;
      if (Object)
        Record = Object;
      pass(T, virtualDispatch(Method, Record));
    }
}

ArrayRef<EntityId> Solver::methodsNamed(StringRef Name) {
  auto [It, New] = MethodsNamed.try_emplace(Name);
  if (New)
    It->second = H.methodsNamed(Name);
  return It->second;
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

/// Can a function be at \p Node?
bool Solver::carries(NodeId Node) const {
  switch (G.nodeKind(Node)) {
  case NodeKind::None:
  case NodeKind::String:
  case NodeKind::Guid:
  case NodeKind::Integer:
  case NodeKind::Object:
  case NodeKind::Template:
  case NodeKind::Unknown:
    return false;
  default:
    return true;
  }
}

void Solver::copy(NodeId From, NodeId To) {
  if (From == To || !carries(From) || !carries(To))
    return;
  if (G.nodeKind(From) == NodeKind::Function) {
    insert(To, N.nodeEntity(From));
    return;
  }
  open(From);
  if (Sets.find(From) == Sets.find(To))
    return;
  Sets.addSuccessor(From, To);
  // Many functions are handed on bit by bit.
  if (Sets.size(From) > Bit)
    Late.push_back({From, To});
  else
    handOn({From, To}, Bit);
}

/// Hands the next \p Count functions on over \p F.
void Solver::handOn(LateFlow F, size_t Count) {
  for (size_t I = F.Next; I < std::min(F.Next + Count, Sets.size(F.From)); ++I)
    insert(F.To, Sets.item(F.From, I));
}

/// Hands more functions on over the next flow, and more each time. When the
/// first have arrived, it may show that the flow closes a cycle, which spares
/// the rest.
void Solver::handOnLate() {
  LateFlow F = Late.front();
  Late.pop_front();
  NodeId From = Sets.find(F.From);
  if (From == Sets.find(F.To))
    return;
  if (SmallVector<NodeId, 8> Cycle = Sets.cycleWith(From, F.To); !Cycle.empty())
    return collapse(Cycle);
  // The order of a set changes when it becomes part of another.
  if (std::exchange(F.From, From) != From)
    F.Next = 0;
  const size_t Count = std::max(F.Next, Bit);
  handOn(F, Count);
  F.Next += Count;
  if (F.Next < Sets.size(From))
    Late.push_back(F);
}

void Solver::open(NodeId Node) {
  NodeKind Kind = G.nodeKind(Node);
  if ((Kind != NodeKind::Any && Kind != NodeKind::Case &&
       Kind != NodeKind::Member) ||
      !Opened.insert(Node).second)
    return;
  // Functions are followed by field, whatever the object.
  if (Kind == NodeKind::Member)
    return copy(N.fieldOfMember(Node), Node);
  UnitId U = N.unitOfNode(Node);
  if (Kind == NodeKind::Case)
    return copy(N.node(U, N.fact(Node).a()), Node);
  for (uint32_t Operand : N.facts(U).operands(N.fact(Node)))
    copy(N.node(U, Operand), Node);
}

void Solver::insert(NodeId Node, EntityId Function) {
  Sets.insert(Node, Function);
}

void Solver::await(NodeId Node, Trigger T) {
  if (!carries(Node))
    return;
  if (G.nodeKind(Node) == NodeKind::Function) {
    fire(T, N.nodeEntity(Node));
    return;
  }
  open(Node);
  Triggers.push_back(T);
  Sets.addTrigger(Node, Triggers.size() - 1);
  for (size_t I = 0; I < Sets.done(Node); ++I)
    fire(T, Sets.item(Node, I));
}

/// Hands some of what is new at \p Node on, and more each time: when the first
/// have arrived, it may show that the node is part of a cycle.
void Solver::propagate(NodeId Node) {
  for (size_t Count = std::max(Sets.done(Node), Bit); Count != 0; --Count) {
    EntityId Function = Sets.takeNew(Node);
    if (!Function)
      return;
    Sets.forEachSuccessor(Node, [&](NodeId To) { insert(To, Function); });
    Sets.forEachTrigger(Node, [&](uint32_t T) {
      Trigger Copy = Triggers[T];
      fire(Copy, Function);
    });
  }
  Sets.requeue(Node);
}

void Solver::collapseCycles() {
  for (const std::vector<NodeId> &Cycle : Sets.cycles())
    collapse(Cycle);
}

/// Makes one node of those of \p Cycle. They will have the same functions, so
/// one of their dispatches gets the targets, and the others lead to it.
void Solver::collapse(ArrayRef<NodeId> Cycle) {
  DispatchId Main = NoId;
  std::vector<DispatchId> Further;
  for (NodeId Node : Cycle)
    Sets.dropTriggers(Node, [&](uint32_t T) {
      DispatchId D = Triggers[T].Dispatch;
      if (D == NoId)
        return false;
      if (Main == NoId) {
        Main = D;
        return false;
      }
      Further.push_back(D);
      return true;
    });
  FunctionSets::Missed Missed;
  Sets.merge(Cycle, Missed);
  if (Main != NoId)
    CycleDispatches[Cycle.front()] = Main;
  for (NodeId To : Missed.Flows)
    Late.push_back({Cycle.front(), To});
  for (auto [T, Function] : Missed.Arrivals) {
    Trigger Copy = Triggers[T];
    fire(Copy, Function);
  }
  for (DispatchId D : Further)
    addInner(D, Main);
}

/// Hands over what \p D leads to.
void Solver::pass(const Trigger &T, DispatchId D) {
  Edge E{T.Caller, G.vertex(D), T.Call, T.Kind, T.Attended, T.Row, T.Through};
  G.addEdge(E);
  for (const Passed &Value :
       P.passed(E, N.unitOf(T.Caller), N.call(T.Call), NoId))
    if (carries(Value.Value))
      copy(Value.Value, addHub(D, NodeKind::Parameter, Value.Parameter));
}

void Solver::fire(const Trigger &T, EntityId Function) {
  if (T.Dispatch != NoId) {
    if (H.isMethod(Function))
      addInner(T.Dispatch, virtualDispatch(Function, H.recordOf(Function)));
    else if (R.knows(Function))
      addCatalogued(T.Dispatch, Function);
    else
      addTarget(T.Dispatch, Function);
    return;
  }
  if (H.isMethod(Function) && T.Kind != EdgeKind::Registration)
    return pass(T, virtualDispatch(Function, H.recordOf(Function)));
  UnitId U = N.unitOf(T.Caller);
  const facts::Call &C = N.call(T.Call);
  Edge E{T.Caller, 0, T.Call, T.Kind, T.Attended, T.Row, T.Through};
  for (FunctionId B : N.bodies(Function)) {
    E.To = B;
    if (T.Kind == EdgeKind::Registration) {
      const catalog::EntryPoint *Row =
          R.of(U, C, T.Through).Registrations[T.Row];
      if (Registered.insert({B, Row}).second)
        Result.EntryPoints.push_back(
            {B, Row->Where, Row->What, N.position(U, C.location()),
             N.functionName(T.Caller).str(),
             N.name(T.Through ? T.Through : N.entity(U, C.callee())).str(),
             N.unitOf(B) == U ? N.facts(U).mainFile().str() : ""});
    }
    G.addEdge(E);
    markLive(B);
    for (const Passed &Value : P.passed(E, U, C, B))
      if (NodeId To = N.nodeOf(Function, NodeKind::Parameter, Value.Parameter))
        copy(Value.Value, To);
  }
}

/// Lets values flow between a call and the function that it calls.
void Solver::bind(UnitId U, CallId Id, const facts::Call &C, EntityId Callee) {
  ArrayRef<uint32_t> Arguments = N.facts(U).refs(C.arguments());
  N.forEachNodeOf(Callee, [&](NodeId Node) {
    int Index = N.nodeIndex(Node);
    NodeKind Kind = N.nodeKind(Node);
    if (Kind == NodeKind::Parameter) {
      if (Index < 0)
        copy(N.node(U, C.object()), Node);
      else if (size_t(Index) < Arguments.size())
        copy(N.node(U, Arguments[Index]), Node);
      return;
    }
    N.forEachNodeOfCall(Id, [&](NodeId Given) {
      if (N.nodeKind(Given) == NodeKind::Output
              ? Kind == NodeKind::Written && N.nodeIndex(Given) == Index
              : Kind == NodeKind::Return || Passing::givesObject(C, Node, N))
        copy(Node, Given);
    });
  });
}

/// Lets values flow through a call whose body is not in the program.
void Solver::flowThrough(UnitId U, CallId Id, const facts::Call &C,
                         const Row &Known) {
  auto Copy = [&](ArrayRef<NodeId> From, ArrayRef<NodeId> To) {
    for (NodeId Source : From)
      for (NodeId Target : To)
        copy(Source, Target);
  };
  for (const catalog::Conversion *Row : Known.Conversions)
    for (const catalog::Place &From : Row->From)
      for (const catalog::Place &To : Row->To)
        Copy(P.at(From, U, Id, C), P.outputs(To, Id));
  if (Known.Conversions.empty()) {
    SmallVector<NodeId, 8> To;
    N.forEachNodeOfCall(Id, [&](NodeId Node) {
      if (N.nodeKind(Node) == NodeKind::Result ||
          Passing::writes(C, N.nodeIndex(Node)))
        To.push_back(Node);
    });
    SmallVector<NodeId, 8> From = P.inputs(U, C);
    // What it has called isn't what it gives.
    for (const catalog::Callback *Row : Known.Callbacks)
      for (NodeId Callee : P.at(Row->Callee, U, Id, C))
        erase(From, Callee);
    Copy(From, To);
  }
  if (Others)
    addGiven(Id, N.entity(U, C.callee()));
}

/// The functions that \p Callee, in the rest of the program, gives to a call.
void Solver::addGiven(CallId Id, EntityId Callee) {
  N.forEachNodeOfCall(Id, [&](NodeId Node) {
    std::vector<Term> Given = N.nodeKind(Node) == NodeKind::Result
                                  ? Others.returned(Callee)
                                  : Others.written(Callee, N.nodeIndex(Node));
    for (const Term &T : Given)
      if (EntityId Function = Others.function(T))
        insert(Node, Function);
  });
}

//===----------------------------------------------------------------------===//
// Dispatches
//===----------------------------------------------------------------------===//

DispatchId Solver::virtualDispatch(EntityId Method, EntityId Record) {
  auto [It, New] = VirtualDispatches.try_emplace({Method, Record});
  if (!New)
    return It->second;
  Dispatch Added;
  Added.Method = Method;
  Added.Record = Record;
  DispatchId D = It->second = G.addDispatch(std::move(Added));
  Targets.emplace_back();
  Resolved.push_back(false);
  ClassState &Class = Classes[Record];
  Class.Dispatches.push_back(D);
  std::vector<EntityId> Heirs = Class.ConstructedHeirs;
  for (EntityId Heir : Heirs)
    addVirtualTargets(D, Heir);
  return D;
}

DispatchId Solver::valueDispatch(NodeId Value) {
  auto [It, New] = ValueDispatches.try_emplace(Value);
  if (!New)
    return It->second;
  Dispatch Added;
  Added.Value = Value;
  DispatchId D = It->second = G.addDispatch(std::move(Added));
  Targets.emplace_back();
  Resolved.push_back(true);
  auto Of = CycleDispatches.find(Sets.find(Value));
  if (Of != CycleDispatches.end()) {
    addInner(D, Of->second);
    return D;
  }
  Trigger T{EdgeKind::Indirect};
  T.Dispatch = D;
  await(Value, T);
  return D;
}

void Solver::addSite(DispatchId D, FunctionId F, UnitId U, CallId Id,
                     const facts::Call &C, EdgeKind Kind) {
  G.setDispatchOfCall(Id, D);
  G.dispatch(D).Sites.push_back({F, Id});
  Edge E{F, G.vertex(D), Id, Kind, false, 0};
  G.addEdge(E);
  for (const Passed &Value : P.passed(E, U, C, NoId))
    if (carries(Value.Value))
      copy(Value.Value, addHub(D, NodeKind::Parameter, Value.Parameter));
  N.forEachNodeOfCall(Id, [&](NodeId Node) {
    bool IsResult = N.nodeKind(Node) == NodeKind::Result;
    copy(addHub(D, IsResult ? NodeKind::Return : NodeKind::Written,
                IsResult ? 0 : N.nodeIndex(Node)),
         Node);
  });
  std::vector<EntityId> Catalogued = G.dispatch(D).Catalogued;
  for (EntityId Through : Catalogued)
    activateBodyless(F, U, Id, C, Through);
}

/// Calls that go to \p D act as calls of \p Function, which the catalog knows.
void Solver::addCatalogued(DispatchId D, EntityId Function) {
  if (is_contained(G.dispatch(D).Catalogued, Function))
    return;
  G.dispatch(D).Catalogued.push_back(Function);
  std::vector<DispatchSite> Sites = G.dispatch(D).Sites;
  for (const DispatchSite &S : Sites)
    activateBodyless(S.Caller, N.unitOf(S.Caller), S.Call, N.call(S.Call),
                     Function);
}

NodeId Solver::addHub(DispatchId D, NodeKind Kind, int Index) {
  if (NodeId Known = G.knownHub(D, Kind, Index))
    return Known;
  NodeId Hub = G.hub(D, Kind, Index);
  Sets.grow(G.nodeCount());
  for (EntityId Target : G.dispatch(D).Targets)
    connect(Hub, Target);
  SmallVector<DispatchId, 4> Inner(G.dispatch(D).Inner.begin(),
                                   G.dispatch(D).Inner.end());
  for (DispatchId I : Inner)
    connectInner(Hub, I);
  return Hub;
}

/// Lets values flow between a hub and the function that it stands before.
void Solver::connect(NodeId Node, EntityId Target) {
  Hub Of = G.hub(Node);
  NodeId Other = N.nodeOf(Target, Of.Kind, Of.Index);
  if (!Other)
    return;
  if (Of.Kind == NodeKind::Parameter)
    copy(Node, Other);
  else
    copy(Other, Node);
}

void Solver::connectInner(NodeId Node, DispatchId Inner) {
  Hub Of = G.hub(Node);
  NodeId Other = addHub(Inner, Of.Kind, Of.Index);
  if (Of.Kind == NodeKind::Parameter)
    copy(Node, Other);
  else
    copy(Other, Node);
}

void Solver::addTarget(DispatchId D, EntityId Target) {
  if (!Targets[D].insert(Target).second)
    return;
  G.dispatch(D).Targets.push_back(Target);
  for (FunctionId B : N.bodies(Target)) {
    G.addEdge({G.vertex(D), B, NoId, EdgeKind::Dispatch, false, 0});
    markLive(B);
  }
  SmallVector<NodeId, 4> Hubs = G.dispatch(D).Hubs;
  for (NodeId Hub : Hubs)
    connect(Hub, Target);
}

void Solver::addInner(DispatchId D, DispatchId Inner) {
  if (is_contained(G.dispatch(D).Inner, Inner))
    return;
  G.dispatch(D).Inner.push_back(Inner);
  G.addEdge({G.vertex(D), G.vertex(Inner), NoId, EdgeKind::Dispatch, false, 0});
  SmallVector<NodeId, 4> Hubs = G.dispatch(D).Hubs;
  for (NodeId Hub : Hubs)
    connectInner(Hub, Inner);
}

void Solver::addVirtualTargets(DispatchId D, EntityId Record) {
  for (EntityId M : H.overriders(Record, G.dispatch(D).Method)) {
    Resolved[D] = true;
    addTarget(D, M);
  }
}

/// An object of class \p Record exists in live code.
void Solver::construct(EntityId Record) {
  if (!Record || std::exchange(Classes[Record].Constructed, true))
    return;
  for (EntityId A : H.ancestors(Record)) {
    ClassState &Class = Classes[A];
    Class.ConstructedHeirs.push_back(Record);
    SmallVector<DispatchId, 4> Waiting = Class.Dispatches;
    for (DispatchId D : Waiting)
      addVirtualTargets(D, Record);
  }
}

void Solver::constructTemplate(FunctionId F, UnitId U, CallId Id,
                               const facts::Call &C, const Row &Known) {
  for (NodeId Node : P.at(Known.Construction->Class, U, Id, C))
    if (N.nodeKind(Node) == NodeKind::Object)
      constructObject(F, U, Id, C, N.nodeEntity(Node));
}

/// The call \p C has an object of class \p Record made, somewhere in code that
/// is not there.
void Solver::constructObject(FunctionId F, UnitId U, CallId Id,
                             const facts::Call &C, EntityId Record) {
  if (!std::exchange(HasConstructors, true))
    for (FunctionId B = 0; B < N.functionCount(); ++B)
      if (const facts::Function &Fact = N.function(B);
          N.chosen(B) && has(Fact, FunctionFlags::Constructor))
        Constructors[N.entity(N.unitOf(B), Fact.record())].push_back(B);
  construct(Record);
  ArrayRef<FunctionId> All = Constructors[Record];
  // COM's own arguments are none of the constructor's.
  const bool ByClass = R.of(U, C).Construction;
  const size_t Passed = ByClass ? C.arguments().size() : 0;
  auto Fits = [&](FunctionId B) {
    return N.function(B).parameters() == Passed;
  };
  bool AnyFits = any_of(All, Fits);
  for (FunctionId B : All) {
    if (AnyFits && !Fits(B))
      continue;
    G.addEdge({F, B, Id, EdgeKind::Construction, false, 0});
    markLive(B);
    if (ByClass)
      bind(U, Id, C, N.entityOf(B));
  }
  callLifetimeMembers(F, Id, Record);
}

/// What the library calls of each object of \p Record that it makes.
void Solver::callLifetimeMembers(FunctionId F, CallId Id, EntityId Record) {
  const catalog::Index &Catalog = R.catalog();
  if (Catalog.catalog().Coclasses.empty())
    return;
  SmallVector<EntityId, 8> Classes = H.ancestors(Record);
  for (EntityId Base : H.bases(Record)) {
    const catalog::Coclass *Row = Catalog.coclass(N.name(Base));
    if (!Row)
      continue;
    for (StringRef Member : Row->Calls)
      for (EntityId Class : Classes)
        if (ArrayRef<FunctionId> Found = membersNamed(Class, Member);
            !Found.empty()) {
          for (FunctionId B : Found) {
            G.addEdge({F, B, Id, EdgeKind::Construction, false, 0});
            markLive(B);
          }
          break;
        }
  }
}

/// The members of \p Record that a coclass row names \p Name.
ArrayRef<FunctionId> Solver::membersNamed(EntityId Record, StringRef Name) {
  if (!std::exchange(HasMembers, true)) {
    StringSet<> Named;
    for (const catalog::Coclass &Row : R.catalog().catalog().Coclasses)
      for (StringRef Member : Row.Calls)
        Named.insert(Member);
    for (FunctionId B = 0; B < N.functionCount(); ++B) {
      StringRef Last = N.functionName(B).rsplit(':').second;
      if (uint32_t Of = N.function(B).record();
          Of && N.chosen(B) && Named.contains(Last))
        Members[{N.entity(N.unitOf(B), Of), Last}].push_back(B);
    }
  }
  auto It = Members.find({Record, Name});
  return It == Members.end() ? ArrayRef<FunctionId>()
                             : ArrayRef<FunctionId>(It->second);
}

/// Virtual calls of classes that nothing is seen to construct call whatever
/// overrides their method in live units.
bool Solver::fallBack() {
  bool Changed = false;
  BitVector Units = LiveUnits;
  for (auto [U, L] : enumerate(N.units()))
    if (L.Own)
      Units.set(U);
  for (DispatchId D = 0, E = G.dispatchCount(); D < E; ++D) {
    if (Resolved[D])
      continue;
    Resolved[D] = true;
    for (EntityId M : H.family(G.dispatch(D).Method))
      if (UnitId U = H.unitOf(H.recordOf(M)); U != NoId && Units.test(U)) {
        addTarget(D, M);
        Changed = true;
      }
  }
  return Changed;
}

//===----------------------------------------------------------------------===//
// All of it
//===----------------------------------------------------------------------===//

/// Where code that is not live would go: for listings.
void Solver::addDeadEdges() {
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    if (Result.Live.test(F) || !N.chosen(F))
      continue;
    UnitId U = N.unitOf(F);
    if (!N.unit(U).Own)
      continue;
    const facts::Function &Fact = N.function(F);
    CallId Id = N.unit(U).Calls + Fact.calls().begin();
    for (const facts::Call &C : N.facts(U).calls(Fact)) {
      if (C.callee())
        for (FunctionId B : N.bodies(N.entity(U, C.callee())))
          G.addEdge({F, B, Id});
      ++Id;
    }
  }
}

/// The functions that are at each node now.
void Solver::addArrived() {
  Arrived &All = Result.Functions;
  Sets.forEachSet([&](NodeId Node, ArrayRef<EntityId> Items) {
    All.SetOf[Node] = All.Sets.size();
    All.Sets.emplace_back(Items.begin(), Items.end());
    sort(All.Sets.back());
  });
  Sets.forEachMerged([&](NodeId Node, NodeId Representative) {
    All.SetOf[Node] = All.SetOf[Representative];
  });
}

Control Solver::run(std::vector<EntryPoint> Known, ArrayRef<LookedUp> Found) {
  for (const LookedUp &L : Found)
    insert(L.To, L.Function);
  addStarts();
  addForeignInitializers();
  addOthers();
  Result.EntryPoints = std::move(Known);
  std::vector<FunctionId> Roots;
  for (const EntryPoint &E : Result.EntryPoints)
    Roots.push_back(E.Function);
  addVisible();
  for (FunctionId F : Roots)
    markLive(F);
  do
    solve();
  while (fallBack());
  addDeadEdges();
  G.index();
  sort(Result.EntryPoints);
  addArrived();
  return std::move(Result);
}

Control solveControl(const Names &N, const Hierarchy &H, const Rows &R,
                     const Passing &P, const Rest &Others,
                     std::vector<EntryPoint> Known, ArrayRef<LookedUp> Found,
                     ArrayRef<Activation> Activated) {
  return Solver(N, H, R, P, Others, Activated).run(std::move(Known), Found);
}

} // namespace officetidy::link
