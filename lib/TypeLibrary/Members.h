//===- Members.h - an interface of a library in C++ -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_MEMBERS_H
#define OFFICETIDY_TYPELIBRARY_MEMBERS_H

#include "TypeLibrary/Naming.h"

namespace officetidy::typelib {

/// The members of an interface, as text.
struct MembersText {
  std::string Declarations; ///< what stands in the class
  std::string Definitions;  ///< the wrappers, behind all classes
};

/// Writes the members of \p T, which is an interface or dispinterface. They are
/// those of \p From, another one if \p T is a dispinterface made of it.
MembersText writeMembers(const TypeInfo &T, const TypeInfo &From,
                         const Naming &Names, const ImportAttributes &How);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_MEMBERS_H
