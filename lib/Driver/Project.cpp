//===- Project.cpp - what is analysed, and where things are ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Project.h"
#include "Driver/CMakeReply.h"
#include "Driver/Paths.h"
#include "Driver/ProjectFiles.h"
#include "Driver/Relocation.h"
#include "Extract/CommandLine.h"
#include "Projects/Settings.h"
#include "Report/Wording.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

constexpr StringLiteral DatabaseName = "compile_commands.json";
constexpr StringLiteral ConfigName = ".office-tidy.yaml";
constexpr StringRef RootMarks[] = {".git", ConfigName};

/// The compile database at, above or in `build` of \p Folder.
std::optional<std::string> findDatabase(StringRef Folder, vfs::FileSystem &FS) {
  SmallString<64> InBuild("build");
  path::append(InBuild, DatabaseName);
  return findUpwards(Folder, {DatabaseName, InBuild}, FS);
}

bool isFolder(StringRef Path, vfs::FileSystem &FS) {
  auto Status = FS.status(Path);
  return Status && Status->isDirectory();
}

Error nothingIn(StringRef Folder) {
  return createStringError(
      errc::no_such_file_or_directory,
      fmt::format("no {0} in {1}, above it or in a folder 'build' there, and "
                  "no project or C or C++ source below it; name the folder "
                  "that holds one of these with -p (CMake writes {0} with "
                  "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON)",
                  DatabaseName.str(), Folder.str()));
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
void makeRelative(BuildTarget &T, const Project &P) {
  T.BuildFolder = relativePath(T.BuildFolder, P.BuildFolder);
  if (T.BuildFolder == ".")
    T.BuildFolder.clear();
  for (std::string &Source : T.Sources)
    Source = relativePath(Source, P.Root);
  for (std::string &Definition : T.Definitions)
    Definition = relativePath(Definition, P.Root);
}

/// Says which units a reply should know and doesn't.
void noticeStale(Project &P, ArrayRef<BuildTarget> Targets, StringRef Path) {
  std::set<std::pair<StringRef, StringRef>> Known;
  for (const BuildTarget &T : Targets)
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
    for (BuildTarget &T : (*Reply)->Targets)
      makeRelative(T, P);
    noticeStale(P, (*Reply)->Targets, (*Reply)->Path);
    size_t First = P.Targets.size();
    for (BuildTarget &T : (*Reply)->Targets) {
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

namespace {

/// Finds out what is compiled, and how.
class CommandFinder {
public:
  CommandFinder(Project &P, const ProjectOptions &Options, StringRef Here,
                vfs::FileSystem &FS)
      : P(P), Options(Options), Here(Here), FS(FS) {}

  Error run();

private:
  Error inBuildFolder();
  Error load(StringRef Path);
  bool readProjects(const std::string &Place);

  Project &P;
  const ProjectOptions &Options;
  StringRef Here;
  vfs::FileSystem &FS;
};

Error CommandFinder::load(StringRef Path) {
  auto Database = CompileDatabase::load(Path, FS);
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
  P.Notes = relocate(P.Database, FS);
  return Error::success();
}

/// Reads the projects or sources at \p Place; says whether there are any.
bool CommandFinder::readProjects(const std::string &Place) {
  ProjectFiles Found = readProjectFiles(Place, Options.Configuration, FS);
  if (Found.Database.Commands.empty() && Found.Unread.empty())
    return false;
  std::string Folder =
      isProjectFile(Place) ? path::parent_path(Place).str() : Place;
  P.BuildFolder = Folder;
  P.Database = std::move(Found.Database);
  P.Targets = std::move(Found.Targets);
  P.Notes = std::move(Found.Remarks);
  P.FromProjects = true;
  for (auto &[File, Why] : Found.Unread)
    P.Unread.push_back({File, report::UnitState::Unread, std::move(Why)});
  return true;
}

Error CommandFinder::inBuildFolder() {
  std::string Path = absolutePath(Options.Build, Here);
  if (isProjectFile(Path))
    return readProjects(Path) ? Error::success() : nothingIn(Path);
  if (!isFolder(Path, FS) && FS.exists(Path))
    return load(Path);
  std::string Database = absolutePath(DatabaseName, Path);
  if (!FS.exists(Database) && isFolder(Path, FS))
    return readProjects(Path) ? Error::success() : nothingIn(Path);
  return load(Database);
}

Error CommandFinder::run() {
  if (!Options.Build.empty())
    return inBuildFolder();
  std::string Place =
      Options.Place.empty() ? "" : absolutePath(Options.Place, Here);
  if (isProjectFile(Place) && FS.exists(Place))
    return readProjects(Place) ? Error::success() : nothingIn(Place);
  bool Asked = !Place.empty() && isFolder(Place, FS);
  auto Database = findDatabase(Here, FS);
  if (!Asked)
    return Database                   ? load(*Database)
           : readProjects(Here.str()) ? Error::success()
                                      : nothingIn(Here);
  // One that knows nothing of the folder is another project's.
  for (const auto &Found : {Database, findDatabase(Place, FS)}) {
    if (!Found)
      continue;
    if (Error E = load(*Found))
      return E;
    if (any_of(P.Database.Commands, [&](const CompileCommand &C) {
          return insideOf(C.File, Place).has_value();
        }))
      return Error::success();
  }
  if (readProjects(Place))
    return Error::success();
  // A folder of headers is reported on with the sources around it.
  bool HasHeaders = any_of(projects::Tree(FS).filesBelow(Place),
                           [](StringRef F) { return projects::isHeader(F); });
  return Database && HasHeaders ? load(*Database) : nothingIn(Place);
}

/// Says which options of the commands clang doesn't know.
void noteUnknownOptions(Project &P) {
  std::map<std::string, size_t> Counts;
  for (const CompileCommand &C : P.Database.Commands)
    for (const std::string &Option :
         extract::unknownOptions(C.Arguments, C.File))
      ++Counts[Option];
  if (Counts.empty())
    return;
  std::vector<std::string> Shown;
  for (const auto &[Option, Units] : Counts)
    if (Shown.size() < 10)
      Shown.push_back(
          fmt::format("{} ({})", Option, report::counted(Units, "unit")));
  std::string More =
      Counts.size() > Shown.size()
          ? fmt::format(" and {} more", Counts.size() - Shown.size())
          : "";
  P.Notes.push_back(fmt::format("options that clang doesn't know are dropped: "
                                "{}{}",
                                join(Shown, ", "), More));
}

/// The folder that paths are relative to where project files stand in for the
/// database: like findRoot, but the folder asked about is in it.
std::string findRootOfProjects(const Project &P, vfs::FileSystem &FS) {
  if (auto Mark = findUpwards(P.BuildFolder, RootMarks, FS))
    return path::parent_path(*Mark).str();
  std::vector<std::string> Files{absolutePath("x", P.BuildFolder)};
  for (const CompileCommand &C : P.Database.Commands)
    Files.push_back(C.File);
  std::string Common = commonFolder(Files);
  return Common.size() > 1 ? Common : P.BuildFolder;
}

} // namespace

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
  if (Error E = CommandFinder(P, Options, Here, FS).run())
    return std::move(E);
  bool HasDatabase = !P.FromProjects;
  P.Root = Given(Options.Root);
  if (P.Root.empty())
    P.Root = HasDatabase ? findRoot(P.Database, FS) : findRootOfProjects(P, FS);
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
  noteUnknownOptions(P);
  for (BuildTarget &T : P.Targets)
    makeRelative(T, P);
  for (report::IncompleteUnit &U : P.Unread)
    U.File = relativePath(U.File, P.Root);
  if (HasDatabase)
    readReplies(P, FS);
  return P;
}

} // namespace officetidy::driver
