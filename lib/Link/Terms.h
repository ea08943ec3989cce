//===- Terms.h - what a value is made of ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A term is a text, a GUID, what some node will hold (a parameter, a field, a
// variable), or several of these joined. Equal terms have one number.
//
// Terms are bounded, so that recursion ends: a joined term has at most
// MaxParts parts and a text at most MaxText bytes; what is longer is dropped.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_TERMS_H
#define OFFICETIDY_LINK_TERMS_H

#include "Catalog/Identity.h"
#include "Link/Names.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/StringSaver.h"

namespace officetidy::link {

/// Index of a term.
using TermId = uint32_t;
/// Sorted, without repetition.
using TermSet = llvm::SmallVector<TermId, 4>;

enum class TermKind : uint8_t { Text, Guid, Leaf, Concat };

/// The terms of one program.
class TermTable {
public:
  static constexpr size_t MaxParts = 16;
  static constexpr size_t MaxText = 4096;

  TermTable() : Saver(Allocator) {}

  TermId text(llvm::StringRef Text);
  /// \p Text as catalog::GuidText has it.
  TermId guid(llvm::StringRef Text);
  TermId leaf(NodeId Node);
  /// The terms joined; neighbouring texts become one. NoId when one of them is
  /// a GUID, or the whole is too long.
  TermId concat(llvm::ArrayRef<TermId> Parts);

  TermKind kind(TermId T) const { return Terms[T].Kind; }
  /// Of Text and Guid.
  llvm::StringRef textOf(TermId T) const { return Terms[T].Text; }
  /// Of Leaf.
  NodeId leafOf(TermId T) const { return Terms[T].Leaf; }
  /// Of Concat.
  llvm::ArrayRef<TermId> parts(TermId T) const { return Terms[T].Parts; }

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
  };
  TermId constant(TermKind Kind, llvm::StringRef Text);
  TermId add(Data D);

  llvm::BumpPtrAllocator Allocator;
  llvm::StringSaver Saver;
  std::vector<Data> Terms;
  llvm::StringMap<TermId> Texts, Guids, Concats;
  llvm::DenseMap<NodeId, TermId> Leaves;
};

/// Adds \p T to \p Set, unless it is there or the set has \p Max elements.
/// Says whether the set grew.
bool addTerm(TermSet &Set, TermId T, size_t Max);
/// The same of all of \p More.
bool addTerms(TermSet &Set, const TermSet &More, size_t Max);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_TERMS_H
