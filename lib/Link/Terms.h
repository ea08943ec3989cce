//===- Terms.h - what a value is made of ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A term is a text, a GUID, what some node will hold (a parameter, a field, a
// variable), or several of these joined: one behind the other, or by a format
// that is not a text yet. Equal terms have one number.
//
// A term may hold under a guard only: a condition on what some node will hold.
// What conditions ask of are terms, too: there, and only there, are integers,
// and the term that stands for anything.
//
// Terms are bounded, so that recursion ends: a joined term has at most
// MaxParts parts and a text at most MaxText bytes; what is longer is dropped.
// A term has at most MaxGuards guards; it is taken to hold where there are
// more.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_TERMS_H
#define OFFICETIDY_LINK_TERMS_H

#include "Catalog/Catalog.h"
#include "Link/Names.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"

namespace officetidy::link {

/// Index of a term.
using TermId = uint32_t;
/// Sorted, without repetition.
using TermSet = llvm::SmallVector<TermId, 4>;

/// Index of a guard's condition.
using GuardId = uint32_t;

enum class TermKind : uint8_t {
  Text,
  Guid,
  Given, ///< what a conversion of the catalog gives: catalog::Conversion::Gives
  Leaf,
  Joined,
  Integer,
  Anything,
  When ///< a term under a guard
};

/// The terms of one program.
class TermTable {
public:
  static constexpr size_t MaxParts = 16;
  static constexpr size_t MaxText = 4096;
  static constexpr size_t MaxGuards = 4;

  TermTable() : Saver(Allocator) {}

  TermId text(llvm::StringRef Text);
  /// \p Text as catalog::GuidText has it.
  TermId guid(llvm::StringRef Text);
  TermId given(llvm::StringRef Text);
  TermId leaf(NodeId Node);
  /// A part of a text of which nothing is known.
  TermId unknown();
  /// The terms joined; neighbouring texts become one, and a GUID its text. NoId
  /// when one of them is no string, or the whole is too long.
  TermId join(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);

  TermId integer(int64_t Value);
  TermId anything();
  /// \p Value where what \p Subject holds meets \p Condition.
  TermId when(TermId Value, NodeId Subject, GuardId Condition);
  /// The condition to be one, or, \p Negated, none, of \p Constants.
  GuardId guard(llvm::ArrayRef<TermId> Constants, bool Negated,
                bool IgnoresCase);
  /// \p T where \p Key, what a condition asks of, meets \p Condition: T, T
  /// under a guard, or NoId.
  TermId decide(TermId T, TermId Key, GuardId Condition);

  TermKind kind(TermId T) const { return Terms[T].Kind; }
  bool isEmptyText(TermId T) const {
    return kind(T) == TermKind::Text && textOf(T).empty();
  }
  /// Of Text, Guid and Given.
  llvm::StringRef textOf(TermId T) const { return Terms[T].Text; }
  /// Of When: what is under the guard.
  TermId guarded(TermId T) const { return Terms[T].Parts.front(); }
  GuardId guardOf(TermId T) const { return Terms[T].Guard; }
  /// Of Leaf; of When: the subject of the guard.
  NodeId leafOf(TermId T) const { return Terms[T].Leaf; }
  /// Of Joined.
  llvm::ArrayRef<TermId> parts(TermId T) const { return Terms[T].Parts; }
  catalog::Joining style(TermId T) const { return Terms[T].Style; }

  /// Is \p Is true of some leaf of \p T? The subjects of guards are none.
  bool anyLeaf(TermId T, llvm::function_ref<bool(NodeId)> Is) const;
  bool hasLeaf(TermId T) const {
    return anyLeaf(T, [](NodeId) { return true; });
  }

private:
  struct Data {
    TermKind Kind;
    NodeId Leaf = 0;
    llvm::StringRef Text;
    llvm::ArrayRef<TermId> Parts;
    catalog::Joining Style = catalog::Joining::None;
    GuardId Guard = 0;
  };
  struct Condition {
    llvm::ArrayRef<TermId> Constants;
    bool Negated;
    bool IgnoresCase;
  };
  bool meets(TermId Constant, const Condition &C) const;

  TermId constant(TermKind Kind, llvm::StringRef Text);
  TermId add(Data D);
  TermId concat(llvm::ArrayRef<TermId> Parts);
  TermId format(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);
  TermId number(TermId T);
  TermId character(TermId T);
  llvm::SmallVector<TermId, 8> withSeparators(llvm::ArrayRef<TermId> Parts);
  TermId joined(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);

  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver;
  std::vector<Data> Terms;
  std::vector<Condition> Conditions;
  llvm::StringMap<TermId> Texts, Guids, Givens, Joins, Integers, Anythings,
      Guards;
  llvm::StringMap<GuardId> ConditionIds;
  llvm::DenseMap<NodeId, TermId> Leaves;
};

/// Adds \p T to \p Set, unless it is there or the set has \p Max elements.
/// Says whether the set grew.
bool addTerm(TermSet &Set, TermId T, size_t Max);
/// The same of all of \p More.
bool addTerms(TermSet &Set, const TermSet &More, size_t Max);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_TERMS_H
