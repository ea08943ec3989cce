//===- GenerateMain.cpp - embeds the stand-in headers ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// standins-generate -o OUTPUT FOLDER LIST
//
// Writes a C++ source that holds the headers that LIST names, a line each,
// relative to FOLDER and sorted.
//
//===----------------------------------------------------------------------===//

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/LineIterator.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/ToolOutputFile.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

static cl::opt<std::string> Folder(cl::Positional, cl::Required,
                                   cl::desc("<folder>"));
static cl::opt<std::string> List(cl::Positional, cl::Required,
                                 cl::desc("<list of headers>"));
static cl::opt<std::string> Output("o", cl::Required,
                                   cl::desc("the source to write"));

static int fail(const Twine &Path, std::error_code EC) {
  errs() << Path << ": " << EC.message() << '\n';
  return 1;
}

/// A header as an entry of the table: a literal for each line, since compilers
/// limit the length of one.
static void write(StringRef Name, StringRef Text, raw_ostream &OS) {
  OS << "    {\"" << Name << "\",\n     {";
  for (StringRef Rest = Text; !Rest.empty();) {
    const size_t End = Rest.find('\n');
    const StringRef Line =
        Rest.take_front(End == StringRef::npos ? End : End + 1);
    OS << '"';
    OS.write_escaped(Line);
    OS << "\"\n      ";
    Rest = Rest.drop_front(Line.size());
  }
  OS << (Text.empty() ? "\"\", " : ", ") << Text.size() << "}},\n";
}

int main(int Argc, char **Argv) {
  cl::ParseCommandLineOptions(Argc, Argv, "embeds the stand-in headers\n");
  auto Names = MemoryBuffer::getFile(List, /*IsText=*/true);
  if (!Names)
    return fail(List, Names.getError());
  std::error_code EC;
  ToolOutputFile Out(Output, EC, sys::fs::OF_Text);
  if (EC)
    return fail(Output, EC);
  Out.os() << "#include \"Standins/Standins.h\"\n\n"
              "static constexpr officetidy::standins::Header Headers[] = {\n";
  for (line_iterator Name(**Names); !Name.is_at_eof(); ++Name) {
    SmallString<256> Path(Folder);
    sys::path::append(Path, *Name);
    auto Header = MemoryBuffer::getFile(Path, /*IsText=*/true);
    if (!Header)
      return fail(Path, Header.getError());
    write(*Name, (*Header)->getBuffer(), Out.os());
  }
  Out.os() << "};\n\n"
              "llvm::ArrayRef<officetidy::standins::Header>\n"
              "officetidy::standins::headers() {\n"
              "  return Headers;\n"
              "}\n";
  Out.keep();
  return 0;
}
