//===- NamesOnly.cpp - functions that a unit knows by name only -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Unit.h"
#include "Link/Names.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace officetidy::link {

namespace {

StringRef lastPart(StringRef Name) {
  const size_t At = Name.rfind("::");
  return At == StringRef::npos ? Name : Name.substr(At + 2);
}

/// Does \p Name end in \p Part, which begins at a "::"?
bool endsIn(StringRef Name, StringRef Part) {
  return Name.consume_back(Part) && (Name.empty() || Name.ends_with("::"));
}

} // namespace

/// A function that a unit names without its declaration is the one with a body
/// whose qualified name ends so, else the one that shares its last part. One
/// that a unit has the body of, but could not be declared there, is what other
/// units declare by that name.
void Names::joinByName() {
  std::vector<EntityId> NamesOnly;
  for (EntityId E = 1; E < Entities.size(); ++E)
    if (Entities[E].Usr.starts_with(facts::ByName))
      NamesOnly.push_back(E);
  if (NamesOnly.empty())
    return;

  BitVector HasBody(Entities.size()), HasOwnBody(Entities.size());
  for (auto [U, L] : enumerate(Units))
    for (const facts::Function &F : L.Facts->functions()) {
      HasBody.set(entity(U, F.entity()));
      if (L.Own)
        HasOwnBody.set(entity(U, F.entity()));
    }
  StringMap<SmallVector<EntityId, 2>> Functions;
  for (EntityId E = 1; E < Entities.size(); ++E)
    if (Entities[E].Kind == facts::EntityKind::Function)
      Functions[lastPart(Entities[E].Name)].push_back(E);

  std::vector<EntityId> Instead(Entities.size());
  for (EntityId E = 0; E < Entities.size(); ++E)
    Instead[E] = E;
  for (EntityId E : NamesOnly) {
    const StringRef Name = Entities[E].Name;
    ArrayRef<EntityId> Alike = Functions[lastPart(Name)];
    if (HasBody[E]) {
      for (EntityId Other : Alike)
        if (Other != E && !HasBody[Other] && endsIn(Entities[Other].Name, Name))
          Instead[Other] = E;
      continue;
    }
    for (const BitVector &Has : {HasOwnBody, HasBody}) {
      auto Only = [&](auto Matches) {
        EntityId Found = 0;
        for (EntityId Other : Alike)
          if (Has[Other] && Matches(Entities[Other].Name))
            Found = Found ? NoId : Other;
        return Found;
      };
      EntityId Found = Only([&](StringRef N) { return endsIn(N, Name); });
      if (!Found)
        Found = Only([](StringRef) { return true; });
      if (Found) {
        if (Found != NoId)
          Instead[E] = Found;
        break;
      }
    }
  }
  for (EntityId &E : EntityOf)
    E = Instead[E];
}

} // namespace officetidy::link
