//===- DriverLinkingTest.cpp - answers of several programs ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Linking.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy;
using namespace officetidy::driver;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

link::Way way(catalog::Context Where, std::string EntryPoint, size_t Steps) {
  link::Way W;
  W.Where = Where;
  W.EntryPoint = std::move(EntryPoint);
  W.Steps.resize(Steps);
  return W;
}

link::Reachability answer(std::string Function, std::vector<link::Way> Ways,
                          std::vector<std::string> DeadEnds = {}) {
  return {std::move(Function),
          {"a.cpp", 1, 1},
          std::move(Ways),
          std::move(DeadEnds)};
}

TEST(DriverJoinAnswers, keepsTheShortestWayOfEachContext) {
  using catalog::Context;
  auto Joined = joinAnswers({answer("f", {way(Context::Service, "far", 5),
                                          way(Context::Scheduler, "task", 2)}),
                             answer("f", {way(Context::Service, "near", 3)})});
  ASSERT_THAT(Joined, SizeIs(1));
  ASSERT_THAT(Joined[0].Ways, SizeIs(2));
  EXPECT_EQ(Joined[0].Ways[0].EntryPoint, "near");
  EXPECT_EQ(Joined[0].Ways[1].EntryPoint, "task");
}

TEST(DriverJoinAnswers, hasNoDeadEndsWhereThereIsAWay) {
  auto Joined =
      joinAnswers({answer("f", {}, {"main"}),
                   answer("f", {way(catalog::Context::Asp, "e", 1)})});
  ASSERT_THAT(Joined, SizeIs(1));
  EXPECT_THAT(Joined[0].DeadEnds, IsEmpty());
}

TEST(DriverJoinAnswers, joinsDeadEnds) {
  auto Joined = joinAnswers({answer("f", {}, {"main"}), answer("f", {}, {"g"}),
                             answer("f", {}, {"main"})});
  ASSERT_THAT(Joined, SizeIs(1));
  EXPECT_THAT(Joined[0].DeadEnds, ElementsAre("g", "main"));
}

TEST(DriverJoinAnswers, whatOneProgramCallsIsNoDeadEndOfAnother) {
  auto Joined = joinAnswers({answer("f", {}, {"f"}), answer("f", {}, {"main"}),
                             answer("f", {}, {"f"})});
  ASSERT_THAT(Joined, SizeIs(1));
  EXPECT_THAT(Joined[0].DeadEnds, ElementsAre("main"));
}

TEST(DriverJoinAnswers, whatNoProgramCallsIsItsOwnDeadEnd) {
  auto Joined = joinAnswers({answer("f", {}, {"f"}), answer("f", {}, {"f"})});
  ASSERT_THAT(Joined, SizeIs(1));
  EXPECT_THAT(Joined[0].DeadEnds, ElementsAre("f"));
}

TEST(DriverJoinAnswers, keepsDifferentFunctionsApart) {
  auto Joined = joinAnswers({answer("a::f", {}), answer("b::f", {})});
  EXPECT_THAT(Joined, SizeIs(2));
}

} // namespace
