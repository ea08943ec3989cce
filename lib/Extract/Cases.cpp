//===- Cases.cpp - one function body to facts: cases ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

// A value that is stored, chosen or returned where something was found to be a
// constant, or not to be one, is a case: it is there for callers that pass that
// constant, or something that is not known. What is compared is a value as it
// was when it was compared, so a variable may change later on.
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Constants.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// More cases than these in a range or a table tell nothing.
constexpr unsigned MaxCases = 256;
/// A value has at most this many guards.
constexpr unsigned MaxGuards = 3;

/// The expression that says what \p E is.
const Expr *bare(const Expr *E) {
  for (;;) {
    const Expr *Inner = E->IgnoreParenImpCasts();
    if (const auto *Full = dyn_cast<FullExpr>(Inner))
      Inner = Full->getSubExpr();
    else if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(Inner))
      Inner = Temporary->getSubExpr();
    else if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(Inner))
      Inner = Bound->getSubExpr();
    else if (const auto *Rewritten =
                 dyn_cast<CXXRewrittenBinaryOperator>(Inner))
      Inner = Rewritten->getSemanticForm();
    if (Inner == E)
      return E;
    E = Inner;
  }
}

/// The number that \p E is converted to a bool from.
const Expr *tested(const Expr *E) {
  for (E = E->IgnoreParens();;) {
    if (const auto *Full = dyn_cast<FullExpr>(E))
      E = Full->getSubExpr()->IgnoreParens();
    else if (const auto *Cast = dyn_cast<CastExpr>(E);
             Cast && (Cast->getCastKind() == CK_IntegralToBoolean ||
                      Cast->getCastKind() == CK_NoOp))
      E = Cast->getSubExpr()->IgnoreParens();
    else
      return E;
  }
}

bool isInteger(QualType Type) {
  return !Type.isNull() && Type->isIntegralOrEnumerationType();
}

} // namespace

Value Body::integer(const llvm::APSInt &Number) {
  return Value::node(Number.isRepresentableByInt64()
                         ? Unit.Facts.integerNode(Number.getExtValue())
                         : Unit.Facts.unknownNode());
}

bool Body::isScalar(facts::NodeId Id) const {
  facts::NodeKind Kind = Unit.Facts.node(uncased(Id)).kind();
  return Kind == facts::NodeKind::Integer || Kind == facts::NodeKind::Unknown;
}

bool Body::isScalar(const Value &V) const {
  return V.Places.empty() && llvm::all_of(V.Nodes, [this](facts::NodeId Id) {
           return isScalar(Id);
         });
}

facts::NodeId Body::uncased(facts::NodeId Id) const {
  while (Unit.Facts.node(Id).kind() == facts::NodeKind::Case)
    Id = Unit.Facts.node(Id).a();
  return Id;
}

/// What is known of the integer \p E, of which nothing else is.
Value Body::scalar(const Expr *E) {
  switch (E->getStmtClass()) {
  case Stmt::IntegerLiteralClass:
  case Stmt::CharacterLiteralClass:
  case Stmt::CXXBoolLiteralExprClass:
    break;
  case Stmt::DeclRefExprClass: {
    if (!isa<EnumConstantDecl>(cast<DeclRefExpr>(E)->getDecl()))
      return {};
    break;
  }
  case Stmt::UnaryOperatorClass:
    if (!isConstant(cast<UnaryOperator>(E)->getSubExpr()))
      return Value::node(Unit.Facts.unknownNode());
    break;
  case Stmt::BinaryOperatorClass:
    if (!isConstant(cast<BinaryOperator>(E)->getLHS()) ||
        !isConstant(cast<BinaryOperator>(E)->getRHS()))
      return Value::node(Unit.Facts.unknownNode());
    break;
  default:
    return E->isPRValue() ? Value::node(Unit.Facts.unknownNode()) : Value();
  }
  Expr::EvalResult Result;
  if (E->isValueDependent() || !E->EvaluateAsInt(Result, Unit.Context))
    return Value::node(Unit.Facts.unknownNode());
  return integer(Result.Val.getInt());
}

