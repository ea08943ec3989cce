//===- Terms.cpp - what a value is made of --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Terms.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>
#include <string>

using namespace llvm;

namespace officetidy::link {

TermId TermTable::add(Data D) {
  Terms.push_back(D);
  return Terms.size() - 1;
}

TermId TermTable::constant(TermKind Kind, StringRef Text) {
  StringMap<TermId> &Known = Kind == TermKind::Text ? Texts : Guids;
  auto [It, New] = Known.try_emplace(Text);
  if (New)
    It->second = add({Kind, 0, It->first(), {}});
  return It->second;
}

TermId TermTable::text(StringRef Text) {
  return constant(TermKind::Text, Text.take_front(MaxText));
}

TermId TermTable::guid(StringRef Text) {
  return constant(TermKind::Guid, Text);
}

TermId TermTable::leaf(NodeId Node) {
  auto [It, New] = Leaves.try_emplace(Node);
  if (New)
    It->second = add({TermKind::Leaf, Node, {}, {}});
  return It->second;
}

TermId TermTable::concat(ArrayRef<TermId> Parts) {
  SmallVector<TermId, MaxParts> Flat;
  std::string Text;
  auto EndText = [&] {
    if (!Text.empty())
      Flat.push_back(text(Text));
    Text.clear();
  };
  auto Append = [&](TermId T) {
    if (kind(T) == TermKind::Text) {
      Text += textOf(T);
      return;
    }
    EndText();
    Flat.push_back(T);
  };
  for (TermId P : Parts) {
    if (kind(P) == TermKind::Guid)
      return NoId;
    if (kind(P) == TermKind::Concat)
      for (TermId Inner : parts(P))
        Append(Inner);
    else
      Append(P);
    if (Flat.size() > MaxParts || Text.size() > MaxText)
      return NoId;
  }
  if (Flat.empty())
    return text(Text);
  EndText();
  if (Flat.size() == 1)
    return Flat.front();
  StringRef Key(reinterpret_cast<const char *>(Flat.data()),
                Flat.size() * sizeof(TermId));
  auto [It, New] = Concats.try_emplace(Key);
  if (New)
    It->second =
        add({TermKind::Concat, 0, {}, ArrayRef<TermId>(Flat).copy(Allocator)});
  return It->second;
}

bool TermTable::anyLeaf(TermId T, function_ref<bool(NodeId)> Is) const {
  switch (kind(T)) {
  case TermKind::Leaf:
    return Is(leafOf(T));
  case TermKind::Concat:
    return any_of(parts(T), [&](TermId P) { return anyLeaf(P, Is); });
  default:
    return false;
  }
}

bool addTerm(TermSet &Set, TermId T, size_t Max) {
  auto *At = lower_bound(Set, T);
  if ((At != Set.end() && *At == T) || Set.size() >= Max)
    return false;
  Set.insert(At, T);
  return true;
}

bool addTerms(TermSet &Set, const TermSet &More, size_t Max) {
  if (Set.size() >= Max || std::ranges::includes(Set, More))
    return false;
  TermSet New;
  std::set_difference(More.begin(), More.end(), Set.begin(), Set.end(),
                      std::back_inserter(New));
  New.truncate(std::min(New.size(), Max - Set.size()));
  TermSet Both;
  Both.reserve(Set.size() + New.size());
  std::merge(Set.begin(), Set.end(), New.begin(), New.end(),
             std::back_inserter(Both));
  Set = std::move(Both);
  return true;
}

} // namespace officetidy::link
