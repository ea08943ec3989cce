//===- ParseEnvironment.cpp - Windows sources on any system ---------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/ParseEnvironment.h"
#include "Extract/AnyCaseFileSystem.h"
#include "Standins/Standins.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Basic/FileManager.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Basic/TargetInfo.h"
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

/// The file system that sources are read from, which lives as long as a unit,
/// and keeps what is to be remembered of it.
class Layers : public llvm::RTTIExtends<Layers, AnyCaseFileSystem> {
public:
  static const char ID;
  explicit Layers(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Base)
      : RTTIExtends(std::move(Base)) {}

  /// What the preprocessor skipped.
  std::vector<SourceRange> Skipped;
};

const char Layers::ID = 0;

Layers *layersOf(const FileManager &Files) {
  return llvm::dyn_cast<Layers>(&Files.getVirtualFileSystem());
}

/// The file system of \p Files with any case and the stand-ins.
Layers &layersOver(FileManager &Files) {
  // clang-tidy keeps it from one unit to the next.
  if (Layers *Known = layersOf(Files))
    return *Known;
  auto All = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(
      Files.getVirtualFileSystemPtr());
  All->pushOverlay(standinFiles());
  auto Result = llvm::makeIntrusiveRefCnt<Layers>(std::move(All));
  Files.setVirtualFileSystem(Result);
  return *Result;
}

/// The folder of lib/Standins whose headers stand over those of mingw-w64.
constexpr llvm::StringLiteral OverMingw = "over-mingw";

/// What stands over the header of mingw-w64 in \p File, or nothing.
std::optional<StringRef> textOver(const FileManager &Files, FileEntryRef File) {
  const std::string Path =
      (OverMingw + "/" + path::filename(File.getName())).str();
  for (const standins::Header &H : standins::headers())
    if (H.Path == Path) {
      llvm::SmallString<256> Mark(File.getDir().getName());
      path::append(Mark, "_mingw.h");
      if (Files.getVirtualFileSystem().exists(Mark))
        return H.Text;
    }
  return std::nullopt;
}

/// Has the header that an include finds under another name known by the name
/// that it really has, so that what it includes is looked up beside it, and
/// facts don't depend on who included it first.
class RealNames : public PPCallbacks {
public:
  RealNames(Preprocessor &PP, Layers &Over)
      : Sources(PP.getSourceManager()), Over(Over) {}

  void InclusionDirective(SourceLocation, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (!File)
      return;
    FileManager &Files = Sources.getFileManager();
    File = underRealName(Sources, *File);
    Over.addIncluder(absolute(Files, File->getDir().getName()));
    if (std::optional<StringRef> Text = textOver(Files, *File);
        Text && !Sources.isFileOverridden(*File))
      Sources.overrideFileContents(*File,
                                   llvm::MemoryBuffer::getMemBuffer(*Text));
  }

  void SourceRangeSkipped(SourceRange Range, SourceLocation) override {
    if (!Sources.isInSystemHeader(Range.getBegin()))
      Over.Skipped.push_back(Range);
  }

private:
  SourceManager &Sources;
  Layers &Over;
};

/// Hides from system headers that the compiler is Microsoft's: the command says
/// so of sources that are parsed with mingw-w64's headers, which would take it
/// for true.
class CompilerName : public PPCallbacks {
public:
  explicit CompilerName(Preprocessor &PP) : PP(PP) {}

  void FileChanged(SourceLocation Where, FileChangeReason,
                   SrcMgr::CharacteristicKind Kind, FileID) override {
    const bool Hide = SrcMgr::isSystem(Kind);
    if (Hide == Hidden)
      return;
    Hidden = Hide;
    for (StringRef Name : {"_MSC_VER", "_MSC_FULL_VER"})
      change(PP.getIdentifierInfo(Name), Where);
  }

private:
  void change(IdentifierInfo *Name, SourceLocation Where) {
    if (!Hidden) {
      if (const MacroInfo *Was = Kept.lookup(Name))
        PP.appendDefMacroDirective(Name, const_cast<MacroInfo *>(Was), Where);
    } else if (const MacroInfo *Is = Kept[Name] = PP.getMacroInfo(Name); Is) {
      PP.appendMacroDirective(Name, new (PP.getPreprocessorAllocator())
                                        UndefMacroDirective(Where));
    }
  }

