//===- Paths.h - paths as one text on every system --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_DRIVER_PATHS_H
#define OFFICETIDY_DRIVER_PATHS_H

#include "Projects/Tree.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <string>

namespace officetidy::driver {

using projects::absolutePath;

/// \p Path as seen from \p Folder ("" for the folder itself), or nothing when
/// it is not inside. Both as absolutePath gives them.
std::optional<std::string> insideOf(llvm::StringRef Path,
                                    llvm::StringRef Folder);

/// \p Path as seen from \p Folder, with `..` where it is outside and "." for
/// the folder itself; \p Path where nothing leads there.
std::string relativePath(llvm::StringRef Path, llvm::StringRef Folder);

/// The deepest folder that all of \p Files are in; "" when there is none.
std::string commonFolder(llvm::ArrayRef<std::string> Files);

/// The nearest of \p Folder and the folders above it that holds one of
/// \p Names, with that name: the path of what was found.
std::optional<std::string> findUpwards(llvm::StringRef Folder,
                                       llvm::ArrayRef<llvm::StringRef> Names,
                                       llvm::vfs::FileSystem &FS);

/// Writes \p Bytes to \p Path in one step: whoever reads it sees the whole
/// file or the one that was there before.
llvm::Error writeAtomically(llvm::StringRef Path, llvm::StringRef Bytes);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PATHS_H
