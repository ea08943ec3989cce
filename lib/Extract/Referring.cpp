//===- Referring.cpp - library classes that stand for others --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Referring.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace officetidy::extract {

bool holdsReferences(const CXXRecordDecl *R) {
  const auto *Template = dyn_cast<ClassTemplateSpecializationDecl>(R);
  if (!Template)
    return false;
  auto IsReference = [](const TemplateArgument &A) {
    return A.getKind() == TemplateArgument::Type &&
           A.getAsType()->isLValueReferenceType();
  };
  return llvm::any_of(
      Template->getTemplateArgs().asArray(), [&](const TemplateArgument &A) {
        return A.getKind() == TemplateArgument::Pack
                   ? llvm::any_of(A.pack_elements(), IsReference)
                   : IsReference(A);
      });
}

/// Does \p R, or a class that it is derived from, say of what kind of iterator
/// it is?
static bool isIterator(const CXXRecordDecl *R, unsigned Depth) {
  if (!R->hasDefinition())
    return false;
  const IdentifierInfo &Name =
      R->getASTContext().Idents.get("iterator_category");
  if (!R->lookup(&Name).empty())
    return true;
  return Depth != 0 && llvm::any_of(R->bases(), [&](const CXXBaseSpecifier &B) {
           const CXXRecordDecl *Base = B.getType()->getAsCXXRecordDecl();
           return Base && isIterator(Base, Depth - 1);
         });
}

/// Does \p M give, of a constant object, what can be written?
static bool givesWay(const CXXMethodDecl *M) {
  if (M->isStatic() || !M->isConst())
    return false;
  switch (M->getOverloadedOperator()) {
  case OO_Star:
  case OO_Subscript:
    break;
  default:
    if (!isa<CXXConversionDecl>(M))
      return false;
  }
  QualType Type = M->getReturnType();
  return Type->isLValueReferenceType() &&
         !Type->getPointeeType().isConstQualified();
}

/// Can \p M convert the object to a pointer or a reference that is written
/// through?
static bool isWayOut(const CXXMethodDecl *M) {
  if (!isa<CXXConversionDecl>(M))
    return false;
  QualType Type = M->getReturnType();
  return (Type->isPointerType() || Type->isLValueReferenceType()) &&
         !Type->getPointeeType().isConstQualified();
}

/// Is \p C made for one object of another class, which it can change?
static bool isMadeForOther(const CXXConstructorDecl *C) {
  if (C->getNumParams() == 0 || C->isCopyOrMoveConstructor())
    return false;
  QualType Type = C->getParamDecl(0)->getType();
  return Type->isLValueReferenceType() &&
         !Type->getPointeeType().isConstQualified() &&
         Type->getPointeeType()->isRecordType();
}

bool refersToOthers(const CXXRecordDecl *R) {
  if (!R->hasDefinition())
    return false;
  if (llvm::any_of(R->methods(), isWayOut) &&
      llvm::any_of(R->ctors(), isMadeForOther))
    return true;
  if (!isa<ClassTemplateSpecializationDecl>(R))
    return false;
  constexpr unsigned MaxDepth = 3;
  if (holdsReferences(R) || isIterator(R, MaxDepth))
    return true;
  return R->hasTrivialDestructor() && llvm::any_of(R->methods(), givesWay);
}

} // namespace officetidy::extract
