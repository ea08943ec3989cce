//===- Programs.cpp - which units are linked to which program -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Programs.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include <map>
#include <set>

using namespace llvm;

namespace officetidy::driver {

namespace {

using Groups = std::map<std::string, std::vector<size_t>>;

/// The folder of the target that \p Output is of, and the target's name:
/// "src" and "app" of "src/CMakeFiles/app.dir/main.cpp.o". Empty where CMake
/// didn't choose the name.
std::pair<StringRef, StringRef> targetOf(StringRef Output) {
  constexpr StringLiteral Marker = "CMakeFiles/";
  size_t At = Output.starts_with(Marker) ? 0 : Output.find("/CMakeFiles/");
  if (At == StringRef::npos)
    return {};
  StringRef Folder = Output.take_front(At);
  StringRef Rest = Output.drop_front(At ? At + 1 : 0).substr(Marker.size());
  auto [Name, Inner] = Rest.split('/');
  if (Inner.empty() || !Name.consume_back(".dir"))
    return {};
  return {Folder, Name};
}

/// Does \p Source match one of \p Globs?
bool matches(const UnitName &Unit, ArrayRef<std::string> Globs) {
  return any_of(Globs, [&](const std::string &Glob) {
    return catalog::matchPath(Glob, Unit.Source);
  });
}

/// Puts the units that the configuration names into their programs; says of
/// each whether it did.
std::vector<bool> byConfiguration(ArrayRef<UnitName> Units,
                                  const catalog::Catalog &Config,
                                  Groups &Result) {
  std::vector<bool> Placed(Units.size());
  for (const auto &[Name, Globs] : Config.Programs)
    for (size_t I = 0; I < Units.size(); ++I)
      if (matches(Units[I], Globs)) {
        std::vector<size_t> &Group = Result[Name];
        if (!is_contained(Group, I))
          Group.push_back(I);
        Placed[I] = true;
      }
  return Placed;
}

/// Puts the units that are not \p Placed into the programs that their outputs
/// tell. Targets of one name in several folders keep the folder in their name.
void byOutput(ArrayRef<UnitName> Units, const std::vector<bool> &Placed,
              Groups &Result) {
  std::map<StringRef, std::set<StringRef>> Folders;
  for (const UnitName &Unit : Units)
    if (auto [Folder, Name] = targetOf(Unit.Output); !Name.empty())
      Folders[Name].insert(Folder);
  for (size_t I = 0; I < Units.size(); ++I) {
    if (Placed[I])
      continue;
    auto [Folder, Name] = targetOf(Units[I].Output);
    if (Name.empty())
      Result[SoleProgram].push_back(I);
    else if (Folders[Name].size() == 1 || Folder.empty())
      Result[Name.str()].push_back(I);
    else
      Result[(Folder + "/" + Name).str()].push_back(I);
  }
}

} // namespace

std::vector<ProgramGroup> groupPrograms(ArrayRef<UnitName> Units,
                                        const catalog::Catalog &Config) {
  Groups ByName;
  std::vector<bool> Placed = byConfiguration(Units, Config, ByName);
  byOutput(Units, Placed, ByName);
  std::vector<ProgramGroup> Result;
  for (auto &[Name, Members] : ByName) {
    sort(Members);
    Result.push_back({Name, std::move(Members)});
  }
  return Result;
}

} // namespace officetidy::driver
