//===- Models.cpp - the libraries that are built in -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Models.h"
#include "TypeLibrary/Yaml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace officetidy::typelib {

const Library &systemTypes() {
  static const Library System = [] {
    const auto *Model = find_if(embeddedModels(), [](const EmbeddedModel &M) {
      return M.File == "system.yaml";
    });
    if (Model == embeddedModels().end())
      report_fatal_error("models/system.yaml is not built in");
    return cantFail(fromYaml(MemoryBufferRef(Model->Text, Model->File)));
  }();
  return System;
}

const TypeInfo *findSystemType(StringRef Name, StringRef Guid) {
  static const auto Index = [] {
    StringMap<const TypeInfo *> Index;
    for (const TypeInfo &T : systemTypes().Types) {
      Index.try_emplace(T.Name, &T);
      if (!T.Guid.empty())
        Index.try_emplace(T.Guid, &T);
    }
    return Index;
  }();
  return Index.lookup(Guid.empty() ? Name : Guid);
}

} // namespace officetidy::typelib
