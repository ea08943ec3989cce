//===- Archive.h - what is linked of a static library -----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_ARCHIVE_H
#define OFFICETIDY_LINK_ARCHIVE_H

#include "Facts/Unit.h"
#include "llvm/ADT/ArrayRef.h"
#include <vector>

namespace officetidy::link {

/// The members of static libraries that a linker takes: of \p Archived those
/// that define a function or variable which \p Units, or a member that is taken
/// already, name and do not define; of several, all. \p Roots are names that
/// have to be there whoever needs them: exports, and the main function where
/// none of \p Units has one.
std::vector<const facts::Unit *>
neededMembers(llvm::ArrayRef<const facts::Unit *> Units,
              llvm::ArrayRef<const facts::Unit *> Archived,
              llvm::ArrayRef<llvm::StringRef> Roots);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_ARCHIVE_H
