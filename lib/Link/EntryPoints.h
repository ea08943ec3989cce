//===- EntryPoints.h - what Windows calls in unattended processes - C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_ENTRYPOINTS_H
#define OFFICETIDY_LINK_ENTRYPOINTS_H

#include "Link/Hierarchy.h"
#include "Link/Rows.h"

namespace officetidy::link {

/// A function that is an entry point, and the evidence.
struct EntryPoint {
  FunctionId Function;
  catalog::Context Where;
  std::string What;
  Position Evidence;
  std::string Registrar; ///< the function that registers it, or ""
  /// What it is handed to; without a registrar, what it overrides; or "".
  std::string Via;
  /// The main file of the unit whose code alone makes it one, or "".
  std::string Origin;
  /// It runs in the session of the logged-on user only.
  bool Interactive = false;
  bool Scheduled = false; ///< the project's own code has it run

  auto operator<=>(const EntryPoint &) const = default;
};

/// The entry points that can be told without following values: those that
/// extraction saw, exported and configured functions, overriders of methods of
/// base classes, what a module-definition file exports under the name of one,
/// what \p Around says to be started, and the main function of the program
/// where
/// \p Program is configured to run unattended. Sorted, one a function, context
/// and kind.
std::vector<EntryPoint> entryPoints(const Names &N, const Hierarchy &H,
                                    const catalog::Index &Catalog,
                                    llvm::StringRef Program,
                                    const Surroundings &Around);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_ENTRYPOINTS_H
