//===- TypeLibraryModelFuzzer.cpp - any text as a model of a library ------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Yaml.h"
#include "llvm/Support/MemoryBufferRef.h"

using namespace llvm;
using namespace officetidy::typelib;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  std::string Text(reinterpret_cast<const char *>(Data), Size);
  auto L = fromYaml(MemoryBufferRef(Text, "fuzz.yaml"));
  if (L)
    toHeader(*L, {});
  else
    consumeError(L.takeError());
  return 0;
}
