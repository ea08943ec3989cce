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
// Terms are bounded, so that recursion ends: a joined term has at most
// MaxParts parts and a text at most MaxText bytes; what is longer is dropped.
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

enum class TermKind : uint8_t {
  Text,
  Guid,
  Given, ///< what a conversion of the catalog gives: catalog::Conversion::Gives
  Leaf,
  Joined
};

/// The terms of one program.
class TermTable {
public:
  static constexpr size_t MaxParts = 16;
  static constexpr size_t MaxText = 4096;

  TermTable() : Saver(Allocator) {}

  TermId text(llvm::StringRef Text);
  /// \p Text as catalog::GuidText has it.
  TermId guid(llvm::StringRef Text);
  TermId given(llvm::StringRef Text);
  TermId leaf(NodeId Node);
  /// A part of a text of which nothing is known.
  TermId unknown();
  /// The terms joined; neighbouring texts become one. NoId when one of them is
  /// no string, or the whole is too long.
  TermId join(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);

  TermKind kind(TermId T) const { return Terms[T].Kind; }
  bool isEmptyText(TermId T) const {
    return kind(T) == TermKind::Text && textOf(T).empty();
  }
  /// Of Text, Guid and Given.
  llvm::StringRef textOf(TermId T) const { return Terms[T].Text; }
  /// Of Leaf.
  NodeId leafOf(TermId T) const { return Terms[T].Leaf; }
  /// Of Joined.
  llvm::ArrayRef<TermId> parts(TermId T) const { return Terms[T].Parts; }
  catalog::Joining style(TermId T) const { return Terms[T].Style; }

  /// Is \p Is true of some leaf of \p T?
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
  };
  TermId constant(TermKind Kind, llvm::StringRef Text);
  TermId add(Data D);
  TermId concat(llvm::ArrayRef<TermId> Parts);
  TermId format(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);
  TermId joined(catalog::Joining Style, llvm::ArrayRef<TermId> Parts);

  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver;
  std::vector<Data> Terms;
  llvm::StringMap<TermId> Texts, Guids, Givens, Joins;
  llvm::DenseMap<NodeId, TermId> Leaves;
};

/// Adds \p T to \p Set, unless it is there or the set has \p Max elements.
/// Says whether the set grew.
bool addTerm(TermSet &Set, TermId T, size_t Max);
/// The same of all of \p More.
bool addTerms(TermSet &Set, const TermSet &More, size_t Max);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_TERMS_H
