//===- Link.cpp - facts to program to creations ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Link.h"
#include "Link/Activation.h"
#include "Link/Archive.h"
#include "Link/Identity.h"
#include "Link/Lookups.h"
#include "Link/Summarize.h"
#include "Link/Ways.h"
#include "llvm/ADT/STLExtras.h"
#include <optional>
#include <set>
#include <tuple>

using namespace llvm;

namespace officetidy::link {

/// The functions that control doesn't go through.
static std::vector<bool> attendedFunctions(const Names &N,
                                           const catalog::Index &Catalog) {
  std::vector<bool> Attended(N.functionCount());
  bool HasGlobs = !Catalog.catalog().Attended.empty();
  for (FunctionId F = 0; F < N.functionCount(); ++F)
    Attended[F] = (N.function(F).flags() & facts::FunctionFlags::Attended) !=
                      static_cast<facts::FunctionFlags>(0) ||
                  (HasGlobs && Catalog.attended(N.functionName(F)));
  return Attended;
}

/// What everybody needs of a program, though it is no source.
static std::vector<StringRef> rootsOf(const Surroundings &Around) {
  std::vector<StringRef> Roots = {"main", "wmain", "WinMain", "wWinMain",
                                  "DllMain"};
  for (const Export &E : Around.Exports)
    Roots.push_back(E.Function);
  for (const Start &S : Around.Starts)
    Roots.push_back(S.Function);
  return Roots;
}

/// The units that are linked for sure, and the members of static libraries that
/// these need.
static std::vector<const facts::Unit *>
ownUnits(ArrayRef<const facts::Unit *> Units, const Surroundings &Around) {
  std::vector<const facts::Unit *> Own(Units.begin(), Units.end());
  append_range(Own, neededMembers(Units, Around.Archived, rootsOf(Around)));
  return Own;
}

/// The units that a name is looked up in last.
static std::vector<const facts::Unit *> otherUnits(const Surroundings &Around) {
  std::vector<const facts::Unit *> Others = Around.Archived;
  append_range(Others, Around.Elsewhere);
  return Others;
}

/// Control, solved again until no call looks up a function, or creates a class
/// of the sources, that it didn't before.
static Control solve(Names &N, const Hierarchy &H, const Rows &R,
                     const Passing &P, const Rest &Others,
                     const Surroundings &Around,
                     const std::vector<EntryPoint> &Known) {
  std::vector<LookedUp> Found;
  std::vector<Activation> Activated;
  const bool Looks = hasLookups(N, R), Activates = hasCoclasses(N, H);
  while (true) {
    Control C = solveControl(N, H, R, P, Others, Known, Found, Activated);
    if (!Looks && !Activates)
      return C;
    Values V(N, R, P, Others, C, BitVector(N.functionCount()));
    std::vector<LookedUp> NowFound;
    if (Looks)
      NowFound = findLookups(N, R, P, C, Around, V);
    std::vector<Activation> NowActivated;
    if (Activates)
      NowActivated = findActivations(N, H, R, P, C, V);
    if (NowFound.size() <= Found.size() &&
        NowActivated.size() <= Activated.size())
      return C;
    Found = std::move(NowFound);
    Activated = std::move(NowActivated);
  }
}

struct Program::Impl {
  Impl(StringRef Name, ArrayRef<const facts::Unit *> Units, Surroundings Given,
       const catalog::Index &Catalog, const Summary *Known)
      : Catalog(Catalog), Around(std::move(Given)),
        N(ownUnits(Units, Around), Around.Modules, otherUnits(Around)), H(N),
        R(N, Catalog), P(N, R), Others(N, Known),
        C(solve(N, H, R, P, Others, Around,
                link::entryPoints(N, H, Catalog, Name, Around))),
        Attended(attendedFunctions(N, Catalog)) {
    trace({});
  }