  Preprocessor &PP;
  bool Hidden = false;
  llvm::DenseMap<const IdentifierInfo *, const MacroInfo *> Kept;
};

/// The folders in which includes are looked up, as they are changed.
class IncludeFolders {
public:
  IncludeFolders(Preprocessor &PP, Layers &Over)
      : Search(PP.getHeaderSearchInfo()), Over(Over),
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
    Over.setIncludeFolders(std::move(Real));
    StringRef Last;
    for (const standins::Header &H : standins::headers())
      if (StringRef Folder = H.Path.split('/').first;
          Folder != Last && Folder != OverMingw) {
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
    auto Real = Over.realName(absolute(Search.getFileMgr(), Path));
    return Real ? Search.getFileMgr().getOptionalDirectoryRef(*Real)
                : std::nullopt;
  }

  void insert(unsigned At, DirectoryLookup D, frontend::IncludeDirGroup Group) {
    Folders.insert(Folders.begin() + At, D);
    Angled += Group == frontend::Quoted;
    System += Group == frontend::Quoted || Group == frontend::Angled;
  }

  HeaderSearch &Search;
  Layers &Over;
  std::vector<DirectoryLookup> Folders;
  unsigned Angled, System;
};

/// Has clang know Microsoft's keywords.
void knowMicrosofts(Preprocessor &PP, LangOptions &Language) {
  if (!Language.DeclSpecKeyword)
    PP.setPredefines(PP.getPredefines() +
                     "#undef __declspec\n#define __declspec __declspec\n");
  Language.MicrosoftExt = true;
  Language.DeclSpecKeyword = true;
  Language.AsmBlocks = true;
  PP.getIdentifierTable().AddKeywords(Language);
}

/// Has clang take what Microsoft's compiler takes: templates whose bodies don't
/// parse until they are used, and the many things that it lets pass. What the
/// target's predefined macros say of the compiler stays, since mingw-w64's
/// headers go by it.
void takeMicrosofts(Preprocessor &PP, Stage When) {
  if (!PP.getTargetInfo().getTriple().isOSWindows())
    return;
  // They belong to the compiler instance, which is not done setting up.
  auto &Language = const_cast<LangOptions &>(PP.getLangOpts());
  // First: with what follows, clang takes some keywords of C++11 for names. An
  // AST that is there already lacks what Microsoft's need.
  if (When == Stage::BeforeAST)
    knowMicrosofts(PP, Language);
  Language.MSVCCompat = true;
  Language.DelayedTemplateParsing = Language.CPlusPlus && !Language.CPlusPlus20;
}

} // namespace

void prepare(Preprocessor &PP, Stage When) {
  Layers &Over = layersOver(PP.getFileManager());
  IncludeFolders Folders(PP, Over);
  if (Folders.haveStandins())
    return;
  Over.Skipped.clear();
  takeMicrosofts(PP, When);
  Folders.addMissing();
  Folders.addStandins();
  Folders.apply();
  PP.addPPCallbacks(std::make_unique<RealNames>(PP, Over));
  if (PP.getTargetInfo().getTriple().isWindowsGNUEnvironment())
    PP.addPPCallbacks(std::make_unique<CompilerName>(PP));
  PP.getDiagnostics().setFatalsAsError(true);
  if (PP.getTargetInfo().getTriple().isOSWindows())
    PP.getDiagnostics().setSeverity(diag::ext_typecheck_addrof_temporary,
                                    diag::Severity::Ignored, SourceLocation());
}

FileEntryRef underRealName(SourceManager &Sources, FileEntryRef File) {
  FileManager &Files = Sources.getFileManager();
  Layers *Over = layersOf(Files);
  if (!Over)
    return File;
  if (auto Real = Over->realName(absolute(Files, File.getName())))
    if (auto Known = Files.getOptionalFileRef(*Real)) {
      // The first name that the source manager reads a file by remains.
      (void)Sources.getMemoryBufferForFileOrNone(*Known);
      return *Known;
    }
  return File;
}

bool wasSkipped(const SourceManager &Sources, SourceLocation Where) {
  const Layers *Over = layersOf(Sources.getFileManager());
  return Over && llvm::any_of(Over->Skipped, [&](SourceRange Range) {
           return Sources.isPointWithin(Where, Range.getBegin(),
                                        Range.getEnd());
         });
}

} // namespace officetidy::extract
