//===- Importer.h - `#import` for clang's preprocessor ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_IMPORTER_H
#define OFFICETIDY_EXTRACT_IMPORTER_H

#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/StringRef.h"
#include <functional>
#include <string>
#include <vector>

namespace clang {
class Preprocessor;
} // namespace clang

namespace officetidy::extract {

struct ImportOptions {
  /// Folders with type libraries, and with the headers that MSVC wrote.
  std::vector<std::string> Folders;
  /// Folders that the compiler puts its output into.
  std::vector<std::string> Outputs;
  /// Is told once of each library that is not known.
  std::function<void(clang::SourceLocation, llvm::StringRef)> Note;
};

/// Makes \p PP, which has not begun yet, do what MSVC does for an `#import` of
/// a type library: declare what the library holds. Clang itself only rejects
/// it or, where it doesn't mimic MSVC, takes the library for a text.
///
/// In the buffer of each file, before it is lexed, the word `import` becomes
/// `pragma`, which is as long, so that all else stays where it is; and a
/// handler of pragmas knows these by their places. Asked again for the same
/// preprocessor, only adds the folders.
void handleImports(clang::Preprocessor &PP, ImportOptions Options);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_IMPORTER_H
