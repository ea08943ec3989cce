//===- Calls.cpp - one function body to facts: calls ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Constants.h"
#include "Extract/Referring.h"
#include "Extract/TextClass.h"
#include "Facts/Unit.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/Basic/Builtins.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// The bit of the object in Call.writes.
constexpr unsigned ObjectBit = 31;

uint32_t bit(unsigned Index) { return Index < ObjectBit ? 1u << Index : 0; }

/// Can a callee change what a parameter of this type refers to?
bool isWritable(QualType Type) {
  if (Type->isRValueReferenceType())
    return false;
  QualType Pointee = Type->getPointeeType();
  return !Pointee.isNull() && !Pointee.isConstQualified() &&
         !Pointee->isFunctionType() && !Type->isMemberPointerType();
}

/// Is \p R a plain structure of nothing but numbers?
bool isNumbers(const RecordDecl *R) {
  R = R->getDefinition();
  const auto *Class = dyn_cast_or_null<CXXRecordDecl>(R);
  return R && (!Class || Class->isPOD()) &&
         llvm::all_of(R->fields(), [](const FieldDecl *Field) {
           return Field->getType()->isArithmeticType();
         });
}

/// Is this a pointer to memory that may hold a value that is followed?
bool pointsToMemory(QualType Type) {
  if (!Type->isPointerType() || !isWritable(Type))
    return false;
  QualType Pointee = Type->getPointeeType();
  // What a handle points to is a number.
  if (const RecordDecl *R = Pointee->getAsRecordDecl())
    return !isNumbers(R);
  return Pointee->isAnyCharacterType() || Pointee->isVoidType() ||
         Pointee->isPointerType();
}

/// Can a value of this type be called?
bool isCallable(QualType Type) {
  Type = Type.getNonReferenceType();
  if (Type->isFunctionType() || Type->isFunctionPointerType() ||
      Type->isMemberFunctionPointerType() || Type->isBlockPointerType())
    return true;
  const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
  if (!R || !R->hasDefinition())
    return false;
  DeclarationName Call =
      R->getASTContext().DeclarationNames.getCXXOperatorName(OO_Call);
  return R->isLambda() || !R->lookup(Call).empty();
}

/// The parameter types of \p F as it was written: dependent where it is a
/// template.
bool isCallableParameter(const FunctionDecl *F, unsigned Index) {
  const FunctionDecl *Pattern = F->getTemplateInstantiationPattern();
  const FunctionDecl *Written = Pattern ? Pattern : F;
  if (Written->getNumParams() != 0) {
    unsigned Last = Written->getNumParams() - 1;
    const ParmVarDecl *Parameter = Written->getParamDecl(std::min(Index, Last));
    if (Index <= Last || Parameter->isParameterPack()) {
      QualType Type = Parameter->getType();
      if (Type->isDependentType() || isa<PackExpansionType>(Type))
        return true;
    }
  }
  return Index < F->getNumParams() &&
         isCallable(F->getParamDecl(Index)->getType());
}

} // namespace

Body::CallSite &Body::site(const void *What, const void *Part,
                           SourceLocation Where, facts::CallId &Id) {
  auto [It, New] =
      SiteIds.try_emplace({What, Part}, static_cast<uint32_t>(Sites.size()));
  if (New) {
    Sites.emplace_back();
    Sites.back().Where = Where;
  }
  Id = FirstCall + It->second;
  return Sites[It->second];
}

void Body::argument(CallSite &Site, unsigned Index, const Value &V) {
  if (Site.Arguments.size() <= Index)
    Site.Arguments.resize(Index + 1);
  Site.Arguments[Index].add(asObject(V));
  argumentFields(Site, Index, V);
}

/// What \p V is as an argument: an object of which only the fields are known
/// is one all the same.
Value Body::asObject(const Value &V) {
  Value Flat = flatten(V);
  if (!Flat.empty())
    return Flat;
  for (PlaceId Id : V.Places) {
    const Place &P = Places[Id];
    QualType Type;
    if (P.Field)
      Type = P.Field->getType();
    else if (P.Root == PlaceRoot::Local)
      Type = P.variable()->getType();
    else if (P.Root == PlaceRoot::Temporary)
      Type = static_cast<const Expr *>(P.Base)->getType();
    if (!Type.isNull() && Type->isRecordType() && Now.find(Id))
      Flat.addNode(
          Unit.Facts.entityNode(facts::NodeKind::Object,
                                Unit.Naming.record(Type->getAsRecordDecl())));
  }
  return Flat;
}

/// The functions of the tables that \p V may be or point to.
void Body::argumentCallees(CallSite &Site, unsigned Index, const Value &V) {
  llvm::SmallVector<const FieldDecl *, 2> Fields;
  for (PlaceId Id : V.Places)
    for (PlaceId Field : Places.fieldsOf(Id))
      if (holdsCallee(Field) &&
          !llvm::is_contained(Fields, Places[Field].Field))
        Fields.push_back(Places[Field].Field);
  for (const FieldDecl *Field : Fields) {
    facts::EntityId Name = Unit.Naming.field(Field);
    for (PlaceId Id : V.Places)
      Site.Fields.insert(
          {{Index, Name}, toNode(Value::place(Places.field(Id, Field)))});
    if (V.Nodes.empty())
      continue;
    Site.Fields.insert({{Index, Name}, Unit.Facts.anyNode(V.Nodes)});
    Site.Fields.insert(
        {{Index, Name}, Unit.Facts.entityNode(facts::NodeKind::Field, Name)});
  }
}

