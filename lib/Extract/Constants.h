//===- Constants.h - strings and GUIDs in the AST ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_CONSTANTS_H
#define OFFICETIDY_EXTRACT_CONSTANTS_H

#include "Facts/Facts_generated.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/Expr.h"
#include <optional>
#include <string>

namespace officetidy::extract {

/// Appends the character \p Point to \p Text, in UTF-8.
void appendCodePoint(uint32_t Point, std::string &Text);

/// The text of \p Literal from character \p First on as UTF-8, up to its first
/// NUL, whatever its character type.
std::string textOf(const clang::StringLiteral *Literal, uint64_t First = 0);

/// The text of \p Elements, the initialisers of an array of \p Type, as UTF-8,
/// up to the first NUL, where that is a character type and all are constants.
std::optional<std::string> textOf(llvm::ArrayRef<clang::Expr *> Elements,
                                  clang::QualType Type,
                                  const clang::ASTContext &Context);

/// The text in \p Value, an array of characters, from element \p First on, as
/// UTF-8, up to its first NUL.
std::optional<std::string> textOf(const clang::APValue &Value,
                                  uint64_t First = 0);

/// Is \p Type a structure with the members of a GUID: 32, 16 and 16 bits and
/// eight bytes? The name doesn't matter: GUID, IID, winrt::guid, one's own.
bool isGuid(clang::QualType Type);

/// The GUID that \p E, of a GUID type, is known to be at compile time, be it
/// an initialiser, a constant, `__uuidof` or a call of a constexpr function.
std::optional<facts::Guid> guidOf(const clang::Expr *E,
                                  const clang::ASTContext &Context);

/// The value of the constant \p V, of a GUID type, where its initialiser is
/// known here.
std::optional<facts::Guid> guidOf(const clang::VarDecl *V,
                                  const clang::ASTContext &Context);

/// The GUID in \p Value, of a GUID type.
std::optional<facts::Guid> guidOf(const clang::APValue &Value);

/// The uuid that is attached to the type \p Record, as `__uuidof` gives it.
std::optional<facts::Guid> uuidOf(const clang::CXXRecordDecl *Record);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_CONSTANTS_H
