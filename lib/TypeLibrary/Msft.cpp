//===- Msft.cpp - reads type libraries of format MSFT ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

//
// A file starts with a header and the offsets of the types' records. Behind
// them is a directory of segments: tables of types, names, GUIDs, strings, type
// descriptions, … Other parts refer to what a table holds by its offset there.
// The members of a type stand in a block of their own: the records of functions
// and variables, then their ids, their names, and the offsets of the records.
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Formats.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/bit.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

/// The segments, in the order of the directory.
enum class Segment {
  TypeInfos,
  ImportedTypes,
  ImportedLibraries,
  References,
  GuidHashes,
  Guids,
  NameHashes,
  Names,
  Strings,
  TypeDescriptions,
  ArrayDescriptions,
  Values,
  CustomData
};
constexpr unsigned SegmentCount = 13;
constexpr uint64_t HeaderSize = 0x54, TypeInfoSize = 0x64;
constexpr uint32_t TypeMask = 0xFFF; ///< of a VARTYPE

class Reader {
public:
  explicit Reader(Image I) : I(std::move(I)), Budget(8 * this->I.size()) {}

  Expected<Library> run();

private:
  /// A table; Size is 0 where there is none.
  struct Table {
    uint64_t Offset = 0, Size = 0;
  };

  void readDirectory();
  void readLibrary();
  void readImports();
  void readType(unsigned Number);
  void readBase(uint64_t Record, TypeInfo &T);
  void readImplemented(uint64_t Record, TypeInfo &T);
  void readFunctions(uint64_t Block, unsigned Functions, unsigned Variables,
                     TypeInfo &T);
  void readFunction(uint64_t Record, unsigned Size, Function &F);
  void readParameters(uint64_t Record, unsigned Size, unsigned Count,
                      bool HasDefaults, Function &F);
  void readVariables(uint64_t Block, unsigned Functions, unsigned Variables,
                     TypeInfo &T);

  /// Where \p Offset of a table is in the file.
  uint64_t at(Segment S, int64_t Offset, uint64_t Size);
  std::string name(int32_t Offset);
  std::string string(int32_t Offset);
  std::string guid(int32_t Offset);
  Type type(int32_t Code, unsigned Depth = 0);
  Type described(uint64_t Entry, unsigned Depth);
  TypeReference reference(uint32_t Href);
  Constant value(int32_t Offset);

  /// Takes \p Bytes from what the file's records may be together: records that
  /// overlap could otherwise be more than memory holds.
  void spend(uint64_t Offset, uint64_t Bytes) {
    if (Bytes > Budget)
      I.fail(Offset, "the records of the members overlap");
    Budget -= std::min(Bytes, Budget);
  }

  Image I;
  uint64_t Budget;
  Table Tables[SegmentCount];
  DenseMap<uint32_t, uint32_t> ImportNumbers; ///< by offset in their table
  Library L;
};

uint64_t Reader::at(Segment S, int64_t Offset, uint64_t Size) {
  const Table &T = Tables[static_cast<unsigned>(S)];
  auto Where = static_cast<uint64_t>(Offset);
  if (Offset >= 0 && Where <= T.Size && Size <= T.Size - Where)
    return T.Offset + Where;
  I.fail(T.Offset, fmt::format("table {} has no entry {:#x}",
                               static_cast<unsigned>(S) + 1, Offset));
  return 0;
}

std::string Reader::name(int32_t Offset) {
  if (Offset < 0)
    return "";
  uint64_t Entry = at(Segment::Names, Offset, 12);
  unsigned Length = I.failed() ? 0 : I.u8(Entry + 8);
  return toUtf8(I.bytes(Entry + 12, Length));
}

std::string Reader::string(int32_t Offset) {
  constexpr unsigned MaxLength = 1024; // longer ones help nobody
  if (Offset < 0)
    return "";
  uint64_t Entry = at(Segment::Strings, Offset, 2);
  unsigned Length = I.failed() ? 0 : I.u16(Entry);
  return toUtf8(I.bytes(Entry + 2, std::min(Length, MaxLength)));
}

std::string Reader::guid(int32_t Offset) {
  if (Offset < 0)
    return "";
  uint64_t Entry = at(Segment::Guids, Offset, 16);
  return I.failed() ? "" : I.guid(Entry);
}

TypeReference Reader::reference(uint32_t Href) {
  TypeReference R;
  if ((Href & 3) == 0) {
    uint32_t Number = Href / TypeInfoSize;
    if (Number < L.Types.size())
      R.Name = L.Types[Number].Name;
    else
      I.fail(0,
             fmt::format("there is no type {}, which others refer to", Number));
    return R;
  }
  uint64_t Entry = at(Segment::ImportedTypes, Href & ~3u, 12);
  if (I.failed())
    return R;
  uint32_t Flags = I.u32(Entry);
  if ((Flags >> 24) <= static_cast<uint32_t>(TypeKind::Union))
    R.Kind = static_cast<TypeKind>(Flags >> 24);
  auto It = ImportNumbers.find(I.u32(Entry + 4));
  if (It != ImportNumbers.end())
    R.Import = It->second;
  if (Flags & 0x10000)
    R.Guid = guid(I.i32(Entry + 8));
  else
    R.Number = I.u32(Entry + 8);
  return R;
}

