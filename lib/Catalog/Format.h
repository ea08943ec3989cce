//===- Format.h - what a format string makes of its arguments ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_FORMAT_H
#define OFFICETIDY_CATALOG_FORMAT_H

#include "Catalog/Catalog.h"

namespace officetidy::catalog {

/// A piece of what a format gives: a text, an argument that is a string, a
/// number or a character, or what is not known.
struct FormatPiece {
  enum class Kind { Text, Argument, Number, Character, Unknown };
  Kind What = Kind::Text;
  std::string Text = "";
  unsigned Argument = 0; ///< from 0, behind the format

  bool operator==(const FormatPiece &) const = default;
};

/// What \p Format, of style Printf, Braces or Numbered, makes of \p Arguments
/// arguments. Widths are not applied. A number whose digits depend on more than
/// its value (hexadecimal, floating) is unknown; a placeholder without an
/// argument stays in the text, as in the chains of QString::arg.
///
/// Sources: ISO C, fprintf; Microsoft, "Format specification syntax: printf and
/// wprintf functions"; cppreference.com, "Standard format specification"; Qt,
/// QString::arg; Boost.Format.
std::vector<FormatPiece> formatPieces(Joining Style, llvm::StringRef Format,
                                      unsigned Arguments);

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_FORMAT_H
