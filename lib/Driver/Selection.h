//===- Selection.h - what the user wants reported on ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_SELECTION_H
#define OFFICETIDY_DRIVER_SELECTION_H

#include "Driver/Project.h"
#include "Report/Run.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// The files and folders that are reported on. What is analysed doesn't depend
/// on it.
class Selection {
public:
  /// \p Paths as given, seen from the working directory of \p FS; none select
  /// everything. Fails where there is no such file or folder.
  static llvm::Expected<Selection> create(llvm::ArrayRef<std::string> Paths,
                                          llvm::StringRef Root,
                                          llvm::vfs::FileSystem &FS);

  /// Is \p File, as the facts have it, selected?
  bool holds(llvm::StringRef File) const;

  /// The sources that were named though none of \p Units is compiled from
  /// them: nothing can be said of these.
  std::vector<report::IncompleteUnit>
  unknownSources(llvm::ArrayRef<UnitName> Units) const;

private:
  bool Everything = false;
  std::vector<std::string> Folders, Files; ///< relative to the root
};

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_SELECTION_H
