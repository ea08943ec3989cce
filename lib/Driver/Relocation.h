//===- Relocation.h - databases that Windows wrote, elsewhere -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_RELOCATION_H
#define OFFICETIDY_DRIVER_RELOCATION_H

#include "Driver/CompileDatabase.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// Is \p Path absolute on Windows: `C:\...`?
bool hasDrive(llvm::StringRef Path);

/// Where the sources of \p Database have drives that this system doesn't know:
/// finds the folders, at or above the database, in which they lie here, and
/// changes the commands accordingly. Says, a line each, which folder was taken
/// for which.
std::vector<std::string> relocate(CompileDatabase &Database,
                                  llvm::vfs::FileSystem &FS);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_RELOCATION_H
