//===- Script.cpp - what script text creates ------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// One reader for VBScript, JScript and PowerShell, of which nothing says which
// one a text is. What tells them apart here is the apostrophe: where an operand
// may stand it opens a string, elsewhere a comment of VBScript.
//
//===----------------------------------------------------------------------===//

#include "Catalog/Identity.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace officetidy::catalog {

namespace {

struct Token {
  enum class Kind { Word, String, Symbol, End };
  Kind What = Kind::End;
  /// Of String without quotes; of Symbol, one character.
  std::string Text;

  bool is(char Symbol) const {
    return What == Kind::Symbol && Text.front() == Symbol;
  }
  bool isOneOf(StringRef Symbols) const {
    return What == Kind::Symbol && Symbols.contains(Text.front());
  }
};

/// Reads the tokens of a script; comments are left out. The end of a line is a
/// symbol.
class Lexer {
public:
  explicit Lexer(StringRef Script)
      : Rest(Script), Escapes(Script.contains_insensitive("ActiveXObject") ||
                              Script.contains("var ")) {}

  std::vector<Token> run();

private:
  bool startsStatement() const;
  bool opensString() const;
  bool skipComment();
  std::string quoted(char Quote);
  void add(Token::Kind What, std::string Text) {
    Tokens.push_back({What, std::move(Text)});
  }

  StringRef Rest;
  /// Is a quote behind a backslash a part of the string?
  bool Escapes;
  std::vector<Token> Tokens;
};

} // namespace

static bool isWordCharacter(char C) {
  return isAlnum(C) || C == '_' || C == '$' || C == '.' || C == '-' ||
         static_cast<unsigned char>(C) >= 0x80;
}

bool Lexer::startsStatement() const {
  if (Tokens.empty() || Tokens.back().isOneOf("\n;:{}"))
    return true;
  const Token &Last = Tokens.back();
  return Last.What == Token::Kind::Word &&
         (StringRef(Last.Text).equals_insensitive("then") ||
          StringRef(Last.Text).equals_insensitive("else"));
}

/// Does the apostrophe at hand open a string?
bool Lexer::opensString() const {
  size_t End = Rest.find('\'', 1);
  if (End != StringRef::npos &&
      Rest.substr(End + 1).ltrim(" \t").starts_with(";"))
    return true;
  if (Tokens.empty())
    return false;
  const Token &Last = Tokens.back();
  if (Last.What == Token::Kind::Word)
    return StringRef(Last.Text).starts_with("-") ||
           is_contained({"return", "case", "throw", "in"}, Last.Text);
  return Last.isOneOf("(,=+[&!?<>");
}

/// Skips a comment, if one is at hand.
bool Lexer::skipComment() {
  bool Line =
      Rest.starts_with("//") || (Rest.starts_with("'") && !opensString());
  if (!Line && startsStatement())
    Line = (Rest.starts_with("#") && !isDigit(Rest.substr(1, 1).str()[0])) ||
           (Rest.starts_with_insensitive("rem") &&
            (Rest.size() == 3 || isSpace(Rest[3])));
  if (Line) {
    Rest = Rest.substr(std::min(Rest.find_first_of("\r\n"), Rest.size()));
    return true;
  }
  for (auto [Open, Close] : {std::pair("/*", "*/"), std::pair("<#", "#>")})
    if (Rest.starts_with(Open)) {
      size_t End = Rest.find(Close, 2);
      Rest = End == StringRef::npos ? "" : Rest.substr(End + 2);
      return true;
    }
  return false;
}

/// The string at hand. A quote in it is doubled, or escaped.
std::string Lexer::quoted(char Quote) {
  std::string Text;
  for (Rest = Rest.drop_front(); !Rest.empty(); Rest = Rest.drop_front()) {
    if (Escapes && Rest.front() == '\\' && Rest.size() > 1)
      Rest = Rest.drop_front();
    else if (Rest.front() == Quote && !Rest.substr(1).starts_with(Quote)) {
      Rest = Rest.drop_front();
      return Text;
    } else if (Rest.front() == Quote)
      Rest = Rest.drop_front();
    Text += Rest.front();
  }
  return Text;
}

