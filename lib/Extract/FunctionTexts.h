//===- FunctionTexts.h - functions among the tokens of a file ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_FUNCTIONTEXTS_H
#define OFFICETIDY_EXTRACT_FUNCTIONTEXTS_H

#include "Extract/Tokens.h"

namespace officetidy::extract {

/// A function with a body, as its tokens show it.
struct FunctionText {
  std::string Name; ///< with the classes and namespaces around it
  std::vector<std::string> Parameters; ///< their names, or ""
  size_t NameToken = 0;
  size_t ParametersBegin = 0, ParametersEnd = 0; ///< tokens, without the parens
  size_t Open = 0, Close = 0;                    ///< tokens: its braces
  bool Template = false; ///< a template, or a member of one
};

/// The functions with bodies among \p Tokens, in their order. What isn't
/// understood is skipped.
std::vector<FunctionText> functionTexts(const std::vector<Lexeme> &Tokens);

/// Behind \p At, an opening bracket of any kind, its closing one; the end of
/// the tokens where there is none.
size_t closingOf(const std::vector<Lexeme> &Tokens, size_t At);

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_FUNCTIONTEXTS_H
