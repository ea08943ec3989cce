//===- LinkerDirectives.h - what sources tell the linker --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_LINKERDIRECTIVES_H
#define OFFICETIDY_EXTRACT_LINKERDIRECTIVES_H

#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace officetidy::extract {

/// A symbol that a DLL exports. Names are as the source has them, without the
/// decoration of calling conventions and of C++.
struct ExportedSymbol {
  std::string Name;     ///< as others see it
  std::string Internal; ///< the function that it is
};

/// The exports in \p Text, the text of a `#pragma comment(linker, …)`, as in
/// `/EXPORT:ServiceMain=_Main@8,PRIVATE`. Forwarders to other DLLs are none.
std::vector<ExportedSymbol> exportsIn(llvm::StringRef Text);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_LINKERDIRECTIVES_H
