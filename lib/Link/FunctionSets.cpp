//===- FunctionSets.cpp - cycles of nodes that functions arrive at --------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/FunctionSets.h"
#include "Link/Components.h"

using namespace llvm;

namespace officetidy::link {

std::vector<std::vector<NodeId>> FunctionSets::cycles() {
  for (NodeId Node : std::exchange(Merged, {}))
    if (!States[Node].Representative)
      dropDuplicates(Node);
  size_t Looks = 0;
  Components Parts(
      States.size(),
      [&](NodeId Node) {
        return States[Node].Set && States[Node].Successors &&
               !States[Node].Representative;
      },
      [&](NodeId Node, auto Do) {
        walk(States[Node].Successors, [&](NodeId To) {
          ++Looks;
          Do(find(To));
        });
      });
  std::vector<std::vector<NodeId>> Found;
  ArrayRef<NodeId> Order = Parts.order();
  for (size_t Begin = 0, End = 0; Begin < Order.size(); Begin = End) {
    while (End < Order.size() && Parts.of(Order[End]) == Parts.of(Order[Begin]))
      ++End;
    if (End - Begin == 1)
      continue;
    std::vector<NodeId> Cycle = Order.slice(Begin, End - Begin).vec();
    llvm::sort(Cycle);
    auto Most =
        std::max_element(Cycle.begin(), Cycle.end(),
                         [&](NodeId A, NodeId B) { return size(A) < size(B); });
    std::iter_swap(Cycle.begin(), Most);
    Found.push_back(std::move(Cycle));
  }
  // As often as this looked at a flow, a function has to be handed on before it
  // is worth while again, and more often where nothing was found.
  constexpr size_t Least = size_t(1) << 16;
  Patience = std::max(Least, Looks + States.size() / 4) +
             (Found.empty() ? Patience : 0);
  Work = 0;
  return Found;
}

SmallVector<NodeId, 8> FunctionSets::cycleWith(NodeId From, NodeId To) const {
  constexpr unsigned MaxSteps = 64;
  From = find(From);
  // Each with the place of the one that leads to it.
  SmallVector<std::pair<NodeId, size_t>, 16> Seen{{find(To), 0}};
  unsigned Steps = 0;
  for (size_t I = 0; I < Seen.size(); ++I) {
    bool Found = false;
    for (uint32_t At = States[Seen[I].first].Successors;
         At && !Found && ++Steps < MaxSteps; At = Links[At].Next) {
      NodeId Next = find(Links[At].Value);
      Found = Next == From;
      if (none_of(Seen, [&](const auto &S) { return S.first == Next; }))
        Seen.emplace_back(Next, I);
    }
    if (!Found)
      continue;
    SmallVector<NodeId, 8> Cycle{From, Seen[I].first};
    for (; I != 0; I = Seen[I].second)
      Cycle.push_back(Seen[Seen[I].second].first);
    return Cycle;
  }
  return {};
}

/// Tells what waits at \p At of \p Functions.
void FunctionSets::awake(ArrayRef<EntityId> Functions, const State &At,
                         Missed &To) {
  if (!Functions.empty())
    walk(At.Triggers, [&](uint32_t Trigger) {
      for (EntityId F : Functions)
        To.Arrivals.emplace_back(Trigger, F);
    });
}

/// Makes the set \p Theirs part of \p Ours, where triggers wait for it that no
/// function may come to twice. Behind what either has handed on stands what has
/// still to be, by both. What only one has handed on goes to \p NewToUs and
/// \p NewToThem.
void FunctionSets::unite(Set &Ours, const Set &Theirs,
                         std::vector<EntityId> &NewToUs,
                         std::vector<EntityId> &NewToThem) {
  DenseSet<EntityId> TheirPending(Theirs.Items.begin() + Theirs.Done,
                                  Theirs.Items.end());
  std::vector<EntityId> Pending(Ours.Items.begin() + Ours.Done,
                                Ours.Items.end());
  for (EntityId F : ArrayRef(Ours.Items).take_front(Ours.Done))
    if (!Theirs.contains(F) || TheirPending.contains(F))
      NewToThem.push_back(F);
  DenseSet<EntityId> OurPending(Pending.begin(), Pending.end());
  for (EntityId F : ArrayRef(Theirs.Items).take_front(Theirs.Done))
    if (!Ours.contains(F) || OurPending.contains(F))
      NewToUs.push_back(F);
  erase_if(Pending, [&](EntityId F) {
    return Theirs.contains(F) && !TheirPending.contains(F);
  });
  for (EntityId F : ArrayRef(Theirs.Items).drop_front(Theirs.Done))
    if (!Ours.contains(F))
      Pending.push_back(F);
  const size_t Before = Ours.Done;
  for (EntityId F : Theirs.Items)
    Ours.add(F, Entities);
  Ours.Items.truncate(Before);
  append_range(Ours.Items, NewToUs);
  Ours.Done = Ours.Items.size();
  append_range(Ours.Items, Pending);
}

/// Makes \p Node part of \p Into. What either has handed on to its own
/// successors and triggers goes to the other's as well.
void FunctionSets::join(NodeId Into, NodeId Node, Missed &To) {
  State Theirs = States[Node];
  States[Node].Successors = States[Node].Triggers = 0;
  // What flows within the cycle is no flow any more.
  std::vector<NodeId> Leading;
  walk(Theirs.Successors, [&](NodeId To) {
    if (find(To) != Into)
      Leading.push_back(find(To));
  });

  const Set Taken = std::exchange(Sets[Theirs.Set], Set());
  Set &Ours = makeSet(Into);
  if (!Theirs.Triggers) {
    for (EntityId F : Taken.Items)
      Ours.add(F, Entities);
  } else {
    std::vector<EntityId> NewToUs, NewToThem;
    unite(Ours, Taken, NewToUs, NewToThem);
    awake(NewToThem, Theirs, To);
    awake(NewToUs, States[Into], To);
    walk(States[Into].Successors, [&](NodeId Next) {
      for (EntityId F : NewToUs)
        insert(Next, F);
    });
  }
  append_range(To.Flows, Leading);
  for (NodeId Next : reverse(Leading))
    push(States[Into].Successors, Next);
  walk(Theirs.Triggers, [&](uint32_t T) { push(States[Into].Triggers, T); });
}

/// Leaves one of each of the successors of \p Node, and not itself.
void FunctionSets::dropDuplicates(NodeId Node) {
  std::vector<NodeId> Kept;
  DenseSet<NodeId> Seen{Node};
  walk(States[Node].Successors, [&](NodeId To) {
    if (Seen.insert(find(To)).second)
      Kept.push_back(find(To));
  });
  States[Node].Successors = 0;
  for (NodeId To : reverse(Kept))
    push(States[Node].Successors, To);
}

void FunctionSets::merge(ArrayRef<NodeId> Cycle, Missed &To) {
  const NodeId First = Cycle.front();
  for (NodeId Node : Cycle.drop_front())
    States[Node].Representative = First;
  for (NodeId Node : Cycle.drop_front())
    join(First, Node, To);
  Merged.push_back(First);
  Set &All = Sets[States[First].Set];
  All.Queued = All.Done < All.Items.size();
  if (All.Queued)
    Queue.push_back(First);
}

void FunctionSets::dropTriggers(NodeId Node,
                                function_ref<bool(uint32_t)> Drops) {
  uint32_t &Head = States[find(Node)].Triggers;
  std::vector<uint32_t> Kept;
  walk(Head, [&](uint32_t T) {
    if (!Drops(T))
      Kept.push_back(T);
  });
  Head = 0;
  for (uint32_t T : reverse(Kept))
    push(Head, T);
}

} // namespace officetidy::link
