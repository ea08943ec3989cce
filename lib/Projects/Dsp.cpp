//===- Dsp.cpp - reads .dsp -----------------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// The configuration that a name such as "Mailer - Win32 Unicode Release" is
/// of: its platform is the first word behind the dash.
Configuration configurationOf(StringRef Name) {
  StringRef Behind = Name.rsplit(" - ").second.trim();
  auto [Platform, Rest] = Behind.split(' ');
  return Rest.empty() ? Configuration{Behind.str(), ""}
                      : Configuration{Rest.trim().str(), Platform.str()};
}

class DspReader {
public:
  DspReader(Project &P, const Reading &R, Tree &Files)
      : P(P), R(R), Files(Files), Folder(path::parent_path(P.Path).str()) {}

  Error run();

private:
  void chooseConfiguration(ArrayRef<StringRef> Lines);
  bool condition(StringRef Line);
  void directive(StringRef Line);
  void target(StringRef Line);
  void compilerOptions(StringRef Options, bool Add);
  void linkerOptions(StringRef Options);
  void endSource();

  Project &P;
  const Reading &R;
  Tree &Files;
  std::string Folder;
  std::string ChosenName; ///< as $(CFG) has it
  /// Of each open !IF: does the branch apply, did one before?
  std::vector<std::pair<bool, bool>> Branches;
  Settings Common;
  std::string Current; ///< the SOURCE of a source that is being read
  Settings Own;
  bool InSource = false, Excluded = false;
};

/// The text between the first quotes of \p Line.
StringRef quoted(StringRef Line) {
  return Line.split('"').second.split('"').first;
}

void DspReader::chooseConfiguration(ArrayRef<StringRef> Lines) {
  std::vector<Configuration> Known;
  std::vector<std::string> Names;
  for (StringRef Line : Lines)
    if (Line.consume_front("# Name ")) {
      Names.push_back(quoted(Line).str());
      Known.push_back(configurationOf(Names.back()));
    }
  auto Found = choose(Known, R.Wanted);
  if (!Found)
    return;
  P.Chosen = *Found;
  for (const std::string &Name : Names)
    if (ChosenName.empty() && configurationOf(Name) == *Found)
      ChosenName = Name;
}

/// Follows `!IF "$(CFG)" == "..."` and the like; says whether \p Line was one.
bool DspReader::condition(StringRef Line) {
  if (!Line.starts_with("!"))
    return false;
  bool Matches = Line.rsplit("==").second.trim().trim('"') == ChosenName;
  if (Line.starts_with_insensitive("!ELSEIF")) {
    if (!Branches.empty()) {
      Branches.back().first = !Branches.back().second && Matches;
      Branches.back().second |= Matches;
    }
  } else if (Line.starts_with_insensitive("!ELSE")) {
    if (!Branches.empty())
      Branches.back().first = !Branches.back().second;
  } else if (Line.starts_with_insensitive("!ENDIF")) {
    if (!Branches.empty())
      Branches.pop_back();
  } else if (Line.starts_with_insensitive("!IF")) {
    // `!IF "$(CFG)" == ""`, and `!IFDEF`s, are of the makefile.
    Branches.push_back({Matches, Matches});
  }
  return true;
}

void DspReader::target(StringRef Line) {
  StringRef Type = quoted(Line);
  P.What = Type.ends_with("Dynamic-Link Library") ? Kind::SharedLibrary
           : Type.ends_with("Static Library")     ? Kind::StaticLibrary
           : Type.ends_with("Application")        ? Kind::Program
                                                  : Kind::Nothing;
}

void DspReader::compilerOptions(StringRef Options, bool Add) {
  Settings &To = InSource ? Own : Common;
  if (Add)
    return addOptions(To, Options, Folder, Files);
  Settings Without;
  addOptions(Without, Options, Folder, Files);
  auto Drop = [](std::vector<std::string> &From,
                 const std::vector<std::string> &What) {
    erase_if(From, [&](const std::string &S) { return is_contained(What, S); });
  };
  Drop(To.Defines, Without.Defines);
  Drop(To.Includes, Without.Includes);
  Drop(To.Options, Without.Options);
}

