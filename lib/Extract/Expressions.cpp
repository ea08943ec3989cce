//===- Expressions.cpp - one function body to facts: expressions ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Constants.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// The expression that \p E only wraps, or null.
const Expr *wrapped(const Expr *E) {
  if (const auto *Full = dyn_cast<FullExpr>(E))
    return Full->getSubExpr();
  if (const auto *Temporary = dyn_cast<MaterializeTemporaryExpr>(E))
    return Temporary->getSubExpr();
  if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(E))
    return Bound->getSubExpr();
  if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(E))
    return List->getSubExpr();
  if (const auto *Argument = dyn_cast<SubstNonTypeTemplateParmExpr>(E))
    return Argument->getReplacement();
  if (const auto *Opaque = dyn_cast<OpaqueValueExpr>(E))
    return Opaque->getSourceExpr();
  if (const auto *Literal = dyn_cast<CompoundLiteralExpr>(E))
    return Literal->getInitializer();
  if (const auto *Choice = dyn_cast<ChooseExpr>(E))
    return Choice->isConditionDependent() ? nullptr
                                          : Choice->getChosenSubExpr();
  if (const auto *Choice = dyn_cast<GenericSelectionExpr>(E))
    return Choice->isResultDependent() ? nullptr : Choice->getResultExpr();
  if (const auto *Copy = dyn_cast<ArrayInitLoopExpr>(E))
    return Copy->getCommonExpr();
  if (const auto *Rewritten = dyn_cast<CXXRewrittenBinaryOperator>(E))
    return Rewritten->getSemanticForm();
  if (const auto *Pseudo = dyn_cast<PseudoObjectExpr>(E))
    return Pseudo->getResultExpr();
  if (const auto *Await = dyn_cast<CoawaitExpr>(E))
    return Await->getResumeExpr();
  if (const auto *Yield = dyn_cast<CoyieldExpr>(E))
    return Yield->getResumeExpr();
  return nullptr;
}

/// The default that \p E stands for, which is no part of the statement, or
/// null.
const Expr *writtenElsewhere(const Expr *E) {
  if (const auto *Default = dyn_cast<CXXDefaultArgExpr>(E))
    return Default->getExpr();
  if (const auto *Default = dyn_cast<CXXDefaultInitExpr>(E))
    return Default->getExpr();
  return nullptr;
}

/// Does what is stored to a node of this kind arrive where it is read?
bool canBeStoredTo(facts::NodeKind Kind) {
  return Kind == facts::NodeKind::Field || Kind == facts::NodeKind::Variable ||
         Kind == facts::NodeKind::Result || Kind == facts::NodeKind::Member;
}

/// Is \p V one object of this function, and not one of several?
bool isOneObject(const Value &V) {
  return V.Places.size() == 1 && V.Nodes.empty();
}

/// Can an expression of this class be a GUID that is known here, beyond what
/// its parts give?
bool maybeConstantGuid(const Expr *E) {
  return isa<DeclRefExpr, MemberExpr, InitListExpr, CallExpr, CXXConstructExpr,
             CXXUuidofExpr, CXXParenListInitExpr, CompoundLiteralExpr>(E) &&
         isGuid(E->getType());
}

} // namespace

bool Body::isOpaque(const RecordDecl *R) const {
  const auto *Class = dyn_cast<CXXRecordDecl>(R);
  if (!Class || !Unit.Naming.inSystemHeader(Class))
    return false;
  return isa<ClassTemplateSpecializationDecl>(Class) ||
         (Class->hasDefinition() &&
          (Class->hasUserDeclaredConstructor() || Class->isPolymorphic()));
}

bool Body::derivesFromOpaque(const CXXRecordDecl *R) const {
  return isOpaque(R) || (R->hasDefinition() &&
                         !R->forallBases([this](const CXXRecordDecl *Base) {
                           return !isOpaque(Base);
                         }));
}

Value Body::compute(const Expr *E) {
  // Left over from an error: a list of what something unknown is made of.
  if (E->getType().isNull()) {
    Value Parts;
    for (const Stmt *Child : E->children())
      if (const auto *Part = dyn_cast_or_null<Expr>(Child))
        Parts.add(get(Part));
    return Parts;
  }
  Value V = evaluate(E);
  if (V.empty() && E->getType()->isIntegralOrEnumerationType())
    return scalar(E);
  return decidedByTemplate(E, std::move(V));
}