  /// Finds the ways, given those to what starts the program, and with them what
  /// is created.
  void trace(ArrayRef<Way> Started) {
    W.emplace(N, R, Others, C, Attended, Started);
    V.emplace(N, R, P, Others, C, unattended());
    Found = traceIdentities(N, R, P, Others, C, Attended, *V);
  }
  BitVector unattended() const {
    BitVector All(N.functionCount());
    for (FunctionId F = 0; F < N.functionCount(); ++F)
      All[F] = W->unattended(F);
    return All;
  }
  CreationSite creation(const Site &S) const;
  bool schedulesInteractive() const;
  std::vector<std::string> deadEnds(FunctionId F) const;

  const catalog::Index &Catalog;
  Surroundings Around;
  Names N;
  Hierarchy H;
  Rows R;
  Passing P;
  Rest Others;
  Control C;
  std::vector<bool> Attended;
  std::optional<Ways> W;
  std::optional<Values> V;
  Identities Found;
};

/// Surroundings of which nothing but further units is known.
static Surroundings among(ArrayRef<const facts::Unit *> Elsewhere) {
  Surroundings Around;
  Around.Elsewhere.assign(Elsewhere.begin(), Elsewhere.end());
  return Around;
}

Program::Program(StringRef Name, ArrayRef<const facts::Unit *> Units,
                 ArrayRef<const facts::Unit *> Elsewhere,
                 const catalog::Index &Catalog, const Summary *Rest)
    : I(std::make_unique<Impl>(Name, Units, among(Elsewhere), Catalog, Rest)) {}
Program::Program(StringRef Name, ArrayRef<const facts::Unit *> Units,
                 const catalog::Index &Catalog, Surroundings Around)
    : I(std::make_unique<Impl>(Name, Units, std::move(Around), Catalog,
                               nullptr)) {}
Program::~Program() = default;
Program::Program(Program &&) noexcept = default;
Program &Program::operator=(Program &&) noexcept = default;

void Program::setStarted(ArrayRef<ScheduleSite> Schedules, ArrayRef<Way> Ways) {
  std::vector<EntryPoint> &All = I->C.EntryPoints;
  erase_if(All, [](const EntryPoint &E) { return E.Scheduled; });
  const Names &N = I->N;
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    if (!N.unit(N.unitOf(F)).Own || !N.chosen(F) ||
        (N.function(F).flags() & facts::FunctionFlags::Main) ==
            static_cast<facts::FunctionFlags>(0))
      continue;
    for (const ScheduleSite &S : Schedules)
      All.push_back({F, S.Context, "program of a scheduled task", S.Where,
                     S.Function, S.Api, "", S.Interactive,
                     /*Scheduled=*/true});
  }
  sort(All);
  I->trace(Ways);
}

bool Program::holds(const facts::Unit &U) const {
  return any_of(I->N.units(),
                [&](const LinkedUnit &L) { return L.Own && L.Facts == &U; });
}

//===----------------------------------------------------------------------===//
// Creations
//===----------------------------------------------------------------------===//

CreationSite Program::Impl::creation(const Site &S) const {
  const CreationCall &Creation = Found.Creations[S.Creation];
  FunctionId Callee = Found.functionOf(S.Wrapper, C.G);
  CreationSite To;
  To.Where = N.position(N.unitOf(S.Function), N.call(S.Call).location());
  To.Function = N.functionName(S.Function).str();
  To.Callee = Callee != NoId    ? N.functionName(Callee).str()
              : Creation.Callee ? N.name(Creation.Callee).str()
                                : Creation.Api.str();
  To.Api = Creation.Api.str();
  To.Form = Creation.Form;
  To.Attaches = Creation.Attaches;
  if (S.Identity != NoId) {
    StringRef Text = V->terms().textOf(S.Identity);
    To.Identity = Text.str();
    To.Class = V->terms().kind(S.Identity) == TermKind::Guid
                   ? Catalog.classOf(catalog::GuidText{Text.str()})
                   : Catalog.classOf(Text, Creation.Form);
  }
  To.Wrappers = Found.steps(S.Creation, S.Wrapper, N, C.G);
  if (!S.Attended)
    To.Ways = W->to(S.Function);
  return To;
}