void Body::argumentFields(CallSite &Site, unsigned Index, const Value &V) {
  argumentCallees(Site, Index, V);
  for (PlaceId Id : V.Places) {
    for (PlaceId Field : llvm::SmallVector<PlaceId, 8>(Places.fieldsOf(Id)))
      if (const Value *Holds = Now.find(Field); Holds && !holdsCallee(Field)) {
        facts::NodeId Node = toNode(*Holds);
        fieldNode(Places[Field].Field);
        Site.Fields.insert(
            {{Index, Unit.Naming.field(Places[Field].Field)}, Node});
      }
    const Place P = Places[Id];
    if (Site.Description.Row.empty())
      continue;
    if (P.Root != PlaceRoot::Static || P.Field ||
        !P.variable()->getType().isConstant(Unit.Context))
      continue;
    const Type *Element =
        P.variable()->getType()->getPointeeOrArrayElementType();
    if (const RecordDecl *R = Element->getAsRecordDecl();
        R && !isGuid(P.variable()->getType()))
      for (const FieldDecl *Field : R->fields())
        if (!Unit.Catalog.holdsCallee(Field->getName()))
          Site.Fields.insert({{Index, Unit.Naming.field(Field)},
                              Unit.Facts.entityNode(
                                  facts::NodeKind::Field,
                                  Unit.Naming.fieldOf(P.variable(), Field))});
  }
}

facts::NodeId Body::templateArgument(const TemplateArgument &A) {
  switch (A.getKind()) {
  case TemplateArgument::Type: {
    QualType Type = A.getAsType().getNonReferenceType();
    if (Type->isPointerType())
      Type = Type->getPointeeType();
    const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
    if (!R)
      return 0;
    if (std::optional<facts::Guid> Guid = uuidOf(R))
      return Unit.Facts.guidNode(*Guid);
    return Unit.Facts.entityNode(facts::NodeKind::Object,
                                 Unit.Naming.record(R));
  }
  case TemplateArgument::Declaration: {
    const ValueDecl *D = A.getAsDecl();
    if (const auto *Function = dyn_cast<FunctionDecl>(D))
      return Unit.Facts.entityNode(facts::NodeKind::Function,
                                   Unit.Naming.function(Function));
    if (const auto *V = dyn_cast<VarDecl>(D))
      return toNode(variable(V, false));
    if (const auto *Object = dyn_cast<TemplateParamObjectDecl>(D))
      return toNode(
          known(Object->getValue(), Object->getType()).value_or(Value()));
    return 0;
  }
  case TemplateArgument::StructuralValue:
    return toNode(known(A.getAsStructuralValue(), A.getStructuralValueType())
                      .value_or(Value()));
  case TemplateArgument::Integral:
    return Unit.Facts.integerNode(A.getAsIntegral().getExtValue());
  default:
    return 0;
  }
}

namespace {

/// The template arguments of the class of \p F, then its own, without packs.
llvm::SmallVector<TemplateArgument, 4>
templateArgumentsOf(const FunctionDecl *F) {
  llvm::SmallVector<TemplateArgument, 4> All;
  auto Add = [&](const TemplateArgumentList &List) {
    for (const TemplateArgument &A : List.asArray())
      if (A.getKind() == TemplateArgument::Pack)
        llvm::append_range(All, A.pack_elements());
      else
        All.push_back(A);
  };
  if (const auto *Method = dyn_cast<CXXMethodDecl>(F))
    if (const auto *Class =
            dyn_cast<ClassTemplateSpecializationDecl>(Method->getParent()))
      Add(Class->getTemplateArgs());
  if (const TemplateArgumentList *List = F->getTemplateSpecializationArgs())
    Add(*List);
  return All;
}

} // namespace

void Body::templateArguments(CallSite &Site, const FunctionDecl *Callee) {
  for (const TemplateArgument &A : templateArgumentsOf(Callee))
    Site.Templates.push_back(templateArgument(A));
}

void Body::describe(CallSite &Site, const FunctionDecl *Callee) {
  facts::CallDescription &D = Site.Description;
  if (D.Callee != 0)
    return;
  D.Callee = Unit.Naming.function(Callee);
  std::string Name = Names::qualifiedName(Callee);
  if (Unit.Catalog.knows(Name))
    D.Row = std::move(Name);
  for (const catalog::Conversion *Row : Unit.Catalog.conversions(D.Row))
    for (const catalog::Place &To : Row->To)
      if (To.What == catalog::Place::Kind::Argument && To.Field.empty())
        D.Writes |= bit(To.Index);
  for (const catalog::Callback *Row : Unit.Catalog.callbacks(D.Row))
    if (Row->Gives && Row->Gives->What == catalog::Place::Kind::Argument &&
        Row->Callee.What == catalog::Place::Kind::Argument &&
        Row->Callee.Index < Callee->getNumParams() &&
        isCallable(Callee->getParamDecl(Row->Callee.Index)->getType()))
      D.Writes |= bit(Row->Gives->Index);
  if (Unit.Naming.inSystemHeader(Callee))
    D.Flags |= facts::CallFlags::NoBody;
  for (unsigned I = 0; I != Callee->getNumParams(); ++I) {
    if (isWritable(Callee->getParamDecl(I)->getType()))
      D.Writes |= bit(I);
    if (isCallableParameter(Callee, I))
      D.Callables |= bit(I);
  }
  if (const auto *Method = dyn_cast<CXXMethodDecl>(Callee))
    if (Method->isInstance() &&
        (!Method->isConst() || (Method->getParent()->hasMutableFields() &&
                                !Unit.Naming.inSystemHeader(Method))))
      D.Writes |= 1u << ObjectBit;
  templateArguments(Site, Callee);
}

