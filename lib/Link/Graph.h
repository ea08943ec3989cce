//===- Graph.h - where control goes -----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The vertices are the functions, and the dispatches: a dispatch stands for all
// virtual calls of one method on one static class, or for all calls through one
// value, so that N calls with M targets are N + M edges instead of N * M.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_GRAPH_H
#define OFFICETIDY_LINK_GRAPH_H

#include "Link/Names.h"
#include "llvm/ADT/DenseSet.h"

namespace officetidy::link {

/// Index of a dispatch.
using DispatchId = uint32_t;
/// A function, or behind the functions a dispatch.
using Vertex = uint32_t;

/// How an edge came about.
enum class EdgeKind : uint8_t {
  Call,         ///< a call whose callee is written there
  Virtual,      ///< a virtual call, to its dispatch
  Indirect,     ///< a call through a value, to its dispatch
  Dispatch,     ///< of a dispatch to a target
  Callback,     ///< the call hands the target over to a catalogued function
  Unknown,      ///< the call hands the target over to an unknown function
  Construction, ///< the call constructs the class of its template argument, or
                ///< that of a CLSID: the constructor, and what goes with it
  Registration  ///< the call registers the target as an entry point: values go
                ///< this way, control doesn't
};

struct Edge {
  Vertex From = 0, To = 0;
  CallId Call = NoId; ///< of From; none of Dispatch
  EdgeKind Kind = EdgeKind::Call;
  bool Attended = false; ///< control goes this way only in attended code
  uint16_t Row = 0;      ///< of Callback, Registration: which of the rows
  /// The catalogued function whose rows count, where the call reaches it
  /// through a value; 0: they are those of the function that the call names.
  EntityId Through = 0;
};

/// A call that goes to a dispatch.
struct DispatchSite {
  FunctionId Caller;
  CallId Call;
};

/// Several calls with the same targets.
struct Dispatch {
  EntityId Method = 0; ///< of virtual calls
  EntityId Record = 0; ///< of virtual calls: the static class of the object
  NodeId Value = 0;    ///< of calls through a value
  std::vector<EntityId> Targets;
  /// Further dispatches: of virtual functions, and of a value that has the same
  /// functions.
  std::vector<DispatchId> Inner;
  /// Catalogued functions without a body: the calls act as calls of these.
  std::vector<EntityId> Catalogued;
  std::vector<DispatchSite> Sites;
  llvm::SmallVector<NodeId, 4> Hubs;

  bool isVirtual() const { return Method; }
};

/// A node of a dispatch: what all its calls pass as one parameter, or get.
struct Hub {
  DispatchId Of;
  facts::NodeKind Kind; ///< Parameter, Return or Written
  int Index;
};

/// Functions, dispatches and the edges between them.
class Graph {
public:
  explicit Graph(const Names &N) : N(N) {}

  unsigned vertexCount() const { return N.functionCount() + Dispatches.size(); }
  bool isFunction(Vertex V) const { return V < N.functionCount(); }
  Vertex vertex(DispatchId D) const { return N.functionCount() + D; }
  DispatchId dispatchOf(Vertex V) const { return V - N.functionCount(); }
  const Dispatch &dispatch(DispatchId D) const { return Dispatches[D]; }
  Dispatch &dispatch(DispatchId D) { return Dispatches[D]; }
  unsigned dispatchCount() const { return Dispatches.size(); }
  DispatchId addDispatch(Dispatch D);
  /// The dispatch that the call \p C goes to, or NoId.
  DispatchId dispatchOfCall(CallId C) const;
  /// The catalogued functions that \p C calls through a value.
  llvm::ArrayRef<EntityId> catalogued(CallId C) const {
    DispatchId D = dispatchOfCall(C);
    return D == NoId ? llvm::ArrayRef<EntityId>()
                     : llvm::ArrayRef<EntityId>(Dispatches[D].Catalogued);
  }
  void setDispatchOfCall(CallId C, DispatchId D) { OfCall[C] = D; }

  void addEdge(Edge E) { Edges.push_back(E); }
  const Edge &edge(uint32_t E) const { return Edges[E]; }
  unsigned edgeCount() const { return Edges.size(); }
  /// Makes `out` and `in` answer for all edges so far.
  void index();
  /// The edges that leave \p V, in the order in which they were added.
  llvm::ArrayRef<uint32_t> out(Vertex V) const { return run(Out, V); }
  llvm::ArrayRef<uint32_t> in(Vertex V) const { return run(In, V); }

  /// The node of dispatch \p D that is there for \p Kind and \p Index; a
  /// number behind those of the units' nodes.
  NodeId hub(DispatchId D, facts::NodeKind Kind, int Index);
  NodeId knownHub(DispatchId D, facts::NodeKind Kind, int Index) const;
  bool isHub(NodeId Node) const { return Node >= N.nodeCount(); }
  const Hub &hub(NodeId Node) const { return Hubs[Node - N.nodeCount()]; }
  unsigned nodeCount() const { return N.nodeCount() + Hubs.size(); }

  /// The kind of a node of the units or of a hub.
  facts::NodeKind nodeKind(NodeId Node) const {
    return isHub(Node) ? hub(Node).Kind : N.nodeKind(Node);
  }

private:
  struct Runs {
    std::vector<uint32_t> Begin, Items;
  };
  static llvm::ArrayRef<uint32_t> run(const Runs &R, Vertex V) {
    return llvm::ArrayRef(R.Items).slice(R.Begin[V],
                                         R.Begin[V + 1] - R.Begin[V]);
  }
  template <typename KeyT> Runs runsBy(KeyT Key) const;

  const Names &N;
  std::vector<Dispatch> Dispatches;
  std::vector<Edge> Edges;
  std::vector<Hub> Hubs;
  llvm::DenseMap<CallId, DispatchId> OfCall;
  Runs Out, In;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_GRAPH_H
