//===- ExtractCommand.h - office-tidy extract -----------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_EXTRACTCOMMAND_H
#define OFFICETIDY_DRIVER_EXTRACTCOMMAND_H

#include "Driver/Options.h"

namespace officetidy::driver {

/// Writes the facts of one translation unit. Returns the exit code: 0, or 1
/// with a message where no facts could be made, or 2 where the configuration
/// is wrong. Clang's own headers are looked for beside \p Program, this
/// executable, as in an LLVM installation; where they aren't there, those of
/// the LLVM are taken that this was built with.
int runExtract(const ExtractOptions &Options, llvm::StringRef Program);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_EXTRACTCOMMAND_H