void Body::written(const Value &Place, facts::CallId Call, int Index,
                   bool Overwrites) {
  facts::NodeId Output = Unit.Facts.outputNode(Call, Index);
  if (!Overwrites)
    for (PlaceId Id : Value(Place).Places) {
      foldFields(Id);
      writeFields(Id, Output);
      writePointees(Id, Output, PlaceTable::MaxDepth);
    }
  store(Place, Value::node(Output), Overwrites);
}

void Body::lookAgain(PlaceId Of) {
  for (PlaceId Id : llvm::SmallVector<PlaceId, 8>(Places.fieldsOf(Of)))
    if (const Value *Known = Now.find(Id)) {
      Value New = *Known;
      New.add(initial(Id));
      set(Id, std::move(New));
    }
  if (const Value *Whole = Now.find(Of); Whole && Whole->empty())
    Now.erase(Of);
}

namespace {

/// Does a catalogued conversion overwrite argument \p Index, -1 the object?
bool overwrites(llvm::ArrayRef<const catalog::Conversion *> Rows, int Index) {
  using Kind = catalog::Place::Kind;
  return llvm::any_of(Rows, [&](const catalog::Conversion *Row) {
    return (!Row->Adds || Row->Joins != catalog::Joining::None) &&
           llvm::any_of(Row->To, [&](const catalog::Place &To) {
             return Index < 0 ? To.What == Kind::Object
                              : To.What == Kind::Argument && To.Field.empty() &&
                                    static_cast<int>(To.Index) == Index;
           });
  });
}

/// Does what a call gives come from argument \p Index, -1 the object? Where no
/// conversion says so, it may.
bool comesFrom(llvm::ArrayRef<const catalog::Conversion *> Rows, int Index) {
  using Kind = catalog::Place::Kind;
  bool Known = false, Comes = false;
  for (const catalog::Conversion *Row : Rows) {
    if (llvm::none_of(Row->To, [](const catalog::Place &To) {
          return To.What == Kind::Result;
        }))
      continue;
    Known = true;
    Comes |= llvm::any_of(Row->From, [&](const catalog::Place &From) {
      return Index < 0 ? From.What == Kind::Object
                       : From.What == Kind::Argument &&
                             static_cast<int>(From.Index) == Index;
    });
  }
  return Comes || !Known;
}

/// Functions that hand on their argument, places and all.
bool handsOn(const FunctionDecl *F) {
  switch (F->getBuiltinID()) {
  case Builtin::BImove:
  case Builtin::BIforward:
  case Builtin::BIas_const:
  case Builtin::BIaddressof:
  case Builtin::BI__addressof:
  case Builtin::BI__builtin_addressof:
  case Builtin::BImove_if_noexcept:
  case Builtin::BI__builtin_launder:
  case Builtin::BI__builtin_expect:
  case Builtin::BI__builtin_assume_aligned:
    return true;
  default:
    return false;
  }
}

/// Is this the `+` or `+=` of a string class whose code is not walked?
bool concatenates(const FunctionDecl *F) {
  return (F->getOverloadedOperator() == OO_Plus &&
          F->getReturnType()->isRecordType()) ||
         (F->getOverloadedOperator() == OO_PlusEqual && isa<CXXMethodDecl>(F));
}

} // namespace

