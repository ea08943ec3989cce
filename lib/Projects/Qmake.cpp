//===- Qmake.cpp - reads qmake's .pro -------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

constexpr unsigned MaxDepth = 32;
constexpr size_t MaxWords = 100000;

/// What holds of a release build on Windows.
bool isTrueWord(StringRef Word) {
  static constexpr StringLiteral False[] = {
      "unix",   "linux", "macx",    "mac",   "macos",     "osx",
      "darwin", "ios",   "android", "qnx",   "haiku",     "freebsd",
      "debug",  "false", "wince",   "winrt", "emscripten"};
  return !is_contained(False, Word) && !Word.starts_with("linux-") &&
         !Word.starts_with("macx-") && !Word.starts_with("android-");
}

bool holdsOne(StringRef Condition) {
  Condition = Condition.trim();
  if (Condition.consume_front("!"))
    return !holdsOne(Condition);
  auto [Name, Arguments] = Condition.split('(');
  if (Name.trim() == "CONFIG")
    return isTrueWord(Arguments.split(',').first.split(')').first.trim());
  if (Name.trim() == "isEmpty" || Name.trim() == "lessThan")
    return false;
  return Arguments.empty() ? isTrueWord(Name.trim()) : true;
}

/// The parts of \p Text between \p Separators that are in no parentheses.
std::vector<StringRef> parts(StringRef Text, char Separator) {
  std::vector<StringRef> Result;
  unsigned Depth = 0;
  size_t Start = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    Depth += Text[I] == '(' ? 1 : Text[I] == ')' && Depth ? -1 : 0;
    if (Text[I] == Separator && !Depth) {
      Result.push_back(Text.slice(Start, I));
      Start = I + 1;
    }
  }
  Result.push_back(Text.drop_front(Start));
  return Result;
}

/// Does "win32:!debug|x" hold?
bool holdsAll(StringRef Condition) {
  return any_of(parts(Condition, '|'), [](StringRef All) {
    return all_of(parts(All, ':'), holdsOne);
  });
}

class QmakeReader {
public:
  QmakeReader(Project &P, Tree &Files)
      : P(P), Files(Files), Folder(path::parent_path(P.Path).str()) {
    Variables["TEMPLATE"] = {"app"};
    Variables["TARGET"] = {path::stem(P.Path).str()};
  }

  Error run();

private:
  Error readFile(const std::string &Path, unsigned Depth);
  void line(StringRef Line, const std::string &Here, unsigned Depth);
  void assign(StringRef Name, StringRef Operator, StringRef Value,
              StringRef Here);
  bool conditions(StringRef &Line, bool &Holds);
  std::vector<std::string> words(StringRef Text, StringRef Here);
  std::string expanded(StringRef Text, StringRef Here);
  bool isConfigured(StringRef What) {
    return is_contained(Variables["CONFIG"], What);
  }
  std::string first(const std::string &Name) {
    const auto &V = Variables[Name];
    return V.empty() ? "" : V.front();
  }
  Settings settings();

  Project &P;
  Tree &Files;
  std::string Folder;
  std::map<std::string, std::vector<std::string>> Variables;
  std::vector<bool> Scopes; ///< the open ones: do they hold?
  bool Last = true;         ///< did the last condition hold, for `else`?
};

std::string QmakeReader::expanded(StringRef Text, StringRef Here) {
  std::string Result;
  while (!Text.empty() && Result.size() < MaxWords) {
    size_t At = Text.find("$$");
    Result += Text.take_front(At);
    if (At == StringRef::npos)
      break;
    Text = Text.drop_front(At + 2);
    bool Braces = Text.consume_front("{") || Text.consume_front("[");
    StringRef Name = Text.take_while(
        [](char C) { return isAlnum(C) || C == '_' || C == '.'; });
    Text = Text.drop_front(Name.size());
    if (Braces && !Text.empty())
      Text = Text.drop_front();
    if (Name == "PWD")
      Result += Here;
    else if (Name == "_PRO_FILE_PWD_" || Name == "OUT_PWD")
      Result += Folder;
    else if (auto Known = Variables.find(Name.str()); Known != Variables.end())
      Result += join(Known->second, " ").substr(0, MaxWords);
  }
  return Result;
}

