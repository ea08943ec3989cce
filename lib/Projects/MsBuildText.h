//===- MsBuildText.h - MSBuild's expressions and conditions ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_MSBUILDTEXT_H
#define OFFICETIDY_PROJECTS_MSBUILDTEXT_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::projects {

/// What the text of a project file refers to.
struct TextContext {
  /// The value of $(Name); "" where there is none.
  llvm::function_ref<std::string(llvm::StringRef Name)> Property;
  /// The value of %(Name).
  llvm::function_ref<std::string(llvm::StringRef Name)> Metadata;
  /// Where a file or folder is, if it is there.
  llvm::function_ref<std::optional<std::string>(llvm::StringRef Path)> Find;
};

/// \p Text with its references replaced. Functions of strings and paths are
/// worked out, others give "". What would grow without end is cut off.
std::string expand(llvm::StringRef Text, const TextContext &Context);

/// Does \p Condition hold? One that can't be understood doesn't; the empty one
/// does.
bool holds(llvm::StringRef Condition, const TextContext &Context);

/// The parts of a list: what stands between ';', trimmed, without the empty
/// ones. MSBuild's %XX are replaced.
std::vector<std::string> splitList(llvm::StringRef List);

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_MSBUILDTEXT_H