/// The type that entry \p Entry of the file describes.
Type Reader::described(uint64_t Entry, unsigned Depth) {
  Type T;
  T.Kind = static_cast<VarType>(I.u16(Entry) & TypeMask);
  uint32_t Value = I.u32(Entry + 4);
  switch (T.Kind) {
  case VarType::Pointer:
  case VarType::SafeArray:
    // The upper half of a basic type's number is negative.
    T.Element.push_back(type(static_cast<int32_t>(Value), Depth + 1));
    break;
  case VarType::User:
    T.User = reference(Value);
    break;
  case VarType::Array: {
    constexpr unsigned MaxDimensions = 64;
    uint64_t Array = at(Segment::ArrayDescriptions, Value, 8);
    if (I.failed())
      break;
    T.Element.push_back(type(I.i32(Array), Depth + 1));
    unsigned Dimensions = I.u16(Array + 4);
    if (Dimensions > MaxDimensions)
      I.fail(Array, fmt::format("an array has {} dimensions", Dimensions));
    for (unsigned D = 0; D < Dimensions && !I.failed(); ++D)
      T.Bounds.push_back(I.u32(Array + 8 + 8 * D));
    break;
  }
  default:
    break;
  }
  return T;
}

Type Reader::type(int32_t Code, unsigned Depth) {
  constexpr unsigned MaxDepth = 8;
  Type T;
  if (Code < 0) {
    T.Kind = static_cast<VarType>(Code & TypeMask);
    // What these are of would be in a description.
    if (T.Kind == VarType::Pointer || T.Kind == VarType::SafeArray ||
        T.Kind == VarType::Array || T.Kind == VarType::User)
      T.Kind = VarType::Void;
    return T;
  }
  uint64_t Entry = at(Segment::TypeDescriptions, Code, 8);
  if (Depth > MaxDepth)
    I.fail(Entry, "a type is nested too deeply, or in itself");
  spend(Entry, 8);
  return I.failed() ? T : described(Entry, Depth);
}

Constant Reader::value(int32_t Offset) {
  Constant C;
  if (Offset < 0) {
    C.Kind = static_cast<VarType>((Offset & 0x7C000000) >> 26);
    C.Integer = Offset & 0x3FFFFFF;
    if (C.Kind == VarType::I2 || C.Kind == VarType::Bool)
      C.Integer = static_cast<int16_t>(C.Integer);
    return C;
  }
  uint64_t Entry = at(Segment::Values, Offset, 6);
  if (I.failed())
    return C;
  C.Kind = static_cast<VarType>(I.u16(Entry) & TypeMask);
  switch (C.Kind) {
  case VarType::R4:
    C.Real = llvm::bit_cast<float>(I.u32(Entry + 2));
    break;
  case VarType::R8:
  case VarType::Date:
    C.Real = llvm::bit_cast<double>(I.u64(Entry + 2));
    break;
  case VarType::Cy:
  case VarType::I8:
  case VarType::UI8:
    C.Integer = static_cast<int64_t>(I.u64(Entry + 2));
    break;
  case VarType::Bstr: {
    uint32_t Length = I.u32(Entry + 2);
    if (Length == UINT32_MAX)
      break;
    spend(Entry, Length);
    C.Text = toUtf8(I.failed() ? "" : I.bytes(Entry + 6, Length));
    break;
  }
  default:
    C.Integer = I.i32(Entry + 2);
  }
  return C;
}

void Reader::readDirectory() {
  constexpr uint32_t HasHelpDll = 0x100;
  uint64_t Types = I.u32(0x20);
  uint64_t Directory =
      HeaderSize + 4 * Types + (I.u32(0x14) & HasHelpDll ? 4 : 0);
  for (unsigned S = 0; S < SegmentCount && !I.failed(); ++S) {
    uint64_t Entry = Directory + 16 * S;
    int32_t Offset = I.i32(Entry), Size = I.i32(Entry + 4);
    if (Offset < 0 || Size <= 0)
      continue;
    Tables[S] = {static_cast<uint64_t>(Offset), static_cast<uint64_t>(Size)};
    I.bytes(Tables[S].Offset, Tables[S].Size);
  }
  if (!I.failed() && Types != 0)
    at(Segment::TypeInfos, 0, Types * TypeInfoSize);
}

