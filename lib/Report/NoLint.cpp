//===- NoLint.cpp - comments that hide findings ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/NoLint.h"
#include "Report/Sources.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <map>

using namespace llvm;

namespace officetidy::report {

static constexpr StringLiteral Keyword = "NOLINT";

std::optional<NoLint::Kind> NoLint::kindOf(StringRef Word) {
  return StringSwitch<std::optional<Kind>>(Word)
      .Case("NOLINT", Kind::Line)
      .Case("NOLINTNEXTLINE", Kind::NextLine)
      .Case("NOLINTBEGIN", Kind::Begin)
      .Case("NOLINTEND", Kind::End)
      .Default(std::nullopt);
}

/// Does \p Name match \p Glob, in which `*` stands for anything?
static bool matches(StringRef Glob, StringRef Name) {
  SmallVector<StringRef, 4> Parts;
  Glob.split(Parts, '*');
  if (Parts.size() == 1)
    return Glob == Name;
  if (!Name.consume_front(Parts.front()) || !Name.consume_back(Parts.back()))
    return false;
  for (StringRef Part : ArrayRef(Parts).drop_front().drop_back()) {
    const size_t At = Name.find(Part);
    if (At == StringRef::npos)
      return false;
    Name = Name.drop_front(At + Part.size());
  }
  return true;
}

/// \p Text is the word with the list in brackets behind it, if there is one.
NoLint::Comment NoLint::makeComment(Kind What, link::Position Where,
                                    StringRef Text) {
  Comment C{What, std::move(Where), Text.str(), {}, std::nullopt};
  auto [Word, List] = Text.split('(');
  if (Word.size() == Text.size()) {
    C.Globs.push_back("*");
    return C;
  }
  SmallVector<StringRef, 4> Checks;
  List.drop_back().split(Checks, ',');
  // A glob that begins with `-` is kept: no check's name does.
  for (StringRef &Check : Checks) {
    Check = Check.trim();
    C.Globs.push_back(Check.str());
  }
  C.List = join(Checks, ",");
  return C;
}

bool NoLint::covers(const Comment &C, StringRef Check) {
  return any_of(C.Globs,
                [&](const std::string &Glob) { return matches(Glob, Check); });
}

/// The length of the list in brackets that \p Text begins with; 0 where there
/// is none, or it isn't closed.
static size_t listLength(StringRef Text) {
  if (!Text.starts_with("("))
    return 0;
  const size_t Close = Text.find(')');
  return Close == StringRef::npos ? 0 : Close + 1;
}

void NoLint::readLine(StringRef Line, link::Position Where) {
  for (size_t Begin = Line.find(Keyword); Begin != StringRef::npos;) {
    StringRef Rest = Line.drop_front(Begin);
    StringRef Word = Rest.take_while(isAlpha);
    size_t Length = Word.size();
    if (std::optional<Kind> What = kindOf(Word)) {
      Length += listLength(Rest.drop_front(Length));
      Where.Column = Begin + 1;
      Comments.push_back(makeComment(*What, Where, Rest.take_front(Length)));
    }
    Begin = Line.find(Keyword, Begin + Length);
  }
}

/// An end closes the innermost open block, if that has the same list. (The
/// words are written in two parts, or clang-tidy would take them for comments.)
void NoLint::matchBlocks() {
  std::vector<Comment> Open;
  for (const Comment &C : Comments) {
    if (C.What == Kind::Begin) {
      Open.push_back(C);
    } else if (C.What == Kind::End) {
      if (!Open.empty() && Open.back().List == C.List) {
        Blocks.push_back({std::move(Open.back()), C.Where});
        Open.pop_back();
      } else {
        Unmatched.push_back({C.Where, "unmatched 'NOLINT"
                                      "END' comment without a previous 'NOLINT"
                                      "BEGIN' comment"});
      }
    }
  }
  for (const Comment &C : Open)
    Unmatched.push_back({C.Where, "unmatched 'NOLINT"
                                  "BEGIN' comment without a subsequent 'NOLINT"
                                  "END' comment"});
  sort(Unmatched,
       [](const Note &A, const Note &B) { return A.Where < B.Where; });
}

NoLint::NoLint(StringRef File, ArrayRef<StringRef> Lines) {
  for (size_t I = 0; I != Lines.size(); ++I)
    readLine(Lines[I], {File.str(), static_cast<unsigned>(I + 1), 1});
  matchBlocks();
}

std::optional<Suppression> NoLint::find(const link::Position &Where,
                                        StringRef Check) const {
  for (const Comment &C : Comments) {
    const bool Here =
        (C.What == Kind::Line && C.Where.Line == Where.Line) ||
        (C.What == Kind::NextLine && C.Where.Line + 1 == Where.Line);
    if (Here && covers(C, Check))
      return Suppression{C.Where, C.Text};
  }
  for (const Block &B : Blocks)
    if (B.Begin.Where < Where && Where < B.End && covers(B.Begin, Check))
      return Suppression{B.Begin.Where, B.Begin.Text};
  return std::nullopt;
}

std::vector<Note> applyNoLint(MutableArrayRef<Finding> Findings, Sources &S) {
  std::map<std::string, NoLint> Files;
  for (Finding &F : Findings) {
    const std::string &File = F.Where.File;
    auto It = Files.try_emplace(File, File, S.lines(File)).first;
    F.Suppressed = It->second.find(F.Where, F.Check);
  }
  std::vector<Note> Unmatched;
  for (const auto &[File, Comments] : Files)
    append_range(Unmatched, Comments.unmatched());
  return Unmatched;
}

} // namespace officetidy::report
