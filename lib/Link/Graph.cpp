//===- Graph.cpp - where control goes -------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Graph.h"

using namespace llvm;

namespace officetidy::link {

DispatchId Graph::addDispatch(Dispatch D) {
  Dispatches.push_back(std::move(D));
  return Dispatches.size() - 1;
}

DispatchId Graph::dispatchOfCall(CallId C) const {
  auto It = OfCall.find(C);
  return It == OfCall.end() ? NoId : It->second;
}

template <typename KeyT> Graph::Runs Graph::runsBy(KeyT Key) const {
  Runs R;
  R.Begin.resize(vertexCount() + 1);
  R.Items.resize(Edges.size());
  for (const Edge &E : Edges)
    ++R.Begin[Key(E) + 1];
  for (size_t V = 1; V < R.Begin.size(); ++V)
    R.Begin[V] += R.Begin[V - 1];
  std::vector<uint32_t> Next(R.Begin.begin(), R.Begin.end() - 1);
  for (uint32_t I = 0; I < Edges.size(); ++I)
    R.Items[Next[Key(Edges[I])]++] = I;
  return R;
}

void Graph::index() {
  Out = runsBy([](const Edge &E) { return E.From; });
  In = runsBy([](const Edge &E) { return E.To; });
}

NodeId Graph::knownHub(DispatchId D, facts::NodeKind Kind, int Index) const {
  for (NodeId Node : Dispatches[D].Hubs)
    if (hub(Node).Kind == Kind && hub(Node).Index == Index)
      return Node;
  return 0;
}

NodeId Graph::hub(DispatchId D, facts::NodeKind Kind, int Index) {
  if (NodeId Known = knownHub(D, Kind, Index))
    return Known;
  NodeId Node = nodeCount();
  Hubs.push_back({D, Kind, Index});
  Dispatches[D].Hubs.push_back(Node);
  return Node;
}

} // namespace officetidy::link
