//===- ReportListingsTest.cpp - the listings, letter for letter -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Listings.h"
#include "Report/ProjectListings.h"
#include "ReportFixture.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::report;
using catalog::Context;

namespace {

class ReportListingsTest : public ReportFixture {
protected:
  static std::string creations(ArrayRef<link::CreationSite> Sites,
                               ListingFormat F) {
    std::string Text;
    raw_string_ostream OS(Text);
    listCreations(Sites, F, OS);
    return Text;
  }
  static std::string entryPoints(ArrayRef<link::EntryPointSite> E,
                                 ListingFormat F) {
    std::string Text;
    raw_string_ostream OS(Text);
    listEntryPoints(E, F, OS);
    return Text;
  }
  static std::string why(ArrayRef<link::Reachability> Answers,
                         ListingFormat F) {
    std::string Text;
    raw_string_ostream OS(Text);
    explain("send", Answers, F, OS);
    return Text;
  }
  std::vector<link::CreationSite> someSites() {
    link::CreationSite Reached = reachedSite(), Unreached = outlookSite(),
                       Foreign = outlookSite(), Dark = outlookSite();
    Reached.Ways.push_back(taskWay());
    Unreached.Where = {"src/desktop.cpp", 10, 5};
    Unreached.Callee = "GetActiveObject";
    Unreached.Api = "GetActiveObject";
    Unreached.Attaches = true;
    Foreign.Where = {"src/desktop.cpp", 9, 5};
    Foreign.Class = nullptr;
    Foreign.Identity = "MSXML2.DOMDocument";
    Foreign.Callee = Foreign.Api;
    Dark = Foreign;
    Dark.Where.Line = 8;
    Dark.Identity = "";
    return {Reached, Unreached, Foreign, Dark};
  }
};

TEST_F(ReportListingsTest, creationsAsText) {
  EXPECT_EQ(creations(someSites(), ListingFormat::Text),
            "src/desktop.cpp:8:5: 'CoCreateInstance' creates a class that "
            "could not be determined in 'Mailer::send': not reached\n"
            "src/desktop.cpp:9:5: 'CoCreateInstance' creates "
            "'MSXML2.DOMDocument', which is not Office's, in 'Mailer::send': "
            "not reached\n"
            "src/desktop.cpp:10:5: 'GetActiveObject' attaches to "
            "'Outlook.Application' in 'Mailer::send': not reached\n"
            "src/mailer.cpp:2:14: 'Make' creates 'Outlook.Application' by "
            "'CoCreateInstance' in 'Mailer::send': reached (scheduler, "
            "service)\n"
            "4 creations\n");
  EXPECT_EQ(creations({}, ListingFormat::Text), "no creations\n");
}

TEST_F(ReportListingsTest, creationsAsJson) {
  auto Sites = someSites();
  Sites.pop_back();
  Sites.erase(Sites.begin() + 1);
  EXPECT_EQ(creations(Sites, ListingFormat::Json), R"({
  "creations": [
    {
      "api": "CoCreateInstance",
      "class": null,
      "column": 5,
      "contexts": [],
      "file": "src/desktop.cpp",
      "function": "Mailer::send",
      "line": 9,
      "reached": false
    },
    {
      "api": "CoCreateInstance",
      "class": "Outlook.Application",
      "column": 14,
      "contexts": [
        "scheduler",
        "service"
      ],
      "file": "src/mailer.cpp",
      "function": "Mailer::send",
      "line": 2,
      "reached": true
    }
  ]
}
)");
  EXPECT_EQ(creations({}, ListingFormat::Json), "{\n  \"creations\": []\n}\n");
}

TEST_F(ReportListingsTest, entryPointsAsText) {
  const link::EntryPointSite Main{{"src/service.cpp", 5, 13},
                                  {"src/service.cpp", 3, 2},
                                  "ServiceMain",
                                  "service main function",
                                  Context::Service};
  const link::EntryPointSite Extension{{"src/isapi.cpp", 7, 1},
                                       {"src/isapi.cpp", 7, 1},
                                       "HttpExtensionProc",
                                       "ISAPI extension",
                                       Context::Asp};
  EXPECT_EQ(entryPoints({Main, Extension}, ListingFormat::Text),
            "src/isapi.cpp:7:1: 'HttpExtensionProc' is an ISAPI extension "
            "(asp)\n"
            "src/service.cpp:5:13: 'ServiceMain' is a service main function "
            "(service), see src/service.cpp:3:2\n"
            "2 entry points\n");
}

TEST_F(ReportListingsTest, entryPointsAsJson) {
  const link::EntryPointSite Main{{"src/service.cpp", 5, 13},
                                  {"src/service.cpp", 3, 2},
                                  "ServiceMain",
                                  "service main function",
                                  Context::Service};
  EXPECT_EQ(entryPoints(Main, ListingFormat::Json), R"({
  "entryPoints": [
    {
      "column": 13,
      "context": "service",
      "evidence": {
        "column": 2,
        "file": "src/service.cpp",
        "line": 3
      },
      "file": "src/service.cpp",
      "function": "ServiceMain",
      "line": 5,
      "what": "service main function"
    }
  ]
}
)");
}

