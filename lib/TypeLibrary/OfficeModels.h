//===- OfficeModels.h - what is known of Office's type libraries ------*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_OFFICEMODELS_H
#define OFFICETIDY_TYPELIBRARY_OFFICEMODELS_H

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/Support/Error.h"
#include <memory>
#include <string>
#include <vector>

namespace officetidy::typelib {

/// A type library that is known without its file, as far as it matters. The
/// data is in models/: `index.yaml`, which finds the model of what a program
/// names, and a file a model.
struct Model {
  std::string Name;                 ///< of its file in models/
  std::vector<std::string> Files;   ///< `msoutl.olb`; the usual one first
  std::vector<std::string> ProgIds; ///< without version
  std::vector<std::string> Guids;   ///< of the library, all that it has had
};

/// The model of the library in a file called \p File, without folder.
const Model *findModelOfFile(llvm::StringRef File);
/// The model of the library of the class \p ProgId, with version or without.
const Model *findModelOfProgId(llvm::StringRef ProgId);
/// The model of the library \p Guid, in braces or not.
const Model *findModelOfLibrary(llvm::StringRef Guid);

/// All models, in the order of the index.
llvm::ArrayRef<Model> models();

/// The library of \p M.
std::shared_ptr<const Library> load(const Model &M);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_OFFICEMODELS_H
