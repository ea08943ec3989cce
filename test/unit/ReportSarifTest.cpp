//===- ReportSarifTest.cpp - the SARIF report, read back ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Rules.h"
#include "ReportFixture.h"
#include "llvm/Support/JSON.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;
using json::Array;
using json::Object;
using json::Value;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class ReportSarifTest : public ReportFixture {
protected:
  /// The only run of the log.
  const Object &sarif(const ReportRun &R) {
    Text = render(*createSarifReporter(), R);
    Log = cantFail(json::parse(Text));
    return *Log.getAsObject()->getArray("runs")->front().getAsObject();
  }
  /// What \p Path, of member names and indices, leads to in \p O.
  static Value at(const Object &O, ArrayRef<StringRef> Path) {
    Value V = Object(O);
    for (StringRef Part : Path) {
      unsigned Index;
      const Value *Next = nullptr;
      if (const Array *A = V.getAsArray())
        Next = !Part.getAsInteger(10, Index) && Index < A->size() ? &(*A)[Index]
                                                                  : nullptr;
      else if (const Object *Inner = V.getAsObject())
        Next = Inner->get(Part);
      if (!Next)
        return "nothing at " + Part.str();
      V = Value(*Next);
    }
    return V;
  }
  static size_t size(const Object &O, ArrayRef<StringRef> Path) {
    const Value V = at(O, Path);
    return V.getAsArray() ? V.getAsArray()->size() : 0;
  }

  std::string Text;
  Value Log = nullptr;
};

TEST_F(ReportSarifTest, log) {
  const Object &R = sarif(run({}));
  EXPECT_EQ(at(*Log.getAsObject(), {"version"}), "2.1.0");
  EXPECT_THAT(at(*Log.getAsObject(), {"$schema"}).getAsString()->str(),
              HasSubstr("sarif-schema-2.1.0.json"));
  EXPECT_EQ(at(R, {"tool", "driver", "name"}), "office-tidy");
  EXPECT_EQ(at(R, {"tool", "driver", "version"}), "1.2.3");
  EXPECT_EQ(at(R, {"columnKind"}), "unicodeCodePoints");
  EXPECT_EQ(at(R, {"results"}), Value(Array()));
  EXPECT_EQ(at(R, {"properties", "translationUnits"}), 3);
  EXPECT_EQ(at(R, {"invocations", "0", "executionSuccessful"}), true);
  EXPECT_EQ(at(R, {"invocations", "0", "exitCode"}), 0);
}

TEST_F(ReportSarifTest, rules) {
  const Object &R = sarif(run({}));
  ASSERT_EQ(size(R, {"tool", "driver", "rules"}), rules().size());
  const Object Rule = *at(R, {"tool", "driver", "rules", "1"}).getAsObject();
  EXPECT_EQ(at(Rule, {"id"}), "office-unattended-outlook");
  EXPECT_EQ(at(Rule, {"helpUri"}), "https://support.microsoft.com/kb/237913");
  EXPECT_THAT(at(Rule, {"help", "text"}).getAsString()->str(),
              HasSubstr("Extended MAPI"));
  EXPECT_THAT(at(Rule, {"shortDescription", "text"}).getAsString()->str(),
              HasSubstr("Outlook"));
}

TEST_F(ReportSarifTest, result) {
  const Object &R = sarif(run(reachedSite()));
  ASSERT_EQ(size(R, {"results"}), 1u);
  const Object Result = *at(R, {"results", "0"}).getAsObject();
  EXPECT_EQ(at(Result, {"ruleId"}), "office-unattended-outlook");
  EXPECT_EQ(at(Result, {"ruleIndex"}), 1);
  EXPECT_EQ(at(Result, {"level"}), "warning");
  EXPECT_THAT(at(Result, {"message", "text"}).getAsString()->str(),
              HasSubstr("'Make' creates 'Outlook.Application'"));
  ASSERT_EQ(size(Result, {"locations"}), 1u);
  const Object Site = *at(Result, {"locations", "0"}).getAsObject();
  const Object Physical = *at(Site, {"physicalLocation"}).getAsObject();
  EXPECT_EQ(at(Physical, {"artifactLocation", "uri"}), "src/mailer.cpp");
  EXPECT_EQ(at(Physical, {"artifactLocation", "uriBaseId"}), "SRCROOT");
  EXPECT_EQ(at(Physical, {"region", "startLine"}), 2);
  EXPECT_EQ(at(Physical, {"region", "startColumn"}), 14);
  EXPECT_EQ(at(Site, {"logicalLocations", "0", "fullyQualifiedName"}),
            "Mailer::send");
  EXPECT_EQ(Result.get("suppressions"), nullptr);
  EXPECT_EQ(at(Result, {"partialFingerprints"}).getAsObject()->size(), 1u);
  EXPECT_EQ(at(R, {"invocations", "0", "exitCode"}), 1);
}

