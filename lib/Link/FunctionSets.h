//===- FunctionSets.h - the functions that arrive at nodes ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_FUNCTIONSETS_H
#define OFFICETIDY_LINK_FUNCTIONSETS_H

#include "Link/Names.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include <memory>

namespace officetidy::link {

/// For each node a growing set of functions, what it flows to, and what waits
/// for it. A set keeps the order of arrival, so what is new is its tail.
class FunctionSets {
public:
  FunctionSets(unsigned Nodes, unsigned Entities)
      : Entities(Entities), States(Nodes), Sets(1) {}

  void grow(unsigned Nodes) { States.resize(Nodes); }

  /// Adds \p Function to the set of \p Node and, when it is new there, queues
  /// the node.
  void insert(NodeId Node, EntityId Function) {
    uint32_t &Index = States[Node].Set;
    if (!Index) {
      Index = Sets.size();
      Sets.emplace_back();
    }
    Set &S = Sets[Index];
    if (!S.add(Function, Entities) || S.Queued)
      return;
    S.Queued = true;
    Queue.push_back(Node);
  }
  /// A queued node, or 0.
  NodeId pop() {
    if (Queue.empty())
      return 0;
    NodeId Node = Queue.back();
    Queue.pop_back();
    return Node;
  }
  /// The next that is new at the queued node \p Node; 0 when there is none, and
  /// the node is no longer queued.
  EntityId takeNew(NodeId Node) {
    Set &S = Sets[States[Node].Set];
    if (S.Done < S.Items.size())
      return S.Items[S.Done++];
    S.Queued = false;
    return 0;
  }
  size_t size(NodeId Node) const { return set(Node).Items.size(); }
  /// How many of them have been taken.
  size_t done(NodeId Node) const { return set(Node).Done; }
  EntityId item(NodeId Node, size_t I) const { return set(Node).Items[I]; }

  void addSuccessor(NodeId Node, NodeId To) {
    push(States[Node].Successors, To);
  }
  void addTrigger(NodeId Node, uint32_t Trigger) {
    push(States[Node].Triggers, Trigger);
  }
  template <typename FnT> void forEachSuccessor(NodeId Node, FnT Do) const {
    walk(States[Node].Successors, Do);
  }
  template <typename FnT> void forEachTrigger(NodeId Node, FnT Do) const {
    walk(States[Node].Triggers, Do);
  }
  /// Calls \p Do with each node whose set is not empty, in their order.
  template <typename FnT> void forEachSet(FnT Do) const {
    for (NodeId Node = 0; Node < States.size(); ++Node)
      if (States[Node].Set)
        Do(Node, llvm::ArrayRef<EntityId>(set(Node).Items));
  }

private:
  struct Set {
    llvm::SmallVector<EntityId, 2> Items;
    size_t Done = 0;
    bool Queued = false;
    std::unique_ptr<llvm::DenseSet<EntityId>> Large;
    /// Instead of Large, where that would take more memory.
    llvm::BitVector Dense;

    bool add(EntityId E, unsigned Entities);
    void makeDense(unsigned Entities);
  };
  /// Indices; 0 is none.
  struct State {
    uint32_t Set = 0, Successors = 0, Triggers = 0;
  };
  struct Link {
    uint32_t Value, Next;
  };

  const Set &set(NodeId Node) const { return Sets[States[Node].Set]; }
  void push(uint32_t &Head, uint32_t Value) {
    Links.push_back({Value, Head});
    Head = Links.size() - 1;
  }
  template <typename FnT> void walk(uint32_t At, FnT Do) const {
    for (; At; At = Links[At].Next)
      Do(Links[At].Value);
  }

  unsigned Entities;
  std::vector<State> States;
  std::vector<Set> Sets;
  std::vector<Link> Links = {{0, 0}};
  std::vector<NodeId> Queue;
};

inline void FunctionSets::Set::makeDense(unsigned Entities) {
  Dense.resize(Entities);
  for (EntityId E : Items)
    Dense.set(E);
  Large.reset();
}

inline bool FunctionSets::Set::add(EntityId E, unsigned Entities) {
  constexpr size_t Small = 16;
  // A hashed set takes some eight bytes an element, a bit an eighth of one.
  constexpr size_t BitsAnElement = 64;
  if (!Dense.empty()) {
    if (Dense.test(E))
      return false;
    Dense.set(E);
    Items.push_back(E);
    return true;
  }
  if (!Large) {
    if (llvm::is_contained(Items, E))
      return false;
    if (Items.size() == Small)
      Large = std::make_unique<llvm::DenseSet<EntityId>>(Items.begin(),
                                                         Items.end());
  }
  if (Large && !Large->insert(E).second)
    return false;
  Items.push_back(E);
  if (Large && Items.size() * BitsAnElement > Entities)
    makeDense(Entities);
  return true;
}

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_FUNCTIONSETS_H
