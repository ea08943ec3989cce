//===- UnitAnalysis.cpp - one parsed unit, analysed -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UnitAnalysis.h"
#include "Driver/Paths.h"
#include "Driver/Programs.h"
#include "Driver/Project.h"
#include "Extract/Extract.h"
#include "Link/Link.h"
#include "Link/Summary.h"
#include "clang/AST/ASTContext.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/Path.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::checks {

static constexpr StringLiteral ConfigName = ".office-tidy.yaml";
static constexpr StringRef RootMarks[] = {".git", ConfigName};
static constexpr StringLiteral SummaryExtension = ".ots";

/// Does the work of one UnitAnalysis, step by step.
class UnitAnalyzer {
public:
  UnitAnalyzer(clang::ASTContext &Context, const Settings &S)
      : Context(Context), S(S),
        Files(Context.getSourceManager().getFileManager()),
        FS(Files.getVirtualFileSystem()), Result(new UnitAnalysis) {}

  std::shared_ptr<const UnitAnalysis> run();

private:
  void findMainFile();
  /// \p Path where it is absolute or found from the main file's folder upwards.
  std::string find(StringRef Path);
  void readConfig();
  std::vector<std::string> summaryFiles();
  void openSummaries();
  /// Keeps the summaries of programs that this unit is part of.
  void keepRelevant();
  std::string rootOf(StringRef SummaryFile, const link::Summary &Program) const;
  Expected<std::unique_ptr<facts::Unit>> extract(const catalog::Index &Catalog);
  std::vector<link::CreationSite> link(const facts::Unit &Unit,
                                       const catalog::Index &Catalog);
  void problem(Error E) { Result->Problems.push_back(toString(std::move(E))); }

  struct OpenSummary {
    std::string Root;
    std::unique_ptr<link::Summary> Program;
  };

  clang::ASTContext &Context;
  const Settings &S;
  clang::FileManager &Files;
  vfs::FileSystem &FS;
  std::string MainFile, Folder;
  std::string ConfigFile;
  catalog::Catalog Config;
  std::vector<OpenSummary> Summaries;
  std::shared_ptr<UnitAnalysis> Result;
};

void UnitAnalyzer::findMainFile() {
  const clang::SourceManager &Sources = Context.getSourceManager();
  SmallString<256> Path;
  if (auto File = Sources.getFileEntryRefForID(Sources.getMainFileID()))
    Path = File->getName();
  Files.makeAbsolutePath(Path);
  MainFile = driver::absolutePath(Path, "");
  Folder = path::parent_path(MainFile).str();
}

std::string UnitAnalyzer::find(StringRef Path) {
  if (path::is_absolute(Path))
    return driver::absolutePath(Path, "");
  return driver::findUpwards(Folder, {Path}, FS).value_or(Path.str());
}

void UnitAnalyzer::readConfig() {
  ConfigFile = S.Config.empty()
                   ? driver::findUpwards(Folder, {ConfigName}, FS).value_or("")
                   : find(S.Config);
  Expected<catalog::Catalog> Read = driver::readConfiguration(ConfigFile, FS);
  if (Read)
    Config = std::move(*Read);
  else
    problem(Read.takeError());
}

std::vector<std::string> UnitAnalyzer::summaryFiles() {
  if (S.Program.empty())
    return {};
  std::string Path = find(S.Program);
  auto Status = FS.status(Path);
  if (!Status || !Status->isDirectory())
    return {Path};
  std::vector<std::string> Found;
  std::error_code Error;
  for (vfs::directory_iterator I = FS.dir_begin(Path, Error), End;
       !Error && I != End; I.increment(Error))
    if (path::extension(I->path()) == SummaryExtension)
      Found.push_back(driver::absolutePath(I->path(), ""));
  if (Found.empty())
    problem(createStringError(
        Twine(Path) + ": this folder holds no summary of a linked program (*" +
        SummaryExtension + "); run office-tidy to write it, or correct the " +
        "path"));
  llvm::sort(Found);
  return Found;
}

std::string UnitAnalyzer::rootOf(StringRef SummaryFile,
                                 const link::Summary &Program) const {
  return driver::absolutePath(Program.root(), path::parent_path(SummaryFile));
}

void UnitAnalyzer::openSummaries() {
  for (const std::string &File : summaryFiles()) {
    auto Program = link::Summary::open(File);
    if (!Program) {
      problem(Program.takeError());
      continue;
    }
    std::string Root = rootOf(File, **Program);
    if (auto Name = driver::insideOf(MainFile, Root);
        Name && (*Program)->hasUnit(*Name))
      Summaries.push_back({std::move(Root), std::move(*Program)});
  }
}

/// All summaries of one analysis come from one run and have one root. Where
/// the user has mixed some, those of the first's are kept.
void UnitAnalyzer::keepRelevant() {
  if (Summaries.empty()) {
    auto Mark = driver::findUpwards(Folder, RootMarks, FS);
    Result->Root = Mark ? path::parent_path(*Mark).str() : Folder;
    return;
  }
  Result->Root = Summaries.front().Root;
  llvm::erase_if(Summaries, [&](const OpenSummary &Other) {
    return Other.Root != Result->Root;
  });
}

Expected<std::unique_ptr<facts::Unit>>
UnitAnalyzer::extract(const catalog::Index &Catalog) {
  extract::UnitOptions Options;
  Options.Root = Result->Root;
  Options.MainFile = MainFile;
  return facts::Unit::create(MemoryBuffer::getMemBufferCopy(
      extract::extractFacts(Context, Options, Catalog), MainFile));
}

std::vector<link::CreationSite>
UnitAnalyzer::link(const facts::Unit &Unit, const catalog::Index &Catalog) {
  std::vector<std::vector<link::CreationSite>> Lists;
  for (const OpenSummary &Rest : Summaries)
    Lists.push_back(link::Program(Rest.Program->program(), {&Unit}, {}, Catalog,
                                  Rest.Program.get())
                        .creations());
  if (Summaries.empty())
    for (const driver::ProgramGroup &Program : driver::groupPrograms(
             driver::UnitName{Unit.mainFile().str(), ""}, Config))
      Lists.push_back(
          link::Program(Program.Name, {&Unit}, {}, Catalog).creations());
  return link::merge(std::move(Lists));
}

std::shared_ptr<const UnitAnalysis> UnitAnalyzer::run() {
  findMainFile();
  readConfig();
  openSummaries();
  keepRelevant();
  catalog::Catalog All = catalog::builtin();
  All.add(Config);
  const catalog::Index Catalog(All);
  Expected<std::unique_ptr<facts::Unit>> Unit = extract(Catalog);
  if (Unit)
    Result->Findings = report::makeFindings(link(**Unit, Catalog));
  else
    problem(Unit.takeError());
  return Result;
}

std::shared_ptr<const UnitAnalysis> UnitAnalysis::of(clang::ASTContext &Context,
                                                     const Settings &S) {
  struct Latest {
    const clang::ASTContext *Context = nullptr;
    Settings S;
    std::weak_ptr<const UnitAnalysis> Analysis;
  };
  // A unit's checks run on one thread, one after the other, and are gone
  // before its context is: a pointer that is still held is of this context.
  static thread_local Latest Last;
  auto Known = Last.Analysis.lock();
  if (!Known || Last.Context != &Context || Last.S != S) {
    Known = UnitAnalyzer(Context, S).run();
    Last = {&Context, S, Known};
  }
  return Known;
}

} // namespace officetidy::checks
