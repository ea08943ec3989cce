//===- ProgramFiles.h - what files say of a project's programs --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_PROGRAMFILES_H
#define OFFICETIDY_DRIVER_PROGRAMFILES_H

#include "Driver/DefinitionFile.h"
#include "Driver/Project.h"
#include "Driver/TaskDefinition.h"
#include "Report/Run.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <vector>

namespace officetidy::driver {

/// A program, and what files beside its sources say of it.
struct DescribedProgram {
  ProgramGroup Group;
  std::vector<DefinitionFile> Definitions;
  std::vector<link::Start> Starts; ///< tasks that run it
};

/// The programs of a project, and what could not be read of them.
struct DescribedPrograms {
  std::vector<DescribedProgram> Programs; ///< sorted by name
  /// Tasks that a class of any program handles.
  std::vector<link::Start> Handlers;
  std::vector<report::IncompleteUnit> Unread;
};

/// Groups the units of \p P to programs, and reads the module-definition files
/// of their targets and those, and the task definitions, that lie in the
/// project. Such a module-definition file belongs to the program that it names;
/// else to the one of its own name; else to the only program, or to those that
/// have a source beside it. A task belongs to the program that it runs.
DescribedPrograms describePrograms(const Project &P,
                                   const catalog::Index &Catalog,
                                   llvm::vfs::FileSystem &FS);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PROGRAMFILES_H
