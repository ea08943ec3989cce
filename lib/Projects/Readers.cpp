//===- Readers.cpp - reads project files and solutions --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Readers.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace officetidy::projects {

namespace {

using Reader = Expected<Project> (*)(const std::string &, const Reading &,
                                     Tree &);

/// The formats, the oldest first.
constexpr struct {
  StringLiteral Extension;
  Reader Read;
} Formats[] = {{".bpr", readBpr},       {".dsp", readDsp},
               {".vcproj", readVcproj}, {".pro", readQmake},
               {".cbproj", readCbproj}, {".vcxproj", readVcxproj}};

} // namespace

unsigned projectRank(StringRef Path) {
  std::string Extension = sys::path::extension(Path).lower();
  for (const auto &[Rank, F] : enumerate(Formats))
    if (F.Extension == Extension)
      return Rank + 1;
  return 0;
}

Expected<Project> readProject(const std::string &Path, const Reading &R,
                              Tree &Files) {
  if (unsigned Rank = projectRank(Path))
    return Formats[Rank - 1].Read(Path, R, Files);
  return createStringError(errc::invalid_argument,
                           "it is no project file that is known");
}

} // namespace officetidy::projects
