//===- DriverProgramsTest.cpp - units to programs, names of facts ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/FactsNames.h"
#include "Driver/Programs.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy;
using namespace officetidy::driver;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::MatchesRegex;

namespace officetidy::driver {
bool operator==(const ProgramGroup &A, const ProgramGroup &B) {
  return A.Name == B.Name && A.Units == B.Units;
}
void PrintTo(const ProgramGroup &G, std::ostream *OS) {
  *OS << G.Name << testing::PrintToString(G.Units);
}
} // namespace officetidy::driver

namespace {

ProgramGroup group(std::string Name, std::vector<size_t> Units) {
  return {std::move(Name), std::move(Units)};
}

TEST(DriverPrograms, isOneWhereNothingTells) {
  std::vector<UnitName> Units = {{"a.cpp", ""}, {"b.cpp", "obj/b.o"}};
  EXPECT_THAT(groupPrograms(Units, {}),
              ElementsAre(group(SoleProgram, {0, 1})));
}

TEST(DriverPrograms, areCMakesTargets) {
  std::vector<UnitName> Units = {
      {"svc.cpp", "CMakeFiles/service.dir/svc.cpp.o"},
      {"gui.cpp", "CMakeFiles/desktop.dir/gui.cpp.o"},
      {"common.cpp", "CMakeFiles/service.dir/common.cpp.o"},
      {"common.cpp", "CMakeFiles/desktop.dir/common.cpp.o"}};
  EXPECT_THAT(groupPrograms(Units, {}),
              ElementsAre(group("desktop", {1, 3}), group("service", {0, 2})));
}

TEST(DriverPrograms, areFoundInSubfolders) {
  std::vector<UnitName> Units = {
      {"a.cpp", "src/app/CMakeFiles/app.dir/deep/a.cpp.o"},
      {"b.cpp", "src/app/CMakeFiles/app.dir/b.cpp.o"}};
  EXPECT_THAT(groupPrograms(Units, {}), ElementsAre(group("app", {0, 1})));
}

TEST(DriverPrograms, ofOneNameInTwoFoldersStayApart) {
  std::vector<UnitName> Units = {{"a.cpp", "one/CMakeFiles/app.dir/a.o"},
                                 {"b.cpp", "two/CMakeFiles/app.dir/b.o"}};
  EXPECT_THAT(groupPrograms(Units, {}),
              ElementsAre(group("one/app", {0}), group("two/app", {1})));
}

TEST(DriverPrograms, areTheConfigurationsFirst) {
  catalog::Catalog Config;
  Config.Programs = {{"report", {"src/report/**", "src/common/**"}},
                     {"mailer", {"src/mailer/**", "src/common/**"}}};
  std::vector<UnitName> Units = {
      {"src/report/main.cpp", "CMakeFiles/x.dir/main.o"},
      {"src/common/log.cpp", "CMakeFiles/x.dir/log.o"},
      {"src/mailer/deep/main.cpp", ""},
      {"test/t.cpp", "CMakeFiles/t.dir/t.o"},
      {"tool.cpp", ""}};
  EXPECT_THAT(groupPrograms(Units, Config),
              ElementsAre(group("mailer", {1, 2}), group(SoleProgram, {4}),
                          group("report", {0, 1}), group("t", {3})));
}

TEST(DriverPrograms, holdAUnitOnceThatTwoGlobsMatch) {
  catalog::Catalog Config;
  Config.Programs = {{"all", {"src/**", "src/a.cpp"}}};
  EXPECT_THAT(groupPrograms({{"src/a.cpp", ""}}, Config),
              ElementsAre(group("all", {0})));
}

TEST(DriverPrograms, areNoneOfNoUnits) {
  EXPECT_THAT(groupPrograms({}, {}), IsEmpty());
}

TEST(DriverFactsNames, followFromSourceAndOutput) {
  std::vector<UnitName> Units = {{"a/x.cpp", ""}, {"b/x.cpp", ""}};
  std::vector<std::string> Names = factsNames(Units);
  EXPECT_THAT(Names[0], MatchesRegex("x\\.cpp-[0-9a-f]+\\.otf"));
  EXPECT_NE(Names[0], Names[1]);
  std::swap(Units[0], Units[1]);
  EXPECT_THAT(factsNames(Units), ElementsAre(Names[1], Names[0]));
}

TEST(DriverFactsNames, tellOneSourceOfTwoTargetsApart) {
  std::vector<std::string> Names = factsNames(
      {{"x.cpp", "CMakeFiles/a.dir/x.o"}, {"x.cpp", "CMakeFiles/b.dir/x.o"}});
  EXPECT_NE(Names[0], Names[1]);
}

TEST(DriverFactsNames, tellEqualUnitsApart) {
  std::vector<std::string> Names = factsNames({{"x.cpp", ""}, {"x.cpp", ""}});
  EXPECT_NE(Names[0], Names[1]);
}

TEST(DriverFactsNames, holdNothingThatAFileSystemRejects) {
  EXPECT_THAT(factsNames({{"a b:c?.cpp", ""}})[0],
              MatchesRegex("a_b_c_\\.cpp-[0-9a-f]+\\.otf"));
}

TEST(DriverSummaryNames, areThoseOfThePrograms) {
  EXPECT_EQ(summaryName("nightly-report"), "nightly-report.ots");
}

TEST(DriverSummaryNames, stayApartWhereTheyAreChanged) {
  EXPECT_NE(summaryName("one/app"), summaryName("one_app"));
  EXPECT_NE(summaryName("one/app"), summaryName("one:app"));
}

} // namespace
