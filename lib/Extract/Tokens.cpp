//===- Tokens.cpp - the text of a source, token by token ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Tokens.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using llvm::StringRef;

namespace officetidy::extract {

namespace {

/// Calls \p Do with each token from \p Where on, until it says no.
void forEachToken(FileID File, unsigned Offset, const SourceManager &Sources,
                  const LangOptions &Language,
                  llvm::function_ref<bool(const Token &, StringRef)> Do) {
  std::optional<llvm::MemoryBufferRef> Buffer = Sources.getBufferOrNone(File);
  if (!Buffer)
    return;
  const StringRef Text = Buffer->getBuffer();
  Lexer Lex(Sources.getLocForStartOfFile(File), Language, Text.begin(),
            Text.begin() + Offset, Text.end());
  for (Token Tok;;) {
    Lex.LexFromRawLexer(Tok);
    if (Tok.is(tok::eof) ||
        !Do(Tok, Text.substr(Sources.getFileOffset(Tok.getLocation()),
                             Tok.getLength())))
      return;
  }
}

} // namespace

std::vector<Lexeme> lexemesOf(FileID File, const SourceManager &Sources,
                              const LangOptions &Language,
                              llvm::function_ref<bool(SourceLocation)> Skip) {
  std::vector<Lexeme> All;
  bool InDirective = false;
  forEachToken(File, 0, Sources, Language,
               [&](const Token &Tok, StringRef Text) {
                 if (Tok.isAtStartOfLine())
                   InDirective = Tok.is(tok::hash);
                 if (!InDirective && !Skip(Tok.getLocation()))
                   All.push_back({Tok.getKind(), Text, Tok.getLocation()});
                 return true;
               });
  return All;
}

std::string nameAt(SourceLocation Where, const SourceManager &Sources,
                   const LangOptions &Language) {
  if (Where.isInvalid())
    return "";
  auto [File, Offset] = Sources.getDecomposedSpellingLoc(Where);
  std::string Name;
  forEachToken(File, Offset, Sources, Language,
               [&](const Token &Tok, StringRef Text) {
                 if (Tok.is(tok::raw_identifier))
                   Name = Text.str();
                 return false;
               });
  return Name;
}

std::string typeNameAt(SourceLocation Where, const SourceManager &Sources,
                       const LangOptions &Language) {
  static constexpr StringRef Words[] = {
      "static",   "const",  "volatile", "mutable",   "extern",
      "register", "struct", "class",    "union",     "enum",
      "typename", "inline", "auto",     "constexpr", "thread_local"};
  if (Where.isInvalid())
    return "";
  auto [File, Offset] = Sources.getDecomposedSpellingLoc(Where);
  std::string Name;
  bool Ended = false;
  forEachToken(File, Offset, Sources, Language,
               [&](const Token &Tok, StringRef Text) {
                 if (Tok.is(tok::coloncolon)) {
                   Ended = false;
                   return true;
                 }
                 if (!Tok.is(tok::raw_identifier) || Ended)
                   return false;
                 if (!llvm::is_contained(Words, Text)) {
                   Name = Text.str();
                   Ended = true;
                 }
                 return true;
               });
  return Name;
}

} // namespace officetidy::extract
