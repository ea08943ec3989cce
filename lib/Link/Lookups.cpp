//===- Lookups.cpp - functions that are looked up by name -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Lookups.h"
#include "Link/Exports.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <set>

using namespace llvm;

namespace officetidy::link {

bool hasLookups(const Names &N, const Rows &R) {
  if (R.catalog().catalog().Lookups.empty())
    return false;
  for (auto [U, L] : enumerate(N.units()))
    for (const facts::Call &C : L.Facts->calls())
      if (C.row() && R.of(U, C).Lookup)
        return true;
  return false;
}

namespace {

class Searcher {
public:
  Searcher(Names &N, const Rows &R, const Passing &P, const Control &C,
           const Surroundings &Around, Values &V)
      : N(N), R(R), P(P), C(C), Around(Around), V(V),
        Units(N.modules().size() + 1) {
    for (auto [U, L] : enumerate(N.units()))
      if (L.Own || L.Module != NoId)
        Units[L.Own ? N.modules().size() : L.Module].push_back(U);
  }

  std::vector<LookedUp> run();

private:
  void search(UnitId U, CallId Id, const facts::Call &Call,
              const catalog::Lookup &Row);
  std::set<std::string> texts(ArrayRef<catalog::Place> Places, UnitId U,
                              CallId Id, const facts::Call &Call);
  std::set<size_t> modulesOf(const std::set<std::string> &Libraries) const;

  Names &N;
  const Rows &R;
  const Passing &P;
  const Control &C;
  const Surroundings &Around;
  Values &V;
  /// Of each module, and last of the program itself.
  std::vector<SmallVector<UnitId, 0>> Units;
  std::set<LookedUp> Result;
};

} // namespace

/// The constant texts at the first of \p Places that has any; an ordinal is
/// "#3".
std::set<std::string> Searcher::texts(ArrayRef<catalog::Place> Places, UnitId U,
                                      CallId Id, const facts::Call &Call) {
  std::set<std::string> Texts;
  auto AddInteger = [&](NodeId Node) {
    if (N.nodeKind(Node) == facts::NodeKind::Integer)
      Texts.insert("#" + utostr(N.fact(Node).a()));
  };
  for (const catalog::Place &Place : Places) {
    for (NodeId Node : P.at(Place, U, Id, Call)) {
      AddInteger(Node);
      for (TermId T : V.open(Node))
        for (TermId Constant : V.closed(T, Code::Live, Code::Live))
          if (V.terms().kind(Constant) == TermKind::Text)
            Texts.insert(V.terms().textOf(Constant).str());
    }
    if (!Texts.empty())
      break;
  }
  return Texts;
}

/// The name of a library without folder and extension, in lower case.
static std::string stemOf(StringRef Library) {
  StringRef Name = sys::path::filename(Library, sys::path::Style::windows);
  if (size_t At = Name.rfind(catalog::UnknownPart); At != StringRef::npos)
    Name = Name.drop_front(At + 1);
  std::string Stem = Name.lower();
  if (StringRef(Stem).ends_with(".dll"))
    Stem.resize(Stem.size() - 4);
  return Stem;
}

/// The modules that \p Libraries may be, by number: all where nothing is known.
std::set<size_t>
Searcher::modulesOf(const std::set<std::string> &Libraries) const {
  std::set<size_t> Which;
  for (StringRef Library : Libraries) {
    std::string Stem = stemOf(Library);
    if (Stem.empty() || Library == catalog::OwnProgram)
      continue;
    for (auto [I, M] : enumerate(N.modules()))
      if (is_contained(M.Stems, Stem))
        Which.insert(I);
    // Where no programs are told apart, the library is part of this one.
    if (is_contained(Around.Stems, Stem) || N.modules().empty())
      Which.insert(N.modules().size());
  }
  if (Libraries.empty() ||
      any_of(Libraries, [](StringRef L) { return stemOf(L).empty(); }))
    for (size_t I = 0; I < Units.size(); ++I)
      Which.insert(I);
  return Which;
}

void Searcher::search(UnitId U, CallId Id, const facts::Call &Call,
                      const catalog::Lookup &Row) {
  std::set<std::string> Names = texts(Row.Name, U, Id, Call);
  if (Names.empty())
    return;
  std::set<std::string> Libraries = texts(Row.Library, U, Id, Call);
  std::erase_if(Libraries,
                [](const std::string &L) { return StringRef(L) == "#0"; });
  SmallVector<NodeId, 2> To;
  for (const catalog::Place &Place : Row.To)
    append_range(To, P.outputs(Place, Id));
  // What the catalog knows is found in a library that is no part of the
  // project.
  for (StringRef Name : Names)
    if (R.catalog().knows(Name))
      for (NodeId Node : To)
        Result.insert({Node, N.outside(Name)});
  for (size_t Module : modulesOf(Libraries))
    for (StringRef Name : Names) {
      bool Own = Module == N.modules().size();
      for (FunctionId F :
           exportedAs(Name, Units[Module],
                      Own ? Around.Exports : N.modules()[Module].Exports, N))
        for (NodeId Node : To)
          Result.insert({Node, N.nameOf(F)});
    }
}

std::vector<LookedUp> Searcher::run() {
  for (FunctionId F : C.Live.set_bits()) {
    UnitId U = N.unitOf(F);
    if (!N.chosen(F))
      continue;
    CallId Id = N.unit(U).Calls + N.function(F).calls().begin();
    for (const facts::Call &Call : N.facts(U).calls(N.function(F))) {
      if (Call.row())
        if (const catalog::Lookup *Row = R.of(U, Call).Lookup)
          search(U, Id, Call, *Row);
      ++Id;
    }
  }
  return {Result.begin(), Result.end()};
}

std::vector<LookedUp> findLookups(Names &N, const Rows &R, const Passing &P,
                                  const Control &C, const Surroundings &Around,
                                  Values &V) {
  return Searcher(N, R, P, C, Around, V).run();
}

} // namespace officetidy::link
