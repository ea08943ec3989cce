//===- Evaluated.cpp - one function body to facts: what clang evaluated ---===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Of constexpr variables, template arguments and immediate invocations, clang
// knows the value, and it has computed it already: it counts, whatever it was
// computed by. Nothing else is evaluated.
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "Extract/Constants.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// A part of a constant, and its type; of none, null.
struct Piece {
  const APValue *Of = nullptr;
  QualType Type;
};

/// Larger tables tell nothing.
constexpr unsigned MaxElements = 256;

bool isNumber(QualType Type) { return Type->isIntegralOrEnumerationType(); }

/// Is this what text is made of, and not bytes?
bool isCharacter(QualType Type) {
  return Type->isAnyCharacterType() ||
         Type->isSpecificBuiltinType(BuiltinType::UShort);
}

/// Element \p I of \p Whole, an array.
Piece elementOf(const Piece &Whole, uint64_t I, const ASTContext &Context) {
  const auto *Array = Context.getAsArrayType(Whole.Type);
  if (!Array || !Whole.Of->isArray() || I >= Whole.Of->getArraySize())
    return {};
  const bool Written = I < Whole.Of->getArrayInitializedElts();
  if (!Written && !Whole.Of->hasArrayFiller())
    return {};
  return {Written ? &Whole.Of->getArrayInitializedElt(I)
                  : &Whole.Of->getArrayFiller(),
          Array->getElementType()};
}

/// \p Field of \p Whole, an object of class \p R or of one derived from it.
Piece fieldIn(const APValue &Whole, const RecordDecl *R,
              const FieldDecl *Field) {
  if (Whole.isUnion())
    return Whole.getUnionField() && Whole.getUnionField()->getCanonicalDecl() ==
                                        Field->getCanonicalDecl()
               ? Piece{&Whole.getUnionValue(), Field->getType()}
               : Piece();
  if (!Whole.isStruct())
    return {};
  if (Field->getParent()->getCanonicalDecl() == R->getCanonicalDecl())
    return Field->getFieldIndex() < Whole.getStructNumFields()
               ? Piece{&Whole.getStructField(Field->getFieldIndex()),
                       Field->getType()}
               : Piece();
  const auto *Class = dyn_cast<CXXRecordDecl>(R);
  if (!Class || Class->getNumBases() != Whole.getStructNumBases())
    return {};
  unsigned I = 0;
  for (const CXXBaseSpecifier &Base : Class->bases()) {
    const APValue &Sub = Whole.getStructBase(I++);
    if (const CXXRecordDecl *Of = Base.getType()->getAsCXXRecordDecl())
      if (Piece P = fieldIn(Sub, Of, Field); P.Of)
        return P;
  }
  return {};
}

Piece fieldOf(const Piece &Whole, const FieldDecl *Field) {
  const RecordDecl *R = Whole.Type->getAsRecordDecl();
  return R ? fieldIn(*Whole.Of, R, Field) : Piece();
}

/// The value of \p V, where clang has it.
const APValue *valueOf(const VarDecl *V) {
  const VarDecl *Initialized = nullptr;
  const Expr *Init = V->getAnyInitializer(Initialized);
  if (!V->isConstexpr() || !Init || Init->isValueDependent() ||
      Init->containsErrors())
    return nullptr;
  return Initialized->evaluateValue();
}

/// The whole of the constant object \p D, if it is one.
Piece objectOf(const ValueDecl *D) {
  if (const auto *V = dyn_cast<VarDecl>(D))
    return V->getType()->isReferenceType() ? Piece()
                                           : Piece{valueOf(V), V->getType()};
  if (const auto *Object = dyn_cast<TemplateParamObjectDecl>(D))
    return {&Object->getValue(), Object->getType()};
  return {};
}

/// What \p E names, a constexpr object or a part of one.
Piece partOf(const Expr *E, const ASTContext &Context) {
  E = E->IgnoreParenImpCasts();
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E))
    return objectOf(Ref->getDecl());
  if (const auto *Member = dyn_cast<MemberExpr>(E)) {
    const auto *Field = dyn_cast<FieldDecl>(Member->getMemberDecl());
    if (!Field)
      return objectOf(Member->getMemberDecl());
    Piece Whole =
        Member->isArrow() ? Piece() : partOf(Member->getBase(), Context);
    return Whole.Of ? fieldOf(Whole, Field) : Piece();
  }
  const auto *Element = dyn_cast<ArraySubscriptExpr>(E);
  if (!Element)
    return {};
  Piece Whole = partOf(Element->getBase(), Context);
  Expr::EvalResult Index;
  if (!Whole.Of || Element->getIdx()->isValueDependent() ||
      !Element->getIdx()->EvaluateAsInt(Index, Context) ||
      Index.Val.getInt().isNegative())
    return {};
  return elementOf(Whole, Index.Val.getInt().getZExtValue(), Context);
}

} // namespace

