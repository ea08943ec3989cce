//===- Canonical.cpp - a catalog as bytes ---------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Canonical.h"
#include "Catalog/Schema.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <type_traits>

using namespace llvm;

namespace officetidy::catalog {

static void fieldsOfPlace(auto &A, Place &P) {
  A.optional("", P.What);
  A.optional("", P.Index);
  A.optional("", P.Field);
  A.optional("", P.Rest);
}

namespace {

/// Writes fields one behind the other: numbers as ULEB128, what has a size
/// behind its size.
class Writer {
public:
  explicit Writer(raw_ostream &OS) : OS(OS) {}

  template <typename T> void required(StringRef, T &Field) { write(Field); }
  template <typename T> void optional(StringRef, T &Field) { write(Field); }

  template <typename T> void write(T &Value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
      encodeULEB128(static_cast<uint64_t>(Value), OS);
    else
      fields(*this, Value);
  }
  void write(std::string &Text) {
    encodeULEB128(Text.size(), OS);
    OS << Text;
  }
  void write(GuidText &Guid) { write(Guid.Text); }
  void write(Place &P) { fieldsOfPlace(*this, P); }
  template <typename T> void write(std::optional<T> &Value) {
    encodeULEB128(Value.has_value(), OS);
    if (Value)
      write(*Value);
  }
  template <typename T> void write(std::vector<T> &Values) {
    encodeULEB128(Values.size(), OS);
    for (T &Value : Values)
      write(Value);
  }
  template <typename T, typename U> void write(std::pair<T, U> &Value) {
    write(Value.first);
    write(Value.second);
  }

private:
  raw_ostream &OS;
};

/// Reads what Writer wrote.
class Reader {
public:
  explicit Reader(StringRef Bytes)
      : At(Bytes.bytes_begin()), End(Bytes.bytes_end()) {}

  template <typename T> void required(StringRef, T &Field) { read(Field); }
  template <typename T> void optional(StringRef, T &Field) { read(Field); }

  template <typename T> void read(T &Value) {
    if constexpr (std::is_enum_v<T> || std::is_integral_v<T>)
      Value = static_cast<T>(number());
    else
      fields(*this, Value);
  }
  void read(std::string &Text) {
    uint64_t Size = number();
    Text.assign(reinterpret_cast<const char *>(At), Size);
    At += Size;
  }
  void read(GuidText &Guid) { read(Guid.Text); }
  void read(Place &P) { fieldsOfPlace(*this, P); }
  template <typename T> void read(std::optional<T> &Value) {
    if (number())
      read(Value.emplace());
  }
  template <typename T> void read(std::vector<T> &Values) {
    Values.resize(number());
    for (T &Value : Values)
      read(Value);
  }
  template <typename T, typename U> void read(std::pair<T, U> &Value) {
    read(Value.first);
    read(Value.second);
  }

private:
  uint64_t number() {
    unsigned Size = 0;
    uint64_t Value = decodeULEB128(At, &Size, End);
    At += Size;
    return Value;
  }

  const uint8_t *At;
  const uint8_t *End;
};

} // namespace

std::string toCanonical(const Catalog &C) {
  std::string Bytes;
  raw_string_ostream OS(Bytes);
  // The listing of the fields serves reading too, hence the cast; a Writer
  // changes nothing.
  Writer W(OS);
  fields(W, const_cast<Catalog &>(C));
  return Bytes;
}

Catalog fromCanonical(StringRef Bytes) {
  Catalog C;
  Reader R(Bytes);
  fields(R, C);
  return C;
}

uint64_t Catalog::digest() const { return xxh3_64bits(toCanonical(*this)); }

} // namespace officetidy::catalog
