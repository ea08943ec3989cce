//===- Names.h - declarations and places to facts ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_NAMES_H
#define OFFICETIDY_EXTRACT_NAMES_H

#include "Facts/Builder.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include <string>

namespace officetidy::extract {

/// \p Path, absolute, relative to the folder \p Root; as it is when outside.
std::string relativeTo(llvm::StringRef Root, llvm::StringRef Path);

/// Names the declarations and source locations of one translation unit in the
/// terms of its facts.
class Names {
public:
  Names(clang::ASTContext &Context, facts::Builder &Facts, std::string Root);

  facts::EntityId function(const clang::FunctionDecl *F);
  /// The function that the source calls \p Name without its declaration.
  facts::EntityId undeclared(llvm::StringRef Name);
  facts::EntityId record(const clang::RecordDecl *R);
  facts::EntityId field(const clang::FieldDecl *F);
  facts::EntityId variable(const clang::VarDecl *V);
  /// Field \p F of the variable \p V alone, not of all objects.
  facts::EntityId fieldOf(const clang::VarDecl *V, const clang::FieldDecl *F);
  /// The made-up variables that hold what is thrown as \p Type, for the
  /// handlers of that type first, then for those of its bases.
  llvm::SmallVector<facts::EntityId, 4> thrown(clang::QualType Type);
  /// The made-up function that runs the initialisers of this unit's variables.
  facts::EntityId staticInitializer(llvm::StringRef MainFile);

  /// \p Loc in the facts; of a macro where it is expanded.
  facts::Location location(clang::SourceLocation Loc);
  /// Is this declared in a system header?
  bool inSystemHeader(const clang::Decl *D) const;

  /// The qualified name without template arguments and inline namespaces, as
  /// the catalog writes it. Of a lambda: the function around it and "(lambda)".
  static std::string qualifiedName(const clang::NamedDecl *D);

private:
  facts::EntityId entity(facts::EntityKind Kind, const clang::NamedDecl *D);
  std::string usr(const clang::NamedDecl *D);
  std::string ownUsr(const clang::NamedDecl *D);
  /// Where in its file \p Loc is.
  std::string offsetOf(clang::SourceLocation Loc) const;
  uint32_t fileOf(clang::FileID File);

  clang::SourceManager &Sources;
  facts::Builder &Facts;
  std::string Root;
  llvm::DenseMap<const clang::Decl *, facts::EntityId> Entities;
  llvm::DenseMap<std::pair<const clang::Decl *, const clang::Decl *>,
                 facts::EntityId>
      FieldsOf;
  llvm::DenseMap<clang::FileID, uint32_t> Files;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_NAMES_H
