//===- CMakeReply.h - what CMake's File API says of targets -----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// CMake writes what it knows of a build folder to `.cmake/api/v1/reply`, if
// `.cmake/api/v1/query/codemodel-v2` was there when it ran: cmake-file-api(7).
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_CMAKEREPLY_H
#define OFFICETIDY_DRIVER_CMAKEREPLY_H

#include "Driver/BuildTarget.h"
#include "Driver/CompileDatabase.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace officetidy::driver {

/// The targets of one build folder.
struct CMakeReply {
  std::string Path; ///< of the index that was read
  std::vector<BuildTarget> Targets;
};

/// The folder and the name of the target that \p Output is compiled for: "src"
/// and "app" of "src/CMakeFiles/app.dir/main.cpp.o". Empty where CMake didn't
/// choose the name.
std::pair<llvm::StringRef, llvm::StringRef> targetOf(llvm::StringRef Output);

/// The folders that hold replies to the builds of \p Database: beside it, or
/// above where its commands run. Sorted.
std::vector<std::string> findCMakeReplies(const CompileDatabase &Database,
                                          llvm::vfs::FileSystem &FS);

/// Reads the newest reply in \p Folder; nothing where nobody asked CMake for
/// its targets. The error names the file in it, and the place in that.
llvm::Expected<std::optional<CMakeReply>>
readCMakeReply(llvm::StringRef Folder, llvm::vfs::FileSystem &FS);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_CMAKEREPLY_H
