//===- Recovered.cpp - one function body to facts: what has errors --------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where something isn't declared, clang keeps what it could make of the rest:
// names, objects, arguments. A call of a function that it doesn't know is taken
// for one of the function of that name that the catalog knows, or that another
// unit of the program has.
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Tokens.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// What clang kept of a declaration, or of nothing, under \p E.
const DeclaratorDecl *declarationOf(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  while (const auto *Recovered = dyn_cast<RecoveryExpr>(E)) {
    if (Recovered->subExpressions().empty())
      return nullptr;
    E = Recovered->subExpressions().front()->IgnoreParenImpCasts();
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return dyn_cast<DeclaratorDecl>(Ref->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(E))
    return dyn_cast<DeclaratorDecl>(Member->getMemberDecl());
  return nullptr;
}

/// The name of the class that \p E is declared with, where clang doesn't know
/// it; else "".
std::string classNameOf(const Expr *E, const ASTContext &Context) {
  const DeclaratorDecl *D = declarationOf(E);
  return D && D->isInvalidDecl()
             ? typeNameAt(D->getInnerLocStart(), Context.getSourceManager(),
                          Context.getLangOpts())
             : "";
}

/// What \p Callee, which clang doesn't know, is called in the source; of a
/// member with its object's class, where that can be told.
std::string nameOf(const Expr *Callee, const ASTContext &Context,
                   bool &Member) {
  Callee = Callee->IgnoreParenImpCasts();
  Member = false;
  if (const auto *Overloads = dyn_cast<UnresolvedLookupExpr>(Callee))
    return Overloads->getName().getAsString();
  Member = true;
  if (const auto *Access = dyn_cast<CXXDependentScopeMemberExpr>(Callee)) {
    std::string Class = Access->isImplicitAccess()
                            ? ""
                            : classNameOf(Access->getBase(), Context);
    std::string Name = Access->getMember().getAsString();
    return Class.empty() ? Name : Class + "::" + Name;
  }
  if (isa<RecoveryExpr>(Callee))
    return nameAt(Callee->getEndLoc(), Context.getSourceManager(),
                  Context.getLangOpts());
  return "";
}

/// Which arguments an undeclared function may write: those whose address it is
/// given.
uint32_t addressesAmong(llvm::ArrayRef<const Expr *> Arguments) {
  uint32_t Bits = 0;
  for (unsigned I = 0; I != Arguments.size() && I < 31; ++I)
    if (const auto *Address =
            dyn_cast<UnaryOperator>(Arguments[I]->IgnoreParenCasts());
        Address && Address->getOpcode() == UO_AddrOf)
      Bits |= 1u << I;
  return Bits;
}

} // namespace

void Body::describeUndeclared(CallSite &Site, llvm::StringRef Name, bool Member,
                              llvm::ArrayRef<const Expr *> Arguments) {
  facts::CallDescription &D = Site.Description;
  D.Callee = Unit.Naming.undeclared(Name);
  D.Row = Unit.Catalog.undeclared(
      Name.rsplit("::").second.empty() ? Name : Name.rsplit("::").second,
      Member);
  D.Flags |= facts::CallFlags::Unknown;
  D.Writes = addressesAmong(Arguments);
  for (const catalog::Conversion *Row : Unit.Catalog.conversions(D.Row))
    for (const catalog::Place &To : Row->To)
      if (To.What == catalog::Place::Kind::Argument && To.Index < 31)
        D.Writes |= 1u << To.Index;
  // What is not known is taken to call what it is handed.
  D.Callables = ~0u;
}

Value Body::unknownCall(const Expr *E, const Expr *Callee,
                        llvm::ArrayRef<const Expr *> Arguments) {
  llvm::SmallVector<Value, 4> Operands;
  for (const Expr *Argument : Arguments)
    Operands.push_back(get(Argument));
  bool Member = false;
  const std::string Name = nameOf(Callee, Unit.Context, Member);
  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getBeginLoc(), Id);
  Now.Known.forget(Unit.Facts.resultNode(Id));
  describeUndeclared(Site, Name, Member, Arguments);
  if (const auto *Access =
          dyn_cast<CXXDependentScopeMemberExpr>(Callee->IgnoreParenImpCasts());
      Access && !Access->isImplicitAccess())
    Site.Object.add(asObject(get(Access->getBase())));
  forgetShared();
  for (unsigned I = 0; I != Operands.size(); ++I) {
    argument(Site, I, Operands[I]);
    if (I < 31 && Site.Description.Writes & (1u << I))
      written(Operands[I], Id, static_cast<int>(I),
              !Site.Description.Row.empty());
  }
  return Value::node(Unit.Facts.resultNode(Id));
}

namespace {

/// The one function that \p Name can mean, or null.
const FunctionDecl *knownBy(const Expr *Name) {
  if (const auto *Ref = dyn_cast<DeclRefExpr>(Name))
    return dyn_cast<FunctionDecl>(Ref->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(Name))
    return dyn_cast<FunctionDecl>(Member->getMemberDecl());
  const auto *Overloads = dyn_cast<OverloadExpr>(Name);
  if (!Overloads || Overloads->getNumDecls() != 1)
    return nullptr;
  return dyn_cast<FunctionDecl>(
      (*Overloads->decls_begin())->getUnderlyingDecl());
}

} // namespace

Value Body::recovered(const RecoveryExpr *E) {
  llvm::ArrayRef<const Expr *> Parts = E->subExpressions();
  Value All;
  for (const Expr *Part : Parts)
    All.add(get(Part));
  if (Parts.empty())
    return All;
  const Expr *Name = Parts.front()->IgnoreParenImpCasts();
  const FunctionDecl *Callee = knownBy(Name);
  if (!Callee && isa<OverloadExpr>(Name))
    return unknownCall(E, Name, Parts.drop_front());
  if (!Callee)
    return All;

  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getBeginLoc(), Id);
  describe(Site, Callee);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Callee)) {
    if (Method->isVirtual())
      Site.Description.Kind = facts::CallKind::Virtual;
    Site.Description.Record = Unit.Naming.record(Method->getParent());
  }
  forgetShared();
  for (unsigned I = 1; I < Parts.size(); ++I) {
    const Value Operand = get(Parts[I]);
    argument(Site, I - 1, Operand);
    if (I < 32 && Site.Description.Writes & (1u << (I - 1)))
      written(Operand, Id, static_cast<int>(I - 1), false);
  }
  return Value::node(Unit.Facts.resultNode(Id));
}

} // namespace officetidy::extract
