//===- Rows.h - what the catalog says of a call -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_ROWS_H
#define OFFICETIDY_LINK_ROWS_H

#include "Catalog/Catalog.h"
#include "Link/Names.h"
#include "llvm/ADT/StringMap.h"

namespace officetidy::link {

/// All that the catalog says of one function.
struct Row {
  const catalog::Creation *Creation = nullptr;
  const catalog::Construction *Construction = nullptr;
  const catalog::Schedule *Schedule = nullptr;
  const catalog::Logon *Logon = nullptr;
  const catalog::Lookup *Lookup = nullptr;
  llvm::ArrayRef<const catalog::Conversion *> Conversions;
  llvm::ArrayRef<const catalog::Callback *> Callbacks;
  llvm::ArrayRef<const catalog::EntryPoint *> Registrations;
  bool Stores = false;
  bool Invokes = false;
  bool Attended = false;
};

/// Looks up the rows of calls, each function once.
class Rows {
public:
  Rows(const Names &N, const catalog::Index &Catalog)
      : N(N), Catalog(Catalog) {}

  /// What is known of the function that \p C, of unit \p U, calls: the one
  /// that it names, or \p Through, which it reaches through a value.
  const Row &of(UnitId U, const facts::Call &C, EntityId Through = 0) const;
  /// Does the catalog say how a call of \p E, which has no body, acts?
  bool knows(EntityId E) const;
  const Row &named(llvm::StringRef Function) const;
  const catalog::Index &catalog() const { return Catalog; }

private:
  const Names &N;
  const catalog::Index &Catalog;
  Row Nothing;
  mutable llvm::StringMap<Row> Known;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_ROWS_H
