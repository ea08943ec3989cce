//===- FactsCorruptionTest.cpp - files that are no facts ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Builder.h"
#include "FactsSample.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <functional>

using namespace llvm;
using testing::HasSubstr;
using testing::StartsWith;

namespace officetidy::facts {
namespace {

/// A vector of the facts in \p Bytes, to change it.
template <typename T>
T &element(std::string &Bytes,
           const flatbuffers::Vector<const T *> *(TranslationUnit::*Part)()
               const,
           uint32_t Index) {
  const TranslationUnit *Root = GetTranslationUnit(Bytes.data());
  return *const_cast<T *>((Root->*Part)()->Get(Index));
}

/// The index of the first node of \p Kind.
uint32_t nodeOf(const std::string &Bytes, NodeKind Kind) {
  const auto *Nodes = GetTranslationUnit(Bytes.data())->nodes();
  uint32_t I = 0;
  while (Nodes->Get(I)->kind() != Kind)
    ++I;
  return I;
}

/// The error after node \p Kind got the parts \p A and \p B.
std::string errorWithNode(NodeKind Kind, uint32_t A, int32_t B) {
  std::string Bytes = sampleFacts();
  Node &N = element(Bytes, &TranslationUnit::nodes, nodeOf(Bytes, Kind));
  N = Node(Kind, A, B);
  return errorOf(Bytes);
}

/// The error after the first call was changed.
std::string errorWithCall(const std::function<void(Call &)> &Change) {
  std::string Bytes = sampleFacts();
  Change(element(Bytes, &TranslationUnit::calls, 0));
  return errorOf(Bytes);
}

TEST(FactsCorruption, aFileCutAnywhereIsAnErrorThatNamesIt) {
  std::string Bytes = sampleFacts();
  for (size_t Size = 0; Size != Bytes.size(); ++Size)
    EXPECT_THAT(errorOf(StringRef(Bytes).take_front(Size), "cut.otf"),
                StartsWith("cut.otf: "))
        << "cut at " << Size;
}

TEST(FactsCorruption, anyFlippedByteIsAnErrorOrSafeToWalk) {
  const std::string Bytes = sampleFacts();
  size_t Errors = 0;
  for (size_t I = 0; I != Bytes.size(); ++I) {
    for (unsigned char Flip : {0x01, 0x80, 0xff}) {
      std::string Flipped = Bytes;
      Flipped[I] ^= static_cast<char>(Flip);
      auto U = read(Flipped, "flipped.otf");
      if (U) {
        EXPECT_FALSE(dumped(**U).empty());
        continue;
      }
      ++Errors;
      EXPECT_THAT(toString(U.takeError()), StartsWith("flipped.otf: "));
    }
  }
  EXPECT_GT(Errors, Bytes.size());
}

TEST(FactsCorruption, anEmptyFileIsNoFactsFile) {
  EXPECT_EQ(errorOf("", "a.otf"), "a.otf: is empty; extract again");
}

TEST(FactsCorruption, aForeignFileIsNoFactsFile) {
  EXPECT_EQ(errorOf("int main() { return 0; }", "a.cpp"),
            "a.cpp: is not a facts file");
  EXPECT_EQ(errorOf("\x7f"
                    "ELF",
                    "a.o"),
            "a.o: is not a facts file");
}

TEST(FactsCorruption, anotherVersionIsNamed) {
  std::string Bytes = sampleFacts();
  Bytes[7] = '0';
  EXPECT_EQ(errorOf(Bytes, "old.otf"),
            "old.otf: was written by another version of the format (OTF0, not "
            "OTF2); extract again");
}

TEST(FactsCorruption, unalignedBytesAreReadAllTheSame) {
  std::string Shifted = "x" + sampleFacts();
  auto U = Unit::create(
      MemoryBuffer::getMemBuffer(StringRef(Shifted).drop_front(), "a.otf",
                                 /*RequiresNullTerminator=*/false));
  ASSERT_TRUE(bool(U)) << toString(U.takeError());
  EXPECT_EQ((*U)->mainFile(), "src/a.cpp");
}

TEST(FactsCorruption, nodesReferOnlyToWhatIsThere) {
  EXPECT_THAT(errorWithNode(NodeKind::String, 900, 0),
              HasSubstr(" refers to string 900 of "));
  EXPECT_THAT(errorWithNode(NodeKind::Guid, 1, 0),
              HasSubstr(" refers to GUID 1 of 1"));
  EXPECT_THAT(errorWithNode(NodeKind::Field, 900, 0),
              HasSubstr(" refers to entity 900 of "));
  EXPECT_THAT(errorWithNode(NodeKind::Result, 900, 0),
              HasSubstr(" refers to call 900 of 7"));
  EXPECT_THAT(errorWithNode(NodeKind::Output, 900, 0),
              HasSubstr(" refers to call 900 of 7"));
  EXPECT_THAT(errorWithNode(NodeKind::Output, 0, 2),
              HasSubstr(" refers to argument 2 of 2"));
  EXPECT_THAT(errorWithNode(NodeKind::Parameter, 1, -2),
              HasSubstr(" refers to parameter -2"));
}

TEST(FactsCorruption, anUnknownKindIsAnError) {
  std::string Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::nodes, 1) =
      Node(static_cast<NodeKind>(200), 0, 0);
  EXPECT_EQ(errorOf(Bytes), "a.otf: is truncated or corrupt: node 1 has the "
                            "unknown kind 200; extract again");
}

TEST(FactsCorruption, operandsNeverOverflow) {
  EXPECT_THAT(errorWithNode(NodeKind::Any, 0xffffffff, 2),
              HasSubstr(" refers to ref 4294967295 to 4294967297 of "));
  EXPECT_THAT(errorWithNode(NodeKind::Any, 0, -1),
              HasSubstr(" refers to ref 0 to 4294967295 of "));
}

TEST(FactsCorruption, operandsStandBeforeTheirNode) {
  std::string Bytes = sampleFacts();
  uint32_t Any = nodeOf(Bytes, NodeKind::Any);
  const TranslationUnit *Root = GetTranslationUnit(Bytes.data());
  uint32_t At = Root->nodes()->Get(Any)->a();
  const_cast<flatbuffers::Vector<uint32_t> *>(Root->refs())->Mutate(At, Any);
  EXPECT_THAT(errorOf(Bytes),
              HasSubstr("is made of node " + std::to_string(Any) +
                        ", which is not before it"));
}

namespace {

/// The facts of "x", where the parameter of a function is 1.
std::string facts(bool Mutated, uint32_t Subject, uint32_t Constant) {
  Builder B("a.cpp", "", 0);
  EntityId F = B.entity(EntityKind::Function, "c:f", "f", false);
  NodeId X = B.stringNode("x"), One = B.integerNode(1);
  NodeId Parameter = B.entityNode(NodeKind::Parameter, F, 0);
  B.caseNode(X, Parameter, {One}, GuardFlags::Negated);
  std::string Bytes = B.finish();
  if (!Mutated)
    return Bytes;
  const TranslationUnit *Root = GetTranslationUnit(Bytes.data());
  Span Constants = Root->guards()->Get(0)->constants();
  element(Bytes, &TranslationUnit::guards, 0) =
      Guard(Subject, Constants, GuardFlags::Negated);
  const_cast<flatbuffers::Vector<uint32_t> *>(Root->refs())
      ->Mutate(Constants.begin(), Constant);
  return Bytes;
}

} // namespace

TEST(FactsCorruption, whatAGuardNamesStandsBeforeItsCase) {
  EXPECT_EQ(errorOf(facts(false, 0, 0)), "");
  EXPECT_EQ(errorOf(facts(true, 3, 2)), "");
  EXPECT_THAT(errorOf(facts(true, 4, 2)),
              HasSubstr("depends on node 4, which is not before it"));
  EXPECT_THAT(errorOf(facts(true, 3, 9)),
              HasSubstr("depends on node 9, which is not before it"));
  EXPECT_THAT(errorOf(facts(true, 3, 3)),
              HasSubstr("compares with node 3, which is no constant"));

  std::string Bytes = facts(false, 0, 0);
  element(Bytes, &TranslationUnit::nodes, nodeOf(Bytes, NodeKind::Case)) =
      Node(NodeKind::Case, 1, 900);
  EXPECT_THAT(errorOf(Bytes), HasSubstr(" refers to guard 900 of 1"));
}

TEST(FactsCorruption, severalValuesAreNotMadeOfSeveral) {
  Builder B("a.cpp", "", 0);
  NodeId X = B.stringNode("x"), Y = B.stringNode("y"), Z = B.stringNode("z");
  NodeId First = B.anyNode({X, Y}), Second = B.anyNode({X, Y, Z});
  std::string Bytes = B.finish();
  const TranslationUnit *Root = GetTranslationUnit(Bytes.data());
  const_cast<flatbuffers::Vector<uint32_t> *>(Root->refs())
      ->Mutate(Root->nodes()->Get(Second)->a(), First);
  EXPECT_THAT(errorOf(Bytes),
              HasSubstr("is made of node " + std::to_string(First) +
                        ", which is of several"));
}

TEST(FactsCorruption, callsReferOnlyToWhatIsThere) {
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutate_callee(900); }),
              HasSubstr("call 0 refers to entity 900 of "));
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutate_target(900); }),
              HasSubstr("call 0 refers to node 900 of "));
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutate_object(900); }),
              HasSubstr("call 0 refers to node 900 of "));
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutate_record(900); }),
              HasSubstr("call 0 refers to entity 900 of "));
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutate_row(900); }),
              HasSubstr("call 0 refers to string 900 of "));
  EXPECT_THAT(
      errorWithCall([](Call &C) { C.mutable_arguments() = Span(900, 2); }),
      HasSubstr("call 0 refers to ref 900 to 902 of "));
  EXPECT_THAT(
      errorWithCall([](Call &C) { C.mutable_location().mutate_file(9); }),
      HasSubstr("call 0 refers to file 9 of 2"));
  EXPECT_THAT(
      errorWithCall([](Call &C) { C.mutate_kind(static_cast<CallKind>(9)); }),
      HasSubstr("call 0 has the unknown kind 9"));
  EXPECT_THAT(errorWithCall([](Call &C) {
                C.mutate_flags(static_cast<CallFlags>(0x80));
              }),
              HasSubstr("call 0 has the unknown flags 0x80"));
}

