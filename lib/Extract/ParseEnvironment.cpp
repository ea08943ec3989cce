//===- ParseEnvironment.cpp - Windows sources on any system ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/ParseEnvironment.h"
#include "Extract/AnyCaseFileSystem.h"
#include "Standins/Standins.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/HeaderSearchOptions.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

using namespace clang;
using llvm::StringRef;
namespace path = llvm::sys::path;

namespace officetidy::extract {

StringRef standinFolder() {
#ifdef _WIN32
  return "C:/office-tidy-standins";
#else
  return "/office-tidy-standins";
#endif
}

namespace {

std::string absolute(const FileManager &Files, StringRef Path) {
  llvm::SmallString<256> Result(Path);
  Files.makeAbsolutePath(Result);
  return std::string(Result);
}

/// The stand-in headers as files.
llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> standinFiles() {
  auto Files = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  for (const standins::Header &H : standins::headers())
    Files->addFile(standinFolder() + "/" + H.Path, /*ModificationTime=*/0,
                   llvm::MemoryBuffer::getMemBuffer(H.Text, H.Path));
  return Files;
}

/// The file system of \p Files with any case and the stand-ins.
AnyCaseFileSystem &layersOver(FileManager &Files) {
  // clang-tidy keeps it from one unit to the next.
  if (auto *Known =
          llvm::dyn_cast<AnyCaseFileSystem>(&Files.getVirtualFileSystem()))
    return *Known;
  auto All = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      Files.getVirtualFileSystemPtr());
  All->pushOverlay(standinFiles());
  auto Layers = llvm::makeIntrusiveRefCnt<AnyCaseFileSystem>(std::move(All));
  Files.setVirtualFileSystem(Layers);
  return *Layers;
}

/// Has the header that an include finds under another name known by the name
/// that it really has, so that what it includes is looked up beside it, and
/// facts don't depend on who included it first.
class RealNames : public PPCallbacks {
public:
  RealNames(Preprocessor &PP, AnyCaseFileSystem &Layers)
      : Sources(PP.getSourceManager()), Layers(Layers) {}

  void InclusionDirective(SourceLocation, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (!File)
      return;
    FileManager &Files = Sources.getFileManager();
    if (auto Real = Layers.realName(absolute(Files, File->getName())))
      if (auto Known = Files.getOptionalFileRef(*Real)) {
        // The first name that the source manager reads a file by remains.
        (void)Sources.getMemoryBufferForFileOrNone(*Known);
        File = Known;
      }
    Layers.addIncluder(absolute(Files, File->getDir().getName()));
  }

private:
  SourceManager &Sources;
  AnyCaseFileSystem &Layers;
};

/// The folders in which includes are looked up, as they are changed.
class IncludeFolders {
public:
  IncludeFolders(Preprocessor &PP, AnyCaseFileSystem &Layers)
      : Search(PP.getHeaderSearchInfo()), Layers(Layers),
        Folders(Search.search_dir_begin(), Search.search_dir_end()),
        Angled(countTo(std::as_const(Search).angled_dir_begin())),
        System(countTo(std::as_const(Search).system_dir_begin())) {}

  bool haveStandins() const {
    return llvm::any_of(Folders, [](const DirectoryLookup &D) {
      return D.isNormalDir() &&
             D.getDirRef()->getName().starts_with(standinFolder());
    });
  }

  /// Adds those of the command that clang left out because they weren't there
  /// by the name that is given.
  void addMissing() {
    unsigned Next = 0;
    add(Next, frontend::Quoted);
    Next = std::max(Next, Angled);
    add(Next, frontend::Angled);
    Next = std::max(Next, System);
    for (frontend::IncludeDirGroup Group :
         {frontend::System, frontend::ExternCSystem, frontend::CSystem,
          frontend::CXXSystem, frontend::After})
      add(Next, Group);
  }

  void addStandins() {
    std::vector<std::string> Real;
    for (const DirectoryLookup &D : Folders)
      if (D.isNormalDir())
        Real.push_back(absolute(Search.getFileMgr(), D.getDirRef()->getName()));
    Layers.setIncludeFolders(std::move(Real));
    StringRef Last;
    for (const standins::Header &H : standins::headers())
      if (StringRef Folder = H.Path.split('/').first; Folder != Last) {
        Last = Folder;
        if (auto Dir = Search.getFileMgr().getOptionalDirectoryRef(
                (standinFolder() + "/" + Folder).str()))
          Folders.emplace_back(*Dir, SrcMgr::C_System, /*isFramework=*/false);
      }
  }

  void apply() {
    Search.SetSearchPaths(Folders, Angled, System,
                          llvm::DenseMap<unsigned, unsigned>());
  }

private:
  unsigned countTo(ConstSearchDirIterator End) const {
    return std::distance(std::as_const(Search).search_dir_begin(), End);
  }

  /// Adds the missing folders of \p Group, each behind the one that the command
  /// has in front of it; \p Next is where the group begins, then where it ends.
  void add(unsigned &Next, frontend::IncludeDirGroup Group) {
    for (const HeaderSearchOptions::Entry &E :
         Search.getHeaderSearchOpts().UserEntries) {
      if (E.Group != Group || E.IsFramework)
        continue;
      auto Known = llvm::find_if(Folders, [&](const DirectoryLookup &D) {
        return D.isNormalDir() && D.getDirRef()->getName() == E.Path;
      });
      if (Known != Folders.end())
        Next = std::max<unsigned>(Next, Known - Folders.begin() + 1);
      else if (auto Dir = missing(E.Path))
        insert(Next++,
               DirectoryLookup(*Dir,
                               Group == frontend::Quoted ||
                                       Group == frontend::Angled
                                   ? SrcMgr::C_User
                                   : SrcMgr::C_System,
                               /*isFramework=*/false),
               Group);
    }
  }

  OptionalDirectoryEntryRef missing(StringRef Path) {
    auto Real = Layers.realName(absolute(Search.getFileMgr(), Path));
    return Real ? Search.getFileMgr().getOptionalDirectoryRef(*Real)
                : std::nullopt;
  }

  void insert(unsigned At, DirectoryLookup D, frontend::IncludeDirGroup Group) {
    Folders.insert(Folders.begin() + At, D);
    Angled += Group == frontend::Quoted;
    System += Group == frontend::Quoted || Group == frontend::Angled;
  }

  HeaderSearch &Search;
  AnyCaseFileSystem &Layers;
  std::vector<DirectoryLookup> Folders;
  unsigned Angled, System;
};

} // namespace

void prepare(Preprocessor &PP) {
  AnyCaseFileSystem &Layers = layersOver(PP.getFileManager());
  IncludeFolders Folders(PP, Layers);
  if (Folders.haveStandins())
    return;
  Folders.addMissing();
  Folders.addStandins();
  Folders.apply();
  PP.addPPCallbacks(std::make_unique<RealNames>(PP, Layers));
  PP.getDiagnostics().setFatalsAsError(true);
}

} // namespace officetidy::extract
