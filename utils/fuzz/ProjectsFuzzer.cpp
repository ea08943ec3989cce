//===- ProjectsFuzzer.cpp - any text as a project or solution -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Discover.h"
#include "Projects/Readers.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <string>

using namespace llvm;
using namespace officetidy::projects;

/// The first byte says what the rest is.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *Data, size_t Size) {
  static constexpr StringLiteral Names[] = {
      "a.vcxproj", "a.vcproj", "a.dsp", "a.sln", "a.slnx",    "a.slnf",
      "a.dsw",     "a.cbproj", "a.bpr", "a.pro", "a.vsprops", "a.cpp"};
  if (Size == 0)
    return 0;
  StringRef Text(reinterpret_cast<const char *>(Data) + 1, Size - 1);
  std::string Name = ("/p/" + Names[Data[0] % std::size(Names)]).str();
  vfs::InMemoryFileSystem FS;
  auto Add = [&](const Twine &Path, StringRef Content) {
    FS.addFile(Path, 0, MemoryBuffer::getMemBufferCopy(Content));
  };
  Add(Name, Text);
  Add("/p/src/Main.cpp", "#include \"main.h\"\n");
  Add("/p/src/main.h", "");
  Add("/p/other.props", Text);
  if (Name == "/p/a.vsprops")
    Add("/p/b.vcproj",
        "<VisualStudioProject><Configurations><Configuration Name='Release|"
        "Win32' InheritedPropertySheets='a.vsprops'/></Configurations><Files>"
        "<File RelativePath='src\\main.cpp'/></Files></VisualStudioProject>");
  Tree Files(FS);
  discover("/p", {}, Files, [](StringRef N) { return N == "CreateFile"; });
  if (isSolution(Name) || projectRank(Name))
    discover(Name, {"Debug", ""}, Files, [](StringRef) { return false; });
  return 0;
}