Value Body::evaluate(const Expr *E) {
  if (CalleeNames.contains(E)) {
    if (const auto *Member = dyn_cast<MemberExpr>(E))
      get(Member->getBase());
    return {};
  }
  if (maybeConstantGuid(E))
    if (std::optional<facts::Guid> Guid = guidOf(E, Unit.Context))
      return Value::node(Unit.Facts.guidNode(*Guid));
  if (const auto *Cast = dyn_cast<CastExpr>(E))
    return cast(Cast);
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    return construct(Construct);
  if (const auto *Call = dyn_cast<CallExpr>(E))
    return call(Call);
  if (const Expr *Inner = wrapped(E); Inner && !isa<ConstantExpr>(E))
    return get(Inner);
  if (const Expr *Inner = writtenElsewhere(E)) {
    survey(Inner);
    walk(Inner);
    return get(Inner);
  }

  switch (E->getStmtClass()) {
  case Stmt::StringLiteralClass:
    return Value::node(Unit.Facts.stringNode(textOf(cast<StringLiteral>(E))));
  case Stmt::ConstantExprClass:
    if (const auto *Constant = cast<ConstantExpr>(E);
        Constant->hasAPValueResult())
      if (std::optional<Value> Known =
              known(Constant->getAPValueResult(), Constant->getType()))
        return *Known;
    return get(cast<ConstantExpr>(E)->getSubExpr());
  case Stmt::DeclRefExprClass:
    return reference(cast<DeclRefExpr>(E)->getDecl());
  case Stmt::MemberExprClass:
    if (Value Entry = tableEntry(E); !Entry.empty())
      return Entry;
    if (Value Part = constantPart(E); !Part.empty())
      return Part;
    return member(cast<MemberExpr>(E));
  case Stmt::ArraySubscriptExprClass: {
    if (Value Entry = tableEntry(E); !Entry.empty())
      return Entry;
    if (Value Part = constantPart(E); !Part.empty())
      return Part;
    Value V = get(cast<ArraySubscriptExpr>(E)->getBase());
    V.Element = true;
    return V;
  }
  case Stmt::UnaryOperatorClass:
    return unary(cast<UnaryOperator>(E));
  case Stmt::BinaryOperatorClass:
  case Stmt::CompoundAssignOperatorClass:
    return binary(cast<BinaryOperator>(E));
  case Stmt::ConditionalOperatorClass:
    return choice(cast<ConditionalOperator>(E));
  case Stmt::BinaryConditionalOperatorClass: {
    const auto *Choice = cast<AbstractConditionalOperator>(E);
    Value V = get(Choice->getTrueExpr());
    V.add(get(Choice->getFalseExpr()));
    return V;
  }
  case Stmt::VAArgExprClass:
    return variadicArgument(E->getType());
  case Stmt::InitListExprClass:
    return initList(cast<InitListExpr>(E));
  case Stmt::LambdaExprClass:
    return closure(cast<LambdaExpr>(E));
  case Stmt::CXXThisExprClass:
    return Value::place(Places.root(PlaceRoot::This, nullptr));
  case Stmt::CXXNewExprClass:
    return created(cast<CXXNewExpr>(E));
  case Stmt::CXXThrowExprClass:
    raise(cast<CXXThrowExpr>(E));
    return {};
  case Stmt::CXXDeleteExprClass:
    deallocate(cast<CXXDeleteExpr>(E));
    return {};
  case Stmt::CXXInheritedCtorInitExprClass:
    return inherit(cast<CXXInheritedCtorInitExpr>(E));
  case Stmt::StmtExprClass: {
    const auto *Result =
        dyn_cast_or_null<Expr>(cast<StmtExpr>(E)->getSubStmt()->body_back());
    return Result ? get(Result) : Value();
  }
  case Stmt::RecoveryExprClass:
    return recovered(cast<RecoveryExpr>(E));
  case Stmt::CXXParenListInitExprClass: {
    auto *List =
        const_cast<CXXParenListInitExpr *>(cast<CXXParenListInitExpr>(E));
    return aggregate(List, List->getInitExprs(),
                     List->getInitializedFieldInUnion());
  }
  default:
    return {};
  }
}

