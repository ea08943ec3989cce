//===- OfficeCheck.h - what the checks of the module share ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CHECKS_OFFICECHECK_H
#define OFFICETIDY_CHECKS_OFFICECHECK_H

#include "UnitAnalysis.h"
#include "clang-tidy/ClangTidyCheck.h"

namespace officetidy::checks {

/// A check that tells those findings of the unit's analysis which are its own.
/// The analysis is made once for all of them.
class OfficeCheck : public clang::tidy::ClangTidyCheck {
public:
  /// \p Finds is the name that the check has in the catalog.
  OfficeCheck(llvm::StringRef Name, clang::tidy::ClangTidyContext *Context,
              llvm::StringRef Finds);

  void registerPPCallbacks(const clang::SourceManager &Sources,
                           clang::Preprocessor *PP,
                           clang::Preprocessor *ModuleExpander) override;
  void registerMatchers(clang::ast_matchers::MatchFinder *Finder) override;
  void
  check(const clang::ast_matchers::MatchFinder::MatchResult &Result) override;
  void storeOptions(clang::tidy::ClangTidyOptions::OptionMap &Options) override;

private:
  void tell(const report::Finding &F, class Places &P);

  const llvm::StringRef Finds;
  const Settings Given;
  /// Folders, separated by semicolons.
  const std::string ImportPaths;
  /// Kept until the unit ends, for the checks that come after this one.
  std::shared_ptr<const UnitAnalysis> Analysis;
};

} // namespace officetidy::checks

#endif // OFFICETIDY_CHECKS_OFFICECHECK_H
