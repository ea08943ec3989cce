//===- Hierarchy.cpp - classes and what overrides what --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Hierarchy.h"
#include "Link/Guids.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace officetidy::link {

Hierarchy::Hierarchy(const Names &N) : N(N) {
  for (auto [U, L] : enumerate(N.units()))
    for (const facts::Record &R : L.Facts->records())
      add(N, U, R);
  for (EntityId Record : Order)
    for (EntityId M : Classes[Record].Methods)
      for (EntityId O : Methods[M].Overridden)
        if (auto It = Methods.find(O); It != Methods.end())
          It->second.OverriddenBy.push_back(M);
}

void Hierarchy::add(const Names &N, UnitId U, const facts::Record &R) {
  const facts::Unit &F = N.facts(U);
  EntityId E = N.entity(U, R.entity());
  auto [It, New] = Classes.try_emplace(E);
  if (!New)
    return;
  Order.push_back(E);
  Class &C = It->second;
  C.Unit = U;
  C.Guid = N.node(U, R.guid());
  for (uint32_t Base : F.refs(R.bases()))
    C.Bases.push_back(N.entity(U, Base));
  for (const facts::Method &M : F.methods(R)) {
    EntityId Id = N.entity(U, M.entity());
    auto [At, First] = Methods.try_emplace(Id);
    if (!First)
      continue;
    C.Methods.push_back(Id);
    At->second.Record = E;
    for (uint32_t O : F.refs(M.overridden()))
      At->second.Overridden.push_back(N.entity(U, O));
  }
}

UnitId Hierarchy::unitOf(EntityId Record) const {
  auto It = Classes.find(Record);
  return It == Classes.end() ? NoId : It->second.Unit;
}

std::optional<catalog::GuidText> Hierarchy::guid(EntityId Record) const {
  auto It = Classes.find(Record);
  if (It == Classes.end() ||
      N.nodeKind(It->second.Guid) != facts::NodeKind::Guid)
    return std::nullopt;
  return guidText(N, It->second.Guid);
}

NodeId Hierarchy::guidNode(EntityId Record) const {
  auto It = Classes.find(Record);
  return It == Classes.end() ? 0 : It->second.Guid;
}

SmallVector<EntityId, 8> Hierarchy::ancestors(EntityId Record) const {
  SmallVector<EntityId, 8> All{Record};
  SmallDenseSet<EntityId, 8> Seen{Record};
  for (size_t I = 0; I < All.size(); ++I)
    if (auto It = Classes.find(All[I]); It != Classes.end())
      for (EntityId Base : It->second.Bases)
        if (Seen.insert(Base).second)
          All.push_back(Base);
  return All;
}

SmallVector<EntityId, 8> Hierarchy::bases(EntityId Record) const {
  SmallVector<EntityId, 8> All = ancestors(Record);
  All.erase(All.begin());
  return All;
}

ArrayRef<EntityId> Hierarchy::methods(EntityId Record) const {
  auto It = Classes.find(Record);
  return It == Classes.end() ? ArrayRef<EntityId>() : It->second.Methods;
}

EntityId Hierarchy::recordOf(EntityId Method) const {
  auto It = Methods.find(Method);
  return It == Methods.end() ? 0 : It->second.Record;
}

bool Hierarchy::overrides(EntityId Method, EntityId Base) const {
  SmallVector<EntityId, 8> Stack{Method};
  SmallDenseSet<EntityId, 8> Seen;
  while (!Stack.empty()) {
    EntityId M = Stack.pop_back_val();
    if (M == Base)
      return true;
    if (auto It = Methods.find(M); It != Methods.end() && Seen.insert(M).second)
      append_range(Stack, It->second.Overridden);
  }
  return false;
}

SmallVector<EntityId, 2> Hierarchy::overriders(EntityId Record,
                                               EntityId Method) const {
  SmallVector<EntityId, 2> Found;
  for (EntityId A : ancestors(Record)) {
    for (EntityId M : methods(A))
      if (overrides(M, Method) &&
          none_of(Found, [&](EntityId Nearer) { return overrides(Nearer, M); }))
        Found.push_back(M);
    if (A == Record && !Found.empty())
      break;
  }
  return Found;
}

SmallVector<EntityId, 2> Hierarchy::methodsNamed(StringRef Name) const {
  SmallVector<EntityId, 2> Found;
  for (EntityId Record : Order)
    for (EntityId M : methods(Record))
      if (N.name(M) == Name)
        Found.push_back(M);
  return Found;
}

SmallVector<EntityId, 8> Hierarchy::family(EntityId Method) const {
  SmallVector<EntityId, 8> All{Method};
  SmallDenseSet<EntityId, 8> Seen{Method};
  for (size_t I = 0; I < All.size(); ++I)
    if (auto It = Methods.find(All[I]); It != Methods.end())
      for (EntityId M : It->second.OverriddenBy)
        if (Seen.insert(M).second)
          All.push_back(M);
  return All;
}

} // namespace officetidy::link
