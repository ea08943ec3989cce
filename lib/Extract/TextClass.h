//===- TextClass.h - classes that stand for one text ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_TEXTCLASS_H
#define OFFICETIDY_EXTRACT_TEXTCLASS_H

#include "clang/AST/DeclCXX.h"

namespace officetidy::extract {

/// Is \p Type a pointer to, or an array of, characters, a GUID, or a library's
/// string?
bool isText(clang::QualType Type);

/// Is \p R a class that stands for a text, or a GUID, as a program's own string
/// classes do? Such a class is made of a text alone, holds nothing else but
/// numbers, and nobody derives its behaviour: an object of it is a value, which
/// only its own members change.
bool isTextClass(const clang::CXXRecordDecl *R);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_TEXTCLASS_H
