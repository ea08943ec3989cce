//===- Values.h - what a node may hold --------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Values are traced backwards and on demand. Two questions are asked of a node:
//
//  * open: of which terms is it, where the parameters of the function around
//    it stay, and fields and variables stay? Calls are matched with returns:
//    what a callee gives is a summary in its own parameters, into which the
//    call's arguments are put.
//  * closed: which constants may it hold? Fields, variables and parameters are
//    replaced by all that is stored in them, or passed, by code that counts.
//
// A value that holds under a guard only is followed with it. What the guard
// asks of is a question of its own, open and closed: a key. There, integers
// count, and whatever is not known may be anything. A constant decides the
// guard; what still is a parameter keeps it.
//
// Each question about a node is an unknown, whose equation names others. An
// unknown is solved again when one that it names has grown, so recursion ends
// in a fixpoint. A node has at most MaxOpen open terms and MaxClosed closed
// ones; the first ones, in the order of the units, are kept.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_VALUES_H
#define OFFICETIDY_LINK_VALUES_H

#include "Link/Control.h"
#include "Link/Terms.h"
#include <deque>

namespace officetidy::link {

/// Whose stores and calls count when a value is traced.
enum class Code : uint8_t {
  Unattended, ///< of unattended functions only
  Live,       ///< of live functions only
  All         ///< of dead ones, too: to say of dead creations what they create
};

class Values {
public:
  static constexpr size_t MaxOpen = 256;
  static constexpr size_t MaxClosed = 256;

  Values(const Names &N, const Rows &R, const Passing &P, const Rest &Others,
         Control &C, llvm::BitVector Unattended);

  TermTable &terms() { return Terms; }
  const TermTable &terms() const { return Terms; }

  /// What \p Node is made of, in the terms of the function around it.
  TermSet open(NodeId Node);
  /// The constants that \p T may stand for, where \p Counts says which stores
  /// and calls count, and \p Cases for which of the calls guards have to hold.
  TermSet closed(TermId T, Code Counts, Code Cases);
  /// Does control come to \p F from an entry point?
  bool isUnattended(FunctionId F) const { return Unattended.test(F); }
  /// \p T after the step backwards over \p E, which leads to the function or
  /// dispatch that \p T is in terms of: what it is in terms of where \p E comes
  /// from.
  TermSet before(TermId T, const Edge &E);
  /// \p T, of a function that \p C calls, in terms of the function around it.
  TermSet instantiate(const Term &T, UnitId U, const facts::Call &C);
  /// Is \p T in terms of a parameter of \p V, a function or dispatch?
  bool dependsOn(TermId T, Vertex V) const;
  /// \p T, a joined text, with what it has of parameters of \p V unknown;
  /// nothing where \p T is no joined text.
  TermSet withoutParameters(TermId T, Vertex V);
  /// Is \p T what a variable holds?
  bool isVariable(TermId T) const;
  /// Do the template arguments of the function decide on \p T?
  bool isDecidedByTemplate(TermId T) const;

private:
  enum class Question : uint8_t {
    Open,
    Live,
    All,
    Key, ///< open
    UnattendedKey,
    LiveKey,
    AllKey,
    Unattended ///< of members: as Live, but only calls in unattended code count
  };
  /// What is said of a leaf, which is the subject of a guard or a value.
  using Replacement =
      llvm::function_ref<std::optional<TermSet>(NodeId Leaf, bool Subject)>;
  struct Unknown {
    Unknown(NodeId Node, Question Asked) : Node(Node), Asked(Asked) {}

    NodeId Node;
    Question Asked;
    bool Visited = false;
    bool Queued = false;
    TermSet Answer;
    llvm::SmallVector<uint32_t, 2> Dependents;
  };
  /// A store to a field or variable.
  struct Store {
    NodeId To, From;
    FunctionId By;
  };

