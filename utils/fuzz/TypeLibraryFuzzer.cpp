//===- TypeLibraryFuzzer.cpp - any bytes as a type library ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Reader.h"
#include "llvm/Support/MemoryBufferRef.h"

using namespace llvm;
using namespace officetidy::typelib;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  StringRef Bytes(reinterpret_cast<const char *>(Data), Size);
  auto L = read(MemoryBufferRef(Bytes, "fuzz.tlb"));
  if (!L) {
    consumeError(L.takeError());
    return 0;
  }
  toHeader(*L, {});
  ImportAttributes Others;
  Others.NoNamespace = Others.NamedGuids = Others.NoDualInterfaces = true;
  Others.NoAutoExclude = Others.RawDispInterfaces = true;
  toHeader(*L, Others);
  return 0;
}
