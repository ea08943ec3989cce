//===- Programs.cpp - which units are linked to which program -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Programs.h"
#include "Driver/CMakeReply.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

using Groups = std::map<std::string, ProgramGroup>;

/// Does \p Source match one of \p Globs?
bool matches(const UnitName &Unit, ArrayRef<std::string> Globs) {
  return any_of(Globs, [&](const std::string &Glob) {
    return catalog::matchPath(Glob, Unit.Source);
  });
}

void sortUnique(auto &List) {
  sort(List);
  List.erase(llvm::unique(List), List.end());
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
        Result[Name].Units.push_back(I);
        Result[Name].From = ProgramSource::Configuration;
        Placed[I] = true;
      }
  return Placed;
}

/// Names of targets. Those of one name in several folders keep the folder.
class TargetNames {
public:
  void add(StringRef Folder, StringRef Name) { Folders[Name].insert(Folder); }
  std::string of(StringRef Folder, StringRef Name) const {
    if (Folders.find(Name)->second.size() == 1 || Folder.empty())
      return Name.str();
    return (Folder + "/" + Name).str();
  }

private:
  std::map<StringRef, std::set<StringRef>> Folders;
};

/// Puts units into programs as CMake's targets are linked.
class ByTargets {
public:
  ByTargets(ArrayRef<UnitName> Units, ArrayRef<BuildTarget> Targets,
            const TargetNames &Names, std::vector<bool> &Placed, Groups &Result)
      : Units(Units), Targets(Targets), Names(Names), Placed(Placed),
        Result(Result), Members(Targets.size()) {}

  void run();

private:
  void findMembers();
  std::vector<bool> linked() const;
  void addProgram(const BuildTarget &T, bool Held);
  void addUnits(const BuildTarget &T, std::vector<size_t> &To) const;
  const std::vector<size_t> &membersOf(const BuildTarget &T) const {
    return Members[&T - Targets.data()];
  }
  std::string nameOf(const BuildTarget &T) const {
    return Names.of(T.BuildFolder, T.Name);
  }

  ArrayRef<UnitName> Units;
  ArrayRef<BuildTarget> Targets;
  const TargetNames &Names;
  std::vector<bool> &Placed;
  Groups &Result;
  /// Of each target, the units that are compiled for it.
  std::vector<std::vector<size_t>> Members;
};

/// A unit belongs to the target that says so, else to the one that its output
/// says or, where that says none, to those that list its source.
void ByTargets::findMembers() {
  std::map<std::pair<StringRef, StringRef>, size_t> ByName;
  std::map<StringRef, std::vector<size_t>> BySource;
  std::vector<bool> Known(Units.size());
  for (auto [I, T] : enumerate(Targets)) {
    Members[I] = T.Units;
    for (size_t Unit : T.Units)
      Known[Unit] = true;
    ByName.try_emplace({T.BuildFolder, T.Name}, I);
    for (StringRef Source : T.Sources)
      BySource[Source].push_back(I);
  }
  for (auto [I, Unit] : enumerate(Units)) {
    if (Known[I])
      continue;
    auto Target = targetOf(Unit.Output);
    if (!Target.second.empty()) {
      if (auto It = ByName.find(Target); It != ByName.end())
        Members[It->second].push_back(I);
    } else if (auto It = BySource.find(Unit.Source); It != BySource.end()) {
      for (size_t T : It->second)
        Members[T].push_back(I);
    }
  }
}

/// The targets that others hold or link.
std::vector<bool> ByTargets::linked() const {
  std::vector<bool> Linked(Targets.size());
  for (const BuildTarget &T : Targets)
    if (T.Kind != TargetKind::Objects)
      for (size_t L : T.Links)
        Linked[L] = true;
  return Linked;
}

/// Adds what \p T is made of: its units, and those of object libraries.
void ByTargets::addUnits(const BuildTarget &T, std::vector<size_t> &To) const {
  append_range(To, membersOf(T));
  for (size_t L : T.Links)
    if (Targets[L].Kind == TargetKind::Objects)
      append_range(To, Members[L]);
}

