//===- TypeLibrary.h - what a COM type library declares ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_TYPELIBRARY_H
#define OFFICETIDY_TYPELIBRARY_TYPELIBRARY_H

#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace officetidy::typelib {

/// The types of Automation, numbered as VARENUM numbers them.
enum class VarType : uint16_t {
  Empty = 0,
  Null = 1,
  I2 = 2,
  I4 = 3,
  R4 = 4,
  R8 = 5,
  Cy = 6,
  Date = 7,
  Bstr = 8,
  Dispatch = 9,
  Error = 10,
  Bool = 11,
  Variant = 12,
  Unknown = 13,
  Decimal = 14,
  I1 = 16,
  UI1 = 17,
  UI2 = 18,
  UI4 = 19,
  I8 = 20,
  UI8 = 21,
  Int = 22,
  UInt = 23,
  Void = 24,
  HResult = 25,
  Pointer = 26,
  SafeArray = 27,
  Array = 28,
  User = 29,
  LpStr = 30,
  LpWStr = 31,
  IntPtr = 37,
  UIntPtr = 38,
  FileTime = 64
};

/// The kinds of types, numbered as TYPEKIND numbers them.
enum class TypeKind : uint8_t {
  Enum = 0,
  Record = 1,
  Module = 2,
  Interface = 3,
  Dispatch = 4, ///< a dispinterface; with TypeFlags::Dual an interface as well
  CoClass = 5,
  Alias = 6,
  Union = 7
};

/// A type of this library, or of another one.
struct TypeReference {
  /// Of a type of this library always there; of another library's "" where only
  /// its GUID, or its number there, is known.
  std::string Name;
  std::string Guid;
  std::optional<uint32_t> Import; ///< index into Library::Imports
  std::optional<uint32_t> Number; ///< its number in that library
  std::optional<TypeKind> Kind;   ///< of a type of another library, if told
};

/// A type as members and parameters have it.
struct Type {
  VarType Kind = VarType::Void;
  std::vector<Type> Element;    ///< one, of Pointer, SafeArray and Array
  std::vector<uint32_t> Bounds; ///< number of elements a dimension, of Array
  TypeReference User;           ///< of VarType::User
};

/// The value of a constant, or a parameter's default.
struct Constant {
  VarType Kind = VarType::Empty;
  int64_t Integer = 0; ///< of all integers, Bool, Cy, Error and HResult
  double Real = 0;     ///< of R4, R8 and Date
  std::string Text;    ///< of Bstr, in UTF-8
};

struct Parameter {
  std::string Name;
  Type What;
  bool In = false;
  bool Out = false;
  bool RetVal = false;
  bool Optional = false;
  bool Lcid = false;
  std::optional<Constant> Default;
};

enum class InvokeKind : uint8_t { Method = 1, Get = 2, Put = 4, PutRef = 8 };

enum class CallingConvention : uint8_t { StdCall, CDecl, Pascal, FastCall };

struct Function {
  std::string Name;
  int32_t Id = 0; ///< the dispid, or the member's id
  InvokeKind Invoke = InvokeKind::Method;
  CallingConvention Convention = CallingConvention::StdCall;
  uint32_t Flags = 0; ///< FUNCFLAGS
  bool VarArg = false;
  /// Of a function of the table of virtual functions, this is what it returns
  /// there (HRESULT mostly), and a parameter that is RetVal is the result.
  Type Result;
  std::vector<Parameter> Parameters;
  std::string Entry; ///< of a module's: its name in the DLL; "" if none
  std::string Dll;   ///< of a module's: the DLL
};

/// A constant, a field of a record or union, or a property of a dispinterface.
struct Variable {
  std::string Name;
  int32_t Id = 0;
  uint32_t Flags = 0; ///< VARFLAGS
  Type What;
  std::optional<Constant> Value;
};

/// An interface that a coclass, or the base that an interface, has.
struct Implemented {
  TypeReference What;
  bool Default = false;
  bool Source = false;
  bool Restricted = false;
};

namespace TypeFlags {
inline constexpr uint32_t AppObject = 0x1;
inline constexpr uint32_t CanCreate = 0x2;
inline constexpr uint32_t Hidden = 0x10;
inline constexpr uint32_t Control = 0x20;
inline constexpr uint32_t Dual = 0x40;
inline constexpr uint32_t NonExtensible = 0x80;
inline constexpr uint32_t OleAutomation = 0x100;
inline constexpr uint32_t Restricted = 0x200;
inline constexpr uint32_t Dispatchable = 0x1000;
} // namespace TypeFlags

namespace FuncFlags {
inline constexpr uint32_t Restricted = 0x1;
inline constexpr uint32_t Hidden = 0x40;
} // namespace FuncFlags

namespace VarFlags {
inline constexpr uint32_t ReadOnly = 0x1;
inline constexpr uint32_t Hidden = 0x40;
} // namespace VarFlags

struct TypeInfo {
  TypeKind Kind = TypeKind::Interface;
  std::string Name;
  std::string Guid; ///< "" if none
  uint32_t Flags = 0;
  std::string Help;
  uint16_t Alignment = 0;
  std::optional<TypeReference> Base;   ///< of Interface and Dispatch
  std::vector<Implemented> Implements; ///< of CoClass
  std::vector<Function> Functions;
  std::vector<Variable> Variables;
  Type Aliased; ///< of Alias

  bool isDual() const {
    return Kind == TypeKind::Dispatch && (Flags & TypeFlags::Dual) != 0;
  }
};

/// Another library that this one refers to.
struct Import {
  std::string Name; ///< its name, or the name of its file; "" if not known
  std::string Guid;
  uint16_t Major = 0, Minor = 0;
  uint32_t Lcid = 0;
};

/// A type library. GUIDs are written `00062FFF-0000-0000-C000-000000000046`,
/// without braces and in capitals. Types keep the order of the file.
struct Library {
  std::string Name;
  std::string Guid;
  uint16_t Major = 0, Minor = 0;
  uint32_t Lcid = 0;
  std::string Help;
  /// Not all of the library's types are here: a model.
  bool Partial = false;
  std::vector<Import> Imports;
  std::vector<TypeInfo> Types;

  /// The type called \p Name, or null.
  const TypeInfo *find(llvm::StringRef Name) const;
  /// The type that is \p Guid, or null.
  const TypeInfo *findGuid(llvm::StringRef Guid) const;
};

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_TYPELIBRARY_H
