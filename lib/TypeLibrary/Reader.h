//===- Reader.h - reads type libraries --------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_READER_H
#define OFFICETIDY_TYPELIBRARY_READER_H

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <optional>

namespace officetidy::typelib {

/// Reads the type library that \p File is (`.tlb`, `.olb`), or holds as a
/// resource (`.dll`, `.exe`, `.ocx`, `.olb`): of several that of number \p
/// Resource, or the first.
///
/// Takes any bytes: what is no type library, or a broken one, is an error that
/// says what was wrong and at which offset, and takes neither memory nor time
/// out of proportion to the file.
llvm::Expected<Library> read(llvm::MemoryBufferRef File,
                             std::optional<unsigned> Resource = {});

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_READER_H
