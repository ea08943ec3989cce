//===- Run.h - what a run of the analysis found -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_RUN_H
#define OFFICETIDY_REPORT_RUN_H

#include "Report/Finding.h"
#include "Report/Sources.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::report {

/// What became of a translation unit that wasn't analysed as it should be.
enum class UnitState {
  Failed,    ///< the analysis failed, or crashed
  TimedOut,  ///< it took too long
  Missing,   ///< the file, or its command, isn't there
  Recovered, ///< it has errors, and was analysed as far as clang got
  Lexical,   ///< it has errors after which only its tokens are known
  Unread ///< no translation unit: a file that tells of the project's programs
};

/// A translation unit that wasn't analysed, or not as a whole; or a file that
/// tells of programs and wasn't read.
struct IncompleteUnit {
  std::string File;
  UnitState State = UnitState::Failed;
  std::string Reason; ///< one line that stands by itself; "" where unknown
};

/// "not analysed: timed out after 60 s".
std::string describe(const IncompleteUnit &U);

/// All that a report tells. The sources must outlive it.
struct Run {
  std::vector<Finding> Findings; ///< sorted by place; hidden ones as well
  std::vector<Note> Problems;    ///< in NOLINT comments, sorted by place
  std::vector<IncompleteUnit> Incomplete; ///< sorted by file
  unsigned Units = 0;  ///< translation units of the run, incomplete ones too
  std::string Version; ///< of the tool
  Sources *Files = nullptr;
};

/// Makes the findings of \p Sites, with fingerprints, and hides those that
/// NOLINT comments cover.
Run makeRun(llvm::ArrayRef<link::CreationSite> Sites,
            std::vector<IncompleteUnit> Incomplete, unsigned Units,
            llvm::StringRef Version, Sources &Files);

/// "49 whole, 7 recovered, 1 lexical only": what became of those of the \p
/// Units translation units of a run that were analysed; "" where all are whole.
std::string statesOf(llvm::ArrayRef<IncompleteUnit> Incomplete, unsigned Units);

/// What the process ends with.
enum class ExitCode : int {
  Clean = 0,
  Findings = 1,
  Failure = 2,   ///< wrong use, or an internal error
  Incomplete = 3 ///< nothing found, but not everything was looked at
};

/// Findings that are hidden, or of level note, don't count. A recovered unit
/// was analysed, and is not incomplete.
ExitCode exitCode(llvm::ArrayRef<Finding> Findings,
                  llvm::ArrayRef<IncompleteUnit> Incomplete);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_RUN_H
