//===- FactsNames.h - names of facts files --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_FACTSNAMES_H
#define OFFICETIDY_DRIVER_FACTSNAMES_H

#include "Driver/Programs.h"
#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// The names of the facts files of \p Units, without folder. They follow from
/// source and output alone, so that they are the same wherever the project
/// lies; units that are equal in both are told apart by their order.
std::vector<std::string> factsNames(llvm::ArrayRef<UnitName> Units);

/// \p Program as the name of a file, without folder, that no other program
/// shares.
std::string summaryName(llvm::StringRef Program);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_FACTSNAMES_H