/// The number that the constant \p V is, where its initialiser is known here.
Value Body::constantNumber(const VarDecl *V) {
  if (!V->getType().isConstQualified() ||
      !V->isUsableInConstantExpressions(Unit.Context))
    return {};
  const VarDecl *Initialized = nullptr;
  const Expr *Init = V->getAnyInitializer(Initialized);
  if (!Init || Init->isValueDependent() || Init->containsErrors())
    return {};
  const APValue *Number = Initialized->evaluateValue();
  return Number && Number->isInt() ? integer(Number->getInt()) : Value();
}

/// Is \p E one integer that is known?
bool Body::isConstant(const Expr *E) {
  facts::NodeId Id = single(E);
  return Id && Unit.Facts.node(Id).kind() == facts::NodeKind::Integer;
}

/// The one node that \p E is, or 0.
facts::NodeId Body::single(const Expr *E) {
  Value V = flatten(get(E));
  return V.Nodes.size() == 1 ? V.Nodes.front() : 0;
}

/// Can linking say more of \p Id than that it is not known?
bool Body::isSubject(facts::NodeId Id) const {
  const facts::Node Node = Unit.Facts.node(Id);
  if (Node.kind() == facts::NodeKind::Parameter)
    return Node.a() == Entity && Node.b() >= 0;
  if (Node.kind() != facts::NodeKind::Result &&
      Node.kind() != facts::NodeKind::Output)
    return false;
  if (Node.a() < FirstCall || Node.a() - FirstCall >= Sites.size())
    return false;
  const facts::CallDescription &D = Sites[Node.a() - FirstCall].Description;
  return (D.Flags & facts::CallFlags::NoBody) != facts::CallFlags::NoBody ||
         !D.Row.empty() || D.Kind == facts::CallKind::Construct;
}

/// \p Subject is \p Constant, or, unless \p Equal, it isn't.
Conditions Body::equals(facts::NodeId Subject, facts::NodeId Constant,
                        bool Equal, bool IgnoresCase) {
  return Conditions({Subject, IgnoresCase, !Equal, {Constant}});
}

/// What \p Id, a number that is a case, tells where it is \p Truth.
Conditions Body::whereCase(const Value &V, bool Truth) {
  Conditions Known;
  bool First = true;
  for (facts::NodeId Id : V.Nodes) {
    const facts::Node Number = Unit.Facts.node(uncased(Id));
    if (Number.kind() != facts::NodeKind::Integer)
      return {};
    if ((Number.a() != 0 || Number.b() != 0) != Truth)
      continue;
    Conditions Here;
    for (; Unit.Facts.node(Id).kind() == facts::NodeKind::Case;
         Id = Unit.Facts.node(Id).a()) {
      const facts::Guard G = Unit.Facts.guard(Id);
      auto Has = [&](facts::GuardFlags Flag) {
        return (G.flags() & Flag) == Flag;
      };
      llvm::ArrayRef<uint32_t> Constants = Unit.Facts.constants(G);
      Here.meet(Conditions({G.subject(),
                            Has(facts::GuardFlags::IgnoresCase),
                            Has(facts::GuardFlags::Negated),
                            {Constants.begin(), Constants.end()}}));
    }
    if (First)
      Known = std::move(Here);
    else
      Known.join(Here);
    First = false;
  }
  return Known;
}

/// The operands of \p E, a call that compares, and how it does.
std::optional<Body::Compared> Body::compared(const Expr *E) {
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E)) {
    bool Equal = Operator->getOperator() == OO_EqualEqual;
    if ((!Equal && Operator->getOperator() != OO_ExclaimEqual) ||
        Operator->getNumArgs() != 2)
      return std::nullopt;
    return Compared{Operator->getArg(0), Operator->getArg(1), Equal, !Equal,
                    false};
  }
  const auto *Call = dyn_cast<CallExpr>(E);
  auto It = Call ? SiteIds.find({Call, nullptr}) : SiteIds.end();
  if (It == SiteIds.end())
    return std::nullopt;
  const std::string &Name = Sites[It->second].Description.Row;
  const catalog::Comparison *Row =
      Name.empty() ? nullptr : Unit.Catalog.comparison(Name);
  if (!Row)
    return std::nullopt;
  auto Operand = [&](const catalog::Place &P) -> const Expr * {
    if (P.What == catalog::Place::Kind::Argument)
      return P.Index < Call->getNumArgs() ? Call->getArg(P.Index) : nullptr;
    const auto *Member = dyn_cast<CXXMemberCallExpr>(Call);
    return Member ? Member->getImplicitObjectArgument() : nullptr;
  };
  const Expr *A = Operand(Row->Of[0]), *B = Operand(Row->Of[1]);
  if (!A || !B)
    return std::nullopt;
  return Compared{A, B, Row->Equal, std::nullopt, Row->IgnoresCase};
}

