//===- Places.h - places in findings to clang's locations -------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CHECKS_PLACES_H
#define OFFICETIDY_CHECKS_PLACES_H

#include "Link/Analysis.h"
#include "clang/Basic/SourceLocation.h"
#include "llvm/ADT/StringMap.h"
#include <string>

namespace clang {
class SourceManager;
} // namespace clang

namespace officetidy::checks {

/// Finds clang's locations for places whose files are relative to a root.
class Places {
public:
  Places(clang::SourceManager &Sources, llvm::StringRef Root)
      : Sources(Sources), Root(Root) {}

  /// The location of \p P; of a file that the unit doesn't include, too, where
  /// it can be read. Invalid where there is none.
  clang::SourceLocation find(const link::Position &P);

private:
  clang::FileID fileOf(llvm::StringRef File);
  clang::FileID open(llvm::StringRef File);
  /// The file of the unit whose path ends in \p Tail.
  clang::FileID endingIn(llvm::StringRef Tail);

  clang::SourceManager &Sources;
  std::string Root;
  llvm::StringMap<clang::FileID> Known;
};

} // namespace officetidy::checks

#endif // OFFICETIDY_CHECKS_PLACES_H
