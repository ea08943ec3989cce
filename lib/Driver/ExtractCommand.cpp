//===- ExtractCommand.cpp - office-tidy extract ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/ExtractCommand.h"
#include "Driver/Paths.h"
#include "Extract/Extract.h"
#include "Facts/Dump.h"
#include "Facts/Unit.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace officetidy::driver {

namespace {

enum ExitCode { Written = 0, NoFacts = 1, WrongUse = 2 };

int fail(Error E, ExitCode Code) {
  WithColor::error(errs(), "office-tidy") << toString(std::move(E)) << '\n';
  return Code;
}

/// The folder of clang's own headers.
std::string resourceFolder(StringRef Program) {
  SmallString<128> Beside(sys::path::parent_path(Program));
  sys::path::append(Beside, "..", "lib", "clang", Twine(LLVM_VERSION_MAJOR));
  return sys::fs::is_directory(Beside) ? std::string(Beside)
                                       : OFFICE_TIDY_CLANG_RESOURCE_DIR;
}

/// \p Options as the extraction wants them: paths absolute, what is left out
/// filled in.
extract::Options resolve(const ExtractOptions &Options, StringRef Here,
                         StringRef Program,
                         ArrayRef<std::string> ConfiguredPaths) {
  extract::Options Result;
  Result.Directory = absolutePath(Options.Directory, Here);
  Result.Source = absolutePath(Options.Source, Here);
  Result.Root = absolutePath(Options.Root, Here);
  Result.Output = Options.OutputName;
  Result.CommandLine = Options.CommandLine;
  for (StringRef Folder : Options.ImportPaths)
    Result.ImportPaths.push_back(absolutePath(Folder, Here));
  // The configuration's are relative to where it is.
  StringRef ConfigFolder = sys::path::parent_path(Options.Config);
  for (StringRef Folder : ConfiguredPaths)
    Result.ImportPaths.push_back(
        absolutePath(Folder, absolutePath(ConfigFolder, Here)));
  // In front of the arguments, so that these can name another.
  Result.CommandLine.insert(Result.CommandLine.begin() + 1,
                            "-resource-dir=" + resourceFolder(Program));
  return Result;
}

Error dump(Expected<std::unique_ptr<facts::Unit>> Unit) {
  if (!Unit)
    return Unit.takeError();
  facts::dump(**Unit, outs());
  return Error::success();
}

} // namespace

int runExtract(const ExtractOptions &Options, StringRef Program) {
  if (Options.Dump && sys::path::extension(Options.Source) == ".otf") {
    if (Error E = dump(facts::Unit::load(Options.Source)))
      return fail(std::move(E), NoFacts);
    return Written;
  }
  SmallString<128> Folder;
  if (std::error_code EC = sys::fs::current_path(Folder))
    return fail(createStringError(EC, "the working directory can't be read"),
                NoFacts);
  std::string Here = absolutePath(Folder, "");

  catalog::Catalog Known = catalog::builtin();
  auto Configuration =
      readConfiguration(Options.Config, *vfs::getRealFileSystem());
  if (!Configuration)
    return fail(Configuration.takeError(), WrongUse);
  Known.add(std::move(*Configuration));

  auto Result =
      extract::extract(resolve(Options, Here, Program, Known.ImportPaths),
                       catalog::Index(Known));
  if (!Result)
    return fail(Result.takeError(), NoFacts);
  for (const std::string &Text : Result->Errors)
    errs() << Text << '\n';
  for (const std::string &Text : Result->Notes)
    errs() << Text << '\n';
  if (!Options.FactsFile.empty())
    if (Error E = writeAtomically(Options.FactsFile, Result->Facts))
      return fail(std::move(E), NoFacts);
  if (Options.Dump)
    if (Error E = dump(facts::Unit::create(
            MemoryBuffer::getMemBufferCopy(Result->Facts, Options.Source))))
      return fail(std::move(E), NoFacts);
  return Written;
}

} // namespace officetidy::driver
