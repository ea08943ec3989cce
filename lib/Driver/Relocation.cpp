//===- Relocation.cpp - databases that Windows wrote, elsewhere -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Relocation.h"
#include "Driver/Paths.h"
#include "Projects/Tree.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <fmt/format.h>
#include <optional>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

/// How far above the database sources are looked for.
constexpr unsigned MaxLevels = 6;

/// A folder there, with '/', and the same one here.
struct Mapping {
  std::string There, Here;
};

bool sameCharacter(char A, char B) {
  auto Plain = [](char C) { return C == '\\' ? '/' : toLower(C); };
  return Plain(A) == Plain(B);
}

/// \p Text with \p M.There, in whatever case and slashes, replaced.
std::string replaced(StringRef Text, const Mapping &M) {
  auto At = std::search(Text.begin(), Text.end(), M.There.begin(),
                        M.There.end(), sameCharacter);
  if (At == Text.end())
    return Text.str();
  size_t Start = At - Text.begin();
  std::string Rest = Text.drop_front(Start + M.There.size()).str();
  // C:\src is no folder of C:\srcs.
  if (!Rest.empty() && isAlnum(Rest.front()))
    return Text.str();
  std::replace(Rest.begin(), Rest.end(), '\\', '/');
  return Text.take_front(Start).str() + M.Here + Rest;
}

class Relocator {
public:
  Relocator(CompileDatabase &Database, vfs::FileSystem &FS)
      : Database(Database), Files(FS) {}

  std::vector<std::string> run();

private:
  std::optional<Mapping> find(StringRef File);
  void apply(CompileCommand &C, const Mapping &M);

  CompileDatabase &Database;
  projects::Tree Files;
  std::vector<Mapping> Known;
};

/// The mapping that the longest tail of \p File which is here tells.
std::optional<Mapping> Relocator::find(StringRef File) {
  StringRef Tail = File.drop_front(3);
  for (; !Tail.empty(); Tail = Tail.split('/').second) {
    StringRef Base = path::parent_path(Database.Path);
    for (unsigned I = 0; I < MaxLevels && Base.size() > 1;
         ++I, Base = path::parent_path(Base))
      if (Files.find(Tail, Base))
        return Mapping{File.drop_back(Tail.size()).rtrim('/').str(),
                       Base.str()};
  }
  return std::nullopt;
}

void Relocator::apply(CompileCommand &C, const Mapping &M) {
  for (std::string *Path : {&C.Directory, &C.File, &C.Output})
    *Path = replaced(*Path, M);
  // The compiler itself stays where it was.
  for (std::string &A : drop_begin(C.Arguments))
    A = replaced(A, M);
  // With the case that the disk has.
  if (auto Found = Files.find(C.File, "/"))
    C.File = *Found;
}

std::vector<std::string> Relocator::run() {
  std::vector<std::string> Lines;
  for (CompileCommand &C : Database.Commands) {
    for (const Mapping &M : Known)
      if (hasDrive(C.File) && Files.find(replaced(C.File, M), "/"))
        apply(C, M);
    if (!hasDrive(C.File))
      continue;
    std::optional<Mapping> M = find(C.File);
    if (!M)
      continue;
    Lines.push_back(fmt::format("{}: was written on another machine: its {} is "
                                "taken for {}",
                                Database.Path, M->There, M->Here));
    apply(C, *M);
    Known.push_back(std::move(*M));
  }
  return Lines;
}

} // namespace

bool hasDrive(StringRef Path) {
  return Path.size() > 2 && isAlpha(Path[0]) && Path[1] == ':' &&
         (Path[2] == '\\' || Path[2] == '/');
}

std::vector<std::string> relocate(CompileDatabase &Database,
                                  vfs::FileSystem &FS) {
  return Relocator(Database, FS).run();
}

} // namespace officetidy::driver
