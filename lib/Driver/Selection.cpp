//===- Selection.cpp - what the user wants reported on --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Selection.h"
#include "Driver/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

/// \p Path without symbolic links, where the file system knows about these.
static std::string realPath(StringRef Path, vfs::FileSystem &FS) {
  SmallString<256> Real;
  if (FS.getRealPath(Path, Real))
    return Path.str();
  return absolutePath(Real, "");
}

/// Is \p File compiled, by its name? What is included isn't.
static bool isSource(StringRef File) {
  static constexpr StringLiteral Extensions[] = {".c",   ".cc", ".cpp", ".cxx",
                                                 ".c++", ".cp", ".m",   ".mm"};
  return is_contained(Extensions, StringRef(path::extension(File).lower()));
}

Expected<Selection> Selection::create(ArrayRef<std::string> Paths,
                                      StringRef Root, vfs::FileSystem &FS) {
  Selection Result;
  Result.Everything = Paths.empty();
  auto Here = FS.getCurrentWorkingDirectory();
  if (!Here)
    return createStringError(Here.getError(),
                             "the working directory can't be read");
  std::string RealRoot = realPath(Root, FS);
  for (const std::string &Path : Paths) {
    std::string Full = absolutePath(Path, *Here);
    auto Status = FS.status(Full);
    if (!Status)
      return createStringError(
          Status.getError(),
          fmt::format("{}: no such file or folder, nor a command; see "
                      "office-tidy --help",
                      Path));
    std::string Relative = relativePath(realPath(Full, FS), RealRoot);
    if (!Status->isDirectory())
      Result.Files.push_back(Relative);
    else if (StringRef(Relative).trim("./").empty())
      Result.Everything = true; // The root, or a folder above it.
    else
      Result.Folders.push_back(Relative);
  }
  return Result;
}

bool Selection::holds(StringRef File) const {
  return Everything || is_contained(Files, File) ||
         any_of(Folders, [&](StringRef Folder) {
           return insideOf(File, Folder).has_value();
         });
}

std::vector<report::IncompleteUnit>
Selection::unknownSources(ArrayRef<UnitName> Units) const {
  std::vector<report::IncompleteUnit> Result;
  for (const std::string &File : Files)
    if (isSource(File) && none_of(Units, [&](const UnitName &Unit) {
          return Unit.Source == File;
        }))
      Result.push_back({File, report::UnitState::Missing,
                        "the compile database has no entry for it"});
  return Result;
}

} // namespace officetidy::driver
