//===- CMakeReply.cpp - what CMake's File API says of targets -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/CMakeReply.h"
#include "Driver/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Errc.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"
#include <fmt/format.h>
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::driver {

namespace {

constexpr StringLiteral ReplyFolder = ".cmake/api/v1/reply";

//===----------------------------------------------------------------------===//
// The files as they stand
//===----------------------------------------------------------------------===//

struct RawObject {
  std::string Kind, JsonFile;
  unsigned Major = 0;
};

struct RawIndex {
  std::vector<RawObject> Objects;
};

struct RawPaths {
  std::string Source, Build;
};

struct RawReference {
  std::string Name, Id, JsonFile;
};

struct RawConfiguration {
  std::vector<RawReference> Targets;
};

struct RawModel {
  RawPaths Paths;
  std::vector<RawConfiguration> Configurations;
};

struct RawPath {
  std::string Path;
};

struct RawSource {
  std::string Path;
  std::optional<int64_t> CompileGroup;
};

struct RawFragment {
  std::string Fragment;
};

struct RawLink {
  std::vector<RawFragment> Fragments;
};

struct RawDependency {
  std::string Id;
};

struct RawTarget {
  std::string Name, Id, Type;
  RawPaths Paths;
  std::vector<RawPath> Artifacts;
  std::vector<RawSource> Sources;
  std::optional<RawLink> Link;
  std::vector<RawDependency> Dependencies;
};

/// Reads a list that may be absent.
template <typename T>
bool mapList(json::ObjectMapper &O, StringLiteral Key, std::vector<T> &List) {
  std::optional<std::vector<T>> Read;
  if (!O.mapOptional(Key, Read))
    return false;
  if (Read)
    List = std::move(*Read);
  return true;
}

bool fromJSON(const json::Value &V, RawObject &R, json::Path P) {
  json::ObjectMapper O(V, P);
  const json::Object *Fields = V.getAsObject();
  if (Fields)
    if (const json::Object *Version = Fields->getObject("version"))
      R.Major = Version->getInteger("major").value_or(0);
  std::optional<std::string> JsonFile;
  if (!O || !O.map("kind", R.Kind) || !O.map("jsonFile", JsonFile))
    return false;
  R.JsonFile = JsonFile.value_or("");
  return true;
}

bool fromJSON(const json::Value &V, RawIndex &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("objects", R.Objects);
}

bool fromJSON(const json::Value &V, RawPaths &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("source", R.Source) && O.map("build", R.Build);
}

bool fromJSON(const json::Value &V, RawReference &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("name", R.Name) && O.map("id", R.Id) &&
         O.map("jsonFile", R.JsonFile);
}

bool fromJSON(const json::Value &V, RawConfiguration &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("targets", R.Targets);
}

bool fromJSON(const json::Value &V, RawModel &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("paths", R.Paths) &&
         O.map("configurations", R.Configurations);
}

bool fromJSON(const json::Value &V, RawPath &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("path", R.Path);
}

bool fromJSON(const json::Value &V, RawSource &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("path", R.Path) &&
         O.mapOptional("compileGroupIndex", R.CompileGroup);
}

bool fromJSON(const json::Value &V, RawFragment &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("fragment", R.Fragment);
}

bool fromJSON(const json::Value &V, RawLink &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && mapList(O, "commandFragments", R.Fragments);
}

bool fromJSON(const json::Value &V, RawDependency &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("id", R.Id);
}

bool fromJSON(const json::Value &V, RawTarget &R, json::Path P) {
  json::ObjectMapper O(V, P);
  return O && O.map("name", R.Name) && O.map("id", R.Id) &&
         O.map("type", R.Type) && O.map("paths", R.Paths) &&
         mapList(O, "artifacts", R.Artifacts) &&
         mapList(O, "sources", R.Sources) && O.mapOptional("link", R.Link) &&
         mapList(O, "dependencies", R.Dependencies);
}

template <typename T>
Expected<T> readJson(StringRef Path, vfs::FileSystem &FS) {
  auto Buffer = FS.getBufferForFile(Path);
  if (!Buffer)
    return createStringError(Buffer.getError(),
                             fmt::format("{}: can't be read: {}",
                                         path::filename(Path).str(),
                                         Buffer.getError().message()));
  auto Json = json::parse((*Buffer)->getBuffer());
  if (!Json)
    return createStringError(errc::invalid_argument,
                             fmt::format("{}: not valid JSON at {}",
                                         path::filename(Path).str(),
                                         toString(Json.takeError())));
  T Read;
  json::Path::Root Root(path::filename(Path));
  if (!fromJSON(*Json, Read, Root))
    return createStringError(
        errc::invalid_argument,
        fmt::format("not a reply of CMake: {}", toString(Root.getError())));
  return Read;
}

//===----------------------------------------------------------------------===//
// Targets
//===----------------------------------------------------------------------===//

std::optional<TargetKind> kindOf(StringRef Type) {
  if (Type == "EXECUTABLE")
    return TargetKind::Executable;
  if (Type == "SHARED_LIBRARY" || Type == "MODULE_LIBRARY")
    return TargetKind::SharedLibrary;
  if (Type == "STATIC_LIBRARY")
    return TargetKind::StaticLibrary;
  if (Type == "OBJECT_LIBRARY")
    return TargetKind::Objects;
  return std::nullopt;
}

bool isDefinitionFile(StringRef Path) {
  return Path.ends_with_insensitive(".def");
}

/// The words of a fragment of a link command.
std::vector<std::string> wordsOf(StringRef Fragment) {
  BumpPtrAllocator Memory;
  StringSaver Saver(Memory);
  SmallVector<const char *, 16> Words;
  // Windows' rules, since the backslashes are those of paths.
  cl::TokenizeWindowsCommandLine(Fragment, Saver, Words);
  return std::vector<std::string>(Words.begin(), Words.end());
}

/// Turns what CMake wrote into targets that know each other by index.
class Linker {
public:
  Linker(const RawModel &Model, std::vector<RawTarget> Raw)
      : Model(Model), Raw(std::move(Raw)) {}

  std::vector<BuildTarget> run();

private:
  std::string inSource(StringRef Path) const {
    return absolutePath(Path, Model.Paths.Source);
  }
  std::string inBuild(StringRef Path) const {
    return absolutePath(Path, Model.Paths.Build);
  }
  BuildTarget target(const RawTarget &R) const;
  void link(size_t I);
  void linkFile(BuildTarget &T, StringRef File, bool Whole);
  void addTo(std::vector<size_t> &List, size_t Target);
  void complete(size_t I);

  const RawModel &Model;
  std::vector<RawTarget> Raw;
  std::vector<BuildTarget> Targets;
  StringMap<size_t> ByArtifact, ById;
  std::map<std::pair<std::string, std::string>, size_t> ByFolder;
};

BuildTarget Linker::target(const RawTarget &R) const {
  BuildTarget T;
  T.Name = R.Name;
  T.Kind = *kindOf(R.Type);
  T.BuildFolder = inBuild(R.Paths.Build);
  for (const RawPath &A : R.Artifacts)
    T.Artifacts.push_back(inBuild(A.Path));
  for (const RawSource &S : R.Sources) {
    if (S.CompileGroup)
      T.Sources.push_back(inSource(S.Path));
    else if (isDefinitionFile(S.Path))
      T.Definitions.push_back(inSource(S.Path));
  }
  return T;
}

void Linker::addTo(std::vector<size_t> &List, size_t Target) {
  auto At = lower_bound(List, Target);
  if (At == List.end() || *At != Target)
    List.insert(At, Target);
}

/// \p File is on the link line of \p T. Where it stands relative to is the
/// folder of the build or, of Makefiles, that of the target.
void Linker::linkFile(BuildTarget &T, StringRef File, bool Whole) {
  for (StringRef Folder :
       {StringRef(Model.Paths.Build), StringRef(T.BuildFolder)}) {
    std::string Path = absolutePath(File, Folder);
    auto It = ByArtifact.find(Path);
    if (It == ByArtifact.end())
      continue;
    addTo(T.Links, It->second);
    if (Whole)
      addTo(T.Whole, It->second);
    return;
  }
}

void Linker::link(size_t I) {
  BuildTarget &T = Targets[I];
  const RawTarget &R = Raw[I];
  // The objects of object libraries are sources.
  for (const RawSource &S : R.Sources)
    if (std::string Path = inSource(S.Path); !S.CompileGroup) {
      auto [Folder, Name] = targetOf(Path);
      auto It = ByFolder.find({Folder.str(), Name.str()});
      if (It != ByFolder.end())
        addTo(T.Links, It->second);
    }
  bool Whole = false;
  for (const RawFragment &F :
       R.Link ? R.Link->Fragments : std::vector<RawFragment>())
    for (const std::string &Text : wordsOf(F.Fragment)) {
      StringRef Word = Text;
      if (Word.contains_insensitive("no-whole-archive"))
        Whole = false;
      else if (Word.contains_insensitive("--whole-archive"))
        Whole = true;
      bool This = Word.consume_front_insensitive("-Wl,-force_load,") ||
                  Word.substr(1).starts_with_insensitive("WHOLEARCHIVE:");
      if (size_t Colon = Word.find(':');
          Word.starts_with("/") || Word.starts_with("-"))
        if (Word.substr(1).starts_with_insensitive("WHOLEARCHIVE:") ||
            Word.substr(1).starts_with_insensitive("DEF:"))
          Word = Word.drop_front(Colon + 1);
      if (!isDefinitionFile(Word))
        linkFile(T, Word, Whole || This);
      else if (std::string Path = inBuild(Word);
               !is_contained(T.Definitions, Path))
        T.Definitions.push_back(Path);
    }
}

/// What whoever links the static library \p I has to link as well.
void Linker::complete(size_t I) {
  std::set<size_t> Seen{I};
  std::vector<size_t> Stack{I};
  while (!Stack.empty()) {
    size_t At = Stack.back();
    Stack.pop_back();
    for (const RawDependency &D : Raw[At].Dependencies) {
      auto It = ById.find(D.Id);
      if (It == ById.end() || !Seen.insert(It->second).second)
        continue;
      TargetKind Kind = Targets[It->second].Kind;
      if (Kind == TargetKind::Executable || Kind == TargetKind::Objects)
        continue;
      addTo(Targets[I].Needs, It->second);
      if (Kind == TargetKind::StaticLibrary)
        Stack.push_back(It->second);
    }
  }
}

std::vector<BuildTarget> Linker::run() {
  for (const RawTarget &R : Raw)
    Targets.push_back(target(R));
  for (auto [I, T] : enumerate(Targets)) {
    for (const std::string &A : T.Artifacts)
      ByArtifact.try_emplace(A, I);
    ById.try_emplace(Raw[I].Id, I);
    ByFolder.try_emplace({T.BuildFolder, T.Name}, I);
  }
  for (size_t I = 0; I < Targets.size(); ++I)
    link(I);
  for (size_t I = 0; I < Targets.size(); ++I)
    if (Targets[I].Kind == TargetKind::StaticLibrary)
      complete(I);
  return std::move(Targets);
}

/// The newest index in \p Folder, or "": CMake says that the last name is it.
std::string newestIndex(StringRef Folder, vfs::FileSystem &FS) {
  std::string Newest;
  std::error_code EC;
  for (vfs::directory_iterator It = FS.dir_begin(Folder, EC), End;
       !EC && It != End; It.increment(EC)) {
    StringRef Name = path::filename(It->path());
    if (Name.starts_with("index-") && Name.ends_with(".json") &&
        Name > path::filename(Newest))
      Newest = It->path().str();
  }
  return Newest;
}

} // namespace

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

std::vector<std::string> findCMakeReplies(const CompileDatabase &Database,
                                          vfs::FileSystem &FS) {
  std::set<std::string> Folders{path::parent_path(Database.Path).str()};
  SmallString<256> Real;
  if (!FS.getRealPath(Database.Path, Real))
    Folders.insert(path::convert_to_slash(path::parent_path(Real)));
  for (const CompileCommand &C : Database.Commands)
    Folders.insert(C.Directory);
  std::set<std::string> Found;
  for (StringRef Folder : Folders)
    if (auto Reply = findUpwards(Folder, {ReplyFolder}, FS))
      Found.insert(std::move(*Reply));
  return {Found.begin(), Found.end()};
}

Expected<std::optional<CMakeReply>> readCMakeReply(StringRef Folder,
                                                   vfs::FileSystem &FS) {
  CMakeReply Reply;
  Reply.Path = newestIndex(Folder, FS);
  if (Reply.Path.empty())
    return std::nullopt;
  auto Index = readJson<RawIndex>(Reply.Path, FS);
  if (!Index)
    return Index.takeError();
  auto Object = find_if(Index->Objects, [](const RawObject &O) {
    return O.Kind == "codemodel" && O.Major == 2 && !O.JsonFile.empty();
  });
  if (Object == Index->Objects.end())
    return std::nullopt;
  auto Model = readJson<RawModel>(absolutePath(Object->JsonFile, Folder), FS);
  if (!Model)
    return Model.takeError();
  // Configurations differ in flags, not in what is linked from what.
  std::set<std::string> Seen;
  std::vector<RawTarget> Targets;
  for (const RawConfiguration &C : Model->Configurations)
    for (const RawReference &T : C.Targets) {
      if (!Seen.insert(T.Id).second)
        continue;
      auto Target = readJson<RawTarget>(absolutePath(T.JsonFile, Folder), FS);
      if (!Target)
        return Target.takeError();
      if (kindOf(Target->Type))
        Targets.push_back(std::move(*Target));
    }
  Reply.Targets = Linker(*Model, std::move(Targets)).run();
  return Reply;
}

} // namespace officetidy::driver
