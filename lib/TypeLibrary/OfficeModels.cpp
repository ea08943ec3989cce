//===- OfficeModels.cpp - what is known of Office's type libraries
//--------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/OfficeModels.h"
#include "TypeLibrary/Models.h"
#include "TypeLibrary/Yaml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/YAMLTraits.h"

using namespace llvm;
using officetidy::typelib::Model;

LLVM_YAML_IS_SEQUENCE_VECTOR(Model)

template <> struct llvm::yaml::MappingTraits<Model> {
  static void mapping(IO &Io, Model &M) {
    Io.mapRequired("model", M.Name);
    Io.mapRequired("files", M.Files);
    Io.mapOptional("prog-ids", M.ProgIds);
    Io.mapOptional("ids", M.Guids);
  }
};

namespace officetidy::typelib {

namespace {

/// The bytes of `models/<Name>.yaml`.
MemoryBufferRef dataOf(StringRef Name) {
  for (const EmbeddedModel &M : embeddedModels())
    if (M.File == (Name + ".yaml").str())
      return MemoryBufferRef(M.Text, M.File);
  report_fatal_error("no such model: " + Twine(Name));
}

std::vector<Model> readIndex() {
  std::vector<Model> Models;
  yaml::Input In(dataOf("index"));
  In >> Models;
  // The data is the project's own, and its tests read all of it.
  if (In.error())
    report_fatal_error("the index of the models is broken");
  return Models;
}

/// `Outlook.Application` of `Outlook.Application.9`.
StringRef withoutVersion(StringRef ProgId) {
  StringRef Rest = ProgId.rtrim("0123456789");
  return Rest.size() != ProgId.size() && Rest.consume_back(".") ? Rest : ProgId;
}

const Model *findIn(std::vector<std::string> Model::*List, StringRef What) {
  for (const Model &M : models())
    for (StringRef Name : M.*List)
      if (Name.equals_insensitive(What))
        return &M;
  return nullptr;
}

} // namespace

ArrayRef<Model> models() {
  static const std::vector<Model> All = readIndex();
  return All;
}

const Model *findModelOfFile(StringRef File) {
  return findIn(&Model::Files, File);
}

const Model *findModelOfProgId(StringRef ProgId) {
  return findIn(&Model::ProgIds, withoutVersion(ProgId.trim()));
}

const Model *findModelOfLibrary(StringRef Guid) {
  return findIn(&Model::Guids, Guid.trim().trim("{}"));
}

std::shared_ptr<const Library> load(const Model &M) {
  Expected<Library> L = fromYaml(dataOf(M.Name));
  if (!L)
    report_fatal_error(L.takeError());
  return std::make_shared<const Library>(std::move(*L));
}

} // namespace officetidy::typelib
