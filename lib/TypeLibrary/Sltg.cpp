//===- Sltg.cpp - reads type libraries of format SLTG ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A file starts with a header and a list of blocks, which are chained in the
// order of the file: one a type, and last the library's own, which holds the
// types' names and ids and the table of names. A type's block starts with a
// header; behind it are its members, linked by offsets from the first, and
// behind them a trailer that tells how many of each there are.
//
// The identities are read strictly. The members are not: where a type's aren't
// as they should be, it has none.
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Formats.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

constexpr uint16_t None = 0xFFFF;

/// Where a block is.
struct Block {
  uint64_t Offset = 0, Size = 0;
};

/// Reads the members of one type.
class MemberReader {
public:
  MemberReader(Image &I, const Library &L, uint64_t Start, uint64_t Names,
               uint64_t &Budget)
      : I(I), L(L), Start(Start), Names(Names), Budget(Budget) {}

  /// Reads into \p T what its block holds, and the libraries that it refers to
  /// into \p Imports.
  void read(TypeInfo &T, std::vector<Import> &Imports);

private:
  void readReferences(uint64_t Table, std::vector<Import> &Imports);
  TypeReference reference(StringRef Text, std::vector<Import> &Imports);
  std::vector<Implemented> implemented(uint64_t At);
  void functions(uint64_t At, unsigned Count, TypeInfo &T);
  void function(uint64_t At, Function &F);
  void parameters(uint64_t At, unsigned Count, unsigned Optional, Function &F);
  void variables(uint64_t At, unsigned Count, TypeInfo &T);
  Constant constant(uint64_t At, unsigned Flags, uint16_t Value,
                    const Type &What);
  /// The type at \p At, which is then behind it.
  Type type(uint64_t &At, unsigned Depth = 0);
  std::vector<uint32_t> bounds(uint64_t At);
  std::string name(uint32_t Offset);
  void spend(uint64_t Bytes) {
    if (Bytes > Budget)
      I.fail(Start, "the members are linked in a circle");
    Budget -= std::min(Bytes, Budget);
  }

  Image &I;
  const Library &L;
  uint64_t Start; ///< of the type's block
  uint64_t Names; ///< of the table of names
  uint64_t &Budget;
  uint64_t Members = 0; ///< of the members, which offsets count from
  std::vector<TypeReference> References;
};

/// The text at \p At that ends with a zero byte.
std::string terminated(Image &I, uint64_t At) {
  constexpr unsigned MaxLength = 255;
  std::string Text;
  while (char C = static_cast<char>(I.u8(At++))) {
    Text += C;
    if (Text.size() == MaxLength)
      break;
  }
  return toUtf8(Text);
}

std::string MemberReader::name(uint32_t Offset) {
  return Offset == None ? "" : terminated(I, Names + Offset);
}

/// Reads `*\Rffff*#3`, a type of the library, or `*\R12*#3`, one of the library
/// whose description is at 0x12 of the table of names:
/// `*\G{GUID}#1.0#0#path#name`.
TypeReference MemberReader::reference(StringRef Text,
                                      std::vector<Import> &Imports) {
  constexpr unsigned MaxImports = 256;
  TypeReference R;
  uint32_t Where = 0, Number = 0;
  if (!Text.consume_front("*\\R"))
    return R;
  auto [Library, Type] = Text.split("*#");
  if (Library.getAsInteger(16, Where) || Type.getAsInteger(16, Number))
    return R;
  if (Where == None) {
    if (Number < L.Types.size())
      R.Name = L.Types[Number].Name;
    return R;
  }
  std::string Description = name(Where);
  spend(Description.size());
  StringRef Rest = Description;
  Import Other;
  R.Number = Number;
  if (!Rest.consume_front("*\\G{") || Rest.size() < 36)
    return R;
  Other.Guid = Rest.take_front(36).upper();
  Rest = Rest.drop_front(36).split('#').second;
  auto [Version, Behind] = Rest.split('#');
  auto [Major, Minor] = Version.split('.');
  (void)Major.getAsInteger(16, Other.Major);
  (void)Minor.getAsInteger(16, Other.Minor);
  Other.Name = Behind.split('#').second.split('#').first.str();
  auto Known =
      find_if(Imports, [&](const Import &I) { return I.Guid == Other.Guid; });
  if (Known == Imports.end() && Imports.size() == MaxImports)
    return R;
  R.Import = Known - Imports.begin();
  if (Known == Imports.end())
    Imports.push_back(std::move(Other));
  return R;
}

