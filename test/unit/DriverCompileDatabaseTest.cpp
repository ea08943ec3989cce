//===- DriverCompileDatabaseTest.cpp - compile_commands.json --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/CompileDatabase.h"
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

class DriverCompileDatabase : public testing::Test {
protected:
  IntrusiveRefCntPtr<vfs::InMemoryFileSystem> FS =
      makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();

  Expected<CompileDatabase> parse(StringRef Text) {
    return CompileDatabase::parse(
        MemoryBufferRef(Text, "/build/compile_commands.json"), *FS);
  }

  /// The only command of \p Text.
  CompileCommand only(StringRef Text) {
    Expected<CompileDatabase> Database = parse(Text);
    if (!Database) {
      ADD_FAILURE() << toString(Database.takeError());
      return {};
    }
    EXPECT_THAT(Database->Commands, SizeIs(1));
    return Database->Commands.front();
  }

  std::string errorOf(StringRef Text) {
    Expected<CompileDatabase> Database = parse(Text);
    return Database ? "no error" : toString(Database.takeError());
  }
};

TEST_F(DriverCompileDatabase, takesArgumentsAsTheyAre) {
  CompileCommand C = only(R"([{"directory": "/build", "file": "/src/a.cpp",
      "arguments": ["clang++", "-DX=\"a b\"", "-c", "/src/a.cpp"]}])");
  EXPECT_EQ(C.Directory, "/build");
  EXPECT_EQ(C.File, "/src/a.cpp");
  EXPECT_THAT(C.Arguments,
              ElementsAre("clang++", "-DX=\"a b\"", "-c", "/src/a.cpp"));
}

TEST_F(DriverCompileDatabase, splitsACommandAsUnixDoes) {
  CompileCommand C = only(R"([{"directory": "/b", "file": "a.cpp",
      "command": "g++ -DX=\\\"y\\\" '-DZ=1 2' -c a.cpp"}])");
  EXPECT_THAT(C.Arguments,
              ElementsAre("g++", "-DX=\"y\"", "-DZ=1 2", "-c", "a.cpp"));
}

TEST(DriverSplitCommand, followsWindowsRulesForCl) {
  EXPECT_THAT(
      splitCommand(R"(cl.exe /Ic:\inc\x "/DX=a b" /c src\a.cpp)"),
      ElementsAre("cl.exe", R"(/Ic:\inc\x)", "/DX=a b", "/c", R"(src\a.cpp)"));
}

TEST(DriverSplitCommand, followsWindowsRulesForAQuotedProgramOnADrive) {
  EXPECT_THAT(
      splitCommand(R"("C:\Program Files\x\g++" -IC:\inc\y a.cpp)"),
      ElementsAre(R"(C:\Program Files\x\g++)", R"(-IC:\inc\y)", "a.cpp"));
}

TEST(DriverSplitCommand, followsUnixRulesForACrossCompiler) {
  EXPECT_THAT(splitCommand(R"(/usr/bin/x86_64-w64-mingw32-g++ a\ b.cpp)"),
              ElementsAre("/usr/bin/x86_64-w64-mingw32-g++", "a b.cpp"));
}

TEST_F(DriverCompileDatabase, resolvesPathsAgainstTheDirectory) {
  CompileCommand C = only(R"([{"directory": "/build/./sub/..",
      "file": "../src/a.cpp", "output": "CMakeFiles/x.dir/a.o",
      "arguments": ["c++"]}])");
  EXPECT_EQ(C.Directory, "/build");
  EXPECT_EQ(C.File, "/src/a.cpp");
  EXPECT_EQ(C.Output, "/build/CMakeFiles/x.dir/a.o");
}

TEST_F(DriverCompileDatabase, resolvesARelativeDirectoryAgainstItsOwnFolder) {
  CompileCommand C = only(R"([{"directory": "sub", "file": "a.cpp",
      "arguments": ["c++"]}])");
  EXPECT_EQ(C.File, "/build/sub/a.cpp");
}

TEST_F(DriverCompileDatabase, findsTheOutputInTheArguments) {
  EXPECT_EQ(only(R"([{"directory": "/b", "file": "a.cpp",
      "arguments": ["c++", "-o", "x/a.o", "-c", "a.cpp"]}])")
                .Output,
            "/b/x/a.o");
  EXPECT_EQ(only(R"([{"directory": "/b", "file": "a.cpp",
      "arguments": ["clang-cl", "/Fox/a.obj", "/c", "a.cpp"]}])")
                .Output,
            "/b/x/a.obj");
}

