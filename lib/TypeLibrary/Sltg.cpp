//===- Sltg.cpp - reads type libraries of format SLTG ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Formats.h"

using namespace llvm;

namespace officetidy::typelib {

Expected<Library> readSltg(Image I) {
  I.fail(0, "the format SLTG isn't read");
  return I.takeError();
}

} // namespace officetidy::typelib