/// The words of \p Text, which blanks outside of quotes separate.
std::vector<std::string> QmakeReader::words(StringRef Text, StringRef Here) {
  std::vector<std::string> Result;
  std::string Word, Whole = expanded(Text, Here);
  char Quote = 0;
  auto End = [&] {
    if (!Word.empty() && Result.size() < MaxWords)
      Result.push_back(std::move(Word));
    Word.clear();
  };
  for (size_t I = 0; I < Whole.size(); ++I) {
    char C = Whole[I];
    bool Escaped = C == '\\' && I + 1 < Whole.size() && Whole[I + 1] == '"';
    if (Escaped || (C == '\\' && I + 2 < Whole.size() && Whole[I + 1] == '\\'))
      Word += Whole[++I];
    else if (C == Quote)
      Quote = 0;
    else if (!Quote && (C == '"' || C == '\''))
      Quote = C;
    else if (!Quote && isSpace(C))
      End();
    else
      Word += C;
  }
  End();
  return Result;
}

void QmakeReader::assign(StringRef Name, StringRef Operator, StringRef Value,
                         StringRef Here) {
  std::vector<std::string> Words = words(Value, Here);
  // Files of an included .pri are named from there.
  bool NamesFiles = Name == "SOURCES" || Name == "INCLUDEPATH" ||
                    Name == "DEF_FILE" || Name == "SUBDIRS";
  if (NamesFiles && Here != Folder)
    for (std::string &Word : Words)
      if (auto Found = Files.find(Word, Here))
        Word = *Found;
  std::vector<std::string> &V = Variables[Name.str()];
  if (Operator == "=")
    V = std::move(Words);
  else if (Operator == "-=")
    erase_if(V, [&](const std::string &W) { return is_contained(Words, W); });
  else if (V.size() < MaxWords)
    append_range(V, Words);
}

/// Takes the conditions in front of \p Line: `win32:`, `win32 {`, `} else {`.
/// Says whether the scope that they open is left open.
bool QmakeReader::conditions(StringRef &Line, bool &Holds) {
  Holds = true;
  size_t Assigned = Line.find('=');
  while (true) {
    // The end of a condition: ':' or '{' outside of parentheses.
    size_t End = StringRef::npos;
    unsigned Depth = 0;
    for (size_t I = 0; I < std::min(Line.size(), Assigned); ++I) {
      char C = Line[I];
      Depth += C == '(' ? 1 : C == ')' && Depth ? -1 : 0;
      if (!Depth && (C == '{' || C == ':') && (I == 0 || Line[I - 1] != '$')) {
        End = I;
        break;
      }
    }
    if (End == StringRef::npos)
      return false;
    StringRef Condition = Line.take_front(End).trim();
    bool Opens = Line[End] == '{';
    // `$${NAME}` is no scope.
    if (Opens && End > 0 && Line.take_front(End).ends_with("$"))
      return false;
    bool One = Condition == "else" ? !Last : holdsAll(Condition);
    if (Condition.empty())
      One = true;
    Last = One;
    Holds = Holds && One;
    Line = Line.drop_front(End + 1).ltrim();
    Assigned = Line.find('=');
    if (Opens)
      return true;
  }
}

