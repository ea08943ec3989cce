//===- Encoding.h - sources in other encodings than UTF-8 -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_EXTRACT_ENCODING_H
#define OFFICETIDY_EXTRACT_ENCODING_H

#include "llvm/ADT/IntrusiveRefCntPtr.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <optional>
#include <string>

namespace officetidy::extract {

/// \p Bytes, a source, as UTF-8; nothing where they are UTF-8 already, or no
/// text at all. UTF-16 is known by its mark, or by its zeros. What is no UTF-8
/// is of \p Charset, as compilers name it ("windows-1251", ".932"); without
/// one, of the code page that it looks like: 932, 936, or else 1252.
std::optional<std::string> transcoded(llvm::StringRef Bytes,
                                      llvm::StringRef Charset = "");

/// \p Base with every file in UTF-8, see transcoded(). Lines stay lines.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>
transcodingFileSystem(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base,
                      llvm::StringRef Charset = "");

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_ENCODING_H
