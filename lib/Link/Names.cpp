//===- Names.cpp - one program's names, joined across its units -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Names.h"
#include "Link/Exports.h"
#include "llvm/ADT/CachedHashString.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>

using namespace llvm;
using officetidy::facts::NodeKind;

namespace officetidy::link {

/// Sorts by what the units hold, so that the order in which they were given
/// leaves no trace.
static bool unitLess(const facts::Unit *A, const facts::Unit *B) {
  auto Key = [](const facts::Unit &U) {
    return std::tuple(U.mainFile(), U.output());
  };
  return Key(*A) != Key(*B) ? Key(*A) < Key(*B) : A->bytes() < B->bytes();
}

Names::Names(ArrayRef<const facts::Unit *> Own, ArrayRef<Module> Modules,
             ArrayRef<const facts::Unit *> Elsewhere)
    : Modules(Modules) {
  addUnits(Own, true);
  DenseSet<const facts::Unit *> Known(Own.begin(), Own.end());
  auto AddOthers = [&](ArrayRef<const facts::Unit *> Units, uint32_t Module) {
    SmallVector<const facts::Unit *, 0> Others;
    copy_if(Units, std::back_inserter(Others),
            [&](const facts::Unit *U) { return Known.insert(U).second; });
    addUnits(Others, false, Module);
  };
  // What is on the link line comes first.
  for (bool Linked : {true, false})
    for (auto [I, M] : enumerate(Modules))
      if (M.Linked == Linked)
        AddOthers(M.Units, I);
  AddOthers(Elsewhere, NoId);
  joinEntities();
  joinByName();
  joinNodes();
  chooseBodies();
}

void Names::addUnits(ArrayRef<const facts::Unit *> Given, bool Own,
                     uint32_t Module) {
  std::vector<const facts::Unit *> Sorted(Given.begin(), Given.end());
  sort(Sorted, unitLess);
  for (const facts::Unit *U : Sorted) {
    LinkedUnit L;
    L.Facts = U;
    L.Own = Own;
    L.Module = Module;
    if (!Units.empty()) {
      const LinkedUnit &Last = Units.back();
      L.Entities = Last.Entities + Last.Facts->entities().size();
      L.Functions = Last.Functions + Last.Facts->functions().size();
      L.Calls = Last.Calls + Last.Facts->calls().size();
      L.Nodes = Last.Nodes + Last.Facts->nodes().size();
    }
    Units.push_back(L);
  }
}

void Names::joinEntities() {
  size_t Mentions = 0;
  for (const LinkedUnit &L : Units)
    Mentions += L.Facts->entities().size();
  EntityOf.resize(Mentions);
  Entities.emplace_back();
  DenseMap<CachedHashStringRef, EntityId> External;
  External.reserve(Mentions / 2);
  for (auto [U, L] : enumerate(Units)) {
    ArrayRef<facts::Entity> Local = L.Facts->entities();
    for (size_t I = 1; I < Local.size(); ++I) {
      const facts::Entity &E = Local[I];
      StringRef Usr = L.Facts->string(E.usr());
      EntityId Id = Entities.size();
      if (!E.internal())
        Id = External.try_emplace(CachedHashStringRef(Usr), Id).first->second;
      EntityOf[L.Entities + I] = Id;
      if (Id < Entities.size())
        continue;
      EntityData D;
      D.Usr = Usr;
      D.Name = L.Facts->string(E.name());
      D.Kind = E.kind();
      D.Library = E.library();
      D.Text = E.text();
      D.Unit = E.internal() ? static_cast<UnitId>(U) : NoId;
      Entities.push_back(D);
    }
  }
}

void Names::joinNodes() {
  size_t Nodes = 1, Calls = 0;
  for (const LinkedUnit &L : Units) {
    Nodes = L.Nodes + L.Facts->nodes().size();
    Calls = L.Calls + L.Facts->calls().size();
  }
  Canonical.resize(Nodes);
  Kinds.resize(Nodes);
  Indices.resize(Nodes);
  Previous.resize(Nodes);
  LastNodes.resize(Entities.size());
  LastCalls.resize(Calls);
  for (auto [U, L] : enumerate(Units))
    for (size_t I = 1, E = L.Facts->nodes().size(); I < E; ++I)
      joinNode(U, I);
}

void Names::joinNode(UnitId U, uint32_t Local) {
  const facts::Node &N = Units[U].Facts->nodes()[Local];
  NodeId Id = Units[U].Nodes + Local;
  Canonical[Id] = Id;
  Kinds[Id] = N.kind();
  Indices[Id] = static_cast<int16_t>(N.b());
  switch (N.kind()) {
  case NodeKind::None:
    Canonical[Id] = 0;
    return;
  case NodeKind::Parameter:
  case NodeKind::Return:
  case NodeKind::Written:
  case NodeKind::Field:
  case NodeKind::Variable: {
    EntityId E = entity(U, N.a());
    if (NodeId Known = nodeOf(E, N.kind(), N.b())) {
      Canonical[Id] = Known;
      return;
    }
    Previous[Id] = std::exchange(LastNodes[E], Id);
    return;
  }
  case NodeKind::Result:
  case NodeKind::Output: {
    CallId C = Units[U].Calls + N.a();
    Previous[Id] = std::exchange(LastCalls[C], Id);
    return;
  }
  default:
    return;
  }
}

void Names::chooseBodies() {
  size_t Count = 0;
  for (const LinkedUnit &L : Units)
    Count += L.Facts->functions().size();
  Functions.reserve(Count);
  Exports Offered(*this);
  for (auto [U, L] : enumerate(Units))
    for (const facts::Function &F : L.Facts->functions()) {
      Functions.push_back(
          {static_cast<UnitId>(U), entity(U, F.entity()), false, 0});
      chooseBody(Functions.size() - 1, Offered);
    }
}

uint8_t Names::distance(FunctionId F, const Exports &Offered) const {
  const LinkedUnit &L = Units[Functions[F].Unit];
  if (L.Own)
    return 0;
  bool Linked = L.Module != NoId && Modules[L.Module].Linked;
  return Linked && Offered.offers(L.Module, F) ? 1 : 2;
}

void Names::chooseBody(FunctionId F, const Exports &Offered) {
  uint8_t Distance = Functions[F].Distance = distance(F, Offered);
  EntityData &E = Entities[Functions[F].Entity];
  uint8_t Nearest = E.Body == NoId ? 3 : Functions[E.Body].Distance;
  // A second definition in the program itself is that of an inline function.
  if (Distance > Nearest || (Distance == Nearest && Distance == 0))
    return;
  if (Distance < Nearest) {
    for (FunctionId Farther : bodies(Functions[F].Entity))
      Functions[Farther].Chosen = false;
    Several.erase(Functions[F].Entity);
    E.Body = F;
    Functions[F].Chosen = true;
    return;
  }
  // One of another program counts where it is not the same text once more.
  SmallVector<FunctionId, 2> &Known = Several[Functions[F].Entity];
  if (Known.empty())
    Known.push_back(E.Body);
  Position Here = position(F);
  if (any_of(Known, [&](FunctionId K) { return position(K) == Here; }))
    return;
  Known.push_back(F);
  Functions[F].Chosen = true;
}

EntityId Names::outside(StringRef Name) {
  auto [It, New] = Outside.try_emplace(Name, Entities.size());
  if (!New)
    return It->second;
  EntityData D;
  D.Usr = D.Name = It->first();
  D.Kind = facts::EntityKind::Function;
  Entities.push_back(D);
  LastNodes.push_back(0);
  return It->second;
}

EntityId Names::nameOf(FunctionId F) {
  EntityId E = entityOf(F);
  if (bodies(E).size() == 1 && bodies(E).front() == F)
    return E;
  auto [It, New] = Further.try_emplace(F, Entities.size());
  if (!New)
    return It->second;
  EntityData D = Entities[E];
  D.Body = F;
  Entities.push_back(D);
  LastNodes.push_back(LastNodes[E]);
  Originals[It->second] = E;
  Functions[F].Chosen = true;
  return It->second;
}

ArrayRef<FunctionId> Names::bodies(EntityId E) const {
  const FunctionId &First = Entities[E].Body;
  if (First == NoId)
    return {};
  if (!Several.empty())
    if (auto It = Several.find(E); It != Several.end())
      return It->second;
  return ArrayRef(First);
}

const facts::Function &Names::function(FunctionId F) const {
  const LinkedUnit &L = Units[Functions[F].Unit];
  return L.Facts->functions()[F - L.Functions];
}

Position Names::position(UnitId U, const facts::Location &L) const {
  return {Units[U].Facts->file(L.file()).str(), L.line(), L.column()};
}

UnitId Names::unitOfCall(CallId C) const {
  return partition_point(Units,
                         [&](const LinkedUnit &L) { return L.Calls <= C; }) -
         Units.begin() - 1;
}

const facts::Call &Names::call(CallId C) const {
  const LinkedUnit &L = Units[unitOfCall(C)];
  return L.Facts->calls()[C - L.Calls];
}

UnitId Names::unitOfNode(NodeId N) const {
  return partition_point(Units,
                         [&](const LinkedUnit &L) { return L.Nodes <= N; }) -
         Units.begin() - 1;
}

const facts::Node &Names::fact(NodeId N) const {
  const LinkedUnit &L = Units[unitOfNode(N)];
  return L.Facts->nodes()[N - L.Nodes];
}

EntityId Names::nodeEntity(NodeId N) const {
  UnitId U = unitOfNode(N);
  return entity(U, Units[U].Facts->nodes()[N - Units[U].Nodes].a());
}

NodeId Names::nodeOf(EntityId E, NodeKind Kind, int Index) const {
  for (NodeId N = LastNodes[E]; N; N = Previous[N])
    if (Kinds[N] == Kind && Indices[N] == Index)
      return N;
  return 0;
}

ArrayRef<NodeId> Names::fieldsNamed(StringRef Name) const {
  auto [It, New] = Fields.try_emplace(Name);
  if (New)
    for (EntityId E = 1; E < Entities.size(); ++E) {
      StringRef Full = Entities[E].Name;
      if (Entities[E].Kind != facts::EntityKind::Field ||
          !Full.consume_back(Name) || !(Full.empty() || Full.ends_with("::")))
        continue;
      if (NodeId N = nodeOf(E, NodeKind::Field))
        It->second.push_back(N);
    }
  return It->second;
}

} // namespace officetidy::link
