//===- DefinitionFile.h - reads module-definition files ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_DEFINITIONFILE_H
#define OFFICETIDY_DRIVER_DEFINITIONFILE_H

#include "Link/Surroundings.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// What a module-definition (.def) file says of the program that it is linked
/// into.
struct DefinitionFile {
  std::string Path;    ///< relative to the root
  std::string Program; ///< of its LIBRARY or NAME statement, or ""
  std::vector<link::Export> Exports; ///< of functions
};

/// Does \p Text start as a module-definition file does? Others have the
/// extension as well: lists that C++ sources include.
bool looksLikeDefinitions(llvm::StringRef Text);

/// Reads \p Text, the file \p Path. The error says where it is wrong.
llvm::Expected<DefinitionFile> parseDefinitions(llvm::StringRef Text,
                                                llvm::StringRef Path);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_DEFINITIONFILE_H
