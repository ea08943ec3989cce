//===- Importer.cpp - `#import` for clang's preprocessor ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Importer.h"
#include "Extract/ImportScanner.h"
#include "Extract/ImportSearch.h"
#include "Extract/ParseEnvironment.h"
#include "TypeLibrary/Header.h"
#include "clang/Basic/CharInfo.h"
#include "clang/Basic/DiagnosticSema.h"
#include "clang/Lex/HeaderSearch.h"
#include "clang/Lex/LexDiagnostic.h"
#include "clang/Lex/PPCallbacks.h"
#include "clang/Lex/Pragma.h"
#include "clang/Lex/Preprocessor.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Path.h"
#include <deque>
#include <fmt/format.h>

using namespace clang;
using llvm::StringRef;

namespace officetidy::extract {

namespace {

/// What an `#import` becomes: the pragma's name, letter by letter.
constexpr StringRef Disguise = "pragma";

/// What stands for `__declspec(property(…))` where clang doesn't know it.
constexpr StringRef PropertyClass = R"(#ifndef _OFFICE_TIDY_PROPERTY
#define _OFFICE_TIDY_PROPERTY
template <class T> struct _office_tidy_property {
  template <class U> const U &operator=(const U &);
  operator T() const;
  T operator->() const;
  template <class I> _office_tidy_property operator[](const I &) const;
};
#endif
)";

/// The property \p Declaration, `T Name[];`, as a field.
std::string asField(StringRef Declaration) {
  Declaration = Declaration.trim().rtrim(";[] ");
  auto [Type, Name] = Declaration.rsplit(' ');
  return "  _office_tidy_property<" + Type.str() + "> " + Name.str() + ";\n";
}

/// \p Header with fields for its properties.
std::string withoutProperties(StringRef Header) {
  std::string Text = PropertyClass.str();
  bool Follows = false; // the declaration does, in the next line
  for (StringRef Line : llvm::split(Header, '\n')) {
    StringRef Rest = Line.ltrim();
    if (Rest.consume_front("__declspec(property(")) {
      Rest = Rest.substr(Rest.find("))")).drop_front(2).trim();
      Follows = Rest.empty();
      if (!Follows)
        Text += asField(Rest);
    } else {
      Text += Follows ? asField(Rest) : (Line + "\n").str();
      Follows = false;
    }
  }
  return Text;
}

class Importer;

/// The preprocessors that imports are handled of, on this thread.
llvm::SmallDenseMap<const Preprocessor *, Importer *, 1> &handled() {
  static thread_local llvm::SmallDenseMap<const Preprocessor *, Importer *, 1>
      All;
  return All;
}

/// Imports for one preprocessor.
class Importer {
public:
  Importer(Preprocessor &PP, ImportOptions Options)
      : PP(PP), Options(std::move(Options)), Sources(PP.getSourceManager()) {
    handled()[&PP] = this;
  }
  ~Importer() { handled().erase(&PP); }

  /// Searches \p Folders, too.
  void add(const std::vector<std::string> &Folders) {
    for (const std::string &Folder : Folders)
      if (!llvm::is_contained(Options.Folders, Folder))
        Options.Folders.push_back(Folder);
  }

  /// Disguises the imports in \p File, if it is new.
  void prepare(FileEntryRef File);
  /// The rest of the import whose `#` is at \p Hash, or null if there is none.
  const std::string *restAt(SourceLocation Hash) const;
  /// Does the import of \p R, which stands at \p Where.
  void import(const ImportRequest &R, SourceLocation Where);

private:
  bool isDisguised(const ImportDirective &D) const;
  ImportFolders folders(const ImportRequest &R, SourceLocation Where) const;
  void declare(const ImportRequest &R, const ImportedLibrary &L,
               SourceLocation Where);
  void enterText(StringRef Path, SourceLocation Where);
  void enterHeader(const ImportedLibrary &L, SourceLocation Where);
  /// Enters \p Text as a header that is on no disk.
  void enterNew(const std::string &Text, const std::string &Namespace,
                const std::string &Name, SourceLocation Where);
  void enter(FileEntryRef File, const std::string &Text, SourceLocation Where);
  void unknown(const ImportRequest &R, const ImportedLibrary &L,
               SourceLocation Where);

  struct Declared {
    std::shared_ptr<const typelib::Library> What;
    typelib::ImportAttributes How;
  };

