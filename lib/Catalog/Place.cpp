//===- Place.cpp - places in a call ---------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace officetidy::catalog {

static bool isFieldName(StringRef Text) {
  return !Text.empty() && !isDigit(Text.front()) &&
         all_of(Text, [](char C) { return isAlnum(C) || C == '_'; });
}

std::optional<Place> Place::parse(StringRef Text) {
  if (Text == "this")
    return Place{Kind::Object, 0, ""};
  if (Text == "result")
    return Place{Kind::Result, 0, ""};

  Place P;
  if (Text.consume_front("<")) {
    P.What = Kind::Template;
    if (!Text.consume_back(">"))
      return std::nullopt;
  } else if (Text.consume_back("...")) {
    P.Rest = true;
  } else if (Text.contains('.')) {
    auto [Argument, Field] = Text.split('.');
    if (!isFieldName(Field))
      return std::nullopt;
    Text = Argument;
    P.Field = Field.str();
  }
  // Facts count the arguments that a call can write in 31 bits.
  if (!all_of(Text, isDigit) || Text.getAsInteger(10, P.Index) || P.Index > 30)
    return std::nullopt;
  return P;
}

std::string Place::str() const {
  switch (What) {
  case Kind::Argument:
    return utostr(Index) + (Rest ? "..." : Field.empty() ? "" : "." + Field);
  case Kind::Template:
    return "<" + utostr(Index) + ">";
  case Kind::Object:
    return "this";
  case Kind::Result:
    return "result";
  }
  llvm_unreachable("all kinds are handled");
}

} // namespace officetidy::catalog
