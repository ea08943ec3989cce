//===- Extraction.h - the facts of a project's units ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_EXTRACTION_H
#define OFFICETIDY_DRIVER_EXTRACTION_H

#include "Driver/Project.h"
#include "Driver/Runner.h"
#include "Facts/Unit.h"
#include "Report/Run.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>
#include <vector>

namespace officetidy::driver {

/// The facts of a project.
struct Extraction {
  /// In the order of the commands; null where there are none.
  std::vector<std::unique_ptr<facts::Unit>> Units;
  /// The units that there are no facts of, and those with errors, sorted.
  std::vector<report::IncompleteUnit> Incomplete;
  /// What else was noted, as `file:line:column: note: text`: each text once, in
  /// the order of the units.
  std::vector<std::string> Notes;
};

/// Extracts every unit of \p P in a process of its own. \p Extractor is the
/// command that does it, and is given the arguments of `office-tidy extract`.
/// Whatever becomes of one unit, the others are extracted; facts that an
/// earlier run left are never taken for those of this one. Fails only where
/// facts can't be kept at all.
llvm::Expected<Extraction> extractAll(const Project &P, const Limits &L,
                                      llvm::ArrayRef<std::string> Extractor);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_EXTRACTION_H
