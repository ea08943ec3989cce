//===- State.cpp - what places hold at a point of a function --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/State.h"
#include <algorithm>

namespace officetidy::extract {

PlaceId PlaceTable::root(PlaceRoot Root, const void *Base) {
  auto [It, New] =
      Roots.try_emplace({Root, Base}, static_cast<PlaceId>(Places.size()));
  if (New) {
    Places.push_back({Root, Base, It->second, nullptr, It->second, 0});
    Children.emplace_back();
  }
  return It->second;
}

PlaceId PlaceTable::field(PlaceId Parent, const clang::FieldDecl *Field) {
  if (Places[Parent].Depth == MaxDepth)
    return Parent;
  auto [It, New] = Fields.try_emplace({Parent, Field->getCanonicalDecl()},
                                      static_cast<PlaceId>(Places.size()));
  if (New) {
    Children[Parent].push_back(It->second);
    Children.emplace_back();
    Place P = Places[Parent];
    Places.push_back({P.Root, P.Base, Parent, Field, P.RootPlace, P.Depth + 1});
  }
  return It->second;
}

namespace {

template <typename Vector, typename T> bool insert(Vector &V, T Item) {
  auto *It = std::lower_bound(V.begin(), V.end(), Item);
  if (It != V.end() && *It == Item)
    return false;
  V.insert(It, Item);
  return true;
}

} // namespace

Value Value::node(facts::NodeId Node) {
  Value V;
  V.addNode(Node);
  return V;
}

Value Value::place(PlaceId Place) {
  Value V;
  V.addPlace(Place);
  return V;
}

bool Value::addNode(facts::NodeId Node) {
  return Node != 0 && insert(Nodes, Node);
}

bool Value::addPlace(PlaceId Place) { return insert(Places, Place); }

bool Value::add(const Value &Other) {
  bool Changed = false;
  for (facts::NodeId N : Other.Nodes)
    Changed |= addNode(N);
  for (PlaceId P : Other.Places)
    Changed |= addPlace(P);
  if (Other.Element && !Element) {
    Element = true;
    Changed = true;
  }
  return Changed;
}

namespace {

template <typename Entries> auto placeIn(Entries &Map, PlaceId Place) {
  return llvm::lower_bound(Map, Place, [](const State::Entry &E, PlaceId Id) {
    return E.first < Id;
  });
}

} // namespace

const Value *State::find(PlaceId Place) const {
  auto It = placeIn(Map, Place);
  return It == Map.end() || It->first != Place ? nullptr : It->second;
}

void State::set(PlaceId Place, const Value *V) {
  auto It = placeIn(Map, Place);
  if (It != Map.end() && It->first == Place)
    It->second = V;
  else
    Map.insert(It, {Place, V});
}

void State::erase(PlaceId Place) {
  auto It = placeIn(Map, Place);
  if (It != Map.end() && It->first == Place)
    Map.erase(It);
}

} // namespace officetidy::extract