TEST(FactsCorruption, fieldsOfArgumentsReferOnlyToWhatIsThere) {
  EXPECT_THAT(errorWithCall([](Call &C) { C.mutable_fields() = Span(0, 2); }),
              HasSubstr("call 0 refers to argument field 0 to 2 of 1"));
  std::string Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::argument_fields, 0).mutate_argument(2);
  EXPECT_THAT(errorOf(Bytes), HasSubstr("call 0 refers to argument 2 of 2"));
}

TEST(FactsCorruption, aFlowEndsInAPlace) {
  std::string Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::flows, 0) = Flow(1, 0);
  EXPECT_THAT(errorOf(Bytes), HasSubstr("flow 0 ends in node 0, a None"));
}

TEST(FactsCorruption, everyCallBelongsToOneFunction) {
  std::string Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::functions, 1).mutable_calls() = Span(1, 6);
  EXPECT_THAT(errorOf(Bytes),
              HasSubstr("function 1 has its call at 1, not at 2"));

  Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::functions, 1).mutable_calls() = Span(2, 4);
  EXPECT_THAT(errorOf(Bytes), HasSubstr("call 6 belongs to nothing"));
}

TEST(FactsCorruption, recordsAndEntryPointsReferOnlyToWhatIsThere) {
  std::string Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::records, 0).mutable_methods() = Span(0, 2);
  EXPECT_THAT(errorOf(Bytes),
              HasSubstr("record 0 refers to method 0 to 2 of 1"));

  Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::methods, 0).mutate_entity(900);
  EXPECT_THAT(errorOf(Bytes), HasSubstr("method 0 refers to entity 900 of "));

  Bytes = sampleFacts();
  element(Bytes, &TranslationUnit::entry_points, 0)
      .mutate_context(static_cast<Context>(7));
  EXPECT_THAT(errorOf(Bytes),
              HasSubstr("entry point 0 has the unknown context 7"));
}

} // namespace
} // namespace officetidy::facts