std::vector<Token> Lexer::run() {
  while (!Rest.empty()) {
    char C = Rest.front();
    if (C == ' ' || C == '\t') {
      Rest = Rest.drop_front();
    } else if (skipComment()) {
    } else if (C == '"' || C == '\'') {
      add(Token::Kind::String, quoted(C));
    } else if (isWordCharacter(C)) {
      StringRef Word = Rest.take_while(isWordCharacter);
      add(Token::Kind::Word, Word.str());
      Rest = Rest.substr(Word.size());
    } else {
      add(Token::Kind::Symbol, std::string(1, C == '\r' ? '\n' : C));
      Rest = Rest.drop_front();
    }
  }
  Tokens.emplace_back();
  return std::move(Tokens);
}

namespace {

using Texts = SmallVector<std::string, 2>;

/// Finds what is handed to functions.
class Reader {
public:
  explicit Reader(StringRef Script) : Tokens(Lexer(Script).run()) {
    for (size_t I = 0; I + 1 < Tokens.size(); ++I)
      assignment(I);
  }

  std::vector<std::string> argumentsOf(StringRef Function) const;

private:
  void assignment(size_t At);
  size_t expression(size_t At, Texts &Values) const;
  void arguments(size_t At, std::vector<std::string> &Out) const;
  bool isOperand(size_t At) const {
    return Tokens[At].What == Token::Kind::String ||
           Tokens[At].What == Token::Kind::Word;
  }

  /// How many values an expression may have; more are left out.
  static constexpr size_t MaxValues = 16;

  std::vector<Token> Tokens;
  /// Of variables that strings are assigned to, in lower case.
  StringMap<Texts> Variables;
};

} // namespace

/// Reads what strings, variables and words, joined by `&` or `+`, are together.
/// Gives the place behind them.
size_t Reader::expression(size_t At, Texts &Values) const {
  Values = {""};
  const bool Joined = isOperand(At) && Tokens[At + 1].isOneOf("&+");
  for (bool More = true; More; ++At) {
    const Token &T = Tokens[At];
    Texts Parts = {T.Text};
    if (T.What == Token::Kind::Word) {
      auto Known = Variables.find(StringRef(T.Text).lower());
      if (Known != Variables.end())
        Parts = Known->second;
      else if (Joined)
        Parts = {std::string(1, UnknownPart)};
    }
    Texts Longer;
    for (const std::string &Value : Values)
      for (const std::string &Part : Parts)
        if (Longer.size() < MaxValues)
          Longer.push_back(Value + Part);
    Values = std::move(Longer);
    More = Tokens[At + 1].isOneOf("&+") && isOperand(At + 2);
    if (More)
      ++At;
  }
  return At;
}

void Reader::assignment(size_t At) {
  if (Tokens[At].What != Token::Kind::Word || !Tokens[At + 1].is('=') ||
      !isOperand(At + 2))
    return;
  const Token &First = Tokens[At + 2];
  std::string Name = StringRef(Tokens[At].Text).lower();
  if (First.What == Token::Kind::Word &&
      !Variables.contains(StringRef(First.Text).lower()))
    return;
  Texts Values;
  expression(At + 2, Values);
  append_range(Variables[Name], Values);
}

/// The arguments of the call whose function is before \p At: up to the closing
/// parenthesis where one is opened, else to the end of the statement.
void Reader::arguments(size_t At, std::vector<std::string> &Out) const {
  const bool Parenthesis = Tokens[At].is('(');
  for (unsigned Depth = 0; Tokens[At].What != Token::Kind::End;) {
    if (isOperand(At)) {
      Texts Values;
      At = expression(At, Values);
      append_range(Out, Values);
      continue;
    }
    if (Tokens[At].is('('))
      ++Depth;
    else if (Tokens[At].is(')') && (Depth == 0 || --Depth == 0))
      return;
    else if (!Parenthesis && Depth == 0 && Tokens[At].isOneOf("\n;|}"))
      return;
    ++At;
  }
}

/// Is \p Word the function, or a member of that name?
static bool names(StringRef Word, StringRef Function) {
  return Word.consume_back_insensitive(Function) &&
         (Word.empty() || Word.ends_with("."));
}

std::vector<std::string> Reader::argumentsOf(StringRef Function) const {
  std::vector<std::string> Found;
  for (size_t I = 0; I + 1 < Tokens.size(); ++I)
    if (Tokens[I].What == Token::Kind::Word && names(Tokens[I].Text, Function))
      arguments(I + 1, Found);
  return Found;
}

std::vector<std::string> scriptArguments(StringRef Script, StringRef Function) {
  if (!Script.contains_insensitive(Function))
    return {};
  return Reader(Script).argumentsOf(Function);
}

} // namespace officetidy::catalog
