//===- EntryPoints.cpp - what Windows calls in unattended processes -------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/EntryPoints.h"
#include "Link/Exports.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include <tuple>

using namespace llvm;
using officetidy::facts::FunctionFlags;

namespace officetidy::link {

namespace {

class Finder {
public:
  Finder(const Names &N, const Hierarchy &H, const catalog::Index &Catalog,
         StringRef Program, const Surroundings &Around)
      : N(N), H(H), Catalog(Catalog), Program(Program), Around(Around) {}

  std::vector<EntryPoint> run();

private:
  void addExtracted(UnitId U);
  void addFunction(FunctionId F);
  void addExport(const Export &E, ArrayRef<UnitId> Own);
  void addStart(const Start &S, ArrayRef<UnitId> Own);
  void addHandlers();
  void addHandler(const Start &S, EntityId Record);
  void addOverriders(EntityId Record);
  void addOverriders(EntityId Record, EntityId Base,
                     const catalog::EntryPoint &Row);
  void addInherited(EntityId Record);
  bool matchesBase(EntityId Base, const catalog::EntryPoint &Row) const;
  void add(FunctionId F, const catalog::EntryPoint &Row, StringRef Via = "") {
    Found.push_back({F, Row.Where, Row.What, N.position(F), "", Via.str(),
                     N.facts(N.unitOf(F)).mainFile().str()});
  }