void DspReader::linkerOptions(StringRef Options) {
  BumpPtrAllocator Memory;
  StringSaver Saver(Memory);
  SmallVector<const char *, 32> Arguments;
  cl::TokenizeWindowsCommandLine(Options, Saver, Arguments);
  for (StringRef A : Arguments) {
    if (A.ends_with_insensitive(".lib") && !A.starts_with("/"))
      addNames(P.Libraries, fileName(A));
    else if (A.consume_front_insensitive("/out:") ||
             A.consume_front_insensitive("-out:"))
      P.Output = fileName(A);
    else if (A.consume_front_insensitive("/def:") ||
             A.consume_front_insensitive("-def:"))
      addNames(P.Definitions, located(A, Folder, Files));
    else if (A.equals_insensitive("/dll"))
      P.What = Kind::SharedLibrary;
  }
}

void DspReader::endSource() {
  if (!Excluded && isSource(Current))
    P.Sources.push_back({located(Current, Folder, Files), Own});
  else if (!Excluded && StringRef(Current).ends_with_insensitive(".def"))
    addNames(P.Definitions, located(Current, Folder, Files));
  InSource = false;
}

/// Reads what is a comment to make: `# ADD CPP ...`.
void DspReader::directive(StringRef Line) {
  if (Line.consume_front("TARGTYPE ")) {
    if (P.What == Kind::Nothing)
      target(Line);
  } else if (Line.starts_with("Begin Source File")) {
    InSource = true;
    Excluded = false;
    Current.clear();
    Own = Common;
  } else if (Line.starts_with("End Source File")) {
    endSource();
  } else if (Line.consume_front("PROP Exclude_From_Build ")) {
    Excluded |= InSource && Line.trim() == "1";
  } else if (Line.consume_front("ADD CPP ")) {
    compilerOptions(Line, true);
  } else if (Line.consume_front("SUBTRACT CPP ")) {
    compilerOptions(Line, false);
  } else if (Line.consume_front("ADD LINK32 ") ||
             Line.consume_front("ADD LIB32 ")) {
    linkerOptions(Line);
  }
}

Error DspReader::run() {
  auto Text = Files.read(P.Path);
  if (!Text)
    return Text.takeError();
  SmallVector<StringRef, 0> Lines;
  StringRef(*Text).split(Lines, '\n');
  for (StringRef &Line : Lines)
    Line = Line.trim();
  if (none_of(Lines, [](StringRef L) { return L == "# Begin Target"; }))
    return createStringError(errc::invalid_argument,
                             "it is no project of Visual C++ 5 or 6");
  P.Name = Lines.front().contains("Name=\"") ? quoted(Lines.front()).str() : "";
  if (P.Name.empty())
    P.Name = path::stem(P.Path).str();
  chooseConfiguration(Lines);
  for (StringRef Line : Lines) {
    if (condition(Line) ||
        any_of(Branches, [](const auto &B) { return !B.first; }))
      continue;
    if (Line.consume_front("SOURCE="))
      Current = Line.trim().trim('"').str();
    else if (Line.consume_front("# "))
      directive(Line);
  }
  if (P.Output.empty())
    P.Output = P.Name + (P.What == Kind::SharedLibrary   ? ".dll"
                         : P.What == Kind::StaticLibrary ? ".lib"
                                                         : ".exe");
  return Error::success();
}

} // namespace

Expected<Project> readDsp(const std::string &Path, const Reading &R,
                          Tree &Files) {
  Project P;
  P.Path = Path;
  if (Error E = DspReader(P, R, Files).run())
    return std::move(E);
  return P;
}

} // namespace officetidy::projects