/// What makes two sites one.
static auto key(const CreationSite &S) {
  return std::tuple<const Position &, StringRef, bool, StringRef>(
      S.Where, S.Api, !S.Class,
      S.Class ? StringRef(S.Class->Name) : StringRef(S.Identity));
}

static bool siteLess(const CreationSite &A, const CreationSite &B) {
  auto Rest = [](const CreationSite &S) {
    return std::tuple<bool, size_t, StringRef, StringRef, StringRef>(
        S.Ways.empty(), S.Wrappers.size(), S.Identity, S.Function, S.Callee);
  };
  return std::tuple(key(A), Rest(A)) < std::tuple(key(B), Rest(B));
}

static bool stepLess(const Step &A, const Step &B) {
  auto Key = [](const Step &S) {
    return std::tie(S.From, S.Where, S.To, S.Kind, S.Via, S.How);
  };
  return Key(A) < Key(B);
}

bool isBetter(const Way &A, const Way &B) {
  if (A.Interactive != B.Interactive)
    return B.Interactive;
  if (A.Steps.size() != B.Steps.size())
    return A.Steps.size() < B.Steps.size();
  return std::lexicographical_compare(A.Steps.begin(), A.Steps.end(),
                                      B.Steps.begin(), B.Steps.end(), stepLess);
}

static void addWays(std::vector<Way> &To, std::vector<Way> From) {
  for (Way &W : From) {
    auto At = lower_bound(
        To, W, [](const Way &A, const Way &B) { return A.Where < B.Where; });
    if (At == To.end() || At->Where != W.Where)
      To.insert(At, std::move(W));
    else if (isBetter(W, *At))
      *At = std::move(W);
  }
}

/// Sorts \p Sites and makes one of equal ones.
static std::vector<CreationSite> join(std::vector<CreationSite> Sites) {
  sort(Sites, siteLess);
  std::vector<CreationSite> Joined;
  for (CreationSite &S : Sites) {
    if (Joined.empty() || key(Joined.back()) != key(S))
      Joined.push_back(std::move(S));
    else
      addWays(Joined.back().Ways, std::move(S.Ways));
  }
  for (CreationSite &S : Joined)
    S.Note = (S.Class && S.Class->Note) ||
             (!S.Ways.empty() &&
              all_of(S.Ways, [](const Way &W) { return W.Interactive; }));
  return Joined;
}

std::vector<CreationSite> Program::creations() const {
  std::vector<CreationSite> All;
  for (const Site &S : I->Found.Sites)
    if (!I->Found.Creations[S.Creation].Schedule)
      All.push_back(I->creation(S));
  return join(std::move(All));
}

/// Does the call \p C, whose row is \p Row, say that tasks run in the session
/// of the logged-on user only? Nothing where it doesn't say.
static std::optional<bool> saysInteractive(const Names &N, const Passing &P,
                                           const catalog::Logon &Row, UnitId U,
                                           CallId Id, const facts::Call &C) {
  std::optional<bool> Says;
  for (NodeId Node : P.at(Row.Type, U, Id, C)) {
    if (N.nodeKind(Node) != facts::NodeKind::Integer)
      continue;
    const uint64_t Given = N.fact(Node).a();
    bool Found = any_of(Row.Interactive, [&](StringRef Text) {
      uint64_t Number = 0;
      Text.getAsInteger(0, Number);
      return Row.Bits ? (Given & Number) != 0 : Given == Number;
    });
    if (Found || (Given != 0 && !Row.Bits))
      Says = Says.value_or(true) && Found;
  }
  return Says;
}

/// Do all live calls that say how the tasks of the program are logged on say
/// that they run in the session of the logged-on user only?
bool Program::Impl::schedulesInteractive() const {
  bool Any = false;
  for (unsigned F : C.Live.set_bits()) {
    UnitId U = N.unitOf(F);
    CallId Id = N.unit(U).Calls + N.function(F).calls().begin();
    for (const facts::Call &Call : N.facts(U).calls(N.function(F))) {
      if (const catalog::Logon *Row =
              Call.row() ? R.of(U, Call).Logon : nullptr)
        if (std::optional<bool> Says =
                saysInteractive(N, P, *Row, U, Id, Call)) {
          if (!*Says)
            return false;
          Any = true;
        }
      ++Id;
    }
  }
  return Any;
}

