//===- Standins.h - headers for where the real ones are missing -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_STANDINS_STANDINS_H
#define OFFICETIDY_STANDINS_STANDINS_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace officetidy::standins {

/// A header that is linked into the program.
struct Header {
  llvm::StringRef Path; ///< relative, with '/': "atl/atlbase.h"
  llvm::StringRef Text; ///< a null character stands behind it
};

/// The headers below the folders of lib/Standins, sorted by path. The first
/// folder of a path, "atl", is the one to look names up in.
llvm::ArrayRef<Header> headers();

} // namespace officetidy::standins

#endif // OFFICETIDY_STANDINS_STANDINS_H
