//===- Catalog.cpp - adding one catalog to another ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace officetidy::catalog {

/// Appends \p Rows to \p To; those of \p To whose key is among theirs go.
template <typename T, typename KeyT>
static void replace(std::vector<T> &To, std::vector<T> Rows, KeyT Key) {
  StringSet<> Keys;
  for (const T &Row : Rows)
    Keys.insert(Key(Row));
  erase_if(To, [&](const T &Row) { return Keys.contains(Key(Row)); });
  llvm::append_range(To, std::move(Rows));
}

static void append(std::vector<std::string> &To,
                   std::vector<std::string> More) {
  for (std::string &Text : More)
    if (!is_contained(To, Text))
      To.push_back(std::move(Text));
}

static std::string keyOf(const EntryPoint &E) {
  std::string Callee = E.Callee ? E.Callee->str() : "";
  std::string Key =
      E.Function + "|" + E.Call + "|" + Callee + "|" + E.Base + "|" + E.Program;
  for (const std::vector<std::string> *Evidence :
       {&E.Having, &E.Implements, &E.Using, &E.Beside})
    Key += "|" + join(*Evidence, ",");
  return Key;
}

std::vector<std::string> Catalog::unknownDisabled(const Catalog &Other) const {
  std::vector<std::string> Unknown;
  for (const std::string &Name : Other.DisabledEntryPoints)
    if (none_of(EntryPoints,
                [&](const EntryPoint &E) { return E.What == Name; }))
      Unknown.push_back(Name);
  return Unknown;
}

void Catalog::add(Catalog Other) {
  auto ByFunction = [](const auto &Row) { return Row.Function; };
  replace(Classes, std::move(Other.Classes), [](const AutomationClass &Row) {
    return Row.Name + (Row.Note ? "|note" : "");
  });
  replace(Creations, std::move(Other.Creations), ByFunction);
  replace(Conversions, std::move(Other.Conversions), ByFunction);
  erase_if(EntryPoints, [&](const EntryPoint &E) {
    return is_contained(Other.DisabledEntryPoints, E.What);
  });
  replace(EntryPoints, std::move(Other.EntryPoints), keyOf);
  replace(Callbacks, std::move(Other.Callbacks), ByFunction);
  replace(Constructions, std::move(Other.Constructions), ByFunction);
  replace(Coclasses, std::move(Other.Coclasses),
          [](const Coclass &Row) { return Row.Base; });
  replace(Comparisons, std::move(Other.Comparisons), ByFunction);
  replace(Schedules, std::move(Other.Schedules), ByFunction);
  replace(Logons, std::move(Other.Logons), ByFunction);
  replace(Lookups, std::move(Other.Lookups), ByFunction);
  replace(Schedulers, std::move(Other.Schedulers),
          [](const Scheduler &Row) { return Row.Program + "|" + Row.Verb; });
  replace(Programs, std::move(Other.Programs),
          [](const auto &Row) { return Row.first; });
  append(Stores, std::move(Other.Stores));
  append(Invokes, std::move(Other.Invokes));
  append(Attended, std::move(Other.Attended));
  append(DisabledEntryPoints, std::move(Other.DisabledEntryPoints));
  append(ScriptHosts, std::move(Other.ScriptHosts));
  append(ScriptCreations, std::move(Other.ScriptCreations));
  append(Launchers, std::move(Other.Launchers));
  append(LibraryHosts, std::move(Other.LibraryHosts));
  append(ImportPaths, std::move(Other.ImportPaths));
}

} // namespace officetidy::catalog
