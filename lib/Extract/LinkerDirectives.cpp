//===- LinkerDirectives.cpp - what sources tell the linker ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/LinkerDirectives.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace officetidy::extract {

/// `Main` of `_Main@8`, `@Main@8`, `_Main`, `?Main@@YAXK@Z`; the leading
/// underscore only where the convention's number of bytes is behind it.
static StringRef undecorated(StringRef Symbol) {
  if (Symbol.consume_front("?"))
    return Symbol.take_until([](char C) { return C == '@'; });
  size_t At = Symbol.rfind('@');
  if (At == StringRef::npos || At == 0)
    return Symbol;
  StringRef Bytes = Symbol.drop_front(At + 1);
  if (Bytes.empty() || !all_of(Bytes, isDigit))
    return Symbol;
  Symbol = Symbol.take_front(At);
  if (!Symbol.consume_front("_"))
    Symbol.consume_front("@");
  return Symbol;
}

std::vector<ExportedSymbol> exportsIn(StringRef Text) {
  std::vector<ExportedSymbol> Found;
  SmallVector<StringRef, 4> Options;
  SplitString(Text, Options, " \t\r\n\"");
  for (StringRef Option : Options) {
    if (!(Option.consume_front("/") || Option.consume_front("-")) ||
        !Option.consume_front_insensitive("export:"))
      continue;
    StringRef Symbol = Option.split(',').first;
    auto [Name, Internal] = Symbol.split('=');
    if (Internal.empty())
      Internal = Name;
    if (Name.empty() || Internal.contains('.'))
      continue;
    Found.push_back({undecorated(Name).str(), undecorated(Internal).str()});
    // The underscore of C on x86, or one of the name itself.
    if (Internal.consume_front("_") && !Internal.contains('@'))
      Found.push_back({undecorated(Name).str(), Internal.str()});
  }
  return Found;
}

} // namespace officetidy::extract
