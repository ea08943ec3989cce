//===- Signature.h - members of a library as text ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_SIGNATURE_H
#define OFFICETIDY_TYPELIBRARY_SIGNATURE_H

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <variant>

namespace officetidy::typelib {

/// A member of an interface as Yaml.h tells: a function, whose result is what
/// it gives (not HRESULT), or a property of a dispinterface.
using Member = std::variant<Function, Variable>;

// Each reads all of \p Text into \p Out, and returns what is wrong with it; ""
// if nothing is. Names of types are as written: "Library.Type" stands in
// TypeReference::Name.

std::string parseMember(llvm::StringRef Text, Member &Out);

/// `name` or `name = value`; without a value, Out.Value is not there.
std::string parseConstant(llvm::StringRef Text, Variable &Out);

/// `type name`.
std::string parseField(llvm::StringRef Text, Variable &Out);

/// `name`, with `[source]`, `[restricted]` or `[default]` before it.
std::string parseImplemented(llvm::StringRef Text, Implemented &Out);

std::string parseType(llvm::StringRef Text, Type &Out);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_SIGNATURE_H
