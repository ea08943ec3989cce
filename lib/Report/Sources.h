//===- Sources.h - the lines of the source files ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_SOURCES_H
#define OFFICETIDY_REPORT_SOURCES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>
#include <vector>

namespace officetidy::report {

/// The lines of the source files that positions point into. Each file is read
/// once. Not for several threads.
class Sources {
public:
  /// Paths that aren't absolute are taken as relative to \p Root.
  Sources(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files,
          llvm::StringRef Root);

  /// The lines of \p File without their ends, which are counted as clang does.
  /// None of a file that can't be read.
  llvm::ArrayRef<llvm::StringRef> lines(llvm::StringRef File);

  /// Line \p Line, from 1, of \p File; "" where there is none.
  llvm::StringRef line(llvm::StringRef File, unsigned Line);

private:
  struct Text {
    std::unique_ptr<llvm::MemoryBuffer> Buffer;
    std::vector<llvm::StringRef> Lines;
  };
  Text read(llvm::StringRef File);

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Files;
  std::string Root;
  llvm::StringMap<Text> Cache;
};

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_SOURCES_H
