//===- ProjectFiles.h - commands from project files and sources -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_PROJECTFILES_H
#define OFFICETIDY_DRIVER_PROJECTFILES_H

#include "Driver/BuildTarget.h"
#include "Driver/CompileDatabase.h"
#include "Projects/Discover.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// What stands in for a compile database where there is none.
struct ProjectFiles {
  /// A command for each source of each project. Its outputs are names: the
  /// project's, and the source's.
  CompileDatabase Database;
  std::vector<BuildTarget> Targets; ///< the projects
  std::vector<projects::Problem> Unread;
  std::vector<std::string> Remarks; ///< what was found, for the user
};

/// Makes commands and targets of what projects::discover() finds at \p Place, a
/// folder, solution or project. \p Configuration is "Release|Win32", either
/// part or "".
ProjectFiles readProjectFiles(const std::string &Place,
                              llvm::StringRef Configuration,
                              llvm::vfs::FileSystem &FS);

/// Is \p Path a solution or project by its name?
bool isProjectFile(llvm::StringRef Path);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PROJECTFILES_H