void ByTargets::addProgram(const BuildTarget &T, bool Held) {
  ProgramGroup Group;
  Group.Held = Held;
  std::vector<size_t> Own;
  addUnits(T, Own);
  ArrayRef<size_t> Links =
      T.Kind == TargetKind::StaticLibrary ? T.Needs : T.Links;
  for (size_t L : Links) {
    const BuildTarget &Library = Targets[L];
    if (Library.Kind == TargetKind::SharedLibrary)
      Group.Libraries.push_back(nameOf(Library));
    else if (Library.Kind == TargetKind::StaticLibrary)
      addUnits(Library, is_contained(T.Whole, L) ? Own : Group.Archived);
  }
  // What the configuration puts elsewhere is not linked here for sure.
  for (size_t I : Own)
    (Placed[I] ? Group.Archived : Group.Units).push_back(I);
  if (Group.Units.empty() && Group.Archived.empty())
    return;
  for (const std::string &A : T.Artifacts)
    Group.Files.push_back(path::filename(A).str());
  Group.Definitions = T.Definitions;
  Group.Kind = T.Kind == TargetKind::Executable ? ProgramKind::Executable
               : T.Kind == TargetKind::SharedLibrary
                   ? ProgramKind::SharedLibrary
                   : ProgramKind::StaticLibrary;
  Group.From = T.From;
  ProgramGroup &Known = Result[nameOf(T)];
  // The configuration says what a program of its own is made of.
  if (Known.From == ProgramSource::Configuration) {
    Group.Units = std::move(Known.Units);
    Group.Archived.clear();
    Group.From = Known.From;
  }
  Known = std::move(Group);
}

void ByTargets::run() {
  findMembers();
  std::vector<bool> Linked = linked();
  std::vector<bool> InTarget(Units.size());
  for (auto [T, Linked] : zip(Targets, Linked)) {
    if (T.Kind != TargetKind::Objects || !Linked)
      addProgram(T, Linked && T.Kind == TargetKind::StaticLibrary);
    for (size_t I : membersOf(T))
      InTarget[I] = true;
  }
  for (size_t I = 0; I < Units.size(); ++I)
    Placed[I] = Placed[I] || InTarget[I];
}

/// Puts the units that are not \p Placed into the programs that their outputs
/// tell.
void byOutput(ArrayRef<UnitName> Units, const std::vector<bool> &Placed,
              const TargetNames &Names, Groups &Result) {
  for (size_t I = 0; I < Units.size(); ++I) {
    if (Placed[I])
      continue;
    auto [Folder, Name] = targetOf(Units[I].Output);
    ProgramGroup &Group =
        Result[Name.empty() ? SoleProgram : Names.of(Folder, Name)];
    Group.Units.push_back(I);
    if (Group.From == ProgramSource::Nothing && !Name.empty())
      Group.From = ProgramSource::Outputs;
  }
}

} // namespace

std::vector<ProgramGroup> groupPrograms(ArrayRef<UnitName> Units,
                                        const catalog::Catalog &Config,
                                        ArrayRef<BuildTarget> Targets) {
  TargetNames Names;
  for (const BuildTarget &T : Targets)
    Names.add(T.BuildFolder, T.Name);
  for (const UnitName &Unit : Units)
    if (auto [Folder, Name] = targetOf(Unit.Output); !Name.empty())
      Names.add(Folder, Name);
  Groups ByName;
  std::vector<bool> Placed = byConfiguration(Units, Config, ByName);
  ByTargets(Units, Targets, Names, Placed, ByName).run();
  byOutput(Units, Placed, Names, ByName);
  std::vector<ProgramGroup> Result;
  for (auto &[Name, Group] : ByName) {
    Group.Name = Name;
    sortUnique(Group.Units);
    sortUnique(Group.Archived);
    erase_if(Group.Archived, [&](size_t I) {
      return std::binary_search(Group.Units.begin(), Group.Units.end(), I);
    });
    sortUnique(Group.Libraries);
    Result.push_back(std::move(Group));
  }
  return Result;
}

std::string programStem(StringRef File) {
  std::string Name = path::filename(File, path::Style::windows).lower();
  StringRef Stem = Name;
  for (StringRef Extension : {".exe", ".dll", ".com", ".ocx", ".scr"})
    if (Stem.consume_back(Extension))
      return Stem.str();
  for (StringRef Extension : {".so", ".dylib"})
    if (Stem.consume_back(Extension)) {
      Stem.consume_front("lib");
      return Stem.str();
    }
  return Stem.str();
}

std::vector<std::string> stemsOf(const ProgramGroup &Group) {
  std::vector<std::string> Stems;
  for (StringRef File : Group.Files.empty() ? ArrayRef<std::string>(Group.Name)
                                            : ArrayRef(Group.Files))
    Stems.push_back(programStem(File));
  return Stems;
}

} // namespace officetidy::driver
