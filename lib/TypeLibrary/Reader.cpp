//===- Reader.cpp - reads type libraries ----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Reader.h"
#include "TypeLibrary/Container.h"
#include "TypeLibrary/Formats.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

Expected<Library> readBare(Image I) {
  uint32_t Magic = I.size() < 4 ? 0 : I.u32(0);
  if (Magic == MsftMagic)
    return readMsft(std::move(I));
  if (Magic == SltgMagic)
    return readSltg(std::move(I));
  I.fail(0, fmt::format("this is no type library: it starts with {:#010x}, "
                        "where MSFT, SLTG or a program's MZ should be",
                        Magic));
  return I.takeError();
}

} // namespace

Expected<Library> read(MemoryBufferRef File, std::optional<unsigned> Resource) {
  Image I(File.getBufferIdentifier(), File.getBuffer());
  if (!File.getBuffer().starts_with("MZ"))
    return readBare(std::move(I));
  Expected<Image> Found = findTypeLibrary(std::move(I), Resource);
  if (!Found)
    return Found.takeError();
  return readBare(std::move(*Found));
}

} // namespace officetidy::typelib
