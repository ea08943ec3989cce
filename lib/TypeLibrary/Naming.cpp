//===- Naming.cpp - what C++ calls the types of a library -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Naming.h"
#include "TypeLibrary/Models.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

constexpr unsigned MaxDepth = 16;

/// Words that are no names in C++.
const StringSet<> &keywords() {
  static const StringSet<> Words = {
      "alignas",       "alignof",     "and",
      "and_eq",        "asm",         "auto",
      "bitand",        "bitor",       "bool",
      "break",         "case",        "catch",
      "char",          "char8_t",     "char16_t",
      "char32_t",      "class",       "co_await",
      "co_return",     "co_yield",    "compl",
      "concept",       "const",       "const_cast",
      "consteval",     "constexpr",   "constinit",
      "continue",      "decltype",    "default",
      "delete",        "do",          "double",
      "dynamic_cast",  "else",        "enum",
      "explicit",      "export",      "extern",
      "false",         "float",       "for",
      "friend",        "goto",        "if",
      "inline",        "int",         "long",
      "mutable",       "namespace",   "new",
      "noexcept",      "not",         "not_eq",
      "nullptr",       "operator",    "or",
      "or_eq",         "private",     "protected",
      "public",        "register",    "reinterpret_cast",
      "requires",      "return",      "short",
      "signed",        "sizeof",      "static",
      "static_assert", "static_cast", "struct",
      "switch",        "template",    "this",
      "thread_local",  "throw",       "true",
      "try",           "typedef",     "typeid",
      "typename",      "union",       "unsigned",
      "using",         "virtual",     "void",
      "volatile",      "wchar_t",     "while",
      "xor",           "xor_eq"};
  return Words;
}

std::string toIdentifier(StringRef Name) {
  if (Name.empty())
    return "unnamed";
  std::string Text = Name.str();
  for (char &C : Text)
    if (!isAlnum(C) && C != '_')
      C = '_';
  if (isDigit(Text.front()))
    Text.insert(0, "_");
  if (keywords().contains(Text))
    Text.insert(0, "__");
  return Text;
}

/// The interface that stands for the coclass \p T, or null.
const TypeReference *defaultInterface(const TypeInfo &T) {
  const TypeReference *First = nullptr;
  for (const Implemented &I : T.Implements) {
    if (I.Source)
      continue;
    if (I.Default)
      return &I.What;
    if (!First)
      First = &I.What;
  }
  return First;
}

/// IDispatch or IUnknown.
Naming::Target basicTarget(VarType Kind) {
  Naming::Target T;
  T.Name = basicInterface(Kind).str();
  T.Kind = Kind == VarType::Dispatch ? TypeKind::Dispatch : TypeKind::Interface;
  T.HasPointer = T.IsSystem = true;
  return T;
}

} // namespace

StringRef basicName(VarType Kind) {
  switch (Kind) {
  case VarType::I2:
    return "short";
  case VarType::I4:
    return "long";
  case VarType::R4:
    return "float";
  case VarType::R8:
    return "double";
  case VarType::Cy:
    return "CY";
  case VarType::Date:
    return "DATE";
  case VarType::Bstr:
    return "BSTR";
  case VarType::Dispatch:
    return "IDispatch *";
  case VarType::Error:
    return "SCODE";
  case VarType::Bool:
    return "VARIANT_BOOL";
  case VarType::Variant:
    return "VARIANT";
  case VarType::Unknown:
    return "IUnknown *";
  case VarType::Decimal:
    return "DECIMAL";
  case VarType::I1:
    return "char";
  case VarType::UI1:
    return "unsigned char";
  case VarType::UI2:
    return "unsigned short";
  case VarType::UI4:
    return "unsigned long";
  case VarType::I8:
    return "__int64";
  case VarType::UI8:
    return "unsigned __int64";
  case VarType::Int:
    return "int";
  case VarType::UInt:
    return "unsigned int";
  case VarType::Void:
    return "void";
  case VarType::HResult:
    return "HRESULT";
  case VarType::LpStr:
    return "LPSTR";
  case VarType::LpWStr:
    return "LPWSTR";
  case VarType::IntPtr:
    return "INT_PTR";
  case VarType::UIntPtr:
    return "UINT_PTR";
  case VarType::FileTime:
    return "FILETIME";
  default:
    return "";
  }
}

