//===- Places.cpp - places in findings to clang's locations ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Places.h"
#include "Driver/Paths.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/ADT/SmallString.h"

using namespace llvm;

namespace officetidy::checks {

clang::FileID Places::endingIn(StringRef Tail) {
  // Several may; take the one of the least path, as the order in which the
  // source manager keeps them isn't fixed.
  std::string Least;
  clang::FileID Found;
  for (auto I = Sources.fileinfo_begin(); I != Sources.fileinfo_end(); ++I) {
    SmallString<256> Path(I->first.getName());
    Sources.getFileManager().makeAbsolutePath(Path);
    std::string Clean = driver::absolutePath(Path, "");
    if (!StringRef(Clean).ends_with(("/" + Tail).str()) ||
        (Found.isValid() && Clean >= Least))
      continue;
    Least = std::move(Clean);
    Found = Sources.translateFile(I->first);
  }
  return Found;
}

clang::FileID Places::open(StringRef File) {
  // Outside of the root, the facts keep the last folder and the name alone.
  if (StringRef Tail = File; Tail.consume_front("<") && Tail.consume_back(">"))
    return endingIn(Tail);
  auto Entry = Sources.getFileManager().getOptionalFileRef(
      driver::absolutePath(File, Root));
  if (!Entry)
    return {};
  if (clang::FileID Included = Sources.translateFile(*Entry);
      Included.isValid())
    return Included;
  return Sources.createFileID(*Entry, clang::SourceLocation(),
                              clang::SrcMgr::C_User);
}

clang::FileID Places::fileOf(StringRef File) {
  auto [At, New] = Known.try_emplace(File);
  if (New)
    At->second = open(File);
  return At->second;
}

clang::SourceLocation Places::find(const link::Position &P) {
  if (!P.Line)
    return {};
  clang::FileID File = fileOf(P.File);
  if (File.isInvalid())
    return {};
  return Sources.translateLineCol(File, P.Line, P.Column);
}

} // namespace officetidy::checks
