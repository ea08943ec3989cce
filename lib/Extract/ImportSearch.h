//===- ImportSearch.h - what an `#import` names -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_IMPORTSEARCH_H
#define OFFICETIDY_EXTRACT_IMPORTSEARCH_H

#include "Extract/ImportScanner.h"
#include "TypeLibrary/TypeLibrary.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <string>
#include <vector>

namespace officetidy::extract {

/// Where to look for what an `#import` names. All are folders.
struct ImportFolders {
  std::vector<std::string> Outputs;  ///< where the compiler puts its output
  std::vector<std::string> Given;    ///< what the user says
  std::vector<std::string> Includes; ///< of the includer, and of its options
};

/// What an `#import` is found to name; one of the first three, or nothing.
struct ImportedLibrary {
  /// The header that MSVC wrote, and its text, which includes nothing that is
  /// only found on the machine that wrote it.
  std::string Header, HeaderText;
  /// The library, from its file or from a built-in model.
  std::shared_ptr<const typelib::Library> Library;
  bool BuiltIn = false;
  /// A text that is to be included once.
  std::string Text;

  /// What went wrong with a file that was found.
  std::string Problem;
  /// What the header is called: `msoutl.tlh`.
  std::string Name;
};

/// Finds what \p R names: the header that MSVC wrote for it, the type library
/// itself, a text, a built-in model.
ImportedLibrary findImported(const ImportRequest &R,
                             const ImportFolders &Folders,
                             llvm::vfs::FileSystem &Files);

/// The file that \p Path names below \p Folder, or by itself where it is
/// absolute: with either slash, and without regard to case where there is none
/// of that very name. "" where there is none.
std::string findFile(llvm::StringRef Folder, llvm::StringRef Path,
                     llvm::vfs::FileSystem &Files);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_IMPORTSEARCH_H