void MemberReader::readReferences(uint64_t Table,
                                  std::vector<Import> &Imports) {
  constexpr uint8_t Magic = 0xDF;
  if (I.u8(Table) != Magic)
    return I.fail(Table, "this is no table of references");
  uint32_t Bytes = I.u32(Table + 0x44);
  uint64_t At = Table + 0x4F + Bytes;
  for (uint32_t N = 0; N < Bytes / 8 && !I.failed(); ++N) {
    unsigned Length = I.u16(At);
    spend(8 + Length);
    References.push_back(Length == None
                             ? TypeReference()
                             : reference(I.bytes(At + 2, Length), Imports));
    At += 2 + (Length == None ? 0 : Length);
  }
}

std::vector<Implemented> MemberReader::implemented(uint64_t At) {
  constexpr uint16_t Magic = 0x4A;
  std::vector<Implemented> Result;
  for (uint16_t Next = 0; Next != None && !I.failed();) {
    uint64_t Entry = At + Next;
    if (I.u16(Entry) != Magic)
      break;
    spend(0x16);
    Next = I.u16(Entry + 2);
    uint16_t Reference = I.u16(Entry + 0xA);
    unsigned Flags = I.u8(Entry + 6);
    Implemented Interface;
    if (Reference < References.size())
      Interface.What = References[Reference];
    Interface.Default = Flags & 1;
    Interface.Source = Flags & 2;
    Interface.Restricted = Flags & 4;
    Result.push_back(std::move(Interface));
  }
  return Result;
}

Type MemberReader::type(uint64_t &At, unsigned Depth) {
  constexpr unsigned MaxDepth = 8, IsPointer = 0xE00, KindMask = 0x3F;
  Type T;
  spend(2);
  unsigned Word = I.u16(At);
  if (Depth > MaxDepth)
    I.fail(At, "a type is nested too deeply");
  if (I.failed())
    return T;
  At += 2;
  T.Kind = static_cast<VarType>(Word & KindMask);
  switch (T.Kind) {
  case VarType::User: {
    unsigned Reference = I.u16(At) / 4;
    At += 2;
    if (Reference < References.size())
      T.User = References[Reference];
    break;
  }
  case VarType::Array:
    T.Bounds = bounds(Members + I.u16(At));
    At += 2;
    T.Element.push_back(type(At, Depth + 1));
    break;
  case VarType::SafeArray:
    At += 2; // the offset of its bounds, which are in no declaration
    [[fallthrough]];
  case VarType::Pointer:
    T.Element.push_back(type(At, Depth + 1));
    break;
  default:
    break;
  }
  if ((Word & IsPointer) != IsPointer)
    return T;
  Type Pointer;
  Pointer.Kind = VarType::Pointer;
  Pointer.Element.push_back(std::move(T));
  return Pointer;
}

/// The numbers of elements of the array that is described at \p At.
std::vector<uint32_t> MemberReader::bounds(uint64_t At) {
  constexpr unsigned MaxDimensions = 64;
  std::vector<uint32_t> Result;
  unsigned Dimensions = I.u16(At);
  if (Dimensions > MaxDimensions)
    I.fail(At, fmt::format("an array has {} dimensions", Dimensions));
  for (unsigned D = 0; D < Dimensions && !I.failed(); ++D)
    Result.push_back(I.u32(At + 0x10 + 8 * D));
  return Result;
}

void MemberReader::parameters(uint64_t At, unsigned Count, unsigned Optional,
                              Function &F) {
  for (unsigned N = 0; N < Count && !I.failed(); ++N) {
    uint16_t Name = I.u16(At);
    // An offset to the second letter of the name means that the type follows;
    // one to the first, that an offset to the type does.
    bool Elsewhere = Name == 0xFFFE;
    Parameter P;
    if (Name < 0xFFFE) {
      char Before = Name ? static_cast<char>(I.u8(Names + Name - 1)) : '\0';
      Elsewhere = Before && !isAlnum(Before) && Before != '_';
      P.Name = name(Elsewhere || Name == 0 ? Name : Name - 1);
    }
    At += 2;
    uint64_t Where = Elsewhere ? Members + I.u16(At) : At;
    unsigned Word = I.u16(Where);
    P.Out = (Word & 0xC000) == 0x4000 || (Word & 0xC000) == 0x8000;
    P.In = (Word & 0xC000) == 0 || (Word & 0xC000) == 0x8000;
    P.Lcid = Word & 0x2000;
    P.RetVal = Word & 0x80;
    P.Optional = Count - N <= Optional;
    P.What = type(Where);
    At = Elsewhere ? At + 2 : Where;
    F.Parameters.push_back(std::move(P));
  }
}

