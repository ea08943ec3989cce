//===- FunctionTexts.cpp - functions among the tokens of a file -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/FunctionTexts.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;
using llvm::StringRef;

namespace officetidy::extract {

size_t closingOf(const std::vector<Lexeme> &Tokens, size_t At) {
  unsigned Depth = 0;
  for (size_t I = At; I < Tokens.size(); ++I)
    switch (Tokens[I].Kind) {
    case tok::l_paren:
    case tok::l_brace:
    case tok::l_square:
      ++Depth;
      break;
    case tok::r_paren:
    case tok::r_brace:
    case tok::r_square:
      if (--Depth == 0)
        return I;
      break;
    default:
      break;
    }
  return Tokens.size();
}

namespace {

/// Finds functions, brace by brace.
class Finder {
public:
  explicit Finder(const std::vector<Lexeme> &Tokens) : Tokens(Tokens) {}

  std::vector<FunctionText> run() {
    for (size_t I = 0; I < Tokens.size(); ++I)
      I = step(I);
    return std::move(Found);
  }

private:
  struct Scope {
    size_t Close;
    std::string Name;
    bool Template;
  };

  /// Looks at token \p I; returns the last one that is done with.
  size_t step(size_t I) {
    while (!Scopes.empty() && Scopes.back().Close <= I)
      Scopes.pop_back();
    switch (Tokens[I].Kind) {
    case tok::semi:
    case tok::r_brace:
      Start = I + 1;
      return I;
    case tok::colon:
      // public:
      if (I == Start + 1)
        Start = I + 1;
      return I;
    case tok::l_paren:
    case tok::l_square:
      return std::min(closingOf(Tokens, I), Tokens.size() - 1);
    case tok::l_brace:
      return brace(I);
    default:
      return I;
    }
  }

  size_t brace(size_t I) {
    const size_t Close = closingOf(Tokens, I);
    const size_t Begin = std::exchange(Start, I + 1);
    if (isScope(Begin, I)) {
      Scopes.push_back({Close, scopeName(Begin, I), isTemplate(Begin, I)});
      return I;
    }
    if (std::optional<FunctionText> F = function(Begin, I)) {
      // A member initialiser's braces are not the body's.
      F->Close = Close;
      Found.push_back(std::move(*F));
    }
    Start = Close + 1;
    return std::min(Close, Tokens.size() - 1);
  }

  bool has(size_t Begin, size_t End, StringRef Word) const {
    return std::any_of(Tokens.begin() + Begin, Tokens.begin() + End,
                       [&](const Lexeme &T) { return T.is(Word); });
  }

  bool isTemplate(size_t Begin, size_t End) const {
    return has(Begin, End, "template") ||
           llvm::any_of(Scopes, [](const Scope &S) { return S.Template; });
  }

  bool isScope(size_t Begin, size_t End) const {
    if (Begin == End)
      return false;
    if (Tokens[End - 1].Kind == tok::string_literal)
      return Tokens[Begin].is("extern");
    if (has(Begin, End, "namespace"))
      return true;
    if (Tokens[End - 1].Kind == tok::r_paren)
      return false;
    return has(Begin, End, "class") || has(Begin, End, "struct") ||
           has(Begin, End, "union") || has(Begin, End, "__interface");
  }

  /// The name behind `class` or `namespace`, in front of its bases.
  std::string scopeName(size_t Begin, size_t End) const {
    std::string Name;
    for (size_t I = Begin; I != End && Tokens[I].Kind != tok::colon; ++I)
      if (Tokens[I].Kind == tok::l_paren)
        I = std::min(closingOf(Tokens, I), End - 1);
      else if (Tokens[I].isName() && !Tokens[I].is("final"))
        Name = Tokens[I].Text.str();
    return has(Begin, End, "extern") &&
                   Tokens[End - 1].Kind == tok::string_literal
               ? ""
               : Name;
  }

  /// May what stands between parameters and body begin at \p I?
  bool endsParameters(size_t I, size_t End) const {
    if (I == End)
      return true;
    const Lexeme &T = Tokens[I];
    static constexpr StringRef Words[] = {
        "const", "volatile", "noexcept", "override", "final", "throw", "try"};
    return T.Kind == tok::colon || T.Kind == tok::arrow ||
           (T.isName() && llvm::is_contained(Words, T.Text));
  }

  std::optional<FunctionText> function(size_t Begin, size_t End) const {
    for (size_t I = Begin; I != End; ++I) {
      if (Tokens[I].Kind == tok::equal)
        return std::nullopt;
      if (Tokens[I].Kind != tok::l_paren)
        continue;
      const size_t Close = closingOf(Tokens, I);
      if (Close >= End)
        return std::nullopt;
      if (I != Begin && Tokens[I - 1].isName() &&
          endsParameters(Close + 1, End))
        return named(Begin, I, Close, End);
      I = Close;
    }
    return std::nullopt;
  }

  std::optional<FunctionText> named(size_t Begin, size_t Open, size_t Close,
                                    size_t Brace) const {
    static constexpr StringRef Words[] = {
        "if", "for", "while", "switch", "catch", "return", "__except"};
    FunctionText F;
    F.NameToken = Open - 1;
    if (llvm::is_contained(Words, Tokens[F.NameToken].Text))
      return std::nullopt;
    F.ParametersBegin = Open + 1;
    F.ParametersEnd = Close;
    F.Open = Brace;
    F.Template = isTemplate(Begin, Open);
    for (const Scope &S : Scopes)
      if (!S.Name.empty())
        F.Name += S.Name + "::";
    F.Name += qualified(Begin, F.NameToken);
    parameters(F);
    return F;
  }

  /// `A::~B`, which ends at token \p I.
  std::string qualified(size_t Begin, size_t I) const {
    std::string Name = Tokens[I].Text.str();
    if (I > Begin && Tokens[I - 1].Kind == tok::tilde) {
      Name = "~" + Name;
      --I;
    }
    while (I >= Begin + 2 && Tokens[I - 1].Kind == tok::coloncolon &&
           Tokens[I - 2].isName()) {
      I -= 2;
      Name = Tokens[I].Text.str() + "::" + Name;
    }
    return Name;
  }

  void parameters(FunctionText &F) const {
    std::string Name;
    bool Default = false;
    auto Take = [&] {
      F.Parameters.push_back(std::exchange(Name, ""));
      Default = false;
    };
    for (size_t I = F.ParametersBegin; I < F.ParametersEnd; ++I) {
      if (Tokens[I].Kind == tok::comma) {
        Take();
      } else if (Tokens[I].Kind == tok::l_paren) {
        I = closingOf(Tokens, I);
      } else if (Tokens[I].Kind == tok::equal) {
        Default = true;
      } else if (Tokens[I].isName() && !Default) {
        Name = Tokens[I].Text.str();
      }
    }
    if (F.ParametersBegin != F.ParametersEnd && Name != "void")
      Take();
  }

  const std::vector<Lexeme> &Tokens;
  std::vector<Scope> Scopes;
  std::vector<FunctionText> Found;
  size_t Start = 0; ///< of what stands in front of the next brace
};

} // namespace

std::vector<FunctionText> functionTexts(const std::vector<Lexeme> &Tokens) {
  return Finder(Tokens).run();
}

} // namespace officetidy::extract