Value Body::cast(const CastExpr *E) {
  Value Inner = get(E->getSubExpr());
  switch (E->getCastKind()) {
  case CK_LValueToRValue:
  case CK_LValueToRValueBitCast:
    // A structure is copied by who takes it.
    return E->getType()->isRecordType() ? Inner : read(Inner);
  case CK_ToVoid:
  case CK_NullToPointer:
    return {};
  case CK_PointerToBoolean:
  case CK_MemberPointerToBoolean:
    return {};
  case CK_IntegralToBoolean:
    // Other numbers become one, and the same.
    return llvm::all_of(Inner.Nodes,
                        [this](facts::NodeId N) { return isScalar(N); })
               ? decision(E->getSubExpr(), {})
               : Value();
  case CK_BitCast:
    return asTable(E, std::move(Inner));
  default:
    return Inner;
  }
}

Value Body::reference(const ValueDecl *D) {
  // Which member a pointer to members means.
  if (const auto *Field = dyn_cast<FieldDecl>(D)) {
    facts::NodeId Id = fieldNode(Field);
    Members.try_emplace(Id, Field);
    return Value::node(Id);
  }
  if (const auto *Function = dyn_cast<FunctionDecl>(D))
    return Value::node(Unit.Facts.entityNode(facts::NodeKind::Function,
                                             Unit.Naming.function(Function)));
  if (const auto *V = dyn_cast<VarDecl>(D))
    return variable(V, Captures.contains(V));
  if (const auto *Object = dyn_cast<TemplateParamObjectDecl>(D))
    return known(Object->getValue(), Object->getType()).value_or(Value());
  if (const auto *Binding = dyn_cast<BindingDecl>(D)) {
    if (Captures.contains(Binding))
      return Value::node(Unit.Facts.entityNode(
          facts::NodeKind::Field, Unit.Naming.field(Captures.lookup(Binding))));
    if (const Expr *Bound = Binding->getBinding();
        Bound && !Binding->getHoldingVar())
      return get(Bound);
    if (const auto *Whole =
            dyn_cast_or_null<VarDecl>(Binding->getDecomposedDecl()))
      return variable(Whole, false);
  }
  return {};
}

Value Body::variable(const VarDecl *V, bool Captured) {
  if (Captured) {
    Value Here =
        Value::place(Places.root(PlaceRoot::Captured, V->getCanonicalDecl()));
    return V->getType()->isReferenceType() ? read(Here) : Here;
  }
  if (V->hasLocalStorage()) {
    if (Value Known = evaluated(V); !Known.empty())
      return Known;
    Value Here = Value::place(Places.root(PlaceRoot::Local, V));
    return V->getType()->isReferenceType() ? read(Here) : Here;
  }
  Value Known = V->getType()->isIntegralOrEnumerationType() ? constantNumber(V)
                                                            : constant(V);
  if (!Known.empty())
    return Known;
  Value Here =
      Value::place(Places.root(PlaceRoot::Static, V->getCanonicalDecl()));
  return V->getType()->isReferenceType() ? read(Here) : Here;
}

Value Body::fieldOf(const Value &Base, const FieldDecl *Field) {
  // The members of an anonymous structure or union are those of the object
  // around it.
  if (Field->isAnonymousStructOrUnion())
    return Base;
  if (isOpaque(Field->getParent()))
    return Base;
  // All members of a union are one place.
  if (Field->getParent()->isUnion())
    Field = *Field->getParent()->field_begin();
  Value Result;
  for (PlaceId Place : Base.Places)
    Result.addPlace(Places.field(Place, Field));
  const bool InTable = Unit.Catalog.holdsCallee(Field->getName());
  // The functions of a table that is known by node only are in that node.
  for (facts::NodeId Object : Base.Nodes)
    Result.addNode(InTable ? Object
                           : Unit.Facts.memberNode(Object, fieldNode(Field)));
  const bool Known =
      Base.Nodes.empty()
          ? !Base.Places.empty()
          : !InTable || llvm::all_of(Base.Nodes, [&](facts::NodeId Node) {
              return canBeStoredTo(Unit.Facts.node(uncased(Node)).kind());
            });
  if (!Known)
    Result.addNode(fieldNode(Field));
  Result.Element = Base.Element;
  return Field->getType()->isReferenceType() ? read(Result) : Result;
}

Value Body::member(const MemberExpr *E) {
  Value Base = get(E->getBase());
  if (const auto *Field = dyn_cast<FieldDecl>(E->getMemberDecl()))
    return fieldOf(Base, Field);
  return reference(E->getMemberDecl());
}

/// \p To, which \p E denotes, gets a number that is not followed.
void Body::recount(const Expr *E, const Value &To) {
  if (E->getType()->isIntegralOrEnumerationType())
    store(To, Value::node(Unit.Facts.unknownNode()));
}

