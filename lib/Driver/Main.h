//===- Main.h - office-tidy -----------------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_DRIVER_MAIN_H
#define OFFICETIDY_DRIVER_MAIN_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace officetidy::driver {

/// Does what \p Arguments, those behind the program's name, ask for, and
/// returns the exit code. \p Program is the full path of the executable, which
/// is run again for each translation unit.
int run(llvm::StringRef Program, llvm::ArrayRef<const char *> Arguments);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_MAIN_H
