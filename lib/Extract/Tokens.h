//===- Tokens.h - the text of a source, token by token ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_TOKENS_H
#define OFFICETIDY_EXTRACT_TOKENS_H

#include "clang/Basic/LangOptions.h"
#include "clang/Basic/SourceManager.h"
#include "clang/Lex/Token.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include <string>
#include <vector>

namespace officetidy::extract {

/// A token of a file, as it stands there: no macro is expanded.
struct Lexeme {
  clang::tok::TokenKind Kind; ///< raw_identifier of keywords, too
  llvm::StringRef Text;
  clang::SourceLocation Where;

  bool is(llvm::StringRef What) const { return Text == What; }
  bool isName() const { return Kind == clang::tok::raw_identifier; }
};

/// The tokens of \p File without comments and preprocessor directives, and
/// without those that \p Skip says the preprocessor skipped.
std::vector<Lexeme>
lexemesOf(clang::FileID File, const clang::SourceManager &Sources,
          const clang::LangOptions &Language,
          llvm::function_ref<bool(clang::SourceLocation)> Skip);

/// The name that stands at \p Where, or "".
std::string nameAt(clang::SourceLocation Where,
                   const clang::SourceManager &Sources,
                   const clang::LangOptions &Language);

/// The name of the type of the declaration that begins at \p Where, without
/// what qualifies it; "" where there is none.
std::string typeNameAt(clang::SourceLocation Where,
                       const clang::SourceManager &Sources,
                       const clang::LangOptions &Language);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_TOKENS_H
