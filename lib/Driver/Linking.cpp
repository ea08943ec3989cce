//===- Linking.cpp - facts to programs to answers -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Linking.h"
#include "Driver/FactsNames.h"
#include "Driver/Paths.h"
#include "Driver/TaskDefinition.h"
#include "Link/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

using UnitList = std::vector<const facts::Unit *>;

/// The facts of the units with these numbers, as far as there are any.
UnitList factsOf(ArrayRef<size_t> Numbers, const Extraction &Facts) {
  UnitList Units;
  for (size_t I : Numbers)
    if (const facts::Unit *Unit = Facts.Units[I].get())
      Units.push_back(Unit);
  return Units;
}

std::vector<link::Export> exportsOf(const DescribedProgram &D) {
  std::vector<link::Export> Exports;
  for (const DefinitionFile &File : D.Definitions)
    append_range(Exports, File.Exports);
  return Exports;
}

/// Can a program whose links are known take names from \p G?
bool offersNames(const ProgramGroup &G) {
  return !knowsLinks(G.From) || G.Kind != ProgramKind::Executable;
}

} // namespace

Linking::Linking(const Project &P, const DescribedPrograms &Described,
                 const Extraction &Facts, const catalog::Index &Catalog)
    : P(P), Catalog(Catalog), Digest(Catalog.catalog().digest()) {
  linkAll(Described, Facts);
  followStarts();
}

/// What program \p D is among.
link::Surroundings Linking::around(const DescribedProgram &D,
                                   const DescribedPrograms &All,
                                   const Extraction &Facts) const {
  link::Surroundings Around;
  Around.Archived = factsOf(D.Group.Archived, Facts);
  Around.Exports = exportsOf(D);
  Around.Stems = stemsOf(D.Group);
  Around.Starts = D.Starts;
  append_range(Around.Starts, All.Handlers);
  bool Known = knowsLinks(D.Group.From);
  for (const DescribedProgram &Other : All.Programs) {
    const ProgramGroup &G = Other.Group;
    if (&Other == &D || (Known && !offersNames(G)))
      continue;
    link::Module M;
    M.Name = G.Name;
    M.Stems = stemsOf(G);
    M.Units = factsOf(G.Units, Facts);
    append_range(M.Units, factsOf(G.Archived, Facts));
    M.Exports = exportsOf(Other);
    M.Linked = is_contained(D.Group.Libraries, G.Name);
    M.Shared = G.Kind == ProgramKind::SharedLibrary;
    Around.Modules.push_back(std::move(M));
  }
  return Around;
}

void Linking::linkAll(const DescribedPrograms &Described,
                      const Extraction &Facts) {
  // What is left of static libraries comes last: what no program needs.
  for (bool Held : {false, true})
    for (const DescribedProgram &D : Described.Programs) {
      if (D.Group.Held != Held)
        continue;
      UnitList Own = factsOf(D.Group.Units, Facts);
      if (Held)
        erase_if(Own, [&](const facts::Unit *U) {
          return any_of(Programs,
                        [&](const Linked &L) { return L.Program.holds(*U); });
        });
      if (!Own.empty() || (!Held && !D.Group.Archived.empty()))
        Programs.push_back({D.Group.Name, stemsOf(D.Group),
                            link::Program(D.Group.Name, Own, Catalog,
                                          around(D, Described, Facts))});
    }
}

/// Is \p L what \p By starts when it starts \p Started?
bool Linking::isStartedBy(const Linked &L,
                          const catalog::StartedProgram &Started,
                          const Linked &By) const {
  std::string Stem = programStem(Started.File);
  if (Stem == catalog::OwnProgram)
    return &L == &By;
  return !Stem.empty() && is_contained(L.Stems, Stem);
}

/// The ways on from \p Site to a program that it starts.
static void
addStartWays(const link::CreationSite &Site, StringRef Program,
             std::map<std::pair<catalog::Context, bool>, link::Way> &Best) {
  for (link::Way W : Site.Ways) {
    link::Step S;
    S.Kind = link::StepKind::Process;
    S.Where = Site.Where;
    S.From = Site.Function;
    S.Via = Program.str();
    W.Steps.push_back(std::move(S));
    auto [At, New] = Best.try_emplace({W.Where, W.Interactive}, W);
    if (!New && link::isBetter(W, At->second))
      At->second = std::move(W);
  }
}

/// What \p S has run: its command, or what the task that is its text runs.
static std::vector<link::ScheduleSite> commandsOf(const link::ScheduleSite &S) {
  if (!looksLikeTask(S.Command))
    return {S};
  // The program's own name is no XML.
  std::string Text;
  for (StringRef Rest = S.Command; !Rest.empty();) {
    auto [Before, After] = Rest.split(catalog::OwnProgram);
    Text += Before;
    if (Before.size() != Rest.size())
      Text += "&lt;program&gt;";
    Rest = After;
  }
  Expected<std::vector<TaskAction>> Actions = parseTask(Text, "");
  if (!Actions) {
    consumeError(Actions.takeError());
    return {};
  }
  std::vector<link::ScheduleSite> All;
  for (TaskAction &A : *Actions) {
    if (A.CommandLine.empty())
      continue;
    All.push_back(S);
    All.back().Command = std::move(A.CommandLine);
    All.back().Interactive |= A.Interactive;
  }
  return All;
}

