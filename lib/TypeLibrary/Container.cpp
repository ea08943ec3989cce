//===- Container.cpp - type libraries in programs -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Container.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

constexpr StringLiteral ResourceType = "TYPELIB";

/// Reads the resources of a PE file.
class PortableExecutable {
public:
  PortableExecutable(Image &I, uint64_t Header) : I(I), Header(Header) {}

  /// Where the resource is, and how long it is; a length of 0 if there is none.
  std::pair<uint64_t, uint64_t> find(std::optional<unsigned> Number);

private:
  struct Entry {
    uint32_t Name = 0, Target = 0;
  };
  static constexpr uint32_t HighBit = 0x80000000;

  uint64_t offsetOf(uint32_t Address);
  bool isNamed(const Entry &E, StringRef Name);
  template <typename Predicate>
  std::optional<Entry> entryIn(uint64_t Directory, Predicate Is);

  Image &I;
  uint64_t Header;
  uint64_t Resources = 0; ///< where the root directory of resources is
};

/// Where the sections put what is at \p Address of the program's memory.
uint64_t PortableExecutable::offsetOf(uint32_t Address) {
  unsigned Sections = I.u16(Header + 6);
  uint64_t Table = Header + 24 + I.u16(Header + 20);
  for (unsigned S = 0; S < Sections && !I.failed(); ++S) {
    uint64_t Section = Table + 40 * S;
    uint32_t Size = std::max(I.u32(Section + 8), I.u32(Section + 16));
    uint32_t Begin = I.u32(Section + 12);
    if (Address >= Begin && Address - Begin < Size)
      return static_cast<uint64_t>(I.u32(Section + 20)) + (Address - Begin);
  }
  I.fail(Table, fmt::format("no section holds the address {:#x}", Address));
  return 0;
}

bool PortableExecutable::isNamed(const Entry &E, StringRef Name) {
  if (!(E.Name & HighBit))
    return false;
  uint64_t At = Resources + (E.Name & ~HighBit);
  if (I.u16(At) != Name.size())
    return false;
  for (auto [Index, C] : enumerate(Name))
    if (toUpper(static_cast<char>(I.u16(At + 2 + 2 * Index))) != C)
      return false;
  return true;
}

/// The first entry of \p Directory that \p Is holds for.
template <typename Predicate>
std::optional<PortableExecutable::Entry>
PortableExecutable::entryIn(uint64_t Directory, Predicate Is) {
  uint64_t At = Resources + Directory;
  unsigned Count = I.u16(At + 12) + I.u16(At + 14);
  for (unsigned N = 0; N < Count && !I.failed(); ++N) {
    Entry E{I.u32(At + 16 + 8 * N), I.u32(At + 20 + 8 * N)};
    if (Is(E))
      return E;
  }
  return std::nullopt;
}

std::pair<uint64_t, uint64_t>
PortableExecutable::find(std::optional<unsigned> Number) {
  // The directories follow the optional header's fields, which are more in a
  // program of 64 bits.
  uint16_t Magic = I.u16(Header + 24);
  uint64_t Directories = Header + 24 + (Magic == 0x20B ? 112 : 96);
  uint32_t Address = I.u32(Directories + 8 * 2);
  if (I.failed() || Address == 0)
    return {};
  Resources = offsetOf(Address);
  auto Type =
      entryIn(0, [&](const Entry &E) { return isNamed(E, ResourceType); });
  if (!Type || !(Type->Target & HighBit))
    return {};
  auto Name = entryIn(Type->Target & ~HighBit, [&](const Entry &E) {
    return !Number || E.Name == *Number;
  });
  if (!Name || !(Name->Target & HighBit))
    return {};
  auto Language =
      entryIn(Name->Target & ~HighBit, [](const Entry &) { return true; });
  if (!Language || Language->Target & HighBit)
    return {};
  uint64_t Data = Resources + Language->Target;
  return {offsetOf(I.u32(Data)), I.u32(Data + 4)};
}

/// Reads the resources of an NE file.
class NewExecutable {
public:
  NewExecutable(Image &I, uint64_t Header)
      : I(I), Table(Header + I.u16(Header + 0x24)) {}

  std::pair<uint64_t, uint64_t> find(std::optional<unsigned> Number);

private:
  bool isNamed(uint16_t Id, StringRef Name) {
    return !(Id & 0x8000) && I.u8(Table + Id) == Name.size() &&
           I.bytes(Table + Id + 1, Name.size()).equals_insensitive(Name);
  }

  Image &I;
  uint64_t Table;
};

std::pair<uint64_t, uint64_t>
NewExecutable::find(std::optional<unsigned> Number) {
  unsigned Shift = I.u16(Table) & 0xF;
  uint64_t At = Table + 2;
  while (uint16_t Type = I.u16(At)) {
    unsigned Count = I.u16(At + 2);
    bool Right = isNamed(Type, ResourceType);
    At += 8;
    for (unsigned N = 0; N < Count && !I.failed(); ++N, At += 12)
      if (Right && (!Number || I.u16(At + 6) == (0x8000 | *Number)))
        return {static_cast<uint64_t>(I.u16(At)) << Shift,
                static_cast<uint64_t>(I.u16(At + 2)) << Shift};
  }
  return {};
}

} // namespace

Expected<Image> findTypeLibrary(Image I, std::optional<unsigned> Number) {
  uint64_t Header = I.u32(0x3C);
  StringRef Signature = I.bytes(Header, 4);
  std::pair<uint64_t, uint64_t> Place;
  if (Signature == StringRef("PE\0\0", 4))
    Place = PortableExecutable(I, Header).find(Number);
  else if (Signature.starts_with("NE"))
    Place = NewExecutable(I, Header).find(Number);
  else
    I.fail(Header, "this is a program, but neither PE nor NE");
  auto [Offset, Size] = Place;
  if (!I.failed() && Size == 0)
    I.fail(0, Number ? fmt::format("the program holds no type library of "
                                   "number {}; leave the number out for the "
                                   "first",
                                   *Number)
                     : std::string("the program holds no type library: no "
                                   "resource of type TYPELIB"));
  StringRef Bytes = I.bytes(Offset, Size);
  if (Error E = I.takeError())
    return std::move(E);
  return Image(I.fileName(), Bytes, I.start() + Offset);
}

} // namespace officetidy::typelib
