//===- DriverProjectTest.cpp - root, configuration, selection -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Paths.h"
#include "Driver/Project.h"
#include "Driver/Selection.h"
#include "llvm/Support/MemoryBuffer.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace llvm;
using namespace officetidy::driver;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

class DriverProject : public testing::Test {
protected:
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> FS =
      makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();

  void add(StringRef Path, StringRef Text = "") {
    FS->addFile(Path, 0, MemoryBuffer::getMemBufferCopy(Text));
  }

  /// Writes a database to \p Path of commands that compile \p Sources.
  void addDatabase(StringRef Path, ArrayRef<StringRef> Sources) {
    std::string Text = "[";
    for (StringRef Source : Sources) {
      if (Text.size() > 1)
        Text += ",";
      Text += R"({"directory": "/", "arguments": ["c++"], "file": ")" +
              Source.str() + "\"}";
    }
    add(Path, Text + "]");
  }

  Project open(const ProjectOptions &Options) {
    Expected<Project> P = Project::open(Options, *FS);
    if (!P) {
      ADD_FAILURE() << toString(P.takeError());
      return {};
    }
    return std::move(*P);
  }

  std::string errorOf(const ProjectOptions &Options) {
    Expected<Project> P = Project::open(Options, *FS);
    return P ? "no error" : toString(P.takeError());
  }

  /// The options that name the build folder \p Build alone.
  static ProjectOptions in(StringRef Build) {
    ProjectOptions Options;
    Options.Build = Build.str();
    return Options;
  }
};

TEST_F(DriverProject, rootIsTheNearestFolderWithGitAboveAllSources) {
  add("/home/.git/config");
  add("/home/p/.git/config");
  add("/home/p/src/one/.git/config");
  addDatabase("/home/p/b/compile_commands.json",
              {"/home/p/src/one/a.cpp", "/home/p/src/two/b.cpp"});
  EXPECT_EQ(open(in("/home/p/b")).Root, "/home/p");
}

TEST_F(DriverProject, rootIsTheFolderOfTheConfiguration) {
  add("/home/.git/config");
  add("/home/p/.office-tidy.yaml", "attended: [x]\n");
  addDatabase("/home/p/b/compile_commands.json", {"/home/p/src/a.cpp"});
  EXPECT_EQ(open(in("/home/p/b")).Root, "/home/p");
}

TEST_F(DriverProject, rootIsFoundAboveTheDatabaseIfSomeSourceLiesElsewhere) {
  add("/home/p/.git/config");
  addDatabase("/home/p/b/compile_commands.json",
              {"/home/p/src/a.cpp", "/opt/vendor/b.cpp"});
  EXPECT_EQ(open(in("/home/p/b")).Root, "/home/p");
}

TEST_F(DriverProject, rootIsNotAFolderThatHoldsNoSource) {
  add("/builds/.git/config");
  addDatabase("/builds/b/compile_commands.json",
              {"/src/one/a.cpp", "/src/two/b.cpp"});
  EXPECT_EQ(open(in("/builds/b")).Root, "/src");
}

TEST_F(DriverProject, rootCanBeGiven) {
  add("/home/p/.git/config");
  addDatabase("/home/p/b/compile_commands.json", {"/home/p/src/a.cpp"});
  ProjectOptions Options = in("/home/p/b");
  Options.Root = "/home/p/src";
  Project P = open(Options);
  EXPECT_EQ(P.Root, "/home/p/src");
  EXPECT_EQ(P.Units.at(0).Source, "a.cpp");
}

TEST_F(DriverProject, namesUnitsTheSameWhereverTheProjectLies) {
  auto NamesIn = [&](StringRef Home) {
    std::string H = Home.str();
    add(H + "/.git/config");
    add(H + "/out/compile_commands.json",
        R"([{"directory": ")" + H + R"(/out", "file": "../src/a.cpp",
             "output": "CMakeFiles/x.dir/a.o", "arguments": ["c++"]}])");
    return open(in(H + "/out")).Units;
  };
  std::vector<UnitName> Here = NamesIn("/here");
  ASSERT_THAT(Here, SizeIs(1));
  EXPECT_EQ(Here[0].Source, "src/a.cpp");
  EXPECT_EQ(Here[0].Output, "CMakeFiles/x.dir/a.o");
  EXPECT_EQ(NamesIn("/there/deep"), Here);
}

TEST_F(DriverProject, findsTheDatabaseInABuildFolderAbove) {
  add("/p/src/deep/a.cpp");
  addDatabase("/p/build/compile_commands.json", {"/p/src/deep/a.cpp"});
  FS->setCurrentWorkingDirectory("/p/src/deep");
  EXPECT_EQ(open({}).BuildFolder, "/p/build");
}

TEST_F(DriverProject, takesTheDatabaseItself) {
  addDatabase("/p/other.json", {"/p/a.cpp"});
  EXPECT_EQ(open(in("/p/other.json")).Database.Path, "/p/other.json");
}

TEST_F(DriverProject, saysWhatToDoWithoutADatabase) {
  add("/p/readme.txt");
  FS->setCurrentWorkingDirectory("/p");
  EXPECT_THAT(errorOf({}), AllOf(HasSubstr("compile_commands.json"),
                                 HasSubstr("/p"), HasSubstr("-p")));
}