void Reader::readLibrary() {
  L.Guid = guid(I.i32(0x08));
  L.Lcid = I.u32(0x0C);
  L.Major = I.u16(0x18);
  L.Minor = I.u16(0x1A);
  L.Help = string(I.i32(0x24));
  L.Name = name(I.i32(0x38));
}

void Reader::readImports() {
  const Table &T = Tables[static_cast<unsigned>(Segment::ImportedLibraries)];
  for (uint64_t Offset = 0; Offset + 14 <= T.Size && !I.failed();) {
    uint64_t Entry = T.Offset + Offset;
    Import Imported;
    Imported.Guid = guid(I.i32(Entry));
    Imported.Lcid = I.u32(Entry + 4);
    Imported.Major = I.u16(Entry + 8);
    Imported.Minor = I.u16(Entry + 10);
    unsigned Length = I.u16(Entry + 12) >> 2;
    Imported.Name = toUtf8(I.bytes(Entry + 14, Length));
    ImportNumbers[Offset] = L.Imports.size();
    L.Imports.push_back(std::move(Imported));
    Offset = (Offset + 14 + Length + 3) & ~uint64_t(3);
  }
}

/// Reads what an interface derives from, an alias stands for, or a module is
/// in.
void Reader::readBase(uint64_t Record, TypeInfo &T) {
  int32_t Code = I.i32(Record + 0x54);
  switch (T.Kind) {
  case TypeKind::Alias:
    T.Aliased = type(Code);
    break;
  case TypeKind::CoClass:
    readImplemented(Record, T);
    break;
  case TypeKind::Module:
    for (Function &F : T.Functions)
      F.Dll = string(Code);
    break;
  case TypeKind::Interface:
  case TypeKind::Dispatch:
    if (Code != -1 && I.u16(Record + 0x4C) > 0)
      T.Base = reference(static_cast<uint32_t>(Code));
    break;
  default:
    break;
  }
}

void Reader::readImplemented(uint64_t Record, TypeInfo &T) {
  int32_t Offset = I.i32(Record + 0x54);
  unsigned Count = I.u16(Record + 0x4C);
  for (unsigned N = 0; N < Count && Offset >= 0 && !I.failed(); ++N) {
    uint64_t Entry = at(Segment::References, Offset, 16);
    spend(Entry, 16);
    if (I.failed())
      return;
    uint32_t Flags = I.u32(Entry + 4);
    Implemented Interface;
    Interface.What = reference(I.u32(Entry));
    Interface.Default = Flags & 1;
    Interface.Source = Flags & 2;
    Interface.Restricted = Flags & 4;
    T.Implements.push_back(std::move(Interface));
    Offset = I.i32(Entry + 12);
  }
}

void Reader::readParameters(uint64_t Record, unsigned Size, unsigned Count,
                            bool HasDefaults, Function &F) {
  constexpr uint32_t HasDefault = 0x20;
  if (12ull * Count * (HasDefaults ? 4 : 3) / 3 + 0x18 > Size)
    return I.fail(Record, fmt::format("{} parameters are too many for the "
                                      "function's record",
                                      Count));
  for (unsigned N = 0; N < Count && !I.failed(); ++N) {
    uint64_t Entry = Record + Size - 12 * (Count - N);
    uint32_t Flags = I.u32(Entry + 8);
    Parameter P;
    P.What = type(I.i32(Entry));
    P.Name = name(I.i32(Entry + 4));
    P.In = Flags & 0x01;
    P.Out = Flags & 0x02;
    P.Lcid = Flags & 0x04;
    P.RetVal = Flags & 0x08;
    P.Optional = Flags & 0x10;
    if (HasDefaults && Flags & HasDefault)
      P.Default = value(I.i32(Record + Size - 16 * Count + 4 * N));
    F.Parameters.push_back(std::move(P));
  }
}

void Reader::readFunction(uint64_t Record, unsigned Size, Function &F) {
  constexpr uint64_t EntryOffset = 0x20;
  F.Result = type(I.i32(Record + 4));
  F.Flags = I.u16(Record + 8);
  uint32_t Kinds = I.u32(Record + 0x10);
  switch ((Kinds >> 3) & 0xF) {
  case 2:
    F.Invoke = InvokeKind::Get;
    break;
  case 4:
    F.Invoke = InvokeKind::Put;
    break;
  case 8:
    F.Invoke = InvokeKind::PutRef;
    break;
  default:
    F.Invoke = InvokeKind::Method;
  }
  switch ((Kinds >> 8) & 0xF) {
  case 0:
    F.Convention = CallingConvention::FastCall;
    break;
  case 1:
    F.Convention = CallingConvention::CDecl;
    break;
  case 2:
    F.Convention = CallingConvention::Pascal;
    break;
  default:
    F.Convention = CallingConvention::StdCall;
  }
  bool HasDefaults = Kinds & 0x1000;
  unsigned Count = I.u16(Record + 0x14);
  F.VarArg = I.u16(Record + 0x16) == UINT16_MAX;
  readParameters(Record, Size, Count, HasDefaults, F);
  uint64_t Fixed = Size - (HasDefaults ? 16ull : 12ull) * Count;
  bool ByNumber = Kinds & 0x2000;
  if (!I.failed() && Fixed > EntryOffset && !ByNumber)
    F.Entry = string(I.i32(Record + EntryOffset));
}