namespace {

/// The one function that \p Name can mean, or null.
const FunctionDecl *namedBy(const Expr *Name) {
  Name = Name->IgnoreParenImpCasts();
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

namespace {

/// A method as C calls it, through the table of functions that its object
/// points to: "IMoniker::BindToObject" of `p->Table->BindToObject(p, ...)`;
/// else "".
std::string methodOfTable(const CallExpr *E) {
  const auto *Name =
      dyn_cast<MemberExpr>(E->getCallee()->IgnoreParenImpCasts());
  const auto *Method =
      Name ? dyn_cast<FieldDecl>(Name->getMemberDecl()) : nullptr;
  if (!Method || !Method->getIdentifier() || E->getNumArgs() == 0 ||
      !Method->getType()->isFunctionPointerType())
    return "";
  const auto *Type =
      Method->getType()->getPointeeType()->getAs<FunctionProtoType>();
  if (!Type || Type->getNumParams() == 0)
    return "";
  const RecordDecl *Object =
      Type->getParamType(0)->getPointeeType().isNull()
          ? nullptr
          : Type->getParamType(0)->getPointeeType()->getAsRecordDecl();
  Object = Object ? Object->getDefinition() : nullptr;
  if (!Object || !Object->getIdentifier() || Object->field_empty())
    return "";
  QualType Table = (*Object->field_begin())->getType()->getPointeeType();
  if (Table.isNull() || !Table->getAsRecordDecl() ||
      Table->getAsRecordDecl()->getCanonicalDecl() !=
          Method->getParent()->getCanonicalDecl())
    return "";
  return (Object->getName() + "::" + Method->getName()).str();
}

} // namespace

Body::Operation Body::operation(const CallExpr *E) {
  Operation O;
  O.E = E;
  O.Callee = E->getDirectCallee();
  if (!O.Callee && E->containsErrors())
    O.Callee = namedBy(E->getCallee());
  O.Method = dyn_cast_or_null<CXXMethodDecl>(O.Callee);
  O.Arguments.assign(E->arg_begin(), E->arg_end());
  if (const auto *Member = dyn_cast<CXXMemberCallExpr>(E)) {
    O.Object = Member->getImplicitObjectArgument();
  } else if (O.Method && isa<CXXOperatorCallExpr>(E)) {
    if (O.Method->isInstance())
      O.Object = O.Arguments.front();
    else
      get(O.Arguments.front());
    O.Arguments.erase(O.Arguments.begin());
  } else if (!O.Callee) {
    O.TableMethod = methodOfTable(E);
    if (!Unit.Catalog.knows(O.TableMethod))
      O.TableMethod.clear();
    if (!O.TableMethod.empty()) {
      O.Object = O.Arguments.front();
      O.Arguments.erase(O.Arguments.begin());
    }
  }
  return O;
}

/// Is this an assignment that copies the object, and does no more?
bool Body::copies(const Operation &O) const {
  return O.assigns() && O.Arguments.size() == 1 &&
         (O.Method->isCopyAssignmentOperator() ||
          O.Method->isMoveAssignmentOperator()) &&
         (O.Method->isImplicit() || O.Method->isDefaulted() ||
          Unit.Naming.inSystemHeader(O.Method));
}

namespace {

/// Does a copy that the compiler makes of an \p R run code of the sources: the
/// copying of a base or member?
bool copiesByCode(const CXXRecordDecl *R, const Names &Naming,
                  unsigned Depth = 4) {
  if (!R || !R->hasDefinition() || Depth == 0 || Naming.inSystemHeader(R))
    return false;
  auto IsCode = [&](const CXXMethodDecl *M) {
    const auto *Constructor = dyn_cast<CXXConstructorDecl>(M);
    bool Copies = Constructor ? Constructor->isCopyOrMoveConstructor()
                              : M->isCopyAssignmentOperator() ||
                                    M->isMoveAssignmentOperator();
    return Copies && M->isUserProvided();
  };
  auto Below = [&](QualType Type) {
    const CXXRecordDecl *Part =
        Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
    return Part && !Naming.inSystemHeader(Part) && Part->hasDefinition() &&
           (llvm::any_of(Part->methods(), IsCode) ||
            copiesByCode(Part, Naming, Depth - 1));
  };
  return llvm::any_of(
             R->bases(),
             [&](const CXXBaseSpecifier &B) { return Below(B.getType()); }) ||
         llvm::any_of(R->fields(), [&](const FieldDecl *Field) {
           return Below(Field->getType());
         });
}

} // namespace

/// A copy that the compiler makes is what it is a copy of; what the copying of
/// its members does runs all the same.
void Body::runCopy(const CXXMethodDecl *Copy, const Expr *E) {
  if (Copy->isTrivial() || !copiesByCode(Copy->getParent(), Unit.Naming))
    return;
  facts::CallId Id;
  CallSite &Site = site(E, Copy, E->getExprLoc(), Id);
  describe(Site, Copy);
  Site.Description.Flags |= facts::CallFlags::Implicit;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(E))
    Site.Description.Kind =
        Construct->getConstructionKind() == CXXConstructionKind::Complete
            ? facts::CallKind::Construct
            : facts::CallKind::Subobject;
  Site.Description.Record = Unit.Naming.record(Copy->getParent());
}

Value Body::call(const CallExpr *E) {
  Operation O = operation(E);
  if (!O.Callee && E->containsErrors() &&
      isa<RecoveryExpr, OverloadExpr, CXXDependentScopeMemberExpr>(
          E->getCallee()->IgnoreParenImpCasts()))
    return unknownCall(E, E->getCallee(), O.Arguments);
  if (O.Callee && handsOn(O.Callee) && E->getNumArgs() != 0)
    return get(E->getArg(0));
  if (O.Object)
    O.ObjectValue = get(O.Object);
  // A lambda that becomes a function pointer stays that lambda.
  if (isa_and_nonnull<CXXConversionDecl>(O.Callee) &&
      O.Method->getParent()->isLambda())
    return read(O.ObjectValue);
  for (const Expr *Argument : O.Arguments)
    O.Operands.push_back(get(Argument));

  if (copies(O)) {
    runCopy(O.Method, E);
    store(O.ObjectValue, read(O.Operands[0]));
    for (PlaceId To : O.ObjectValue.Places)
      for (PlaceId From : O.Operands[0].Places)
        copyFields(To, From,
                   O.ObjectValue.Places.size() == 1 && !O.ObjectValue.Element);
    return O.ObjectValue;
  }

  if (Value Entry = tableEntry(E); !Entry.empty())
    return Entry;

  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getExprLoc(), Id);
  // What it gave in the round before is gone.
  Now.Known.forget(Unit.Facts.resultNode(Id));
  target(O, Site);
  if (O.Method && O.Object)
    dispatch(O, Site);
  if (const catalog::Construction *Row =
          Unit.Catalog.construction(Site.Description.Row))
    constructWithin(E, *Row, O.Callee, O.Operands);
  return effects(O, Site, Id);
}

/// A function of a host, which it hands over as a field of a structure, has a
/// row by the name of that field.
void Body::nameByField(const Expr *Name, facts::CallDescription &D) {
  if (const auto *Pointer = dyn_cast<UnaryOperator>(Name);
      Pointer && Pointer->getOpcode() == UO_Deref)
    Name = Pointer->getSubExpr()->IgnoreParenImpCasts();
  const auto *Member = dyn_cast<MemberExpr>(Name);
  if (!Member || !isa<FieldDecl>(Member->getMemberDecl()))
    return;
  std::string Field = Names::qualifiedName(Member->getMemberDecl());
  if (Unit.Catalog.knows(Field))
    D.Row = std::move(Field);
}

/// Is this a number, which is no string whatever flows into it? A character is
/// one.
static bool isNumber(const Expr *E) {
  QualType Type = E->IgnoreParenImpCasts()->getType();
  return (Type->isArithmeticType() || Type->isEnumeralType()) &&
         !Type->isAnyCharacterType();
}

