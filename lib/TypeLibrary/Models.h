//===- Models.h - the libraries that are built in ---------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_TYPELIBRARY_MODELS_H
#define OFFICETIDY_TYPELIBRARY_MODELS_H

#include "TypeLibrary/TypeLibrary.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

namespace officetidy::typelib {

/// A file of models/, as it is.
struct EmbeddedModel {
  llvm::StringRef File; ///< without its folder
  llvm::StringRef Text;
};

/// All files of models/, by name.
llvm::ArrayRef<EmbeddedModel> embeddedModels();

/// What the headers of Windows declare themselves: `#import` leaves these types
/// out of the headers that it makes. Read from models/system.yaml.
const Library &systemTypes();

/// The one of systemTypes() that is \p Guid, or, if \p Guid is "", is called \p
/// Name; or null.
const TypeInfo *findSystemType(llvm::StringRef Name, llvm::StringRef Guid);

} // namespace officetidy::typelib

#endif // OFFICETIDY_TYPELIBRARY_MODELS_H