/// Follows from program to program what starts what, until nothing changes:
/// each round makes ways shorter or adds some.
void Linking::followStarts() {
  using BestWays = std::map<std::pair<catalog::Context, bool>, link::Way>;
  std::vector<std::vector<link::ScheduleSite>> Schedules(Programs.size());
  for (const Linked &By : Programs)
    for (const link::ScheduleSite &Site : By.Program.schedules())
      for (const link::ScheduleSite &S : commandsOf(Site))
        for (auto [L, List] : zip(Programs, Schedules))
          if (any_of(Catalog.startedBy(S.Command),
                     [&](const catalog::StartedProgram &Started) {
                       return isStartedBy(L, Started, By);
                     }))
            List.push_back(S);
  for (auto [L, List] : zip(Programs, Schedules))
    if (!List.empty())
      L.Program.setStarted(List, {});

  std::vector<BestWays> Known(Programs.size());
  for (size_t Round = 0; Round < Programs.size() + 1; ++Round) {
    std::vector<BestWays> Now(Programs.size());
    for (const Linked &By : Programs)
      for (const link::CreationSite &S : By.Program.creations()) {
        bool Starts = S.Form == catalog::IdentityForm::CommandLine ||
                      S.Form == catalog::IdentityForm::Document;
        if (!Starts || S.Ways.empty() || S.Identity.empty())
          continue;
        for (const catalog::StartedProgram &Started :
             Catalog.startedBy(S.Identity))
          for (auto [L, Best] : zip(Programs, Now))
            if (isStartedBy(L, Started, By))
              addStartWays(S, L.Name, Best);
      }
    bool Changed = false;
    for (auto [L, List, Before, Best] : zip(Programs, Schedules, Known, Now)) {
      auto Same = [](const auto &A, const auto &B) {
        return A.first == B.first && !link::isBetter(A.second, B.second) &&
               !link::isBetter(B.second, A.second);
      };
      if (Before.size() == Best.size() &&
          std::equal(Before.begin(), Before.end(), Best.begin(), Same))
        continue;
      Changed = true;
      std::vector<link::Way> Ways;
      for (const auto &[Key, W] : Best)
        Ways.push_back(W);
      L.Program.setStarted(List, Ways);
      Before = std::move(Best);
    }
    if (!Changed)
      return;
  }
}

std::vector<link::CreationSite> Linking::creations() const {
  std::vector<std::vector<link::CreationSite>> Lists;
  for (const Linked &L : Programs)
    Lists.push_back(L.Program.creations());
  return link::merge(std::move(Lists));
}

std::vector<link::EntryPointSite> Linking::entryPoints() const {
  std::set<link::EntryPointSite> All;
  for (const Linked &L : Programs)
    for (link::EntryPointSite &Site : L.Program.entryPoints())
      All.insert(std::move(Site));
  return {All.begin(), All.end()};
}

std::vector<link::Reachability> Linking::why(StringRef Function) const {
  std::vector<link::Reachability> Answers;
  for (const Linked &L : Programs)
    append_range(Answers, L.Program.why(Function));
  return joinAnswers(std::move(Answers));
}

/// Removes the summaries in \p Folder but those named in \p Keep.
static void removeOthers(StringRef Folder, const std::set<std::string> &Keep) {
  std::error_code EC;
  for (sys::fs::directory_iterator I(Folder, EC), End; I != End && !EC;
       I.increment(EC))
    if (path::extension(I->path()) == ".ots" &&
        !Keep.count(path::filename(I->path()).str()))
      (void)sys::fs::remove(I->path());
}

Error Linking::writeSummaries() const {
  std::string Root = relativePath(P.Root, P.FactsFolder);
  std::set<std::string> Written;
  for (const Linked &L : Programs) {
    link::SummaryWriter Writer(L.Name, Root, Digest);
    L.Program.summarize(Writer);
    std::string Name = summaryName(L.Name);
    if (Error E = Writer.write(absolutePath(Name, P.FactsFolder)))
      return E;
    Written.insert(std::move(Name));
  }
  removeOthers(P.FactsFolder, Written);
  return Error::success();
}

/// Adds \p Ways to \p Result, which has one a context, where they are shorter.
static void addWays(std::map<catalog::Context, link::Way> &Result,
                    std::vector<link::Way> Ways) {
  for (link::Way &W : Ways) {
    auto [At, New] = Result.try_emplace(W.Where, W);
    if (!New && W.Steps.size() < At->second.Steps.size())
      At->second = std::move(W);
  }
}

std::vector<link::Reachability>
joinAnswers(std::vector<link::Reachability> Answers) {
  struct Joined {
    std::map<catalog::Context, link::Way> Ways;
    std::set<std::string> DeadEnds;
  };
  std::map<std::pair<link::Position, std::string>, Joined> ByFunction;
  for (link::Reachability &A : Answers) {
    Joined &J = ByFunction[{A.Where, A.Function}];
    addWays(J.Ways, std::move(A.Ways));
    J.DeadEnds.insert(A.DeadEnds.begin(), A.DeadEnds.end());
  }
  std::vector<link::Reachability> Result;
  for (auto &[Key, J] : ByFunction) {
    link::Reachability &R = Result.emplace_back();
    R.Where = Key.first;
    R.Function = Key.second;
    for (auto &[Context, Way] : J.Ways)
      R.Ways.push_back(std::move(Way));
    // A library's program, and one that could link the function but doesn't,
    // call it nowhere; that tells nothing where another program does.
    if (J.DeadEnds.size() > 1)
      J.DeadEnds.erase(R.Function);
    if (R.Ways.empty())
      R.DeadEnds.assign(J.DeadEnds.begin(), J.DeadEnds.end());
  }
  return Result;
}

} // namespace officetidy::driver
