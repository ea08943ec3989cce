//===- Container.h - type libraries in programs -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_CONTAINER_H
#define OFFICETIDY_TYPELIBRARY_CONTAINER_H

#include "TypeLibrary/Image.h"
#include <optional>

namespace officetidy::typelib {

/// Finds the resource of type TYPELIB in \p Program, which starts with `MZ`: a
/// program or DLL of 32 or 64 bits (PE) or 16 bits (NE). Of several it is the
/// one of number \p Number, or the first.
llvm::Expected<Image> findTypeLibrary(Image Program,
                                      std::optional<unsigned> Number);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_CONTAINER_H
