//===- Directives.cpp - the linker's options in the source ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Directives.h"
#include "clang/AST/Decl.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Lexer.h"

using namespace clang;

namespace officetidy::extract {

namespace {

/// Reads one file's directives.
class Reader {
public:
  Reader(const ASTContext &Context, FileID File, llvm::StringRef Text,
         llvm::function_ref<std::string(SourceLocation)> FunctionAt,
         llvm::function_ref<void(llvm::StringRef)> Do)
      : Reads(Context.getLangOpts().MicrosoftExt), FunctionAt(FunctionAt),
        Do(Do),
        Lex(Context.getSourceManager().getLocForStartOfFile(File),
            Context.getLangOpts(), Text.begin(), Text.begin(), Text.end()) {}

  void run() {
    for (next(); !T.is(tok::eof);)
      if (T.is(tok::hash) && T.isAtStartOfLine())
        directive();
      else
        next();
  }

private:
  void next() { Lex.LexFromRawLexer(T); }
  bool isWord(llvm::StringRef Word) const {
    return T.is(tok::raw_identifier) && T.getRawIdentifier() == Word;
  }
  /// Takes the next token of the directive if it is \p Word.
  bool take(llvm::StringRef Word) {
    next();
    return !T.isAtStartOfLine() && isWord(Word);
  }
  bool take(tok::TokenKind Kind) {
    next();
    return !T.isAtStartOfLine() && T.is(Kind);
  }
  void directive();
  void pragma();
  void condition();

  bool Reads; ///< clang does, without macros
  llvm::function_ref<std::string(SourceLocation)> FunctionAt;
  llvm::function_ref<void(llvm::StringRef)> Do;
  Lexer Lex;
  Token T;
  unsigned Depth = 0;   ///< of conditions
  unsigned Skipped = 0; ///< the depth of the `#if 0` around, or 0
};

void Reader::condition() {
  if (isWord("endif")) {
    if (Skipped == Depth)
      Skipped = 0;
    Depth -= Depth != 0;
  } else if (isWord("else") || isWord("elif")) {
    if (Skipped == Depth)
      Skipped = 0;
  } else {
    bool If = isWord("if");
    ++Depth;
    next();
    if (If && !Skipped && T.is(tok::numeric_constant) && T.getLength() == 1 &&
        *T.getLiteralData() == '0')
      Skipped = Depth;
  }
}

void Reader::directive() {
  next();
  for (llvm::StringRef Word :
       {"if", "ifdef", "ifndef", "elif", "else", "endif"})
    if (isWord(Word)) {
      condition();
      return;
    }
  if (isWord("pragma") && !Skipped)
    pragma();
}

void Reader::pragma() {
  if (!take("comment") || !take(tok::l_paren) || !take("linker") ||
      !take(tok::comma))
    return;
  std::string Options;
  bool HasMacros = false;
  for (next(); !T.isAtStartOfLine() && !T.is(tok::eof); next()) {
    if (T.is(tok::string_literal)) {
      Options += llvm::StringRef(T.getLiteralData(), T.getLength()).trim('"');
    } else if (isWord("__FUNCTION__") || isWord("__FUNCDNAME__") ||
               isWord("__func__")) {
      HasMacros = true;
      Options += FunctionAt(T.getLocation());
    } else {
      break;
    }
  }
  if (!Reads || HasMacros)
    Do(Options);
}

} // namespace

void forEachLinkerOption(
    const ASTContext &Context,
    llvm::function_ref<std::string(SourceLocation)> FunctionAt,
    llvm::function_ref<void(llvm::StringRef)> Do) {
  const SourceManager &Sources = Context.getSourceManager();
  if (Context.getLangOpts().MicrosoftExt)
    for (const Decl *D : Context.getTranslationUnitDecl()->decls())
      if (const auto *Comment = dyn_cast<PragmaCommentDecl>(D);
          Comment && Comment->getCommentKind() == PCK_Linker)
        Do(Comment->getArg());
  for (unsigned I = 0, E = Sources.local_sloc_entry_size(); I != E; ++I) {
    const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
    if (!Entry.isFile() ||
        SrcMgr::isSystem(Entry.getFile().getFileCharacteristic()))
      continue;
    FileID File = Sources.getFileID(
        SourceLocation::getFromRawEncoding(Entry.getOffset()));
    std::optional<llvm::StringRef> Text = Sources.getBufferDataOrNone(File);
    if (Text && Text->contains("linker"))
      Reader(Context, File, *Text, FunctionAt, Do).run();
  }
}

} // namespace officetidy::extract
