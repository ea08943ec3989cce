//===- Discover.cpp - the projects in a folder ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Discover.h"
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

std::string counted(size_t N, StringRef What) {
  return fmt::format("{} {}{}", N, What.str(), N == 1 ? "" : "s");
}

class Discoverer {
public:
  Discoverer(const std::string &Place, const Configuration &Wanted, Tree &Files)
      : Wanted(Wanted), Files(Files) {
    IsSolution = isSolution(Place);
    IsProject = projectRank(Place);
    bool IsFile = IsSolution || IsProject;
    Folder = IsFile ? path::parent_path(Place).str() : Place;
    All = Files.filesBelow(Folder);
    Candidates = IsFile ? std::vector<std::string>{Place} : All;
  }

  Discovery run(HasBothWidths BothWidths);

private:
  /// Where a project is named, and how it is to be read.
  struct Named {
    Reading How;
    std::string Solution; ///< its path, or ""
    std::vector<std::string> References;
  };

  std::string shown(StringRef Path) const {
    if (Path.consume_front(Folder) && Path.consume_front("/"))
      return Path.str();
    return Path.str();
  }
  std::vector<std::string> solutions();
  void readSolutions();
  void readProjects();
  std::optional<Project> readOne(const std::string &Path);
  void dropOlder();
  void dropMissingSources(Project &P);
  void takeSources(Inference &Infer, HasBothWidths BothWidths);
  std::string repository();
  void tell();

  const Configuration &Wanted;
  Tree &Files;
  std::string Folder;
  bool IsSolution = false, IsProject = false;
  std::vector<std::string> All, Candidates;
  std::map<std::string, Named> Members; ///< of solutions, by their path
  Discovery Result;
};

/// The solutions that are read: of one project, those beside and above it.
std::vector<std::string> Discoverer::solutions() {
  std::vector<std::string> Paths;
  for (const std::string &Path : Candidates)
    if (isSolution(Path) && (IsSolution || path::extension(Path) != ".slnf"))
      Paths.push_back(Path);
  StringRef At = IsProject ? StringRef(Folder) : "";
  for (unsigned I = 0; I < 4 && At.size() > 1; ++I, At = path::parent_path(At))
    for (StringRef Pattern : {"*.sln", "*.slnx", "*.dsw"})
      append_range(Paths, Files.glob(Pattern, At));
  return Paths;
}

/// Reads the solutions, the newest first: the first that names a project says
/// how it is read.
void Discoverer::readSolutions() {
  std::vector<std::string> Paths = solutions();
  auto Rank = [](StringRef Path) {
    return std::pair(path::extension(Path).equals_insensitive(".dsw"), Path);
  };
  llvm::sort(Paths, [&](const std::string &A, const std::string &B) {
    return Rank(A) < Rank(B);
  });
  for (const std::string &Path : Paths) {
    auto S = readSolution(Path, Wanted, Files);
    if (!S) {
      Result.Unread.push_back({Path, toString(S.takeError())});
      continue;
    }
    for (Member &M : S->Members) {
      Named N;
      N.How = {M.Chosen.value_or(S->Chosen), path::parent_path(Path).str(),
               path::stem(Path).str()};
      N.Solution = Path;
      N.References = std::move(M.References);
      Members.try_emplace(M.Path, std::move(N));
    }
  }
}

/// A source that the build writes isn't there, and nobody misses it.
void Discoverer::dropMissingSources(Project &P) {
  erase_if(P.Sources, [&](const Source &S) {
    return isGenerated(S.Path) && !Files.find(S.Path, "/");
  });
}

/// Reads the project \p Path; nothing where it can't be read.
std::optional<Project> Discoverer::readOne(const std::string &Path) {
  Named N;
  if (auto Known = Members.find(Path); Known != Members.end())
    N = Known->second;
  else
    N.How.Wanted = Wanted;
  auto P = readProject(Path, N.How, Files);
  if (!P) {
    Result.Unread.push_back({Path, toString(P.takeError())});
    return std::nullopt;
  }
  addNames(P->References, N.References);
  dropMissingSources(*P);
  for (const std::string &Missing : P->Missing)
    Result.Remarks.push_back(
        fmt::format("{}: '{}' isn't there and counts as empty", shown(Path),
                    shown(Missing)));
  return std::move(*P);
}

/// Reads the projects, and those that they refer to.
void Discoverer::readProjects() {
  std::vector<std::string> Queue;
  if (!IsProject)
    for (const auto &[Path, N] : Members)
      Queue.push_back(Path);
  for (const std::string &Path : Candidates)
    if (projectRank(Path))
      Queue.push_back(Path);
  std::set<std::string> Seen;
  while (!Queue.empty()) {
    std::string Path = std::move(Queue.back());
    Queue.pop_back();
    if (!Seen.insert(Path).second)
      continue;
    std::optional<Project> P = readOne(Path);
    if (!P)
      continue;
    for (const std::string &Reference : P->References)
      if (projectRank(Reference))
        Queue.push_back(Reference);
    if (!P->Sources.empty())
      Result.Projects.push_back(std::move(*P));
  }
  sort(Result.Projects,
       [](const Project &A, const Project &B) { return A.Path < B.Path; });
  sort(Result.Unread);
}