Value Body::unary(const UnaryOperator *E) {
  switch (E->getOpcode()) {
  case UO_AddrOf:
  case UO_Extension:
  case UO_Plus:
    return get(E->getSubExpr());
  case UO_Deref: {
    Value Entry = tableEntry(E);
    return Entry.empty() ? get(E->getSubExpr()) : Entry;
  }
  case UO_PreInc:
  case UO_PreDec: {
    Value To = get(E->getSubExpr());
    recount(E->getSubExpr(), To);
    return To;
  }
  case UO_PostInc:
  case UO_PostDec: {
    Value To = get(E->getSubExpr()), Old = read(To);
    recount(E->getSubExpr(), To);
    return Old;
  }
  default:
    return {};
  }
}

Value Body::binary(const BinaryOperator *E) {
  switch (E->getOpcode()) {
  case BO_Assign: {
    if (setsGuidPart(E))
      return get(E->getLHS());
    Value To = get(E->getLHS()), From = decision(E->getRHS(), get(E->getRHS()));
    if (isa<ArraySubscriptExpr, UnaryOperator>(E->getLHS()->IgnoreParens()) &&
        To.Places.size() == 1 && isScalar(From) &&
        !E->getLHS()->getType()->isEnumeralType() &&
        Places[To.Places.front()].Root != PlaceRoot::Pointee)
      From = {};
    if (!E->getRHS()->getType()->isRecordType()) {
      store(To, From);
      return To;
    }
    store(To, read(From));
    for (PlaceId Place : To.Places)
      for (PlaceId Source : From.Places)
        copyFields(Place, Source, To.Places.size() == 1 && !To.Element);
    return To;
  }
  case BO_Comma:
    return get(E->getRHS());
  case BO_PtrMemD:
  case BO_PtrMemI: {
    Value Object = get(E->getLHS()), Member = get(E->getRHS()), Result;
    for (facts::NodeId Id : Member.Nodes)
      if (const FieldDecl *Field = Members.lookup(Id))
        Result.add(fieldOf(Object, Field));
      else
        Result.addNode(Id);
    return Result.empty() ? Object : Result;
  }
  case BO_Add:
  case BO_Sub: {
    Value V;
    for (const Expr *Side : {E->getLHS(), E->getRHS()})
      if (Side->getType()->isPointerType())
        V.add(get(Side));
    V.Element = true;
    return V;
  }
  default:
    if (!E->isCompoundAssignmentOp())
      return {};
    Value To = get(E->getLHS());
    recount(E->getLHS(), To);
    return To;
  }
}

Value Body::initList(const InitListExpr *E) {
  if (E->isSyntacticForm() && E->getSemanticForm())
    E = E->getSemanticForm();
  return aggregate(E, const_cast<InitListExpr *>(E)->inits(),
                   E->getInitializedFieldInUnion());
}

Value Body::aggregate(const Expr *E, ArrayRef<Expr *> Inits,
                      const FieldDecl *Only) {
  const RecordDecl *Record = E->getType()->getAsRecordDecl();
  if (!Record || isOpaque(Record)) {
    if (const auto *Array = Unit.Context.getAsArrayType(E->getType()))
      if (std::optional<std::string> Text =
              textOf(Inits, Array->getElementType(), Unit.Context);
          Text && !Text->empty())
        return Value::node(Unit.Facts.stringNode(*Text));
    // Other numbers in an array are not followed.
    Value All;
    for (const Expr *Init : Inits)
      if (!E->getType()->isArrayType() ||
          !Init->getType()->isIntegralOrEnumerationType())
        All.add(get(Init));
    return All;
  }
  PlaceId Object = Places.root(PlaceRoot::Temporary, E);
  const auto *AsClass = dyn_cast<CXXRecordDecl>(Record);
  set(Object, AsClass ? functor(AsClass) : Value());
  unsigned Next = 0;
  if (AsClass)
    for (unsigned I = 0; I != AsClass->getNumBases() && Next != Inits.size();
         ++I, ++Next)
      for (PlaceId Base : get(Inits[Next]).Places)
        copyFields(Object, Base, /*Overwrites=*/true);
  for (const FieldDecl *Field : Record->fields()) {
    if (Field->isUnnamedBitField())
      continue;
    const Expr *Init = nullptr;
    if (Record->isUnion())
      Init = Field == Only && !Inits.empty() ? Inits[0] : nullptr;
    else if (Next < Inits.size())
      Init = Inits[Next++];
    if (!Init)
      continue;
    Value To = fieldOf(Value::place(Object), Field), From = get(Init);
    // The members of an anonymous one are the object's own.
    const bool Anonymous = Field->isAnonymousStructOrUnion();
    bool Copies =
        Init->getType()->isRecordType() || Init->getType()->isArrayType();
    if (!Anonymous)
      store(To, Copies ? read(From) : From);
    if (Copies)
      for (PlaceId Place : To.Places)
        for (PlaceId Source : From.Places)
          copyFields(Place, Source, isOneObject(From));
  }
  return Value::place(Object);
}

