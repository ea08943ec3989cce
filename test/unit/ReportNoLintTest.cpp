//===- ReportNoLintTest.cpp - which comments hide which findings ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/NoLint.h"
#include "ReportFixture.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// Each line of a text that has `Make` in it has a finding there, of the check
/// office-unattended-outlook.
class ReportNoLintTest : public ReportFixture {
protected:
  ReportRun runOn(StringRef Text) {
    addFile("a.cpp", Text);
    std::vector<link::CreationSite> Sites;
    ArrayRef<StringRef> All = Lines.lines("a.cpp");
    for (size_t I = 0; I != All.size(); ++I)
      for (size_t At = All[I].find("Make"); At != StringRef::npos;
           At = All[I].find("Make", At + 1)) {
        Sites.push_back(reachedSite());
        Sites.back().Where = {"a.cpp", unsigned(I + 1), unsigned(At + 1)};
      }
    EXPECT_THAT(Sites, Not(IsEmpty()));
    return run(Sites);
  }
  /// For each finding, whether it is hidden.
  std::vector<bool> hidden(StringRef Text) {
    std::vector<bool> Result;
    for (const Finding &F : runOn(Text).Findings)
      Result.push_back(F.Suppressed.has_value());
    Files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
    Lines = Sources(Files, "/work");
    return Result;
  }
};

TEST_F(ReportNoLintTest, noComment_Bad) {
  EXPECT_THAT(hidden("Make(Id); // lint"), ElementsAre(false));
}

