//===- Main.cpp - office-tidy ---------------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Main.h"
#include "Driver/ExtractCommand.h"
#include "Driver/Extraction.h"
#include "Driver/Linking.h"
#include "Driver/Options.h"
#include "Driver/Paths.h"
#include "Driver/ProgramFiles.h"
#include "Driver/Selection.h"
#include "Extract/Encoding.h"
#include "Extract/ImportScanner.h"
#include "Report/CatalogListing.h"
#include "Report/Listings.h"
#include "Report/ProjectListings.h"
#include "Report/Reporter.h"
#include "Report/Run.h"
#include "TypeLibrary/Header.h"
#include "TypeLibrary/Reader.h"
#include "TypeLibrary/Yaml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace officetidy::driver {

namespace {

using report::ExitCode;
using report::IncompleteUnit;
using Printer = function_ref<void(raw_ostream &)>;

int fail(Error E) {
  WithColor::error(errs(), "office-tidy") << toString(std::move(E)) << '\n';
  return static_cast<int>(ExitCode::Failure);
}

/// Writes what \p Print prints to where \p O says.
Error write(const Options &O, Printer Print) {
  if (O.Output.empty()) {
    Print(outs());
    outs().flush();
    return Error::success();
  }
  std::string Text;
  raw_string_ostream OS(Text);
  Print(OS);
  return writeAtomically(O.Output, OS.str());
}

report::ListingFormat listingFormat(const Options &O) {
  return O.Shape == Format::Json ? report::ListingFormat::Json
                                 : report::ListingFormat::Text;
}

ColorMode colorMode(Color C) {
  switch (C) {
  case Color::Auto:
    return ColorMode::Auto;
  case Color::Always:
    return ColorMode::Enable;
  case Color::Never:
    return ColorMode::Disable;
  }
  llvm_unreachable("unknown choice of colours");
}

StringRef nameOf(ProgramKind Kind) {
  switch (Kind) {
  case ProgramKind::Unknown:
    return "";
  case ProgramKind::Executable:
    return "executable";
  case ProgramKind::SharedLibrary:
    return "shared library";
  case ProgramKind::StaticLibrary:
    return "static library";
  }
  llvm_unreachable("unknown kind of program");
}

StringRef nameOf(ProgramSource Source) {
  switch (Source) {
  case ProgramSource::Configuration:
    return "the configuration";
  case ProgramSource::CMake:
    return "CMake's File API";
  case ProgramSource::Projects:
    return "its project file";
  case ProgramSource::Outputs:
    return "the outputs of the compile commands";
  case ProgramSource::Nothing:
    return "nothing: all that no program is told of";
  }
  llvm_unreachable("unknown source of programs");
}

report::ProgramListing listingOf(const DescribedProgram &D, const Project &P) {
  report::ProgramListing L;
  L.Name = D.Group.Name;
  L.Kind = nameOf(D.Group.Kind).str();
  L.From = nameOf(D.Group.From).str();
  L.IsTold =
      D.Group.From == ProgramSource::Configuration || knowsLinks(D.Group.From);
  for (size_t I : D.Group.Units)
    L.Sources.push_back(P.Units[I].Source);
  for (size_t I : D.Group.Archived)
    L.Archived.push_back(P.Units[I].Source);
  L.Files = D.Group.Files;
  L.Libraries = D.Group.Libraries;
  for (const DefinitionFile &File : D.Definitions)
    L.Definitions.push_back(File.Path);
  for (const link::Start &S : D.Starts)
    L.Tasks.push_back(S.Evidence);
  return L;
}

/// Says what else the user should know, and what could not be read.
void warn(const Options &O, const Project &P,
          ArrayRef<IncompleteUnit> Incomplete) {
  if (O.Quiet)
    return;
  for (const std::string &Note : P.Notes)
    WithColor::note(errs()) << Note << '\n';
  for (const std::string &Notice : P.Notices)
    WithColor::warning(errs()) << Notice << '\n';
  report::warnOfIncomplete(Incomplete, errs());
}

/// Lists the programs, for which nothing needs to be extracted.
int listPrograms(const Options &O, const Project &P,
                 const DescribedPrograms &Described) {
  std::vector<report::ProgramListing> Listings;
  for (const DescribedProgram &D : Described.Programs)
    if (!D.Group.Held)
      Listings.push_back(listingOf(D, P));
  if (Error E = write(O, [&](raw_ostream &OS) {
        report::listPrograms(Listings, listingFormat(O), OS);
      }))
    return fail(std::move(E));
  std::vector<IncompleteUnit> Unread = P.Unread;
  append_range(Unread, Described.Unread);
  warn(O, P, Unread);
  return static_cast<int>(report::exitCode({}, Unread));
}

/// Lists what is known, for which no project is needed.
int listCatalog(const Options &O) {
  auto Configuration =
      readConfiguration(O.Where.Config, *vfs::getRealFileSystem());
  if (!Configuration)
    return fail(Configuration.takeError());
  catalog::Catalog Known = catalog::builtin();
  Known.add(std::move(*Configuration));
  unsigned Rows = 0;
  if (Error E = write(O, [&](raw_ostream &OS) {
        Rows = report::listCatalog(Known, O.Names, listingFormat(O), OS);
      }))
    return fail(std::move(E));
  if (Rows == 0)
    return fail(
        createStringError(inconvertibleErrorCode(),
                          "nothing is known of " + join(O.Names, ", ")));
  return static_cast<int>(ExitCode::Clean);
}

/// Prints the header of a type library, for which no project is needed.
int showTypeLibrary(const Options &O) {
  extract::ImportRequest How = extract::parseImport("\"\" " + O.Attributes);
  if (!How.Unknown.empty())
    return fail(createStringError(inconvertibleErrorCode(),
                                  "'" + How.Unknown.front() +
                                      "' is no attribute of #import"));
  auto File = MemoryBuffer::getFile(O.File, /*IsText=*/false,
                                    /*RequiresNullTerminator=*/false);
  if (!File)
    return fail(createFileError(O.File, File.getError()));
  bool IsModel = StringRef(O.File).ends_with(".yaml");
  auto Library = IsModel ? typelib::fromYaml(**File)
                         : typelib::read(**File, How.How.TlbId);
  if (!Library)
    return fail(Library.takeError());
  if (Error E = write(O, [&](raw_ostream &OS) {
        OS << typelib::toHeader(*Library, How.How);
      }))
    return fail(std::move(E));
  return static_cast<int>(ExitCode::Clean);
}

/// Prints the findings among \p Sites.
int report(const Options &O, const Project &P,
           ArrayRef<link::CreationSite> Sites,
           std::vector<IncompleteUnit> Incomplete) {
  // As clang reads them, so that columns are those of the texts shown.
  report::Sources Files(
      extract::transcodingFileSystem(vfs::getRealFileSystem()), P.Root);
  report::Run R = report::makeRun(Sites, std::move(Incomplete), P.Units.size(),
                                  OFFICE_TIDY_VERSION, Files);
  std::unique_ptr<report::Reporter> Reporter =
      O.Shape == Format::Sarif
          ? report::createSarifReporter()
          : report::createTextReporter(colorMode(O.Colors), !O.Quiet);
  if (Error E = write(O, [&](raw_ostream &OS) { Reporter->render(R, OS); }))
    return fail(std::move(E));
  return static_cast<int>(report::exitCode(R.Findings, R.Incomplete));
}

/// Prints a list of what \p L recognised.
int list(const Options &O, const Project &P, const Linking &L,
         const Selection &Selected, ArrayRef<IncompleteUnit> Incomplete) {
  auto NotSelected = [&](const auto &Site) {
    return !Selected.holds(Site.Where.File);
  };
  bool Unknown = false;
  Error E = write(O, [&](raw_ostream &OS) {
    report::ListingFormat F = listingFormat(O);
    if (O.What == Command::Why) {
      auto Answers = L.why(O.Function);
      Unknown = Answers.empty();
      report::explain(O.Function, Answers, F, OS);
    } else if (O.What == Command::Creations) {
      auto Sites = L.creations();
      erase_if(Sites, NotSelected);
      report::listCreations(Sites, F, OS);
    } else {
      auto Sites = L.entryPoints();
      erase_if(Sites, NotSelected);
      report::listEntryPoints(Sites, F, OS);
    }
  });
  if (E)
    return fail(std::move(E));
  warn(O, P, Incomplete);
  ExitCode Code = report::exitCode({}, Incomplete);
  // What isn't there may be in what is missing; else it was misspelt.
  if (Unknown && Code == ExitCode::Clean)
    Code = ExitCode::Failure;
  return static_cast<int>(Code);
}

/// Extracts, links, and prints what \p O asks for.
int analyse(const Options &O, StringRef Program) {
  auto FS = vfs::getRealFileSystem();
  Expected<Project> P = Project::open(O.Where, *FS);
  if (!P)
    return fail(P.takeError());
  Expected<Selection> Selected = Selection::create(O.Paths, P->Root, *FS);
  if (!Selected)
    return fail(Selected.takeError());

  catalog::Catalog Known = catalog::builtin();
  Known.add(P->Configuration);
  catalog::Index Catalog(Known);
  DescribedPrograms Described = describePrograms(*P, Catalog, *FS);
  if (O.What == Command::Programs)
    return listPrograms(O, *P, Described);

  Expected<Extraction> Facts =
      extractAll(*P, O.Limit, {Program.str(), "extract"});
  if (!Facts)
    return fail(Facts.takeError());
  if (!O.Quiet)
    for (const std::string &Note : Facts->Notes)
      errs() << Note << '\n';
  std::vector<IncompleteUnit> Incomplete = std::move(Facts->Incomplete);
  append_range(Incomplete, Selected->unknownSources(P->Units));
  append_range(Incomplete, P->Unread);
  append_range(Incomplete, Described.Unread);

  Linking L(*P, Described, *Facts, Catalog);
  if (Error E = L.writeSummaries())
    return fail(std::move(E));
  if (O.What != Command::Run)
    return list(O, *P, L, *Selected, Incomplete);
  warn(O, *P, {});
  std::vector<link::CreationSite> Sites = L.creations();
  erase_if(Sites, [&](const link::CreationSite &Site) {
    return !Selected->holds(Site.Where.File);
  });
  return report(O, *P, Sites, std::move(Incomplete));
}

/// Replaces `extract @file` by what the file holds: a compile command may be
/// longer than the system lets a command be.
Error expandResponseFile(SmallVectorImpl<const char *> &Arguments,
                         StringSaver &Saver) {
  if (Arguments.size() != 2 || StringRef(Arguments[0]) != "extract" ||
      Arguments[1][0] != '@')
    return Error::success();
  StringRef Path = Arguments.pop_back_val() + 1;
  auto Buffer = MemoryBuffer::getFile(Path);
  if (!Buffer)
    return createFileError(Path, Buffer.getError());
  cl::TokenizeGNUCommandLine((*Buffer)->getBuffer(), Saver, Arguments);
  return Error::success();
}

} // namespace

int run(StringRef Program, ArrayRef<const char *> Given) {
  BumpPtrAllocator Memory;
  StringSaver Saver(Memory);
  SmallVector<const char *, 64> Arguments(Given);
  if (Error E = expandResponseFile(Arguments, Saver))
    return fail(std::move(E));
  Expected<Options> O = parseOptions(Arguments);
  if (!O)
    return fail(O.takeError());
  switch (O->What) {
  case Command::Help:
    printHelp(O->HelpOn, outs());
    return 0;
  case Command::Version:
    outs() << "office-tidy " OFFICE_TIDY_VERSION " (LLVM " LLVM_VERSION_STRING
              ")\n";
    return 0;
  case Command::Catalog:
    return listCatalog(*O);
  case Command::TypeLibrary:
    return showTypeLibrary(*O);
  case Command::Extract:
    return runExtract(O->Extract, Program);
  default:
    return analyse(*O, Program);
  }
}

} // namespace officetidy::driver
