//===- Archive.cpp - what is linked of a static library -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Archive.h"
#include "Link/Names.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;
using officetidy::facts::CallKind;
using officetidy::facts::FunctionFlags;
using officetidy::facts::NodeKind;

namespace officetidy::link {

namespace {

bool has(const facts::Function &F, FunctionFlags Flag) {
  return (F.flags() & Flag) != static_cast<FunctionFlags>(0);
}

/// Calls \p Do with the USR of each function and variable that \p U defines.
void forEachDefinition(const facts::Unit &U, function_ref<void(StringRef)> Do) {
  ArrayRef<facts::Entity> Entities = U.entities();
  auto Define = [&](uint32_t E) {
    if (E && !Entities[E].internal())
      Do(U.string(Entities[E].usr()));
  };
  for (const facts::Function &F : U.functions()) {
    Define(F.entity());
    if (!has(F, FunctionFlags::StaticInitializer))
      continue;
    for (const facts::Flow &Flow : U.flows(F))
      if (const facts::Node &To = U.nodes()[Flow.to()];
          To.kind() == NodeKind::Variable)
        Define(To.a());
  }
}

class Puller {
public:
  Puller(ArrayRef<const facts::Unit *> Units,
         ArrayRef<const facts::Unit *> Archived)
      : Archived(Archived), Taken(Archived.size()) {
    for (auto [I, U] : enumerate(Archived))
      forEachDefinition(*U, [&](StringRef Usr) { Members[Usr].push_back(I); });
    for (const facts::Unit *U : Units) {
      take(*U);
      for (const facts::Function &F : U->functions())
        Names.insert(U->string(U->entities()[F.entity()].name()));
    }
  }

  void need(StringRef Usr) {
    if (!Defined.contains(Usr))
      Needed.push_back(Usr);
  }
  void needNamed(StringRef Name);
  std::vector<const facts::Unit *> run();

private:
  void take(const facts::Unit &U);

  ArrayRef<const facts::Unit *> Archived;
  std::vector<bool> Taken;
  StringMap<SmallVector<size_t, 1>> Members;
  StringSet<> Defined;
  StringSet<> Names; ///< of the functions of units that are linked for sure
  SmallVector<StringRef, 0> Needed;
};

/// Notes what \p U defines, and what it names.
void Puller::take(const facts::Unit &U) {
  forEachDefinition(U, [&](StringRef Usr) { Defined.insert(Usr); });
  ArrayRef<facts::Entity> Entities = U.entities();
  auto Need = [&](uint32_t E) {
    if (E && !Entities[E].internal())
      need(U.string(Entities[E].usr()));
  };
  DenseSet<uint32_t> Constructed;
  for (const facts::Call &C : U.calls()) {
    Need(C.callee());
    if (C.kind() == CallKind::Construct || C.kind() == CallKind::Subobject)
      Constructed.insert(C.record());
  }
  for (const facts::Node &N : U.nodes()) {
    if (N.kind() == NodeKind::Function || N.kind() == NodeKind::Variable)
      Need(N.a());
    else if (N.kind() == NodeKind::Object)
      Constructed.insert(N.a());
  }
  // The table of a class's virtual functions names them.
  for (const facts::Record &R : U.records())
    if (Constructed.contains(R.entity()))
      for (const facts::Method &M : U.methods(R))
        Need(M.entity());
}

void Puller::needNamed(StringRef Name) {
  if (Names.contains(Name))
    return;
  for (const facts::Unit *U : Archived)
    for (const facts::Function &F : U->functions()) {
      const facts::Entity &E = U->entities()[F.entity()];
      if (!E.internal() && U->string(E.name()) == Name)
        need(U->string(E.usr()));
    }
}

std::vector<const facts::Unit *> Puller::run() {
  std::vector<const facts::Unit *> Result;
  while (!Needed.empty()) {
    StringRef Usr = Needed.pop_back_val();
    auto It = Members.find(Usr);
    if (It == Members.end() || Defined.contains(Usr))
      continue;
    for (size_t I : It->second) {
      if (Taken[I])
        continue;
      Taken[I] = true;
      Result.push_back(Archived[I]);
      take(*Archived[I]);
    }
  }
  return Result;
}

} // namespace

std::vector<const facts::Unit *>
neededMembers(ArrayRef<const facts::Unit *> Units,
              ArrayRef<const facts::Unit *> Archived,
              ArrayRef<StringRef> Roots) {
  if (Archived.empty())
    return {};
  Puller P(Units, Archived);
  for (StringRef Root : Roots)
    P.needNamed(Root);
  return P.run();
}

} // namespace officetidy::link
