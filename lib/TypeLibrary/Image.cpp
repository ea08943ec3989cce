//===- Image.cpp - the bytes of a file, read safely -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Image.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

uint64_t Image::number(uint64_t Offset, unsigned Size) {
  uint64_t Value = 0;
  for (auto [I, C] : enumerate(bytes(Offset, Size)))
    Value |= static_cast<uint64_t>(static_cast<uint8_t>(C)) << (8 * I);
  return Value;
}

StringRef Image::bytes(uint64_t Offset, uint64_t Size) {
  if (Offset <= Bytes.size() && Size <= Bytes.size() - Offset)
    return Bytes.substr(Offset, Size);
  fail(std::min<uint64_t>(Offset, Bytes.size()),
       "the file ends before what should be read there; it is truncated or "
       "broken");
  return "";
}

std::string Image::guid(uint64_t Offset) {
  StringRef Raw = bytes(Offset, 16);
  if (Raw.find_first_not_of('\0') == StringRef::npos)
    return "";
  std::string Text = fmt::format("{:08X}-{:04X}-{:04X}-", u32(Offset),
                                 u16(Offset + 4), u16(Offset + 6));
  for (unsigned I = 8; I < 16; ++I)
    Text += fmt::format("{}{:02X}", I == 10 ? "-" : "", u8(Offset + I));
  return Text;
}

void Image::fail(uint64_t Offset, const Twine &Message) {
  if (Fault.empty())
    Fault = fmt::format("{}: at offset {:#x}: {}", File.str(), Start + Offset,
                        Message.str());
}

Error Image::takeError() const {
  if (!failed())
    return Error::success();
  return createStringError(inconvertibleErrorCode(), Fault);
}

std::string toUtf8(StringRef Text) {
  std::string Out;
  for (unsigned char C : Text) {
    if (C < 0x80) {
      Out += static_cast<char>(C);
      continue;
    }
    Out += static_cast<char>(0xC0 | (C >> 6));
    Out += static_cast<char>(0x80 | (C & 0x3F));
  }
  return Out;
}

} // namespace officetidy::typelib
