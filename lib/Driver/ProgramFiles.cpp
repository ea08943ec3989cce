//===- ProgramFiles.cpp - what files say of a project's programs ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/ProgramFiles.h"
#include "Driver/Paths.h"
#include "Projects/Tree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

constexpr StringLiteral TaskWhat = "program of a scheduled task";
constexpr StringLiteral HandlerWhat = "task handler";

/// Folders that hold no part of the project.
bool isForeign(StringRef Folder) {
  StringRef Name = path::filename(Folder);
  return Name.starts_with(".") || Name == "CMakeFiles" ||
         Name == "node_modules";
}

/// The module-definition files and XML files below \p Root, sorted.
std::vector<std::string> filesBelow(StringRef Root, vfs::FileSystem &FS) {
  std::vector<std::string> Found;
  std::vector<std::string> Folders{Root.str()};
  while (!Folders.empty()) {
    std::string Folder = std::move(Folders.back());
    Folders.pop_back();
    std::error_code EC;
    for (vfs::directory_iterator I = FS.dir_begin(Folder, EC), End;
         !EC && I != End; I.increment(EC)) {
      std::string Path = path::convert_to_slash(I->path());
      if (I->type() == sys::fs::file_type::directory_file) {
        if (!isForeign(Path))
          Folders.push_back(std::move(Path));
      } else if (StringRef Name = Path; Name.ends_with_insensitive(".def") ||
                                        Name.ends_with_insensitive(".xml")) {
        Found.push_back(std::move(Path));
      }
    }
  }
  sort(Found);
  return Found;
}

/// The text of the file \p Path in UTF-8; or nothing, with what is wrong.
std::optional<std::string> readText(StringRef Path, vfs::FileSystem &FS,
                                    std::string &Wrong) {
  auto Text = projects::Tree(FS).read(Path);
  if (Text)
    return std::move(*Text);
  Wrong = toString(Text.takeError());
  return std::nullopt;
}

class Describer {
public:
  Describer(const Project &P, const catalog::Index &Catalog,
            vfs::FileSystem &FS)
      : P(P), Catalog(Catalog), FS(FS) {}

  DescribedPrograms run();

private:
  void addTargetDefinitions(DescribedProgram &D);
  void addFile(const std::string &Path);
  void addDefinitions(DefinitionFile File);
  std::vector<DescribedProgram *> programsOf(const DefinitionFile &File);
  void addTask(const TaskAction &A);
  std::optional<DefinitionFile> readDefinitions(StringRef Path, bool Surely);
  void unread(StringRef Path, std::string Why) {
    Result.Unread.push_back({relativePath(Path, P.Root),
                             report::UnitState::Unread, std::move(Why)});
  }

  const Project &P;
  const catalog::Index &Catalog;
  vfs::FileSystem &FS;
  DescribedPrograms Result;
  std::set<std::string> Read; ///< definition files of targets
};

/// Reads the module-definition file \p Path; nothing where it is none, which is
/// wrong only if it is one for sure.
std::optional<DefinitionFile> Describer::readDefinitions(StringRef Path,
                                                         bool Surely) {
  std::string Wrong;
  std::optional<std::string> Text = readText(Path, FS, Wrong);
  if (!Text) {
    unread(Path, Wrong);
    return std::nullopt;
  }
  if (!Surely && !looksLikeDefinitions(*Text))
    return std::nullopt;
  auto File = parseDefinitions(*Text, relativePath(Path, P.Root));
  if (File)
    return std::move(*File);
  unread(Path, toString(File.takeError()));
  return std::nullopt;
}

void Describer::addTargetDefinitions(DescribedProgram &D) {
  for (const std::string &Definition : D.Group.Definitions) {
    std::string Path = absolutePath(Definition, P.Root);
    Read.insert(Path);
    if (auto File = readDefinitions(Path, /*Surely=*/true))
      D.Definitions.push_back(std::move(*File));
  }
}

/// The programs that \p File, which no target names, may be of.
std::vector<DescribedProgram *>
Describer::programsOf(const DefinitionFile &File) {
  auto Where = [&](auto Is) {
    std::vector<DescribedProgram *> Found;
    for (DescribedProgram &D : Result.Programs)
      if (Is(D.Group))
        Found.push_back(&D);
    return Found;
  };
  std::string Own = path::stem(File.Path).lower();
  for (std::string Name : {programStem(File.Program), Own}) {
    auto Named = Where([&](const ProgramGroup &G) {
      return !Name.empty() && (is_contained(stemsOf(G), Name) ||
                               StringRef(G.Name).equals_insensitive(Name));
    });
    if (!Named.empty())
      return Named;
  }
  if (Result.Programs.size() == 1)
    return Where([](const ProgramGroup &) { return true; });
  // Of a program whose links are known, the files are.
  StringRef Folder = path::parent_path(File.Path);
  return Where([&](const ProgramGroup &G) {
    return !knowsLinks(G.From) && any_of(G.Units, [&](size_t I) {
      return path::parent_path(P.Units[I].Source) == Folder;
    });
  });
}

void Describer::addDefinitions(DefinitionFile File) {
  for (DescribedProgram *D : programsOf(File))
    D->Definitions.push_back(File);
}

void Describer::addTask(const TaskAction &A) {
  link::Start S;
  S.Evidence = A.Where;
  S.Interactive = A.Interactive;
  if (!A.Handler.empty()) {
    S.What = HandlerWhat.str();
    S.Handler = catalog::GuidText::parse(A.Handler);
    Result.Handlers.push_back(std::move(S));
    return;
  }
  S.What = TaskWhat.str();
  for (const catalog::StartedProgram &Started :
       Catalog.startedBy(A.CommandLine)) {
    S.Function = Started.Function;
    for (DescribedProgram &D : Result.Programs)
      if (is_contained(stemsOf(D.Group), programStem(Started.File)))
        D.Starts.push_back(S);
  }
}

void Describer::addFile(const std::string &Path) {
  if (StringRef(Path).ends_with_insensitive(".def")) {
    if (!Read.count(Path))
      if (auto File = readDefinitions(Path, /*Surely=*/false))
        addDefinitions(std::move(*File));
    return;
  }
  std::string Wrong;
  std::optional<std::string> Text = readText(Path, FS, Wrong);
  if (!Text) {
    unread(Path, Wrong);
    return;
  }
  if (!looksLikeTask(*Text))
    return;
  auto Actions = parseTask(*Text, relativePath(Path, P.Root));
  if (!Actions) {
    unread(Path, toString(Actions.takeError()));
    return;
  }
  for (const TaskAction &A : *Actions)
    addTask(A);
}

DescribedPrograms Describer::run() {
  for (ProgramGroup &Group : groupPrograms(P.Units, P.Configuration, P.Targets))
    Result.Programs.push_back({std::move(Group), {}, {}});
  for (DescribedProgram &D : Result.Programs)
    addTargetDefinitions(D);
  for (const std::string &Path : filesBelow(P.Root, FS))
    addFile(Path);
  return std::move(Result);
}

} // namespace

DescribedPrograms describePrograms(const Project &P,
                                   const catalog::Index &Catalog,
                                   vfs::FileSystem &FS) {
  return Describer(P, Catalog, FS).run();
}

} // namespace officetidy::driver
