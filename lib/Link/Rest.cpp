//===- Rest.cpp - the rest of a program that was linked before ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Rest.h"

using namespace llvm;

namespace officetidy::link {

EntityName entityName(const Names &N, EntityId E) {
  UnitId U = N.internalTo(E);
  return {N.usr(E).str(), U == NoId ? "" : N.facts(U).mainFile().str()};
}

Rest::Rest(const Names &N, const Summary *Known) : N(N), Known(Known) {
  if (!Known)
    return;
  if (!N.units().empty())
    Asking = N.facts(0).mainFile().str();
  for (EntityId E = 1; E < N.entityCount(); ++E)
    if (N.kind(E) == facts::EntityKind::Function)
      Functions[N.usr(E)] = E;
}

std::vector<Way> Rest::ways(EntityId E) const {
  return Known ? Known->ways(entityName(N, E), Asking) : std::vector<Way>();
}

bool Rest::started(EntityId E) const {
  return Known && Known->started(entityName(N, E), Asking);
}

ArrayRef<CreationSummary> Rest::creations(EntityId E) const {
  if (!Known || !E)
    return {};
  auto [It, New] = Creations.try_emplace(E);
  if (New)
    It->second = Known->creations(entityName(N, E));
  return It->second;
}

std::vector<Term> Rest::returned(EntityId E) const {
  return Known && E ? Known->returned(entityName(N, E)) : std::vector<Term>();
}

std::vector<Term> Rest::written(EntityId E, int Index) const {
  return Known && E ? Known->written(entityName(N, E), Index)
                    : std::vector<Term>();
}

std::vector<Term> Rest::values(EntityId E) const {
  return Known ? Known->values(entityName(N, E), Asking) : std::vector<Term>();
}

EntityId Rest::function(const Term &T) const {
  if (T.What != Term::Kind::Function || !(T.Unit.empty() || T.Unit == Asking))
    return 0;
  return Functions.lookup(T.Text);
}

} // namespace officetidy::link
