//===- Components.h - the cycles of a graph ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_COMPONENTS_H
#define OFFICETIDY_LINK_COMPONENTS_H

#include "Link/Graph.h"
#include <algorithm>

namespace officetidy::link {

/// The strongly connected components of a graph (Tarjan, without recursion).
class Components {
public:
  /// The graph of those of \p Vertices vertices for which \p Has holds;
  /// \p ForEachSuccessor(V, Do) calls Do with each vertex that V leads to.
  template <typename HasT, typename SuccessorsT>
  Components(unsigned Vertices, HasT Has, SuccessorsT ForEachSuccessor)
      : Of(Vertices, NoId), Index(Vertices, NoId), Low(Vertices) {
    for (Vertex V = 0; V < Vertices; ++V)
      if (Has(V) && Index[V] == NoId)
        visit(V, Has, ForEachSuccessor);
  }

  unsigned count() const { return Count; }
  /// The component of \p V. Edges lead to components of equal or lower number.
  uint32_t of(Vertex V) const { return Of[V]; }
  /// All vertices, by component.
  llvm::ArrayRef<Vertex> order() const { return Order; }

private:
  struct Frame {
    Vertex V;
    llvm::SmallVector<Vertex, 4> Successors;
    size_t Next = 0;
  };

  void open(Vertex V) {
    Index[V] = Low[V] = Visited++;
    Open.push_back(V);
  }
  void close(Vertex V) {
    Vertex Last;
    do {
      Last = Open.back();
      Open.pop_back();
      Of[Last] = Count;
      Order.push_back(Last);
    } while (Last != V);
    ++Count;
  }

  template <typename HasT, typename SuccessorsT>
  void visit(Vertex Root, HasT Has, SuccessorsT ForEachSuccessor) {
    std::vector<Frame> Stack;
    auto Enter = [&](Vertex V) {
      open(V);
      Stack.push_back({V, {}});
      ForEachSuccessor(V, [&](Vertex To) {
        if (Has(To))
          Stack.back().Successors.push_back(To);
      });
    };
    Enter(Root);
    while (!Stack.empty()) {
      Frame &Top = Stack.back();
      Vertex V = Top.V;
      if (Top.Next < Top.Successors.size()) {
        Vertex To = Top.Successors[Top.Next++];
        if (Index[To] == NoId)
          Enter(To);
        else if (Of[To] == NoId)
          Low[V] = std::min(Low[V], Index[To]);
        continue;
      }
      Stack.pop_back();
      if (!Stack.empty())
        Low[Stack.back().V] = std::min(Low[Stack.back().V], Low[V]);
      if (Low[V] == Index[V])
        close(V);
    }
  }

  std::vector<uint32_t> Of, Index, Low;
  std::vector<Vertex> Open, Order;
  uint32_t Visited = 0, Count = 0;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_COMPONENTS_H