/// What is known where \p C says that its operands are \p Equal.
Conditions Body::whereCompared(const Compared &C, bool Equal) {
  // A string that is converted to a class to be compared stays that string.
  auto Of = [&](const Expr *E) {
    facts::NodeId Id = single(E);
    while (Id && Unit.Facts.node(Id).kind() == facts::NodeKind::Output) {
      uint32_t Call = Unit.Facts.node(Id).a() - FirstCall;
      if (Call >= Sites.size() ||
          Sites[Call].Description.Kind != facts::CallKind::Construct ||
          Sites[Call].Arguments.empty() ||
          Sites[Call].Arguments[0].Nodes.size() != 1 ||
          (Sites[Call].Description.Flags & facts::CallFlags::NoBody) !=
              facts::CallFlags::NoBody)
        break;
      Id = Sites[Call].Arguments[0].Nodes.front();
    }
    return Id;
  };
  facts::NodeId A = Of(C.A), B = Of(C.B);
  auto IsKey = [&](facts::NodeId Id) {
    facts::NodeKind Kind = Unit.Facts.node(Id).kind();
    return Kind == facts::NodeKind::String || Kind == facts::NodeKind::Guid ||
           Kind == facts::NodeKind::Integer;
  };
  if (IsKey(A))
    std::swap(A, B);
  if (!IsKey(B) || !isSubject(A))
    return {};
  return equals(A, B, Equal, C.IgnoresCase);
}

/// What is known where `L == R` is \p Equal.
Conditions Body::whereEqual(const Expr *L, const Expr *R, bool Equal) {
  if (!isInteger(L->getType()) || !isInteger(R->getType()))
    return {};
  facts::NodeId A = single(L), B = single(R);
  const Expr *Asked = L;
  if (A && Unit.Facts.node(A).kind() == facts::NodeKind::Integer) {
    std::swap(A, B);
    Asked = R;
  }
  if (!B || Unit.Facts.node(B).kind() != facts::NodeKind::Integer)
    return {};
  const facts::Node Number = Unit.Facts.node(B);
  if (std::optional<Compared> C = compared(bare(Asked))) {
    bool IsEqual = Number.b() == 0 && Number.a() == C->Equal;
    if (IsEqual)
      return whereCompared(*C, Equal);
    if (Equal || (C->Unequal && Number.b() == 0 && Number.a() == *C->Unequal))
      return whereCompared(*C, !Equal);
    return {};
  }
  if (A && isSubject(A))
    return equals(A, B, Equal, false);
  // `isMail(Kind) == true`, where the bool is a local one.
  if (bare(Asked)->getType()->isBooleanType() && Number.b() == 0 &&
      Number.a() <= 1)
    return where(Asked, (Number.a() == 1) == Equal);
  return {};
}

