//===- Moniker.cpp - what a moniker's display name names ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Identity.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace officetidy::catalog {

StringRef classOfMoniker(StringRef DisplayName) {
  SmallVector<StringRef, 4> Parts;
  DisplayName.split(Parts, '!');
  for (StringRef Part : Parts) {
    Part = Part.trim();
    if (Part.consume_front_insensitive("new:") ||
        Part.consume_front_insensitive("clsid:"))
      return Part.split(':').first.trim();
    // As classes stand in the table of running objects.
    if (Part.starts_with("{"))
      return Part;
  }
  return "";
}

StringRef classOfControl(StringRef Text) {
  size_t Open = Text.find('{');
  size_t Close = Text.find('}', Open);
  return Close == StringRef::npos ? Text : Text.slice(Open, Close + 1);
}

} // namespace officetidy::catalog
