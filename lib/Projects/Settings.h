//===- Settings.h - fills in how a source is compiled ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_SETTINGS_H
#define OFFICETIDY_PROJECTS_SETTINGS_H

#include "Projects/Project.h"
#include "Projects/Tree.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace officetidy::projects {

/// Adds those of \p Folders, seen from \p Folder, that are there.
void addIncludes(Settings &S, llvm::ArrayRef<std::string> Folders,
                 llvm::StringRef Folder, Tree &Files);

/// Adds \p Names to \p List, those that it lacks.
void addNames(std::vector<std::string> &List,
              llvm::ArrayRef<std::string> Names);

/// The macros of a character set: `Unicode`, `MultiByte`.
void addCharacterSet(Settings &S, llvm::StringRef Set);

/// Adds the options \p Text, written as Windows' shell splits them. Those that
/// Settings has a place for go there.
void addOptions(Settings &S, llvm::StringRef Text, llvm::StringRef Folder,
                Tree &Files);

/// Does a compiler of C or C++ compile \p Path, by its extension?
bool isSource(llvm::StringRef Path);
bool isHeader(llvm::StringRef Path);

/// Is \p Path written by a tool during the build, by its name: by MIDL, Qt's
/// moc, ...?
bool isGenerated(llvm::StringRef Path);

/// The file that \p Written names, seen from \p Folder, as the disk has it; or,
/// where it isn't there, as it is written.
std::string located(llvm::StringRef Written, llvm::StringRef Folder,
                    Tree &Files);

/// The file's name of \p Path, which may have backslashes.
std::string fileName(llvm::StringRef Path);

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_SETTINGS_H
