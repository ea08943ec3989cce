//===- Extract.cpp - translation unit to facts ----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Extract.h"
#include "Extract/Unit.h"

namespace officetidy::extract {

std::string extractFacts(clang::ASTContext &Context, const UnitOptions &Options,
                         const catalog::Index &Catalog) {
  std::string Root = Options.Root;
  while (Root.size() > 1 && llvm::StringRef(Root).ends_with("/"))
    Root.pop_back();
  std::string MainFile = relativeTo(Root, Options.MainFile);
  facts::Builder Facts(MainFile, Options.Output, Catalog.catalog().digest());
  for (const std::string &Error : Options.Errors)
    Facts.error(Error);
  Names Naming(Context, Facts, Root);
  UnitContext Unit{Context, Naming, Facts, Catalog};
  std::optional<LostCode> Lost;
  if (Context.getDiagnostics().hasErrorOccurred())
    Lost.emplace(Unit);
  if (Lost && Lost->lost() != 0 && Lost->lost() == Lost->count())
    Facts.lexicalOnly();
  UnitWalker(Unit, MainFile, Lost ? &*Lost : nullptr).walk();
  return Facts.finish();
}

} // namespace officetidy::extract