Conditions Body::where(const Expr *E, bool Truth) {
  const Expr *Bare = bare(E);
  if (const auto *Not = dyn_cast<UnaryOperator>(Bare);
      Not && Not->getOpcode() == UO_LNot)
    return where(Not->getSubExpr(), !Truth);
  if (const auto *Binary = dyn_cast<BinaryOperator>(Bare)) {
    if (Binary->isLogicalOp()) {
      Conditions Known = where(Binary->getLHS(), Truth);
      Conditions Other = where(Binary->getRHS(), Truth);
      if ((Binary->getOpcode() == BO_LAnd) == Truth)
        Known.meet(Other);
      else
        Known.join(Other);
      return Known;
    }
    if (Binary->isEqualityOp())
      return whereEqual(Binary->getLHS(), Binary->getRHS(),
                        (Binary->getOpcode() == BO_EQ) == Truth);
    if (Binary->getOpcode() == BO_Comma)
      return where(Binary->getRHS(), Truth);
  }
  if (std::optional<Compared> C = compared(Bare)) {
    if (C->Equal == 0)
      return whereCompared(*C, !Truth);
    if (C->Equal == 1)
      return whereCompared(*C, Truth);
    return {};
  }
  const Expr *Number = tested(E);
  if (!isInteger(Number->getType()))
    return {};
  Value V = flatten(get(Number));
  if (V.Nodes.size() == 1 && isSubject(V.Nodes.front()))
    return equals(V.Nodes.front(), Unit.Facts.integerNode(0), !Truth, false);
  return whereCase(V, Truth);
}

//===----------------------------------------------------------------------===//
// Values under conditions
//===----------------------------------------------------------------------===//

Value Body::under(const Value &V, const Conditions &Known) {
  if (Known.empty() || V.Nodes.empty())
    return V;
  Value Result = V;
  Result.Nodes.clear();
  for (facts::NodeId Id : V.Nodes)
    Result.addNode(under(Id, Known));
  return Result;
}

facts::NodeId Body::under(facts::NodeId Id, const Conditions &Known) {
  facts::NodeKind Kind = Unit.Facts.node(uncased(Id)).kind();
  if (Kind == facts::NodeKind::Function || Kind == facts::NodeKind::Object ||
      Kind == facts::NodeKind::Unknown || Kind == facts::NodeKind::Any)
    return Id;
  llvm::SmallVector<uint32_t, MaxGuards> Guards;
  for (facts::NodeId At = Id;
       Unit.Facts.node(At).kind() == facts::NodeKind::Case;
       At = Unit.Facts.node(At).a())
    Guards.push_back(static_cast<uint32_t>(Unit.Facts.node(At).b()));
  for (const Condition &C : Known) {
    if (Guards.size() == MaxGuards)
      break;
    // What is compared is no case of itself.
    if (C.Subject == Id)
      continue;
    auto Flags = static_cast<facts::GuardFlags>(0);
    if (C.Negated)
      Flags |= facts::GuardFlags::Negated;
    if (C.IgnoresCase)
      Flags |= facts::GuardFlags::IgnoresCase;
    facts::NodeId New = Unit.Facts.caseNode(Id, C.Subject, C.Constants, Flags);
    auto Guard = static_cast<uint32_t>(Unit.Facts.node(New).b());
    if (llvm::is_contained(Guards, Guard))
      continue;
    Guards.push_back(Guard);
    Id = New;
  }
  return Id;
}

Value Body::choice(const ConditionalOperator *E) {
  Value V = under(get(E->getTrueExpr()), where(E->getCond(), true));
  V.add(under(get(E->getFalseExpr()), where(E->getCond(), false)));
  return V;
}

/// What \p V, the value of \p E, is where E only says whether something holds.
Value Body::decision(const Expr *E, Value V) {
  const Expr *Bare = bare(E);
  const auto *Binary = dyn_cast<BinaryOperator>(Bare);
  const auto *Unary = dyn_cast<UnaryOperator>(Bare);
  if (!isInteger(E->getType()) ||
      !((Binary && (Binary->isEqualityOp() || Binary->isLogicalOp())) ||
        (Unary && Unary->getOpcode() == UO_LNot) ||
        (Bare->getType()->isBooleanType() && compared(Bare))))
    return V;
  Conditions Yes = where(E, true), No = where(E, false);
  if (Yes.empty() && No.empty())
    return V;
  Value Result = under(Value::node(Unit.Facts.integerNode(1)), Yes);
  Result.add(under(Value::node(Unit.Facts.integerNode(0)), No));
  return Result;
}

//===----------------------------------------------------------------------===//
// Ways through the function
//===----------------------------------------------------------------------===//

