//===- BuildTarget.h - what something is built for ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_BUILDTARGET_H
#define OFFICETIDY_DRIVER_BUILDTARGET_H

#include <cstddef>
#include <string>
#include <vector>

namespace officetidy::driver {

/// What told that something is a program.
enum class ProgramSource { Configuration, CMake, Projects, Outputs, Nothing };

/// Does \p S tell what a program is linked with, all of it?
inline bool knowsLinks(ProgramSource S) {
  return S == ProgramSource::CMake || S == ProgramSource::Projects;
}

enum class TargetKind { Executable, SharedLibrary, StaticLibrary, Objects };

/// A target that something is compiled for, or linked of. Paths are absolute.
struct BuildTarget {
  std::string Name;
  TargetKind Kind = TargetKind::Executable;
  ProgramSource From = ProgramSource::CMake; ///< what told of it
  std::string BuildFolder;                   ///< of the target
  std::vector<std::string> Sources;          ///< what is compiled
  /// The numbers of the database's commands that are compiled for it, where
  /// these are known for sure; ascending.
  std::vector<size_t> Units;
  std::vector<std::string> Definitions; ///< its module-definition files
  std::vector<std::string> Artifacts;   ///< the file first, import libraries...
  /// The targets whose artifacts it links or, a static library, holds; indices,
  /// ascending.
  std::vector<size_t> Links;
  /// Those of Links, static libraries, that are linked as a whole; ascending.
  std::vector<size_t> Whole;
  /// Of a static library: what whoever links it has to link as well, as far as
  /// its dependencies tell; ascending.
  std::vector<size_t> Needs;
};

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_BUILDTARGET_H
