//===- Parse.cpp - command line to translation unit -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/CommandLine.h"
#include "Extract/Encoding.h"
#include "Extract/Extract.h"
#include "Extract/Importer.h"
#include "Extract/Names.h"
#include "Extract/ParseEnvironment.h"
#include "clang/AST/ASTConsumer.h"
#include "clang/Basic/DiagnosticParse.h"
#include "clang/Frontend/CompilerInstance.h"
#include "clang/Frontend/FrontendActions.h"
#include "clang/Tooling/ArgumentsAdjusters.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "clang/Tooling/Tooling.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/TargetSelect.h"
#include <algorithm>
#include <fmt/format.h>

using namespace clang;

namespace officetidy::extract {

namespace {

/// \p Where as `file:line:column: `, relative to the root; "" if it is nowhere.
std::string place(const Options &Opts, SourceLocation Where,
                  const SourceManager &Sources) {
  if (Where.isInvalid())
    return "";
  PresumedLoc Loc = Sources.getPresumedLoc(Where);
  if (Loc.isInvalid())
    return "";
  llvm::SmallString<256> Path(Loc.getFilename());
  Sources.getFileManager().makeAbsolutePath(Path);
  return fmt::format("{}:{}:{}: ", relativeTo(Opts.Root, Path.str()),
                     Loc.getLine(), Loc.getColumn());
}

/// Keeps clang's errors, the first ones with their text.
class ErrorCollector : public DiagnosticConsumer {
public:
  explicit ErrorCollector(const Options &Opts) : Opts(Opts) {}

  void HandleDiagnostic(DiagnosticsEngine::Level Level,
                        const Diagnostic &Info) override {
    DiagnosticConsumer::HandleDiagnostic(Level, Info);
    if (Level < DiagnosticsEngine::Error || Errors.size() == MaxErrors)
      return;
    // What Microsoft's compiler takes, and is read from the tokens.
    if (Info.getID() == diag::err_pragma_comment_malformed)
      return;
    llvm::SmallString<128> Text;
    Info.FormatDiagnostic(Text);
    Errors.push_back(where(Info) + std::string(Text));
  }

  std::vector<std::string> Errors;

private:
  static constexpr size_t MaxErrors = 20;

  std::string where(const Diagnostic &Info) const {
    return Info.hasSourceManager()
               ? place(Opts, Info.getLocation(), Info.getSourceManager())
               : "";
  }

  const Options &Opts;
};

class FactsConsumer : public ASTConsumer {
public:
  FactsConsumer(const Options &Opts, const catalog::Index &Catalog,
                const ErrorCollector &Errors, std::optional<std::string> &Facts)
      : Opts(Opts), Catalog(Catalog), Errors(Errors), Facts(Facts) {}

  void HandleTranslationUnit(ASTContext &Context) override {
    Facts = extractFacts(
        Context, {Opts.Root, Opts.Source, Opts.Output, Errors.Errors}, Catalog);
  }

private:
  const Options &Opts;
  const catalog::Index &Catalog;
  const ErrorCollector &Errors;
  std::optional<std::string> &Facts;
};

/// The folders that the compile command writes to.
std::vector<std::string> outputFolders(const Options &Opts) {
  std::vector<std::string> Folders;
  auto Add = [&](llvm::StringRef Output) {
    std::string Path = Output.trim('"').str();
    std::replace(Path.begin(), Path.end(), '\\', '/');
    // What ends with a slash is a folder.
    Folders.push_back(llvm::sys::path::parent_path(Path).str());
    if (Folders.back().empty())
      Folders.back() = ".";
  };
  if (!Opts.Output.empty())
    Add(Opts.Output);
  for (size_t I = 0; I < Opts.CommandLine.size(); ++I) {
    llvm::StringRef Argument = Opts.CommandLine[I];
    if (Argument == "-o" && I + 1 < Opts.CommandLine.size())
      Add(Opts.CommandLine[I + 1]);
    else if (Argument.consume_front("/Fo") || Argument.consume_front("-Fo"))
      Add(Argument.ltrim(':'));
  }
  return Folders;
}

class FactsAction : public ASTFrontendAction {
public:
  FactsAction(const Options &Opts, const catalog::Index &Catalog,
              const ErrorCollector &Errors, std::vector<std::string> &Notes,
              std::optional<std::string> &Facts)
      : Opts(Opts), Catalog(Catalog), Errors(Errors), Notes(Notes),
        Facts(Facts) {}

