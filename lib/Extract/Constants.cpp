//===- Constants.cpp - strings and GUIDs in the AST -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Constants.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/Support/ConvertUTF.h"

using namespace clang;

namespace officetidy::extract {

void appendCodePoint(uint32_t Point, std::string &Text) {
  char Buffer[UNI_MAX_UTF8_BYTES_PER_CODE_POINT];
  char *End = Buffer;
  if (llvm::ConvertCodePointToUTF8(Point, End))
    Text.append(Buffer, End);
}

namespace {

/// The text of \p Units, which end at the first NUL, as UTF-8. Narrow ones are
/// taken as they are.
std::string textOf(llvm::ArrayRef<uint32_t> Units, bool Narrow) {
  std::string Text;
  for (size_t I = 0; I != Units.size() && Units[I] != 0; ++I) {
    uint32_t Unit = Units[I];
    if (Narrow) {
      Text.push_back(static_cast<char>(Unit));
      continue;
    }
    if (Unit >= 0xD800 && Unit < 0xDC00 && I + 1 < Units.size()) {
      uint32_t Low = Units[I + 1];
      if (Low >= 0xDC00 && Low < 0xE000) {
        Unit = 0x10000 + ((Unit - 0xD800) << 10) + (Low - 0xDC00);
        ++I;
      }
    }
    appendCodePoint(Unit, Text);
  }
  return Text;
}

/// Longer arrays are data, not text.
constexpr uint64_t MaxCharacters = 4096;

} // namespace

std::string textOf(const StringLiteral *Literal, uint64_t First) {
  llvm::SmallVector<uint32_t, 64> Units;
  for (uint64_t I = First, N = Literal->getLength(); I != N; ++I)
    if (Units.push_back(Literal->getCodeUnit(I)); Units.back() == 0)
      break;
  return textOf(Units, Literal->getCharByteWidth() == 1);
}

std::optional<std::string> textOf(llvm::ArrayRef<Expr *> Elements,
                                  QualType Type, const ASTContext &Context) {
  // Characters of some interfaces are plain 16 bit integers.
  if (!Type->isAnyCharacterType() &&
      !Type->isSpecificBuiltinType(BuiltinType::UShort))
    return std::nullopt;
  if (Elements.empty() || Elements.size() > MaxCharacters)
    return std::nullopt;
  llvm::SmallVector<uint32_t, 64> Units;
  for (const Expr *Element : Elements) {
    Expr::EvalResult Result;
    if (Element->isValueDependent() || Element->containsErrors() ||
        !Element->getType()->isIntegralOrEnumerationType() ||
        !Element->EvaluateAsInt(Result, Context))
      return std::nullopt;
    Units.push_back(static_cast<uint32_t>(Result.Val.getInt().getZExtValue()));
    if (Units.back() == 0)
      break;
  }
  return textOf(Units, Context.getTypeSize(Type) == 8);
}

std::optional<std::string> textOf(const APValue &Value, uint64_t First) {
  if (!Value.isArray() || Value.getArraySize() > MaxCharacters)
    return std::nullopt;
  llvm::SmallVector<uint32_t, 64> Units;
  bool Narrow = false;
  for (uint64_t I = First; I < Value.getArrayInitializedElts(); ++I) {
    const APValue &Element = Value.getArrayInitializedElt(I);
    if (!Element.isInt())
      return std::nullopt;
    Narrow = Element.getInt().getBitWidth() == 8;
    Units.push_back(static_cast<uint32_t>(Element.getInt().getZExtValue()));
    if (Units.back() == 0)
      break;
  }
  return textOf(Units, Narrow);
}

namespace {

bool hasWidth(QualType Type, unsigned Bits, const ASTContext &Context) {
  return Type->isIntegerType() && Context.getTypeSize(Type) == Bits;
}

std::optional<uint64_t> integerOf(const APValue &Value) {
  if (!Value.isInt())
    return std::nullopt;
  return Value.getInt().getZExtValue();
}

} // namespace

bool isGuid(QualType Type) {
  const auto *Record = Type.getNonReferenceType()->getAsRecordDecl();
  if (!Record || !Record->getDefinition() || Record->isUnion() ||
      Record->isDependentType())
    return false;
  Record = Record->getDefinition();
  const ASTContext &Context = Record->getASTContext();
  const unsigned Widths[] = {32, 16, 16};
  unsigned I = 0;
  for (const FieldDecl *Field : Record->fields()) {
    if (I < 3 && !hasWidth(Field->getType(), Widths[I], Context))
      return false;
    if (I == 3) {
      const auto *Array = Context.getAsConstantArrayType(Field->getType());
      if (!Array || Array->getSize() != 8 ||
          !hasWidth(Array->getElementType(), 8, Context))
        return false;
    }
    ++I;
  }
  return I == 4;
}

std::optional<facts::Guid> guidOf(const APValue &Value) {
  if (!Value.isStruct() || Value.getStructNumFields() != 4)
    return std::nullopt;
  std::optional<uint64_t> Data1 = integerOf(Value.getStructField(0)),
                          Data2 = integerOf(Value.getStructField(1)),
                          Data3 = integerOf(Value.getStructField(2));
  const APValue &Rest = Value.getStructField(3);
  if (!Data1 || !Data2 || !Data3 || !Rest.isArray() || Rest.getArraySize() != 8)
    return std::nullopt;
  uint8_t Data4[8];
  for (unsigned I = 0; I != 8; ++I) {
    const APValue &Element = I < Rest.getArrayInitializedElts()
                                 ? Rest.getArrayInitializedElt(I)
                                 : Rest.getArrayFiller();
    std::optional<uint64_t> Byte = integerOf(Element);
    if (!Byte)
      return std::nullopt;
    Data4[I] = static_cast<uint8_t>(*Byte);
  }
  return facts::Guid(static_cast<uint32_t>(*Data1),
                     static_cast<uint16_t>(*Data2),
                     static_cast<uint16_t>(*Data3),
                     flatbuffers::span<const uint8_t, 8>(Data4));
}

std::optional<facts::Guid> guidOf(const VarDecl *V, const ASTContext &Context) {
  const VarDecl *Initialized = nullptr;
  const Expr *Init = V->getAnyInitializer(Initialized);
  if (!Init || Init->isValueDependent() || !V->getType().isConstQualified())
    return std::nullopt;
  if (const APValue *Value = Initialized->evaluateValue())
    return guidOf(*Value);
  return std::nullopt;
}

namespace {

std::optional<facts::Guid> guidOf(const MSGuidDecl *Decl) {
  MSGuidDecl::Parts Parts = Decl->getParts();
  return facts::Guid(Parts.Part1, Parts.Part2, Parts.Part3,
                     flatbuffers::span<const uint8_t, 8>(Parts.Part4And5));
}

/// What the one return statement of \p F gives, where it is all that \p F does
/// beside declaring a constant: how libraries write `__uuidof`.
const Expr *returnedBy(const FunctionDecl *F) {
  const FunctionDecl *Definition = nullptr;
  const auto *Body = dyn_cast_or_null<CompoundStmt>(F->getBody(Definition));
  if (!Body || F->getNumParams() != 0)
    return nullptr;
  for (const Stmt *S : Body->body()) {
    if (const auto *Return = dyn_cast<ReturnStmt>(S))
      return Return->getRetValue();
    if (!isa<DeclStmt>(S))
      return nullptr;
  }
  return nullptr;
}

std::optional<facts::Guid> guidOf(const Expr *E, const ASTContext &Context,
                                  unsigned Depth) {
  E = E->IgnoreParenImpCasts();
  if (E->isValueDependent() || E->containsErrors() || Depth == 0)
    return std::nullopt;
  if (const auto *Uuid = dyn_cast<CXXUuidofExpr>(E))
    return Uuid->getGuidDecl() ? guidOf(Uuid->getGuidDecl()) : std::nullopt;
  if (const auto *Ref = dyn_cast<DeclRefExpr>(E)) {
    if (const auto *Guid = dyn_cast<MSGuidDecl>(Ref->getDecl()))
      return guidOf(Guid);
    if (const auto *V = dyn_cast<VarDecl>(Ref->getDecl()))
      return extract::guidOf(V, Context);
    if (const auto *P = dyn_cast<TemplateParamObjectDecl>(Ref->getDecl()))
      return extract::guidOf(P->getValue());
    return std::nullopt;
  }
  if (const auto *Call = dyn_cast<CallExpr>(E); Call && Call->getDirectCallee())
    if (const Expr *Returned = returnedBy(Call->getDirectCallee()))
      return guidOf(Returned, Context, Depth - 1);
  Expr::EvalResult Result;
  if (E->isGLValue()) {
    if (!E->EvaluateAsLValue(Result, Context) || !Result.Val.isLValue() ||
        !Result.Val.getLValueBase() || !Result.Val.hasLValuePath() ||
        !Result.Val.getLValuePath().empty())
      return std::nullopt;
    const auto *Base = Result.Val.getLValueBase().dyn_cast<const ValueDecl *>();
    if (const auto *Guid = dyn_cast_or_null<MSGuidDecl>(Base))
      return guidOf(Guid);
    if (const auto *V = dyn_cast_or_null<VarDecl>(Base))
      return extract::guidOf(V, Context);
    return std::nullopt;
  }
  if (E->EvaluateAsRValue(Result, Context) && !Result.HasSideEffects)
    return extract::guidOf(Result.Val);
  return std::nullopt;
}

} // namespace

std::optional<facts::Guid> guidOf(const Expr *E, const ASTContext &Context) {
  constexpr unsigned MaxGetters = 4;
  return guidOf(E, Context, MaxGetters);
}

std::optional<facts::Guid> uuidOf(const CXXRecordDecl *Record) {
  for (const TagDecl *R : Record->redecls())
    if (const auto *Attr = R->getAttr<UuidAttr>())
      if (const MSGuidDecl *Guid = Attr->getGuidDecl())
        return guidOf(Guid);
  return std::nullopt;
}

} // namespace officetidy::extract
