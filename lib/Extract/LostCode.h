//===- LostCode.h - what clang's recovery lost ------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_LOSTCODE_H
#define OFFICETIDY_EXTRACT_LOSTCODE_H

#include "Extract/Body.h"
#include "Extract/FunctionTexts.h"
#include "Extract/SeenNames.h"
#include "llvm/ADT/StringSet.h"

namespace officetidy::extract {

/// The code of a translation unit with errors that clang dropped, read from the
/// tokens of its own files: functions that could not be declared, and
/// statements of others of which nothing is left. Calls are known by name, and
/// their arguments as far as they are literals, GUIDs, or variables of the
/// function. Neither the order of statements nor types are known.
///
/// What clang understood is left to it; comments, strings, what the
/// preprocessor skipped and what stands in the arguments of macros is no code.
class LostCode {
public:
  explicit LostCode(UnitContext &Unit);

  /// Adds the lost statements of \p F, which is the function at hand.
  void statementsOf(const clang::FunctionDecl *F);
  /// Adds the functions that clang dropped.
  void functions();

  /// How many functions with bodies the unit's own files have, and how many of
  /// them are lost.
  unsigned count() const { return Count; }
  unsigned lost() const { return Lost; }

private:
  struct Text {
    std::vector<Lexeme> Tokens;
    std::vector<FunctionText> Functions;
  };
  /// A call, as far as tokens tell.
  struct LostCall {
    size_t Name = 0, Open = 0, Close = 0; ///< tokens
    bool Member = false;
    std::string Object, Class, Qualified;
  };
  using Nodes = llvm::function_ref<facts::NodeId(llvm::StringRef)>;

  bool isLost(const FunctionText &F, const Text &T) const;
  void function(const Text &T, const FunctionText &F);
  /// The calls from token \p Begin on to \p End; only in statements that are
  /// lost, where \p LostOnly.
  void calls(const Text &T, size_t Begin, size_t End, bool LostOnly,
             Nodes Variable);
  std::optional<LostCall> callAt(const Text &T, size_t At, size_t Begin) const;
  void add(const Text &T, const LostCall &C, Nodes Variable);
  llvm::StringRef rowOf(const LostCall &C) const;
  facts::NodeId argument(const Text &T, size_t Begin, size_t End,
                         Nodes Variable);
  std::optional<facts::NodeId> guid(const Text &T, size_t Begin, size_t End);
  /// The stored-to variable of the call or text that begins at \p At, or "".
  std::string assigned(const Text &T, size_t At, size_t Begin) const;
  void texts(const Text &T, size_t Begin, size_t End, Nodes Variable);
  bool isMacro(llvm::StringRef Name) const;

  UnitContext &Unit;
  const SeenNames Seen;
  std::vector<Text> Texts;
  unsigned Count = 0, Lost = 0;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_LOSTCODE_H
