//===- Header.h - a type library as a C++ header ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_HEADER_H
#define OFFICETIDY_TYPELIBRARY_HEADER_H

#include "TypeLibrary/ImportAttributes.h"
#include "TypeLibrary/TypeLibrary.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>

namespace officetidy::typelib {

/// A library that the header may refer to: one imported earlier, with the
/// attributes that it was imported with.
struct ImportedLibrary {
  const Library *What;
  const ImportAttributes *How;
};

/// The C++ header that `#import` makes of \p L with the attributes \p How: what
/// MSVC writes into the `.tlh` and the `.tli`, as one text that may be
/// included. It declares the same names; clang parses it for MSVC's and for
/// mingw-w64's target. References to types of other libraries are looked for in
/// \p Others; what is not there becomes a type that fits.
///
/// The wrappers have bodies that call the interface, so that what is
/// implemented in the program is reached through them; with no_implementation
/// they are only declared, which is faster to parse.
std::string toHeader(const Library &L, const ImportAttributes &How,
                     llvm::ArrayRef<ImportedLibrary> Others = {});

/// The namespace that the header declares everything in; "" if none.
std::string namespaceOf(const Library &L, const ImportAttributes &How);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_HEADER_H
