//===- TypeLibrary.cpp - what a COM type library declares -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace officetidy::typelib {

const TypeInfo *Library::find(StringRef Name) const {
  auto It = find_if(Types, [&](const TypeInfo &T) { return T.Name == Name; });
  return It == Types.end() ? nullptr : &*It;
}

const TypeInfo *Library::findGuid(StringRef Guid) const {
  auto It = find_if(Types, [&](const TypeInfo &T) { return T.Guid == Guid; });
  return It == Types.end() ? nullptr : &*It;
}

} // namespace officetidy::typelib
