//===- Options.h - office-tidy's command line -----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_OPTIONS_H
#define OFFICETIDY_DRIVER_OPTIONS_H

#include "Driver/Project.h"
#include "Driver/Runner.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace officetidy::driver {

/// What office-tidy is asked to do.
enum class Command {
  Run,
  Creations,
  EntryPoints,
  Programs,
  Why,
  Catalog,
  TypeLibrary,
  Extract,
  Help,
  Version
};

enum class Format { Text, Json, Sarif };
enum class Color { Auto, Always, Never };

/// What `office-tidy extract` is to do.
struct ExtractOptions {
  std::string Root, Config; ///< as given; "" if not
  std::string Source;       ///< as given
  std::string Directory;    ///< as given; "" if not
  std::string OutputName;
  std::string FactsFile; ///< "" if none is to be written
  bool Dump = false;
  std::vector<std::string> ImportPaths; ///< as given
  std::vector<std::string> CommandLine; ///< compiler and arguments
};

/// A command line, read.
struct Options {
  Command What = Command::Run;
  ProjectOptions Where;
  Limits Limit;
  Format Shape = Format::Text;
  Color Colors = Color::Auto;
  bool Quiet = false;
  std::string Output;             ///< "" for standard output
  std::vector<std::string> Paths; ///< what is reported on; none: everything
  std::string Function;           ///< of Why
  std::vector<std::string> Names; ///< of Catalog: what is asked about
  std::string File;               ///< of TypeLibrary
  std::string Attributes;         ///< of TypeLibrary, as `#import` has them
  ExtractOptions Extract;
  Command HelpOn = Command::Run; ///< of Help
};

/// Reads \p Arguments, which are those behind the program's name. The error
/// says what is wrong and what is right.
llvm::Expected<Options> parseOptions(llvm::ArrayRef<const char *> Arguments);

/// Writes the help on \p What to \p OS.
void printHelp(Command What, llvm::raw_ostream &OS);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_OPTIONS_H
