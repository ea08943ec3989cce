//===- Unit.h - walks the declarations of a translation unit ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_UNIT_H
#define OFFICETIDY_EXTRACT_UNIT_H

#include "Extract/Body.h"
#include "Extract/LostCode.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/SetVector.h"
#include "llvm/ADT/StringMap.h"

namespace officetidy::extract {

/// Finds the functions, classes and variables of a translation unit that
/// system headers don't declare, templates' instances and what the compiler
/// generates included, and writes their facts in the order of the source.
class UnitWalker {
public:
  /// \p Lost is what clang dropped, where the unit has errors.
  UnitWalker(UnitContext &Unit, llvm::StringRef MainFile,
             LostCode *Lost = nullptr)
      : Unit(Unit), MainFile(MainFile), Lost(Lost) {}

  void walk();

private:
  void scope(const clang::DeclContext *Scope);
  void declaration(const clang::Decl *D);
  void classDefinition(const clang::CXXRecordDecl *R);
  void functionDefinition(const clang::FunctionDecl *F);
  void bodies();
  void initializers();
  facts::NodeId clsidOf(const clang::CXXRecordDecl *R);
  void record(const clang::CXXRecordDecl *R);
  std::string functionAt(clang::SourceLocation Where) const;
  void exports();
  void exports(llvm::StringRef Options);
  void entryPoints(const clang::FunctionDecl *F, facts::EntityId Id);
  /// Is there evidence that others than the program call \p F by its name?
  bool isExport(const clang::FunctionDecl *F) const;
  /// Does \p F take the place of a member of a base that the catalog names: of
  /// a template made for its class, which calls it without its being virtual?
  bool hidesMemberOfTemplate(const clang::FunctionDecl *F) const;
  bool hidesMemberOf(const clang::CXXMethodDecl *Method,
                     const clang::CXXRecordDecl *Base) const;
  facts::FunctionFlags flags(const clang::FunctionDecl *F) const;

  UnitContext &Unit;
  llvm::StringRef MainFile;
  LostCode *Lost;
  llvm::SetVector<const clang::FunctionDecl *> Functions;
  llvm::SetVector<const clang::VarDecl *> Variables;
  llvm::SetVector<const clang::CXXRecordDecl *> Classes;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_UNIT_H