/// What is called, and with what.
namespace {

/// The text of a literal, also behind a function that takes it for debugging.
StringRef literalText(const Expr *E) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Call = dyn_cast<CallExpr>(E); Call && Call->getNumArgs() == 1)
    E = Call->getArg(0)->IgnoreParenImpCasts();
  const auto *Literal = dyn_cast<StringLiteral>(E);
  return Literal && Literal->getCharByteWidth() == 1 ? Literal->getString()
                                                     : StringRef();
}

/// The name in "1send(int)", as Qt's SLOT makes it, or in "send".
StringRef nameOfMethod(StringRef Text) {
  if (!Text.empty() && isDigit(Text.front()))
    Text = Text.drop_front();
  return Text.take_until([](char C) { return C == '(' || C == 0; }).trim();
}

/// The methods of that name which \p R declares, or else a base of it.
void methodsNamed(const CXXRecordDecl *R, StringRef Name,
                  llvm::SmallVectorImpl<const CXXMethodDecl *> &Found) {
  if (!R || !R->hasDefinition())
    return;
  R = R->getDefinition();
  for (const CXXMethodDecl *Method : R->methods())
    if (Method->getDeclName().isIdentifier() && Method->getName() == Name)
      Found.push_back(Method);
  for (const CXXBaseSpecifier &Base : R->bases())
    if (Found.empty())
      methodsNamed(Base.getType()->getAsCXXRecordDecl(), Name, Found);
}

} // namespace

Value Body::namedMethods(const Operation &O, llvm::StringRef Row,
                         unsigned Index) {
  Value Methods;
  for (const catalog::Callback *Known : Unit.Catalog.callbacks(Row)) {
    using Kind = catalog::Place::Kind;
    if (!Known->Of || Known->Callee.What != Kind::Argument ||
        Known->Callee.Index != Index)
      continue;
    const Expr *Object = Known->Of->What == Kind::Object ? O.Object
                         : Known->Of->Index < O.Arguments.size()
                             ? O.Arguments[Known->Of->Index]
                             : nullptr;
    StringRef Name = nameOfMethod(literalText(O.Arguments[Index]));
    if (!Object || Name.empty())
      continue;
    QualType Type = Object->IgnoreParenImpCasts()->getType();
    if (Type->isPointerType())
      Type = Type->getPointeeType();
    llvm::SmallVector<const CXXMethodDecl *, 2> Found;
    methodsNamed(Type->getAsCXXRecordDecl(), Name, Found);
    for (const CXXMethodDecl *Method : Found)
      Methods.addNode(Unit.Facts.entityNode(facts::NodeKind::Function,
                                            Unit.Naming.function(Method)));
  }
  return Methods;
}

void Body::target(const Operation &O, CallSite &Site) {
  facts::CallDescription &D = Site.Description;
  const Expr *Name = O.E->getCallee()->IgnoreParenImpCasts();
  unsigned Declared = 0;
  if (O.Callee) {
    describe(Site, O.Callee);
    Declared = O.Callee->getNumParams();
    if (Dependent.contains(rangeOf(Name))) {
      D.Flags |= facts::CallFlags::Forwards;
      for (unsigned I = 0; I != Site.Templates.size(); ++I)
        Site.Templates[I] = handedOn(Name, I, Site.Templates[I]);
    }
  } else if (!O.TableMethod.empty()) {
    D.Callee = Unit.Facts.entity(facts::EntityKind::Function,
                                 "office-tidy:" + O.TableMethod, O.TableMethod,
                                 /*Internal=*/false);
    D.Row = O.TableMethod;
    D.Flags |= facts::CallFlags::NoBody;
  } else {
    D.Kind = facts::CallKind::Indirect;
    Site.Target.add(flatten(get(O.E->getCallee())));
    nameByField(Name, D);
    if (const auto *Pointer = dyn_cast<BinaryOperator>(Name);
        Pointer && !O.Object)
      Site.Object.add(flatten(get(Pointer->getLHS())));
  }
  for (unsigned I = Declared; I < O.Arguments.size(); ++I)
    if (isWritable(O.Arguments[I]->getType()))
      D.Writes |= bit(I);
  Site.Object.add(asObject(O.ObjectValue));
  if (O.Object)
    argumentFields(Site, facts::ObjectArgument, O.ObjectValue);
  const bool Joins = joinsStrings(O, D.Row);
  const llvm::ArrayRef<const catalog::Conversion *> Rows =
      Unit.Catalog.conversions(D.Row);
  const bool Formats =
      Joins && !Rows.empty() && Rows.front()->Joins != catalog::Joining::Concat;
  const catalog::Lookup *Lookup = Unit.Catalog.lookup(D.Row);
  for (unsigned I = 0; I != O.Operands.size(); ++I) {
    Value Operand = O.Operands[I];
    if (Joins && (isScalar(Operand) || (Formats && isNumber(O.Arguments[I]))))
      Operand = textOfScalar(O.Arguments[I]);
    // An ordinal is a number that was made a pointer.
    else if (Lookup && isScalar(Operand) &&
             llvm::any_of(Lookup->Name, [I](const catalog::Place &Place) {
               return Place.Index == I;
             }))
      Operand = textOfScalar(O.Arguments[I]->IgnoreParenCasts());
    Operand.add(namedMethods(O, D.Row, I));
    argument(Site, I, Operand);
  }
}

/// Is \p E one character, not a number of that size?
static bool isCharacter(const Expr *E) {
  QualType Type = E->IgnoreParenImpCasts()->getType();
  return Type->isAnyCharacterType() &&
         !Type->isSpecificBuiltinType(BuiltinType::UChar) &&
         !Type->isSpecificBuiltinType(BuiltinType::SChar);
}