void QmakeReader::line(StringRef Line, const std::string &Here,
                       unsigned Depth) {
  Line = Line.trim();
  while (Line.consume_front("}")) {
    if (!Scopes.empty()) {
      Last = Scopes.back();
      Scopes.pop_back();
    }
    Line = Line.ltrim();
  }
  if (Line.empty())
    return;
  bool Holds = true;
  bool Inside = llvm::all_of(Scopes, [](bool B) { return B; });
  if (conditions(Line, Holds)) {
    Scopes.push_back(Holds);
    // `win32 { SOURCES += a.cpp }`
    if (!Line.empty() && Depth < MaxDepth)
      line(Line, Here, Depth + 1);
    return;
  }
  bool Closes =
      Line.ends_with("}") && !Line.contains("$${") && !Line.contains("{");
  if (Closes)
    Line = Line.drop_back().rtrim();
  if (Inside && Holds) {
    if (Line.consume_front("include(")) {
      std::string Name = expanded(Line.split(')').first.trim(), Here);
      if (auto Found = Files.find(StringRef(Name).trim('"'), Here)) {
        if (Error E = readFile(*Found, Depth + 1))
          P.Missing.push_back(*Found + ": " + toString(std::move(E)));
      } else {
        P.Missing.push_back(Name);
      }
    } else if (size_t At = Line.find('='); At != StringRef::npos && At > 0) {
      size_t Start = StringRef("+-*~").contains(Line[At - 1]) ? At - 1 : At;
      assign(Line.take_front(Start).trim(), Line.slice(Start, At + 1),
             Line.drop_front(At + 1).trim(), Here);
    }
  }
  if (Closes && !Scopes.empty()) {
    Last = Scopes.back();
    Scopes.pop_back();
  }
}

Error QmakeReader::readFile(const std::string &Path, unsigned Depth) {
  if (Depth > MaxDepth)
    return Error::success();
  auto Text = Files.read(Path);
  if (!Text)
    return Text.takeError();
  std::string Here = path::parent_path(Path).str(), Joined;
  for (StringRef Line : llvm::split(*Text, '\n')) {
    Line = Line.split('#').first.rtrim();
    bool GoesOn = Line.consume_back("\\");
    Joined += Line.str() + " ";
    if (GoesOn)
      continue;
    line(Joined, Here, Depth);
    Joined.clear();
  }
  line(Joined, Here, Depth);
  return Error::success();
}

Settings QmakeReader::settings() {
  Settings S;
  addCharacterSet(S, "Unicode");
  addNames(S.Defines, {"WIN32"});
  addNames(S.Defines, Variables["DEFINES"]);
  addIncludes(S, Variables["INCLUDEPATH"], Folder, Files);
  for (const char *Name : {"QMAKE_CXXFLAGS", "QMAKE_CFLAGS"})
    for (const std::string &Flag : Variables[Name])
      addOptions(S, Flag, Folder, Files);
  for (const std::string &Word : Variables["CONFIG"])
    if (StringRef(Word).starts_with("c++"))
      S.Standard = StringRef(Word).contains("latest") ? "c++23" : Word;
  return S;
}

Error QmakeReader::run() {
  if (Error E = readFile(P.Path, 0))
    return E;
  std::string Template = first("TEMPLATE");
  bool IsStatic = isConfigured("staticlib") || isConfigured("static");
  P.What = StringRef(Template).ends_with("lib")
               ? (IsStatic ? Kind::StaticLibrary : Kind::SharedLibrary)
           : Template == "subdirs" || Template == "aux" ? Kind::Nothing
                                                        : Kind::Program;
  std::string Target = fileName(first("TARGET"));
  P.Name = Target.empty() ? path::stem(P.Path).str() : Target;
  P.Output = P.Name + (P.What == Kind::SharedLibrary   ? ".dll"
                       : P.What == Kind::StaticLibrary ? ".lib"
                                                       : ".exe");
  Settings Common = settings();
  if (P.What != Kind::Nothing)
    for (const std::string &Source : Variables["SOURCES"])
      if (isSource(Source))
        P.Sources.push_back({located(Source, Folder, Files), Common});
  for (const std::string &Def : Variables["DEF_FILE"])
    P.Definitions.push_back(located(Def, Folder, Files));
  for (StringRef Library : Variables["LIBS"])
    if (Library.consume_front("-l"))
      addNames(P.Libraries, (Library + ".lib").str());
    else if (Library.ends_with_insensitive(".lib"))
      addNames(P.Libraries, fileName(Library));
  return Error::success();
}

} // namespace

Expected<Project> readQmake(const std::string &Path, const Reading &,
                            Tree &Files) {
  Project P;
  P.Path = Path;
  if (Error E = QmakeReader(P, Files).run())
    return std::move(E);
  return P;
}

} // namespace officetidy::projects
