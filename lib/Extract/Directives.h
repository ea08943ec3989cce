//===- Directives.h - the linker's options in the source --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_DIRECTIVES_H
#define OFFICETIDY_EXTRACT_DIRECTIVES_H

#include "clang/AST/ASTContext.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>

namespace officetidy::extract {

/// Calls \p Do with the options of each `#pragma comment(linker, "…")` in the
/// files of the translation unit that are not the system's, in their order.
/// \p FunctionAt gives the name of the function around a place: what
/// `__FUNCTION__` and `__FUNCDNAME__` in it stand for.
///
/// Clang itself only reads such a pragma where it takes Microsoft's extensions,
/// and not with these macros in it. Conditions around a pragma are weighed only
/// where clang reads it; `#if 0` always is.
void forEachLinkerOption(
    const clang::ASTContext &Context,
    llvm::function_ref<std::string(clang::SourceLocation)> FunctionAt,
    llvm::function_ref<void(llvm::StringRef)> Do);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_DIRECTIVES_H
