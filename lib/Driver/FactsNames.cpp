//===- FactsNames.cpp - names of facts files ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/FactsNames.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"
#include <fmt/format.h>
#include <map>

using namespace llvm;

namespace officetidy::driver {

/// \p Name with '_' for all that some file system or shell doesn't like.
static std::string plain(StringRef Name) {
  std::string Result = Name.take_back(80).str();
  for (char &C : Result)
    if (!isAlnum(C) && !StringRef("._-+").contains(C))
      C = '_';
  return Result;
}

std::vector<std::string> factsNames(ArrayRef<UnitName> Units) {
  std::vector<std::string> Names;
  std::map<UnitName, unsigned> Seen;
  for (const UnitName &Unit : Units) {
    std::string Key = Unit.Source + '\0' + Unit.Output;
    if (unsigned Before = Seen[Unit]++)
      Key += '\0' + std::to_string(Before);
    Names.push_back(fmt::format("{}-{:016x}.otf",
                                plain(sys::path::filename(Unit.Source)),
                                xxh3_64bits(Key)));
  }
  return Names;
}

std::string summaryName(StringRef Program) {
  std::string Name = plain(Program);
  if (Name != Program)
    Name += fmt::format("-{:016x}", xxh3_64bits(Program));
  return Name + ".ots";
}

} // namespace officetidy::driver
