//===- DefinitionFile.cpp - reads module-definition files -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//     LIBRARY [name] [BASE=address]
//     EXPORTS
//       entry[=function] [@ordinal [NONAME]] [[PRIVATE] | [DATA]] ; comment
//
// Statements begin with a reserved word; the entries of EXPORTS may stand on
// its line.
//
//===----------------------------------------------------------------------===//
#include "Driver/DefinitionFile.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Errc.h"
#include <fmt/format.h>
#include <optional>

using namespace llvm;

namespace officetidy::driver {

namespace {

constexpr StringLiteral Statements[] = {
    "library",  "name",     "exports",  "description", "heapsize",  "stacksize",
    "sections", "segments", "stub",     "version",     "imports",   "code",
    "data",     "exetype",  "protmode", "realmode",    "apploader", "virtual"};

/// The statement that \p Word begins, in lower case, or "".
StringRef statementOf(StringRef Word) {
  const auto *At = find_if(
      Statements, [&](StringRef S) { return S.equals_insensitive(Word); });
  return At == std::end(Statements) ? StringRef() : StringRef(*At);
}

struct Word {
  StringRef Text;
  bool Quoted = false;
};

/// The words of a line; '=', ',' and what is quoted are words of their own.
std::optional<std::vector<Word>> wordsOf(StringRef Line) {
  std::vector<Word> Words;
  while (true) {
    Line = Line.ltrim();
    if (Line.empty() || Line.front() == ';')
      return Words;
    if (Line.front() == '"' || Line.front() == '\'') {
      size_t End = Line.find(Line.front(), 1);
      if (End == StringRef::npos)
        return std::nullopt;
      Words.push_back({Line.slice(1, End), true});
      Line = Line.drop_front(End + 1);
      continue;
    }
    size_t Size =
        Line.front() == '=' || Line.front() == ','
            ? 1
            : std::min(Line.find_first_of(" \t\r=,;\"\v\f"), Line.size());
    Words.push_back({Line.take_front(Size)});
    Line = Line.drop_front(Size);
  }
}

class Parser {
public:
  explicit Parser(StringRef Path) { File.Path = Path.str(); }

  Expected<DefinitionFile> run(StringRef Text);

private:
  std::string statement(ArrayRef<Word> Words);
  std::string entry(ArrayRef<Word> Words);

  DefinitionFile File;
  bool InExports = false;
  bool InOther = false; ///< in another statement, which may go on
  unsigned Line = 0;
};

/// Is \p W a word that stands behind an entry?
bool isAttribute(const Word &W) {
  if (W.Quoted)
    return false;
  for (StringRef A : {"noname", "private", "data", "constant"})
    if (W.Text.equals_insensitive(A))
      return true;
  return W.Text.starts_with("@") && W.Text.size() > 1 && isDigit(W.Text[1]);
}

/// Takes "= name" from \p Words.
bool takeValue(ArrayRef<Word> &Words, StringRef &Value) {
  if (Words.size() < 2 || Words[1].Text == "=")
    return false;
  Value = Words[1].Text;
  Words = Words.drop_front(2);
  return true;
}

/// Reads an entry of EXPORTS; says what is wrong, or "".
std::string Parser::entry(ArrayRef<Word> Words) {
  link::Export E;
  E.Name = E.Function = Words.front().Text.str();
  E.Where = {File.Path, Line, 1};
  if (!Words.front().Quoted && (E.Name == "=" || E.Name == ","))
    return fmt::format("'{}' where the name of an export goes", E.Name);
  Words = Words.drop_front();
  bool Function = true;
  while (!Words.empty()) {
    StringRef Text = Words.front().Text;
    StringRef Value;
    if (Text == "=") {
      // "a == b" names it for an import library; "a = b.c" is of another DLL.
      bool ForImport = Words.size() > 1 && Words[1].Text == "=";
      if (ForImport)
        Words = Words.drop_front();
      if (!takeValue(Words, Value))
        return fmt::format("no name behind '{}='", E.Name);
      if (!ForImport)
        E.Function = Value.str();
      Function &= ForImport || !Value.contains('.');
      continue;
    }
    if (!isAttribute(Words.front()))
      return fmt::format("'{}' behind the export '{}'", Text.str(), E.Name);
    if (Text.consume_front("@") && Text.getAsInteger(10, E.Ordinal))
      return fmt::format("'@{}' is no ordinal", Text.str());
    E.ByName &= !Text.equals_insensitive("noname");
    Function &= !Text.equals_insensitive("data") &&
                !Text.equals_insensitive("constant");
    Words = Words.drop_front();
  }
  if (Function)
    File.Exports.push_back(std::move(E));
  return "";
}

/// Reads a line; says what is wrong, or "".
std::string Parser::statement(ArrayRef<Word> Words) {
  StringRef Statement =
      Words.front().Quoted ? StringRef() : statementOf(Words.front().Text);
  // "data" and the like are names, too.
  if (InExports && Words.size() > 1 && Words[1].Text == "=")
    Statement = "";
  if (Statement.empty()) {
    if (InExports)
      return entry(Words);
    if (InOther)
      return "";
    return fmt::format("'{}' is no statement of a module-definition file",
                       Words.front().Text.str());
  }
  InExports = Statement == "exports";
  Words = Words.drop_front();
  if (InExports && !Words.empty())
    return entry(Words);
  if ((Statement == "library" || Statement == "name") && !Words.empty() &&
      !Words.front().Text.equals_insensitive("base"))
    File.Program = Words.front().Text.str();
  // What follows SECTIONS and the like is of no interest here.
  InOther = !InExports;
  return "";
}

Expected<DefinitionFile> Parser::run(StringRef Text) {
  while (!Text.empty()) {
    auto [Here, Rest] = Text.split('\n');
    Text = Rest;
    ++Line;
    std::string Wrong;
    auto Words = wordsOf(Here);
    if (Here.contains('\0'))
      Wrong = "it is no text";
    else if (!Words)
      Wrong = "a quotation mark is missing";
    else if (!Words->empty())
      Wrong = statement(*Words);
    if (!Wrong.empty())
      return createStringError(errc::invalid_argument,
                               fmt::format("line {}: {}", Line, Wrong));
  }
  return std::move(File);
}

} // namespace

bool looksLikeDefinitions(StringRef Text) {
  while (!Text.empty()) {
    auto [Here, Rest] = Text.split('\n');
    Text = Rest;
    auto Words = wordsOf(Here);
    if (Words && Words->empty())
      continue;
    return Words && !Words->front().Quoted &&
           !statementOf(Words->front().Text).empty();
  }
  return false;
}

Expected<DefinitionFile> parseDefinitions(StringRef Text, StringRef Path) {
  return Parser(Path).run(Text);
}

} // namespace officetidy::driver
