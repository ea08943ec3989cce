//===- Tree.h - files as Windows finds them ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_TREE_H
#define OFFICETIDY_PROJECTS_TREE_H

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace officetidy::projects {

/// \p Path with '/', without `.` and `..`, absolute if \p Folder is.
std::string absolutePath(llvm::StringRef Path, llvm::StringRef Folder);

/// \p Bytes as UTF-8: UTF-16 by its mark; what is no UTF-8 is taken for
/// Windows-1252. Nothing where UTF-16 is broken.
std::optional<std::string> toUtf8(llvm::StringRef Bytes);

/// A file system in which files are found as Windows finds them: without
/// regard to case where the exact name is missing, and with either slash.
/// Paths that it gives are absolute, have '/' and the case of the disk.
class Tree {
public:
  explicit Tree(llvm::vfs::FileSystem &FS) : FS(FS) {}

  /// The file or folder \p Path, seen from \p Folder.
  std::optional<std::string> find(llvm::StringRef Path, llvm::StringRef Folder);

  /// The files that \p Pattern names from \p Folder: `*` and `?` in names, `**`
  /// for any folders. Sorted.
  std::vector<std::string> glob(llvm::StringRef Pattern,
                                llvm::StringRef Folder);

  /// The files below \p Folder, sorted; those in folders that hold no sources
  /// of the project are left out: what a name with '.' in front, a build or a
  /// package manager holds.
  std::vector<std::string> filesBelow(llvm::StringRef Folder);

  /// The text of the file \p Path in UTF-8.
  llvm::Expected<std::string> read(llvm::StringRef Path);

private:
  /// What a folder holds.
  struct Listing {
    /// The names, but not those of links to folders; is it a folder?
    std::map<std::string, bool> Entries;
    llvm::StringMap<std::string> ByLowerCase; ///< of all
  };

  const Listing &list(const std::string &Folder);
  void globIn(const std::string &Folder,
              llvm::ArrayRef<llvm::StringRef> Patterns, unsigned Depth,
              std::vector<std::string> &Found);

  llvm::vfs::FileSystem &FS;
  std::map<std::string, Listing> Listings;
};

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_TREE_H