  // The equations.
  void compute(Unknown &V, TermSet &To);
  void computeOpen(NodeId Node, TermSet &To);
  void computeKey(NodeId Node, TermSet &To);
  void computeClosedKey(NodeId Node, Code Counts, TermSet &To);
  void openCase(NodeId Node, Question Q, TermSet &To);
  void guarded(TermId T, const TermSet &Keys, GuardId Guard, TermSet &To,
               size_t Max);
  TermSet passedAs(NodeId Leaf, llvm::ArrayRef<Passed> Values, UnitId U,
                   const facts::Call &C, Question Q);
  TermSet askPassed(NodeId Passed, NodeId Leaf, UnitId U, const facts::Call &C,
                    Question Q);
  static Question keyQuestion(Code Counts);
  /// As what subjects and values are asked, where values are asked as \p Q.
  static Question asked(bool Subject, Question Q) {
    return Subject ? Question::Key : Q;
  }
  TermSet before(TermId T, const Edge &E, Question Q);
  void computeClosed(NodeId Node, Code Counts, TermSet &To);
  void openMember(NodeId Object, NodeId Field, TermSet &To);
  void openCall(NodeId Node, NodeId Field, Question Q, TermSet &To);
  void openBodyless(NodeId Node, NodeId Field, Question Q, UnitId U, CallId Id,
                    const facts::Call &C, EntityId Through, TermSet &To);
  void openDispatch(NodeId Node, NodeId Field, Question Q, DispatchId D,
                    UnitId U, CallId Id, const facts::Call &C, TermSet &To);
  void openEmpty(const facts::Call &C, TermSet &To);
  bool openSummary(NodeId Node, UnitId U, const facts::Call &C, TermSet &To);
  void openReferred(EntityId Callee, int Index, NodeId Field, CallId Id,
                    TermSet &To);
  void openGiven(EntityId Callee, facts::NodeKind Kind, int Index, NodeId Field,
                 Question Q, UnitId U, const facts::Call &C, TermSet &To);
  bool hasBodies(DispatchId D) const;
  void openHub(NodeId Node, NodeId Field, Question Q, TermSet &To);
  TermSet part(NodeId Node);
  void openConcat(UnitId U, const facts::Call &C, TermSet &To);
  void openJoined(const catalog::Conversion &Row, UnitId U, CallId Id,
                  const facts::Call &C, TermSet &To);
  bool holdsText(catalog::Place Place, UnitId U, CallId Id,
                 const facts::Call &C) const;
  void openConversions(llvm::ArrayRef<const catalog::Conversion *> Rows,
                       NodeId Node, NodeId Field, UnitId U, CallId Id,
                       const facts::Call &C, TermSet &To);
  bool openReturned(NodeId Node, NodeId Field, Question Q, CallId Id,
                    const Row &Known, EntityId Through, TermSet &To);
  void openBodies(NodeId Node, NodeId Field, Question Q, TermSet &To);
  bool writes(const catalog::Conversion &Row, NodeId Node, CallId Id) const;
  void keyOfBodyless(NodeId Node, UnitId U, CallId Id, const facts::Call &C,
                     EntityId Through, TermSet &To);
  void closeMember(NodeId Node, Code Counts, TermSet &To);
  void closeParameter(NodeId Node, Code Counts, TermSet &To);
  void close(TermId T, Code Counts, Code Cases, TermSet &To);
  void closeKey(TermId T, Code Counts, TermSet &To);
  /// Replaces each leaf of \p T by what \p With says of it, in all ways; a leaf
  /// of which it says nothing stays.
  void substitute(TermId T, Replacement With, TermSet &To, size_t Max);
  /// Joins each choice of the first part with each of the second, and so on. A
  /// part without a choice is unknown.
  void join(catalog::Joining Style, llvm::ArrayRef<TermSet> Parts, TermSet &To,
            size_t Max);
  TermId integer(NodeId Node);
  bool counts(FunctionId F, Code Counts) const;
  llvm::ArrayRef<Store> stores(NodeId Node) const;
  // Members: a field of one object has a number of its own, behind those of
  // the nodes.
  static constexpr NodeId MemberBit = 1u << 31;
  static bool isMember(NodeId Leaf) { return Leaf & MemberBit; }
  /// The number of field \p Field of \p Object; Object itself where one is 0.
  NodeId member(NodeId Object, NodeId Field);
  NodeId objectOf(NodeId Leaf) const;
  NodeId fieldOf(NodeId Leaf) const;
  int indexOf(NodeId Leaf) const;
  bool isText(NodeId Leaf) const;
  bool isProgramField(NodeId Field) const;
  bool isMemberNode(NodeId Node, NodeId Object, NodeId Field) const;

  bool isParameterOf(NodeId Leaf, Vertex V) const;
  bool belongsTo(NodeId Leaf, EntityId Function) const;
  bool belongsToDispatch(NodeId Leaf, DispatchId D) const;
  bool isTemplate(NodeId Leaf) const;
  TermSet decided(NodeId Leaf);
  void openTemplate(NodeId Node, TermSet &To);
  std::optional<TermSet> passTemplate(NodeId Leaf, const facts::Call &C);

  // The solver.
  uint32_t unknown(NodeId Node, Question Asked);
  TermSet ask(NodeId Node, Question Asked);
  void solve(uint32_t Root);
  void push(uint32_t V, std::deque<uint32_t> &Where);

  const Names &N;
  const Rows &R;
  const Passing &P;
  const Rest &Others;
  Control &C;
  llvm::BitVector Unattended;
  TermTable Terms;
  std::vector<Store> Stores;
  /// The edges from calls to the functions that these hand over.
  llvm::DenseMap<CallId, llvm::SmallVector<uint32_t, 2>> HandedOver;
  struct MemberOf {
    NodeId Object, Field;
  };
  std::vector<MemberOf> Members;
  llvm::DenseMap<std::pair<NodeId, NodeId>, NodeId> MemberIds;
  std::deque<Unknown> Unknowns;
  llvm::DenseMap<uint64_t, uint32_t> Ids;
  llvm::DenseSet<std::pair<uint32_t, uint32_t>> Dependencies;
  std::deque<uint32_t> Unsolved, Grown;
  uint32_t Current = NoId; ///< whose equation is being computed
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_VALUES_H