/// Is this a call of a library that joins its operands to one string?
bool Body::joinsStrings(const Operation &O, llvm::StringRef Row) const {
  if (auto Rows = Unit.Catalog.conversions(Row); !Rows.empty())
    return Rows.front()->Joins != catalog::Joining::None;
  return O.Callee && Unit.Naming.inSystemHeader(O.Callee) &&
         concatenates(O.Callee);
}

/// A constant character, or number, as part of a string.
Value Body::textOfScalar(const Expr *E) {
  clang::Expr::EvalResult Result;
  if (!E->getType()->isIntegralOrEnumerationType() || E->isValueDependent() ||
      !E->EvaluateAsInt(Result, Unit.Context))
    return {};
  const llvm::APSInt &Number = Result.Val.getInt();
  E = E->IgnoreParenImpCasts();
  // In C, characters are integers.
  if (!E->getType()->isAnyCharacterType() && !isa<CharacterLiteral>(E))
    return Value::node(Unit.Facts.integerNode(Number.getExtValue()));
  if (Number == 0)
    return {};
  std::string Text;
  appendCodePoint(static_cast<uint32_t>(Number.getExtValue()), Text);
  return Value::node(Unit.Facts.stringNode(Text));
}

/// Which member function of which class it is.
void Body::dispatch(const Operation &O, CallSite &Site) {
  facts::CallDescription &D = Site.Description;
  if (const CXXRecordDecl *Class = O.Object->getBestDynamicClassType())
    D.Record = Unit.Naming.record(Class);
  const auto *Name =
      dyn_cast<MemberExpr>(O.E->getCallee()->IgnoreParenImpCasts());
  if (!O.Method->isVirtual() || (Name && Name->hasQualifier()))
    return;
  if (const CXXMethodDecl *Exact = O.Method->getDevirtualizedMethod(
          O.Object->IgnoreParenBaseCasts(), /*IsAppleKext=*/false))
    D.Callee = Unit.Naming.function(Exact);
  else
    D.Kind = facts::CallKind::Virtual;
}

/// Is this a call of a library's function, of which the catalog tells?
bool Body::isExternal(const Operation &O,
                      const facts::CallDescription &D) const {
  return O.Callee && Unit.Naming.inSystemHeader(O.Callee) &&
         D.Kind != facts::CallKind::Virtual;
}

/// What the call does to places, and what it gives.
Value Body::effects(const Operation &O, CallSite &Site, facts::CallId Id) {
  facts::CallDescription &D = Site.Description;
  const bool External = isExternal(O, D);
  if (External && concatenates(O.Callee))
    D.Flags |= facts::CallFlags::Concatenates;
  // What is handed a function calls it.
  const bool CallsBack = llvm::any_of(O.Operands, [&](const Value &V) {
    return llvm::any_of(flatten(V).Nodes, [&](facts::NodeId Node) {
      return Unit.Facts.node(Node).kind() == facts::NodeKind::Function;
    });
  });
  if (!External || CallsBack)
    forgetShared();
  // They are handed addresses as integers, too.
  if (CallsBack)
    for (const Value &Operand : O.Operands)
      for (PlaceId Place : Operand.Places)
        lookAgain(Place);
  const llvm::ArrayRef<const catalog::Conversion *> Rows =
      Unit.Catalog.conversions(D.Row);
  for (unsigned I = 0; I != O.Operands.size(); ++I)
    if (D.Writes & bit(I))
      written(External ? referents(O.Operands[I], O.Arguments[I]->getType())
                       : O.Operands[I],
              Id, static_cast<int>(I), overwrites(Rows, I));
  if (O.Method && O.Object && (D.Writes & (1u << ObjectBit)))
    writtenObject(O, Site, Id);
  return result(O, Site, Id);
}

/// What the call does to its object.
void Body::writtenObject(const Operation &O, CallSite &Site, facts::CallId Id) {
  const facts::CallDescription &D = Site.Description;
  if (!isExternal(O, D)) {
    written(O.ObjectValue, Id, -1,
            O.assigns() && isTextClass(O.Method->getParent()));
    return;
  }
  // Without a value to write, a library's function leaves the object as it is.
  const bool Brings = joinsStrings(O, D.Row) ||
                      llvm::any_of(Site.Arguments, [this](const Value &V) {
                        return !isScalar(V);
                      });
  const bool Known = overwrites(Unit.Catalog.conversions(D.Row), /*Index=*/-1);
  const bool Overwrites = O.assigns() || concatenates(O.Callee) || Known;
  if (!O.assigns() && !Brings && !Known)
    return;
  QualType Type = O.Object->getType();
  Value To = referents(O.ObjectValue, Type);
  // A tuple of references gives each of them a value.
  if (const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
      O.assigns() && R && holdsReferences(R) && To.Element)
    for (PlaceId Place : To.Places)
      written(Value::place(Place), Id, -1, Overwrites);
  else
    written(To, Id, -1, Overwrites);
}

bool Body::Operation::givesWritable() const {
  QualType Type = E->getType();
  if (E->isGLValue())
    return !Type.isConstQualified();
  return isWritable(Type);
}

