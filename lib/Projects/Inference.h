//===- Inference.h - options that sources tell of themselves --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef OFFICETIDY_PROJECTS_INFERENCE_H
#define OFFICETIDY_PROJECTS_INFERENCE_H

#include "Projects/Project.h"
#include "Projects/Tree.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <map>
#include <set>
#include <string>
#include <vector>

namespace officetidy::projects {

/// Is \p Name a function of Windows that there is of narrow and of wide texts,
/// so that `UNICODE` decides?
using HasBothWidths = llvm::function_ref<bool(llvm::StringRef Name)>;

/// What sources tell of how they are compiled.
class Inference {
public:
  /// \p All are the files of the tree.
  Inference(llvm::ArrayRef<std::string> All, Tree &Files);

  /// Adds to \p S the folders that the includes of \p Sources, and of what they
  /// include, need beside those of \p S: where no folder has the name, the
  /// file of the tree whose path ends in it, the nearest to who includes it.
  void addFolders(Settings &S, llvm::ArrayRef<std::string> Sources);

  /// The sources among \p Sources that another file of the tree includes.
  std::set<std::string> included(llvm::ArrayRef<std::string> Sources);

  /// The standard of C++ that the tree needs: 14, which is what Visual Studio
  /// takes by itself, unless something newer is used.
  std::string standard();

  /// Is the tree written for `UNICODE`? By what is given to the functions of
  /// both widths; else not where more plain texts than others are given to what
  /// is named as Windows names functions; else if it uses generic or wide texts
  /// at all.
  bool isUnicode(HasBothWidths BothWidths);

private:
  struct Include {
    std::string Name;
    bool Quoted;
  };
  struct Scanned {
    std::string Text;
    std::vector<Include> Includes;
  };

  const Scanned &scan(const std::string &File);
  std::string resolve(const Include &I, const std::string &From, Settings &S);
  const std::string *nearest(llvm::StringRef Name, llvm::StringRef From) const;

  Tree &Files;
  std::vector<std::string> Code; ///< the sources and headers of the tree
  std::map<std::string, std::vector<std::string>> ByName; ///< lower case
  std::map<std::string, Scanned> Known;
};

} // namespace officetidy::projects

#endif // OFFICETIDY_PROJECTS_INFERENCE_H
