//===- ReportFindingTest.cpp - what findings say --------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Rules.h"
#include "Report/Wording.h"
#include "ReportFixture.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;
using catalog::Context;
using link::StepKind;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

namespace {

class ReportFindingTest : public ReportFixture {
protected:
  Finding only(const link::CreationSite &S) {
    std::vector<Finding> Findings = makeFindings(S);
    EXPECT_THAT(Findings, SizeIs(1));
    return Findings.empty() ? Finding() : Findings.front();
  }
  static std::vector<std::string> texts(ArrayRef<Note> Notes) {
    std::vector<std::string> Texts;
    for (const Note &N : Notes)
      Texts.push_back(N.Text);
    return Texts;
  }
};

TEST_F(ReportFindingTest, reachedOutlook_Bad) {
  const Finding F = only(reachedSite());
  EXPECT_EQ(F.Check, "office-unattended-outlook");
  EXPECT_EQ(F.Severity, Level::Warning);
  EXPECT_EQ(F.Message,
            "'Make' creates 'Outlook.Application' in unattended code (Windows "
            "service): Outlook needs the profile and the desktop of a "
            "logged-on user; use Extended MAPI or Microsoft Graph instead");
  EXPECT_THAT(F.Classes, ElementsAre("Outlook.Application"));
  EXPECT_THAT(F.EntryPoints, ElementsAre("ServiceMain"));
}

TEST_F(ReportFindingTest, unreachedOrNotOffice_Ok) {
  link::CreationSite Foreign = reachedSite();
  Foreign.Class = nullptr;
  EXPECT_THAT(makeFindings({outlookSite(), Foreign}), IsEmpty());
}

TEST_F(ReportFindingTest, notesWalkFromTheEntryPointToTheCreation) {
  const Finding F = only(reachedSite());
  EXPECT_THAT(
      texts(F.notes()),
      ElementsAre(
          "'ServiceMain' is a service main function: handed to "
          "'StartServiceCtrlDispatcherW' here",
          "'ServiceMain' starts thread 'Worker' here",
          "'Worker' calls 'Mailer::send' here",
          "'Make' passes the class that it is given on to "
          "'CoCreateInstance' here",
          AllOf(StartsWith("why: its MAPI profile is that"),
                HasSubstr("; nobody answers its dialogs")),
          AllOf(StartsWith("instead: Microsoft Graph for Exchange Online"),
                HasSubstr("Extended MAPI for PST files"))));
  EXPECT_EQ(F.notes()[1].Where, (link::Position{"src/service.cpp", 6, 3}));
  EXPECT_EQ(F.notes().back().Where, F.Where);
}

TEST_F(ReportFindingTest, onlyTheReasonsOfTheClassAreTold) {
  link::CreationSite S = reachedSite();
  S.Class = &Word;
  const Finding F = only(S);
  EXPECT_THAT(F.Why, AllOf(StartsWith("nobody answers its dialogs"),
                           Not(HasSubstr("MAPI"))));
  EXPECT_THAT(F.Message, HasSubstr("'Word.Application' in unattended code"));
  EXPECT_THAT(F.Message, HasSubstr("use the Open XML file formats"));
}

TEST_F(ReportFindingTest, furtherContextsAreFurtherBlocks) {
  link::CreationSite S = reachedSite();
  S.Ways.push_back(taskWay());
  S.Ways[0].FurtherEntryPoints = 2;
  S.Ways[1].FurtherEntryPoints = 1;
  const Finding F = only(S);
  EXPECT_THAT(F.Message, HasSubstr("(Windows service, scheduled task)"));
  EXPECT_THAT(F.EntryPoints, ElementsAre("MailTask::Start", "ServiceMain"));
  const auto Texts = texts(F.notes());
  ASSERT_THAT(Texts, SizeIs(10));
  EXPECT_EQ(Texts[3],
            "also reached from 2 further entry points of a Windows service");
  EXPECT_EQ(Texts[4], "also reached from a scheduled task: 'MailTask::Start' "
                      "is a task handler: overrides 'ITaskHandler::Start'");
  EXPECT_EQ(Texts[5], "'MailTask::Start' calls 'Mailer::send' here");
  EXPECT_EQ(Texts[6],
            "also reached from 1 further entry point of a scheduled task");
}

TEST_F(ReportFindingTest, verbs) {
  link::CreationSite S = reachedSite();
  S.Attaches = true;
  EXPECT_EQ(only(S).Headline, "'Make' attaches to 'Outlook.Application'");
  S.Attaches = false;
  S.Form = catalog::IdentityForm::CommandLine;
  EXPECT_EQ(only(S).Headline, "'Make' starts 'outlook.exe'");
  S.Form = catalog::IdentityForm::Script;
  EXPECT_EQ(only(S).Headline, "'Make' creates 'Outlook.Application'");
}

TEST_F(ReportFindingTest, whatMayOnlyPerhapsStartOfficeIsANote) {
  link::CreationSite S = reachedSite();
  S.Form = catalog::IdentityForm::Document;
  S.Note = true;
  Outlook.Note = true;
  const Finding F = only(S);
  EXPECT_EQ(F.Severity, Level::Note);
  EXPECT_EQ(F.Headline, "'Make' may start 'outlook.exe'");
}

TEST_F(ReportFindingTest, aNoteForItsWayAloneSaysWhatSurelyHappens) {
  link::CreationSite S = reachedSite();
  S.Note = true;
  const Finding F = only(S);
  EXPECT_EQ(F.Severity, Level::Note);
  EXPECT_EQ(F.Headline, "'Make' creates 'Outlook.Application'");
}

TEST_F(ReportFindingTest, oneFindingASiteAndCheck) {
  catalog::AutomationClass Excel = Word;
  Excel.Name = "Excel.Application";
  link::CreationSite A = reachedSite(), W = reachedSite(), E = reachedSite();
  W.Class = &Word;
  E.Class = &Excel;
  const auto Findings = makeFindings({W, A, E});
  ASSERT_THAT(Findings, SizeIs(2));
  EXPECT_EQ(Findings[0].Headline,
            "'Make' creates 'Excel.Application' or 'Word.Application'");
  EXPECT_THAT(Findings[0].Classes,
              ElementsAre("Excel.Application", "Word.Application"));
  EXPECT_EQ(Findings[1].Headline, "'Make' creates 'Outlook.Application'");
}

TEST_F(ReportFindingTest, attachOrCreateInOneWrapperIsToldAsCreate) {
  link::CreationSite Attach = reachedSite(), Create = reachedSite();
  Attach.Attaches = true;
  Attach.Api = "AttachToActive";
  const auto Findings = makeFindings({Attach, Create});
  ASSERT_THAT(Findings, SizeIs(1));
  EXPECT_EQ(Findings[0].Headline, "'Make' creates 'Outlook.Application'");
}

TEST_F(ReportFindingTest, ofEqualSitesTheShortestWayIsTold) {
  link::CreationSite Long = reachedSite(), Short = reachedSite();
  Short.Ways[0].EntryPoint = "Handler";
  Short.Ways[0].Steps.erase(Short.Ways[0].Steps.begin() + 1);
  for (auto Sites : {std::vector{Long, Short}, std::vector{Short, Long}}) {
    const auto Findings = makeFindings(Sites);
    ASSERT_THAT(Findings, SizeIs(1));
    ASSERT_THAT(Findings[0].Paths, SizeIs(1));
    EXPECT_EQ(Findings[0].Paths[0].EntryPoint, "Handler");
    EXPECT_THAT(Findings[0].Paths[0].Notes, SizeIs(2));
    EXPECT_EQ(Findings[0].Paths[0].FurtherEntryPoints, 1u);
    EXPECT_THAT(Findings[0].EntryPoints, ElementsAre("Handler", "ServiceMain"));
  }
}

TEST_F(ReportFindingTest, sortedByFileLineAndColumn) {
  auto At = [&](StringRef File, unsigned Line, unsigned Column) {
    link::CreationSite S = reachedSite();
    S.Where = {File.str(), Line, Column};
    return S;
  };
  const auto Findings = makeFindings({At("b.cpp", 1, 1), At("a.cpp", 10, 1),
                                      At("a.cpp", 9, 7), At("a.cpp", 9, 2)});
  std::vector<link::Position> Places;
  for (const Finding &F : Findings)
    Places.push_back(F.Where);
  EXPECT_THAT(Places, ElementsAre(link::Position{"a.cpp", 9, 2},
                                  link::Position{"a.cpp", 9, 7},
                                  link::Position{"a.cpp", 10, 1},
                                  link::Position{"b.cpp", 1, 1}));
}

TEST_F(ReportFindingTest, steps) {
  auto Text = [](StepKind K, StringRef Via = "", StringRef How = "") {
    return describe(step(K, {}, "A", "B", Via, How));
  };
  EXPECT_EQ(Text(StepKind::Call), "'A' calls 'B' here");
  EXPECT_EQ(Text(StepKind::VirtualCall, "IJob::Run"),
            "'A' calls virtual 'IJob::Run' here, overridden by 'B'");
  EXPECT_EQ(Text(StepKind::Construct), "'A' calls constructor 'B' here");
  EXPECT_EQ(Text(StepKind::Destroy), "'A' calls destructor 'B' here");
  EXPECT_EQ(Text(StepKind::Callback), "'A' passes as callback 'B' here");
  EXPECT_EQ(Text(StepKind::Callback, "", "starts thread"),
            "'A' starts thread 'B' here");
  EXPECT_EQ(Text(StepKind::Invoke, "handlers_"),
            "'A' calls 'B' here, invoked through 'handlers_'");
  EXPECT_EQ(Text(StepKind::Invoke), "'A' calls 'B' here, indirectly");
  EXPECT_EQ(Text(StepKind::Unknown, "x::each"),
            "'A' passes 'B' to 'x::each' here, which is not part of the "
            "program, and is taken to call it");
  EXPECT_EQ(Text(StepKind::Initializer),
            "the program runs 'B' when it is loaded");
  EXPECT_EQ(Text(StepKind::Identity),
            "'A' passes the class that it is given on to 'B' here");
  EXPECT_EQ(Text(StepKind::Entry),
            "'B' is an entry point: registered by 'A' here");
  EXPECT_EQ(describe(step(StepKind::Entry, {}, "", "B")),
            "'B' is an entry point");
  EXPECT_EQ(describe(step(StepKind::Entry, {}, "", "B", "", "ISAPI filter")),
            "'B' is an ISAPI filter");
}

TEST_F(ReportFindingTest, eachRuleHasAllItsTexts) {
  EXPECT_TRUE(is_sorted(
      rules(), [](const Rule &A, const Rule &B) { return A.Check < B.Check; }));
  for (const Rule &R : rules()) {
    EXPECT_EQ(&ruleOf(R.Check), &R);
    for (StringRef Text :
         {R.Name, R.Finds, R.Help, R.Why, R.Use, R.Remedy, R.Reasons[0],
          R.Reasons[1], R.Reasons[2], R.Reasons[3]})
      EXPECT_FALSE(Text.empty()) << R.Check.str();
    EXPECT_FALSE(R.Help.contains("Outlook REST"));
  }
  EXPECT_EQ(ruleOf("office-mine").Check, "");
}

//===----------------------------------------------------------------------===//
// Fingerprints
//===----------------------------------------------------------------------===//

class ReportFingerprintTest : public ReportFixture {
protected:
  std::vector<std::string> fingerprints(ArrayRef<link::CreationSite> Sites) {
    std::vector<std::string> Result;
    for (const Finding &F : run(Sites).Findings)
      Result.push_back(F.Fingerprint);
    return Result;
  }
  link::CreationSite at(StringRef File, unsigned Line) {
    link::CreationSite S = reachedSite();
    S.Where = {File.str(), Line, 3};
    return S;
  }
};

TEST_F(ReportFingerprintTest, doesNotDependOnLineNumbersAndBlanks) {
  const auto Before = fingerprints(at("src/mailer.cpp", 2));
  Files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  Lines = Sources(Files, "/work");
  addFile("src/mailer.cpp",
          "\n\nvoid Mailer::send() {\r\n"
          "\tauto  App =\tMake(L\"Outlook.Application\");  \r\n}\n");
  EXPECT_EQ(fingerprints(at("src/mailer.cpp", 4)), Before);
}

TEST_F(ReportFingerprintTest, equalLinesOfOneFunctionDiffer) {
  addFile("src/two.cpp", "  Make(Id);\n  Make(Id);\n  Make(Other);\n");
  const auto Three = fingerprints(
      {at("src/two.cpp", 1), at("src/two.cpp", 2), at("src/two.cpp", 3)});
  ASSERT_THAT(Three, SizeIs(3));
  EXPECT_NE(Three[0], Three[1]);
  EXPECT_NE(Three[1], Three[2]);
  // The last doesn't change when one of the others goes.
  EXPECT_EQ(fingerprints({at("src/two.cpp", 1), at("src/two.cpp", 3)})[1],
            Three[2]);
}

TEST_F(ReportFingerprintTest, dependsOnFunctionClassAndFile) {
  addFile("src/other.cpp", "\n  auto App = Make(L\"Outlook.Application\");\n");
  link::CreationSite S = at("src/mailer.cpp", 2), Function = S, Class = S;
  Function.Function = "Mailer::reply";
  Class.Class = &Word;
  std::set<std::string> All;
  for (const auto &Site : {S, Function, Class, at("src/other.cpp", 2)})
    All.insert(fingerprints(Site).front());
  EXPECT_THAT(All, SizeIs(4));
}

} // namespace