std::vector<ScheduleSite> Program::schedules() const {
  std::set<ScheduleSite> All;
  std::optional<bool> Interactive;
  const Identities &Found = I->Found;
  for (const Site &S : Found.Sites) {
    const CreationCall &Call = Found.Creations[S.Creation];
    if (S.Identity == NoId || !I->C.Live.test(S.Function) ||
        I->V->terms().kind(S.Identity) != TermKind::Text)
      continue;
    ScheduleSite Site;
    Site.Where =
        I->N.position(I->N.unitOf(S.Function), I->N.call(S.Call).location());
    Site.Function = I->N.functionName(S.Function).str();
    Site.Api = Call.Api.str();
    Site.Command = I->V->terms().textOf(S.Identity).str();
    if (Call.Schedule) {
      Site.Context = Call.Schedule->Where;
      if (!Interactive)
        Interactive = I->schedulesInteractive();
      Site.Interactive = *Interactive;
    } else if (Call.Form == catalog::IdentityForm::CommandLine ||
               Call.Form == catalog::IdentityForm::Document) {
      std::optional<catalog::ScheduledCommand> Command =
          I->Catalog.scheduledBy(Site.Command);
      if (!Command)
        continue;
      Site.Command = std::move(Command->Line);
      Site.Interactive = Command->Interactive;
    } else {
      continue;
    }
    All.insert(std::move(Site));
  }
  return {All.begin(), All.end()};
}

std::vector<CreationSite> merge(std::vector<std::vector<CreationSite>> Lists) {
  std::vector<CreationSite> All;
  for (std::vector<CreationSite> &L : Lists)
    std::move(L.begin(), L.end(), std::back_inserter(All));
  return join(std::move(All));
}

//===----------------------------------------------------------------------===//
// Looking around
//===----------------------------------------------------------------------===//

std::vector<EntryPointSite> Program::entryPoints() const {
  std::set<EntryPointSite> All;
  for (const EntryPoint &E : I->C.EntryPoints)
    All.insert({I->N.position(E.Function), E.Evidence,
                I->N.functionName(E.Function).str(), E.What, E.Where});
  return {All.begin(), All.end()};
}

/// The functions that one ends at going backwards from \p F.
std::vector<std::string> Program::Impl::deadEnds(FunctionId F) const {
  std::set<std::string> Ends;
  std::vector<Vertex> Stack{F};
  DenseSet<Vertex> Seen{F};
  while (!Stack.empty()) {
    Vertex At = Stack.back();
    Stack.pop_back();
    bool Called = false;
    for (uint32_t E : C.G.in(At)) {
      if (C.G.edge(E).Kind == EdgeKind::Registration)
        continue;
      Called = true;
      if (Seen.insert(C.G.edge(E).From).second)
        Stack.push_back(C.G.edge(E).From);
    }
    if (!Called && C.G.isFunction(At))
      Ends.insert(N.functionName(At).str());
  }
  return {Ends.begin(), Ends.end()};
}

std::vector<Reachability> Program::why(StringRef Function) const {
  std::vector<Reachability> All;
  for (FunctionId F = 0; F < I->N.functionCount(); ++F) {
    StringRef Name = I->N.functionName(F);
    if (!I->N.chosen(F) || !Name.consume_back(Function) ||
        !(Name.empty() || Name.ends_with("::")))
      continue;
    Reachability R;
    R.Function = I->N.functionName(F).str();
    R.Where = I->N.position(F);
    R.Ways = I->W->to(F);
    if (R.Ways.empty())
      R.DeadEnds = I->deadEnds(F);
    All.push_back(std::move(R));
  }
  sort(All, [](const Reachability &A, const Reachability &B) {
    return std::tie(A.Function, A.Where) < std::tie(B.Function, B.Where);
  });
  return All;
}

void Program::summarize(SummaryWriter &Writer) const {
  writeSummary({I->N, I->C, *I->W, I->Found, *I->V}, Writer);
}

} // namespace officetidy::link
