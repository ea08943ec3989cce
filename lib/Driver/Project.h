//===- Project.h - what is analysed, and where things are -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_PROJECT_H
#define OFFICETIDY_DRIVER_PROJECT_H

#include "Catalog/Catalog.h"
#include "Driver/CompileDatabase.h"
#include "Driver/Programs.h"
#include "Report/Run.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// What the user says of where things are; all may be left out.
struct ProjectOptions {
  std::string Build;       ///< the folder of compile_commands.json, or the file
  std::string Root;        ///< what paths are relative to
  std::string Config;      ///< the configuration file
  std::string FactsFolder; ///< where facts are kept
  /// Folders with type libraries, and headers that MSVC made of them.
  std::vector<std::string> ImportPaths = {};
  /// The folder, solution or project that is asked about.
  std::string Place = {};
  std::string Configuration = {}; ///< of projects: "Release|Win32"
};

/// What is analysed. Paths are absolute and have '/'.
struct Project {
  std::string Root;
  std::string BuildFolder;
  std::string FactsFolder;
  std::string ConfigFile;               ///< "" if there is none
  std::vector<std::string> ImportPaths; ///< those of the options
  CompileDatabase Database;
  catalog::Catalog Configuration; ///< what the configuration file says
  std::vector<UnitName> Units;    ///< the names of the database's commands
  /// What CMake's replies or the projects say; relative to the root, or to the
  /// build folder, as in Units.
  std::vector<BuildTarget> Targets;
  /// What tells of programs and could not be read.
  std::vector<report::IncompleteUnit> Unread;
  /// What else the user should know of it, a line each.
  std::vector<std::string> Notices;
  /// What was found, and made of it; a line each.
  std::vector<std::string> Notes;
  /// Project files or sources stand in for the database.
  bool FromProjects = false;

  /// Finds what \p Options leave out, seen from the working directory of
  /// \p FS:
  ///  * the compile database, in the folder or above it, or in a folder
  ///    `build` there; where there is none, or none with sources of the place
  ///    that is asked about, the projects or sources of that place, see
  ///    projects::discover();
  ///  * the root: see findRoot;
  ///  * the configuration: `.office-tidy.yaml` in the folder of the database
  ///    or above it, else in the working directory or above it;
  ///  * the facts: in `.office-tidy` beside the database;
  ///  * CMake's replies: see findCMakeReplies.
  static llvm::Expected<Project> open(const ProjectOptions &Options,
                                      llvm::vfs::FileSystem &FS);
};

/// Reads the configuration file \p Path, or nothing of "".
llvm::Expected<catalog::Catalog> readConfiguration(llvm::StringRef Path,
                                                   llvm::vfs::FileSystem &FS);

/// The folder that paths are relative to: the nearest that holds `.git` or
/// `.office-tidy.yaml` and all sources of \p Database; else the nearest above
/// the database that holds these and at least one source; else the deepest that
/// holds all sources.
std::string findRoot(const CompileDatabase &Database,
                     llvm::vfs::FileSystem &FS);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PROJECT_H
