//===- Script.cpp - what script text creates ------------------------------===//
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

static bool isWordCharacter(char C) { return isAlnum(C) || C == '_'; }

/// \p Text up to the end of the call that its start is the argument list of: a
/// closing parenthesis where one was opened, else the end of the statement.
static StringRef argumentList(StringRef Text) {
  bool Parenthesis = Text.ltrim(" \t").starts_with("(");
  char Quote = 0;
  unsigned Depth = 0;
  for (size_t I = 0; I < Text.size(); ++I) {
    char C = Text[I];
    if (Quote) {
      Quote = C == Quote ? 0 : Quote;
      continue;
    }
    bool Closes = C == ')' && (Depth == 0 || (Depth == 1 && Parenthesis));
    bool Ends = Depth == 0 && (C == '\n' || C == ';' || C == '|');
    if (Closes || Ends)
      return Text.take_front(I);
    if (C == '"' || C == '\'')
      Quote = C;
    else if (C == '(')
      ++Depth;
    else if (C == ')')
      --Depth;
  }
  return Text;
}

static void addArguments(StringRef List, std::vector<StringRef> &Arguments) {
  while (!List.empty()) {
    char C = List.front();
    if (C == '"' || C == '\'') {
      List = List.drop_front();
      auto [Quoted, Rest] = List.split(C);
      Arguments.push_back(Quoted);
      List = Rest;
      continue;
    }
    StringRef Bare = List.take_until(
        [](char C) { return StringRef(" \t(),\"'\\").contains(C); });
    if (!Bare.empty())
      Arguments.push_back(Bare);
    List = List.drop_front(std::max<size_t>(Bare.size(), 1));
  }
}

std::vector<StringRef> scriptArguments(StringRef Script, StringRef Function) {
  std::vector<StringRef> Arguments;
  for (size_t At = Script.find_insensitive(Function); At != StringRef::npos;
       At = Script.find_insensitive(Function, At + 1)) {
    StringRef Behind = Script.substr(At + Function.size());
    if ((At && isWordCharacter(Script[At - 1])) ||
        (!Behind.empty() && isWordCharacter(Behind.front())))
      continue;
    addArguments(argumentList(Behind), Arguments);
  }
  return Arguments;
}

} // namespace officetidy::catalog
