//===- CatalogPlaceTest.cpp - places in a call ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "gtest/gtest.h"

using namespace officetidy::catalog;

namespace {

TEST(CatalogPlace, readsEveryForm) {
  EXPECT_EQ(Place::parse("0"), (Place{Place::Kind::Argument, 0, ""}));
  EXPECT_EQ(Place::parse("12"), (Place{Place::Kind::Argument, 12, ""}));
  EXPECT_EQ(Place::parse("0.lpServiceProc"),
            (Place{Place::Kind::Argument, 0, "lpServiceProc"}));
  EXPECT_EQ(Place::parse("<1>"), (Place{Place::Kind::Template, 1, ""}));
  EXPECT_EQ(Place::parse("this"), (Place{Place::Kind::Object, 0, ""}));
  EXPECT_EQ(Place::parse("result"), (Place{Place::Kind::Result, 0, ""}));
}

TEST(CatalogPlace, writesWhatItReads) {
  for (const char *Text :
       {"0", "12", "0.lpServiceProc", "<1>", "this", "result"})
    EXPECT_EQ(Place::parse(Text)->str(), Text);
}

TEST(CatalogPlace, refusesAllElse) {
  for (const char *Text :
       {"", "-1", "x", "0.", ".x", "0.1x", "0.a.b", "0 ", "<0", "0>", "<>",
        "<0.x>", "This", "return", "31", "0x1", "99999999999"})
    EXPECT_FALSE(Place::parse(Text)) << Text;
}

} // namespace
