//===- CompileDatabase.cpp - reads compile_commands.json ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver/CompileDatabase.h"
#include "Driver/Paths.h"
#include "Driver/Relocation.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"
#include <fmt/format.h>
#include <optional>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

/// An entry as it stands in the file.
struct RawEntry {
  std::string Directory, File;
  std::optional<std::string> Command, Output;
  std::optional<std::vector<std::string>> Arguments;
};

bool fromJSON(const json::Value &V, RawEntry &E, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("directory", E.Directory) && O.map("file", E.File) &&
         O.map("command", E.Command) && O.map("arguments", E.Arguments) &&
         O.map("output", E.Output);
}

Error broken(StringRef File, const std::string &What) {
  return createStringError(
      errc::invalid_argument,
      fmt::format("{}: {}; have the build system write it anew (CMake: "
                  "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON)",
                  File.str(), What));
}

/// The name of \p Program without folders and ".exe", in lower case.
std::string nameOf(StringRef Program) {
  std::string Name = path::filename(Program, path::Style::windows).lower();
  return StringRef(Name).ends_with(".exe") ? Name.substr(0, Name.size() - 4)
                                           : Name;
}

/// Does \p Program take the options of Microsoft's compiler?
bool isCl(StringRef Program) {
  std::string Name = nameOf(Program);
  return Name == "cl" || Name == "clang-cl" || Name == "icl" ||
         Name == "icx-cl";
}

/// \p Path, seen from \p Folder; either may be one of Windows, wherever this
/// runs.
std::string placed(StringRef Path, StringRef Folder) {
  bool There = hasDrive(Path) || hasDrive(Folder);
  if (!There || path::is_absolute(hasDrive(Path) ? Path : Folder))
    return absolutePath(Path, Folder);
  SmallString<256> Result(Path);
  if (!hasDrive(Path)) {
    Result = Folder;
    path::append(Result, path::Style::windows, Path);
  }
  path::remove_dots(Result, /*remove_dot_dot=*/true, path::Style::windows);
  return path::convert_to_slash(Result, path::Style::windows);
}

/// Is \p Program, as a command line names it, one of Windows?
bool isWindowsProgram(StringRef Program) {
  return hasDrive(Program) || Program.ends_with_insensitive(".exe") ||
         isCl(Program);
}

/// Programs that run the compiler that is their first argument.
bool isLauncher(StringRef Program) {
  static constexpr StringLiteral Launchers[] = {
      "ccache", "sccache", "distcc",    "icecc",
      "gomacc", "clcache", "rewrapper", "buildcache"};
  return is_contained(Launchers, StringRef(nameOf(Program)));
}

/// Drops what stands in front of the compiler: launchers, with their options,
/// and a shell that runs the rest.
void dropLaunchers(std::vector<std::string> &Arguments) {
  auto Drop = [&](size_t Count) {
    Arguments.erase(Arguments.begin(), Arguments.begin() + Count);
  };
  while (Arguments.size() > 1) {
    StringRef Second = Arguments[1];
    if (nameOf(Arguments[0]) == "cmd" && Second.equals_insensitive("/c"))
      Drop(2);
    else if (isLauncher(Arguments[0]) && !Second.starts_with("-"))
      Drop(1);
    else
      return;
  }
}

/// Is \p Command one of Windows, by the programs that it starts with?
bool isWindowsCommand(StringRef Command) {
  while (true) {
    Command = Command.ltrim();
    StringRef Program = Command.starts_with("\"")
                            ? Command.drop_front().split('"').first
                            : Command.split(' ').first;
    if (Program.empty())
      return false;
    if (!isLauncher(Program) || isWindowsProgram(Program))
      return isWindowsProgram(Program) || nameOf(Program) == "cmd";
    Command = Command.drop_front(Program.size());
    Command.consume_front("\"\"");
  }
}

/// Replaces `@file` by what the file holds. One that can't be read stays, for
/// the compiler to complain of.
std::vector<std::string>
expandResponseFiles(const std::vector<std::string> &Arguments,
                    const std::string &Directory, vfs::FileSystem &FS) {
  auto IsResponseFile = [](StringRef A) { return A.starts_with("@"); };
  if (none_of(Arguments, IsResponseFile))
    return Arguments;
  BumpPtrAllocator Memory;
  cl::ExpansionContext Context(Memory, isWindowsProgram(Arguments.front())
                                           ? cl::TokenizeWindowsCommandLine
                                           : cl::TokenizeGNUCommandLine);
  Context.setVFS(&FS).setCurrentDir(Directory).setRelativeNames(true);
  SmallVector<const char *, 64> Expanded;
  for (const std::string &A : Arguments)
    Expanded.push_back(A.c_str());
  if (Error E = Context.expandResponseFiles(Expanded))
    consumeError(std::move(E));
  return std::vector<std::string>(Expanded.begin(), Expanded.end());
}

