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
#include "Extract/TextClass.h"

using namespace clang;

namespace officetidy::extract {

std::pair<unsigned, unsigned> rangeOf(const Stmt *S) {
  return {S->getBeginLoc().getRawEncoding(), S->getEndLoc().getRawEncoding()};
}

namespace {

/// Which of \p Arguments depend, by bit; all behind a pack do.
uint32_t whichDepend(ArrayRef<TemplateArgumentLoc> Arguments) {
  uint32_t Bits = 0;
  for (unsigned I = 0; I != Arguments.size() && I != 32; ++I) {
    if (Arguments[I].getArgument().isPackExpansion())
      return Bits | ~0u << I;
    if (Arguments[I].getArgument().isDependent())
      Bits |= 1u << I;
  }
  return Bits;
}

/// Is \p E the name of a function that is looked up in an instance only?
bool isChosen(const Expr *E) {
  if (isa<DependentScopeDeclRefExpr, CXXDependentScopeMemberExpr>(E))
    return true;
  // Overloads, told apart by the types of the arguments.
  if (const auto *Overloads = dyn_cast<UnresolvedLookupExpr>(E))
    return !Overloads->hasExplicitTemplateArgs();
  const auto *Ref = dyn_cast<DeclRefExpr>(E);
  return Ref && isa<NonTypeTemplateParmDecl>(Ref->getDecl());
}

/// Do a template's parameters decide what \p E, an expression of the template,
/// is? A name whose template arguments are written depends on these alone.
bool depends(const Expr *E) {
  if (const auto *Name = dyn_cast<OverloadExpr>(E);
      Name && Name->hasExplicitTemplateArgs())
    return whichDepend(Name->template_arguments()) != 0;
  if (const auto *Name = dyn_cast<DeclRefExpr>(E);
      Name && Name->hasExplicitTemplateArgs())
    return whichDepend(Name->template_arguments()) != 0;
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
    if (const auto *E = dyn_cast<Expr>(S); E && isChosen(E))
      Chosen[rangeOf(E)] = isa<UnresolvedLookupExpr>(E);
    if (const auto *E = dyn_cast<Expr>(S); E && depends(E)) {
      Dependent.insert(rangeOf(E));
      if (const auto *Name = dyn_cast<OverloadExpr>(E);
          Name && Name->hasExplicitTemplateArgs())
        DependentArguments[rangeOf(E)] =
            whichDepend(Name->template_arguments());
      else if (const auto *Name = dyn_cast<DeclRefExpr>(E);
               Name && Name->hasExplicitTemplateArgs())
        DependentArguments[rangeOf(E)] =
            whichDepend(Name->template_arguments());
    }
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

/// Is a value of this type a text or a GUID?
static bool givesText(QualType Type) {
  const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
  return isText(Type) || (R && R->hasDefinition() && isTextClass(R));
}

bool Body::choosesByTemplate(const Operation &O, const CallSite &Site) const {
  auto By = Chosen.find(rangeOf(O.E->getCallee()->IgnoreParenImpCasts()));
  if (By == Chosen.end() || !O.Callee || !givesText(O.E->getType()))
    return false;
  // A template that is called as one tells by itself what depends.
  if (By->second && O.Callee->isTemplateInstantiation())
    return false;
  // Tags and numbers bring no text.
  for (unsigned I = 0; I != Site.Arguments.size(); ++I) {
    const CXXRecordDecl *Tag =
        I < O.Arguments.size() ? O.Arguments[I]->getType()->getAsCXXRecordDecl()
                               : nullptr;
    if (!isScalar(Site.Arguments[I]) &&
        !(Tag && Tag->hasDefinition() && Tag->isEmpty()))
      return false;
  }
  return true;
}

facts::NodeId Body::handedOn(const Expr *Name, unsigned Index,
                             facts::NodeId Node) {
  facts::NodeKind Kind = Unit.Facts.node(Node).kind();
  if (Kind != facts::NodeKind::String && Kind != facts::NodeKind::Guid)
    return Node;
  auto Written = DependentArguments.find(rangeOf(Name));
  bool Depends = Written == DependentArguments.end() || Index > 31 ||
                 (Written->second >> Index & 1);
  return Depends ? Unit.Facts.templateNode(Node) : Node;
}

} // namespace officetidy::extract
