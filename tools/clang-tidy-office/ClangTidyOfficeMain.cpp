//===- ClangTidyOfficeMain.cpp - clang-tidy with the checks in ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "clang-tidy/tool/ClangTidyMain.h"
#include "clang/Basic/Version.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

/// Clang's own headers are looked for beside the executable, as in an LLVM
/// installation. Where they aren't there, the folder is named that belongs to
/// the LLVM that this was built with; a compile command may name another.
static bool hasHeadersBeside(const char *Program, void *Main) {
  SmallString<256> Headers(sys::fs::getMainExecutable(Program, Main));
  sys::path::remove_filename(Headers);
  sys::path::append(Headers, "..", "lib", "clang", CLANG_VERSION_MAJOR_STRING);
  return sys::fs::is_directory(Headers);
}

int main(int Count, const char **Arguments) {
  SmallVector<const char *, 32> All(Arguments, Arguments + Count);
  if (Count && !hasHeadersBeside(Arguments[0], reinterpret_cast<void *>(main)))
    All.insert(
        All.begin() + 1,
        "--extra-arg-before=-resource-dir=" OFFICE_TIDY_CLANG_RESOURCE_DIR);
  return clang::tidy::clangTidyMain(static_cast<int>(All.size()), All.data());
}
