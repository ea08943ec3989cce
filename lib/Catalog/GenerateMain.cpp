//===- GenerateMain.cpp - embeds the catalog ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// catalog-generate -o OUTPUT FILE.yaml...
//
// Reads the catalog's data, checks that it makes sense as a whole, and writes a
// C++ source that holds it.
//
//===----------------------------------------------------------------------===//

#include "Catalog/Canonical.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace officetidy::catalog;

static cl::list<std::string> Files(cl::Positional, cl::OneOrMore,
                                   cl::desc("<catalog files>"));
static cl::opt<std::string> Output("o", cl::Required,
                                   cl::desc("the source to write"));

static Expected<Catalog> read(StringRef Path) {
  auto Buffer = MemoryBuffer::getFile(Path, /*IsText=*/true);
  if (!Buffer)
    return createFileError(Path, Buffer.getError());
  return parse((*Buffer)->getMemBufferRef());
}

static void write(StringRef Bytes, raw_ostream &OS) {
  OS << "#include \"Catalog/BuiltinData.h\"\n\n"
        "static const unsigned char Bytes[] = {";
  for (size_t I = 0; I != Bytes.size(); ++I)
    OS << (I % 24 ? "" : "\n") << static_cast<unsigned>(Bytes.bytes_begin()[I])
       << ',';
  OS << "};\n\n"
        "llvm::StringRef officetidy::catalog::builtinBytes() {\n"
        "  return {reinterpret_cast<const char *>(Bytes), sizeof(Bytes)};\n"
        "}\n";
}

int main(int Argc, char **Argv) {
  cl::ParseCommandLineOptions(Argc, Argv, "embeds the catalog\n");

  Catalog All;
  bool Failed = false;
  for (const std::string &Path : Files) {
    Expected<Catalog> C = read(Path);
    if (C)
      All.add(std::move(*C));
    else
      handleAllErrors(C.takeError(), [&](const ErrorInfoBase &E) {
        errs() << E.message() << '\n';
        Failed = true;
      });
  }
  if (Failed)
    return 1;

  std::error_code EC;
  ToolOutputFile Out(Output, EC, sys::fs::OF_Text);
  if (EC) {
    errs() << Output << ": " << EC.message() << '\n';
    return 1;
  }
  write(toCanonical(All), Out.os());
  Out.keep();
  return 0;
}
