//===- DriverExtractionTest.cpp - units that can't be extracted -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Extraction.h"
#include "Driver/FactsNames.h"
#include "Driver/Paths.h"
#include "Facts/Builder.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace llvm;
using namespace officetidy;
using namespace officetidy::driver;
using report::IncompleteUnit;
using report::UnitState;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

namespace {

/// In the place of `office-tidy extract`: does to a source what its name says.
constexpr StringLiteral FakeExtractor = R"sh(
here=$(dirname "$0")
while [ "$1" != -- ]; do
  case "$1" in
    -o) out=$2; shift;;
    *.cpp) source=$1;;
  esac
  shift
done
case "$source" in
  *crash*) kill -SEGV $$;;
  *hang*) exec sleep 100000;;
  *fail*) echo "note" >&2; echo "a.cpp:1:2: error: bad" >&2; exit 1;;
  *garbage*) echo garbage > "$out";;
  *nothing*) rm -f "$out";;
  *errors*) cp "$here/errors.facts" "$out";;
  *) cp "$here/good.facts" "$out";;
esac
)sh";

class DriverExtraction : public testing::Test {
protected:
  void SetUp() override {
    auto Found = sys::findProgramByName("sh");
    if (!Found)
      GTEST_SKIP() << "needs a Unix shell";
    ASSERT_FALSE(sys::fs::createUniqueDirectory("office-tidy-extract", Folder));
    write("fake.sh", FakeExtractor);
    write("good.facts", facts::Builder("good.cpp", "", 0).finish());
    facts::Builder Errors("errors.cpp", "", 0);
    Errors.error("errors.cpp:3:4: unknown type name 'X'");
    Errors.error("errors.cpp:5:6: no member named 'y'");
    write("errors.facts", Errors.finish());
    Extractor = {*Found, path("fake.sh")};
    P.Root = path("");
    P.BuildFolder = P.Root;
    P.FactsFolder = path("facts");
    L.Seconds = 20;
  }
  void TearDown() override { sys::fs::remove_directories(Folder); }

  std::string path(StringRef Name) const { return absolutePath(Name, Folder); }
  void write(StringRef Name, StringRef Text) {
    if (Error E = writeAtomically(path(Name), Text))
      ADD_FAILURE() << toString(std::move(E));
  }

  /// Adds a command for source \p Name, which is made unless \p Missing.
  void add(StringRef Name, bool Missing = false) {
    if (!Missing)
      write(Name, "");
    P.Database.Commands.push_back({P.Root, path(Name), "", {"c++", "-c"}});
    P.Units.push_back({Name.str(), ""});
  }

  Extraction extract() {
    Expected<Extraction> E = extractAll(P, L, Extractor);
    if (!E) {
      ADD_FAILURE() << toString(E.takeError());
      return {};
    }
    return std::move(*E);
  }

  /// What is incomplete of a project of the one source \p Name.
  IncompleteUnit incomplete(StringRef Name) {
    add(Name);
    Extraction E = extract();
    EXPECT_THAT(E.Incomplete, SizeIs(1));
    return E.Incomplete.empty() ? IncompleteUnit() : E.Incomplete.front();
  }

  SmallString<128> Folder;
  std::vector<std::string> Extractor;
  Project P;
  Limits L;
};

TEST_F(DriverExtraction, loadsTheFacts) {
  add("good.cpp");
  Extraction E = extract();
  EXPECT_THAT(E.Incomplete, IsEmpty());
  ASSERT_THAT(E.Units, SizeIs(1));
  ASSERT_TRUE(E.Units[0]);
  EXPECT_EQ(E.Units[0]->mainFile(), "good.cpp");
}

TEST_F(DriverExtraction, leavesNoLogOfWhatSucceeded) {
  add("good.cpp");
  extract();
  std::error_code EC;
  for (sys::fs::directory_iterator I(P.FactsFolder, EC), End; I != End && !EC;
       I.increment(EC))
    EXPECT_EQ(sys::path::extension(I->path()).str(), ".otf");
}

TEST_F(DriverExtraction, namesAUnitThatCrashes) {
  IncompleteUnit U = incomplete("crash.cpp");
  EXPECT_EQ(U.File, "crash.cpp");
  EXPECT_EQ(U.State, UnitState::Failed);
  EXPECT_THAT(U.Reason, StartsWith("crashed ("));
  EXPECT_THAT(U.Reason, HasSubstr("; see facts/crash.cpp-"));
}

TEST_F(DriverExtraction, namesAUnitThatTakesTooLong) {
  L.Seconds = 1;
  IncompleteUnit U = incomplete("hang.cpp");
  EXPECT_EQ(U.State, UnitState::TimedOut);
  EXPECT_EQ(U.Reason, "timed out after 1 s");
}

TEST_F(DriverExtraction, givesTheErrorOfAUnitThatFails) {
  IncompleteUnit U = incomplete("fail.cpp");
  EXPECT_EQ(U.State, UnitState::Failed);
  EXPECT_EQ(U.Reason, "a.cpp:1:2: error: bad");
}

