//===- CommandLine.cpp - compile commands as clang takes them -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Extract/CommandLine.h"
#include "clang/Basic/Diagnostic.h"
#include "clang/Basic/DiagnosticOptions.h"
#include "clang/Driver/Compilation.h"
#include "clang/Driver/Driver.h"
#include "clang/Driver/ToolChain.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Option/ArgList.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/VirtualFileSystem.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"
#include <optional>
#if __has_include("clang/Options/Options.h")
#include "clang/Options/Options.h"
namespace options = clang::options;
#else
#include "clang/Driver/Options.h"
namespace options = clang::driver::options;
using clang::driver::getDriverOptTable;
#endif

using namespace clang;
using namespace llvm::opt;
using llvm::StringRef;
namespace path = llvm::sys::path;
namespace fs = llvm::sys::fs;

namespace officetidy::extract {

namespace {

enum class Dialect { Clang, Microsoft, Borland };

/// The name of the compiler \p Program without folders and ".exe", in lower
/// case.
std::string nameOf(StringRef Program) {
  std::string Name = path::filename(Program, path::Style::windows).lower();
  StringRef Bare = Name;
  Bare.consume_back(".exe");
  // x86_64-w64-mingw32-g++-posix names its threads.
  if (!Bare.consume_back("-posix"))
    Bare.consume_back("-win32");
  return Bare.str();
}

Dialect dialectOf(llvm::ArrayRef<std::string> Command) {
  std::string Name = nameOf(Command.front());
  StringRef Bare = Name;
  if (llvm::is_contained(Command, "--driver-mode=cl"))
    return Dialect::Microsoft;
  if (Bare == "cl" || Bare == "icl" || Bare == "xicl" || Bare == "icx-cl" ||
      Bare.starts_with("clang-cl"))
    return Dialect::Microsoft;
  if (Bare.starts_with("bcc") || Bare == "cpp32" || Bare == "cpp64")
    return Dialect::Borland;
  return Dialect::Clang;
}

std::string absolute(StringRef Path, StringRef Directory) {
  llvm::SmallString<256> Result(Path);
  std::replace(Result.begin(), Result.end(), '\\', '/');
  return path::is_absolute(Result) ? std::string(Result)
                                   : (Directory + "/" + Result).str();
}

/// Does \p Folder hold Windows' headers?
bool holdsWindows(StringRef Folder) {
  for (StringRef Name : {"windows.h", "Windows.h", "WINDOWS.H"})
    if (fs::exists(Folder + "/" + Name))
      return true;
  return false;
}

/// The folders in which clang looks for the headers of mingw-w64 for \p Triple,
/// its own apart; none where there are no such headers.
std::vector<std::string> mingwFolders(StringRef Triple) {
  DiagnosticOptions Options;
#if LLVM_VERSION_MAJOR >= 21
  DiagnosticsEngine Diagnostics(DiagnosticIDs::create(), Options,
                                new IgnoringDiagConsumer);
#else
  DiagnosticsEngine Diagnostics(new DiagnosticIDs, new DiagnosticOptions,
                                new IgnoringDiagConsumer);
#endif
  driver::Driver D("clang++", Triple, Diagnostics);
  D.setCheckInputsExist(false);
  std::unique_ptr<driver::Compilation> C(
      D.BuildCompilation({"clang++", "-fsyntax-only", "-xc++", "unit.cpp"}));
  std::vector<std::string> Folders;
  if (!C || C->getJobs().empty())
    return Folders;
  const ArgStringList &Arguments = C->getJobs().begin()->getArguments();
  for (size_t I = 0; I + 1 < Arguments.size(); ++I)
    if (StringRef(Arguments[I]) == "-internal-isystem" &&
        fs::is_directory(Arguments[I + 1]))
      Folders.push_back(Arguments[I + 1]);
  return llvm::any_of(Folders, holdsWindows) ? Folders
                                             : std::vector<std::string>();
}

/// Adapts a command whose options clang's table knows.
class Adapter {
public:
  Adapter(llvm::ArrayRef<std::string> Command, StringRef Source,
          StringRef Directory)
      : Command(Command), Source(Source), Directory(Directory),
        IsCl(dialectOf(Command) == Dialect::Microsoft) {}

  AdaptedCommand run();
  std::vector<std::string> unknown();

private:
  void forEachOption(
      llvm::function_ref<void(const Arg &, llvm::ArrayRef<std::string>)> Do);
  bool keeps(const Arg &A);
  bool isUnknown(const Arg &A) const;
  void look(const Arg &A);
  void addMicrosoft();
  void chooseTarget();
  void addTarget(const llvm::Triple &Triple);
  bool isC() const;

