//===- Rest.h - the rest of a program that was linked before ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_REST_H
#define OFFICETIDY_LINK_REST_H

#include "Link/Names.h"
#include "Link/Summary.h"

namespace officetidy::link {

/// What a summary says of the names of a program: the editor's view, where one
/// unit is at hand and the rest is known from before. Without a summary it says
/// nothing.
class Rest {
public:
  Rest(const Names &N, const Summary *Known);

  explicit operator bool() const { return Known; }

  /// How the rest of the program reaches \p E from entry points.
  std::vector<Way> ways(EntityId E) const;
  /// Does the rest of the program's start reach \p E?
  bool started(EntityId E) const;
  /// The creations that make \p E, whose body is elsewhere, a wrapper.
  llvm::ArrayRef<CreationSummary> creations(EntityId E) const;
  /// What \p E, whose body is elsewhere, returns.
  std::vector<Term> returned(EntityId E) const;
  /// What \p E, whose body is elsewhere, writes by way of parameter \p Index.
  std::vector<Term> written(EntityId E, int Index) const;
  /// What the rest of the program stores in the field or variable \p E.
  std::vector<Term> values(EntityId E) const;
  /// The entity that \p T, a function, is at hand; 0 where none is.
  EntityId function(const Term &T) const;

private:
  const Names &N;
  const Summary *Known;
  /// The main file of the unit at hand, which knows itself better.
  std::string Asking;
  mutable llvm::DenseMap<EntityId, std::vector<CreationSummary>> Creations;
  llvm::StringMap<EntityId> Functions;
};

/// The name of \p E in summaries.
EntityName entityName(const Names &N, EntityId E);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_REST_H
