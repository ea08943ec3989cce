//===- Glob.cpp - globs of names and paths --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "Catalog/GlobSet.h"

using namespace llvm;

namespace officetidy::catalog {

/// `*` and `?` don't cross the first character of \p Separator; `**` does, and
/// with a separator behind it also stands for nothing at all.
static bool matchGlob(StringRef Glob, StringRef Text, StringRef Separator) {
  while (!Glob.empty()) {
    if (Glob.front() == '*') {
      bool Crosses = Glob.starts_with("**");
      Glob = Glob.drop_front(Crosses ? 2 : 1);
      if (Crosses && Glob.starts_with(Separator) &&
          matchGlob(Glob.drop_front(Separator.size()), Text, Separator))
        return true;
      for (;; Text = Text.drop_front()) {
        if (matchGlob(Glob, Text, Separator))
          return true;
        if (Text.empty() || (!Crosses && Text.front() == Separator.front()))
          return false;
      }
    }
    if (Text.empty() || (Glob.front() == '?' ? Text.front() == Separator.front()
                                             : Glob.front() != Text.front()))
      return false;
    Glob = Glob.drop_front();
    Text = Text.drop_front();
  }
  return Text.empty();
}

bool matchName(StringRef Glob, StringRef Name) {
  return matchGlob(Glob, Name, "::");
}

bool matchPath(StringRef Glob, StringRef Path) {
  return matchGlob(Glob, Path, "/");
}

/// The part of \p Glob before its first wildcard that ends at a `::`.
static StringRef literalScope(StringRef Glob) {
  StringRef Literal = Glob.take_front(Glob.find_first_of("*?"));
  size_t End = Literal.rfind("::");
  return End == StringRef::npos ? "" : Literal.take_front(End);
}

void GlobSet::insert(StringRef Glob, unsigned Value) {
  if (Glob.find_first_of("*?") == StringRef::npos)
    Exact[Glob].push_back(Value);
  else
    Scoped[literalScope(Glob)].emplace_back(Glob, Value);
}

void GlobSet::match(StringRef Name, function_ref<bool(unsigned)> Found) const {
  if (auto It = Exact.find(Name); It != Exact.end())
    for (unsigned Value : It->second)
      if (!Found(Value))
        return;
  for (StringRef Scope = Name; !Scope.empty();) {
    size_t End = Scope.rfind("::");
    Scope = End == StringRef::npos ? "" : Scope.take_front(End);
    auto It = Scoped.find(Scope);
    if (It == Scoped.end())
      continue;
    for (auto &[Glob, Value] : It->second)
      if (matchName(Glob, Name) && !Found(Value))
        return;
  }
}

bool GlobSet::matches(StringRef Name) const {
  bool Any = false;
  match(Name, [&](unsigned) {
    Any = true;
    return false;
  });
  return Any;
}

} // namespace officetidy::catalog
