//===- Builtin.cpp - the catalog that is embedded -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/BuiltinData.h"
#include "Catalog/Canonical.h"

namespace officetidy::catalog {

const Catalog &builtin() {
  static const Catalog C = fromCanonical(builtinBytes());
  return C;
}

} // namespace officetidy::catalog