std::string literal(StringRef Text) {
  std::string Out = "L\"";
  for (char C : Text)
    if (isPrint(C) && C != '"' && C != '\\' && C != '?')
      Out += C;
    else
      Out += fmt::format("\\{:03o}", static_cast<unsigned char>(C));
  return Out + '"';
}

StringRef basicInterface(VarType Kind) { return basicName(Kind).drop_back(2); }

std::string namespaceOf(const Library &L, const ImportAttributes &How) {
  if (How.NoNamespace)
    return "";
  return toIdentifier(How.RenameNamespace.empty() ? L.Name
                                                  : How.RenameNamespace);
}

Naming::Naming(const Library &L, const ImportAttributes &How,
               ArrayRef<ImportedLibrary> Others)
    : L(L), How(How), Others(Others) {
  for (const TypeInfo &T : L.Types)
    Types.try_emplace(T.Name, &T);
  for (const auto &[Old, New] : How.Renames)
    Renames[Old] = New;
  for (const std::string &Name : How.Exclude)
    Excluded.insert(Name);
  for (const std::string &Name : How.Include)
    Included.insert(Name);
}

std::string Naming::identifier(StringRef Name, StringRef Prefix) const {
  auto It = Renames.find(Name);
  if (It != Renames.end())
    Name = It->second;
  std::string Text = (Prefix + Name).str();
  if (How.AutoRename && keywords().contains(Text))
    return Text + "__";
  return toIdentifier(Text);
}

bool Naming::isLeftOut(const TypeInfo &T) const {
  if (Excluded.contains(T.Name))
    return true;
  const TypeInfo *System =
      &L == &systemTypes() ? nullptr : findSystemType(T.Name, T.Guid);
  if (!System)
    return false;
  // What the header calls takes Windows' own, and no other of that name.
  if (System->Name == basicInterface(VarType::Unknown) ||
      System->Name == basicInterface(VarType::Dispatch))
    return true;
  return !How.NoAutoExclude && !Included.contains(T.Name);
}

Naming::Target Naming::describe(const Library &Owner,
                                const ImportAttributes &OwnersHow,
                                const TypeInfo &T, bool IsSystem,
                                unsigned Depth) const {
  if (T.Kind == TypeKind::CoClass && Depth < MaxDepth) {
    if (const TypeReference *R = defaultInterface(T))
      return resolveIn(Owner, OwnersHow, *R, Depth + 1);
    return basicTarget(VarType::Unknown);
  }
  Target Result;
  Result.What = &T;
  Result.Kind = T.Kind;
  Result.IsSystem = IsSystem;
  if (&Owner == &L) {
    Result.Name = identifier(T.Name);
    Result.HasPointer =
        !isLeftOut(T) && (!T.Guid.empty() || L.Partial) && !How.NoSmartPointers;
    return Result;
  }
  StringRef Renamed = T.Name;
  for (const auto &[Old, New] : OwnersHow.Renames)
    if (Old == T.Name)
      Renamed = New;
  Result.Name = toIdentifier(Renamed);
  std::string Space = namespaceOf(Owner, OwnersHow);
  if (!IsSystem && !Space.empty())
    Result.Name = Space + "::" + Result.Name;
  Result.HasPointer = !IsSystem && (!T.Guid.empty() || Owner.Partial) &&
                      !OwnersHow.NoSmartPointers;
  return Result;
}

Naming::Target Naming::import(const Import &I, const TypeReference &R,
                              unsigned Depth) const {
  for (const ImportedLibrary &Other : Others) {
    const Library &O = *Other.What;
    if (I.Guid.empty() || O.Guid.empty() ? O.Name != I.Name : O.Guid != I.Guid)
      continue;
    const TypeInfo *T = !R.Name.empty()   ? O.find(R.Name)
                        : !R.Guid.empty() ? O.findGuid(R.Guid)
                        : R.Number && !O.Partial && *R.Number < O.Types.size()
                            ? &O.Types[*R.Number]
                            : nullptr;
    if (T)
      return describe(O, *Other.How, *T, false, Depth);
  }
  static const ImportAttributes None;
  if (Depth > MaxDepth)
    return basicTarget(VarType::Unknown);
  if (const TypeInfo *T = findSystemType(R.Name, R.Guid))
    return describe(systemTypes(), None, *T, true, Depth);
  TypeKind Kind = R.Kind.value_or(TypeKind::Interface);
  Target Unknown = basicTarget(Kind == TypeKind::Dispatch ? VarType::Dispatch
                                                          : VarType::Unknown);
  if (Kind != TypeKind::CoClass)
    Unknown.Kind = Kind;
  return Unknown;
}

