//===- DriverTaskDefinitionTest.cpp - Task Scheduler's XML ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/TaskDefinition.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy;
using namespace officetidy::driver;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// A task with these elements in it.
std::string task(const std::string &Inner) {
  return "<Task version=\"1.2\" xmlns=\"http://schemas.microsoft.com/windows/"
         "2004/02/mit/task\">\n" +
         Inner + "</Task>\n";
}

/// The actions of \p Text, each in a line, with "*" where it is interactive.
std::vector<std::string> actionsOf(const std::string &Text) {
  auto Actions = parseTask(Text, "a.xml");
  if (!Actions)
    return {toString(Actions.takeError())};
  std::vector<std::string> Lines;
  for (const TaskAction &A : *Actions)
    Lines.push_back(std::to_string(A.Where.Line) + ": " + A.CommandLine +
                    A.Handler + (A.Interactive ? "*" : ""));
  return Lines;
}

std::string principal(const std::string &Logon) {
  return "<Principals><Principal id=\"A\">" + Logon +
         "</Principal></Principals>\n";
}

const std::string TheAction =
    "<Actions Context=\"A\"><Exec><Command>a.exe</Command>"
    "</Exec></Actions>";

TEST(DriverTaskDefinition, hasSeveralActions) {
  EXPECT_THAT(
      actionsOf(task("<Actions>\n"
                     "<Exec><Command> a&amp;b.exe </Command>\n"
                     "<Arguments>/x</Arguments></Exec>\n"
                     "<Exec><Command>\"C:\\my c.exe\"</Command></Exec>\n"
                     "<ComHandler><ClassId>{00000000-0000-0000-0000-"
                     "000000000001}</ClassId></ComHandler>\n"
                     "</Actions>")),
      ElementsAre("3: \"a&b.exe\" /x", "5: \"C:\\my c.exe\" ",
                  "6: {00000000-0000-0000-0000-000000000001}"));
}

TEST(DriverTaskDefinition, knowsWhatRunsInTheUsersSession) {
  auto Logon = [](const std::string &Type) {
    return actionsOf(
        task(principal("<LogonType>" + Type + "</LogonType>") + TheAction));
  };
  EXPECT_THAT(Logon("InteractiveToken"), ElementsAre("3: \"a.exe\" *"));
  EXPECT_THAT(Logon("Password"), ElementsAre("3: \"a.exe\" "));
  EXPECT_THAT(Logon("S4U"), ElementsAre("3: \"a.exe\" "));
  EXPECT_THAT(Logon("InteractiveTokenOrPassword"),
              ElementsAre("3: \"a.exe\" "));
  EXPECT_THAT(
      actionsOf(task(principal("<GroupId>S-1-5-32-545</GroupId>") + TheAction)),
      ElementsAre("3: \"a.exe\" *"));
  EXPECT_THAT(
      actionsOf(task(principal("<UserId>S-1-5-18</UserId>") + TheAction)),
      ElementsAre("3: \"a.exe\" "));
  EXPECT_THAT(actionsOf(task(TheAction)), ElementsAre("2: \"a.exe\" "));
}

TEST(DriverTaskDefinition, ofAnotherNamespaceIsNone) {
  EXPECT_THAT(actionsOf("<Task><Actions/></Task>"), IsEmpty());
  EXPECT_THAT(actionsOf("<Task xmlns=\"urn:x\"><Actions/></Task>"), IsEmpty());
  EXPECT_FALSE(looksLikeTask("<Task/>"));
}

TEST(DriverTaskDefinition, saysWhereItIsWrong) {
  EXPECT_THAT(actionsOf(task("<Actions>\n<Exec></Actions>")),
              ElementsAre(HasSubstr("line 3, column ")));
  EXPECT_THAT(actionsOf(task("\n<Actions/>")),
              ElementsAre(HasSubstr("a task without an action")));
  EXPECT_THAT(actionsOf(task("<Actions><Exec><Command/></Exec></Actions>")),
              ElementsAre(HasSubstr("line 2, column 17: an action without a "
                                    "command")));
  EXPECT_THAT(actionsOf(task("<Actions>\n<ComHandler><ClassId>x</ClassId>"
                             "</ComHandler></Actions>")),
              ElementsAre(HasSubstr("line 3, column 2: 'x' is no CLSID")));
}

} // namespace
