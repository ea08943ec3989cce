//===- Memory.cpp - one function body to facts: what places hold ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Constants.h"
#include "Extract/Referring.h"

using namespace clang;

namespace officetidy::extract {

int Body::parameterIndex(const VarDecl *V) const {
  const auto *Parameter = dyn_cast<ParmVarDecl>(V);
  if (!Parameter || !F || Parameter->getDeclContext() != F)
    return -1;
  return static_cast<int>(Parameter->getFunctionScopeIndex());
}

Value Body::initial(PlaceId Id) {
  const Place P = Places[Id];
  auto Node = [&](facts::NodeKind Kind, facts::EntityId E, int Index = 0) {
    return Value::node(Unit.Facts.entityNode(Kind, E, Index));
  };
  if (holdsCallee(Id))
    return initial(P.Parent);
  if (P.Field) {
    if (P.Root == PlaceRoot::Static &&
        P.variable()->getType().isConstant(Unit.Context))
      return Node(facts::NodeKind::Field,
                  Unit.Naming.fieldOf(P.variable(), P.Field));
    Value Object = initial(P.Parent);
    return Object.Nodes.empty() ? Value::node(fieldNode(P.Field))
                                : membersOf(Object, P.Field);
  }
  switch (P.Root) {
  case PlaceRoot::Temporary:
    return {};
  case PlaceRoot::Local: {
    int Index = parameterIndex(P.variable());
    if (P.variable()->isExceptionVariable())
      return Node(facts::NodeKind::Variable,
                  Unit.Naming.thrown(P.variable()->getType()).front());
    if (Index < 0)
      return {};
    QualType Type = P.variable()->getType();
    if (Type->isReferenceType() ||
        (Type->isPointerType() && !Type->isFunctionPointerType()))
      return Value::place(Places.root(PlaceRoot::Pointee, P.Base));
    return Node(facts::NodeKind::Parameter, Entity, Index);
  }
  case PlaceRoot::Pointee:
    return Node(facts::NodeKind::Parameter, Entity,
                parameterIndex(P.variable()));
  case PlaceRoot::This:
    if (CapturedThis)
      return Node(facts::NodeKind::Field, Unit.Naming.field(CapturedThis));
    return Node(facts::NodeKind::Parameter, Entity, -1);
  case PlaceRoot::Captured:
    return Node(facts::NodeKind::Field,
                Unit.Naming.field(Captures.lookup(P.variable())));
  case PlaceRoot::Static:
    return Node(facts::NodeKind::Variable, Unit.Naming.variable(P.variable()));
  }
  return {};
}

facts::NodeId Body::fieldNode(const FieldDecl *Field) {
  return Unit.Facts.entityNode(facts::NodeKind::Field,
                               Unit.Naming.field(Field));
}

Value Body::membersOf(const Value &Objects, const FieldDecl *Field) {
  Value Members;
  facts::NodeId Node = fieldNode(Field);
  for (facts::NodeId Object : Objects.Nodes)
    Members.addNode(Unit.Facts.memberNode(Object, Node));
  if (!Objects.Places.empty())
    Members.addNode(Node);
  return Members;
}

Value Body::read(const Value &V) {
  Value Result;
  for (facts::NodeId N : V.Nodes)
    Result.addNode(N);
  for (PlaceId Id : V.Places) {
    if (const Value *Here = Now.find(Id)) {
      Result.add(*Here);
      continue;
    }
    if (holdsCallee(Id)) {
      Result.add(read(Value::place(Places[Id].Parent)));
      continue;
    }
    const Place P = Places[Id];
    if (!P.Field || P.Root == PlaceRoot::Static) {
      Result.add(initial(Id));
      continue;
    }
    // The field of an object of which nothing was said since it was made holds
    // nothing.
    Value Whole = read(Value::place(P.Parent));
    if (!Whole.empty())
      Result.add(membersOf(Whole, P.Field));
    else if (!Now.find(P.Parent))
      Result.addNode(fieldNode(P.Field));
  }
  return Result;
}

Value Body::flatten(const Value &V) {
  Value Result, Pending = V;
  llvm::SmallVector<PlaceId, 4> Seen;
  while (!Pending.empty()) {
    for (facts::NodeId N : Pending.Nodes)
      Result.addNode(N);
    Value Next;
    for (PlaceId Place : Pending.Places)
      if (!llvm::is_contained(Seen, Place)) {
        Seen.push_back(Place);
        Next.addPlace(Place);
        for (PlaceId Field : Places.fieldsOf(Place))
          if (holdsCallee(Field))
            Next.addPlace(Field);
      }
    if (Next.empty())
      break;
    Pending = read(Next);
  }
  return Result;
}

facts::NodeId Body::toNode(const Value &V) {
  return Unit.Facts.anyNode(flatten(V).Nodes);
}

void Body::flow(const Value &From, facts::NodeId To) {
  facts::NodeKind Kind = Unit.Facts.node(To).kind();
  const bool Scalars =
      Kind == facts::NodeKind::Return || Kind == facts::NodeKind::Written;
  for (facts::NodeId N : From.Nodes)
    if (N != To && (Scalars || !isScalar(N)))
      Flows.insert({N, To});
}

void Body::store(const Value &To, const Value &What, bool Overwrites) {
  // Memory that is known by node only.
  Value Flat;
  if (!To.Nodes.empty())
    Flat = under(flatten(What), Now.Known);
  for (facts::NodeId Case : To.Nodes) {
    facts::NodeId N = uncased(Case);
    const facts::Node Node = Unit.Facts.node(N);
    if (Node.kind() == facts::NodeKind::Member) {
      auto Field = static_cast<facts::NodeId>(Node.b());
      flow(Flat, Field);
      const facts::Node Object = Unit.Facts.node(Node.a());
      if (Object.kind() == facts::NodeKind::Parameter && Object.a() == Entity &&
          llvm::none_of(Flat.Nodes, [this](facts::NodeId Id) {
            const facts::Node Given = Unit.Facts.node(Id);
            return Given.kind() == facts::NodeKind::Output &&
                   Sites[Given.a() - FirstCall].Description.Row.empty();
          }))
        flow(Flat, Unit.Facts.memberNode(
                       Unit.Facts.entityNode(facts::NodeKind::Written, Entity,
                                             Object.b()),
                       Field));
    } else if (Node.kind() == facts::NodeKind::Field ||
               Node.kind() == facts::NodeKind::Variable ||
               Node.kind() == facts::NodeKind::Result)
      flow(Flat, N);
    else if (Node.kind() == facts::NodeKind::Parameter && Node.a() == Entity)
      flow(Flat,
           Unit.Facts.entityNode(facts::NodeKind::Written, Entity, Node.b()));
  }
  bool One =
      To.Places.size() == 1 && To.Nodes.empty() && !To.Element && Unsure == 0;
  for (PlaceId Place : To.Places)
    storeTo(Place, What, Overwrites && One);
}

void Body::storeTo(PlaceId Place, const Value &What, bool Overwrites) {
  Value New = under(What, Now.Known);
  New.Element = false;
  if (!Overwrites) {
    foldFields(Place);
    New.add(read(Value::place(Place)));
  }
  if (Overwrites)
    forgetFields(Place);
  set(Place, std::move(New));
  publish(Place, under(What, Now.Known));
}

/// Is \p P a pointer to a class of the program, whose fields are followed for
/// themselves?
bool Body::pointsToOwnClass(const Place &P) const {
  const ValueDecl *D =
      P.Field ? static_cast<const ValueDecl *>(P.Field) : P.variable();
  if (!D || !D->getType()->isPointerType())
    return false;
  const CXXRecordDecl *R = D->getType()->getPointeeCXXRecordDecl();
  return R && !Unit.Naming.inSystemHeader(R);
}

void Body::set(PlaceId Place, Value V) {
  const Value *Old = Now.find(Place);
  if (Old && *Old == V)
    return;
  Ever[Place].add(V);
  if (Places[Place].isShared() && !pointsToOwnClass(Places[Place]))
    for (PlaceId Pointee : V.Places)
      if (Places[Pointee].Root == PlaceRoot::Temporary)
        if (auto &Known = Pointers[Pointee]; !llvm::is_contained(Known, Place))
          Known.push_back(Place);
  Now.set(Place, &Held.emplace_back(std::move(V)));
}

void Body::copyFields(PlaceId To, PlaceId From, bool Overwrites) {
  llvm::SmallVector<PlaceId, 8> Fields(Places.fieldsOf(From));
  for (PlaceId Id : Fields) {
    const Value *V = Now.find(Id);
    if (!V)
      continue;
    PlaceId Field = Places.field(To, Places[Id].Field);
    if (Field == To)
      continue;
    storeTo(Field, *V, Overwrites);
    copyFields(Field, Id, Overwrites);
  }
}

facts::NodeId Body::publicObject(PlaceId Id) {
  const Place P = Places[Id];
  if (P.Field)
    return 0;
  switch (P.Root) {
  case PlaceRoot::Pointee:
    return Unit.Facts.entityNode(facts::NodeKind::Written, Entity,
                                 parameterIndex(P.variable()));
  case PlaceRoot::This:
    return CapturedThis
               ? 0
               : Unit.Facts.entityNode(facts::NodeKind::Written, Entity, -1);
  case PlaceRoot::Static:
    return Unit.Facts.entityNode(facts::NodeKind::Variable,
                                 Unit.Naming.variable(P.variable()));
  case PlaceRoot::Local:
  case PlaceRoot::Temporary:
  case PlaceRoot::Captured:
    return 0;
  }
  return 0;
}

void Body::flowFields(const Value &From, facts::NodeId Object) {
  for (PlaceId Place : From.Places)
    for (PlaceId Field : Places.fieldsOf(Place))
      if (const Value *Holds = Now.find(Field); Holds && !holdsCallee(Field)) {
        facts::NodeId Node = fieldNode(Places[Field].Field);
        flow(flatten(*Holds), Node);
        flow(flatten(*Holds), Unit.Facts.memberNode(Object, Node));
      }
}

void Body::writeFields(PlaceId Of, facts::NodeId Object) {
  for (PlaceId Id : llvm::SmallVector<PlaceId, 8>(Places.fieldsOf(Of))) {
    const Value *Known = Now.find(Id);
    facts::NodeId Node =
        Unit.Facts.memberNode(Object, fieldNode(Places[Id].Field));
    if (Known) {
      Value New = *Known;
      New.addNode(Node);
      set(Id, std::move(New));
    }
    writeFields(Id, Node);
  }
}

void Body::publish(PlaceId Id, const Value &What) {
  const Place P = Places[Id];
  Value Flat = flatten(What);
  if (Flat.Nodes.empty())
    return;
  if (holdsCallee(Id) && !Heap.contains(P.RootPlace)) {
    publish(P.Parent, What);
    return;
  }
  if (P.Field) {
    flow(Flat, fieldNode(P.Field));
    if (P.Root == PlaceRoot::Static)
      flow(Flat,
           Unit.Facts.entityNode(facts::NodeKind::Field,
                                 Unit.Naming.fieldOf(P.variable(), P.Field)));
    if (facts::NodeId Object = publicObject(P.Parent))
      flow(Flat, Unit.Facts.memberNode(Object, fieldNode(P.Field)));
    return;
  }
  switch (P.Root) {
  case PlaceRoot::Temporary:
    if (facts::NodeId Result = Given.lookup(Id))
      flow(Flat, Result);
    if (auto It = Pointers.find(Id); It != Pointers.end())
      for (PlaceId Pointer : It->second)
        publish(Pointer, What);
    break;
  case PlaceRoot::Local:
    for (const FieldDecl *Field : HeldByReference.lookup(P.variable()))
      flow(Flat, Unit.Facts.entityNode(facts::NodeKind::Field,
                                       Unit.Naming.field(Field)));
    break;
  case PlaceRoot::Pointee:
    flow(Flat, Unit.Facts.entityNode(facts::NodeKind::Written, Entity,
                                     parameterIndex(P.variable())));
    break;
  case PlaceRoot::This:
    flow(Flat, Unit.Facts.entityNode(facts::NodeKind::Written, Entity, -1));
    break;
  case PlaceRoot::Captured:
  case PlaceRoot::Static:
    flow(Flat, initial(Id).Nodes.front());
    break;
  }
}

bool Body::holdsCallee(PlaceId Id) const {
  const FieldDecl *Field = Places[Id].Field;
  return Field && Unit.Catalog.holdsCallee(Field->getName());
}

void Body::foldFields(PlaceId Of) {
  for (PlaceId Id : llvm::SmallVector<PlaceId, 8>(Places.fieldsOf(Of))) {
    if (!holdsCallee(Id) || !Now.find(Id))
      continue;
    Value All = read(Value::place(Of));
    All.add(read(Value::place(Id)));
    Now.erase(Id);
    set(Of, std::move(All));
  }
}

Value Body::memoryBehind(const Expr *E, const Value &What) {
  PlaceId Memory = Places.root(PlaceRoot::Temporary, E);
  forgetFields(Memory);
  set(Memory, What);
  return Value::place(Memory);
}

Value Body::referents(const Value &V, QualType Type) {
  const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
  if (!R || !refersToOthers(R))
    return V;
  Value Held = read(V);
  if (Held.Places.empty())
    return V;
  Held.Nodes.clear();
  Held.Element = true;
  return Held;
}

void Body::writePointees(PlaceId Of, facts::NodeId Object, unsigned Depth) {
  if (Depth == 0)
    return;
  for (PlaceId Id : llvm::SmallVector<PlaceId, 8>(Places.fieldsOf(Of))) {
    const Value *Known = Now.find(Id);
    if (!Known || Known->Places.empty() ||
        !Places[Id].Field->getType()->isPointerType() ||
        Places[Id].Field->getType()->getPointeeType().isConstQualified())
      continue;
    facts::NodeId Node =
        Unit.Facts.memberNode(Object, fieldNode(Places[Id].Field));
    for (PlaceId Pointee : Value(*Known).Places) {
      writeFields(Pointee, Node);
      writePointees(Pointee, Node, Depth - 1);
      storeTo(Pointee, Value::node(Node), /*Overwrites=*/false);
    }
  }
}

void Body::forgetShared() {
  Now.eraseIf([&](PlaceId Id) {
    const Place &P = Places[Id];
    return P.isShared() && (P.Field || P.Root == PlaceRoot::Static ||
                            P.Root == PlaceRoot::Captured);
  });
}

void Body::forgetFields(PlaceId Of) {
  for (PlaceId Id : Places.fieldsOf(Of)) {
    forgetFields(Id);
    Now.erase(Id);
  }
}

Value Body::constant(const VarDecl *V) {
  if (!V->getType()->isReferenceType() &&
      !V->getType().isConstant(Unit.Context))
    return {};
  if (Value Known = evaluated(V); !Known.empty())
    return Known;
  if (isGuid(V->getType()))
    if (std::optional<facts::Guid> Guid = guidOf(V, Unit.Context))
      return Value::node(Unit.Facts.guidNode(*Guid));
  const VarDecl *Initialized = nullptr;
  const Expr *Init = V->getAnyInitializer(Initialized);
  constexpr unsigned MaxDepth = 16;
  return Init ? pureConstant(Init, MaxDepth).value_or(Value()) : Value();
}

std::optional<Value> Body::pureConstant(const Expr *E, unsigned Depth) {
  while (const auto *Full = dyn_cast<FullExpr>(E))
    E = Full->getSubExpr();
  E = E->IgnoreParenCasts();
  if (Depth == 0 || E->isValueDependent() || E->containsErrors())
    return std::nullopt;
  if (const auto *Literal = dyn_cast<StringLiteral>(E))
    return Value::node(Unit.Facts.stringNode(textOf(Literal)));
  if (isGuid(E->getType())) {
    if (std::optional<facts::Guid> Guid = guidOf(E, Unit.Context))
      return Value::node(Unit.Facts.guidNode(*Guid));
    return std::nullopt;
  }
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *Function = dyn_cast<FunctionDecl>(Ref->getDecl()))
      return Value::node(Unit.Facts.entityNode(facts::NodeKind::Function,
                                               Unit.Naming.function(Function)));
    const auto *V = dyn_cast<VarDecl>(Ref->getDecl());
    const VarDecl *Initialized = nullptr;
    if (V && V->hasGlobalStorage() && V->getType().isConstant(Unit.Context))
      if (const Expr *Init = V->getAnyInitializer(Initialized))
        return pureConstant(Init, Depth - 1);
    return std::nullopt;
  }
  if (const auto *Unary = dyn_cast<UnaryOperator>(E);
      Unary &&
      (Unary->getOpcode() == UO_AddrOf || Unary->getOpcode() == UO_Deref))
    return pureConstant(Unary->getSubExpr(), Depth - 1);
  // Null pointers and sizes, in a table of strings.
  if (E->getType()->isNullPtrType() || isa<ImplicitValueInitExpr>(E) ||
      (E->getType()->isScalarType() && E->getType()->isArithmeticType()))
    return Value();
  const auto *List = dyn_cast<InitListExpr>(E);
  if (!List || List->getType()->isRecordType())
    return std::nullopt;
  if (const auto *Array = Unit.Context.getAsArrayType(List->getType()))
    if (std::optional<std::string> Text =
            textOf(const_cast<InitListExpr *>(List)->inits(),
                   Array->getElementType(), Unit.Context))
      return Text->empty() ? Value()
                           : Value::node(Unit.Facts.stringNode(*Text));
  Value Result;
  for (const Expr *Init : List->inits()) {
    std::optional<Value> Element = pureConstant(Init, Depth - 1);
    if (!Element)
      return std::nullopt;
    Result.add(*Element);
  }
  return Result;
}

} // namespace officetidy::extract
