//===- FactsSample.h - facts to test with -----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TEST_UNIT_FACTSSAMPLE_H
#define OFFICETIDY_TEST_UNIT_FACTSSAMPLE_H

#include "Facts/Builder.h"
#include "Facts/Unit.h"
#include <string>

namespace officetidy::facts {

/// 0006f03a-0000-0000-c000-000000000046.
Guid sampleGuid();

/// Facts in which everything that the format knows occurs.
std::string sampleFacts();

/// A unit of a copy of \p Bytes, which errors call \p Name.
llvm::Expected<std::unique_ptr<Unit>> read(llvm::StringRef Bytes,
                                           llvm::StringRef Name = "a.otf");

/// The message of the error that reading \p Bytes ends with, or "" if it is
/// read.
std::string errorOf(llvm::StringRef Bytes, llvm::StringRef Name = "a.otf");

/// All of \p U as text.
std::string dumped(const Unit &U);

} // namespace officetidy::facts

#endif // OFFICETIDY_TEST_UNIT_FACTSSAMPLE_H