/// What \p Constant, of \p Type, is; nothing where that is not known.
std::optional<Value> Body::known(const APValue &Constant, QualType Type) {
  switch (Constant.getKind()) {
  case APValue::Int:
    return integer(Constant.getInt());
  case APValue::LValue:
    if (Constant.isNullPointer() || Constant.getLValueBase().isNull())
      return Value();
    if (!Constant.hasLValuePath())
      return std::nullopt;
    return pointee(Constant);
  case APValue::MemberPointer:
    if (!Constant.getMemberPointerDecl())
      return Value();
    return reference(Constant.getMemberPointerDecl());
  case APValue::Array: {
    const auto *Array = Unit.Context.getAsArrayType(Type);
    if (!Array)
      return std::nullopt;
    if (isCharacter(Array->getElementType())) {
      std::optional<std::string> Text = textOf(Constant);
      return Text && !Text->empty() ? Value::node(Unit.Facts.stringNode(*Text))
                                    : Value();
    }
    if (isNumber(Array->getElementType()))
      return Value();
    Value All;
    if (Constant.getArrayInitializedElts() > MaxElements)
      return std::nullopt;
    for (unsigned I = 0; I != Constant.getArrayInitializedElts(); ++I) {
      std::optional<Value> Element =
          known(Constant.getArrayInitializedElt(I), Array->getElementType());
      if (!Element)
        return std::nullopt;
      All.add(*Element);
    }
    return All;
  }
  case APValue::Struct:
    if (isGuid(Type)) {
      if (std::optional<facts::Guid> Guid = guidOf(Constant))
        return Value::node(Unit.Facts.guidNode(*Guid));
      return std::nullopt;
    }
    return view(Constant, Type);
  default:
    return std::nullopt;
  }
}

/// What \p Constant, the address of an object that is known, points to.
std::optional<Value> Body::pointee(const APValue &Constant) {
  APValue::LValueBase Base = Constant.getLValueBase();
  ArrayRef<APValue::LValuePathEntry> Path = Constant.getLValuePath();
  if (const auto *E = Base.dyn_cast<const Expr *>()) {
    const auto *Literal = dyn_cast<StringLiteral>(E);
    if (!Literal || Path.size() > 1)
      return std::nullopt;
    return Value::node(Unit.Facts.stringNode(
        textOf(Literal, Path.empty() ? 0 : Path[0].getAsArrayIndex())));
  }
  const auto *D = Base.dyn_cast<const ValueDecl *>();
  if (!D)
    return std::nullopt;
  if (const auto *Guid = dyn_cast<MSGuidDecl>(D)) {
    std::optional<facts::Guid> G = guidOf(Guid->getAsAPValue());
    return G ? std::optional(Value::node(Unit.Facts.guidNode(*G)))
             : std::nullopt;
  }
  Piece At = objectOf(D);
  Value Here = reference(D);
  for (auto [I, Entry] : llvm::enumerate(Path)) {
    if (At.Of ? At.Of->isArray()
              : !Here.empty() && I + 1 == Path.size() && I == 0) {
      // A pointer to an element is one to the array.
      if (I + 1 == Path.size() && At.Of && isCharacter(At.Type)) {
        std::optional<std::string> Text =
            textOf(*At.Of, Entry.getAsArrayIndex());
        return Text ? std::optional(Value::node(Unit.Facts.stringNode(*Text)))
                    : std::nullopt;
      }
      Here.Element = Entry.getAsArrayIndex() != 0;
      if (At.Of)
        At = elementOf(At, Entry.getAsArrayIndex(), Unit.Context);
      continue;
    }
    const auto *Field = At.Of && At.Of->isStruct()
                            ? dyn_cast_or_null<FieldDecl>(
                                  Entry.getAsBaseOrMember().getPointer())
                            : nullptr;
    if (!Field)
      return std::nullopt;
    Here = fieldOf(Here, Field);
    At = extract::fieldOf(At, Field);
  }
  return Here;
}

/// What \p Constant, an object of a library's class, is where that has one
/// text, and perhaps says how long it is.
std::optional<Value> Body::view(const APValue &Constant, QualType Type) {
  const RecordDecl *R = Type->getAsRecordDecl();
  if (!R || !isOpaque(R))
    return std::nullopt;
  std::optional<Value> Text;
  std::optional<uint64_t> Length;
  for (const FieldDecl *Field : R->fields()) {
    if (Field->getFieldIndex() >= Constant.getStructNumFields())
      return std::nullopt;
    const APValue &Holds = Constant.getStructField(Field->getFieldIndex());
    if (Holds.isInt()) {
      Length = Holds.getInt().getZExtValue();
      continue;
    }
    if (Text || !(Text = known(Holds, Field->getType())))
      return std::nullopt;
  }
  if (Text && Length && Text->Nodes.size() == 1 && Text->Places.empty())
    return Value::node(Unit.Facts.prefix(Text->Nodes.front(), *Length));
  return Text;
}

Value Body::evaluated(const VarDecl *V) {
  const QualType Type = V->getType();
  if (!V->isConstexpr() || Type->isDependentType())
    return {};
  if (const RecordDecl *R = Type->getAsRecordDecl();
      R && !isGuid(Type) && !isOpaque(R))
    return {};
  const APValue *Constant = valueOf(V);
  return Constant ? known(*Constant, Type).value_or(Value()) : Value();
}

