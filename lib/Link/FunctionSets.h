//===- FunctionSets.h - the functions that arrive at nodes ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Nodes that flow to one another in a cycle end with the same functions. They
// become one: it has a set, successors and triggers, and stands for them all.
// Cycles are looked for now and then, whenever handing functions on has become
// more work than that would be (Pereira, Berlin: Wave Propagation and Deep
// Propagation for Pointer Analysis, CGO 2009).
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_FUNCTIONSETS_H
#define OFFICETIDY_LINK_FUNCTIONSETS_H

#include "Link/Names.h"
#include "llvm/ADT/BitVector.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <deque>
#include <memory>

namespace officetidy::link {

/// For each node a growing set of functions, what it flows to, and what waits
/// for it. A set keeps the order of arrival, so what is new is its tail.
class FunctionSets {
public:
  FunctionSets(unsigned Nodes, unsigned Entities)
      : Entities(Entities), States(Nodes), Sets(1) {}

  void grow(unsigned Nodes) { States.resize(Nodes); }

  /// The node that stands for \p Node and the cycle that it is in.
  NodeId find(NodeId Node) const {
    while (NodeId Next = States[Node].Representative) {
      if (NodeId Further = States[Next].Representative)
        States[Node].Representative = Further;
      Node = Next;
    }
    return Node;
  }

  /// Adds \p Function to the set of \p Node and, when it is new there, queues
  /// the node.
  void insert(NodeId Node, EntityId Function);
  /// A queued node, or 0.
  NodeId pop();
  /// The next that is new at the queued node \p Node; 0 when there is none, and
  /// the node is no longer queued.
  EntityId takeNew(NodeId Node) {
    Set &S = Sets[States[Node].Set];
    if (S.Done < S.Items.size())
      return S.Items[S.Done++];
    S.Queued = false;
    return 0;
  }
  /// Puts \p Node, of which not all has been taken, last in the queue.
  void requeue(NodeId Node) { Queue.push_front(Node); }
  size_t size(NodeId Node) const { return set(Node).Items.size(); }
  /// How many of them have been taken.
  size_t done(NodeId Node) const { return set(Node).Done; }
  EntityId item(NodeId Node, size_t I) const { return set(Node).Items[I]; }

  void addSuccessor(NodeId Node, NodeId To) {
    ++Work;
    push(States[find(Node)].Successors, To);
  }
  void addTrigger(NodeId Node, uint32_t Trigger) {
    push(States[find(Node)].Triggers, Trigger);
  }
  template <typename FnT> void forEachSuccessor(NodeId Node, FnT Do) const {
    walk(States[find(Node)].Successors, Do);
  }
  template <typename FnT> void forEachTrigger(NodeId Node, FnT Do) const {
    walk(States[find(Node)].Triggers, Do);
  }
  /// Takes those triggers from \p Node for which \p Drops holds.
  void dropTriggers(NodeId Node, llvm::function_ref<bool(uint32_t)> Drops);

  /// Is it time to look for cycles?
  bool wantsCycles() const { return Work > Patience; }
  /// The cycles of nodes at which functions are, each with the node first that
  /// most have arrived at.
  std::vector<std::vector<NodeId>> cycles();
  /// A short cycle that a flow from \p From to \p To closes, \p From first;
  /// empty where none is near (partial online cycle detection: Fähndrich,
  /// Foster, Su, Aiken, PLDI 1998).
  llvm::SmallVector<NodeId, 8> cycleWith(NodeId From, NodeId To) const;
  /// What the nodes of a cycle know of one another only once they are one.
  struct Missed {
    /// Triggers, each with a function that it has not seen.
    std::vector<std::pair<uint32_t, EntityId>> Arrivals;
    /// Successors that have not got all functions.
    std::vector<NodeId> Flows;
  };
  /// Makes one of \p Cycle, for which the first node stands from now on.
  void merge(llvm::ArrayRef<NodeId> Cycle, Missed &To);

  /// Calls \p Do with each node that stands for itself and whose set is not
  /// empty, in their order.
  template <typename FnT> void forEachSet(FnT Do) const {
    for (NodeId Node = 0; Node < States.size(); ++Node)
      if (States[Node].Set && !States[Node].Representative)
        Do(Node, llvm::ArrayRef<EntityId>(set(Node).Items));
  }
  /// Calls \p Do with each node for which another stands, and that one.
  template <typename FnT> void forEachMerged(FnT Do) const {
    for (NodeId Node = 0; Node < States.size(); ++Node)
      if (States[Node].Representative)
        Do(Node, find(Node));
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
    bool contains(EntityId E) const;
    void makeDense(unsigned Entities);
  };
  /// Indices; 0 is none.
  struct State {
    uint32_t Set = 0, Successors = 0, Triggers = 0;
    /// The node that stands for this one, or one nearer to it; 0: itself.
    mutable NodeId Representative = 0;
  };
  struct Link {
    uint32_t Value, Next;
  };

  const Set &set(NodeId Node) const { return Sets[States[find(Node)].Set]; }
  Set &makeSet(NodeId Representative);
  void push(uint32_t &Head, uint32_t Value) {
    Links.push_back({Value, Head});
    Head = Links.size() - 1;
  }
  template <typename FnT> void walk(uint32_t At, FnT Do) const {
    for (; At; At = Links[At].Next)
      Do(Links[At].Value);
  }
  void awake(llvm::ArrayRef<EntityId> Functions, const State &At, Missed &To);
  void unite(Set &Ours, const Set &Theirs, std::vector<EntityId> &NewToUs,
             std::vector<EntityId> &NewToThem);
  void join(NodeId Into, NodeId Node, Missed &To);
  void dropDuplicates(NodeId Node);

  unsigned Entities;
  std::vector<State> States;
  std::vector<Set> Sets;
  std::vector<Link> Links = {{0, 0}};
  std::deque<NodeId> Queue;
  std::vector<NodeId> Merged; ///< what others were merged into
  /// How often a function was handed to a node since cycles were looked for,
  /// and how often it may be until they are again.
  size_t Work = 0, Patience = size_t(1) << 16;
};

inline bool FunctionSets::Set::contains(EntityId E) const {
  if (!Dense.empty())
    return Dense.test(E);
  return Large ? Large->contains(E) : llvm::is_contained(Items, E);
}

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

inline FunctionSets::Set &FunctionSets::makeSet(NodeId Representative) {
  uint32_t &Index = States[Representative].Set;
  if (!Index) {
    Index = Sets.size();
    Sets.emplace_back();
  }
  return Sets[Index];
}

inline void FunctionSets::insert(NodeId Node, EntityId Function) {
  ++Work;
  Node = find(Node);
  Set &S = makeSet(Node);
  if (!S.add(Function, Entities) || S.Queued)
    return;
  S.Queued = true;
  Queue.push_back(Node);
}

inline NodeId FunctionSets::pop() {
  while (!Queue.empty()) {
    NodeId Node = Queue.back();
    Queue.pop_back();
    // What has become part of a cycle is queued as that.
    if (!States[Node].Representative)
      return Node;
  }
  return 0;
}

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_FUNCTIONSETS_H