TEST_F(ReportNoLintTest, sameLine_Ok) {
  EXPECT_THAT(hidden("Make(A); // NOLINT\nMake(B);\n"),
              ElementsAre(true, false));
  EXPECT_THAT(hidden("Make(A); // NOLINT: we know\n"), ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // TODO NOLINT\n"), ElementsAre(true));
}

TEST_F(ReportNoLintTest, blockComments_Ok) {
  EXPECT_THAT(hidden("Make(A); /* NOLINT */ Make(B);"),
              ElementsAre(true, true));
  EXPECT_THAT(hidden("/* NOLINTNEXTLINE\n*/ Make(A);"), ElementsAre(true));
}

TEST_F(ReportNoLintTest, listOfChecks) {
  EXPECT_THAT(hidden("Make(A); // NOLINT(office-unattended-outlook)"),
              ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT(misc-x, office-unattended-outlook )"),
              ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT(office-unattended-automation)"),
              ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINT(office-unattended)"),
              ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINT(Office-Unattended-Outlook)"),
              ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINT()"), ElementsAre(false));
}

TEST_F(ReportNoLintTest, globs) {
  for (StringRef Glob : {"*", "office-*", "*outlook", "o*-*-*k",
                         "office*outlook", "**", "office-unattended-outlook*"})
    EXPECT_THAT(hidden(("Make(A); // NOLINT(" + Glob + ")").str()),
                ElementsAre(true))
        << Glob.str();
  for (StringRef Glob :
       {"misc-*", "*automation", "office-*-x*", "office.*",
        "*office-unattended-outlook-*", "offic?-*", "*-outlook*outlook"})
    EXPECT_THAT(hidden(("Make(A); // NOLINT(" + Glob + ")").str()),
                ElementsAre(false))
        << Glob.str();
}

TEST_F(ReportNoLintTest, negativeGlobsAreIgnored) {
  EXPECT_THAT(hidden("Make(A); // NOLINT(*, -office-*)"), ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT(-misc-*)"), ElementsAre(false));
}

TEST_F(ReportNoLintTest, listThatIsNotOne) {
  EXPECT_THAT(hidden("Make(A); // NOLINT (misc-x)"), ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT(misc-x"), ElementsAre(true));
}

TEST_F(ReportNoLintTest, severalOnALine) {
  EXPECT_THAT(hidden("Make(A); // NOLINT(misc-x) NOLINT(office-*)"),
              ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT(misc-x) NOLINTNEXTLINE\nMake(B);"),
              ElementsAre(false, true));
}

TEST_F(ReportNoLintTest, otherWords) {
  EXPECT_THAT(hidden("Make(A); // nolint"), ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINTS"), ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINTnextline"), ElementsAre(false));
  // As in clang-tidy these are taken for the word.
  EXPECT_THAT(hidden("Make(A); // XNOLINT"), ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); // NOLINT_X"), ElementsAre(true));
  EXPECT_THAT(hidden("Make(A, \"NOLINT\");"), ElementsAre(true));
}

TEST_F(ReportNoLintTest, nextLine) {
  EXPECT_THAT(hidden("// NOLINTNEXTLINE\nMake(A);\nMake(B);"),
              ElementsAre(true, false));
  EXPECT_THAT(hidden("// NOLINTNEXTLINE(office-*)\nMake(A);"),
              ElementsAre(true));
  EXPECT_THAT(hidden("// NOLINTNEXTLINE(misc-*)\nMake(A);"),
              ElementsAre(false));
  EXPECT_THAT(hidden("// NOLINTNEXTLINE\n\nMake(A);"), ElementsAre(false));
  EXPECT_THAT(hidden("Make(A); // NOLINTNEXTLINE"), ElementsAre(false));
}

TEST_F(ReportNoLintTest, blocks) {
  EXPECT_THAT(hidden("Make(A);\n// NOLINTBEGIN\nMake(B);\n// NOLINTEND\n"
                     "Make(C);"),
              ElementsAre(false, true, false));
  EXPECT_THAT(hidden("// NOLINTBEGIN(misc-*)\nMake(A);\n// NOLINTEND(misc-*)"),
              ElementsAre(false));
  EXPECT_THAT(hidden("// NOLINTBEGIN(a,office-*)\nMake(A);\n"
                     "// NOLINTEND( a, office-* )"),
              ElementsAre(true));
  EXPECT_THAT(hidden("Make(A); /* NOLINTBEGIN */ Make(B); /* NOLINTEND */ "
                     "Make(C);"),
              ElementsAre(false, true, false));
}

TEST_F(ReportNoLintTest, nestedBlocks) {
  EXPECT_THAT(hidden("// NOLINTBEGIN(office-*)\n"
                     "// NOLINTBEGIN(misc-*)\nMake(A);\n// NOLINTEND(misc-*)\n"
                     "Make(B);\n// NOLINTEND(office-*)\nMake(C);"),
              ElementsAre(true, true, false));
}

TEST_F(ReportNoLintTest, unmatchedBlocksHideNothingAndAreReported) {
  const ReportRun R = runOn("// NOLINTBEGIN\nMake(A);\n");
  EXPECT_FALSE(R.Findings[0].Suppressed);
  EXPECT_THAT(R.Problems,
              ElementsAre(Note{{"a.cpp", 1, 4},
                               "unmatched 'NOLINTBEGIN' comment without a "
                               "subsequent 'NOLINTEND' comment"}));
}

TEST_F(ReportNoLintTest, blocksWithOtherListsDoNotMatch) {
  const ReportRun R =
      runOn("// NOLINTBEGIN(office-*)\nMake(A);\n// NOLINTEND\n");
  EXPECT_FALSE(R.Findings[0].Suppressed);
  EXPECT_THAT(R.Problems,
              ElementsAre(Note{{"a.cpp", 1, 4},
                               "unmatched 'NOLINTBEGIN' comment without a "
                               "subsequent 'NOLINTEND' comment"},
                          Note{{"a.cpp", 3, 4},
                               "unmatched 'NOLINTEND' comment without a "
                               "previous 'NOLINTBEGIN' comment"}));
}

TEST_F(ReportNoLintTest, crossedBlocksAreUnmatched) {
  const ReportRun R = runOn("// NOLINTBEGIN(office-*)\n// NOLINTBEGIN(misc-*)\n"
                            "// NOLINTEND(office-*)\nMake(A);\n");
  EXPECT_FALSE(R.Findings[0].Suppressed);
  EXPECT_THAT(R.Problems, SizeIs(3));
}

TEST_F(ReportNoLintTest, windowsLineEnds) {
  EXPECT_THAT(hidden("Make(A); // NOLINT\r\nMake(B);\r\n"),
              ElementsAre(true, false));
  EXPECT_THAT(hidden("// NOLINTNEXTLINE(office-*)\r\nMake(A);\r\nMake(B);\r\n"),
              ElementsAre(true, false));
  EXPECT_THAT(hidden("// NOLINTBEGIN\r\nMake(A);\r\n// NOLINTEND\r\nMake(B);"),
              ElementsAre(true, false));
}

TEST_F(ReportNoLintTest, theCommentIsKept) {
  const ReportRun R = runOn("Make(A); // NOLINT(office-*): known\n");
  ASSERT_TRUE(R.Findings[0].Suppressed);
  EXPECT_EQ(R.Findings[0].Suppressed->Comment, "NOLINT(office-*)");
  EXPECT_EQ(R.Findings[0].Suppressed->Where, (link::Position{"a.cpp", 1, 13}));
}

TEST_F(ReportNoLintTest, onlyTheSiteCounts_Bad) {
  link::CreationSite S = reachedSite();
  addFile("src/task.cpp", "\n\n\n\n// NOLINT\n// NOLINT\n");
  S.Ways = {taskWay()};
  EXPECT_FALSE(run(S).Findings[0].Suppressed);
}

TEST_F(ReportNoLintTest, missingFile_Bad) {
  link::CreationSite S = reachedSite();
  S.Where.File = "gone.cpp";
  EXPECT_FALSE(run(S).Findings[0].Suppressed);
}

} // namespace
