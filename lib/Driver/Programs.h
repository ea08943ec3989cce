//===- Programs.h - which units are linked to which program ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_PROGRAMS_H
#define OFFICETIDY_DRIVER_PROGRAMS_H

#include "Catalog/Catalog.h"
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

/// What an EXE or DLL is linked from.
struct ProgramGroup {
  std::string Name;
  std::vector<size_t> Units; ///< indices, ascending
};

/// The name of the only program where nothing tells programs apart.
inline constexpr const char *SoleProgram = "program";

/// The programs that \p Units make (rule P of the design), sorted by name:
/// those of the configuration; of the units in none of these, those whose
/// outputs lie in CMake's folders of targets; and one of all that is left. A
/// unit may be in several programs of the configuration.
std::vector<ProgramGroup> groupPrograms(llvm::ArrayRef<UnitName> Units,
                                        const catalog::Catalog &Config);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_PROGRAMS_H
