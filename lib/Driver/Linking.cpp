//===- Linking.cpp - facts to programs to answers -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Linking.h"
#include "Driver/FactsNames.h"
#include "Driver/Paths.h"
#include "Link/Summary.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

Linking::Linking(const Project &P, const Extraction &Facts,
                 const catalog::Index &Catalog)
    : P(P), Digest(Catalog.catalog().digest()) {
  for (const ProgramGroup &Group : groupPrograms(P.Units, P.Configuration)) {
    std::vector<const facts::Unit *> Own, Elsewhere;
    for (size_t I = 0; I < Facts.Units.size(); ++I)
      if (const facts::Unit *Unit = Facts.Units[I].get())
        (is_contained(Group.Units, I) ? Own : Elsewhere).push_back(Unit);
    if (!Own.empty())
      Programs.push_back(
          {Group.Name, link::Program(Group.Name, Own, Elsewhere, Catalog)});
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
