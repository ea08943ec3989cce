//===- DriverDefinitionFileTest.cpp - module-definition files -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/DefinitionFile.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy;
using namespace officetidy::driver;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

/// The exports of \p Text, as "name=function@ordinal" with "!" for no name.
std::vector<std::string> exportsOf(llvm::StringRef Text) {
  auto File = parseDefinitions(Text, "a.def");
  if (!File)
    return {toString(File.takeError())};
  std::vector<std::string> Exports;
  for (const link::Export &E : File->Exports)
    Exports.push_back(E.Name + "=" + E.Function + "@" +
                      std::to_string(E.Ordinal) + (E.ByName ? "" : "!"));
  return Exports;
}

TEST(DriverDefinitionFile, readsEntries) {
  EXPECT_THAT(exportsOf("EXPORTS\n"
                        "  A\n"
                        "  B=b ; of the project\n"
                        "  C = c @3 NONAME PRIVATE\n"
                        "  \"?D@@YAXXZ\" @4\r\n"),
              ElementsAre("A=A@0", "B=b@0", "C=c@3!", "?D@@YAXXZ=?D@@YAXXZ@4"));
}

TEST(DriverDefinitionFile, readsEntriesOnTheLineOfTheStatement) {
  EXPECT_THAT(exportsOf("exports A=b @1\nB\nEXPORTS\nC"),
              ElementsAre("A=b@1", "B=B@0", "C=C@0"));
}

TEST(DriverDefinitionFile, leavesOutDataAndWhatIsForwarded) {
  EXPECT_THAT(exportsOf("EXPORTS\nA DATA\nB CONSTANT\nC=other.D\nE==f\n"),
              ElementsAre("E=E@0"));
}

TEST(DriverDefinitionFile, skipsOtherStatements) {
  EXPECT_THAT(exportsOf("LIBRARY x BASE=0x1000\nDESCRIPTION 'text; text'\n"
                        "SECTIONS\n .a READ WRITE\nVERSION 1.2\n"
                        "STACKSIZE 1,2\nEXPORTS\n data=a\n"),
              ElementsAre("data=a@0"));
}

TEST(DriverDefinitionFile, namesItsProgram) {
  EXPECT_EQ(
      llvm::cantFail(parseDefinitions("; x\nLIBRARY \"My Plugin.dll\"", ""))
          .Program,
      "My Plugin.dll");
  EXPECT_EQ(llvm::cantFail(parseDefinitions("NAME tool", "")).Program, "tool");
  EXPECT_EQ(llvm::cantFail(parseDefinitions("LIBRARY\nEXPORTS", "")).Program,
            "");
}

TEST(DriverDefinitionFile, saysWhereItIsWrong) {
  EXPECT_THAT(exportsOf("EXPORTS\nA B\n"),
              ElementsAre("line 2: 'B' behind the export 'A'"));
  EXPECT_THAT(exportsOf("EXPORTS\nA =\n"),
              ElementsAre("line 2: no name behind 'A='"));
  EXPECT_THAT(exportsOf("EXPORTS\n\nA @99999999999999\n"),
              ElementsAre("line 3: '@99999999999999' is no ordinal"));
  EXPECT_THAT(exportsOf("EXPORTS\n\"A\n"),
              ElementsAre("line 2: a quotation mark is missing"));
  EXPECT_THAT(exportsOf("nonsense\n"), ElementsAre(HasSubstr("line 1: ")));
  EXPECT_THAT(exportsOf(llvm::StringRef("EXPORTS\nA\0B\n", 12)),
              ElementsAre("line 2: it is no text"));
}

TEST(DriverDefinitionFile, isTakenForOneByItsFirstStatement) {
  EXPECT_TRUE(looksLikeDefinitions("; comment\n\n  Library x"));
  EXPECT_TRUE(looksLikeDefinitions("EXPORTS"));
  EXPECT_FALSE(looksLikeDefinitions("// text\nX(a)"));
  EXPECT_FALSE(looksLikeDefinitions(""));
}

} // namespace
