//===- AnyCaseFileSystem.h - finds names as Windows does --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_ANYCASEFILESYSTEM_H
#define OFFICETIDY_EXTRACT_ANYCASEFILESYSTEM_H

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::extract {

/// A file system in which a name that isn't there is found without regard to
/// case, and with either slash.
///
/// An exact name always wins. Of several that differ in case, the first in the
/// order of their bytes is taken. What has been found, or not, is remembered:
/// files that appear later are not seen.
class AnyCaseFileSystem
    : public llvm::RTTIExtends<AnyCaseFileSystem, llvm::vfs::ProxyFileSystem> {
public:
  static const char ID;

  explicit AnyCaseFileSystem(
      llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base)
      : RTTIExtends(std::move(Base)) {}

  /// Folders in which includes are looked up, absolute. A name that has an
  /// exact match in one of them is not found inexactly in another, nor beside
  /// the file that includes it.
  void setIncludeFolders(std::vector<std::string> Folders);
  /// Includes are looked up in \p Folder, too: that of a file with includes,
  /// absolute.
  void addIncluder(llvm::StringRef Folder);

  /// The name that \p Path really has; nothing where it isn't there, and where
  /// \p Path itself is it.
  std::optional<std::string> realName(const llvm::Twine &Path);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &Path) override;
  bool exists(const llvm::Twine &Path) override;
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &Path) override;

private:
  /// The names in a folder by their lower case, each list sorted.
  using Listing = llvm::StringMap<std::vector<std::string>>;

  const Listing &listing(const std::string &Folder);
  /// What \p Name is called in \p Folder.
  std::optional<std::string> entry(const std::string &Folder,
                                   llvm::StringRef Name);
  /// The real name of \p Path, absolute and with '/', wherever else it is.
  std::optional<std::string> find(llvm::StringRef Path);
  /// Is there an include folder in which what \p Path was written as has its
  /// exact name?
  bool isExactElsewhere(llvm::StringRef Path);

  llvm::StringMap<Listing> Listings;
  llvm::StringMap<std::optional<std::string>> Found;
  std::vector<std::string> Folders;
  llvm::StringMap<bool> Includers;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_ANYCASEFILESYSTEM_H
