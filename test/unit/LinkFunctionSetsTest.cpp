//===- LinkFunctionSetsTest.cpp - sets of functions, cycles of nodes ------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/FunctionSets.h"
#include "gtest/gtest.h"
#include <map>
#include <random>
#include <set>

using namespace llvm;
using namespace officetidy::link;

namespace {

/// Hands functions on along flows, as control does, and looks for cycles after
/// each step that \p Seed says.
struct Flows {
  explicit Flows(unsigned Seed) : Random(Seed) {}

  static constexpr unsigned Nodes = 30, Functions = 40;

  void run() {
    for (unsigned Step = 0; Step < 60; ++Step) {
      NodeId From = 1 + Random() % (Nodes - 1), To = 1 + Random() % (Nodes - 1);
      flow(From, To);
      insert(From, 1 + Random() % (Functions - 1));
      if (Random() % 4 == 0)
        await(From);
      if (Random() % 3 == 0)
        propagate();
      if (Random() % 5 == 0)
        collapse();
    }
    propagate();
  }

  void flow(NodeId From, NodeId To) {
    Edges.insert({From, To});
    if (Sets.find(From) == Sets.find(To))
      return;
    Sets.addSuccessor(From, To);
    for (size_t I = 0; I < Sets.size(From); ++I)
      Sets.insert(To, Sets.item(From, I));
  }
  void insert(NodeId Node, EntityId Function) {
    Given.insert({Node, Function});
    Sets.insert(Node, Function);
  }
  void await(NodeId Node) {
    unsigned T = Waiting.size();
    Waiting.push_back(Node);
    Sets.addTrigger(Node, T);
    for (size_t I = 0; I < Sets.done(Node); ++I)
      fire(T, Sets.item(Node, I));
  }
  void fire(unsigned T, EntityId F) {
    EXPECT_TRUE(Fired[T].insert(F).second) << "twice: " << F << " at " << T;
  }
  void propagate() {
    while (NodeId Node = Sets.pop())
      while (EntityId F = Sets.takeNew(Node)) {
        Sets.forEachSuccessor(Node, [&](NodeId To) { Sets.insert(To, F); });
        Sets.forEachTrigger(Node, [&](uint32_t T) { fire(T, F); });
      }
  }
  void collapse() {
    for (const std::vector<NodeId> &Cycle : Sets.cycles()) {
      FunctionSets::Missed Missed;
      Sets.merge(Cycle, Missed);
      for (auto [T, F] : Missed.Arrivals)
        fire(T, F);
      for (NodeId To : Missed.Flows)
        for (size_t I = 0; I < Sets.size(Cycle.front()); ++I)
          Sets.insert(To, Sets.item(Cycle.front(), I));
    }
  }

  /// What arrives, by hand.
  std::map<NodeId, std::set<EntityId>> expected() const {
    std::map<NodeId, std::set<EntityId>> All;
    for (auto [Node, F] : Given)
      All[Node].insert(F);
    for (bool Changed = true; Changed;) {
      Changed = false;
      for (auto [From, To] : Edges)
        for (EntityId F : std::set<EntityId>(All[From]))
          Changed |= All[To].insert(F).second;
    }
    return All;
  }

  std::mt19937 Random;
  FunctionSets Sets{Nodes, Functions};
  std::set<std::pair<NodeId, NodeId>> Edges;
  std::set<std::pair<NodeId, EntityId>> Given;
  std::vector<NodeId> Waiting;
  std::map<unsigned, std::set<EntityId>> Fired;
};

TEST(LinkFunctionSets, cyclesChangeNothing) {
  for (unsigned Seed = 0; Seed < 200; ++Seed) {
    Flows F(Seed);
    F.run();
    std::map<NodeId, std::set<EntityId>> Expected = F.expected();
    for (NodeId Node = 1; Node < Flows::Nodes; ++Node) {
      std::set<EntityId> Found;
      for (size_t I = 0; I < F.Sets.size(Node); ++I)
        Found.insert(F.Sets.item(Node, I));
      EXPECT_EQ(Found, Expected[Node]) << "node " << Node << ", seed " << Seed;
    }
    for (auto [T, Node] : enumerate(F.Waiting))
      EXPECT_EQ(F.Fired[T], Expected[Node]) << "seed " << Seed;
  }
}

TEST(LinkFunctionSets, findsShortCycles) {
  FunctionSets Sets(10, 10);
  Sets.addSuccessor(1, 2);
  Sets.addSuccessor(2, 3);
  Sets.addSuccessor(2, 4);
  EXPECT_TRUE(Sets.cycleWith(1, 2).empty());
  Sets.addSuccessor(3, 1);
  SmallVector<NodeId, 8> Cycle = Sets.cycleWith(1, 2);
  EXPECT_EQ(Cycle.front(), 1u);
  llvm::sort(Cycle);
  EXPECT_EQ(ArrayRef(Cycle), ArrayRef<NodeId>({1, 2, 3}));
}

} // namespace
