//===- ExtractCommandLineTest.cpp - commands as clang takes them ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Extract/CommandLine.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy::extract;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

namespace {

AdaptedCommand adapt(std::vector<std::string> Command,
                     llvm::StringRef Source = "/p/a.cpp") {
  return adaptCommand(Command, Source, "/p");
}

TEST(ExtractCommandLine, keepsWhatSaysHowASourceReads) {
  AdaptedCommand C =
      adapt({"g++", "-DA=1", "-I", "inc", "-include", "x.h", "-std=gnu++17",
             "-isystem", "sys", "-fshort-wchar", "-c", "a.cpp"});
  for (const char *Kept : {"-DA=1", "-I", "inc", "-include", "x.h",
                           "-std=gnu++17", "-isystem", "sys", "-fshort-wchar"})
    EXPECT_THAT(C.Arguments, Contains(Kept));
  EXPECT_THAT(C.Arguments, Contains("/p/a.cpp"));
  EXPECT_THAT(C.Arguments, Not(Contains("a.cpp")));
}

TEST(ExtractCommandLine, dropsWhatClangDoesNotKnow) {
  AdaptedCommand C =
      adapt({"g++", "-fno-ipa-made-up", "-mno-cygwin", "-march=nonsense",
             "-Werror=made-up", "-fno-ipa-made-up", "-DX", "a.cpp"});
  EXPECT_THAT(unknownOptions({"g++", "-fno-ipa-made-up", "-mno-cygwin", "-DX",
                              "-fno-ipa-made-up", "@gone.rsp"},
                             "/p/a.cpp"),
              ElementsAre("-fno-ipa-made-up", "-mno-cygwin", "@gone.rsp"));
  EXPECT_THAT(C.Arguments, Not(Contains("-march=nonsense")));
  EXPECT_THAT(C.Arguments, Not(Contains("-Werror=made-up")));
  EXPECT_THAT(C.Arguments, Contains("-DX"));
}

TEST(ExtractCommandLine, readsOptionsOfCl) {
  AdaptedCommand C =
      adapt({"C:\\VS\\bin\\cl.exe", "/nologo", "/DA=\"x\"", "/D", "B", "/I",
             "inc", "/FIstdafx.h", "/Yustdafx.h", "/Fpx.pch", "/GR-", "/clr",
             "/madeUp:3", "/std:c++latest", "/Zp4", "/c", "A.CPP"});
  EXPECT_THAT(C.Arguments, Contains("--driver-mode=cl"));
  for (const char *Kept : {"/DA=\"x\"", "/D", "B", "inc", "/FIstdafx.h", "/Zp4",
                           "/EHsc", "/TP", "/clang:-std=c++23"})
    EXPECT_THAT(C.Arguments, Contains(Kept));
  for (const char *Gone : {"/Yustdafx.h", "/Fpx.pch", "/GR-", "/clr"})
    EXPECT_THAT(C.Arguments, Not(Contains(Gone)));
  EXPECT_THAT(
      unknownOptions({"cl", "/madeUp:3", "/W4", "/p/a.cpp"}, "/p/a.cpp"),
      ElementsAre("/madeUp:3"));
}

TEST(ExtractCommandLine, aSourceOfClIsCByItsNameOrByTheOption) {
  EXPECT_THAT(adapt({"cl", "/std:c++17", "/std:c11"}, "/p/a.C").Arguments,
              Contains("/clang:-std=c11"));
  EXPECT_THAT(adapt({"cl", "/TP", "/std:c++17"}, "/p/a.c").Arguments,
              Contains("/clang:-std=c++17"));
  EXPECT_THAT(adapt({"cl"}).Arguments, Contains("/clang:-std=c++14"));
}

TEST(ExtractCommandLine, theTargetIsWindowsOfTheSameProcessor) {
  auto TargetOf = [](std::vector<std::string> Command) {
    std::string Target;
    for (const std::string &A : adapt(std::move(Command)).Arguments)
      if (llvm::StringRef(A).starts_with("--target="))
        Target = A;
    return Target;
  };
  EXPECT_THAT(TargetOf({"cl"}), HasSubstr("x86_64-w64-windows-gnu"));
  EXPECT_THAT(TargetOf({"clang-cl", "--target=i686-pc-windows-msvc"}),
              HasSubstr("i686-w64-windows-gnu"));
  EXPECT_THAT(TargetOf({"clang++", "--target=aarch64-pc-windows-msvc"}),
              HasSubstr("aarch64-w64-windows-gnu"));
  EXPECT_THAT(TargetOf({"i686-w64-mingw32-g++-posix"}),
              HasSubstr("i686-w64-windows-gnu"));
  EXPECT_EQ(TargetOf({"g++"}), "");
}

TEST(ExtractCommandLine, readsOptionsOfCppBuilder) {
  AdaptedCommand C = adapt({"bcc32.exe", "-q", "-w-aus", "-tWM", "-DA;B=1",
                            "-Iinc;src", "-v", "-c", "a.cpp"});
  for (const char *Kept : {"-DA", "-DB=1", "-Iinc", "-Isrc"})
    EXPECT_THAT(C.Arguments, Contains(Kept));
  EXPECT_THAT(C.Arguments, Contains(StartsWith("--target=i686-w64")));
  EXPECT_THAT(C.Arguments, Not(Contains("-tWM")));
}

TEST(ExtractCommandLine, takesWhateverItIsGiven) {
  EXPECT_THAT(adaptCommand({}, "/p/a.cpp", "/p").Arguments, IsEmpty());
  EXPECT_THAT(adapt({"cl", "/D"}).Arguments, Contains("/p/a.cpp"));
  EXPECT_THAT(adapt({"g++", "-I"}).Arguments, Contains("/p/a.cpp"));
  EXPECT_THAT(adapt({"", ""}).Arguments, Contains("/p/a.cpp"));
}

} // namespace
