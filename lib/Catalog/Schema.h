//===- Schema.h - the keys of the catalog's YAML ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One listing of the fields of each row, for whoever reads or writes them all:
// YAML and the canonical bytes. An archive has
//
//   required(Key, Field)   the key must be there
//   optional(Key, Field)   the field keeps its default when it is not
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_SCHEMA_H
#define OFFICETIDY_CATALOG_SCHEMA_H

#include "Catalog/Catalog.h"

namespace officetidy::catalog {

template <typename ArchiveT> void fields(ArchiveT &A, AutomationClass &R) {
  A.required("name", R.Name);
  A.required("check", R.Check);
  A.optional("prog-ids", R.ProgIds);
  A.optional("clsids", R.Clsids);
  A.optional("executables", R.Executables);
  A.optional("documents", R.Documents);
  A.optional("reasons", R.Reasons);
  A.optional("note", R.Note);
}

template <typename ArchiveT> void fields(ArchiveT &A, Creation &R) {
  A.required("function", R.Function);
  A.required("identity", R.Identity);
  A.optional("form", R.Form);
  A.optional("attaches", R.Attaches);
  A.optional("token", R.Token);
  A.optional("when", R.When);
  A.optional("arguments", R.Arguments);
}

template <typename ArchiveT> void fields(ArchiveT &A, Requirement &R) {
  A.required("place", R.At);
  A.required("is", R.Is);
}

template <typename ArchiveT> void fields(ArchiveT &A, Schedule &R) {
  A.required("function", R.Function);
  A.required("command", R.Command);
  A.optional("context", R.Where);
}

template <typename ArchiveT> void fields(ArchiveT &A, Logon &R) {
  A.required("function", R.Function);
  A.required("type", R.Type);
  A.required("interactive", R.Interactive);
  A.optional("bits", R.Bits);
}

template <typename ArchiveT> void fields(ArchiveT &A, Scheduler &R) {
  A.required("program", R.Program);
  A.optional("verb", R.Verb);
  A.optional("command", R.Command);
  A.optional("interactive", R.Interactive);
}

template <typename ArchiveT> void fields(ArchiveT &A, Lookup &R) {
  A.required("function", R.Function);
  A.optional("library", R.Library);
  A.required("name", R.Name);
  A.required("to", R.To);
}

template <typename ArchiveT> void fields(ArchiveT &A, Conversion &R) {
  A.required("function", R.Function);
  A.optional("from", R.From);
  A.required("to", R.To);
  A.optional("clears", R.Clears);
  A.optional("adds", R.Adds);
  A.optional("joins", R.Joins);
  A.optional("gives", R.Gives);
  A.optional("yields", R.Yields);
}

template <typename ArchiveT> void fields(ArchiveT &A, EntryPoint &R) {
  A.required("context", R.Where);
  A.optional("function", R.Function);
  A.optional("exported", R.Exported);
  A.optional("external", R.External);
  A.optional("types", R.Types);
  A.optional("call", R.Call);
  A.optional("callee", R.Callee);
  A.optional("argument", R.Argument);
  A.optional("parameter", R.Parameter);
  A.optional("base", R.Base);
  A.optional("methods", R.Methods);
  A.optional("addressed", R.Addressed);
  A.optional("published", R.Published);
  A.optional("lifetime", R.Lifetime);
  A.optional("having", R.Having);
  A.optional("implements", R.Implements);
  A.optional("using", R.Using);
  A.optional("beside", R.Beside);
  A.optional("uuid", R.Uuid);
  A.optional("program", R.Program);
  A.optional("what", R.What);
}

template <typename ArchiveT> void fields(ArchiveT &A, Callback &R) {
  A.required("function", R.Function);
  A.required("callee", R.Callee);
  A.optional("methods", R.Methods);
  A.optional("of", R.Of);
  A.optional("argument", R.Argument);
  A.optional("parameter", R.Parameter);
  A.optional("binds", R.Binds);
  A.optional("gives", R.Gives);
  A.optional("how", R.How);
}

template <typename ArchiveT> void fields(ArchiveT &A, Construction &R) {
  A.required("function", R.Function);
  A.required("class", R.Class);
}

template <typename ArchiveT> void fields(ArchiveT &A, Coclass &R) {
  A.required("base", R.Base);
  A.optional("clsid", R.Clsid);
  A.optional("calls", R.Calls);
}

template <typename ArchiveT> void fields(ArchiveT &A, Comparison &R) {
  A.required("function", R.Function);
  A.required("of", R.Of);
  A.required("equal", R.Equal);
  A.optional("ignores-case", R.IgnoresCase);
}

template <typename ArchiveT> void fields(ArchiveT &A, Catalog &R) {
  A.optional("classes", R.Classes);
  A.optional("creations", R.Creations);
  A.optional("conversions", R.Conversions);
  A.optional("entry-points", R.EntryPoints);
  A.optional("callbacks", R.Callbacks);
  A.optional("constructions", R.Constructions);
  A.optional("coclasses", R.Coclasses);
  A.optional("comparisons", R.Comparisons);
  A.optional("stores", R.Stores);
  A.optional("invokes", R.Invokes);
  A.optional("attended", R.Attended);
  A.optional("disabled-entry-points", R.DisabledEntryPoints);
  A.optional("programs", R.Programs);
  A.optional("script-hosts", R.ScriptHosts);
  A.optional("script-creations", R.ScriptCreations);
  A.optional("launchers", R.Launchers);
  A.optional("library-hosts", R.LibraryHosts);
  A.optional("import-paths", R.ImportPaths);
  A.optional("schedules", R.Schedules);
  A.optional("logons", R.Logons);
  A.optional("schedulers", R.Schedulers);
  A.optional("lookups", R.Lookups);
}

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_SCHEMA_H
