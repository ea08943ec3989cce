//===- Programs.h - which units are linked to which program ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_PROGRAMS_H
#define OFFICETIDY_DRIVER_PROGRAMS_H

#include "Catalog/Catalog.h"
#include "Driver/BuildTarget.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// What names a translation unit, the same wherever the project lies.
struct UnitName {
  std::string Source; ///< relative to the root
  std::string Output; ///< relative to the build folder; "" if not known

  bool operator==(const UnitName &) const = default;
  auto operator<=>(const UnitName &) const = default;
};

enum class ProgramKind { Unknown, Executable, SharedLibrary, StaticLibrary };

/// What an EXE or DLL is linked from.
struct ProgramGroup {
  std::string Name;
  /// Linked for sure; indices, ascending.
  std::vector<size_t> Units;
  /// Of static libraries: linked where a name of theirs is needed; ascending.
  std::vector<size_t> Archived = {};
  ProgramKind Kind = ProgramKind::Unknown;
  ProgramSource From = ProgramSource::Nothing;
  /// A static library that programs of the project hold: it is no program of
  /// its own.
  bool Held = false;
  /// The programs, shared libraries, that are linked to it; sorted.
  std::vector<std::string> Libraries = {};
  /// The names of the files that it is written to; without any, they are not
  /// known.
  std::vector<std::string> Files = {};
  /// Its module-definition files, relative to the root.
  std::vector<std::string> Definitions = {};
};

/// The name of the only program where nothing tells programs apart.
inline constexpr const char *SoleProgram = "program";

/// The programs that \p Units make (rule P of the design), sorted by name:
/// those of the configuration; of the units in none of these, those that
/// \p Targets tell, then those whose outputs lie in CMake's folders of targets;
/// and one of all that is left. A unit may be in several programs. Static
/// libraries are there as well. Paths of the targets are relative as those of
/// the units are.
std::vector<ProgramGroup>
groupPrograms(llvm::ArrayRef<UnitName> Units, const catalog::Catalog &Config,
              llvm::ArrayRef<BuildTarget> Targets = {});

/// What a program of this file name is compared by: without folder, "lib" of
/// Unix, and extension, in lower case. "worker" of "C:\bin\Worker.exe".
std::string programStem(llvm::StringRef File);

/// The stems of the files that \p Group may be written to.
std::vector<std::string> stemsOf(const ProgramGroup &Group);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PROGRAMS_H