/// Drops the projects that are there in a newer format as well: those whose
/// sources all are among those of one of a newer format; of the same format,
/// where both make the same file of the same sources.
void Discoverer::dropOlder() {
  std::vector<std::set<std::string>> Sources;
  for (const Project &P : Result.Projects) {
    auto &Set = Sources.emplace_back();
    for (const Source &S : P.Sources)
      Set.insert(S.Path);
  }
  std::vector<bool> Dropped(Result.Projects.size());
  for (auto [I, Old] : enumerate(Result.Projects))
    for (auto [J, New] : enumerate(Result.Projects)) {
      unsigned OldRank = projectRank(Old.Path), NewRank = projectRank(New.Path);
      bool Same = OldRank == NewRank && Sources[I] == Sources[J] &&
                  StringRef(Old.Output).equals_insensitive(New.Output) &&
                  J < I && !Dropped[J];
      bool Newer = OldRank < NewRank &&
                   std::includes(Sources[J].begin(), Sources[J].end(),
                                 Sources[I].begin(), Sources[I].end());
      if (I == J || !(Same || Newer))
        continue;
      Dropped[I] = true;
      Result.Remarks.push_back(
          fmt::format("{}: left out, as {} is the same project",
                      shown(Old.Path), shown(New.Path)));
      break;
    }
  size_t I = 0;
  erase_if(Result.Projects, [&](const Project &) { return Dropped[I++]; });
}

/// The repository that the folder is in, where includes are looked for; else
/// the folder.
std::string Discoverer::repository() {
  for (StringRef At = Folder; At.size() > 1; At = path::parent_path(At))
    if (Files.find(".git", At))
      return At.str();
  return Folder;
}

/// Takes every source below the folder.
void Discoverer::takeSources(Inference &Infer, HasBothWidths BothWidths) {
  std::vector<std::string> Sources;
  for (const std::string &File : All)
    if (isSource(File))
      Sources.push_back(File);
  std::set<std::string> Included = Infer.included(Sources);
  erase_if(Sources, [&](const std::string &S) { return Included.count(S); });
  if (Sources.empty())
    return;
  Settings Common;
  Common.Standard = Infer.standard();
  bool Unicode = Infer.isUnicode(BothWidths);
  if (Unicode)
    addCharacterSet(Common, "Unicode");
  Infer.addFolders(Common, Sources);
  for (const std::string &Path : Sources)
    Result.Sources.push_back({Path, Common});
  Result.Remarks.push_back(fmt::format(
      "no compile database and no project; {} of {}, compiled as {}{}",
      counted(Result.Sources.size(), "source"), Folder, Common.Standard,
      Unicode ? " with UNICODE" : ""));
}

/// Adds the folders that the includes of \p P need: the same ones to all
/// sources that are compiled alike.
void addFolders(Project &P, Inference &Infer) {
  std::vector<std::pair<Settings, std::vector<size_t>>> Alike;
  for (auto [I, S] : enumerate(P.Sources)) {
    auto Known =
        find_if(Alike, [&](const auto &A) { return A.first == S.How; });
    if (Known == Alike.end())
      Known = Alike.insert(Alike.end(), {S.How, {}});
    Known->second.push_back(I);
  }
  for (auto &[How, Numbers] : Alike) {
    std::vector<std::string> Paths;
    for (size_t I : Numbers)
      Paths.push_back(P.Sources[I].Path);
    Infer.addFolders(How, Paths);
    for (size_t I : Numbers)
      P.Sources[I].How = How;
  }
}

/// Says what was found: "3 projects of app.sln, configuration Release|Win32,
/// 57 units".
void Discoverer::tell() {
  struct Group {
    size_t Projects = 0, Units = 0;
    std::set<std::string> Configurations;
  };
  std::map<std::string, Group> Groups; ///< by solution
  for (const Project &P : Result.Projects) {
    auto Known = Members.find(P.Path);
    Group &G = Groups[Known == Members.end() ? "" : Known->second.Solution];
    ++G.Projects;
    G.Units += P.Sources.size();
    G.Configurations.insert(P.Chosen.str());
  }
  std::vector<std::string> Lines;
  for (auto &[Solution, G] : Groups) {
    G.Configurations.erase("");
    Lines.push_back(
        fmt::format("{}{}{}, {}", counted(G.Projects, "project"),
                    Solution.empty() ? "" : " of " + shown(Solution),
                    G.Configurations.empty()
                        ? ""
                        : ", configuration " + join(G.Configurations, ", "),
                    counted(G.Units, "unit")));
  }
  Result.Remarks.insert(Result.Remarks.begin(), Lines.begin(), Lines.end());
}

Discovery Discoverer::run(HasBothWidths BothWidths) {
  readSolutions();
  readProjects();
  dropOlder();
  std::string Around = repository();
  Inference Infer(Around == Folder ? All : Files.filesBelow(Around), Files);
  if (Result.Projects.empty()) {
    takeSources(Infer, BothWidths);
    return std::move(Result);
  }
  for (Project &P : Result.Projects)
    addFolders(P, Infer);
  tell();
  return std::move(Result);
}

} // namespace

Discovery discover(const std::string &Place, const Configuration &Wanted,
                   Tree &Files, HasBothWidths BothWidths) {
  return Discoverer(Place, Wanted, Files).run(BothWidths);
}

} // namespace officetidy::projects
