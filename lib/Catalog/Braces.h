//===- Braces.h - alternatives in braces ------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_BRACES_H
#define OFFICETIDY_CATALOG_BRACES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::catalog {

/// The names that \p Text stands for, in order: "RunA", "RunW" of "Run{A,W}".
/// Braces don't nest; several in a row give each combination. Braces that are
/// not closed are text.
std::vector<std::string> expandBraces(llvm::StringRef Text);

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_BRACES_H