/// The file that \p Arguments tell the compiler to write, as they name it.
StringRef outputOf(ArrayRef<std::string> Arguments) {
  bool Cl = !Arguments.empty() && isCl(Arguments.front());
  StringRef Found;
  for (size_t I = 0; I < Arguments.size(); ++I) {
    StringRef A = Arguments[I];
    if (A == "--")
      break;
    if ((A == "-o" || A == "--output") && I + 1 < Arguments.size())
      Found = Arguments[++I];
    else if (A.consume_front("--output=") ||
             (Cl && (A.consume_front("/Fo") || A.consume_front("-Fo"))))
      Found = A.ltrim(':');
  }
  return Found;
}

CompileCommand commandOf(RawEntry Entry, StringRef Folder,
                         vfs::FileSystem &FS) {
  CompileCommand C;
  C.Directory = placed(Entry.Directory, Folder);
  C.File = placed(Entry.File, C.Directory);
  if (Entry.Arguments)
    C.Arguments = std::move(*Entry.Arguments);
  else if (Entry.Command)
    C.Arguments = splitCommand(*Entry.Command, hasDrive(Entry.Directory));
  dropLaunchers(C.Arguments);
  if (!C.Arguments.empty())
    C.Arguments = expandResponseFiles(C.Arguments, C.Directory, FS);
  StringRef Output = Entry.Output ? StringRef(*Entry.Output) : "";
  if (Output.empty())
    Output = outputOf(C.Arguments);
  if (!Output.empty())
    C.Output = placed(Output, C.Directory);
  return C;
}

/// Keeps the first of equal commands.
void dropDuplicates(std::vector<CompileCommand> &Commands) {
  StringSet<> Seen;
  erase_if(Commands, [&](const CompileCommand &C) {
    std::string Key = C.Directory + '\0' + C.File + '\0' + C.Output;
    for (const std::string &A : C.Arguments)
      Key += '\0' + A;
    return !Seen.insert(Key).second;
  });
}

} // namespace

std::vector<std::string> splitCommand(StringRef Command, bool OnWindows) {
  Command = Command.trim();
  BumpPtrAllocator Memory;
  StringSaver Saver(Memory);
  SmallVector<const char *, 64> Tokens;
  if (OnWindows || isWindowsCommand(Command))
    cl::TokenizeWindowsCommandLine(Command, Saver, Tokens);
  else
    cl::TokenizeGNUCommandLine(Command, Saver, Tokens);
  return std::vector<std::string>(Tokens.begin(), Tokens.end());
}

Expected<CompileDatabase> CompileDatabase::parse(MemoryBufferRef Buffer,
                                                 vfs::FileSystem &FS) {
  StringRef Path = Buffer.getBufferIdentifier();
  Expected<json::Value> Json = json::parse(Buffer.getBuffer());
  if (!Json)
    return broken(Path, "not valid JSON at " + toString(Json.takeError()));
  json::Path::Root Root(path::filename(Path));
  std::vector<RawEntry> Entries;
  if (!fromJSON(*Json, Entries, Root))
    return broken(Path, "not a compile database: " + toString(Root.getError()));
  CompileDatabase Database;
  Database.Path = Path.str();
  StringRef Folder = path::parent_path(Path);
  for (RawEntry &Entry : Entries)
    Database.Commands.push_back(commandOf(std::move(Entry), Folder, FS));
  dropDuplicates(Database.Commands);
  return Database;
}

Expected<CompileDatabase> CompileDatabase::load(StringRef Path,
                                                vfs::FileSystem &FS) {
  auto Buffer = FS.getBufferForFile(Path);
  if (!Buffer)
    return createStringError(
        Buffer.getError(),
        fmt::format("{}: can't be read: {}; name the build folder with -p",
                    Path.str(), Buffer.getError().message()));
  return parse(MemoryBufferRef((*Buffer)->getBuffer(), Path), FS);
}

} // namespace officetidy::driver