/// The object or the operand that a call writes and gives back, or null.
const Value *
Body::writesAndGives(llvm::ArrayRef<const catalog::Conversion *> Rows,
                     const Operation &O) const {
  using Kind = catalog::Place::Kind;
  for (const catalog::Conversion *Row : Rows) {
    if (llvm::none_of(Row->To, [](const catalog::Place &To) {
          return To.What == Kind::Result;
        }))
      continue;
    for (const catalog::Place &To : Row->To) {
      const Value *Written = nullptr;
      QualType Type;
      if (To.What == Kind::Object && O.Object) {
        Written = &O.ObjectValue;
        Type = O.Object->getType();
      } else if (To.What == Kind::Argument && To.Field.empty() &&
                 To.Index < O.Operands.size()) {
        Written = &O.Operands[To.Index];
        Type = O.Arguments[To.Index]->getType();
      }
      if (!Written || Written->Places.empty() || !Written->Nodes.empty())
        continue;
      if (Type->isPointerType() == O.E->getType()->isPointerType() &&
          Unit.Context.hasSameUnqualifiedType(
              Type->isPointerType() ? Type->getPointeeType() : Type,
              Type->isPointerType() ? O.E->getType()->getPointeeType()
                                    : O.E->getType()))
        return Written;
    }
  }
  return nullptr;
}

/// What a library's call gives refers to, of its object and its operands.
Value Body::referred(const Operation &O, const CallSite &Site) {
  const facts::CallDescription &D = Site.Description;
  const auto Rows = Unit.Catalog.conversions(D.Row);
  Value To;
  if (O.Object && O.Method && comesFrom(Rows, -1))
    To.add(referents(O.ObjectValue, O.Object->getType()));
  if (O.E->getType()->isPointerType() && Rows.empty())
    return To;
  for (unsigned I = 0; I != O.Operands.size(); ++I) {
    QualType Type = O.Callee && I < O.Callee->getNumParams()
                        ? O.Callee->getParamDecl(I)->getType()
                        : O.Arguments[I]->getType();
    const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
    if ((isWritable(Type) || (R && refersToOthers(R))) && comesFrom(Rows, I))
      To.add(referents(O.Operands[I], O.Arguments[I]->getType()));
  }
  To.Nodes.clear();
  return To;
}

/// What the call gives.
Value Body::result(const Operation &O, const CallSite &Site, facts::CallId Id) {
  const facts::CallDescription &D = Site.Description;
  facts::NodeId Node = Unit.Facts.resultNode(Id);
  if (choosesByTemplate(O, Site))
    Node = Unit.Facts.templateNode(Node);
  Value Result = Value::node(Node);
  QualType Type = O.E->getType();
  if (isExternal(O, D)) {
    const bool Refers = O.E->isGLValue() || Type->isPointerType();
    // The address of the object.
    if (O.Method && O.Object && O.Method->getOverloadedOperator() == OO_Amp &&
        O.Arguments.empty() && Type->isPointerType())
      return O.ObjectValue;
    // What it gives is what it writes.
    const auto Rows = Unit.Catalog.conversions(D.Row);
    if (const Value *Same = Refers ? writesAndGives(Rows, O) : nullptr)
      return *Same;
    const bool Changes = O.Object && (D.Writes & (1u << ObjectBit));
    if (Refers && (O.givesWritable() || Changes)) {
      Value To = referred(O, Site);
      if (!To.Places.empty()) {
        Result.add(To);
        Result.Element = !O.assigns();
        return Result;
      }
    }
    if (const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
        R && !O.E->isGLValue() && refersToOthers(R)) {
      Result.add(referred(O, Site));
      Result.Element = false;
      return memoryBehind(O.E, Result);
    }
  }
  if (!pointsToMemory(Type))
    return Result;
  // Every place costs at every call behind it.
  constexpr unsigned MaxGiven = 256;
  if (Given.size() >= MaxGiven &&
      !Given.contains(Places.root(PlaceRoot::Temporary, O.E)))
    return Result;
  Value Memory = memoryBehind(O.E, Result);
  Given[Memory.Places.front()] = Node;
  return Memory;
}

void Body::constructWithin(const CallExpr *E, const catalog::Construction &Row,
                           const FunctionDecl *Maker,
                           llvm::ArrayRef<Value> Operands) {
  llvm::SmallVector<TemplateArgument, 4> All = templateArgumentsOf(Maker);
  if (Row.Class.Index >= All.size() ||
      All[Row.Class.Index].getKind() != TemplateArgument::Type)
    return;
  CanQualType Type =
      Unit.Context.getCanonicalType(All[Row.Class.Index].getAsType())
          .getUnqualifiedType();
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  // Linking finds the constructors of the program's own classes.
  if (!Class || !Class->hasDefinition() || !Unit.Naming.inSystemHeader(Class))
    return;
  const FunctionDecl *Constructor = nullptr;
  for (const NamedDecl *D :
       Class->lookup(Unit.Context.DeclarationNames.getCXXConstructorName(Type)))
    Constructor = D->getAsFunction();
  if (!Constructor)
    return;
  facts::CallId Id;
  CallSite &Site = site(E, Class, E->getExprLoc(), Id);
  describe(Site, Constructor);
  facts::CallDescription &D = Site.Description;
  D.Kind = facts::CallKind::Construct;
  D.Flags |= facts::CallFlags::Implicit;
  D.Record = Unit.Naming.record(Class);
  for (unsigned I = 0; I != Operands.size(); ++I)
    argument(Site, I, Operands[I]);
}