TEST_F(ReportSarifTest, properties) {
  link::CreationSite S = reachedSite();
  S.Ways.push_back(taskWay());
  S.Ways[1].FurtherEntryPoints = 4;
  const Object &R = sarif(run(S));
  const Object P = *at(R, {"results", "0", "properties"}).getAsObject();
  EXPECT_EQ(at(P, {"class"}), "Outlook.Application");
  EXPECT_EQ(at(P, {"contexts"}), Value(Array{"scheduler", "service"}));
  EXPECT_EQ(at(P, {"entryPoints"}),
            Value(Array{"MailTask::Start", "ServiceMain"}));
  EXPECT_EQ(at(P, {"furtherEntryPoints"}), 4);
  EXPECT_EQ(at(P, {"reasons"}),
            Value(Array{"profile", "single-instance", "spooler", "dialogs"}));
}

TEST_F(ReportSarifTest, aCodeFlowAContext) {
  link::CreationSite S = reachedSite();
  S.Ways.push_back(taskWay());
  const Object &R = sarif(run(S));
  const Object Result = *at(R, {"results", "0"}).getAsObject();
  ASSERT_EQ(size(Result, {"codeFlows"}), 2u);
  EXPECT_EQ(at(Result, {"codeFlows", "0", "message", "text"}),
            "from 'ServiceMain' of a Windows service");
  const Array Steps =
      *at(Result, {"codeFlows", "0", "threadFlows", "0", "locations"})
           .getAsArray();
  std::vector<std::string> Texts;
  for (const Value &Step : Steps)
    Texts.push_back(at(*Step.getAsObject(), {"location", "message", "text"})
                        .getAsString()
                        ->str());
  EXPECT_THAT(Texts,
              ElementsAre("'ServiceMain' is a service main function: handed to "
                          "'StartServiceCtrlDispatcherW' here",
                          "'ServiceMain' starts thread 'Worker' here",
                          "'Worker' calls 'Mailer::send' here",
                          "'Make' creates 'Outlook.Application'",
                          "'Make' passes the class that it is given on to "
                          "'CoCreateInstance' here"));
  EXPECT_EQ(size(Result, {"codeFlows", "1", "threadFlows", "0", "locations"}),
            4u);
}

TEST_F(ReportSarifTest, columnsCountCodePoints) {
  const Object &R = sarif(run(reachedSite()));
  // "  /* für */ M.send();": the call is at byte 14, and at character 13.
  EXPECT_EQ(
      at(R, {"results", "0", "codeFlows", "0", "threadFlows", "0", "locations",
             "2", "location", "physicalLocation", "region", "startColumn"}),
      13);
}

TEST_F(ReportSarifTest, artifactsAreSortedAndIndexed) {
  const Object &R = sarif(run(reachedSite()));
  ASSERT_EQ(size(R, {"artifacts"}), 3u);
  EXPECT_EQ(at(R, {"artifacts", "0", "location", "uri"}), "src/mailer.cpp");
  EXPECT_EQ(at(R, {"artifacts", "1", "location", "uri"}), "src/make.cpp");
  EXPECT_EQ(at(R, {"artifacts", "2", "location", "uri"}), "src/service.cpp");
  EXPECT_EQ(
      at(R, {"results", "0", "codeFlows", "0", "threadFlows", "0", "locations",
             "0", "location", "physicalLocation", "artifactLocation", "index"}),
      2);
  EXPECT_EQ(at(R, {"originalUriBaseIds", "SRCROOT"}).kind(), Value::Object);
}

TEST_F(ReportSarifTest, uris) {
  auto UriOf = [&](StringRef File) {
    link::CreationSite S = reachedSite();
    S.Where.File = File.str();
    const Object &R = sarif(run(S));
    return *at(R, {"results", "0", "locations", "0", "physicalLocation",
                   "artifactLocation"})
                .getAsObject();
  };
  EXPECT_EQ(at(UriOf("my src/\xC3\xA4#1.cpp"), {"uri"}),
            "my%20src/%C3%A4%231.cpp");
  EXPECT_EQ(at(UriOf("/usr/x.h"), {"uri"}), "file:///usr/x.h");
  EXPECT_EQ(at(UriOf("C:\\x y.h"), {"uri"}), "file:///C:/x%20y.h");
  EXPECT_EQ(at(UriOf("<vendor/x.h>"), {"uri"}), "vendor/x.h");
  EXPECT_EQ(UriOf("<vendor/x.h>").get("uriBaseId"), nullptr);
  EXPECT_EQ(UriOf("/usr/x.h").get("uriBaseId"), nullptr);
}

