//===- Braces.cpp - alternatives in braces --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Braces.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace officetidy::catalog {

std::vector<std::string> expandBraces(StringRef Text) {
  size_t Open = Text.find('{');
  size_t Close = Text.find('}', Open);
  if (Close == StringRef::npos)
    return {Text.str()};

  SmallVector<StringRef, 4> Alternatives;
  Text.slice(Open + 1, Close).split(Alternatives, ',');
  std::vector<std::string> Tails = expandBraces(Text.drop_front(Close + 1));
  std::vector<std::string> Names;
  for (StringRef Alternative : Alternatives)
    for (const std::string &Tail : Tails)
      Names.push_back(
          (Twine(Text.take_front(Open)) + Alternative.trim() + Tail).str());
  return Names;
}

} // namespace officetidy::catalog
