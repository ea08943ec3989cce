//===- CatalogFormatTest.cpp - what a format makes of its arguments -------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Format.h"
#include "gtest/gtest.h"

using namespace officetidy::catalog;

namespace {

/// What the pieces look like: arguments as <0>, numbers among them as <d0> and
/// characters as <c0>, what is unknown as <?>.
std::string shown(Joining Style, llvm::StringRef Format, unsigned Arguments) {
  std::string Text;
  for (const FormatPiece &Piece : formatPieces(Style, Format, Arguments))
    switch (Piece.What) {
    case FormatPiece::Kind::Text:
      Text += Piece.Text;
      break;
    case FormatPiece::Kind::Argument:
      Text += "<" + std::to_string(Piece.Argument) + ">";
      break;
    case FormatPiece::Kind::Number:
      Text += "<d" + std::to_string(Piece.Argument) + ">";
      break;
    case FormatPiece::Kind::Character:
      Text += "<c" + std::to_string(Piece.Argument) + ">";
      break;
    case FormatPiece::Kind::Unknown:
      Text += "<?>";
      break;
    }
  return Text;
}

std::string printf(llvm::StringRef Format, unsigned Arguments) {
  return shown(Joining::Printf, Format, Arguments);
}
std::string braces(llvm::StringRef Format, unsigned Arguments) {
  return shown(Joining::Braces, Format, Arguments);
}
std::string numbered(llvm::StringRef Format, unsigned Arguments) {
  return shown(Joining::Numbered, Format, Arguments);
}

TEST(CatalogFormat, printfPutsArgumentsInOrder) {
  EXPECT_EQ(printf("%s.%s", 2), "<0>.<1>");
  EXPECT_EQ(printf("Outlook.Application.%d", 1), "Outlook.Application.<d0>");
}

TEST(CatalogFormat, printfKnowsFlagsWidthsAndSizes) {
  EXPECT_EQ(printf("%-20ls|%hs|%S|%I64d|%ws|%lu", 6),
            "<0>|<1>|<2>|<d3>|<4>|<d5>");
  EXPECT_EQ(printf("%.7s", 1), "<0>");
}

TEST(CatalogFormat, printfTakesWidthsFromArguments) {
  EXPECT_EQ(printf("%*s", 2), "<1>");
  EXPECT_EQ(printf("%.*s.%s", 3), "<1>.<2>");
}

TEST(CatalogFormat, printfDoesNotGuessDigits) {
  EXPECT_EQ(printf("%08x-%s", 2), "<?>-<1>");
  EXPECT_EQ(printf("%p%f", 2), "<?><?>");
}

TEST(CatalogFormat, printfTellsCharactersFromStrings) {
  EXPECT_EQ(printf("%s%c%s", 3), "<0><c1><2>");
  EXPECT_EQ(printf("%2$c.%1$d", 2), "<c1>.<d0>");
}

TEST(CatalogFormat, printfLeavesWhatIsNone) {
  EXPECT_EQ(printf("100%%", 0), "100%");
  EXPECT_EQ(printf("50%", 1), "50%");
  EXPECT_EQ(printf("%s.Application", 0), "%s.Application");
}

TEST(CatalogFormat, printfTakesPositions) {
  EXPECT_EQ(printf("%2$s.%1$s", 2), "<1>.<0>");
  EXPECT_EQ(printf("%1%.%2%", 2), "<0>.<1>");
  // Filled step by step: the second step finds "%2%" alone.
  EXPECT_EQ(printf("%1%.%2%", 1), "<0>.%2%");
  EXPECT_EQ(printf("Outlook.%2%", 1), "Outlook.<0>");
}

TEST(CatalogFormat, bracesPutArgumentsInOrder) {
  EXPECT_EQ(braces("{}.{}", 2), "<0>.<1>");
  EXPECT_EQ(braces("{1}.{0}", 2), "<1>.<0>");
  EXPECT_EQ(braces("{:>20}.{:s}", 2), "<0>.<1>");
  EXPECT_EQ(braces("{:>{}}.{}", 3), "<0>.<2>");
}

TEST(CatalogFormat, bracesDoNotGuessDigitsAndNames) {
  EXPECT_EQ(braces("{:x}.{0:#X}", 1), "<?>.<?>");
  EXPECT_EQ(braces("{name}", 1), "<?>");
}

TEST(CatalogFormat, bracesLeaveWhatIsNone) {
  EXPECT_EQ(braces("{{{}}}", 1), "{<0>}");
  EXPECT_EQ(braces("{}.Application", 0), "{}.Application");
  EXPECT_EQ(braces("open { only", 1), "open { only");
  EXPECT_EQ(braces("close } only", 1), "close } only");
}

TEST(CatalogFormat, numberedReplacesTheLowestNumberFirst) {
  EXPECT_EQ(numbered("%1.%2", 1), "<0>.%2");
  EXPECT_EQ(numbered("Outlook.%2", 1), "Outlook.<0>");
  EXPECT_EQ(numbered("%3.%1.%3", 2), "<1>.<0>.<1>");
  EXPECT_EQ(numbered("%L1 %", 1), "<0> %");
  EXPECT_EQ(numbered("%123", 1), "<0>3");
}

} // namespace
