//===- ReportTextTest.cpp - the text report, letter for letter ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReportFixture.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

class ReportTextTest : public ReportFixture {
protected:
  std::string text(const ReportRun &R) {
    return render(*createTextReporter(), R);
  }
};

TEST_F(ReportTextTest, aFindingWithItsWay) {
  EXPECT_EQ(
      text(run(reachedSite())),
      R"(src/mailer.cpp:2:14: warning: 'Make' creates 'Outlook.Application' in unattended code (Windows service): Outlook needs the profile and the desktop of a logged-on user; use Extended MAPI or Microsoft Graph instead [office-unattended-outlook]
    2 |   auto App = Make(L"Outlook.Application");
      |              ^
src/service.cpp:3:2: note: 'ServiceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    3 |         StartServiceCtrlDispatcherW(Table);
      |         ^
src/service.cpp:6:3: note: 'ServiceMain' starts thread 'Worker' here
    6 |   CreateThread(0, 0, Worker, 0, 0, 0);
      |   ^
src/service.cpp:9:14: note: 'Worker' calls 'Mailer::send' here
    9 |   /* für */ M.send();
      |             ^
src/make.cpp:2:10: note: 'Make' passes the class that it is given on to 'CoCreateInstance' here
    2 |   return Create(Id);
      |          ^
src/mailer.cpp:2:14: note: why: its MAPI profile is that of the process's account, not the mailbox owner's; only one Outlook runs for a user and profile, and a start as another user fails unpredictably; it starts the MAPI spooler, which services must not do; nobody answers its dialogs, and the process hangs
src/mailer.cpp:2:14: note: instead: Microsoft Graph for Exchange Online; Extended MAPI or Exchange Web Services for Exchange on-premises; Extended MAPI for PST files; SMTP where mail is only sent
1 finding in 3 translation units
)");
}

TEST_F(ReportTextTest, placesWithoutSource) {
  link::CreationSite S = reachedSite();
  Outlook.Reasons.clear();
  S.Where = {"src/mailer.cpp", 99, 1};
  S.Wrappers.clear();
  S.Ways[0].Steps = {step(link::StepKind::Entry, {}, "", "nightly::run"),
                     step(link::StepKind::Call, {"<vendor/run.h>", 7, 3},
                          "nightly::run", "Mailer::send")};
  EXPECT_THAT(text(run(S)),
              HasSubstr("instead [office-unattended-outlook]\n"
                        "note: 'nightly::run' is an entry point\n"
                        "<vendor/run.h>:7:3: note: 'nightly::run' calls "
                        "'Mailer::send' here\n"
                        "src/mailer.cpp:99:1: note: instead: "));
}

TEST_F(ReportTextTest, levelNote) {
  link::CreationSite S = reachedSite();
  S.Note = true;
  const std::string Text = text(run(S));
  EXPECT_THAT(Text, StartsWith("src/mailer.cpp:2:14: note: 'Make' creates "));
  EXPECT_THAT(Text, EndsWith("\n1 finding (1 of level note) in 3 translation "
                             "units\n"));
}

TEST_F(ReportTextTest, hiddenFindingsAreOnlyCounted) {
  addFile("hidden.cpp", "Make(Id); // NOLINT\n");
  link::CreationSite S = reachedSite();
  S.Where = {"hidden.cpp", 1, 1};
  EXPECT_EQ(text(run(S)),
            "no findings (1 suppressed by NOLINT) in 3 translation units\n");
  const std::string Both = text(run({S, reachedSite()}));
  EXPECT_THAT(Both, Not(HasSubstr("hidden.cpp")));
  EXPECT_THAT(Both, EndsWith("\n1 finding (1 suppressed by NOLINT) in 3 "
                             "translation units\n"));
}

TEST_F(ReportTextTest, unmatchedBlocks) {
  addFile("block.cpp", "// NOLINTBEGIN\nMake(Id);\n");
  link::CreationSite S = reachedSite();
  S.Where = {"block.cpp", 2, 1};
  EXPECT_THAT(text(run(S)),
              EndsWith("block.cpp:1:4: warning: unmatched 'NOLINTBEGIN' "
                       "comment without a subsequent 'NOLINTEND' comment\n"
                       "    1 | // NOLINTBEGIN\n"
                       "      |    ^\n"
                       "1 finding in 3 translation units\n"));
}

TEST_F(ReportTextTest, nothingFound) {
  EXPECT_EQ(text(run({}, {}, 1)), "no findings in 1 translation unit\n");
}

TEST_F(ReportTextTest, withoutSummary) {
  const ReportRun R = run({}, {{"src/z.cpp", UnitState::Missing, ""}});
  EXPECT_EQ(render(*createTextReporter(ColorMode::Auto, false), R),
            "src/z.cpp: error: not analysed: no such file\n");
}

TEST_F(ReportTextTest, anIncompleteRunNeverLooksClean) {
  EXPECT_EQ(text(run({}, {{"src/z.cpp", UnitState::Missing, ""}}, 14)),
            "src/z.cpp: error: not analysed: no such file\n"
            "no findings in 14 translation units; 1 translation unit was not "
            "analysed\n");
  EXPECT_EQ(
      text(run({},
               {{"src/z.cpp", UnitState::TimedOut, "timed out after 60 s"},
                {"src/b.cpp", UnitState::Recovered,
                 "src/b.cpp:1:10: 'afxwin.h' file not found"},
                {"src/a.cpp", UnitState::Failed, ""}},
               14)),
      "src/a.cpp: error: not analysed: the analysis failed\n"
      "src/b.cpp: warning: analysed only in part: src/b.cpp:1:10: 'afxwin.h' "
      "file not found\n"
      "src/z.cpp: error: not analysed: timed out after 60 s\n"
      "no findings in 14 translation units: 11 whole, 1 recovered; 2 "
      "translation units were not analysed\n");
  EXPECT_THAT(text(run({}, {{"b.cpp", UnitState::Recovered, ""}}, 2)),
              EndsWith(": 1 whole, 1 recovered\n"));
}

TEST_F(ReportTextTest, coloursOnlyWhereWanted) {
  const ReportRun R = run(reachedSite());
  auto Render = [&](ColorMode Mode) {
    std::string Text;
    raw_string_ostream OS(Text);
    OS.enable_colors(true);
    createTextReporter(Mode)->render(R, OS);
    return Text;
  };
  EXPECT_THAT(Render(ColorMode::Auto), Not(HasSubstr("\x1b[")));
  EXPECT_THAT(Render(ColorMode::Disable), Not(HasSubstr("\x1b[")));
  EXPECT_THAT(Render(ColorMode::Enable),
              HasSubstr("\x1b[0;1;35mwarning: \x1b[0m"));
}

TEST_F(ReportTextTest, longLineNumbersAndWideCharacters) {
  std::string Text(123456 - 1, '\n');
  addFile("long.cpp", Text + "\xE4\xB8\xAD\tMake(Id);  \n");
  link::CreationSite S = reachedSite();
  S.Where = {"long.cpp", 123456, 5};
  EXPECT_THAT(this->text(run(S)),
              HasSubstr("\n123456 | \xE4\xB8\xAD      Make(Id);\n"
                        "       |         ^\n"));
}

} // namespace
