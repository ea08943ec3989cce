//===- Paths.cpp - paths as one text on every system ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver/Paths.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

std::optional<std::string> insideOf(StringRef Path, StringRef Folder) {
  Folder = Folder.rtrim('/');
  if (!Path.consume_front(Folder))
    return std::nullopt;
  if (Path.empty())
    return "";
  if (!Path.consume_front("/"))
    return std::nullopt;
  return Path.str();
}

std::string relativePath(StringRef Path, StringRef Folder) {
  std::string Up;
  for (; !Folder.empty(); Folder = path::parent_path(Folder), Up += "../")
    if (auto Inside = insideOf(Path, Folder)) {
      std::string Result = StringRef(Up + *Inside).rtrim('/').str();
      return Result.empty() ? "." : Result;
    }
  return Path.str();
}

std::string commonFolder(ArrayRef<std::string> Files) {
  if (Files.empty())
    return "";
  StringRef Common = path::parent_path(Files.front());
  for (const std::string &File : Files.drop_front())
    while (!Common.empty() && !insideOf(File, Common))
      Common = path::parent_path(Common);
  return Common.str();
}

std::optional<std::string>
findUpwards(StringRef Folder, ArrayRef<StringRef> Names, vfs::FileSystem &FS) {
  for (; !Folder.empty(); Folder = path::parent_path(Folder))
    for (StringRef Name : Names)
      if (std::string Found = absolutePath(Name, Folder); FS.exists(Found))
        return Found;
  return std::nullopt;
}

Error writeAtomically(StringRef Path, StringRef Bytes) {
  return writeToOutput(Path, [&](raw_ostream &OS) {
    OS << Bytes;
    return Error::success();
  });
}

} // namespace officetidy::driver
