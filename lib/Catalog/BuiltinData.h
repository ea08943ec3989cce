//===- BuiltinData.h - the embedded bytes -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_BUILTINDATA_H
#define OFFICETIDY_CATALOG_BUILTINDATA_H

#include "llvm/ADT/StringRef.h"

namespace officetidy::catalog {

/// The canonical bytes of data/*.yaml, in a source that GenerateMain.cpp wrote.
llvm::StringRef builtinBytes();

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_BUILTINDATA_H