TEST_F(ReportListingsTest, whyAsText) {
  link::Way W = serviceWay();
  W.FurtherEntryPoints = 1;
  const link::Reachability Reached{
      "Mailer::send", {"src/mailer.cpp", 1, 6}, {W, taskWay()}, {}};
  EXPECT_EQ(why(Reached, ListingFormat::Text),
            R"(src/mailer.cpp:1:6: 'Mailer::send' is unattended
  reached from 'ServiceMain' of a Windows service and 1 further entry point:
    src/service.cpp:3:2: 'ServiceMain' is a service main function: handed to 'StartServiceCtrlDispatcherW' here
    src/service.cpp:6:3: 'ServiceMain' starts thread 'Worker' here
    src/service.cpp:9:14: 'Worker' calls 'Mailer::send' here
  reached from 'MailTask::Start' of a scheduled task:
    src/task.cpp:5:1: 'MailTask::Start' is a task handler: overrides 'ITaskHandler::Start'
    src/task.cpp:6:3: 'MailTask::Start' calls 'Mailer::send' here
)");
}

TEST_F(ReportListingsTest, whyNotAsText) {
  const link::Reachability Unreached{
      "Gui::send", {"src/gui.cpp", 1, 6}, {}, {"Gui::onClick", "wWinMain"}};
  EXPECT_EQ(why(Unreached, ListingFormat::Text),
            "src/gui.cpp:1:6: 'Gui::send' is not unattended\n"
            "  no way leads to it from an entry point; going back, the ways "
            "end at functions that nothing calls:\n"
            "    Gui::onClick\n"
            "    wWinMain\n");
  const link::Reachability Uncalled{
      "Gui::send", {"src/gui.cpp", 1, 6}, {}, {"Gui::send"}};
  EXPECT_EQ(
      why(Uncalled, ListingFormat::Text),
      "src/gui.cpp:1:6: 'Gui::send' is not unattended\n"
      "  nothing calls it, and it is no entry point of unattended code\n");
  EXPECT_EQ(why({}, ListingFormat::Text), "no function named 'send' was "
                                          "found\n");
}

TEST_F(ReportListingsTest, whyAsJson) {
  link::Way W = taskWay();
  W.Steps.pop_back();
  const link::Reachability Reached{
      "Mailer::send", {"src/mailer.cpp", 1, 6}, {W}, {}};
  EXPECT_EQ(why(Reached, ListingFormat::Json), R"({
  "functions": [
    {
      "column": 6,
      "deadEnds": [],
      "file": "src/mailer.cpp",
      "function": "Mailer::send",
      "line": 1,
      "unattended": true,
      "ways": [
        {
          "context": "scheduler",
          "entryPoint": "MailTask::Start",
          "furtherEntryPoints": 0,
          "steps": [
            {
              "column": 1,
              "file": "src/task.cpp",
              "line": 5,
              "text": "'MailTask::Start' is a task handler: overrides 'ITaskHandler::Start'"
            }
          ]
        }
      ]
    }
  ]
}
)");
  EXPECT_EQ(why({}, ListingFormat::Json), "{\n  \"functions\": []\n}\n");
}

TEST_F(ReportListingsTest, programs) {
  const ProgramListing Programs[] = {{"mailer", {"src/a.cpp", "src/b.cpp"}},
                                     {"gui", {"src/gui.cpp"}}};
  std::string Text, Json;
  raw_string_ostream TextOS(Text), JsonOS(Json);
  listPrograms(Programs, ListingFormat::Text, TextOS);
  EXPECT_EQ(Text, "mailer: 2 translation units\n  src/a.cpp\n  src/b.cpp\n"
                  "gui: 1 translation unit\n  src/gui.cpp\n2 programs\n");
  listPrograms(ArrayRef(Programs).take_back(), ListingFormat::Json, JsonOS);
  EXPECT_EQ(Json, R"({
  "programs": [
    {
      "name": "gui",
      "sources": [
        "src/gui.cpp"
      ]
    }
  ]
}
)");
}

TEST_F(ReportListingsTest, whatIsIncompleteIsSaid) {
  std::string Text;
  raw_string_ostream OS(Text);
  const IncompleteUnit Units[] = {{"a.cpp", UnitState::TimedOut, ""},
                                  {"b.cpp", UnitState::Recovered, ""}};
  warnOfIncomplete(Units, OS);
  EXPECT_EQ(Text, "warning: a.cpp: not analysed: timed out\n"
                  "warning: b.cpp: analysed only in part: it has errors\n");
}

} // namespace
