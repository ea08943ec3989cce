//===- Project.h - what a project file says ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_PROJECT_H
#define OFFICETIDY_PROJECTS_PROJECT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::projects {

/// A configuration: "Release|Win32". Either part may be left out where one is
/// asked for.
struct Configuration {
  std::string Name, Platform;

  /// Reads "Release|Win32", "Release" or "|Win32".
  static Configuration parse(llvm::StringRef Text);
  std::string str() const;
  bool operator==(const Configuration &) const = default;
};

/// The one of \p Known that is \p Wanted, or nearest to it: what isn't asked
/// for is, in this order, `Release`, what has "Release" in its name, the first;
/// x64, Win32, the first. Nothing only where none is known.
std::optional<Configuration> choose(const std::vector<Configuration> &Known,
                                    const Configuration &Wanted);

/// How a source is compiled, in the words of Microsoft's compiler.
struct Settings {
  std::vector<std::string> Includes;  ///< folders, absolute
  std::vector<std::string> Forced;    ///< headers, as they are named
  std::vector<std::string> Defines;   ///< `NAME` or `NAME=VALUE`
  std::vector<std::string> Undefines; ///< names
  std::vector<std::string> Options;   ///< whatever else, as it is written
  std::string Standard;               ///< "c++17", or ""
  std::string CStandard;              ///< "c11", or ""
  std::string Language;               ///< "c", "c++", or "" for the file's

  bool operator==(const Settings &) const = default;
};

/// A source of a project.
struct Source {
  std::string Path; ///< absolute, with the case of the disk where it is there
  Settings How;
};

enum class Kind { Program, SharedLibrary, StaticLibrary, Nothing };

/// What a project file says, in one configuration. Paths are absolute.
struct Project {
  std::string Path; ///< of the project file
  std::string Name;
  Kind What = Kind::Nothing;
  Configuration Chosen;
  std::string Output; ///< the name of the file that it makes: "mailer.exe"
  std::vector<Source> Sources;
  std::vector<std::string> References;  ///< project files that it depends on
  std::vector<std::string> Libraries;   ///< names of .lib files that it links
  std::vector<std::string> Definitions; ///< module-definition files
  /// What it mentions and isn't there: imports, property sheets.
  std::vector<std::string> Missing;
};

/// What a solution says of a project: its file, and the configuration of it
/// that a configuration of the solution means.
struct Member {
  std::string Path; ///< absolute
  std::optional<Configuration> Chosen;
  std::vector<std::string> References; ///< project files, absolute
};

/// A solution or workspace, in one configuration.
struct Solution {
  std::string Path;
  Configuration Chosen;
  std::vector<Member> Members;
};

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_PROJECT_H
