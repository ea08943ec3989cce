//===- FactsTest.cpp - writing facts and reading them back ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Dump.h"
#include "FactsSample.h"
#include "llvm/Support/FileSystem.h"
#include "gtest/gtest.h"

using namespace llvm;

namespace officetidy::facts {
namespace {

std::unique_ptr<Unit> mustRead(StringRef Bytes) {
  auto U = read(Bytes);
  if (!U) {
    ADD_FAILURE() << toString(U.takeError());
    return nullptr;
  }
  return std::move(*U);
}

std::string text(const Unit &U, NodeId Id) {
  std::string Text;
  raw_string_ostream OS(Text);
  dumpNode(U, Id, OS);
  return Text;
}

TEST(Facts, everythingComesBackAsItWasWritten) {
  auto U = mustRead(sampleFacts());
  ASSERT_TRUE(U);
  EXPECT_EQ(dumped(*U), R"(unit src/a.cpp
output CMakeFiles/mailer.dir/src/a.cpp.obj
state Recovered
error src/a.cpp:1:10: 'afx.h' file not found
record Mailer : Base uuid Guid 0006f03a-0000-0000-c000-000000000046 at src/a.cpp:10:8
  method Mailer::send overrides Base::send
function Make(1) [Exported, ExternC] at src/a.cpp:4:6
  #0 Direct Convert(Parameter Make#0, None) at src/a.cpp:6:3 with 0.T::Name = String "x" writes 1,31 row "Convert"
  #1 Direct Create<Guid 0006f03a-0000-0000-c000-000000000046>(Output #0 Convert#1, Integer -5) at src/a.cpp:7:3 callables 1 [NoBody, Unknown]
  flow Result #1 Create -> Return Make
  flow Integer 1099511627776 -> Variable Count
  flow String "a\n\"b\"" -> Written Make#0
function Mailer::send(0) of Mailer [Virtual] at src/a.cpp:20:6
  #2 Virtual Base::send() on Parameter Mailer::send#this of Base at src/a.cpp:21:5
  #3 Indirect Field Mailer::handler(Any(String "Excel", String "Word")) at src/a.cpp:22:5
  #4 Construct Make() of Mailer at src/a.cpp:23:5 [Implicit]
  #5 Subobject Make() of Mailer at src/a.cpp:23:5 [Implicit]
  #6 Destroy Make() of Mailer at src/a.cpp:23:5 [Implicit]
  flow Function Make -> Field Mailer::handler
  flow Object Mailer -> Field Mailer::handler
entry point Scheduler Make "task handler" at src/a.cpp:30:1
)");
}

TEST(Facts, whatTheTextLeavesOutComesBackToo) {
  auto U = mustRead(sampleFacts());
  ASSERT_TRUE(U);
  EXPECT_EQ(U->version(), OFFICE_TIDY_VERSION);
  EXPECT_EQ(U->digest(), 0x1234567890u);
  const Function &Make = U->functions()[0];
  EXPECT_EQ(U->string(Make.type()), "void (const wchar_t *)");
  EXPECT_EQ(U->string(U->entities()[Make.entity()].usr()), "c:@F@Make#*w#");
}

TEST(Facts, internalNamesAreKeptApartFromVisibleOnes) {
  Builder B("a.cpp", "", 0);
  EntityId Visible = B.entity(EntityKind::Function, "c:@F@f", "f", false);
  EntityId Internal = B.entity(EntityKind::Function, "c:@F@f", "f", true);
  EXPECT_NE(Visible, Internal);
  auto U = mustRead(B.finish());
  ASSERT_TRUE(U);
  EXPECT_FALSE(U->entities()[Visible].internal());
  EXPECT_TRUE(U->entities()[Internal].internal());
}

TEST(Facts, emptyFactsAreReadable) {
  auto U = mustRead(Builder("a.cpp", "", 0).finish());
  ASSERT_TRUE(U);
  EXPECT_EQ(dumped(*U), "unit a.cpp\n");
  EXPECT_EQ(U->state(), State::Whole);
}

TEST(Facts, equalMentionsGiveEqualBytes) {
  EXPECT_EQ(sampleFacts(), sampleFacts());
}

TEST(Facts, finishingTwiceGivesTheSameBytes) {
  Builder B("a.cpp", "", 0);
  B.stringNode("Outlook.Application");
  std::string First = B.finish();
  EXPECT_EQ(First, B.finish());
}

TEST(Facts, equalValuesGetEqualIndices) {
  Builder B("a.cpp", "", 0);
  EXPECT_EQ(B.string("x"), B.string("x"));
  EXPECT_NE(B.string("x"), B.string("y"));
  EXPECT_EQ(B.file("a.h"), B.file("a.h"));
  EXPECT_EQ(B.stringNode("x"), B.stringNode("x"));
  EXPECT_EQ(B.guidNode(sampleGuid()), B.guidNode(sampleGuid()));
  EXPECT_EQ(B.integerNode(-1), B.integerNode(-1));
  EXPECT_NE(B.integerNode(-1), B.integerNode(0xffffffff));
  EntityId F = B.entity(EntityKind::Function, "c:@F@f", "f", false);
  EXPECT_EQ(F, B.entity(EntityKind::Function, "c:@F@f", "f", false));
  EXPECT_EQ(B.entityNode(NodeKind::Parameter, F, -1),
            B.entityNode(NodeKind::Parameter, F, -1));
  EXPECT_NE(B.entityNode(NodeKind::Parameter, F, 0),
            B.entityNode(NodeKind::Parameter, F, 1));
}

TEST(Facts, nothingIsIndexZero) {
  Builder B("a.cpp", "", 0);
  EXPECT_EQ(B.string(""), 0u);
  EXPECT_EQ(B.file(""), 0u);
  EXPECT_EQ(B.entity(EntityKind::Function, "", "", false), 0u);
  EXPECT_EQ(B.entityNode(NodeKind::None, 0), 0u);
}

TEST(Facts, stringsMayHoldAnyByte) {
  Builder B("a.cpp", "", 0);
  NodeId Id = B.stringNode(StringRef("a\0b", 3));
  auto U = mustRead(B.finish());
  ASSERT_TRUE(U);
  EXPECT_EQ(U->string(U->nodes()[Id].a()), StringRef("a\0b", 3));
}

TEST(Facts, anyIsFlatSortedAndWithoutRepetition) {
  Builder B("a.cpp", "", 0);
  NodeId X = B.stringNode("x"), Y = B.stringNode("y"), Z = B.stringNode("z");
  NodeId All = B.anyNode({Z, B.anyNode({Y, X}), 0, Y});
  EXPECT_EQ(All, B.anyNode({X, Y, Z}));
  EXPECT_EQ(B.operands(All).vec(), (std::vector<NodeId>{X, Y, Z}));
  EXPECT_EQ(B.anyNode({}), 0u);
  EXPECT_EQ(B.anyNode({0, 0}), 0u);
  EXPECT_EQ(B.anyNode({X, 0, X}), X);
}

TEST(Facts, aFlowIsWrittenOnceAFunction) {
  Builder B("a.cpp", "", 0);
  NodeId From = B.stringNode("x");
  NodeId To = B.entityNode(NodeKind::Variable,
                           B.entity(EntityKind::Variable, "c:@g", "g", false));
  for (int I = 0; I != 2; ++I) {
    B.beginFunction({});
    B.flow(From, To);
    B.flow(From, To);
    B.flow(0, To);
  }
  auto U = mustRead(B.finish());
  ASSERT_TRUE(U);
  ASSERT_EQ(U->functions().size(), 2u);
  EXPECT_EQ(U->flows(U->functions()[0]).size(), 1u);
  EXPECT_EQ(U->flows(U->functions()[1]).size(), 1u);
}

TEST(Facts, clangsErrorsAreKeptUpToTwenty) {
  Builder B("a.cpp", "", 0);
  for (int I = 0; I != 30; ++I)
    B.error("a.cpp:1:1: no");
  auto U = mustRead(B.finish());
  ASSERT_TRUE(U);
  EXPECT_EQ(U->errorCount(), 20u);
  EXPECT_EQ(U->state(), State::Recovered);
}

TEST(Facts, ofManyValuesTheFirstAreInTheText) {
  Builder B("a.cpp", "", 0);
  std::vector<NodeId> Many;
  for (int I = 0; I != 1000; ++I)
    Many.push_back(B.integerNode(I));
  NodeId Few = B.anyNode(ArrayRef(Many).take_front(64));
  NodeId All = B.anyNode(Many);
  auto U = mustRead(B.finish());
  ASSERT_TRUE(U);
  EXPECT_EQ(text(*U, All), StringRef(text(*U, Few)).drop_back().str() + ", …)");
}

TEST(Facts, aFileIsReadByItsName) {
  SmallString<128> Path;
  ASSERT_FALSE(sys::fs::createTemporaryFile("facts", "otf", Path));
  {
    std::error_code EC;
    raw_fd_ostream OS(Path, EC);
    ASSERT_FALSE(EC);
    OS << sampleFacts();
  }
  auto U = Unit::load(Path);
  ASSERT_TRUE(bool(U)) << toString(U.takeError());
  EXPECT_EQ((*U)->mainFile(), "src/a.cpp");
  U->reset();
  sys::fs::remove(Path);
}

TEST(Facts, aMissingFileIsNamed) {
  auto U = Unit::load("no/such/file.otf");
  ASSERT_FALSE(U);
  EXPECT_EQ(toString(U.takeError()),
            "no/such/file.otf: cannot be read: No such file or directory");
}

} // namespace
} // namespace officetidy::facts
