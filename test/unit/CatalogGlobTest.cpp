//===- CatalogGlobTest.cpp - globs and braces -----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Braces.h"
#include "Catalog/Catalog.h"
#include "Catalog/GlobSet.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace officetidy::catalog;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

namespace {

TEST(CatalogGlob, withoutWildcardsMatchesTheNameAlone) {
  EXPECT_TRUE(matchName("ui::Show", "ui::Show"));
  EXPECT_FALSE(matchName("ui::Show", "ui::ShowAll"));
  EXPECT_FALSE(matchName("Show", "ui::Show"));
  EXPECT_FALSE(matchName("ui::Show", "ui::show"));
}

TEST(CatalogGlob, starStaysInAScope) {
  EXPECT_TRUE(matchName("ui::*", "ui::Show"));
  EXPECT_FALSE(matchName("ui::*", "ui::Window::Show"));
  EXPECT_FALSE(matchName("ui::*", "gui::Show"));
  EXPECT_TRUE(matchName("*::Show", "ui::Show"));
  EXPECT_FALSE(matchName("*::Show", "Show"));
  EXPECT_FALSE(matchName("*::Show", "a::ui::Show"));
  EXPECT_TRUE(matchName("ui::S*w", "ui::Show"));
  EXPECT_TRUE(matchName("ui::*::Show", "ui::Window::Show"));
  EXPECT_TRUE(matchName("*", "Show"));
  EXPECT_FALSE(matchName("*", "ui::Show"));
}

TEST(CatalogGlob, twoStarsCrossScopes) {
  EXPECT_TRUE(matchName("ui::**", "ui::Show"));
  EXPECT_TRUE(matchName("ui::**", "ui::Window::Show"));
  EXPECT_FALSE(matchName("ui::**", "ui"));
  EXPECT_TRUE(matchName("**::Show", "a::b::Show"));
  EXPECT_TRUE(matchName("**::Show", "Show"));
  EXPECT_FALSE(matchName("**::Show", "a::DontShow"));
  EXPECT_TRUE(matchName("a::**::z", "a::z"));
  EXPECT_TRUE(matchName("a::**::z", "a::b::c::z"));
  EXPECT_TRUE(matchName("**", "a::b"));
}

TEST(CatalogGlob, questionMarkIsOneCharacter) {
  EXPECT_TRUE(matchName("Run?", "RunA"));
  EXPECT_FALSE(matchName("Run?", "Run"));
  EXPECT_FALSE(matchName("a??b", "a::b"));
}

TEST(CatalogGlob, ofPathsStaysInAFolder) {
  EXPECT_TRUE(matchPath("src/*.cpp", "src/a.cpp"));
  EXPECT_FALSE(matchPath("src/*.cpp", "src/x/a.cpp"));
  EXPECT_TRUE(matchPath("src/nightly/**", "src/nightly/x/a.cpp"));
  EXPECT_TRUE(matchPath("src/**/a.cpp", "src/a.cpp"));
  EXPECT_TRUE(matchPath("**/a.cpp", "src/x/a.cpp"));
  EXPECT_TRUE(matchPath("*", "a::b"));
}

TEST(CatalogGlobSet, findsAllThatMatch) {
  GlobSet Set;
  Set.insert("a::b::Run", 1);
  Set.insert("a::*::Run", 2);
  Set.insert("a::b::*", 3);
  Set.insert("**", 4);
  Set.insert("a::c::*", 5);
  Set.insert("R*", 6);
  auto Found = [&](llvm::StringRef Name) {
    std::vector<unsigned> Values;
    Set.match(Name, [&](unsigned Value) {
      Values.push_back(Value);
      return true;
    });
    return Values;
  };
  EXPECT_THAT(Found("a::b::Run"), UnorderedElementsAre(1, 2, 3, 4));
  EXPECT_THAT(Found("Run"), UnorderedElementsAre(4, 6));
  EXPECT_THAT(Found("a::c::x"), UnorderedElementsAre(4, 5));
  EXPECT_FALSE(GlobSet().matches("a"));
}

TEST(CatalogBraces, giveEachCombination) {
  EXPECT_THAT(expandBraces("Run"), ElementsAre("Run"));
  EXPECT_THAT(expandBraces("Run{A,W}"), ElementsAre("RunA", "RunW"));
  EXPECT_THAT(expandBraces("Run{,Ex}{A,W}"),
              ElementsAre("RunA", "RunW", "RunExA", "RunExW"));
  EXPECT_THAT(expandBraces("{a,\n  b}::c"), ElementsAre("a::c", "b::c"));
  EXPECT_THAT(expandBraces("Run{A"), ElementsAre("Run{A"));
  EXPECT_THAT(expandBraces("Run}A"), ElementsAre("Run}A"));
}

} // namespace
