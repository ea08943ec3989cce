//===- Formats.h - the formats of type libraries ----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_FORMATS_H
#define OFFICETIDY_TYPELIBRARY_FORMATS_H

#include "TypeLibrary/Image.h"
#include "TypeLibrary/TypeLibrary.h"

namespace officetidy::typelib {

inline constexpr uint32_t MsftMagic = 0x5446534D; ///< "MSFT"
inline constexpr uint32_t SltgMagic = 0x47544C53; ///< "SLTG"

/// Reads the format that MIDL has written since 1996.
llvm::Expected<Library> readMsft(Image I);

/// Reads the format before, which some old libraries are in.
llvm::Expected<Library> readSltg(Image I);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_FORMATS_H
