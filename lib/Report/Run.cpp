//===- Run.cpp - what a run of the analysis found -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Run.h"
#include "Report/NoLint.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include <tuple>

using namespace llvm;

namespace officetidy::report {

static StringRef defaultReason(UnitState State) {
  switch (State) {
  case UnitState::Failed:
    return "the analysis failed";
  case UnitState::TimedOut:
    return "timed out";
  case UnitState::Missing:
    return "no such file";
  case UnitState::Recovered:
    return "it has errors";
  case UnitState::Unread:
    return "it can't be read";
  }
  llvm_unreachable("unknown state");
}

std::string describe(const IncompleteUnit &U) {
  const StringRef What = U.State == UnitState::Recovered
                             ? "analysed only in part: "
                         : U.State == UnitState::Unread ? "not read: "
                                                        : "not analysed: ";
  return (What +
          (U.Reason.empty() ? defaultReason(U.State) : StringRef(U.Reason)))
      .str();
}

Run makeRun(ArrayRef<link::CreationSite> Sites,
            std::vector<IncompleteUnit> Incomplete, unsigned Units,
            StringRef Version, Sources &Files) {
  Run R;
  R.Findings = makeFindings(Sites);
  addFingerprints(R.Findings, Files);
  R.Problems = applyNoLint(R.Findings, Files);
  R.Incomplete = std::move(Incomplete);
  sort(R.Incomplete, [](const IncompleteUnit &A, const IncompleteUnit &B) {
    return std::tie(A.File, A.State, A.Reason) <
           std::tie(B.File, B.State, B.Reason);
  });
  R.Units = Units;
  R.Version = Version;
  R.Files = &Files;
  return R;
}

ExitCode exitCode(ArrayRef<Finding> Findings,
                  ArrayRef<IncompleteUnit> Incomplete) {
  const bool Found = any_of(Findings, [](const Finding &F) {
    return F.Severity == Level::Warning && !F.Suppressed;
  });
  if (Found)
    return ExitCode::Findings;
  return Incomplete.empty() ? ExitCode::Clean : ExitCode::Incomplete;
}

} // namespace officetidy::report