  Preprocessor &PP;
  ImportOptions Options;
  SourceManager &Sources;
  llvm::DenseMap<const FileEntry *, std::map<unsigned, std::string>> Imports;
  std::deque<Declared> Known;
  llvm::StringSet<> Done; ///< what has been imported, and into what namespace
  llvm::StringSet<> Noted;
};

/// Where clang doesn't mimic MSVC, an `#import` may be of a text.
bool Importer::isDisguised(const ImportDirective &D) const {
  if (PP.getLangOpts().MSVCCompat)
    return true;
  StringRef Rest = StringRef(D.Rest).ltrim();
  bool IsMacro = !Rest.starts_with("\"") && !Rest.starts_with("<");
  return IsMacro || parseImport(Rest).isTypeLibrary();
}

void Importer::prepare(FileEntryRef File) {
  File = underRealName(Sources, File);
  auto [It, New] = Imports.try_emplace(&File.getFileEntry());
  if (!New || PP.getLangOpts().ObjC)
    return;
  auto Buffer = Sources.getMemoryBufferForFileOrNone(File);
  if (!Buffer)
    return;
  std::string Text;
  for (ImportDirective &D :
       findImports(Buffer->getBuffer(), PP.getLangOpts())) {
    if (!isDisguised(D))
      continue;
    if (Text.empty())
      Text = Buffer->getBuffer().str();
    for (size_t I = 0; I != Disguise.size(); ++I)
      Text[D.Letters[I]] = Disguise[I];
    It->second.emplace(D.Offset, std::move(D.Rest));
  }
  if (!Text.empty())
    Sources.overrideFileContents(File,
                                 llvm::MemoryBuffer::getMemBufferCopy(
                                     Text, Buffer->getBufferIdentifier()));
}

const std::string *Importer::restAt(SourceLocation Hash) const {
  if (!Hash.isFileID())
    return nullptr;
  auto [File, Offset] = Sources.getDecomposedLoc(Hash);
  OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return nullptr;
  auto In = Imports.find(&Entry->getFileEntry());
  if (In == Imports.end())
    return nullptr;
  auto At = In->second.find(Offset);
  return At == In->second.end() ? nullptr : &At->second;
}

/// The folders to search for \p R, absolute.
ImportFolders Importer::folders(const ImportRequest &R,
                                SourceLocation Where) const {
  FileManager &Files = PP.getFileManager();
  auto Absolute = [&](StringRef Folder) {
    llvm::SmallString<256> Path(Folder);
    Files.makeAbsolutePath(Path);
    return std::string(Path);
  };
  ImportFolders Result;
  for (StringRef Folder : Options.Outputs)
    Result.Outputs.push_back(Absolute(Folder));
  for (StringRef Folder : Options.Folders)
    Result.Given.push_back(Absolute(Folder));
  if (OptionalFileEntryRef Includer =
          Sources.getFileEntryRefForID(Sources.getFileID(Where)))
    Result.Includes.push_back(
        Absolute(llvm::sys::path::parent_path(Includer->getName())));
  for (const DirectoryLookup &Folder :
       PP.getHeaderSearchInfo().search_dir_range())
    if (Folder.isNormalDir())
      Result.Includes.push_back(Absolute(Folder.getName()));
  return Result;
}

/// The folder in which the headers are seen that are on no disk.
#ifdef _WIN32
constexpr StringRef HeaderFolder = "C:/office-tidy-imports/";
#else
constexpr StringRef HeaderFolder = "/office-tidy-imports/";
#endif

void Importer::enterNew(const std::string &Text, const std::string &Namespace,
                        const std::string &Name, SourceLocation Where) {
  std::string Path = HeaderFolder.str();
  if (!Namespace.empty())
    Path += Namespace + "/";
  Path += Name;
  enter(PP.getFileManager().getVirtualFileRef(Path, Text.size(), 0), Text,
        Where);
}

void Importer::enter(FileEntryRef File, const std::string &Text,
                     SourceLocation Where) {
  Sources.overrideFileContents(
      File,
      llvm::MemoryBuffer::getMemBufferCopy(
          PP.getLangOpts().DeclSpecKeyword ? Text : withoutProperties(Text),
          File.getName()));
  PP.EnterSourceFile(Sources.createFileID(File, Where, SrcMgr::C_System),
                     nullptr, Where);
}

void Importer::enterHeader(const ImportedLibrary &L, SourceLocation Where) {
  auto File = PP.getFileManager().getOptionalFileRef(L.Header);
  if (File && Done.insert(L.Header).second)
    enter(*File, L.HeaderText, Where);
}

void Importer::enterText(StringRef Path, SourceLocation Where) {
  auto File = PP.getFileManager().getFileRef(Path, /*OpenFile=*/true);
  if (!File) {
    llvm::consumeError(File.takeError());
    return;
  }
  if (!Done.insert(Path).second)
    return;
  PP.getHeaderSearchInfo().MarkFileIncludeOnce(*File);
  prepare(*File);
  PP.EnterSourceFile(
      Sources.createFileID(*File, Where, Sources.getFileCharacteristic(Where)),
      nullptr, Where);
}

/// Declares the library that was found, unless it is already.
void Importer::declare(const ImportRequest &R, const ImportedLibrary &L,
                       SourceLocation Where) {
  typelib::ImportAttributes How = R.How;
  // The wrappers of Office's interfaces lead out of the program.
  How.NoImplementation |= L.BuiltIn;
  std::string Namespace = typelib::namespaceOf(*L.Library, How);
  if (!Done.insert(L.Library->Guid + L.Library->Name + "::" + Namespace).second)
    return;
  std::vector<typelib::ImportedLibrary> Others;
  for (const Declared &Other : Known)
    Others.push_back({Other.What.get(), &Other.How});
  std::string Text = typelib::toHeader(*L.Library, How, Others);
  Known.push_back({L.Library, std::move(How)});
  enterNew(Text, Namespace, L.Name, Where);
}

void Importer::unknown(const ImportRequest &R, const ImportedLibrary &L,
                       SourceLocation Where) {
  std::string Namespace = R.How.RenameNamespace;
  if (Namespace.empty())
    Namespace = llvm::sys::path::stem(L.Name).str();
  if (!R.How.NoNamespace && isValidAsciiIdentifier(Namespace))
    enterNew("namespace " + Namespace + " {}\n", Namespace, L.Name, Where);
  if (!Noted.insert(R.Name).second || !Options.Note)
    return;
  Options.Note(
      Where,
      L.Problem.empty()
          ? fmt::format("the type library '{}' is not there, and no model of "
                        "it is built in: nothing of it is declared; name the "
                        "folder of the library, or of the .tlh file that MSVC "
                        "made of it, as an import path",
                        R.Name)
          : fmt::format("the type library '{}' can't be read, nothing of it is "
                        "declared: {}",
                        R.Name, L.Problem));
}

void Importer::import(const ImportRequest &R, SourceLocation Where) {
  // Bodies alone, of what another import declares.
  if (R.How.ImplementationOnly)
    return;
  ImportedLibrary L = findImported(R, folders(R, Where),
                                   PP.getFileManager().getVirtualFileSystem());
  if (!L.Text.empty()) {
    enterText(L.Text, Where);
  } else if (!L.Header.empty()) {
    enterHeader(L, Where);
  } else if (L.Library) {
    declare(R, L, Where);
  } else {
    unknown(R, L, Where);
  }
}

/// Prepares each file before it is entered.
class FileWatcher : public PPCallbacks {
public:
  explicit FileWatcher(std::shared_ptr<Importer> I) : I(std::move(I)) {}

