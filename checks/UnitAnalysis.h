//===- UnitAnalysis.h - one parsed unit, analysed ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CHECKS_UNITANALYSIS_H
#define OFFICETIDY_CHECKS_UNITANALYSIS_H

#include "Report/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include <memory>
#include <string>
#include <vector>

namespace clang {
class ASTContext;
} // namespace clang

namespace officetidy::checks {

/// What the user says in the options of a check; all may be left out.
struct Settings {
  /// The summary of a linked program, or a folder of such; a relative path is
  /// looked for in the main file's folder and those above it.
  std::string Program;
  /// The configuration; by default the nearest `.office-tidy.yaml` in the main
  /// file's folder or above it. A relative path is looked for as Program is.
  std::string Config;

  bool operator==(const Settings &) const = default;
};

/// What the engine finds in one translation unit, taken as a program of its
/// own, or as part of the programs whose summaries say that it is.
class UnitAnalysis {
public:
  /// Analyses the unit in \p Context, which has been parsed to its end. As long
  /// as somebody holds the analysis, the next who asks for the same gets it: so
  /// several checks cost what one does.
  static std::shared_ptr<const UnitAnalysis> of(clang::ASTContext &Context,
                                                const Settings &S);

  /// The findings of all checks, sorted by place.
  llvm::ArrayRef<report::Finding> findings() const { return Findings; }
  /// What went wrong with the options. The analysis went on without.
  llvm::ArrayRef<std::string> problems() const { return Problems; }
  /// The folder that the places in findings are relative to.
  llvm::StringRef root() const { return Root; }

private:
  friend class UnitAnalyzer;
  UnitAnalysis() = default;

  std::string Root;
  std::vector<report::Finding> Findings;
  std::vector<std::string> Problems;
};

} // namespace officetidy::checks

#endif // OFFICETIDY_CHECKS_UNITANALYSIS_H
