//===- CommandLine.h - compile commands as clang takes them ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_EXTRACT_COMMANDLINE_H
#define OFFICETIDY_EXTRACT_COMMANDLINE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::extract {

/// A compile command that clang takes.
struct AdaptedCommand {
  std::vector<std::string> Arguments; ///< with the compiler in front
  /// The encoding of sources, as the compiler names it; "" if it isn't named.
  std::string Charset;
};

/// Makes \p Command, which compiles \p Source in the folder \p Directory, one
/// that clang takes: a command of cl.exe or clang-cl, of gcc or clang, of
/// C++Builder.
///
///  * What clang doesn't know is dropped, and what says nothing of how the
///    source reads: warnings, outputs, tuning.
///  * Precompiled headers are included as what they are, headers.
///  * Of Microsoft's compiler come its own defaults: C++14, exceptions.
///  * Where the target is Windows with Microsoft's headers, and the command
///    leads to none, it becomes that of mingw-w64's, for the same processor.
///    Where those are only there for another processor, they serve.
AdaptedCommand adaptCommand(llvm::ArrayRef<std::string> Command,
                            llvm::StringRef Source, llvm::StringRef Directory);

/// The options of \p Command that adaptCommand() drops since clang doesn't know
/// them, as they are written; sorted, each once.
std::vector<std::string> unknownOptions(llvm::ArrayRef<std::string> Command,
                                        llvm::StringRef Source);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_COMMANDLINE_H