  const Names &N;
  const Hierarchy &H;
  const catalog::Index &Catalog;
  StringRef Program;
  const Surroundings &Around;
  bool HasGlobs = false;
  StringSet<> Exports;
  std::vector<const catalog::EntryPoint *> Guids;
  /// The functions with bodies of each class, of those in question: of the
  /// program's own units, and of others.
  DenseMap<EntityId, std::vector<FunctionId>> Members, Foreign;
  DenseSet<EntityId> Inherited;
  std::vector<EntryPoint> Found;
};

} // namespace

static catalog::Context contextOf(facts::Context C) {
  switch (C) {
  case facts::Context::Asp:
    return catalog::Context::Asp;
  case facts::Context::Scheduler:
    return catalog::Context::Scheduler;
  default:
    return catalog::Context::Service;
  }
}

static bool has(const facts::Function &F, FunctionFlags Flag) {
  return (F.flags() & Flag) != static_cast<FunctionFlags>(0);
}

static StringRef unqualified(StringRef Name) {
  size_t At = Name.rfind("::");
  return At == StringRef::npos ? Name : Name.drop_front(At + 2);
}

/// Does \p Type contain \p Parts, one behind the other?
static bool containsInOrder(StringRef Type, ArrayRef<std::string> Parts) {
  for (const std::string &Part : Parts) {
    size_t At = Type.find(Part);
    if (At == StringRef::npos)
      return false;
    Type = Type.drop_front(At + Part.size());
  }
  return true;
}

void Finder::addExtracted(UnitId U) {
  const facts::Unit &Facts = N.facts(U);
  for (const facts::EntryPoint &P : Facts.entryPoints())
    for (FunctionId F : N.bodies(N.entity(U, P.function())))
      Found.push_back({F, contextOf(P.context()), Facts.string(P.row()).str(),
                       N.position(U, P.location()), "", "",
                       Facts.mainFile().str()});
}

void Finder::addFunction(FunctionId F) {
  const facts::Function &Fact = N.function(F);
  if (has(Fact, FunctionFlags::Main))
    for (const catalog::EntryPoint &Row : Catalog.catalog().EntryPoints)
      if (!Row.Program.empty() && Row.Program == Program)
        add(F, Row);
  if (HasGlobs)
    for (const catalog::EntryPoint *Row : Catalog.named(N.functionName(F)))
      add(F, *Row);
  if (!has(Fact, FunctionFlags::Exported) ||
      !has(Fact, FunctionFlags::ExternC) || Exports.empty())
    return;
  StringRef Type = N.facts(N.unitOf(F)).string(Fact.type());
  for (const catalog::EntryPoint *Row :
       Catalog.exports(unqualified(N.functionName(F))))
    if (containsInOrder(Type, Row->Types))
      add(F, *Row);
}

/// What is exported under the name of an entry point is one, whatever its own
/// name is.
void Finder::addExport(const Export &E, ArrayRef<UnitId> Own) {
  ArrayRef<const catalog::EntryPoint *> Rows = Catalog.exports(E.Name);
  if (Rows.empty())
    return;
  for (FunctionId F : exportedAs(E.Name, Own, E, N)) {
    StringRef Type = N.facts(N.unitOf(F)).string(N.function(F).type());
    for (const catalog::EntryPoint *Row : Rows)
      if (N.chosen(F) && containsInOrder(Type, Row->Types))
        Found.push_back({F, Row->Where, Row->What,
                         E.Where.Line ? E.Where : N.position(F), "", "", ""});
  }
}

/// What the classes that handle tasks override of a handler's methods: the
/// tasks say how they run.
void Finder::addHandlers() {
  auto IsHandler = [](const Start &S) { return S.Handler.has_value(); };
  erase_if(Found, [&](const EntryPoint &E) {
    EntityId Record =
        N.entity(N.unitOf(E.Function), N.function(E.Function).record());
    return Record && any_of(Around.Starts, [&](const Start &S) {
             return IsHandler(S) && H.guid(Record) == S.Handler &&
                    E.Where == S.Where && E.Registrar.empty() && !E.Via.empty();
           });
  });
  for (const Start &S : make_filter_range(Around.Starts, IsHandler))
    for (EntityId Record : H.records())
      if (H.guid(Record) == S.Handler && Members.contains(Record))
        addHandler(S, Record);
}

void Finder::addHandler(const Start &S, EntityId Record) {
  for (EntityId Base : ArrayRef(H.ancestors(Record)).drop_front())
    for (const catalog::EntryPoint *Row : Catalog.bases(N.name(Base))) {
      if (Row->Where != S.Where)
        continue;
      size_t First = Found.size();
      addOverriders(Record, Base, *Row);
      for (EntryPoint &E : MutableArrayRef(Found).drop_front(First)) {
        E.Evidence = S.Evidence;
        E.Interactive = S.Interactive;
      }
    }
}

void Finder::addStart(const Start &S, ArrayRef<UnitId> Own) {
  auto Add = [&](FunctionId F) {
    Found.push_back(
        {F, S.Where, S.What, S.Evidence, "", "", "", S.Interactive});
  };
  if (!S.Function.empty()) {
    for (FunctionId F : exportedAs(S.Function, Own, Around.Exports, N))
      if (N.chosen(F))
        Add(F);
    return;
  }
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    if (N.unit(N.unitOf(F)).Own && N.chosen(F) &&
        has(N.function(F), FunctionFlags::Main))
      Add(F);
}

bool Finder::matchesBase(EntityId Base, const catalog::EntryPoint &Row) const {
  if (Row.Uuid)
    return H.guid(Base) == Row.Uuid;
  return N.name(Base) == Row.Base;
}

void Finder::addOverriders(EntityId Record, EntityId Base,
                           const catalog::EntryPoint &Row) {
  std::vector<FunctionId> All = Members.lookup(Record);
  if (Inherited.contains(Record))
    append_range(All, Foreign.lookup(Record));
  for (FunctionId F : All) {
    StringRef Name = unqualified(N.functionName(F));
    if (!is_contained(Row.Methods, Name))
      continue;
    // Of a method that is virtual in the base, an overload is none; where it is
    // not virtual there, the name decides.
    SmallVector<EntityId, 2> Virtual;
    for (EntityId M : H.methods(Base))
      if (unqualified(N.name(M)) == Name)
        Virtual.push_back(M);
    if (Virtual.empty())
      add(F, Row, (N.name(Base) + "::" + Name).str());
    for (EntityId M : Virtual)
      if (H.overrides(N.entityOf(F), M))
        add(F, Row, N.name(M));
  }
}

void Finder::addOverriders(EntityId Record) {
  for (EntityId Base : ArrayRef(H.ancestors(Record)).drop_front()) {
    for (const catalog::EntryPoint *Row : Catalog.bases(N.name(Base)))
      if (matchesBase(Base, *Row))
        addOverriders(Record, Base, *Row);
    for (const catalog::EntryPoint *Row : Guids)
      if (N.name(Base) != Row->Base && matchesBase(Base, *Row))
        addOverriders(Record, Base, *Row);
  }
}

/// What a class of the program inherits from one of another program counts as
/// the program's own: the library's implementation of an interface.
void Finder::addInherited(EntityId Record) {
  for (EntityId Base : ArrayRef(H.ancestors(Record)).drop_front())
    if (Foreign.contains(Base) && Inherited.insert(Base).second)
      addOverriders(Base);
}

std::vector<EntryPoint> Finder::run() {
  bool HasBases = false;
  for (const catalog::EntryPoint &Row : Catalog.catalog().EntryPoints) {
    HasBases |= !Row.Base.empty();
    HasGlobs |= !Row.Function.empty() && !Row.Exported;
    if (!Row.Function.empty() && Row.Exported)
      Exports.insert(Row.Function);
    if (!Row.Base.empty() && Row.Uuid)
      Guids.push_back(&Row);
  }
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    bool Own = N.unit(N.unitOf(F)).Own;
    if (!N.chosen(F))
      continue;
    if (Own)
      addFunction(F);
    if (uint32_t Record = N.function(F).record(); Record && HasBases)
      (Own ? Members : Foreign)[N.entity(N.unitOf(F), Record)].push_back(F);
  }
  SmallVector<UnitId, 0> Own;
  for (auto [U, L] : enumerate(N.units()))
    if (L.Own)
      Own.push_back(U);
  for (UnitId U : Own) {
    addExtracted(U);
    for (const facts::Export &E : N.facts(U).exports())
      addExport({N.facts(U).string(E.name()).str(),
                 N.facts(U).string(E.function()).str(), E.ordinal(),
                 E.by_name()},
                Own);
  }
  for (const Export &E : Around.Exports)
    addExport(E, Own);
  for (const Start &S : Around.Starts)
    if (!S.Handler)
      addStart(S, Own);
  if (HasBases)
    for (EntityId Record : H.records())
      if (Members.contains(Record)) {
        addOverriders(Record);
        addInherited(Record);
      }
  addHandlers();

  sort(Found);
  auto Kind = [](const EntryPoint &P) {
    return std::tuple(P.Function, P.Where, StringRef(P.What), P.Interactive);
  };
  Found.erase(llvm::unique(Found,
                           [&](const EntryPoint &A, const EntryPoint &B) {
                             return Kind(A) == Kind(B);
                           }),
              Found.end());
  return std::move(Found);
}

std::vector<EntryPoint> entryPoints(const Names &N, const Hierarchy &H,
                                    const catalog::Index &Catalog,
                                    StringRef Program,
                                    const Surroundings &Around) {
  return Finder(N, H, Catalog, Program, Around).run();
}

} // namespace officetidy::link
