//===- Templates.cpp - one function body to facts: template arguments -----===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A template argument is a parameter: what it decides in an instance, such as
// `__uuidof(T)` or `Tag::ProgId`, is no constant of the function. The instance
// doesn't tell, so the template that it was made from is asked.
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"

using namespace clang;

namespace officetidy::extract {

std::pair<unsigned, unsigned> rangeOf(const Stmt *S) {
  return {S->getBeginLoc().getRawEncoding(), S->getEndLoc().getRawEncoding()};
}

namespace {

bool anyDependent(ArrayRef<TemplateArgumentLoc> Arguments) {
  return llvm::any_of(Arguments, [](const TemplateArgumentLoc &A) {
    return A.getArgument().isDependent();
  });
}

/// Do a template's parameters decide what \p E, an expression of the template,
/// is? A name whose template arguments are written depends on these alone.
bool depends(const Expr *E) {
  if (const auto *Name = dyn_cast<OverloadExpr>(E);
      Name && Name->hasExplicitTemplateArgs())
    return anyDependent(Name->template_arguments());
  if (const auto *Name = dyn_cast<DeclRefExpr>(E);
      Name && Name->hasExplicitTemplateArgs())
    return anyDependent(Name->template_arguments());
  return E->isInstantiationDependent();
}

} // namespace

void Body::surveyPattern() {
  const FunctionDecl *Pattern = F->getTemplateInstantiationPattern();
  if (!Pattern || Pattern == F || !Pattern->getBody())
    return;
  llvm::SmallVector<const Stmt *, 32> Stack{Pattern->getBody()};
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(Pattern))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      if (Init->getInit())
        Stack.push_back(Init->getInit());
  while (!Stack.empty()) {
    const Stmt *S = Stack.pop_back_val();
    if (const auto *E = dyn_cast<Expr>(S); E && depends(E))
      Dependent.insert(rangeOf(E));
    for (const Stmt *Child : S->children())
      if (Child)
        Stack.push_back(Child);
  }
}

Value Body::decidedByTemplate(const Expr *E, Value V) {
  if (Dependent.empty() || !V.Places.empty() || V.Nodes.empty() ||
      !isa<DeclRefExpr, MemberExpr, CXXUuidofExpr, CallExpr,
           SubstNonTypeTemplateParmExpr>(E) ||
      !Dependent.contains(rangeOf(E)))
    return V;
  Value Decided;
  for (facts::NodeId Id : V.Nodes) {
    facts::NodeKind Kind = Unit.Facts.node(Id).kind();
    bool Constant =
        Kind == facts::NodeKind::String || Kind == facts::NodeKind::Guid;
    Decided.addNode(Constant ? Unit.Facts.templateNode(Id) : Id);
  }
  return Decided;
}

} // namespace officetidy::extract