TEST_F(DriverExtraction, namesAUnitWhoseFactsCantBeRead) {
  IncompleteUnit U = incomplete("garbage.cpp");
  EXPECT_EQ(U.State, UnitState::Failed);
  EXPECT_THAT(U.Reason, HasSubstr(factsNames(P.Units)[0]));
}

TEST_F(DriverExtraction, namesAUnitThatNoFactsWereWrittenOf) {
  EXPECT_EQ(incomplete("nothing.cpp").State, UnitState::Failed);
}

TEST_F(DriverExtraction, keepsAUnitWithErrorsAndSaysSo) {
  add("errors.cpp");
  Extraction E = extract();
  EXPECT_TRUE(E.Units.at(0));
  ASSERT_THAT(E.Incomplete, SizeIs(1));
  EXPECT_EQ(E.Incomplete[0].State, UnitState::Recovered);
  EXPECT_EQ(E.Incomplete[0].Reason,
            "errors.cpp:3:4: unknown type name 'X' (and 1 more error)");
}

TEST_F(DriverExtraction, namesASourceThatIsNotThere) {
  add("gone.cpp", /*Missing=*/true);
  Extraction E = extract();
  ASSERT_THAT(E.Incomplete, SizeIs(1));
  EXPECT_EQ(E.Incomplete[0].State, UnitState::Missing);
}

TEST_F(DriverExtraction, namesAnEntryWithoutCommand) {
  add("good.cpp");
  P.Database.Commands[0].Arguments.clear();
  Extraction E = extract();
  ASSERT_THAT(E.Incomplete, SizeIs(1));
  EXPECT_EQ(E.Incomplete[0].State, UnitState::Missing);
}

TEST_F(DriverExtraction, namesAllWhereTheExtractorIsNotThere) {
  Extractor = {path("no-such-program")};
  IncompleteUnit U = incomplete("good.cpp");
  EXPECT_EQ(U.State, UnitState::Failed);
  EXPECT_THAT(U.Reason, HasSubstr("no-such-program"));
}

TEST_F(DriverExtraction, goesOnAfterAFailure) {
  for (StringRef Name :
       {"good1.cpp", "crash.cpp", "fail.cpp", "garbage.cpp", "good2.cpp"})
    add(Name);
  L.AtOnce = 1;
  Extraction E = extract();
  ASSERT_THAT(E.Units, SizeIs(5));
  EXPECT_TRUE(E.Units[0]);
  EXPECT_TRUE(E.Units[4]);
  std::vector<std::string> Names;
  for (const IncompleteUnit &U : E.Incomplete)
    Names.push_back(U.File);
  EXPECT_THAT(Names, ElementsAre("crash.cpp", "fail.cpp", "garbage.cpp"));
}

TEST_F(DriverExtraction, takesNoFactsOfAnEarlierRun) {
  for (StringRef Name : {"crash.cpp", "fail.cpp", "nothing.cpp"}) {
    add(Name);
    std::string Facts = facts::Builder(Name, "", 0).finish();
    ASSERT_FALSE(sys::fs::create_directories(P.FactsFolder));
    write("facts/" + factsNames({P.Units.back()})[0], Facts);
  }
  for (const auto &Unit : extract().Units)
    EXPECT_FALSE(Unit);
}

TEST_F(DriverExtraction, handsTheWholeCommandOver) {
  write("echo.sh", "echo \"error: $*\" >&2; exit 1\n");
  Extractor[1] = path("echo.sh");
  add("a.cpp");
  P.Units[0].Output = "x/a.o";
  P.ConfigFile = path("c.yaml");
  P.Database.Commands[0].Arguments = {"c++", "-DX", "-c", "a.cpp"};
  std::string Facts = path("facts/" + factsNames(P.Units)[0]);
  EXPECT_EQ(extract().Incomplete.at(0).Reason,
            "error: --root=" + P.Root + " --directory=" + P.Root +
                " --config=" + P.ConfigFile + " --output-name=x/a.o -o " +
                Facts + " " + path("a.cpp") + " -- c++ -DX -c a.cpp");
}

TEST_F(DriverExtraction, putsAnEndlessCommandIntoAResponseFile) {
  write("echo.sh", "case \"$1\" in @*) exit 7;; esac\n");
  Extractor[1] = path("echo.sh");
  add("a.cpp");
  P.Database.Commands[0].Arguments.assign(400000, "-DSOME_LONG_MACRO");
  EXPECT_THAT(extract().Incomplete.at(0).Reason,
              StartsWith("failed with code 7; see facts/a.cpp-"));
}

TEST_F(DriverExtraction, saysWhereFactsCantBeKept) {
  write("facts", "a file, not a folder");
  add("good.cpp");
  Expected<Extraction> E = extractAll(P, L, Extractor);
  EXPECT_THAT(toString(E.takeError()), HasSubstr("--facts-dir"));
}

} // namespace
