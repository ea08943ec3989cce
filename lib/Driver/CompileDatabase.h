//===- CompileDatabase.h - reads compile_commands.json ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_DRIVER_COMPILEDATABASE_H
#define OFFICETIDY_DRIVER_COMPILEDATABASE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// How one translation unit is compiled. Paths are absolute and have '/'.
struct CompileCommand {
  std::string Directory;
  std::string File;
  /// What is compiled into: the entry's `output`, or else what the arguments
  /// say; absolute, or "" where neither tells.
  std::string Output;
  /// Compiler and arguments. Empty if the entry gives none.
  std::vector<std::string> Arguments;

  bool operator==(const CompileCommand &) const = default;
};

/// The commands of a compile_commands.json, in its order and each once.
struct CompileDatabase {
  std::string Path; ///< of the file, absolute
  std::vector<CompileCommand> Commands;

  /// Reads the file \p Path. The error names the file and the place in it, and
  /// says what to do.
  static llvm::Expected<CompileDatabase> load(llvm::StringRef Path,
                                              llvm::vfs::FileSystem &FS);
  /// The same of \p Buffer, whose identifier is the file's absolute path.
  /// Response files in the commands are read from \p FS.
  static llvm::Expected<CompileDatabase> parse(llvm::MemoryBufferRef Buffer,
                                               llvm::vfs::FileSystem &FS);
};

/// Splits \p Command as the shell would that the compiler it names runs in:
/// Windows' rules where that is a Windows program, or \p OnWindows says so;
/// Unix's otherwise.
std::vector<std::string> splitCommand(llvm::StringRef Command,
                                      bool OnWindows = false);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_COMPILEDATABASE_H
