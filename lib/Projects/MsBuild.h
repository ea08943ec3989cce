//===- MsBuild.h - evaluates MSBuild's project files ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_MSBUILD_H
#define OFFICETIDY_PROJECTS_MSBUILD_H

#include "Projects/Tree.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <map>
#include <string>
#include <vector>

namespace officetidy::projects {

/// Names, in lower case, and values.
using NameValues = std::map<std::string, std::string>;

/// An item of a project.
struct MsBuildItem {
  std::string Type;    ///< in lower case: "clcompile"
  std::string Include; ///< as it is written, or the path that a pattern found
  std::string Folder;  ///< what Include is relative to
  NameValues Metadata; ///< with those of its definition
};

/// An MSBuild project, evaluated: properties, then definitions of items, then
/// items, through the imports that are in the tree. Targets don't run. What
/// Visual Studio itself would import is not there and counts as empty.
class MsBuild {
public:
  /// Evaluates the file \p Path with the properties \p Globals, names in lower
  /// case, which it can't change. The error says where it can't be read.
  static llvm::Expected<MsBuild>
  evaluate(const std::string &Path, const NameValues &Globals, Tree &Files);

  llvm::StringRef property(llvm::StringRef Name) const;
  const std::vector<MsBuildItem> &items() const { return Items; }
  /// What the definition of items of \p Type, in lower case, says.
  NameValues definition(llvm::StringRef Type) const;
  /// Imports of the project's own that aren't there or can't be read.
  const std::vector<std::string> &missing() const { return Missing; }

private:
  friend class MsBuildEvaluator;
  NameValues Properties;
  std::map<std::string, NameValues> Definitions;
  std::vector<MsBuildItem> Items;
  std::vector<std::string> Missing;
};

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_MSBUILD_H