void MemberReader::function(uint64_t At, Function &F) {
  constexpr uint8_t HasFlags = 0x20;
  F.Name = name(I.u16(At + 4));
  F.Id = I.i32(At + 6);
  switch (I.u8(At + 1) >> 4) {
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
  unsigned Counts = I.u8(At + 0x10), Options = I.u8(At + 0x11);
  F.Convention =
      (Counts & 7) == 1 ? CallingConvention::CDecl : CallingConvention::StdCall;
  if (I.u8(At) & HasFlags)
    F.Flags = I.u16(At + 0x16);
  uint64_t Result = Options & 0x80 ? At + 0x12 : Members + I.u16(At + 0x12);
  F.Result = type(Result);
  parameters(Members + I.u16(At + 0xE), Counts >> 3, (Options & 0x7E) >> 1, F);
}

void MemberReader::functions(uint64_t At, unsigned Count, TypeInfo &T) {
  for (unsigned N = 0; N < Count && !I.failed(); ++N) {
    spend(0x16);
    Function F;
    function(At, F);
    T.Functions.push_back(std::move(F));
    uint16_t Next = I.u16(At + 2);
    if (Next == None)
      return;
    At = Members + Next;
  }
}

Constant MemberReader::constant(uint64_t At, unsigned Flags, uint16_t Value,
                                const Type &What) {
  constexpr unsigned InPlace = 0x08;
  Constant C;
  C.Kind = VarType::I4;
  if (Flags & InPlace) {
    C.Integer = static_cast<int16_t>(Value);
  } else if (What.Kind == VarType::Bstr || What.Kind == VarType::LpStr ||
             What.Kind == VarType::LpWStr) {
    C.Kind = VarType::Bstr;
    unsigned Length = I.u16(Members + Value);
    spend(Length);
    if (Length != None && !I.failed())
      C.Text = toUtf8(I.bytes(Members + Value + 2, Length));
  } else {
    C.Integer = I.i32(Members + Value);
  }
  return C;
}

void MemberReader::variables(uint64_t At, unsigned Count, TypeInfo &T) {
  constexpr uint8_t HasFlags = 0x20;
  constexpr unsigned TypeInPlace = 0x02, IsConstant = 0x10, IsReadOnly = 0x80;
  constexpr uint16_t SameName = 0xFFFE;
  for (unsigned N = 0; N < Count && !I.failed(); ++N) {
    spend(0x12);
    unsigned Flags = I.u8(At + 1);
    uint16_t Name = I.u16(At + 4);
    Variable V;
    V.Name = Name == SameName ? (N ? T.Variables.back().Name : "") : name(Name);
    V.Id = I.i32(At + 0xA);
    uint64_t Where = Flags & TypeInPlace ? At + 8 : Members + I.u16(At + 8);
    V.What = type(Where);
    if (Flags & IsConstant)
      V.Value = constant(At, Flags, I.u16(At + 6), V.What);
    if (I.u8(At) & HasFlags)
      V.Flags = I.u16(At + 0x12);
    if (Flags & IsReadOnly)
      V.Flags |= VarFlags::ReadOnly;
    T.Variables.push_back(std::move(V));
    uint16_t Next = I.u16(At + 2);
    if (Next == None)
      return;
    At = Members + Next;
  }
}

void MemberReader::read(TypeInfo &T, std::vector<Import> &Imports) {
  uint32_t ReferenceTable = I.u32(Start + 2);
  uint64_t Header = Start + I.u32(Start + 0xA);
  Members = Header + 9;
  uint64_t Trailer = Members + I.u32(Header + 5);
  if (!I.failed() && ReferenceTable != UINT32_MAX)
    readReferences(Start + ReferenceTable, Imports);
  unsigned Functions = I.u16(Trailer), Variables = I.u16(Trailer + 2);
  uint16_t FunctionsAt = I.u16(Trailer + 8), VariablesAt = I.u16(Trailer + 0xA);
  T.Alignment = I.u16(Trailer + 0x22);
  if (T.Kind == TypeKind::Alias) {
    uint64_t At = I.u16(Trailer + 0x1C) ? Trailer + 0x14
                                        : Members + I.u16(Trailer + 0x14);
    T.Aliased = type(At);
  } else if (T.Kind == TypeKind::CoClass) {
    T.Implements = implemented(Members);
  } else if (T.Kind == TypeKind::Interface || T.isDual()) {
    auto Bases = implemented(Members);
    if (!Bases.empty())
      T.Base = std::move(Bases.front().What);
  }
  if (Functions && FunctionsAt != None)
    functions(Members + FunctionsAt, Functions, T);
  if (Variables && VariablesAt != None)
    variables(Members + VariablesAt, Variables, T);
}

/// Reads a library.
class Reader {
public:
  explicit Reader(Image I) : I(std::move(I)), Budget(4 * this->I.size()) {}
  Expected<Library> run();

private:
  void readBlocks();
  uint64_t readLibrary(uint64_t At);
  void readIdentities(uint64_t &At, uint64_t Types);
  void readTypes();
  /// Skips the text at \p At, whose length stands before it.
  StringRef text(uint64_t &At);

  Image I;
  uint64_t Budget;
  std::vector<Block> Blocks; ///< of the types, and the library's own
  std::vector<uint16_t> TypeNames;
  uint64_t Names = 0;
  Library L;
};

StringRef Reader::text(uint64_t &At) {
  unsigned Length = I.u16(At);
  At += 2;
  if (Length == None)
    return "";
  StringRef Text = I.bytes(At, Length);
  At += Length;
  return Text;
}

void Reader::readBlocks() {
  constexpr uint64_t List = 0x24, EntrySize = 8, MagicSize = 13, IndexSize = 11,
                     PadSize = 9;
  unsigned Count = I.u16(4); // one more than there are
  if (Count < 2)
    return I.fail(4, "the library has no block");
  uint64_t Magic = List + EntrySize * (Count - 1);
  if (I.bytes(Magic, MagicSize) != StringRef("\1CompObj\0dir", MagicSize))
    return I.fail(Magic, "'CompObj' is missing behind the list of blocks");
  uint64_t At = Magic + MagicSize + IndexSize * (Count - 2) + PadSize;
  unsigned Number = I.u16(0xA);
  for (unsigned N = 0; N + 1 < Count && Number != 0 && !I.failed(); ++N) {
    if (Number >= Count)
      return I.fail(List, fmt::format("there is no block {}", Number));
    uint64_t Entry = List + EntrySize * (Number - 1);
    Blocks.push_back({At, I.u32(Entry)});
    At += Blocks.back().Size;
    Number = I.u16(Entry + 6);
  }
  if (Blocks.size() + 1 != Count || Number != 0)
    I.fail(List, "the blocks are not one chain");
}

/// Reads the library's own block up to the types' identities.
uint64_t Reader::readLibrary(uint64_t At) {
  constexpr uint16_t Magic = 0x51CC;
  if (I.u16(At) != Magic)
    I.fail(At, "the library's block is missing");
  At += 6;
  text(At);
  L.Help = toUtf8(text(At).take_front(1024));
  text(At); // the file of its help
  At += 4 + 2;
  L.Lcid = I.u16(At);
  At += 2 + 4 + 2;
  L.Major = I.u16(At);
  L.Minor = I.u16(At + 2);
  L.Guid = I.guid(At + 4);
  return At + 4 + 16 + 0x40;
}

void Reader::readIdentities(uint64_t &At, uint64_t Types) {
  for (uint64_t N = 0; N < Types && !I.failed(); ++N) {
    At += 2;
    text(At);
    text(At);
    TypeNames.push_back(I.u16(At + 2));
    unsigned Extra = I.u16(At + 4);
    At += 6 + Extra + 2 + 4 + 2;
    TypeInfo T;
    T.Guid = I.guid(At);
    At += 16;
    L.Types.push_back(std::move(T));
  }
}

void Reader::readTypes() {
  constexpr uint16_t Magic = 0x501;
  for (auto [N, T] : enumerate(L.Types)) {
    uint64_t At = Blocks[N].Offset;
    unsigned Kind = I.u8(At + 0x1D);
    if (I.u16(At) != Magic || Kind > static_cast<unsigned>(TypeKind::Union))
      return I.fail(At, "a type's block is broken");
    T.Name = terminated(I, Names + TypeNames[N]);
    T.Flags = (I.u8(At + 0x1A) >> 3) | (I.u8(At + 0x1B) << 5);
    T.Kind = T.Flags & TypeFlags::Dual ? TypeKind::Dispatch
                                       : static_cast<TypeKind>(Kind);
  }
  for (auto [N, T] : enumerate(L.Types)) {
    if (I.failed())
      return;
    Image Tried = I;
    TypeInfo Whole = T;
    std::vector<Import> Imports = L.Imports;
    MemberReader(Tried, L, Blocks[N].Offset, Names, Budget)
        .read(Whole, Imports);
    if (Budget == 0)
      return I.fail(Blocks[N].Offset, "the members are linked in a circle");
    if (Tried.failed())
      continue;
    T = std::move(Whole);
    L.Imports = std::move(Imports);
  }
}

Expected<Library> Reader::run() {
  readBlocks();
  if (!I.failed()) {
    uint64_t Own = Blocks.back().Offset;
    uint64_t At = readLibrary(Own);
    readIdentities(At, Blocks.size() - 1);
    Names = Own + I.u32(At + 2);
    // What stands before the table is longer in some files.
    Names += (I.failed() ? 0 : I.u16(Names) == 0x200 ? 0x20 : 0) + 0x216 + 2;
    L.Name = terminated(I, Names + I.u16(Own + 4));
  }
  if (!I.failed())
    readTypes();
  if (Error E = I.takeError())
    return std::move(E);
  return std::move(L);
}

} // namespace

Expected<Library> readSltg(Image I) { return Reader(std::move(I)).run(); }

} // namespace officetidy::typelib
