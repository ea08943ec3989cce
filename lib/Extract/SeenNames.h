//===- SeenNames.h - which names of the source clang kept -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_SEENNAMES_H
#define OFFICETIDY_EXTRACT_SEENNAMES_H

#include "Extract/Names.h"
#include "llvm/ADT/DenseSet.h"

namespace officetidy::extract {

/// Where in its own files the names stand that are in the AST of a unit.
class SeenNames {
public:
  SeenNames(clang::ASTContext &Context, const Names &Naming);

  /// Is the name at \p Where in the AST?
  bool name(clang::SourceLocation Where) const { return All.contains(Where); }
  /// Is what stands at \p Where in the AST as part of an expression or of a
  /// declaration without errors?
  bool alive(clang::SourceLocation Where) const {
    return Alive.contains(Where);
  }
  /// Is what begins at \p Where the body, or the name, of a function that has a
  /// body in the AST?
  bool body(clang::SourceLocation Where) const {
    return Bodies.contains(Where);
  }

private:
  class Visitor;
  llvm::DenseSet<clang::SourceLocation> All, Alive, Bodies;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_SEENNAMES_H