Value Body::constantPart(const Expr *E) {
  Piece P = partOf(E, Unit.Context);
  return P.Of ? known(*P.Of, P.Type).value_or(Value()) : Value();
}

void Body::storeParts(const Value &Object, const VarDecl *V) {
  const APValue *Whole = valueOf(V);
  if (!Whole || !Whole->isStruct())
    return;
  const Piece All{Whole, V->getType()};
  llvm::SmallVector<const CXXRecordDecl *, 4> Classes;
  if (const CXXRecordDecl *R = V->getType()->getAsCXXRecordDecl()) {
    Classes.push_back(R);
    R->forallBases([&](const CXXRecordDecl *Base) {
      Classes.push_back(Base);
      return true;
    });
  }
  for (const CXXRecordDecl *R : Classes)
    for (const FieldDecl *Field : R->fields()) {
      Piece P = extract::fieldOf(All, Field);
      std::optional<Value> Holds =
          P.Of ? known(*P.Of, P.Type) : std::optional<Value>();
      if (Holds && !Holds->empty())
        store(fieldOf(Object, Field), *Holds, V->hasLocalStorage());
    }
}

namespace {

/// Which part of a GUID is assigned to.
struct GuidPart {
  const MemberExpr *Member = nullptr;
  std::optional<uint64_t> Index; ///< of an element of the last member
};

GuidPart guidPart(const Expr *To, const ASTContext &Context) {
  GuidPart Found;
  To = To->IgnoreParens();
  if (const auto *Element = dyn_cast<ArraySubscriptExpr>(To)) {
    Expr::EvalResult Index;
    if (!Element->getIdx()->isValueDependent() &&
        Element->getIdx()->EvaluateAsInt(Index, Context))
      Found.Index = Index.Val.getInt().getZExtValue();
    To = Element->getBase()->IgnoreParenImpCasts();
  }
  const auto *Member = dyn_cast<MemberExpr>(To);
  if (!Member || !isa<FieldDecl>(Member->getMemberDecl()))
    return Found;
  QualType Whole = Member->getBase()->getType();
  if (isGuid(Member->isArrow() ? Whole->getPointeeType() : Whole))
    Found.Member = Member;
  return Found;
}

/// \p G with one part replaced.
std::optional<facts::Guid> replaced(const facts::Guid &G, const GuidPart &Part,
                                    uint64_t Number) {
  uint32_t Data1 = G.data1();
  uint16_t Data2 = G.data2(), Data3 = G.data3();
  uint8_t Data4[8];
  llvm::copy(*G.data4(), Data4);
  switch (cast<FieldDecl>(Part.Member->getMemberDecl())->getFieldIndex()) {
  case 0:
    Data1 = static_cast<uint32_t>(Number);
    break;
  case 1:
    Data2 = static_cast<uint16_t>(Number);
    break;
  case 2:
    Data3 = static_cast<uint16_t>(Number);
    break;
  default:
    if (!Part.Index || *Part.Index >= 8)
      return std::nullopt;
    Data4[*Part.Index] = static_cast<uint8_t>(Number);
  }
  return facts::Guid(Data1, Data2, Data3,
                     flatbuffers::span<const uint8_t, 8>(Data4));
}

} // namespace

bool Body::setsGuidPart(const BinaryOperator *E) {
  if (!E->getLHS()->getType()->isIntegerType())
    return false;
  GuidPart Part = guidPart(E->getLHS(), Unit.Context);
  if (!Part.Member)
    return false;
  Value Object = get(Part.Member->getBase());
  if (Object.Places.size() != 1 || !Object.Nodes.empty() || Object.Element ||
      Unsure != 0)
    return false;
  static constexpr uint8_t None[8] = {};
  facts::Guid Old(0, 0, 0, flatbuffers::span<const uint8_t, 8>(None));
  Value Held = flatten(read(Object));
  const Expr *From = E->getRHS();
  for (;;) {
    const auto *Again = dyn_cast<BinaryOperator>(From->IgnoreParenImpCasts());
    if (!Again || Again->getOpcode() != BO_Assign)
      break;
    From = Again->getRHS();
  }
  facts::NodeId Number = single(From);
  bool Known = Number &&
               Unit.Facts.node(Number).kind() == facts::NodeKind::Integer &&
               Held.Nodes.size() <= 1;
  if (Known && !Held.Nodes.empty()) {
    Known = Unit.Facts.node(Held.Nodes[0]).kind() == facts::NodeKind::Guid;
    if (Known)
      Old = Unit.Facts.guid(Held.Nodes[0]);
  }
  std::optional<facts::Guid> New =
      Known ? replaced(Old, Part, Unit.Facts.node(Number).a()) : std::nullopt;
  store(Object, New ? Value::node(Unit.Facts.guidNode(*New)) : Value());
  return true;
}

} // namespace officetidy::extract
