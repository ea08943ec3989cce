//===- CommandLine.cpp - what a command line starts -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Identity.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace officetidy::catalog {

static constexpr StringRef Separators = "\\/:";
static constexpr StringRef Blanks = " \t";

/// The end of \p Text's first word; a quoted word ends behind its quote.
static size_t endOfWord(StringRef Text) {
  if (Text.starts_with("\""))
    return std::min(Text.find('"', 1), Text.size() - 1) + 1;
  return std::min(Text.find_first_of(Blanks), Text.size());
}

/// The end of the first extension of a program in \p Text, or npos.
static size_t endOfExtension(StringRef Text) {
  size_t First = StringRef::npos;
  for (StringRef Extension : {".exe", ".com", ".bat", ".cmd"}) {
    for (size_t At = Text.find_insensitive(Extension); At != StringRef::npos;
         At = Text.find_insensitive(Extension, At + 1)) {
      size_t End = At + Extension.size();
      if (End == Text.size() || Blanks.contains(Text[End]) ||
          Text[End] == UnknownPart) {
        First = std::min(First, End);
        break;
      }
    }
  }
  return First;
}

/// Is what \p Text starts with an argument rather than the rest of a path?
static bool looksLikeArgument(StringRef Text) {
  return Text.find_first_of("/-\"%\\") == 0 || Text.substr(1).starts_with(":");
}

/// \p CommandLine up to its first argument that looks like one.
static StringRef beforeArguments(StringRef CommandLine) {
  size_t End = endOfWord(CommandLine);
  while (End < CommandLine.size()) {
    size_t Next = CommandLine.find_first_not_of(Blanks, End);
    if (Next == StringRef::npos || looksLikeArgument(CommandLine.substr(Next)))
      break;
    End = Next + endOfWord(CommandLine.substr(Next));
  }
  return CommandLine.take_front(End);
}

/// The end of the program's path at the start of \p CommandLine. Where it has
/// blanks and no quotes, Windows tries one blank after the other; here the
/// extension, or else the last separator before the arguments, tells.
static size_t endOfProgram(StringRef CommandLine) {
  size_t Word = endOfWord(CommandLine);
  if (CommandLine.starts_with("\"") ||
      CommandLine.take_front(Word).find_first_of(Separators) == StringRef::npos)
    return Word;
  StringRef Path = beforeArguments(CommandLine);
  if (size_t End = endOfExtension(Path); End != StringRef::npos)
    return End;
  size_t Last = Path.find_last_of(Separators);
  return Last + endOfWord(Path.substr(Last));
}

std::string programOf(StringRef CommandLine) {
  CommandLine = CommandLine.trim();
  if (CommandLine.empty())
    return "";
  StringRef Path = CommandLine.take_front(endOfProgram(CommandLine));
  StringRef Name = Path.trim("\"").trim();
  if (size_t Last = Name.find_last_of(Separators); Last != StringRef::npos)
    Name = Name.substr(Last + 1);
  if (StringRef Known = Name.rtrim(UnknownPart); Known.contains('.'))
    Name = Known;
  if (Name.empty())
    return "";
  return Name.contains('.') ? Name.lower() : Name.lower() + ".exe";
}

StringRef argumentsOf(StringRef CommandLine) {
  CommandLine = CommandLine.trim();
  if (CommandLine.empty())
    return "";
  return CommandLine.substr(endOfProgram(CommandLine)).ltrim(Blanks);
}

/// Is the quoted word at the start of \p Text the title of a window, which
/// `start` takes before the program?
static bool startsWithTitle(StringRef Text) {
  size_t End = endOfWord(Text);
  StringRef Word = Text.slice(1, End - 1);
  StringRef Next = Text.substr(End).ltrim(Blanks);
  return Text.starts_with("\"") && !Next.empty() &&
         Blanks.contains(Text[End]) && endOfExtension(Word) != Word.size() &&
         Word.find_first_of(Separators) == StringRef::npos;
}

StringRef launchedBy(StringRef Arguments) {
  Arguments = Arguments.trim();
  if (Arguments.consume_front_insensitive("/d ") &&
      !Arguments.ltrim(Blanks).starts_with("/")) {
    // The folder to start in.
    Arguments = Arguments.ltrim(Blanks);
    return launchedBy(Arguments.substr(endOfWord(Arguments)));
  }
  if (Arguments.starts_with("/") || Arguments.starts_with("-")) {
    // What follows may stand behind the switch without a blank: /c"outlook".
    size_t End = Arguments.take_front(endOfWord(Arguments)).find('"');
    return launchedBy(Arguments.substr(std::min(End, endOfWord(Arguments))));
  }
  if (startsWithTitle(Arguments))
    return launchedBy(Arguments.substr(endOfWord(Arguments)));
  // Quotes around the whole.
  if (Arguments.starts_with("\"") && endOfWord(Arguments) == Arguments.size())
    return Arguments.trim("\"").trim();
  // Quotes around a whole that has quotes in it.
  if (Arguments.starts_with("\"\"") && Arguments.ends_with("\""))
    return Arguments.drop_front().drop_back().trim();
  return Arguments;
}

std::vector<StringRef> commandsIn(StringRef CommandLine) {
  std::vector<StringRef> Commands;
  bool Quoted = false;
  size_t Start = 0;
  for (size_t I = 0; I <= CommandLine.size(); ++I) {
    if (I != CommandLine.size()) {
      Quoted ^= CommandLine[I] == '"';
      if (Quoted || !StringRef("&|\n").contains(CommandLine[I]))
        continue;
    }
    StringRef Command = CommandLine.slice(Start, I).trim(" \t\r@(");
    if (!Command.empty())
      Commands.push_back(Command);
    Start = I + 1;
  }
  return Commands;
}

std::string withoutQuotes(StringRef Arguments) {
  std::string Text;
  bool Quoted = false;
  for (size_t I = 0; I < Arguments.size(); ++I) {
    StringRef Rest = Arguments.substr(I);
    if (Rest.starts_with("\\\"") || (Quoted && Rest.starts_with("\"\""))) {
      Text += '"';
      ++I;
    } else if (Rest.front() == '"') {
      Quoted = !Quoted;
    } else {
      Text += Rest.front();
    }
  }
  return Text;
}

} // namespace officetidy::catalog
