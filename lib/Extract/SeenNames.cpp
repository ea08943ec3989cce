//===- SeenNames.cpp - which names of the source clang kept ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/SeenNames.h"
#include "clang/AST/RecursiveASTVisitor.h"

using namespace clang;

namespace officetidy::extract {

class SeenNames::Visitor : public RecursiveASTVisitor<Visitor> {
public:
  Visitor(SeenNames &Seen, const SourceManager &Sources, const Names &Naming)
      : Seen(Seen), Sources(Sources), Naming(Naming) {}

  bool TraverseDecl(Decl *D) {
    // A namespace, or extern "C", may hold what its first header doesn't.
    if (D && !isa<TranslationUnitDecl, NamespaceDecl, LinkageSpecDecl>(D) &&
        Naming.inSystemHeader(D))
      return true;
    return RecursiveASTVisitor::TraverseDecl(D);
  }

  bool VisitDecl(Decl *D) {
    add(Seen.All, D->getLocation());
    if (!D->isInvalidDecl() && !isa<FunctionDecl>(D))
      add(Seen.Alive, D->getLocation());
    if (const auto *F = dyn_cast<FunctionDecl>(D)) {
      // By its name, too: in front of its body initialisers may have braces.
      if (F->isLateTemplateParsed() || F->doesThisDeclarationHaveABody())
        add(Seen.Bodies, F->getLocation());
      if (F->doesThisDeclarationHaveABody() && F->getBody())
        add(Seen.Bodies, F->getBody()->getBeginLoc());
    }
    return true;
  }

  bool VisitExpr(Expr *E) {
    for (SourceLocation Where : {E->getExprLoc(), E->getBeginLoc()}) {
      add(Seen.All, Where);
      add(Seen.Alive, Where);
    }
    if (const auto *Overloads = dyn_cast<OverloadExpr>(E))
      add(Seen.All, Overloads->getNameLoc());
    if (isa<RecoveryExpr>(E))
      add(Seen.All, E->getEndLoc());
    return true;
  }

  bool VisitTypeLoc(TypeLoc Type) {
    add(Seen.All, Type.getBeginLoc());
    return true;
  }

  bool TraverseConstructorInitializer(CXXCtorInitializer *Init) {
    add(Seen.All, Init->getSourceLocation());
    return RecursiveASTVisitor::TraverseConstructorInitializer(Init);
  }

private:
  void add(llvm::DenseSet<SourceLocation> &To, SourceLocation Where) {
    if (Where.isInvalid())
      return;
    To.insert(Sources.getSpellingLoc(Where));
    To.insert(Sources.getExpansionLoc(Where));
  }

  SeenNames &Seen;
  const SourceManager &Sources;
  const Names &Naming;
};

SeenNames::SeenNames(ASTContext &Context, const Names &Naming) {
  Visitor(*this, Context.getSourceManager(), Naming)
      .TraverseDecl(Context.getTranslationUnitDecl());
}

} // namespace officetidy::extract
