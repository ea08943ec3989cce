//===- Builder.h - writes the facts of one translation unit -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_FACTS_BUILDER_H
#define OFFICETIDY_FACTS_BUILDER_H

#include "Facts/Facts_generated.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::facts {

/// Index of a node; 0 is "none".
using NodeId = uint32_t;
/// Index of an entity; 0 is "none".
using EntityId = uint32_t;
/// Index of a call.
using CallId = uint32_t;

/// What is said of a call; see Call in Facts.fbs for the meaning of each part.
struct CallDescription {
  Location Where;
  CallKind Kind = CallKind::Direct;
  CallFlags Flags = static_cast<CallFlags>(0);
  EntityId Callee = 0;
  NodeId Target = 0;
  NodeId Object = 0;
  EntityId Record = 0;
  llvm::SmallVector<NodeId, 8> Arguments;
  std::vector<ArgumentField> Fields;
  llvm::SmallVector<NodeId, 2> Templates;
  uint32_t Writes = 0;
  uint32_t Callables = 0;
  std::string Row;
};

/// What is said of a function with a body.
struct FunctionDescription {
  EntityId Entity = 0;
  EntityId Record = 0;
  std::string Type;
  Location Where;
  uint16_t Parameters = 0;
  FunctionFlags Flags = static_cast<FunctionFlags>(0);
};

/// What is said of a virtual member function.
struct MethodDescription {
  EntityId Entity = 0;
  llvm::SmallVector<EntityId, 2> Overridden;
};

/// What is said of a class with a definition.
struct RecordDescription {
  EntityId Entity = 0;
  NodeId Guid = 0;
  llvm::SmallVector<EntityId, 4> Bases;
  std::vector<MethodDescription> Methods;
  Location Where;
};

/// Gathers the facts of one translation unit and writes them. Equal values get
/// equal indices, and indices are given in the order of the first mention, so
/// the same mentions in the same order give the same bytes.
class Builder {
public:
  Builder(llvm::StringRef MainFile, llvm::StringRef Output, uint64_t Digest);

  uint32_t string(llvm::StringRef Text);
  /// \p Path as Facts.fbs wants it: relative to the root, with '/'.
  uint32_t file(llvm::StringRef Path);
  EntityId entity(EntityKind Kind, llvm::StringRef Usr, llvm::StringRef Name,
                  bool Internal, bool Library = false, bool Text = false);

  NodeId stringNode(llvm::StringRef Text);
  NodeId guidNode(const Guid &G);
  NodeId integerNode(int64_t Value);
  /// A node that names an entity, and of Parameter and Written an index.
  NodeId entityNode(NodeKind Kind, EntityId Entity, int Index = 0);
  NodeId resultNode(CallId Call);
  NodeId outputNode(CallId Call, int Argument);
  /// \p Field, a Field node, of the object that \p Object is. Of a node that is
  /// no object of its own, all objects' field.
  NodeId memberNode(NodeId Object, NodeId Field);
  /// \p Constant, a String or Guid, decided by the function's template
  /// arguments.
  NodeId templateNode(NodeId Constant);
  /// An integer that is not followed.
  NodeId unknownNode();
  /// \p Value where \p Subject is one of \p Constants, or none of them; each
  /// is one node, and the constants are sorted.
  NodeId caseNode(NodeId Value, NodeId Subject,
                  llvm::ArrayRef<NodeId> Constants, GuardFlags Flags);
  /// One of \p Nodes: flattened, sorted, without repetition and None; 0 when
  /// none is left, the node itself when one is.
  NodeId anyNode(llvm::ArrayRef<NodeId> Nodes);

  const Node &node(NodeId Id) const { return Nodes[Id]; }
  /// The GUID that the Guid node \p Id is.
  const Guid &guid(NodeId Id) const { return Guids[Nodes[Id].a()]; }
  /// The first \p Length characters of the String node \p Id, as a node.
  NodeId prefix(NodeId Id, uint64_t Length);
  /// The nodes that an Any node is made of.
  llvm::ArrayRef<uint32_t> operands(NodeId Id) const;
  /// The guard of a Case node.
  const Guard &guard(NodeId Id) const { return Guards[Nodes[Id].b()]; }
  /// The constants of a guard.
  llvm::ArrayRef<uint32_t> constants(const Guard &G) const;

  /// Starts the function that the following calls and flows belong to, and
  /// ends the one before. Functions don't nest.
  void beginFunction(const FunctionDescription &F);
  /// The id that the next call will get.
  CallId nextCall() const { return static_cast<CallId>(Calls.size()); }
  /// Adds a call to the function at hand.
  CallId call(const CallDescription &C);
  /// Adds a flow to the function at hand, once. Nothing flows from None.
  void flow(NodeId From, NodeId To);

  void record(const RecordDescription &R);
  void entryPoint(EntityId Function, Context C, llvm::StringRef Row,
                  Location Where);
  /// What a linker directive in the source has the program offer to others.
  void exported(llvm::StringRef Name, llvm::StringRef Function,
                uint32_t Ordinal, bool ByName);
  /// Marks the unit as one of which only the tokens are known.
  void lexicalOnly() { Lexical = true; }
  /// One of clang's errors; marks the unit as recovered.
  void error(llvm::StringRef Text);

  /// The bytes of the facts file. Ends the function at hand.
  std::string finish();

private:
  NodeId node(NodeKind Kind, uint32_t A, int32_t B);
  Span span(llvm::ArrayRef<uint32_t> Items);

  std::string MainFile, Output;
  uint64_t Digest;
  llvm::StringMap<uint32_t> StringIds, FileIds, EntityIds, GuidIds, AnyIds,
      GuardIds;
  std::vector<llvm::StringRef> Strings, Files;
  llvm::DenseMap<std::pair<uint64_t, uint32_t>, NodeId> NodeIds;
  llvm::DenseSet<std::pair<NodeId, NodeId>> FlowsHere;
  std::vector<Guid> Guids;
  std::vector<Entity> Entities;
  std::vector<Node> Nodes;
  std::vector<Guard> Guards;
  std::vector<uint32_t> Refs;
  std::vector<Function> Functions;
  std::vector<Call> Calls;
  std::vector<ArgumentField> ArgumentFields;
  std::vector<Flow> Flows;
  std::vector<Record> Records;
  std::vector<Method> Methods;
  std::vector<EntryPoint> EntryPoints;
  std::vector<Export> Exports;
  std::vector<std::string> Errors;
  bool Recovered = false, Lexical = false;
};

} // namespace officetidy::facts

#endif // OFFICETIDY_FACTS_BUILDER_H
