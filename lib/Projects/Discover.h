//===- Discover.h - the projects in a folder ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_DISCOVER_H
#define OFFICETIDY_PROJECTS_DISCOVER_H

#include "Projects/Inference.h"
#include "Projects/Project.h"
#include "Projects/Tree.h"
#include <string>
#include <utility>
#include <vector>

namespace officetidy::projects {

/// A file, and what is wrong with it.
using Problem = std::pair<std::string, std::string>;

/// What a folder holds that can be compiled. Paths are absolute.
struct Discovery {
  /// The projects, sorted by path, each once; those without sources are left
  /// out.
  std::vector<Project> Projects;
  /// Where there are no projects: every source, sorted.
  std::vector<Source> Sources;
  /// Project files and solutions that can't be read.
  std::vector<Problem> Unread;
  /// What was found, and what was left out and why, for the user.
  std::vector<std::string> Remarks;
};

/// Looks for solutions and projects at or below \p Place, a folder, or reads
/// the solution or project that \p Place is. Of projects that are there in
/// several formats the newest is taken. Where there are none, the sources are
/// taken as they are.
Discovery discover(const std::string &Place, const Configuration &Wanted,
                   Tree &Files, HasBothWidths BothWidths);

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_DISCOVER_H