  bool BeginSourceFileAction(CompilerInstance &Compiler) override {
    Compiler.getDiagnostics().setErrorLimit(0);
    // What is misspelt, or not there, is nothing else that is spelt alike.
    // Older versions of clang drop the whole statement where they may not
    // correct it.
#if LLVM_VERSION_MAJOR >= 21
    Compiler.getLangOpts().SpellChecking = false;
#endif
    prepare(Compiler.getPreprocessor(), Stage::BeforeAST);
    return true;
  }

  std::unique_ptr<ASTConsumer> CreateASTConsumer(CompilerInstance &Compiler,
                                                 llvm::StringRef) override {
    ImportOptions Imports;
    Imports.Folders = Opts.ImportPaths;
    Imports.Outputs = outputFolders(Opts);
    Imports.Note = [&](SourceLocation Where, llvm::StringRef Text) {
      Notes.push_back(place(Opts, Where, Compiler.getSourceManager()) +
                      "note: " + Text.str());
    };
    handleImports(Compiler.getPreprocessor(), std::move(Imports));
    return std::make_unique<FactsConsumer>(Opts, Catalog, Errors, Facts);
  }

private:
  const Options &Opts;
  const catalog::Index &Catalog;
  const ErrorCollector &Errors;
  std::vector<std::string> &Notes;
  std::optional<std::string> &Facts;
};

/// The command line of the compile database as clang's frontend takes it:
/// only parse, write nothing, no warnings.
std::vector<std::string> adjusted(const Options &Opts,
                                  std::vector<std::string> Command) {
  for (const tooling::ArgumentsAdjuster &Adjust :
       {tooling::getClangStripOutputAdjuster(),
        tooling::getClangStripDependencyFileAdjuster(),
        tooling::getStripPluginsAdjuster(),
        tooling::getClangSyntaxOnlyAdjuster()})
    Command = Adjust(Command, Opts.Source);
  if (Command.empty())
    return Command;
  // x86_64-w64-mingw32-g++-posix names its threads; clang knows the rest.
  llvm::StringRef Compiler = Command.front();
  if (!Compiler.consume_back("-posix"))
    Compiler.consume_back("-win32");
  tooling::addTargetAndModeForProgramName(Command, Compiler);
  // What is an error by default as a warning of clang's is none of old
  // compilers.
  auto End = llvm::find(Command, "--");
  Command.insert(End, {"-w", "-Wno-everything"});
  return Command;
}

} // namespace

llvm::Expected<Result> extract(const Options &Opts,
                               const catalog::Index &Catalog) {
  // Without its target, clang would not understand the compiler's name.
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmParser();
  AdaptedCommand Adapted =
      adaptCommand(Opts.CommandLine, Opts.Source, Opts.Directory);
  std::vector<std::string> Command =
      adjusted(Opts, std::move(Adapted.Arguments));
  if (Command.empty())
    return llvm::createStringError(
        fmt::format("{}: its compile command is empty; give the compiler and "
                    "its arguments",
                    Opts.Source));

  FileSystemOptions FileOptions;
  FileOptions.WorkingDir = Opts.Directory;
  llvm::IntrusiveRefCntPtr<FileManager> Files(new FileManager(
      FileOptions,
      transcodingFileSystem(llvm::vfs::getRealFileSystem(), Adapted.Charset)));
  std::optional<std::string> Facts;
  ErrorCollector Errors(Opts);
  std::vector<std::string> Notes;
  tooling::ToolInvocation Invocation(
      std::move(Command),
      std::make_unique<FactsAction>(Opts, Catalog, Errors, Notes, Facts),
      Files.get());
  Invocation.setDiagnosticConsumer(&Errors);
  Invocation.run();
  if (!Facts)
    return llvm::createStringError(fmt::format(
        "{}: clang could not start on it: {}",
        relativeTo(Opts.Root, Opts.Source),
        Errors.Errors.empty() ? "its compile command is not one of a compiler"
                              : Errors.Errors.front()));
  return Result{std::move(*Facts), !Errors.Errors.empty(),
                std::move(Errors.Errors), std::move(Notes)};
}

} // namespace officetidy::extract
