//===- Image.h - the bytes of a file, read safely ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_IMAGE_H
#define OFFICETIDY_TYPELIBRARY_IMAGE_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <string>

namespace officetidy::typelib {

/// A part of a file. What is read outside of it is 0, and remembered as an
/// error: a reader reads on, and asks now and then whether something failed.
class Image {
public:
  Image(llvm::StringRef File, llvm::StringRef Bytes, uint64_t Start = 0)
      : File(File), Bytes(Bytes), Start(Start) {}

  uint64_t size() const { return Bytes.size(); }
  llvm::StringRef fileName() const { return File; }
  /// Where the part starts in the file.
  uint64_t start() const { return Start; }

  uint8_t u8(uint64_t Offset) { return number(Offset, 1); }
  uint16_t u16(uint64_t Offset) { return number(Offset, 2); }
  uint32_t u32(uint64_t Offset) { return number(Offset, 4); }
  uint64_t u64(uint64_t Offset) { return number(Offset, 8); }
  int32_t i32(uint64_t Offset) { return static_cast<int32_t>(u32(Offset)); }

  /// The \p Size bytes at \p Offset; "" if they aren't there.
  llvm::StringRef bytes(uint64_t Offset, uint64_t Size);

  /// The GUID at \p Offset, as Library tells; "" if it is all zeros.
  std::string guid(uint64_t Offset);

  /// Remembers what is wrong at \p Offset, if it is the first fault.
  void fail(uint64_t Offset, const llvm::Twine &Message);
  bool failed() const { return !Fault.empty(); }
  /// What failed first, if something did.
  llvm::Error takeError() const;

private:
  uint64_t number(uint64_t Offset, unsigned Size);

  llvm::StringRef File, Bytes;
  uint64_t Start;
  std::string Fault;
};

/// \p Text, which is in a code page of Windows, as UTF-8. What is not ASCII is
/// taken for Latin-1.
std::string toUtf8(llvm::StringRef Text);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_IMAGE_H
