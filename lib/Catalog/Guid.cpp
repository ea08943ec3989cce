//===- Guid.cpp - GUIDs and ProgIDs as text -------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Identity.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::catalog {

static constexpr StringRef Shape = "00000000-0000-0000-0000-000000000000";

std::optional<GuidText> GuidText::parse(StringRef Text) {
  Text = Text.trim();
  if (Text.starts_with("{") != Text.ends_with("}"))
    return std::nullopt;
  if (Text.consume_front("{"))
    Text = Text.drop_back();
  if (Text.size() != Shape.size())
    return std::nullopt;
  for (auto [C, Expected] : zip(Text, Shape))
    if (Expected == '-' ? C != '-' : !isHexDigit(C))
      return std::nullopt;
  return GuidText{Text.lower()};
}

GuidText GuidText::fromParts(uint32_t Data1, uint16_t Data2, uint16_t Data3,
                             const uint8_t (&Data4)[8]) {
  return {fmt::format("{:08x}-{:04x}-{:04x}-{:02x}{:02x}-"
                      "{:02x}{:02x}{:02x}{:02x}{:02x}{:02x}",
                      Data1, Data2, Data3, Data4[0], Data4[1], Data4[2],
                      Data4[3], Data4[4], Data4[5], Data4[6], Data4[7])};
}

StringRef withoutVersion(StringRef ProgId) {
  StringRef Known = ProgId.rtrim(UnknownPart);
  auto [Name, Version] = Known.rsplit('.');
  bool IsVersion = all_of(Version, isDigit) &&
                   !(Version.empty() && Known.size() == ProgId.size());
  return IsVersion ? Name : Known;
}

} // namespace officetidy::catalog