/// The constants that \p Case is for; none where they are not known.
llvm::SmallVector<facts::NodeId, 4> Body::constantsOf(const CaseStmt *Case) {
  llvm::SmallVector<facts::NodeId, 4> Constants;
  if (Case->getLHS()->isValueDependent())
    return Constants;
  llvm::APSInt First = Case->getLHS()->EvaluateKnownConstInt(Unit.Context);
  llvm::APSInt Last = Case->getRHS()
                          ? Case->getRHS()->EvaluateKnownConstInt(Unit.Context)
                          : First;
  if (!First.isRepresentableByInt64() || !Last.isRepresentableByInt64() ||
      Last.getExtValue() < First.getExtValue() ||
      uint64_t(Last.getExtValue()) - uint64_t(First.getExtValue()) >= MaxCases)
    return Constants;
  for (int64_t I = First.getExtValue(); I <= Last.getExtValue(); ++I)
    Constants.push_back(Unit.Facts.integerNode(I));
  llvm::sort(Constants);
  return Constants;
}

/// What is known where \p Switch goes to \p Next.
Conditions Body::whereSwitched(const SwitchStmt *Switch, const CFGBlock *Next) {
  const Stmt *Condition = Switch->getCond();
  facts::NodeId Subject =
      Condition ? single(cast<Expr>(Condition)->IgnoreParens()) : 0;
  if (!Subject || !isSubject(Subject))
    return {};
  llvm::SmallVector<facts::NodeId, 4> Others;
  for (const SwitchCase *C = Switch->getSwitchCaseList(); C;
       C = C->getNextSwitchCase()) {
    const auto *Case = dyn_cast<CaseStmt>(C);
    if (!Case)
      continue;
    llvm::SmallVector<facts::NodeId, 4> Constants = constantsOf(Case);
    if (Case == Next->getLabel())
      return Constants.empty()
                 ? Conditions()
                 : Conditions({Subject, false, false, std::move(Constants)});
    llvm::append_range(Others, Constants);
  }
  llvm::sort(Others);
  Others.erase(llvm::unique(Others), Others.end());
  return Others.empty() ? Conditions()
                        : Conditions({Subject, false, true, std::move(Others)});
}

Conditions Body::whereLeft(const CFGBlock *Block, unsigned Way) {
  if (Block->succ_size() < 2)
    return {};
  if (const auto *Switch =
          dyn_cast_or_null<SwitchStmt>(Block->getTerminatorStmt()))
    return whereSwitched(Switch,
                         (Block->succ_begin() + Way)->getReachableBlock());
  if (Block->succ_size() != 2)
    return {};
  const Expr *Condition = Block->getLastCondition();
  if (!Condition && Block->getTerminator().isStmtBranch()) {
    Condition = dyn_cast_or_null<Expr>(Block->getTerminatorCondition());
    // Its parts were asked in other blocks.
    if (const auto *Binary = dyn_cast_or_null<BinaryOperator>(
            Condition ? bare(Condition) : nullptr);
        Binary && Binary->isLogicalOp())
      return {};
  }
  if (!Condition || !isa<Expr>(Condition))
    return {};
  return where(Condition, Way == 0);
}

//===----------------------------------------------------------------------===//
// Tables
//===----------------------------------------------------------------------===//

