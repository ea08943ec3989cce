//===- Sources.cpp - the lines of the source files ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Sources.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace officetidy::report {

/// Splits behind "\n", "\r\n" and "\r".
static std::vector<StringRef> splitLines(StringRef Text) {
  std::vector<StringRef> Lines;
  while (!Text.empty()) {
    const size_t End = Text.find_first_of("\r\n");
    Lines.push_back(Text.substr(0, End));
    if (End == StringRef::npos)
      break;
    const bool TwoBytes = Text.substr(End).starts_with("\r\n");
    Text = Text.drop_front(End + (TwoBytes ? 2 : 1));
  }
  return Lines;
}

Sources::Sources(IntrusiveRefCntPtr<vfs::FileSystem> Files, StringRef Root)
    : Files(std::move(Files)), Root(Root) {}

Sources::Text Sources::read(StringRef File) {
  SmallString<256> Path(File);
  if (!sys::path::is_absolute(File)) {
    Path = Root;
    sys::path::append(Path, File);
  }
  auto Buffer = Files->getBufferForFile(Path);
  if (!Buffer)
    return {};
  Text Result;
  Result.Buffer = std::move(*Buffer);
  // Task definitions are often UTF-16.
  std::string Utf8;
  StringRef Bytes = Result.Buffer->getBuffer();
  if (hasUTF16ByteOrderMark(ArrayRef(Bytes.data(), Bytes.size())) &&
      convertUTF16ToUTF8String(ArrayRef(Bytes.data(), Bytes.size()), Utf8))
    Result.Buffer = MemoryBuffer::getMemBufferCopy(Utf8);
  Result.Lines = splitLines(Result.Buffer->getBuffer());
  return Result;
}

ArrayRef<StringRef> Sources::lines(StringRef File) {
  auto [It, IsNew] = Cache.try_emplace(File);
  if (IsNew)
    It->second = read(File);
  return It->second.Lines;
}

StringRef Sources::line(StringRef File, unsigned Line) {
  ArrayRef<StringRef> Lines = lines(File);
  return Line >= 1 && Line <= Lines.size() ? Lines[Line - 1] : StringRef();
}

} // namespace officetidy::report