void Reader::readFunctions(uint64_t Block, unsigned Functions,
                           unsigned Variables, TypeInfo &T) {
  uint64_t Ids = Block + I.u32(Block) + 4;
  uint64_t Names = Ids + 4ull * (Functions + Variables);
  uint64_t Record = Block + 4;
  for (unsigned N = 0; N < Functions && !I.failed(); ++N) {
    unsigned Size = I.u16(Record);
    if (Size < 0x18)
      return I.fail(Record, "a function's record is too short");
    spend(Record, 4 * Size);
    I.bytes(Record, Size);
    if (I.failed())
      return;
    Function F;
    F.Id = I.i32(Ids + 4 * N);
    int32_t Name = I.i32(Names + 4 * N);
    // The second accessor of a property may have no name of its own.
    F.Name = Name == -1 && N > 0 ? T.Functions.back().Name : name(Name);
    readFunction(Record, Size, F);
    T.Functions.push_back(std::move(F));
    Record += Size;
  }
}

void Reader::readVariables(uint64_t Block, unsigned Functions,
                           unsigned Variables, TypeInfo &T) {
  constexpr uint16_t IsConstant = 2;
  uint64_t Ids = Block + I.u32(Block) + 4 + 4ull * Functions;
  uint64_t Names = Ids + 4ull * (Functions + Variables);
  uint64_t Offsets = Names + 4ull * (Functions + Variables);
  uint64_t Record = Block + 4 + (Variables ? I.u32(Offsets) : 0);
  for (unsigned N = 0; N < Variables && !I.failed(); ++N) {
    unsigned Size = I.u8(Record);
    if (Size < 0x14)
      return I.fail(Record, "a variable's record is too short");
    spend(Record, 4 * Size);
    I.bytes(Record, Size);
    if (I.failed())
      return;
    Variable V;
    V.Id = I.i32(Ids + 4 * N);
    V.Name = name(I.i32(Names + 4 * N));
    V.What = type(I.i32(Record + 4));
    V.Flags = I.u16(Record + 8);
    if (I.u16(Record + 0xC) == IsConstant)
      V.Value = value(I.i32(Record + 0x10));
    T.Variables.push_back(std::move(V));
    Record += Size;
  }
}

void Reader::readType(unsigned Number) {
  uint64_t Record = at(Segment::TypeInfos, 0, 0) + TypeInfoSize * Number;
  TypeInfo T;
  T.Name = std::move(L.Types[Number].Name);
  uint32_t Kind = I.u32(Record);
  if ((Kind & 0xF) > static_cast<uint32_t>(TypeKind::Union))
    return I.fail(Record,
                  fmt::format("there is no kind {} of types", Kind & 0xF));
  T.Kind = static_cast<TypeKind>(Kind & 0xF);
  T.Alignment = (Kind >> 11) & 0x1F;
  T.Guid = guid(I.i32(Record + 0x2C));
  T.Flags = I.u32(Record + 0x30);
  T.Help = string(I.i32(Record + 0x3C));
  L.Types[Number].Name = T.Name;
  unsigned Functions = I.u16(Record + 0x18), Variables = I.u16(Record + 0x1A);
  uint64_t Block = I.u32(Record + 4);
  if (Functions)
    readFunctions(Block, Functions, Variables, T);
  if (Variables && !I.failed())
    readVariables(Block, Functions, Variables, T);
  if (!I.failed())
    readBase(Record, T);
  L.Types[Number] = std::move(T);
}

Expected<Library> Reader::run() {
  readDirectory();
  if (!I.failed())
    readLibrary();
  if (!I.failed())
    readImports();
  // Types refer to each other by name: the names are first.
  uint64_t Count = I.failed() ? 0 : I.u32(0x20);
  L.Types.resize(Count);
  for (unsigned N = 0; N < Count && !I.failed(); ++N)
    L.Types[N].Name =
        name(I.i32(at(Segment::TypeInfos, 0, 0) + TypeInfoSize * N + 0x34));
  for (unsigned N = 0; N < Count && !I.failed(); ++N)
    readType(N);
  if (Error E = I.takeError())
    return std::move(E);
  return std::move(L);
}

} // namespace

Expected<Library> readMsft(Image I) { return Reader(std::move(I)).run(); }

} // namespace officetidy::typelib