TEST_F(DriverCompileDatabase, takesNoFolderForAnOutput) {
  EXPECT_EQ(only(R"([{"directory": "/b", "file": "/Fork/a.cpp",
      "arguments": ["c++", "-c", "/Fork/a.cpp"]}])")
                .Output,
            "");
}

TEST_F(DriverCompileDatabase, dropsCompilerLaunchers) {
  EXPECT_THAT(only(R"([{"directory": "/b", "file": "a.cpp",
      "command": "/usr/bin/ccache distcc g++ -c a.cpp"}])")
                  .Arguments,
              ElementsAre("g++", "-c", "a.cpp"));
}

TEST_F(DriverCompileDatabase, readsResponseFiles) {
  FS->addFile("/b/inc.rsp", 0, MemoryBuffer::getMemBuffer("-Ione '-Itwo 2'"));
  EXPECT_THAT(only(R"([{"directory": "/b", "file": "a.cpp",
      "arguments": ["g++", "@inc.rsp", "a.cpp"]}])")
                  .Arguments,
              ElementsAre("g++", "-Ione", "-Itwo 2", "a.cpp"));
}

TEST_F(DriverCompileDatabase, leavesAMissingResponseFileToTheCompiler) {
  EXPECT_THAT(only(R"([{"directory": "/b", "file": "a.cpp",
      "arguments": ["g++", "@gone.rsp", "a.cpp"]}])")
                  .Arguments,
              ElementsAre("g++", "@gone.rsp", "a.cpp"));
}

TEST_F(DriverCompileDatabase, dropsRepeatedEntriesAndKeepsTheOrder) {
  auto Database = parse(R"([
    {"directory": "/b", "file": "z.cpp", "arguments": ["c++", "z.cpp"]},
    {"directory": "/b", "file": "a.cpp", "arguments": ["c++", "a.cpp"]},
    {"directory": "/b", "file": "./z.cpp", "arguments": ["c++", "z.cpp"]},
    {"directory": "/b", "file": "z.cpp", "arguments": ["c++", "-g", "z.cpp"]}])");
  ASSERT_TRUE(bool(Database)) << toString(Database.takeError());
  std::vector<std::string> Files;
  for (const CompileCommand &C : Database->Commands)
    Files.push_back(C.File);
  EXPECT_THAT(Files, ElementsAre("/b/z.cpp", "/b/a.cpp", "/b/z.cpp"));
}

TEST_F(DriverCompileDatabase, keepsAnEntryWithoutCommand) {
  EXPECT_THAT(only(R"([{"directory": "/b", "file": "a.cpp"}])").Arguments,
              IsEmpty());
}

TEST_F(DriverCompileDatabase, namesFileAndPlaceOfBrokenJson) {
  EXPECT_THAT(errorOf("[\n  {\"directory\" \"/b\"}\n]"),
              AllOf(HasSubstr("/build/compile_commands.json: "),
                    HasSubstr("[2:"),
                    HasSubstr("CMAKE_EXPORT_COMPILE_COMMANDS")));
}

TEST_F(DriverCompileDatabase, namesTheEntryThatLacksAFile) {
  EXPECT_THAT(
      errorOf(R"([{"directory": "/b", "file": "a"}, {"directory": "/b"}])"),
      HasSubstr("compile_commands.json[1].file"));
}

TEST_F(DriverCompileDatabase, rejectsWhatIsNoList) {
  EXPECT_THAT(errorOf(R"({"directory": "/b"})"),
              HasSubstr("not a compile database"));
}

TEST_F(DriverCompileDatabase, rejectsArgumentsThatAreNoText) {
  EXPECT_THAT(
      errorOf(R"([{"directory": "/b", "file": "a", "arguments": [1]}])"),
      HasSubstr("compile_commands.json[0].arguments[0]"));
}

TEST_F(DriverCompileDatabase, namesADatabaseThatIsNotThere) {
  auto Database = CompileDatabase::load("/nowhere/compile_commands.json", *FS);
  EXPECT_THAT(
      toString(Database.takeError()),
      AllOf(HasSubstr("/nowhere/compile_commands.json"), HasSubstr("-p")));
}

} // namespace
