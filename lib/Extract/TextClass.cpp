//===- TextClass.cpp - classes that stand for one text --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/TextClass.h"
#include "Extract/Constants.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace officetidy::extract {

bool isText(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isPointerType() || Type->isArrayType())
    return Type->getPointeeOrArrayElementType()->isAnyCharacterType();
  if (isGuid(Type))
    return true;
  const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
  return R && R->hasDefinition() &&
         R->getASTContext().getSourceManager().isInSystemHeader(
             R->getLocation()) &&
         R->getName().contains_insensitive("str");
}

namespace {

/// Can an object be made of one text?
bool isMadeOfText(const CXXConstructorDecl *C) {
  return !C->isCopyOrMoveConstructor() && C->getNumParams() != 0 &&
         C->getMinRequiredArguments() <= 1 && !C->isDeleted() &&
         isText(C->getParamDecl(0)->getType());
}

} // namespace

bool isTextClass(const CXXRecordDecl *R) {
  R = R->getDefinition();
  if (!R || R->isDependentContext() || R->isPolymorphic() || R->isUnion() ||
      R->getNumBases() != 0)
    return false;
  unsigned Texts = 0;
  for (const FieldDecl *Field : R->fields()) {
    if (isText(Field->getType()))
      ++Texts;
    else if (!Field->getType()->isIntegralOrEnumerationType())
      return false;
  }
  return Texts == 1 && llvm::any_of(R->ctors(), isMadeOfText);
}

} // namespace officetidy::extract