  void InclusionDirective(SourceLocation, const Token &, StringRef, bool,
                          CharSourceRange, OptionalFileEntryRef File, StringRef,
                          StringRef, const Module *, bool,
                          SrcMgr::CharacteristicKind) override {
    if (File)
      I->prepare(*File);
  }

private:
  std::shared_ptr<Importer> I;
};

/// Handles the pragmas that nobody else does, among them the imports.
class ImportHandler : public PragmaHandler {
public:
  explicit ImportHandler(std::shared_ptr<Importer> I) : I(std::move(I)) {}

  void HandlePragma(Preprocessor &PP, PragmaIntroducer Introducer,
                    Token &First) override {
    const std::string *Rest = I->restAt(Introducer.Loc);
    if (!Rest) {
      // What clang says of a pragma without a handler.
      PP.Diag(First, diag::warn_pragma_ignored);
      return;
    }
    ImportRequest R = parseImport(*Rest);
    SourceLocation Where = First.getLocation();
    if (R.Name.empty() && First.is(tok::identifier))
      R = parseImport(expanded(PP, First));
    else if (First.isNot(tok::eod))
      discard(PP);
    if (R.Name.empty())
      PP.Diag(Introducer.Loc, diag::err_pp_expects_filename);
    else
      I->import(R, Where);
  }

private:
  static void discard(Preprocessor &PP) {
    Token T;
    do
      PP.LexUnexpandedToken(T);
    while (T.isNot(tok::eod) && T.isNot(tok::eof));
  }

  /// The line from \p First on, its macros expanded.
  static std::string expanded(Preprocessor &PP, Token First) {
    auto Again = std::make_unique<Token[]>(1);
    Again[0] = First;
    PP.EnterTokenStream(std::move(Again), 1, /*DisableMacroExpansion=*/false,
                        /*IsReinject=*/false);
    std::string Line;
    Token T;
    for (PP.Lex(T); T.isNot(tok::eod) && T.isNot(tok::eof); PP.Lex(T)) {
      if (T.hasLeadingSpace())
        Line += ' ';
      Line += PP.getSpelling(T);
    }
    return Line;
  }

  std::shared_ptr<Importer> I;
};

} // namespace

void handleImports(Preprocessor &PP, ImportOptions Options) {
  if (Importer *Known = handled().lookup(&PP)) {
    Known->add(Options.Folders);
    return;
  }
  auto I = std::make_shared<Importer>(PP, std::move(Options));
  SourceManager &Sources = PP.getSourceManager();
  if (auto Main = Sources.getFileEntryRefForID(Sources.getMainFileID()))
    I->prepare(*Main);
  PP.addPPCallbacks(std::make_unique<FileWatcher>(I));
  // Whoever calls the wrappers of Word's methods hands them such addresses, and
  // MSVC lets it pass.
  PP.getDiagnostics().setSeverity(diag::ext_typecheck_addrof_temporary,
                                  diag::Severity::Ignored, SourceLocation());
  PP.AddPragmaHandler(new ImportHandler(I));
}

} // namespace officetidy::extract
