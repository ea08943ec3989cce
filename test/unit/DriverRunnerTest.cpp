//===- DriverRunnerTest.cpp - processes that fail -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Runner.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace llvm;
using namespace officetidy::driver;
using testing::IsEmpty;
using testing::Not;

namespace {

/// Runs shell scripts in the place of extractors.
class DriverRunner : public testing::Test {
protected:
  void SetUp() override {
    auto Found = sys::findProgramByName("sh");
    if (!Found)
      GTEST_SKIP() << "needs a Unix shell";
    Shell = *Found;
    ASSERT_FALSE(sys::fs::createUniqueDirectory("office-tidy-runner", Folder));
  }
  void TearDown() override { sys::fs::remove_directories(Folder); }

  std::string path(StringRef Name) const {
    SmallString<128> Path(Folder);
    sys::path::append(Path, Name);
    return std::string(Path);
  }
  std::string content(StringRef Name) const {
    auto Buffer = MemoryBuffer::getFile(path(Name));
    return Buffer ? (*Buffer)->getBuffer().str() : "no such file";
  }
  Job script(std::string Text, StringRef Log = "log") const {
    return {{Shell, "-c", std::move(Text)}, path(Log)};
  }

  std::string Shell;
  SmallString<128> Folder;
};

using End = JobResult::End;

TEST_F(DriverRunner, reportsSuccess) {
  auto Results = runAll({script("exit 0")}, {});
  EXPECT_EQ(Results.at(0).How, End::Succeeded);
}

TEST_F(DriverRunner, reportsFailureWithItsCode) {
  auto Results = runAll({script("exit 7")}, {});
  EXPECT_EQ(Results.at(0).How, End::Failed);
  EXPECT_EQ(Results.at(0).ExitCode, 7);
}

TEST_F(DriverRunner, keepsStandardErrorApart) {
  runAll({script("echo one >&2; echo lost", "a"), script("echo two >&2", "b")},
         {});
  EXPECT_EQ(content("a"), "one\n");
  EXPECT_EQ(content("b"), "two\n");
}

TEST_F(DriverRunner, reportsACrash) {
  auto Results = runAll({script("kill -SEGV $$")}, {});
  EXPECT_EQ(Results.at(0).How, End::Crashed);
  EXPECT_THAT(Results.at(0).Message, Not(IsEmpty()));
}

TEST_F(DriverRunner, endsWhatTakesTooLong) {
  Limits L;
  L.Seconds = 1;
  auto Results = runAll({script("exec sleep 100000")}, L);
  EXPECT_EQ(Results.at(0).How, End::TimedOut);
}

TEST_F(DriverRunner, reportsAProgramThatIsNotThere) {
  auto Results = runAll({{{path("nothing")}, path("log")}}, {});
  EXPECT_EQ(Results.at(0).How, End::NotStarted);
  EXPECT_THAT(Results.at(0).Message, Not(IsEmpty()));
}

TEST_F(DriverRunner, goesOnAfterEachKindOfFailure) {
  Limits L;
  L.AtOnce = 1;
  L.Seconds = 1;
  auto Results = runAll({script("kill -SEGV $$"), script("exit 3"),
                         script("exec sleep 100000"),
                         Job{{path("nothing")}, path("log")}, script("exit 0")},
                        L);
  EXPECT_EQ(Results.at(4).How, End::Succeeded);
}

TEST_F(DriverRunner, keepsTheOrderOfTheJobs) {
  std::vector<Job> Jobs;
  for (int I = 0; I < 40; ++I)
    Jobs.push_back(script("exit " + std::to_string(I), "log" + Twine(I).str()));
  Limits L;
  L.AtOnce = 8;
  auto Results = runAll(Jobs, L);
  for (int I = 0; I < 40; ++I)
    EXPECT_EQ(Results.at(I).ExitCode, I);
}

TEST_F(DriverRunner, runsNoMoreAtOnceThanItMay) {
  // Each makes a folder that a second one at the same time would trip over.
  std::string Alone =
      "mkdir '" + path("busy") + "' && rmdir '" + path("busy") + "'";
  std::vector<Job> Jobs(20, script(Alone));
  Limits L;
  L.AtOnce = 1;
  for (const JobResult &R : runAll(Jobs, L))
    EXPECT_EQ(R.How, End::Succeeded);
}

TEST_F(DriverRunner, runsAsManyAtOnceAsItMay) {
  // Two processes that wait for each other end only when both run.
  auto Meet = [&](StringRef Mine, StringRef Other) {
    return script((": > '" + path(Mine) + "'; until [ -e '" + path(Other) +
                   "' ]; do sleep 0.01; done"),
                  Mine.str() + ".log");
  };
  Limits L;
  L.AtOnce = 2;
  for (const JobResult &R : runAll({Meet("a", "b"), Meet("b", "a")}, L))
    EXPECT_EQ(R.How, End::Succeeded);
}

TEST_F(DriverRunner, hasNothingToSayOfNoJobs) {
  EXPECT_THAT(runAll({}, {}), IsEmpty());
}

} // namespace
