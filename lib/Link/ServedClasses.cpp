//===- ServedClasses.cpp - classes whose methods Windows calls ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/ServedClasses.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using officetidy::facts::EntityKind;
using officetidy::facts::FunctionFlags;
using officetidy::facts::NodeKind;

namespace officetidy::link {

static bool has(const facts::Function &F, FunctionFlags Flag) {
  return (F.flags() & Flag) != static_cast<FunctionFlags>(0);
}

static StringRef unqualified(StringRef Name) {
  size_t At = Name.rfind("::");
  return At == StringRef::npos ? Name : Name.drop_front(At + 2);
}

void ServedClasses::addMember(FunctionId F, bool IsOwn) {
  if (uint32_t Record = N.function(F).record())
    (IsOwn ? Own : Foreign)[N.entity(N.unitOf(F), Record)].push_back(F);
}

std::vector<FunctionId> ServedClasses::members(EntityId Record,
                                               bool WithBases) const {
  std::vector<FunctionId> All = Own.lookup(Record);
  if (WithBases) {
    for (EntityId A : H.ancestors(Record)) {
      if (A != Record)
        append_range(All, Own.lookup(A));
      append_range(All, Foreign.lookup(A));
    }
  } else if (Inherited.contains(Record)) {
    append_range(All, Foreign.lookup(Record));
  }
  return All;
}

//===----------------------------------------------------------------------===//
// Which classes
//===----------------------------------------------------------------------===//

std::optional<ClassEvidence>
ServedClasses::evidence(EntityId Record, EntityId Base,
                        const catalog::EntryPoint &Row) {
  const bool NeedsEvidence =
      !(Row.Having.empty() && Row.Implements.empty() && Row.Using.empty());
  if (Row.Uuid) {
    if (std::optional<catalog::GuidText> Guid = H.guid(Base)) {
      if (*Guid != *Row.Uuid)
        return std::nullopt;
      return ClassEvidence();
    }
    // An interface without a uuid: its name and a member say what it is.
    if (N.name(Base) != Row.Base || (NeedsEvidence && !having(Record, Row)))
      return std::nullopt;
    return ClassEvidence();
  }
  if (N.name(Base) != Row.Base || !isBeside(Row))
    return std::nullopt;
  if (!NeedsEvidence)
    return ClassEvidence();
  if (std::optional<ClassEvidence> E = having(Record, Row))
    return E;
  if (std::optional<ClassEvidence> E = implements(Record, Row))
    return E;
  return uses(Record, Row);
}

bool ServedClasses::isBeside(const catalog::EntryPoint &Row) {
  auto [It, New] = Beside.try_emplace(&Row, true);
  if (New)
    It->second = all_of(Row.Beside, [&](StringRef B) { return programHas(B); });
  return It->second;
}

bool ServedClasses::programHas(StringRef ClassOrFunction) const {
  for (EntityId Record : H.records())
    if (UnitId U = H.unitOf(Record); U != NoId && N.unit(U).Own)
      for (EntityId Base : H.bases(Record))
        if (N.name(Base) == ClassOrFunction)
          return true;
  for (auto [U, L] : enumerate(N.units()))
    if (L.Own)
      for (const facts::Call &C : L.Facts->calls())
        if (C.callee() && catalog::matchName(ClassOrFunction,
                                             N.name(N.entity(U, C.callee()))))
          return true;
  return false;
}

std::optional<ClassEvidence>
ServedClasses::having(EntityId Record, const catalog::EntryPoint &Row) const {
  for (StringRef Member : Row.Having) {
    size_t Parameters = Member.find('(');
    StringRef Name = Member.take_front(Parameters);
    for (FunctionId F : members(Record, /*WithBases=*/true))
      if (unqualified(N.functionName(F)) == Name &&
          N.facts(N.unitOf(F))
              .string(N.function(F).type())
              .contains(Member.drop_front(Parameters)))
        return ClassEvidence{true, N.functionName(F).str(), N.position(F)};
  }
  return std::nullopt;
}

std::optional<ClassEvidence>
ServedClasses::implements(EntityId Record,
                          const catalog::EntryPoint &Row) const {
  for (EntityId A : H.bases(Record))
    if (is_contained(Row.Implements, N.name(A)))
      return ClassEvidence{true, "", {}};
  return std::nullopt;
}

const DenseSet<EntityId> &ServedClasses::used(const catalog::EntryPoint &Row) {
  auto [It, New] = Used.try_emplace(&Row);
  if (!New)
    return It->second;
  for (EntityId E = 1; E < N.entityCount(); ++E)
    if (N.kind(E) == EntityKind::Function && N.bodies(E).empty() &&
        any_of(Row.Using, [&](StringRef Glob) {
          return catalog::matchName(Glob, N.name(E));
        }))
      It->second.insert(E);
  return It->second;
}

std::optional<ClassEvidence>
ServedClasses::uses(EntityId Record, const catalog::EntryPoint &Row) {
  if (Row.Using.empty() || used(Row).empty())
    return std::nullopt;
  for (FunctionId F : members(Record, /*WithBases=*/true)) {
    UnitId U = N.unitOf(F);
    for (const facts::Call &C : N.facts(U).calls(N.function(F)))
      if (C.callee() && used(Row).contains(N.entity(U, C.callee())))
        return ClassEvidence{true, N.functionName(F).str(),
                             N.position(U, C.location())};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Which methods
//===----------------------------------------------------------------------===//

/// An interface has no bodies of its own.
bool ServedClasses::isInterface(EntityId Record) const {
  auto Written = [&](FunctionId F) {
    return !has(N.function(F), FunctionFlags::Implicit);
  };
  return none_of(Own.lookup(Record), Written) &&
         none_of(Foreign.lookup(Record), Written);
}

bool ServedClasses::isAddressed(EntityId Function) {
  if (!Addressed) {
    Addressed.emplace();
    for (auto [U, L] : enumerate(N.units()))
      for (const facts::Node &Node : L.Facts->nodes())
        if (Node.kind() == NodeKind::Function)
          Addressed->insert(N.entity(U, Node.a()));
  }
  return Addressed->contains(Function);
}

bool ServedClasses::overridesNothing(FunctionId F, EntityId Record) const {
  for (EntityId A : H.ancestors(Record))
    for (EntityId M : H.methods(A))
      if (M != N.entityOf(F) && H.overrides(N.entityOf(F), M))
        return false;
  return true;
}

std::optional<std::string>
ServedClasses::calledThroughInterface(FunctionId F, EntityId Record,
                                      EntityId Base,
                                      const catalog::EntryPoint &Row) const {
  const facts::Function &Fact = N.function(F);
  if (!has(Fact, FunctionFlags::Virtual) ||
      has(Fact, FunctionFlags::Destructor))
    return std::nullopt;
  for (EntityId A : H.bases(Record)) {
    if (A != Base && !(is_contained(H.ancestors(A), Base) && isInterface(A)))
      continue;
    for (EntityId M : H.methods(A))
      if (H.overrides(N.entityOf(F), M))
        return N.name(M).str();
  }
  // Where the header of the interface was not found, the class itself declares
  // its methods: virtual, and with an HRESULT.
  StringRef Type = N.facts(N.unitOf(F)).string(Fact.type());
  bool Evident =
      !(Row.Having.empty() && Row.Implements.empty() && Row.Using.empty());
  if (Evident && Type.starts_with("long (") && overridesNothing(F, Record))
    return N.functionName(F).str();
  return std::nullopt;
}

std::optional<std::string>
ServedClasses::calledThrough(FunctionId F, EntityId Record, EntityId Base,
                             const catalog::EntryPoint &Row) {
  const facts::Function &Fact = N.function(F);
  StringRef Name = unqualified(N.functionName(F));
  if (Row.Lifetime &&
      (has(Fact, FunctionFlags::Destructor) ||
       (has(Fact, FunctionFlags::Constructor) && Fact.parameters() == 0)))
    return "";
  if (Row.Addressed || Row.Published) {
    bool Named = any_of(Row.Methods, [&](StringRef Glob) {
      return catalog::matchName(Glob, Name);
    });
    if (Named && (Row.Published || isAddressed(N.entityOf(F))))
      return "";
    return std::nullopt;
  }
  if (is_contained(Row.Methods, "*"))
    if (auto Via = calledThroughInterface(F, Record, Base, Row))
      return Via;
  if (!is_contained(Row.Methods, Name))
    return std::nullopt;
  // Of a method that is virtual in the base, an overload is none.
  bool IsVirtual = false;
  for (EntityId A : H.ancestors(Base))
    for (EntityId M : H.methods(A)) {
      if (unqualified(N.name(M)) != Name)
        continue;
      IsVirtual = true;
      if (H.overrides(N.entityOf(F), M))
        return N.name(M).str();
    }
  if (!IsVirtual && has(Fact, FunctionFlags::Hides))
    return (N.name(Base) + "::" + Name).str();
  return std::nullopt;
}

} // namespace officetidy::link