  llvm::ArrayRef<std::string> Command;
  StringRef Source, Directory;
  bool IsCl;
  AdaptedCommand Result;
  std::string Target;                 ///< as the command says, or ""
  std::string CppStandard, CStandard; ///< of Microsoft's options
  std::optional<bool> AsC;            ///< of Microsoft's options
  bool HasSdk = false;
};

/// Is it an option that clang has not heard of?
bool Adapter::isUnknown(const Arg &A) const {
  if (A.getOption().matches(options::OPT_UNKNOWN))
    return true;
  if (!A.getOption().matches(options::OPT_INPUT))
    return false;
  // What starts with '/' and is no option may be a path.
  StringRef Name = A.getValue();
  return Name.starts_with("@") ||
         (IsCl && Name.starts_with("/") && Name != Source && !fs::exists(Name));
}

/// Does \p A say how the source reads?
bool Adapter::keeps(const Arg &A) {
  const Option &O = A.getOption();
  for (OptSpecifier Dropped : {options::OPT_INPUT,
                               options::OPT__DASH_DASH,
                               options::OPT_W_Group,
                               options::OPT_pedantic,
                               options::OPT_pedantic_errors,
                               options::OPT_include_pch,
                               options::OPT__SLASH_Yc,
                               options::OPT__SLASH_Yu,
                               options::OPT__SLASH_Fp,
                               options::OPT__SLASH_Y_,
                               options::OPT__SLASH_clr,
                               options::OPT__SLASH_GR_,
                               options::OPT__SLASH_link,
                               options::OPT__SLASH_P,
                               options::OPT__SLASH_E,
                               options::OPT__SLASH_EP,
                               options::OPT__SLASH_showIncludes,
                               options::OPT__SLASH_std,
                               options::OPT__SLASH_Tp,
                               options::OPT__SLASH_Tc,
                               options::OPT__SLASH_TP,
                               options::OPT__SLASH_TC})
    if (O.matches(Dropped))
      return false;
  // Of the processor only its size matters, and what its intrinsics need.
  if (!O.matches(options::OPT_m_Group))
    return true;
  StringRef Name = O.getName();
  return O.matches(options::OPT_m32) || O.matches(options::OPT_m64) ||
         O.matches(options::OPT_mms_bitfields) ||
         O.matches(options::OPT_municode) || Name.starts_with("msse") ||
         Name.starts_with("mavx");
}

/// Notes what \p A says of the target, the language and the SDK.
void Adapter::look(const Arg &A) {
  const Option &O = A.getOption();
  auto Is = [&](auto... Ids) { return (O.matches(Ids) || ...); };
  if (Is(options::OPT_target, options::OPT_target_legacy_spelling))
    Target = A.getValue();
  else if (Is(options::OPT__SLASH_TP, options::OPT__SLASH_Tp))
    AsC = false;
  else if (Is(options::OPT__SLASH_TC, options::OPT__SLASH_Tc))
    AsC = true;
  else if (Is(options::OPT_finput_charset_EQ,
              options::OPT__SLASH_source_charset))
    Result.Charset = A.getValue();
  else if (Is(options::OPT__SLASH_std))
    (StringRef(A.getValue()).starts_with("c++") ? CppStandard : CStandard) =
        A.getValue();
  else if (Is(options::OPT__SLASH_winsysroot, options::OPT__SLASH_winsdkdir))
    HasSdk |= fs::is_directory(absolute(A.getValue(), Directory));
  else if (Is(options::OPT_I, options::OPT__SLASH_I, options::OPT_isystem,
              options::OPT__SLASH_imsvc))
    HasSdk |= holdsWindows(absolute(A.getValue(), Directory));
}

bool Adapter::isC() const {
  return AsC.value_or(path::extension(Source).equals_insensitive(".c"));
}

/// Adds what Microsoft's compiler does by itself, and its standard by the name
/// that clang takes for every target.
void Adapter::addMicrosoft() {
  std::vector<std::string> &A = Result.Arguments;
  A.push_back(isC() ? "/TC" : "/TP");
  A.push_back("/EHsc");
  std::string Standard = isC() ? CStandard : CppStandard;
  if (!isC() && Standard.empty())
    Standard = "c++14";
  if (Standard == "c++latest" || Standard == "c++23preview")
    Standard = "c++23";
  else if (Standard == "clatest")
    Standard = "c17";
  if (!Standard.empty())
    A.push_back("/clang:-std=" + Standard);
}

/// Says which headers of Windows serve.
void Adapter::addTarget(const llvm::Triple &Triple) {
  std::vector<std::string> &A = Result.Arguments;
  A.push_back("--target=" + Triple.str());
  if (!mingwFolders(Triple.str()).empty())
    return;
  // What the processors have in common is nearly all.
  llvm::Triple Other(Triple);
  Other.setArch(Triple.getArch() == llvm::Triple::x86_64
                    ? llvm::Triple::x86
                    : llvm::Triple::x86_64);
  if (Other.getArch() == llvm::Triple::x86)
    Other.setArchName("i686");
  for (const std::string &Folder : mingwFolders(Other.str())) {
    A.push_back(IsCl ? "/clang:-isystem" : "-isystem");
    A.push_back(IsCl ? "/clang:" + Folder : Folder);
  }
}

void Adapter::chooseTarget() {
  bool Named = !Target.empty();
  if (!Named)
    Target = driver::ToolChain::getTargetAndModeFromProgramName(
                 nameOf(Command.front()))
                 .TargetPrefix;
  if (Target.empty() && !IsCl)
    return;
  llvm::Triple Triple(llvm::Triple::normalize(
      Target.empty() ? "x86_64-pc-windows-msvc" : Target));
  if (!Triple.isOSWindows() ||
      llvm::Triple(llvm::sys::getProcessTriple()).isOSWindows())
    return;
  if (Triple.isWindowsGNUEnvironment())
    return addTarget(Triple);
  if (HasSdk || llvm::sys::Process::GetEnv("INCLUDE"))
    return;
  // What Microsoft's compiler takes beyond the standard, clang takes by itself
  // only for its target.
  Result.Arguments.push_back(IsCl ? "/clang:-fms-extensions"
                                  : "-fms-extensions");
  Triple.setVendorName("w64");
  Triple.setEnvironment(llvm::Triple::GNU);
  addTarget(Triple);
}

AdaptedCommand Adapter::run() {
  Result.Arguments.push_back(Command.front());
  if (IsCl)
    Result.Arguments.push_back("--driver-mode=cl");
  forEachOption([&](const Arg &A, llvm::ArrayRef<std::string> Written) {
    if (isUnknown(A))
      return;
    look(A);
    if (keeps(A))
      llvm::append_range(Result.Arguments, Written);
  });
  if (IsCl)
    addMicrosoft();
  chooseTarget();
  Result.Arguments.insert(Result.Arguments.end(), {"--", Source.str()});
  return std::move(Result);
}

std::vector<std::string> Adapter::unknown() {
  std::vector<std::string> Unknown;
  forEachOption([&](const Arg &A, llvm::ArrayRef<std::string> Written) {
    if (isUnknown(A))
      Unknown.push_back(Written.front());
  });
  llvm::sort(Unknown);
  Unknown.erase(llvm::unique(Unknown), Unknown.end());
  return Unknown;
}

/// Calls \p Do with each option, and the arguments that it is written as.
void Adapter::forEachOption(
    llvm::function_ref<void(const Arg &, llvm::ArrayRef<std::string>)> Do) {
  llvm::ArrayRef<std::string> Written = Command.drop_front();
  std::vector<const char *> Given;
  for (const std::string &A : Written)
    Given.push_back(A.c_str());
  unsigned MissingIndex = 0, MissingCount = 0;
  InputArgList Args = getDriverOptTable().ParseArgs(
      Given, MissingIndex, MissingCount,
      llvm::opt::Visibility(IsCl ? options::CLOption : options::ClangOption));
  size_t End = MissingCount ? MissingIndex : Given.size();
  for (auto At = Args.begin(); At != Args.end(); ++At) {
    auto Next = std::next(At);
    size_t From = (*At)->getIndex();
    size_t To = Next == Args.end() ? End : (*Next)->getIndex();
    if (From < To)
      Do(**At, Written.slice(From, To - From));
  }
}

/// C++Builder's commands have lists, and options of their own: what matters of
/// them for clang.
std::vector<std::string> fromBorland(llvm::ArrayRef<std::string> Command,
                                     StringRef Source) {
  bool Is64 = StringRef(nameOf(Command.front())).contains("64");
  std::vector<std::string> Result{"clang++", Is64
                                                 ? "--target=x86_64-w64-mingw32"
                                                 : "--target=i686-w64-mingw32"};
  for (size_t I = 1; I < Command.size(); ++I) {
    StringRef A = Command[I];
    if (A.starts_with("-resource-dir=") || A.starts_with("-std=") ||
        A.starts_with("--target="))
      Result.push_back(A.str());
    if (A == "-isystem" && I + 1 < Command.size())
      A = "-I", Result.push_back("-I" + Command[I + 1]);
    for (StringRef Option : {"-D", "-I", "-U"}) {
      StringRef List = A;
      if (!List.consume_front(Option))
        continue;
      if (List.empty() && I + 1 < Command.size())
        List = Command[++I];
      llvm::SmallVector<StringRef, 8> Parts;
      List.split(Parts, ';', -1, false);
      for (StringRef Part : Parts)
        Result.push_back((Option + Part.trim('"')).str());
    }
  }
  Result.push_back(Source.str());
  return Result;
}

} // namespace

AdaptedCommand adaptCommand(llvm::ArrayRef<std::string> Command,
                            StringRef Source, StringRef Directory) {
  if (Command.empty())
    return {};
  if (dialectOf(Command) != Dialect::Borland)
    return Adapter(Command, Source, Directory).run();
  return Adapter(fromBorland(Command, Source), Source, Directory).run();
}

std::vector<std::string> unknownOptions(llvm::ArrayRef<std::string> Command,
                                        StringRef Source) {
  if (Command.empty() || dialectOf(Command) == Dialect::Borland)
    return {};
  return Adapter(Command, Source, "").unknown();
}

} // namespace officetidy::extract
