//===- ReportRunTest.cpp - what a run ends with ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportFixture.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;

namespace {

class ReportRunTest : public ReportFixture {
protected:
  ExitCode codeOf(ArrayRef<link::CreationSite> Sites,
                  std::vector<IncompleteUnit> Units = {}) {
    const ReportRun R = run(Sites, std::move(Units));
    return exitCode(R.Findings, R.Incomplete);
  }
  const IncompleteUnit Failed{"a.cpp", UnitState::Failed, ""};
  const IncompleteUnit Recovered{"b.cpp", UnitState::Recovered, ""};
};

TEST_F(ReportRunTest, nothingFound) {
  EXPECT_EQ(codeOf({}), ExitCode::Clean);
  EXPECT_EQ(codeOf(outlookSite()), ExitCode::Clean);
}

TEST_F(ReportRunTest, findings) {
  EXPECT_EQ(codeOf(reachedSite()), ExitCode::Findings);
}

TEST_F(ReportRunTest, incomplete) {
  EXPECT_EQ(codeOf({}, {Failed}), ExitCode::Incomplete);
  EXPECT_EQ(codeOf({}, {{"b.cpp", UnitState::Lexical, ""}}),
            ExitCode::Incomplete);
}

TEST_F(ReportRunTest, aRecoveredUnitWasAnalysed) {
  EXPECT_EQ(codeOf({}, {Recovered}), ExitCode::Clean);
  EXPECT_EQ(statesOf({Recovered}, 3), "2 whole, 1 recovered");
  EXPECT_EQ(statesOf({}, 3), "");
}

TEST_F(ReportRunTest, findingsOutweighIncompleteUnits) {
  EXPECT_EQ(codeOf(reachedSite(), {Failed}), ExitCode::Findings);
}

TEST_F(ReportRunTest, notesDoNotFail) {
  link::CreationSite S = reachedSite();
  S.Note = true;
  EXPECT_EQ(codeOf(S), ExitCode::Clean);
  EXPECT_EQ(codeOf(S, {Failed}), ExitCode::Incomplete);
}

TEST_F(ReportRunTest, hiddenFindingsDoNotFail) {
  link::CreationSite S = reachedSite();
  addFile("hidden.cpp", "Make(Id); // NOLINT\n");
  S.Where = {"hidden.cpp", 1, 1};
  EXPECT_EQ(codeOf(S), ExitCode::Clean);
  EXPECT_EQ(codeOf({S, reachedSite()}), ExitCode::Findings);
}

TEST_F(ReportRunTest, absolutePathsAreReadAsTheyAre) {
  Files->addFile("/elsewhere/x.h", 0, MemoryBuffer::getMemBuffer("a\rb\r\nc"));
  EXPECT_EQ(Lines.line("/elsewhere/x.h", 2), "b");
  EXPECT_EQ(Lines.line("/elsewhere/x.h", 3), "c");
  EXPECT_EQ(Lines.line("/elsewhere/x.h", 4), "");
  EXPECT_EQ(Lines.line("/elsewhere/x.h", 0), "");
  EXPECT_EQ(Lines.line("elsewhere/x.h", 1), "");
}

} // namespace