namespace {

/// The constant initialiser of \p V, or null.
const Expr *constantInitializer(const VarDecl *V, const ASTContext &Context) {
  const VarDecl *Initialized = nullptr;
  if (!V->getType().isConstant(Context))
    return nullptr;
  const Expr *Init = V->getAnyInitializer(Initialized);
  return Init && !Init->isValueDependent() ? Init : nullptr;
}

/// The elements of \p E, the initialiser of an array or of a library's class
/// that is nothing but one, or null.
const InitListExpr *elementsIn(const Expr *E) {
  const auto *List = dyn_cast<InitListExpr>(bare(E));
  if (List && List->isSyntacticForm() && List->getSemanticForm())
    List = List->getSemanticForm();
  if (List && List->getType()->isRecordType() && List->getNumInits() == 1)
    return elementsIn(List->getInit(0));
  return List && List->getType()->isArrayType() ? List : nullptr;
}

struct Subscript {
  const Expr *Array = nullptr, *Index = nullptr;
};

/// \p E taken apart, where it names an element of an array.
Subscript subscript(const Expr *E, const Names &Naming) {
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(E))
    return {Element->getBase(), Element->getIdx()};
  if (const auto *Deref = dyn_cast<UnaryOperator>(E);
      Deref && Deref->getOpcode() == UO_Deref)
    if (const auto *Sum = dyn_cast<BinaryOperator>(bare(Deref->getSubExpr()));
        Sum && Sum->getOpcode() == BO_Add) {
      bool Left = Sum->getLHS()->getType()->isPointerType();
      return {Left ? Sum->getLHS() : Sum->getRHS(),
              Left ? Sum->getRHS() : Sum->getLHS()};
    }
  // Of a library's array.
  const auto *Method =
      isa<CallExpr>(E)
          ? dyn_cast_or_null<CXXMethodDecl>(cast<CallExpr>(E)->getCalleeDecl())
          : nullptr;
  if (!Method || !E->isGLValue() || !Naming.inSystemHeader(Method))
    return {};
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(E);
      Operator && Operator->getOperator() == OO_Subscript &&
      Operator->getNumArgs() == 2)
    return {Operator->getArg(0), Operator->getArg(1)};
  if (const auto *Call = dyn_cast<CXXMemberCallExpr>(E);
      Call && Call->getNumArgs() == 1)
    return {Call->getImplicitObjectArgument(), Call->getArg(0)};
  return {};
}

} // namespace

/// The initialisers that \p E, a constant table or a part of one, may have, and
/// the conditions under which it has each. False where that is not known.
bool Body::parts(const Expr *E, std::vector<Part> &To) {
  E = bare(E);
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    const Expr *Init = V ? constantInitializer(V, Unit.Context) : nullptr;
    if (Init)
      To.push_back({Init, {}});
    return Init;
  }
  std::vector<Part> Whole;
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (!Field || Member->isArrow() || !parts(Member->getBase(), Whole))
      return false;
    for (Part &P : Whole) {
      const auto *List = dyn_cast<InitListExpr>(bare(P.Init));
      const auto *Class = dyn_cast<CXXRecordDecl>(Field->getParent());
      if (!List || Field->getParent()->isUnion() ||
          (Class && Class->getNumBases() != 0) ||
          Field->getFieldIndex() >= List->getNumInits())
        return false;
      P.Init = List->getInit(Field->getFieldIndex());
    }
    To = std::move(Whole);
    return true;
  }
  Subscript S = subscript(E, Unit.Naming);
  if (!S.Array || !isInteger(S.Index->getType()))
    return false;
  facts::NodeId Index = single(S.Index);
  bool Known = Index && isConstant(S.Index);
  if (!Index || !(Known || isSubject(Index)) || !parts(S.Array, Whole))
    return false;
  for (const Part &P : Whole) {
    const InitListExpr *List = elementsIn(P.Init);
    if (!List || List->getNumInits() > MaxCases)
      return false;
    for (unsigned I = 0; I != List->getNumInits(); ++I) {
      facts::NodeId Number = Unit.Facts.integerNode(I);
      if (Known && Number != Index)
        continue;
      Part &Element = To.emplace_back(Part{List->getInit(I), P.Where});
      if (!Known)
        Element.Where.meet(equals(Index, Number, true, false));
    }
    if (To.size() > MaxCases)
      return false;
  }
  return true;
}

Value Body::tableEntry(const Expr *E) {
  // Whatever is no element, or a member of one, is not looked at twice.
  const Expr *Whole = E;
  while (const auto *Member = dyn_cast<MemberExpr>(Whole))
    Whole = bare(Member->getBase());
  if (!subscript(Whole, Unit.Naming).Array)
    return {};
  std::vector<Part> Found;
  Value V;
  if (!parts(E, Found))
    return V;
  constexpr unsigned MaxDepth = 16;
  for (const Part &P : Found) {
    std::optional<Value> Here = pureConstant(P.Init, MaxDepth);
    if (!Here)
      return {};
    V.add(under(*Here, P.Where));
  }
  return V;
}

} // namespace officetidy::extract