TEST_F(ReportSarifTest, suppressions) {
  addFile("hidden.cpp", "Make(Id); // NOLINT(office-*)\n");
  link::CreationSite S = reachedSite();
  S.Where = {"hidden.cpp", 1, 1};
  const Object &R = sarif(run({S, reachedSite()}));
  ASSERT_EQ(size(R, {"results"}), 2u);
  const Object Hidden = *at(R, {"results", "0"}).getAsObject();
  ASSERT_EQ(size(Hidden, {"suppressions"}), 1u);
  EXPECT_EQ(at(Hidden, {"suppressions", "0", "kind"}), "inSource");
  EXPECT_EQ(at(Hidden, {"suppressions", "0", "location", "physicalLocation",
                        "region", "startColumn"}),
            14);
  EXPECT_EQ(at(R, {"results", "1", "suppressions"}), Value(Array()));
}

TEST_F(ReportSarifTest, levelNote) {
  link::CreationSite S = reachedSite();
  S.Note = true;
  const Object &R = sarif(run(S));
  EXPECT_EQ(at(R, {"results", "0", "level"}), "note");
  EXPECT_EQ(at(R, {"invocations", "0", "exitCode"}), 0);
}

TEST_F(ReportSarifTest, incompleteUnitsAreNamed) {
  const Object &R =
      sarif(run({}, {{"src/z.cpp", UnitState::TimedOut, "timed out after 60 s"},
                     {"src/b.cpp", UnitState::Recovered, "it has errors"}}));
  const Object Invocation = *at(R, {"invocations", "0"}).getAsObject();
  EXPECT_EQ(at(Invocation, {"executionSuccessful"}), false);
  EXPECT_EQ(at(Invocation, {"exitCode"}), 3);
  ASSERT_EQ(size(Invocation, {"toolExecutionNotifications"}), 2u);
  const Object First =
      *at(Invocation, {"toolExecutionNotifications", "0"}).getAsObject();
  EXPECT_EQ(at(First, {"level"}), "warning");
  const Object Second =
      *at(Invocation, {"toolExecutionNotifications", "1"}).getAsObject();
  EXPECT_EQ(at(Second, {"level"}), "error");
  EXPECT_EQ(at(Second, {"message", "text"}),
            "src/z.cpp: not analysed: timed out after 60 s");
  EXPECT_EQ(at(Second, {"locations", "0", "physicalLocation",
                        "artifactLocation", "uri"}),
            "src/z.cpp");
}

TEST_F(ReportSarifTest, unmatchedBlocksAreNotified) {
  addFile("block.cpp", "// NOLINTBEGIN\nMake(Id);\n");
  link::CreationSite S = reachedSite();
  S.Where = {"block.cpp", 2, 1};
  const Object &R = sarif(run(S));
  EXPECT_EQ(at(R, {"invocations", "0", "toolExecutionNotifications", "0",
                   "descriptor", "id"}),
            "unmatched-nolint");
  EXPECT_EQ(at(R, {"invocations", "0", "executionSuccessful"}), true);
}

TEST_F(ReportSarifTest, checksThatAreNotKnownHaveARule) {
  Outlook.Check = "office-mine";
  const Object &R = sarif(run(reachedSite()));
  EXPECT_EQ(at(R, {"tool", "driver", "rules", "0", "id"}), "office-mine");
  EXPECT_EQ(at(R, {"results", "0", "ruleIndex"}), 0);
}

TEST_F(ReportSarifTest, bytesThatAreNoUtf8) {
  link::CreationSite S = reachedSite();
  S.Callee = "M\xE4ke";
  sarif(run(S));
  EXPECT_TRUE(json::isUTF8(Text));
}

TEST_F(ReportSarifTest, theOrderOfTheInputDoesNotMatter) {
  link::CreationSite A = reachedSite(), B = reachedSite();
  B.Where.File = "src/b.cpp";
  const std::vector<IncompleteUnit> Units{{"x.cpp", UnitState::Failed, ""},
                                          {"y.cpp", UnitState::Failed, ""}};
  sarif(run({A, B}, Units));
  const std::string First = Text;
  sarif(run({B, A}, {Units[1], Units[0]}));
  EXPECT_EQ(Text, First);
}

} // namespace