void Body::declare(const VarDecl *V) {
  bool Static = V->hasGlobalStorage();
  Value To = Value::place(
      Static ? Places.root(PlaceRoot::Static, V->getCanonicalDecl())
             : Places.root(PlaceRoot::Local, V));
  const Expr *Init = V->getInit();
  if (!Init) {
    if (!Static)
      store(To, {});
    return;
  }
  Value From = decision(Init, get(Init));
  QualType Type = V->getType();
  if (!Type->isRecordType() && !Type->isArrayType()) {
    store(To, From, /*Overwrites=*/!Static);
    return;
  }
  store(To, read(From), /*Overwrites=*/!Static);
  for (PlaceId Source : From.Places)
    copyFields(To.Places.front(), Source, !Static && isOneObject(From));
  if (V->isConstexpr() && Type->isRecordType())
    storeParts(To, V);
}

namespace {

/// Is this a structure, or an array of some, with a field that the catalog
/// takes functions from?
bool isTable(QualType Type, const catalog::Index &Catalog) {
  const RecordDecl *R = Type->getBaseElementTypeUnsafe()->getAsRecordDecl();
  return R && llvm::any_of(R->fields(), [&](const FieldDecl *Field) {
           return Catalog.holdsCallee(Field->getName());
         });
}

} // namespace

/// The functions in a table whose address becomes a pointer to anything, as
/// that of an interface for remote calls does.
Value Body::functionsBehind(const CastExpr *E, const Value &V) {
  Value Functions;
  const auto *Address =
      dyn_cast<UnaryOperator>(E->getSubExpr()->IgnoreParenCasts());
  const auto *Name =
      Address && Address->getOpcode() == UO_AddrOf
          ? dyn_cast<DeclRefExpr>(Address->getSubExpr()->IgnoreParenCasts())
          : nullptr;
  const auto *Table = Name ? dyn_cast<VarDecl>(Name->getDecl()) : nullptr;
  const RecordDecl *R = Table ? Table->getType()->getAsRecordDecl() : nullptr;
  if (!R || !Table->hasGlobalStorage() || !R->isCompleteDefinition() ||
      (isa<CXXRecordDecl>(R) && !cast<CXXRecordDecl>(R)->isAggregate()))
    return Functions;
  for (const FieldDecl *Field : R->fields()) {
    QualType Type = Field->getType();
    if (Type->isFunctionPointerType() || Type->isVoidPointerType() ||
        (Type->isPointerType() &&
         Type->getPointeeType()->isFunctionPointerType()))
      Functions.add(flatten(fieldOf(V, Field)));
  }
  return Functions;
}

Value Body::asTable(const CastExpr *E, Value V) {
  if (E->getType()->isVoidPointerType()) {
    V.add(functionsBehind(E, V));
    return V;
  }
  QualType From = E->getSubExpr()->IgnoreParenCasts()->getType();
  const Type *Element = From->isPointerType()
                            ? From->getPointeeType().getTypePtr()
                            : From->getBaseElementTypeUnsafe();
  const RecordDecl *R = Element->getAsRecordDecl();
  if (!E->getType()->isPointerType() ||
      !isTable(E->getType()->getPointeeType(), Unit.Catalog) || !R ||
      isTable(QualType(Element, 0), Unit.Catalog))
    return V;
  Value Functions;
  for (const FieldDecl *Field : R->fields())
    if (Field->getType()->isFunctionPointerType())
      Functions.add(flatten(fieldOf(V, Field)));
  V.add(Functions);
  return V;
}

/// What va_arg gives: any of the first arguments behind the parameters.
Value Body::variadicArgument(QualType Type) {
  constexpr unsigned MaxArguments = 8;
  Value Any;
  if (!F || !F->isVariadic() || !Type->isAnyPointerType())
    return Any;
  for (unsigned I = 0; I != MaxArguments; ++I)
    Any.add(Value::node(
        Unit.Facts.entityNode(facts::NodeKind::Parameter, Entity,
                              static_cast<int>(F->getNumParams() + I))));
  return Any;
}

