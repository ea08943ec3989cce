//===- GlobSet.h - many globs of names at once ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_GLOBSET_H
#define OFFICETIDY_CATALOG_GLOBSET_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"

namespace officetidy::catalog {

/// Globs of qualified names with a value each. A name is compared only with
/// the globs whose scope without wildcards encloses it.
class GlobSet {
public:
  /// \p Glob must outlive the set.
  void insert(llvm::StringRef Glob, unsigned Value = 0);
  /// Calls \p Found with the value of each glob that matches \p Name, until it
  /// answers false.
  void match(llvm::StringRef Name,
             llvm::function_ref<bool(unsigned)> Found) const;
  bool matches(llvm::StringRef Name) const;

private:
  llvm::StringMap<llvm::SmallVector<unsigned, 1>> Exact;
  llvm::StringMap<llvm::SmallVector<std::pair<llvm::StringRef, unsigned>, 1>>
      Scoped;
};

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_GLOBSET_H
