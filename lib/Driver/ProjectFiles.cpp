//===- ProjectFiles.cpp - commands from project files and sources ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/ProjectFiles.h"
#include "Catalog/Catalog.h"
#include "Driver/Paths.h"
#include "Driver/Programs.h"
#include "Projects/Readers.h"
#include "Projects/Tree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

/// The functions of the catalog that there are of narrow and of wide texts,
/// without the letter that tells them apart.
StringSet<> functionsOfBothWidths() {
  const catalog::Catalog &Known = catalog::builtin();
  StringSet<> All, Both;
  auto Add = [&](const auto &Rows) {
    for (const auto &Row : Rows)
      All.insert(Row.Function);
  };
  Add(Known.Creations);
  Add(Known.Conversions);
  Add(Known.EntryPoints);
  Add(Known.Callbacks);
  Add(Known.Lookups);
  for (const auto &Entry : All) {
    StringRef Name = Entry.getKey();
    if (Name.consume_back("W") && All.contains((Name + "A").str()))
      Both.insert(Name);
  }
  return Both;
}

/// The architecture of \p Platform, as compilers call it.
StringRef architectureOf(StringRef Platform) {
  return StringSwitch<StringRef>(Platform)
      .CaseLower("Win32", "i686")
      .CaseLower("x86", "i686")
      .CaseLower("ARM64", "aarch64")
      .CaseLower("ARM64EC", "aarch64")
      .CaseLower("ARM", "armv7")
      .Default("x86_64");
}

/// How \p S is compiled, as Microsoft's compiler is told.
std::vector<std::string> commandOf(const projects::Source &S,
                                   StringRef Platform) {
  const projects::Settings &How = S.How;
  std::vector<std::string> A{
      "clang-cl",
      ("--target=" + architectureOf(Platform) + "-pc-windows-msvc").str()};
  bool IsC =
      How.Language == "c" || (How.Language.empty() &&
                              path::extension(S.Path).equals_insensitive(".c"));
  std::string Standard = IsC ? How.CStandard : How.Standard;
  // Visual Studio's own default.
  if (Standard.empty() && !IsC)
    Standard = "c++14";
  if (!Standard.empty())
    A.push_back("/std:" + Standard);
  append_range(A, How.Options);
  for (const std::string &Name : How.Undefines)
    A.push_back("/U" + Name);
  for (const std::string &Define : How.Defines)
    A.push_back("/D" + Define);
  for (const std::string &Folder : How.Includes)
    A.push_back("/I" + Folder);
  for (const std::string &Header : How.Forced)
    A.push_back("/FI" + Header);
  A.push_back(IsC ? "/TC" : "/TP");
  A.insert(A.end(), {"/c", "--", S.Path});
  return A;
}

/// Turns projects into targets.
class TargetMaker {
public:
  TargetMaker(const projects::Discovery &Found, ProjectFiles &Result)
      : Found(Found), Result(Result) {}

  void run();

private:
  void addCommands(const projects::Project &P, BuildTarget &T);
  void findDirect();
  void link(size_t I);

  const projects::Discovery &Found;
  ProjectFiles &Result;
  std::vector<std::vector<size_t>> Direct; ///< of each, what it refers to
};

void TargetMaker::addCommands(const projects::Project &P, BuildTarget &T) {
  std::string Home = path::parent_path(P.Path).str();
  for (const projects::Source &S : P.Sources) {
    T.Sources.push_back(S.Path);
    T.Units.push_back(Result.Database.Commands.size());
    // Names only: nothing is written there.
    std::string Name = relativePath(S.Path, Home);
    for (size_t At; (At = Name.find("../")) != std::string::npos;)
      Name.replace(At, 2, "__");
    Result.Database.Commands.push_back(
        {Home, S.Path, absolutePath(P.Name + ".dir/" + Name + ".obj", Home),
         commandOf(S, P.Chosen.Platform)});
  }
}

/// What each project refers to: by its file, or by the library that it makes.
void TargetMaker::findDirect() {
  std::map<std::string, size_t> ByPath;
  std::map<std::string, std::vector<size_t>> ByStem;
  for (auto [I, P] : enumerate(Found.Projects)) {
    ByPath[P.Path] = I;
    if (P.What == projects::Kind::StaticLibrary ||
        P.What == projects::Kind::SharedLibrary)
      ByStem[path::stem(P.Output).lower()].push_back(I);
  }
  Direct.resize(Found.Projects.size());
  for (auto [I, P] : enumerate(Found.Projects)) {
    for (const std::string &Path : P.References)
      if (auto Known = ByPath.find(Path); Known != ByPath.end())
        Direct[I].push_back(Known->second);
    for (const std::string &Library : P.Libraries)
      if (auto Known = ByStem.find(path::stem(Library).lower());
          Known != ByStem.end())
        append_range(Direct[I], Known->second);
    erase_if(Direct[I], [&](size_t J) {
      return J == I || Result.Targets[J].Kind == TargetKind::Executable;
    });
  }
}

/// Links what project \p I refers to, and what static libraries among it do.
void TargetMaker::link(size_t I) {
  BuildTarget &T = Result.Targets[I];
  std::vector<bool> Seen(Result.Targets.size());
  Seen[I] = true;
  std::vector<size_t> Queue = Direct[I], All;
  while (!Queue.empty()) {
    size_t J = Queue.back();
    Queue.pop_back();
    if (Seen[J])
      continue;
    Seen[J] = true;
    All.push_back(J);
    if (Result.Targets[J].Kind == TargetKind::StaticLibrary)
      append_range(Queue, Direct[J]);
  }
  sort(All);
  (T.Kind == TargetKind::StaticLibrary ? T.Needs : T.Links) = std::move(All);
}

void TargetMaker::run() {
  for (const projects::Project &P : Found.Projects) {
    BuildTarget &T = Result.Targets.emplace_back();
    T.Name = P.Name;
    T.Kind = P.What == projects::Kind::StaticLibrary ? TargetKind::StaticLibrary
             : P.What == projects::Kind::SharedLibrary
                 ? TargetKind::SharedLibrary
                 : TargetKind::Executable;
    T.From = ProgramSource::Projects;
    T.BuildFolder = path::parent_path(P.Path).str();
    T.Definitions = P.Definitions;
    T.Artifacts = {absolutePath(P.Output, T.BuildFolder)};
    addCommands(P, T);
  }
  findDirect();
  for (size_t I = 0; I < Result.Targets.size(); ++I)
    link(I);
}

} // namespace

bool isProjectFile(StringRef Path) {
  return projects::isSolution(Path) || projects::projectRank(Path);
}

ProjectFiles readProjectFiles(const std::string &Place, StringRef Configuration,
                              vfs::FileSystem &FS) {
  StringSet<> Both = functionsOfBothWidths();
  projects::Tree Files(FS);
  projects::Discovery Found = projects::discover(
      Place, projects::Configuration::parse(Configuration), Files,
      [&](StringRef Name) { return Both.contains(Name); });
  ProjectFiles Result;
  Result.Database.Path = Place;
  TargetMaker(Found, Result).run();
  for (const projects::Source &S : Found.Sources)
    Result.Database.Commands.push_back(
        {path::parent_path(S.Path).str(), S.Path, "", commandOf(S, "x64")});
  Result.Unread = std::move(Found.Unread);
  Result.Remarks = std::move(Found.Remarks);
  return Result;
}

} // namespace officetidy::driver