Naming::Target Naming::resolveIn(const Library &Owner,
                                 const ImportAttributes &OwnersHow,
                                 const TypeReference &R, unsigned Depth) const {
  if (R.Import && *R.Import < Owner.Imports.size())
    return import(Owner.Imports[*R.Import], R, Depth);
  const TypeInfo *T = &Owner == &L ? Types.lookup(R.Name) : Owner.find(R.Name);
  if (T)
    return describe(Owner, OwnersHow, *T, false, Depth);
  return import({}, R, Depth);
}

Naming::Target Naming::resolve(const TypeReference &R) const {
  return resolveIn(L, How, R, 0);
}

std::string Naming::spell(const Target &T) const {
  if (T.IsSystem && T.What && !T.isInterface())
    return T.Name;
  switch (T.Kind) {
  case TypeKind::Enum:
    return T.What ? "enum " + T.Name : "long";
  case TypeKind::Record:
    return T.What ? "struct " + T.Name : "void";
  case TypeKind::Union:
    return T.What ? "union " + T.Name : "void";
  case TypeKind::Alias:
    return T.What ? T.Name : "long";
  case TypeKind::Module:
    return "long";
  case TypeKind::Interface:
  case TypeKind::Dispatch:
  case TypeKind::CoClass:
    return T.What ? "struct " + T.Name : T.Name;
  }
  llvm_unreachable("unknown kind of type");
}

std::string Naming::declare(const Type &T, const Twine &Name) const {
  // What stands around the name is gathered on the way down.
  const Type *At = &T;
  std::string Stars, Bounds;
  while (!At->Element.empty()) {
    if (At->Kind == VarType::Array) {
      for (uint32_t Bound : At->Bounds)
        Bounds += fmt::format("[{}]", std::max(Bound, 1u));
    } else {
      Stars += '*';
    }
    if (At->Kind == VarType::SafeArray)
      break;
    At = &At->Element.front();
  }
  std::string Base = At->Kind == VarType::SafeArray ? "SAFEARRAY"
                     : At->Kind == VarType::User    ? spell(resolve(At->User))
                                                    : basicName(At->Kind).str();
  if (Base.empty())
    Base = "void *";
  std::string Named = Name.str();
  bool Spaced = Base.back() != '*' && (!Stars.empty() || !Named.empty());
  return Base + (Spaced ? " " : "") + Stars + Named + Bounds;
}

std::optional<Naming::Target> Naming::interfaceOf(const Type &T) const {
  if (T.Kind == VarType::Dispatch)
    return basicTarget(T.Kind);
  if (T.Kind == VarType::Unknown)
    return basicTarget(T.Kind);
  if (!isPointerTo(T, VarType::User))
    return std::nullopt;
  Target Found = resolve(T.Element.front().User);
  if (!Found.isInterface())
    return std::nullopt;
  if (Found.Name == basicInterface(VarType::Dispatch) ||
      Found.Name == basicInterface(VarType::Unknown))
    Found.HasPointer = true;
  return Found;
}

unsigned Naming::varType(const Type &T, unsigned Depth) const {
  constexpr unsigned ByRef = 0x4000, Array = 0x2000, Record = 36;
  if (Depth > MaxDepth)
    return 0;
  switch (T.Kind) {
  case VarType::SafeArray:
    return Array | varType(T.Element.front(), Depth + 1);
  case VarType::Pointer:
    if (auto Interface = interfaceOf(T))
      return static_cast<unsigned>(Interface->Kind == TypeKind::Dispatch
                                       ? VarType::Dispatch
                                       : VarType::Unknown);
    return ByRef | varType(T.Element.front(), Depth + 1);
  case VarType::User: {
    Target Found = resolve(T.User);
    if (Found.Kind == TypeKind::Record)
      return Record;
    if (Found.Kind == TypeKind::Alias && Found.What)
      return varType(Found.What->Aliased, Depth + 1);
    return static_cast<unsigned>(VarType::I4);
  }
  default:
    return static_cast<unsigned>(T.Kind);
  }
}

} // namespace officetidy::typelib