void Body::raise(const CXXThrowExpr *E) {
  const Expr *Thrown = E->getSubExpr();
  if (!Thrown)
    return;
  Value V = get(Thrown);
  for (facts::EntityId Type : Unit.Naming.thrown(Thrown->getType())) {
    facts::NodeId To = Unit.Facts.entityNode(facts::NodeKind::Variable, Type);
    flow(under(flatten(V), Now.Known), To);
    flowFields(V, To);
  }
}

/// What a new-expression gives: memory that holds what it was initialised with.
/// A table of functions is always an object of its own.
Value Body::created(const CXXNewExpr *E) {
  allocate(E);
  const Expr *Init = E->getInitializer();
  Value Holds = Init ? get(Init) : Value();
  const bool Record = E->getAllocatedType()->isRecordType();
  const bool Table = isTable(E->getAllocatedType(), Unit.Catalog);
  // An object that was made for it is it.
  if (Record && !Table && !Holds.Places.empty() &&
      llvm::all_of(Holds.Places, [this](PlaceId Id) {
        return Places[Id].Root == PlaceRoot::Temporary;
      }))
    return Holds;
  Value Memory = memoryBehind(E, Record ? read(Holds) : Holds);
  if (Table)
    Heap.insert(Memory.Places.front());
  if (Record)
    for (PlaceId From : Holds.Places)
      copyFields(Memory.Places.front(), From, Holds.Places.size() == 1);
  return Memory;
}

Value Body::functor(const CXXRecordDecl *R) {
  Value V;
  if (!R->hasDefinition() || (Unit.Naming.inSystemHeader(R) && !R->isLambda()))
    return V;
  auto Add = [&](const FunctionDecl *Call) {
    V.addNode(Unit.Facts.entityNode(facts::NodeKind::Function,
                                    Unit.Naming.function(Call)));
  };
  DeclarationName Name =
      Unit.Context.DeclarationNames.getCXXOperatorName(OO_Call);
  // Its own, or, where it has none, those of its bases.
  auto Find = [&](const CXXRecordDecl *Class, auto Recurse) -> void {
    auto Found = Class->lookup(Name);
    for (const NamedDecl *D : Found) {
      D = D->getUnderlyingDecl();
      if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D))
        for (const FunctionDecl *Instance : Template->specializations())
          Add(Instance);
      else if (const auto *Call = dyn_cast<CXXMethodDecl>(D))
        Add(Call);
    }
    if (Found.empty())
      for (const CXXBaseSpecifier &Base : Class->bases())
        if (const CXXRecordDecl *B = Base.getType()->getAsCXXRecordDecl();
            B && B->hasDefinition() && !Unit.Naming.inSystemHeader(B))
          Recurse(B->getDefinition(), Recurse);
  };
  Find(R, Find);
  return V;
}

Value Body::closure(const LambdaExpr *E) {
  const CXXRecordDecl *Class = E->getLambdaClass();
  if (!llvm::is_contained(Nested, Class))
    Nested.push_back(Class);
  auto Field = Class->field_begin();
  const auto *Capture = E->capture_begin();
  for (const Expr *Init : E->capture_inits()) {
    if (Field == Class->field_end() || Capture == E->capture_end())
      break;
    if (Init)
      hold(*Capture, *Field, get(Init));
    ++Field;
    ++Capture;
  }
  return functor(Class);
}

void Body::hold(const LambdaCapture &Capture, const FieldDecl *Field,
                const Value &What) {
  facts::NodeId Held =
      Unit.Facts.entityNode(facts::NodeKind::Field, Unit.Naming.field(Field));
  flow(flatten(What), Held);
  if (!Capture.capturesVariable() || Capture.getCaptureKind() != LCK_ByRef)
    return;
  const auto *V = dyn_cast<VarDecl>(Capture.getCapturedVar());
  if (!V)
    return;
  // From here on each sees what the other writes.
  auto &Holders = HeldByReference[V];
  if (!llvm::is_contained(Holders, Field))
    Holders.push_back(Field);
  for (PlaceId Place : What.Places) {
    Value New = read(Value::place(Place));
    New.addNode(Held);
    set(Place, std::move(New));
    // What it writes to what this function holds by reference, this one writes.
    if (PlaceRoot Root = Places[Place].Root;
        Root == PlaceRoot::Captured || Root == PlaceRoot::Pointee)
      publish(Place, Value::node(Held));
  }
}

} // namespace officetidy::extract
