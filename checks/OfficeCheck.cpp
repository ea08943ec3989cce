//===- OfficeCheck.cpp - what the checks of the module share --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OfficeCheck.h"
#include "Extract/Importer.h"
#include "Extract/ParseEnvironment.h"
#include "Places.h"
#include "fmt/format.h"
#include "clang/ASTMatchers/ASTMatchFinder.h"
#include "llvm/ADT/StringExtras.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace officetidy::checks {

OfficeCheck::OfficeCheck(StringRef Name, tidy::ClangTidyContext *Context,
                         StringRef Finds)
    : ClangTidyCheck(Name, Context), Finds(Finds),
      Given{Options.getLocalOrGlobal("Program", "").str(),
            Options.getLocalOrGlobal("Config", "").str()},
      ImportPaths(Options.getLocalOrGlobal("ImportPaths", "").str()) {}

void OfficeCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Map) {
  Options.store(Map, "Program", Given.Program);
  Options.store(Map, "Config", Given.Config);
  Options.store(Map, "ImportPaths", ImportPaths);
}

void OfficeCheck::registerPPCallbacks(const SourceManager &, Preprocessor *PP,
                                      Preprocessor *) {
  extract::prepare(*PP, extract::Stage::WithAST);
  extract::ImportOptions Imports;
  for (StringRef Folder : llvm::split(ImportPaths, ';'))
    if (!Folder.trim().empty())
      Imports.Folders.push_back(Folder.trim().str());
  Imports.Note = [this](SourceLocation Where, StringRef Text) {
    diag(Where, "%0", DiagnosticIDs::Remark) << Text;
  };
  extract::handleImports(*PP, std::move(Imports));
}

void OfficeCheck::registerMatchers(MatchFinder *Finder) {
  Finder->addMatcher(translationUnitDecl(), this);
}

void OfficeCheck::check(const MatchFinder::MatchResult &Result) {
  Analysis = UnitAnalysis::of(*Result.Context, Given);
  for (const std::string &Problem : Analysis->problems())
    configurationDiag("%0") << Problem;
  Places P(*Result.SourceManager, Analysis->root());
  for (const report::Finding &F : Analysis->findings())
    if (F.Check == Finds)
      tell(F, P);
}

void OfficeCheck::tell(const report::Finding &F, Places &P) {
  SourceLocation Site = P.find(F.Where);
  diag(Site, "%0",
       F.Severity == report::Level::Note ? DiagnosticIDs::Remark
                                         : DiagnosticIDs::Warning)
      << F.Message;
  for (const report::Note &N : F.notes()) {
    SourceLocation Where = P.find(N.Where);
    std::string Text = Where.isValid() || !N.Where.Line
                           ? N.Text
                           : fmt::format("{}:{}:{}: {}", N.Where.File,
                                         N.Where.Line, N.Where.Column, N.Text);
    diag(Where.isValid() ? Where : Site, "%0", DiagnosticIDs::Note) << Text;
  }
}

} // namespace officetidy::checks
