//===- Run.cpp - what a run of the analysis found -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Run.h"
#include "Report/NoLint.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
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
  case UnitState::Lexical:
    return "it has errors";
  case UnitState::Unread:
    return "it can't be read";
  }
  llvm_unreachable("unknown state");
}

std::string describe(const IncompleteUnit &U) {
  auto What = [&]() -> StringRef {
    switch (U.State) {
    case UnitState::Recovered:
      return "analysed only in part: ";
    case UnitState::Lexical:
      return "analysed from its tokens only: ";
    case UnitState::Unread:
      return "not read: ";
    default:
      return "not analysed: ";
    }
  };
  return (What() +
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

std::string statesOf(ArrayRef<IncompleteUnit> Incomplete, unsigned Units) {
  auto Count = [&](UnitState State) -> unsigned {
    return count_if(Incomplete,
                    [&](const IncompleteUnit &U) { return U.State == State; });
  };
  const unsigned Recovered = Count(UnitState::Recovered);
  const unsigned Lexical = Count(UnitState::Lexical);
  const unsigned None =
      Incomplete.size() - Recovered - Lexical - Count(UnitState::Unread);
  const unsigned Whole = Units - std::min(Units, Recovered + Lexical + None);
  std::vector<std::string> Parts;
  for (auto [Number, State] :
       {std::pair(Whole, "whole"), std::pair(Recovered, "recovered"),
        std::pair(Lexical, "lexical only")})
    if (Number != 0)
      Parts.push_back(std::to_string(Number) + " " + State);
  return Recovered + Lexical == 0 ? "" : join(Parts, ", ");
}

ExitCode exitCode(ArrayRef<Finding> Findings,
                  ArrayRef<IncompleteUnit> Incomplete) {
  const bool Found = any_of(Findings, [](const Finding &F) {
    return F.Severity == Level::Warning && !F.Suppressed;
  });
  if (Found)
    return ExitCode::Findings;
  const bool Missing = any_of(Incomplete, [](const IncompleteUnit &U) {
    return U.State != UnitState::Recovered;
  });
  return Missing ? ExitCode::Incomplete : ExitCode::Clean;
}

} // namespace officetidy::report
