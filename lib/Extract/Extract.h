//===- Extract.h - translation unit to facts --------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_EXTRACT_H
#define OFFICETIDY_EXTRACT_EXTRACT_H

#include "Catalog/Catalog.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace clang {
class ASTContext;
} // namespace clang

namespace officetidy::extract {

/// What a facts file says of its translation unit beside the code.
struct UnitOptions {
  /// Absolute; the paths in the facts are relative to it.
  std::string Root;
  /// Absolute.
  std::string MainFile;
  /// The `output` of the compile command, or "".
  std::string Output;
  /// Clang's errors, where there were any: the facts are those of a recovered
  /// unit.
  std::vector<std::string> Errors;
};

/// The bytes of the facts file of the translation unit in \p Context, which
/// has been parsed to its end. Reads nothing, prints nothing.
std::string extractFacts(clang::ASTContext &Context, const UnitOptions &Options,
                         const catalog::Index &Catalog);

/// A translation unit to be parsed.
struct Options {
  std::string Root;      ///< absolute
  std::string Source;    ///< absolute
  std::string Directory; ///< absolute: where the command runs
  std::string Output;    ///< as the compile database has it, or ""
  /// The compiler and its arguments, as the compile database has them.
  std::vector<std::string> CommandLine;
  /// Folders with type libraries, and headers that MSVC made of them.
  std::vector<std::string> ImportPaths;
};

/// Facts, and how the parse went.
struct Result {
  std::string Facts; ///< the bytes of the facts file
  bool Recovered = false;
  std::vector<std::string> Errors; ///< clang's, as file:line:col: text
  std::vector<std::string> Notes;  ///< the same way: what is not known
};

/// Parses a translation unit and extracts its facts. Errors in the source are
/// no failure: what clang's recovery leaves is extracted. Fails when clang
/// can't start on it at all: an unreadable source, a command line it can't
/// make sense of.
llvm::Expected<Result> extract(const Options &Opts,
                               const catalog::Index &Catalog);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_EXTRACT_H
