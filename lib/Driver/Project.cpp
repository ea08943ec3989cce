//===- Project.cpp - what is analysed, and where things are ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Project.h"
#include "Driver/Paths.h"
#include "Report/Wording.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json";
constexpr StringLiteral ConfigName = ".office-tidy.yaml";
constexpr StringRef RootMarks[] = {".git", ConfigName};

Expected<std::string> findDatabase(StringRef Build, StringRef Here,
                                   vfs::FileSystem &FS) {
  if (!Build.empty()) {
    std::string Path = absolutePath(Build, Here);
    auto Status = FS.status(Path);
    return Status && Status->isRegularFile() ? Path
                                             : absolutePath(DatabaseName, Path);
  }
  SmallString<64> InBuild("build");
  path::append(InBuild, DatabaseName);
  if (auto Found = findUpwards(Here, {DatabaseName, InBuild}, FS))
    return *Found;
  return createStringError(
      errc::no_such_file_or_directory,
      fmt::format("no {0} in {1}, above it or in a folder 'build' there; name "
                  "the folder that holds it with -p (CMake writes it with "
                  "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON)",
                  DatabaseName.str(), Here.str()));
}

std::string findConfig(StringRef BuildFolder, StringRef Here,
                       vfs::FileSystem &FS) {
  if (auto Found = findUpwards(BuildFolder, {ConfigName}, FS))
    return *Found;
  return findUpwards(Here, {ConfigName}, FS).value_or("");
}

std::vector<UnitName> nameUnits(const Project &P) {
  std::vector<UnitName> Names;
  for (const CompileCommand &C : P.Database.Commands)
    Names.push_back(
        {relativePath(C.File, P.Root),
         C.Output.empty() ? "" : relativePath(C.Output, P.BuildFolder)});
  return Names;
}

/// Makes the paths of \p T relative, as those of units are.
void makeRelative(CMakeTarget &T, const Project &P) {
  T.BuildFolder = relativePath(T.BuildFolder, P.BuildFolder);
  if (T.BuildFolder == ".")
    T.BuildFolder.clear();
  for (std::string &Source : T.Sources)
    Source = relativePath(Source, P.Root);
  for (std::string &Definition : T.Definitions)
    Definition = relativePath(Definition, P.Root);
}

/// Says which units a reply should know and doesn't.
void noticeStale(Project &P, ArrayRef<CMakeTarget> Targets, StringRef Path) {
  std::set<std::pair<StringRef, StringRef>> Known;
  for (const CMakeTarget &T : Targets)
    for (StringRef Source : T.Sources) {
      Known.insert({T.Name, Source});
      Known.insert({"", Source});
    }
  StringRef Build = Path.take_front(Path.rfind("/.cmake/"));
  std::vector<std::string> Unknown;
  for (auto [Unit, Command] : zip(P.Units, P.Database.Commands)) {
    bool Here =
        insideOf(Command.Output.empty() ? Command.Directory : Command.Output,
                 Build)
            .has_value();
    if (Here && !Known.count({targetOf(Unit.Output).second, Unit.Source}))
      Unknown.push_back(Unit.Source);
  }
  if (!Unknown.empty())
    P.Notices.push_back(fmt::format(
        "{}: is not of this compile database: {} of its {} are not in it, '{}' "
        "first; run CMake again; until then their outputs tell their programs",
        relativePath(Path, P.Root), Unknown.size(),
        report::counted(P.Units.size(), "unit"), Unknown.front()));
}

/// Reads what CMake says of its targets.
void readReplies(Project &P, vfs::FileSystem &FS) {
  for (StringRef Folder : findCMakeReplies(P.Database, FS)) {
    auto Reply = readCMakeReply(Folder, FS);
    if (!Reply) {
      P.Unread.push_back(
          {relativePath(Folder, P.Root), report::UnitState::Unread,
           toString(Reply.takeError()) +
               "; run CMake again; until then the units' outputs tell their "
               "programs"});
      continue;
    }
    if (!*Reply)
      continue;
    for (CMakeTarget &T : (*Reply)->Targets)
      makeRelative(T, P);
    noticeStale(P, (*Reply)->Targets, (*Reply)->Path);
    size_t First = P.Targets.size();
    for (CMakeTarget &T : (*Reply)->Targets) {
      for (auto *List : {&T.Links, &T.Whole, &T.Needs})
        for (size_t &L : *List)
          L += First;
      P.Targets.push_back(std::move(T));
    }
  }
}

} // namespace