TEST_F(DriverProject, rejectsADatabaseWithoutCommands) {
  addDatabase("/p/compile_commands.json", {});
  EXPECT_THAT(errorOf(in("/p")), AllOf(HasSubstr("/p/compile_commands.json"),
                                       HasSubstr("no commands")));
}

TEST_F(DriverProject, findsTheConfigurationAboveTheDatabase) {
  add("/p/.office-tidy.yaml", "attended: ['near::*']\n");
  add("/elsewhere/.office-tidy.yaml", "attended: ['far::*']\n");
  addDatabase("/p/build/compile_commands.json", {"/p/a.cpp"});
  FS->setCurrentWorkingDirectory("/elsewhere");
  Project P = open(in("/p/build"));
  EXPECT_EQ(P.ConfigFile, "/p/.office-tidy.yaml");
  EXPECT_THAT(P.Configuration.Attended, ElementsAre("near::*"));
}

TEST_F(DriverProject, findsTheConfigurationAboveTheWorkingDirectory) {
  add("/p/.office-tidy.yaml", "attended: ['ui::*']\n");
  add("/p/src/a.cpp");
  addDatabase("/out/compile_commands.json", {"/p/src/a.cpp"});
  FS->setCurrentWorkingDirectory("/p/src");
  EXPECT_THAT(open(in("/out")).Configuration.Attended, ElementsAre("ui::*"));
}

TEST_F(DriverProject, namesAConfigurationThatIsNotThere) {
  addDatabase("/p/compile_commands.json", {"/p/a.cpp"});
  ProjectOptions Options = in("/p");
  Options.Config = "/p/gone.yaml";
  EXPECT_THAT(errorOf(Options), HasSubstr("/p/gone.yaml"));
}

TEST_F(DriverProject, namesFileAndLineOfABrokenConfiguration) {
  add("/p/.office-tidy.yaml", "attended: []\nno-such-key: 1\n");
  addDatabase("/p/compile_commands.json", {"/p/a.cpp"});
  EXPECT_THAT(errorOf(in("/p")), HasSubstr("/p/.office-tidy.yaml:2"));
}

class DriverSelection : public DriverProject {
protected:
  void SetUp() override {
    add("/p/src/a.cpp");
    add("/p/src/a.h");
    add("/p/src/deep/b.cpp");
    add("/p/src2/c.cpp");
    FS->setCurrentWorkingDirectory("/p/src");
  }

  Selection select(std::vector<std::string> Paths) {
    Expected<Selection> S = Selection::create(Paths, "/p", *FS);
    if (!S) {
      ADD_FAILURE() << toString(S.takeError());
      return {};
    }
    return std::move(*S);
  }
};

TEST_F(DriverSelection, isEverythingWithoutPaths) {
  Selection S = select({});
  EXPECT_TRUE(S.holds("src/a.cpp"));
  EXPECT_TRUE(S.holds("<vendor/x.h>"));
}

TEST_F(DriverSelection, isEverythingWithTheRootOrAFolderAboveIt) {
  EXPECT_TRUE(select({".."}).holds("src2/c.cpp"));
  EXPECT_TRUE(select({"/"}).holds("src2/c.cpp"));
}

TEST_F(DriverSelection, holdsAFileThatIsNamed) {
  Selection S = select({"a.cpp"});
  EXPECT_TRUE(S.holds("src/a.cpp"));
  EXPECT_FALSE(S.holds("src/a.h"));
}

TEST_F(DriverSelection, holdsWhatIsInAFolder) {
  Selection S = select({"/p/src"});
  EXPECT_TRUE(S.holds("src/deep/b.cpp"));
  EXPECT_FALSE(S.holds("src2/c.cpp"));
}

TEST_F(DriverSelection, namesWhatIsNotThere) {
  Expected<Selection> S = Selection::create({"gone.cpp"}, "/p", *FS);
  EXPECT_THAT(toString(S.takeError()), HasSubstr("gone.cpp"));
}

TEST_F(DriverSelection, namesASourceThatIsNotInTheDatabase) {
  auto Unknown =
      select({"a.cpp", "deep/b.cpp"}).unknownSources({{"src/a.cpp", ""}});
  ASSERT_THAT(Unknown, SizeIs(1));
  EXPECT_EQ(Unknown[0].File, "src/deep/b.cpp");
}

TEST_F(DriverSelection, expectsNoEntryForAHeader) {
  EXPECT_THAT(select({"a.h"}).unknownSources({}), IsEmpty());
}

TEST(DriverPaths, areRelativeInBothDirections) {
  EXPECT_EQ(relativePath("/p/src/a.cpp", "/p"), "src/a.cpp");
  EXPECT_EQ(relativePath("/p", "/p/build/facts"), "../..");
  EXPECT_EQ(relativePath("/p/x", "/p/build"), "../x");
  EXPECT_EQ(relativePath("/p", "/p"), ".");
  EXPECT_EQ(relativePath("/a", "/"), "a");
}

TEST(DriverPaths, areNotInsideOfAFolderWhoseNameTheyBeginWith) {
  EXPECT_EQ(insideOf("/p/src2/a", "/p/src"), std::nullopt);
  EXPECT_EQ(insideOf("/p/src/a", "/p/src"), "a");
}

TEST(DriverPaths, loseDots) {
  EXPECT_EQ(absolutePath("../x/./a.cpp", "/p/build"), "/p/x/a.cpp");
  EXPECT_EQ(absolutePath("", "/p"), "/p");
}

} // namespace