Value Body::construct(const CXXConstructExpr *E) {
  const CXXConstructorDecl *Constructor = E->getConstructor();
  const CXXRecordDecl *Class = Constructor->getParent();
  // A copy is what it is a copy of.
  if (Constructor->isCopyOrMoveConstructor() && E->getNumArgs() != 0 &&
      (E->isElidable() || Constructor->isImplicit() ||
       Constructor->isDefaulted() || Unit.Naming.inSystemHeader(Constructor))) {
    if (!E->isElidable())
      runCopy(Constructor, E);
    return get(E->getArg(0));
  }

  PlaceId Object = Places.root(PlaceRoot::Temporary, E);
  forgetFields(Object);
  if (Constructor->isTrivial()) {
    set(Object, functor(Class));
    return Value::place(Object);
  }

  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getLocation(), Id);
  describe(Site, Constructor);
  facts::CallDescription &D = Site.Description;
  D.Kind = E->getConstructionKind() == CXXConstructionKind::Complete
               ? facts::CallKind::Construct
               : facts::CallKind::Subobject;
  D.Record = Unit.Naming.record(Class);
  llvm::SmallVector<Value, 4> Operands;
  for (const Expr *Argument : E->arguments())
    Operands.push_back(get(Argument));
  const bool External = Unit.Naming.inSystemHeader(Constructor);
  for (unsigned I = 0; I != Operands.size(); ++I)
    argument(Site, I,
             External && isCharacter(E->getArg(I)) ? textOfScalar(E->getArg(I))
                                                   : Operands[I]);

  if (!External)
    forgetShared();
  for (unsigned I = 0; I != Operands.size(); ++I)
    if (D.Writes & bit(I))
      written(Operands[I], Id, static_cast<int>(I), false);

  Value Holds = Value::node(Unit.Facts.outputNode(Id, -1));
  Holds.add(functor(Class));
  if (External && refersToOthers(Class))
    for (unsigned I = 0; I != Operands.size(); ++I) {
      QualType Type = E->getArg(I)->getType();
      if (E->getArg(I)->isGLValue() || Type->isPointerType())
        for (PlaceId Place : referents(Operands[I], Type).Places)
          Holds.addPlace(Place);
    }
  set(Object, std::move(Holds));
  return Value::place(Object);
}

void Body::allocate(const CXXNewExpr *E) {
  const FunctionDecl *Operator = E->getOperatorNew();
  if (!Operator || Operator->isImplicit() ||
      Unit.Naming.inSystemHeader(Operator))
    return;
  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getExprLoc(), Id);
  describe(Site, Operator);
  Site.Description.Flags |= facts::CallFlags::Implicit;
  for (unsigned I = 0; I != E->getNumPlacementArgs(); ++I)
    argument(Site, I + 1, get(E->getPlacementArg(I)));
}

void Body::deallocate(const CXXDeleteExpr *E) {
  Value Deleted = get(E->getArgument());
  const FunctionDecl *Operator = E->getOperatorDelete();
  if (!Operator || Operator->isImplicit() ||
      Unit.Naming.inSystemHeader(Operator))
    return;
  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getExprLoc(), Id);
  describe(Site, Operator);
  Site.Description.Flags |= facts::CallFlags::Implicit;
  argument(Site, 0, Deleted);
}

Value Body::inherit(const CXXInheritedCtorInitExpr *E) {
  facts::CallId Id;
  CallSite &Site = site(E, nullptr, E->getLocation(), Id);
  describe(Site, E->getConstructor());
  Site.Description.Kind = facts::CallKind::Subobject;
  Site.Description.Record =
      Unit.Naming.record(E->getConstructor()->getParent());
  for (unsigned I = 0;
       F && I != E->getConstructor()->getNumParams() && I != F->getNumParams();
       ++I)
    argument(Site, I,
             Value::node(Unit.Facts.entityNode(facts::NodeKind::Parameter,
                                               Entity, static_cast<int>(I))));
  return Value::node(Unit.Facts.outputNode(Id, -1));
}

namespace {

/// The classes that an object of \p R destroys with itself: itself, or, of a
/// template of a system header, whose body is not walked, those it was made
/// for: unique_ptr<T>, vector<T>.
void destroyedWith(const CXXRecordDecl *R, const Names &Naming, unsigned Depth,
                   llvm::SmallVectorImpl<const CXXRecordDecl *> &Out) {
  if (!R || !R->hasDefinition() || R->hasTrivialDestructor())
    return;
  const auto *Template = dyn_cast<ClassTemplateSpecializationDecl>(R);
  if (!Template || !Naming.inSystemHeader(R)) {
    if (!llvm::is_contained(Out, R))
      Out.push_back(R);
    return;
  }
  if (Depth == 0)
    return;
  for (const TemplateArgument &A : Template->getTemplateArgs().asArray())
    if (A.getKind() == TemplateArgument::Type)
      destroyedWith(
          A.getAsType()->getBaseElementTypeUnsafe()->getAsCXXRecordDecl(),
          Naming, Depth - 1, Out);
}

} // namespace

void Body::destroy(QualType Type, const void *What, SourceLocation Where,
                   bool Exact) {
  const CXXRecordDecl *R =
      Type->getBaseElementTypeUnsafe()->getAsCXXRecordDecl();
  if (!R || Type->isReferenceType())
    return;
  constexpr unsigned MaxNesting = 4;
  llvm::SmallVector<const CXXRecordDecl *, 2> Classes;
  destroyedWith(R, Unit.Naming, MaxNesting, Classes);
  for (const CXXRecordDecl *Class : Classes) {
    const CXXDestructorDecl *Destructor = Class->getDestructor();
    if (!Destructor || Unit.Naming.inSystemHeader(Destructor))
      continue;
    facts::CallId Id;
    CallSite &Site = site(What, Class, Where, Id);
    facts::CallDescription &D = Site.Description;
    describe(Site, Destructor);
    D.Flags |= facts::CallFlags::Implicit;
    bool Dispatches = Destructor->isVirtual() && !(Exact && Class == R);
    D.Kind = Dispatches ? facts::CallKind::Virtual : facts::CallKind::Destroy;
    D.Record = Unit.Naming.record(Class);
  }
}

} // namespace officetidy::extract
