//===- ImportScanner.h - `#import` directives in a text ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_IMPORTSCANNER_H
#define OFFICETIDY_EXTRACT_IMPORTSCANNER_H

#include "TypeLibrary/ImportAttributes.h"
#include "clang/Basic/LangOptions.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::extract {

/// What stands behind `#import`: a name in quotes or angle brackets, and
/// attributes.
struct ImportRequest {
  enum class Kind { File, ProgId, LibId };

  Kind Names = Kind::File;
  /// What is named, without quotes and without `progid:` or `libid:`; "" where
  /// there is no name.
  std::string Name;
  bool Angled = false;
  typelib::ImportAttributes How;
  /// Attributes that Microsoft's reference doesn't know.
  std::vector<std::string> Unknown;
  bool HasAttributes = false;

  /// Does it ask for a type library, not for a text to be included once, which
  /// is what `#import` means elsewhere?
  bool isTypeLibrary() const;
};

/// The file in \p Name and, where that ends like `x.dll\2`, the number of the
/// library in it.
std::pair<llvm::StringRef, std::optional<unsigned>>
splitResource(llvm::StringRef Name);

/// Reads what stands behind the word `import`: \p Line is one line, without
/// comments. Takes whatever there is; what makes no sense is left out.
ImportRequest parseImport(llvm::StringRef Line);

/// An `#import` in a text.
struct ImportDirective {
  unsigned Offset; ///< of the `#`
  /// Where the letters of the word stand, one by one: a line may be continued
  /// between them.
  unsigned Letters[6];
  /// What stands behind the word, without comments and continuations.
  std::string Rest;
};

/// The `#import` directives of \p Text, in their order, whatever conditions
/// they stand under. Those in comments and literals are none. \p Text is
/// followed by a NUL, as clang's buffers are.
std::vector<ImportDirective> findImports(llvm::StringRef Text,
                                         const clang::LangOptions &Language);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_IMPORTSCANNER_H
