//===- Options.cpp - office-tidy's command line ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Options.h"
#include "Driver/ProjectFiles.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Option/OptTable.h"
#include "llvm/Option/Option.h"
#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>

using namespace llvm;
using namespace llvm::opt;

namespace officetidy::driver {

namespace {

enum VisibilityBits {
  RunVis = 1 << 1,
  ListVis = 1 << 2,
  ExtractVis = 1 << 3,
  CatalogVis = 1 << 4,
  TypelibVis = 1 << 5
};

enum OptionId {
  OPT_INVALID = 0,
#define OPTION(...) LLVM_MAKE_OPT_ID(__VA_ARGS__),
#include "Driver/Options.inc"
#undef OPTION
};

#if LLVM_VERSION_MAJOR >= 20
#define OPTTABLE_STR_TABLE_CODE
#include "Driver/Options.inc"
#undef OPTTABLE_STR_TABLE_CODE
#define OPTTABLE_PREFIXES_TABLE_CODE
#include "Driver/Options.inc"
#undef OPTTABLE_PREFIXES_TABLE_CODE
#else
#define PREFIX(NAME, VALUE)                                                    \
  constexpr StringLiteral NAME##_init[] = VALUE;                               \
  constexpr ArrayRef<StringLiteral> NAME(NAME##_init,                          \
                                         std::size(NAME##_init) - 1);
#include "Driver/Options.inc"
#undef PREFIX
#endif

constexpr OptTable::Info InfoTable[] = {
#define OPTION(...) LLVM_CONSTRUCT_OPT_INFO(__VA_ARGS__),
#include "Driver/Options.inc"
#undef OPTION
};

class Table : public GenericOptTable {
public:
#if LLVM_VERSION_MAJOR >= 20
  Table() : GenericOptTable(OptionStrTable, OptionPrefixesTable, InfoTable) {}
#else
  Table() : GenericOptTable(InfoTable) {}
#endif
};

/// What the command line calls a command, and what its help says.
struct CommandInfo {
  Command What;
  StringLiteral Name;
  unsigned Visible;
  StringLiteral Usage, Overview;
};

constexpr CommandInfo Commands[] = {
    {Command::Run, "", RunVis,
     "office-tidy [options] [files or folders]\n"
     "       office-tidy <command> [options] ...",
     "Finds code that runs unattended - in a Windows service, in IIS, under "
     "the Task\nScheduler - and automates Microsoft Office, over a whole C or "
     "C++ program.\n\nEvery translation unit of the compile database is "
     "analysed, always: the way to\na creation may begin in any of them. "
     "Files and folders limit what is reported."},
    {Command::Creations, "creations", ListVis,
     "office-tidy creations [options] [files or folders]",
     "Lists the calls that create or attach to COM classes, reached from "
     "unattended\ncode or not."},
    {Command::EntryPoints, "entry-points", ListVis,
     "office-tidy entry-points [options] [files or folders]",
     "Lists the functions that Windows calls in unattended processes."},
    {Command::Programs, "programs", ListVis,
     "office-tidy programs [options] [folder, solution or project]",
     "Lists the programs of the project and what they are linked from."},
    {Command::Why, "why", ListVis, "office-tidy why [options] <function>",
     "Shows the way from an entry point to a function, or where the ways "
     "end.\n<function> is a qualified name or the end of one."},
    {Command::Catalog, "catalog", CatalogVis,
     "office-tidy catalog [options] [names]",
     "Lists what is known of Windows, Office and libraries: the rows of the "
     "catalog, as\nthey are written in .office-tidy.yaml. Names, which may "
     "have wildcards, limit it to\nwhat is known of these functions, classes "
     "and programs."},
    {Command::TypeLibrary, "typelib", TypelibVis,
     "office-tidy typelib [options] <file> [attributes]",
     "Shows what a type library (.tlb, .olb, or in a .dll, .exe or .ocx) "
     "declares: the C++\nheader that #import makes of it, with attributes as "
     "in\n'no_namespace rename(\"EOF\", \"AtEnd\")'."},
    {Command::Extract, "extract", ExtractVis,
     "office-tidy extract [options] -o <file> <source> -- <compiler> "
     "<arguments>",
     "Writes the facts of one translation unit. This is what office-tidy runs "
     "for each\nentry of the compile database; a build system can run it "
     "too. It succeeds\nwhatever it finds, also of a source with errors."},
};

const CommandInfo &infoOf(Command What) {
  return *find_if(Commands,
                  [=](const CommandInfo &I) { return I.What == What; });
}

/// The command that \p Arguments begin with, which is dropped from them.
const CommandInfo &takeCommand(ArrayRef<const char *> &Arguments) {
  if (!Arguments.empty() && *Arguments.front())
    for (const CommandInfo &I : Commands)
      if (I.Name == Arguments.front()) {
        Arguments = Arguments.drop_front();
        return I;
      }
  return infoOf(Command::Run);
}

template <typename... T>
Error wrongUse(fmt::format_string<T...> Format, T &&...Values) {
  return createStringError(errc::invalid_argument,
                           fmt::format(Format, std::forward<T>(Values)...) +
                               "; see office-tidy --help");
}

Error unknownOption(const Table &T, const std::string &Text, unsigned Visible) {
  std::string Nearest;
  if (T.findNearest(Text, Nearest, Visibility(Visible)) <= 2)
    return wrongUse("unknown option '{}', did you mean '{}'?", Text, Nearest);
  return wrongUse("unknown option '{}'", Text);
}

/// Reads the number that option \p Id gives into \p Result.
Error readNumber(const ArgList &Args, OptSpecifier Id, unsigned &Result) {
  const Arg *A = Args.getLastArg(Id);
  if (A && StringRef(A->getValue()).getAsInteger(10, Result))
    return wrongUse("{}: '{}' is no number", A->getSpelling().str(),
                    A->getValue());
  return Error::success();
}

Error readShape(const ArgList &Args, const CommandInfo &Info, Format &Result) {
  const Arg *A = Args.getLastArg(OPT_format);
  if (!A)
    return Error::success();
  bool List = Info.Visible != RunVis;
  auto Shape = StringSwitch<std::optional<Format>>(A->getValue())
                   .Case("text", Format::Text)
                   .Case("json", Format::Json)
                   .Case("sarif", Format::Sarif)
                   .Default(std::nullopt);
  if (!Shape || *Shape == (List ? Format::Sarif : Format::Json))
    return wrongUse("--format: '{}' is unknown here; it can be text or {}",
                    A->getValue(), List ? "json" : "sarif");
  Result = *Shape;
  return Error::success();
}

Error readColor(const ArgList &Args, Color &Result) {
  const Arg *A = Args.getLastArg(OPT_color);
  if (!A)
    return Error::success();
  auto When = StringSwitch<std::optional<Color>>(A->getValue())
                  .Case("auto", Color::Auto)
                  .Case("always", Color::Always)
                  .Case("never", Color::Never)
                  .Default(std::nullopt);
  if (!When)
    return wrongUse("--color: '{}' is none of auto, always and never",
                    A->getValue());
  Result = *When;
  return Error::success();
}

/// Reads what the analysis and the lists have in common.
Error readWhole(const ArgList &Args, const CommandInfo &Info, Options &O) {
  O.Where = {Args.getLastArgValue(OPT_build).str(),
             Args.getLastArgValue(OPT_root).str(),
             Args.getLastArgValue(OPT_config).str(),
             Args.getLastArgValue(OPT_facts_dir).str(),
             Args.getAllArgValues(OPT_import_path),
             /*Place=*/"",
             Args.getLastArgValue(OPT_configuration).str()};
  O.Limit.Megabytes = 4096;
  O.Quiet = Args.hasArg(OPT_quiet);
  O.Output = Args.getLastArgValue(OPT_output).str();
  O.Paths = Args.getAllArgValues(OPT_INPUT);
  if (O.What == Command::Programs && O.Paths.size() > 1)
    return wrongUse("programs: '{}' is too much: name one folder, solution or "
                    "project",
                    O.Paths[1]);
  if (O.What == Command::Why) {
    if (O.Paths.size() != 1)
      return wrongUse("why: name one function");
    O.Function = std::move(O.Paths.front());
    O.Paths.clear();
  }
  if (O.Paths.size() == 1) {
    O.Where.Place = O.Paths.front();
    // All of it is reported on.
    if (isProjectFile(O.Where.Place))
      O.Paths.clear();
  }
  if (Error E = readShape(Args, Info, O.Shape))
    return E;
  if (Error E = readColor(Args, O.Colors))
    return E;
  if (Error E = readNumber(Args, OPT_jobs, O.Limit.AtOnce))
    return E;
  if (Error E = readNumber(Args, OPT_timeout, O.Limit.Seconds))
    return E;
  return readNumber(Args, OPT_memory, O.Limit.Megabytes);
}

/// Reads what `catalog` is to do.
Error readCatalog(const ArgList &Args, const CommandInfo &Info, Options &O) {
  O.Where.Config = Args.getLastArgValue(OPT_config).str();
  O.Output = Args.getLastArgValue(OPT_output).str();
  O.Names = Args.getAllArgValues(OPT_INPUT);
  return readShape(Args, Info, O.Shape);
}

/// Reads what `extract` is to do; \p Compiler is what stands behind `--`.
Error readExtract(const ArgList &Args, ArrayRef<const char *> Compiler,
                  ExtractOptions &E) {
  std::vector<std::string> Sources = Args.getAllArgValues(OPT_INPUT);
  if (Sources.size() != 1)
    return wrongUse("extract: name one source, and the compile command "
                    "behind --");
  E.Source = Sources.front();
  E.Root = Args.getLastArgValue(OPT_root).str();
  E.Config = Args.getLastArgValue(OPT_config).str();
  E.Directory = Args.getLastArgValue(OPT_directory).str();
  E.OutputName = Args.getLastArgValue(OPT_output_name).str();
  E.FactsFile = Args.getLastArgValue(OPT_output).str();
  E.ImportPaths = Args.getAllArgValues(OPT_import_path);
  E.Dump = Args.hasArg(OPT_dump_facts);
  if (E.FactsFile.empty() && !E.Dump)
    return wrongUse("extract: name the facts file with -o, or print the facts "
                    "with --dump");
  E.CommandLine.assign(Compiler.begin(), Compiler.end());
  // Arguments alone, as clang-tidy takes them behind `--`.
  if (Compiler.empty() || Compiler.front()[0] == '-') {
    E.CommandLine.insert(E.CommandLine.begin(), "clang++");
    E.CommandLine.push_back(E.Source);
  }
  return Error::success();
}

/// Reads what `typelib` is to do.
Error readTypelib(const ArgList &Args, Options &O) {
  std::vector<std::string> Files = Args.getAllArgValues(OPT_INPUT);
  if (Files.empty())
    return wrongUse("typelib: name one file");
  O.File = std::move(Files.front());
  O.Attributes = join(drop_begin(Files), " ");
  O.Output = Args.getLastArgValue(OPT_output).str();
  return Error::success();
}

/// Reads what the command is given; \p Compiler is what stands behind `--`.
Error read(const ArgList &Args, const CommandInfo &Info,
           ArrayRef<const char *> Compiler, Options &O) {
  switch (O.What) {
  case Command::Extract:
    return readExtract(Args, Compiler, O.Extract);
  case Command::Catalog:
    return readCatalog(Args, Info, O);
  case Command::TypeLibrary:
    return readTypelib(Args, O);
  default:
    return readWhole(Args, Info, O);
  }
}

} // namespace

Expected<Options> parseOptions(ArrayRef<const char *> Arguments) {
  Options O;
  const CommandInfo &Info = takeCommand(Arguments);
  O.What = Info.What;
  ArrayRef<const char *> Compiler;
  if (O.What == Command::Extract) {
    const auto *Split =
        find_if(Arguments, [](StringRef A) { return A == "--"; });
    if (Split != Arguments.end())
      Compiler = ArrayRef<const char *>(Split + 1, Arguments.end());
    Arguments = ArrayRef<const char *>(Arguments.begin(), Split);
  }

  static const Table T = [] {
    Table Made;
    Made.setDashDashParsing(true);
    return Made;
  }();
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Args = T.ParseArgs(Arguments, MissingIndex, MissingCount,
                                  Visibility(Info.Visible));
  if (MissingCount)
    return wrongUse("{} needs a value", Args.getArgString(MissingIndex));
  for (const Arg *A : Args.filtered(OPT_UNKNOWN))
    return unknownOption(T, A->getAsString(Args), Info.Visible);
  if (Args.hasArg(OPT_help) || Args.hasArg(OPT_version)) {
    O.HelpOn = O.What;
    O.What = Args.hasArg(OPT_help) ? Command::Help : Command::Version;
    return O;
  }
  if (Error E = read(Args, Info, Compiler, O))
    return std::move(E);
  return O;
}

void printHelp(Command What, raw_ostream &OS) {
  const CommandInfo &Info = infoOf(What);
  Table().printHelp(OS, Info.Usage.str().c_str(), Info.Overview.str().c_str(),
                    /*ShowHidden=*/false, /*ShowAllAliases=*/false,
                    Visibility(Info.Visible));
  if (What == Command::Run)
    OS << R"(
COMMANDS:
  creations               List the creations that were recognised
  entry-points            List the entry points that were recognised
  programs                List the programs and what they are linked from
  why <function>          Show the way from an entry point to a function
  catalog                 List what is known of Windows, Office and libraries
  typelib <file>          Show what a type library declares
  extract                 Write the facts of one translation unit
  A file or folder that has one of these names is written ./creations.

EXAMPLES:
  office-tidy .
      Analyse what is here: the compile database if there is one, else the
      projects of Visual Studio and others, else all sources.
  office-tidy -p build
      Analyse the program that is built in 'build'.
  office-tidy -p build src/mail
      The same, but report only what is in src/mail.
  office-tidy -p build --format=sarif -o office-tidy.sarif
      For code scanning and other tools that read SARIF.
  office-tidy why -p build Mailer::send
      Find out why a finding is reported, or why none is.
)";
  if (What == Command::Extract)
    OS << R"(
EXAMPLES:
  office-tidy extract -o mailer.otf src/mailer.cpp -- clang++ -Iinclude -c src/mailer.cpp
      The facts of a translation unit with its compile command.
  office-tidy extract --dump src/mailer.cpp -- --target=x86_64-w64-mingw32
      Arguments alone: the compiler is clang++, and the source is added.
  office-tidy extract --dump mailer.otf
      Print facts that were written before.

EXIT CODES:
  0  the facts were written
  1  no facts could be made, the message says why
  2  wrong use
)";
  else if (What == Command::Run)
    OS << R"(
EXIT CODES:
  0  nothing was found
  1  there are findings
  2  wrong use or an internal error
  3  nothing was found, but the analysis is incomplete: the translation units
     that are missing, or that clang had to recover from errors in, are named
)";
  else
    OS << R"(
EXIT CODES:
  0  what was asked for is printed
  2  wrong use, such as a function that there isn't, or an internal error
  3  what was asked for is printed, but the analysis is incomplete
)";
}

} // namespace officetidy::driver
