//===- Referring.h - library classes that stand for others ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_REFERRING_H
#define OFFICETIDY_EXTRACT_REFERRING_H

namespace clang {
class CXXRecordDecl;
}

namespace officetidy::extract {

/// Is \p R instantiated with references, as std::tuple<T &, U &> is?
bool holdsReferences(const clang::CXXRecordDecl *R);

/// Do the objects of \p R refer to others, which they don't own, so that what
/// is stored through them is stored there? True of iterators, views, reference
/// wrappers and tuples of references.
bool refersToOthers(const clang::CXXRecordDecl *R);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_REFERRING_H