/// What the built-in catalog calls its entry points.
static std::vector<std::string> entryPointNames() {
  std::vector<std::string> Names;
  for (const catalog::EntryPoint &E : catalog::builtin().EntryPoints)
    Names.push_back(E.What);
  sort(Names);
  Names.erase(llvm::unique(Names), Names.end());
  return Names;
}

Expected<catalog::Catalog> readConfiguration(StringRef Path,
                                             vfs::FileSystem &FS) {
  if (Path.empty())
    return catalog::Catalog();
  auto Buffer = FS.getBufferForFile(Path);
  if (!Buffer)
    return createStringError(
        Buffer.getError(),
        fmt::format("{}: the configuration can't be read: {}", Path.str(),
                    Buffer.getError().message()));
  auto Read = catalog::parse(MemoryBufferRef((*Buffer)->getBuffer(), Path));
  if (!Read)
    return Read;
  if (auto Unknown = catalog::builtin().unknownDisabled(*Read);
      !Unknown.empty())
    return createStringError(
        errc::invalid_argument,
        fmt::format("{}: 'disabled-entry-points': no entry point is called "
                    "'{}'; there are: {}",
                    Path.str(), Unknown.front(),
                    join(entryPointNames(), ", ")));
  return Read;
}

std::string findRoot(const CompileDatabase &Database, vfs::FileSystem &FS) {
  std::vector<std::string> Sources;
  for (const CompileCommand &C : Database.Commands)
    Sources.push_back(C.File);
  StringRef Build = path::parent_path(Database.Path);
  std::string Common = commonFolder(Sources);
  if (Common.empty())
    Common = Build.str();
  if (auto Mark = findUpwards(Common, RootMarks, FS))
    return path::parent_path(*Mark).str();
  if (auto Mark = findUpwards(Build, RootMarks, FS)) {
    StringRef Folder = path::parent_path(*Mark);
    if (any_of(Sources, [&](StringRef S) { return insideOf(S, Folder); }))
      return Folder.str();
  }
  return Common;
}

Expected<Project> Project::open(const ProjectOptions &Options,
                                vfs::FileSystem &FS) {
  auto WorkingFolder = FS.getCurrentWorkingDirectory();
  if (!WorkingFolder)
    return createStringError(WorkingFolder.getError(),
                             "the working directory can't be read");
  std::string Here = absolutePath(*WorkingFolder, "");
  auto Given = [&](StringRef Path) {
    return Path.empty() ? std::string() : absolutePath(Path, Here);
  };

  Project P;
  auto DatabasePath = findDatabase(Options.Build, Here, FS);
  if (!DatabasePath)
    return DatabasePath.takeError();
  auto Database = CompileDatabase::load(*DatabasePath, FS);
  if (!Database)
    return Database.takeError();
  P.Database = std::move(*Database);
  if (P.Database.Commands.empty())
    return createStringError(
        errc::invalid_argument,
        fmt::format("{}: holds no commands, so nothing would be analysed; "
                    "name another build folder with -p",
                    P.Database.Path));
  P.BuildFolder = path::parent_path(P.Database.Path).str();
  P.Root = Given(Options.Root);
  if (P.Root.empty())
    P.Root = findRoot(P.Database, FS);
  P.ConfigFile = Given(Options.Config);
  if (P.ConfigFile.empty())
    P.ConfigFile = findConfig(P.BuildFolder, Here, FS);
  P.FactsFolder = Given(Options.FactsFolder);
  if (P.FactsFolder.empty())
    P.FactsFolder = absolutePath(".office-tidy", P.BuildFolder);
  for (StringRef Folder : Options.ImportPaths)
    P.ImportPaths.push_back(Given(Folder));
  auto Configuration = readConfiguration(P.ConfigFile, FS);
  if (!Configuration)
    return Configuration.takeError();
  P.Configuration = std::move(*Configuration);
  P.Units = nameUnits(P);
  readReplies(P, FS);
  return P;
}

} // namespace officetidy::driver
