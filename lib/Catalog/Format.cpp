//===- Format.cpp - what a format string makes of its arguments -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace officetidy::catalog {

namespace {

/// Gathers the pieces; neighbouring texts are one.
class Pieces {
public:
  explicit Pieces(unsigned Arguments) : Arguments(Arguments) {}

  void text(StringRef Text) {
    if (Text.empty())
      return;
    if (All.empty() || All.back().What != FormatPiece::Kind::Text)
      All.push_back({});
    All.back().Text += Text;
  }
  /// Argument \p Index, whose \p Placeholder stays where there is none.
  void argument(unsigned Index, StringRef Placeholder,
                FormatPiece::Kind What = FormatPiece::Kind::Argument) {
    if (Index >= Arguments)
      text(Placeholder);
    else if (What == FormatPiece::Kind::Unknown)
      unknown();
    else
      All.push_back({What, "", Index});
  }
  void unknown() { All.push_back({FormatPiece::Kind::Unknown, "", 0}); }

  std::vector<FormatPiece> take() { return std::move(All); }

private:
  unsigned Arguments;
  std::vector<FormatPiece> All;
};

/// A placeholder that names its argument by a number: "%1", "%1%", "%1$s".
struct Position {
  size_t Size; ///< in bytes
  unsigned Number;
};

} // namespace

/// What \p Conversion, the letter at the end of a placeholder, prints. The
/// digits of a number in another form are not known.
static FormatPiece::Kind printedBy(char Conversion) {
  if (StringRef("sSZ").contains(Conversion))
    return FormatPiece::Kind::Argument;
  if (StringRef("diu").contains(Conversion))
    return FormatPiece::Kind::Number;
  if (StringRef("cC").contains(Conversion))
    return FormatPiece::Kind::Character;
  return FormatPiece::Kind::Unknown;
}

/// What "%1$s" and the like print; "%1", "%1%" print what there is.
static FormatPiece::Kind printedAt(StringRef Placeholder) {
  return Placeholder.contains('$') ? printedBy(Placeholder.back())
                                   : FormatPiece::Kind::Argument;
}

/// The number that \p Text, behind a '%', starts with, as \p Style has them.
static std::optional<Position> positionAt(Joining Style, StringRef Text) {
  size_t Begin = Style == Joining::Numbered && Text.starts_with("L");
  StringRef Digits = Text.substr(Begin).take_while(isDigit);
  if (Style == Joining::Numbered)
    Digits = Digits.take_front(2);
  unsigned Number;
  if (Digits.empty() || Digits.getAsInteger(10, Number))
    return std::nullopt;
  size_t End = Begin + Digits.size();
  if (Style == Joining::Numbered)
    return Position{End, Number};
  if (Text.substr(End).starts_with("%"))
    return Position{End + 1, Number};
  if (!Text.substr(End).starts_with("$"))
    return std::nullopt;
  size_t Last = Text.find_if([](char C) { return isAlpha(C); }, End);
  return Last == StringRef::npos ? std::nullopt
                                 : std::optional(Position{Last + 1, Number});
}

/// The numbers that \p Format's placeholders bear, in ascending order: the
/// lowest one stands for the first argument, so that a format that is filled
/// step by step is right in each.
static SmallVector<unsigned, 4> positionsIn(Joining Style, StringRef Format) {
  SmallVector<unsigned, 4> Numbers;
  for (size_t At = Format.find('%'); At != StringRef::npos;
       At = Format.find('%', At + 1))
    if (auto P = positionAt(Style, Format.substr(At + 1))) {
      Numbers.push_back(P->Number);
      At += P->Size;
    }
  sort(Numbers);
  Numbers.erase(std::unique(Numbers.begin(), Numbers.end()), Numbers.end());
  return Numbers;
}

/// A format whose placeholders bear numbers.
static void numbered(Joining Style, StringRef Format,
                     ArrayRef<unsigned> Numbers, Pieces &To) {
  while (!Format.empty()) {
    size_t At = Format.find('%');
    To.text(Format.take_front(At));
    if (At == StringRef::npos)
      return;
    Format = Format.substr(At);
    if (auto P = positionAt(Style, Format.drop_front())) {
      StringRef Placeholder = Format.take_front(1 + P->Size);
      To.argument(find(Numbers, P->Number) - Numbers.begin(), Placeholder,
                  printedAt(Placeholder));
      Format = Format.substr(Placeholder.size());
      continue;
    }
    To.text("%");
    Format = Format.substr(Format.starts_with("%%") ? 2 : 1);
  }
}

static void printf(StringRef Format, Pieces &To) {
  unsigned Next = 0;
  while (!Format.empty()) {
    size_t At = Format.find('%');
    To.text(Format.take_front(At));
    if (At == StringRef::npos)
      return;
    Format = Format.substr(At);
    if (Format.consume_front("%%")) {
      To.text("%");
      continue;
    }
    size_t End = Format.find_first_not_of("-+ #0'123456789.*hlLqjztIw", 1);
    if (End == StringRef::npos) {
      To.text(Format);
      return;
    }
    StringRef Placeholder = Format.take_front(End + 1);
    Next += Placeholder.count('*');
    To.argument(Next++, Placeholder, printedBy(Placeholder.back()));
    Format = Format.substr(Placeholder.size());
  }
}

/// The end of the replacement field at the start of \p Format, or npos.
static size_t endOfField(StringRef Format) {
  unsigned Depth = 0;
  for (auto [I, C] : enumerate(Format)) {
    if (C == '{')
      ++Depth;
    else if (C == '}' && --Depth == 0)
      return I + 1;
  }
  return StringRef::npos;
}

static void braces(StringRef Format, Pieces &To) {
  unsigned Next = 0;
  while (!Format.empty()) {
    size_t At = Format.find_first_of("{}");
    To.text(Format.take_front(At));
    if (At == StringRef::npos)
      return;
    Format = Format.substr(At);
    if (Format.starts_with("{{") || Format.starts_with("}}")) {
      To.text(Format.take_front(1));
      Format = Format.substr(2);
      continue;
    }
    size_t End = Format.starts_with("{") ? endOfField(Format) : 1;
    StringRef Field = Format.take_front(End);
    Format = Format.substr(Field.size());
    auto [Name, Spec] = Field.drop_front().drop_back().split(':');
    FormatPiece::Kind What =
        Spec.find_first_of("xXoObBeEfFgGaAp") != StringRef::npos
            ? FormatPiece::Kind::Unknown
        : Spec.ends_with("c") ? FormatPiece::Kind::Character
        : Spec.ends_with("d") ? FormatPiece::Kind::Number
                              : FormatPiece::Kind::Argument;
    unsigned Index;
    if (!Field.ends_with("}") || Field.size() == 1)
      To.text(Field);
    else if (Name.empty()) {
      To.argument(Next++, Field, What);
      // A width that is an argument.
      Next += Spec.count("{}");
    } else if (!Name.getAsInteger(10, Index))
      To.argument(Index, Field, What);
    else
      To.unknown();
  }
}

std::vector<FormatPiece> formatPieces(Joining Style, StringRef Format,
                                      unsigned Arguments) {
  Pieces To(Arguments);
  SmallVector<unsigned, 4> Numbers;
  if (Style != Joining::Braces)
    Numbers = positionsIn(Style, Format);
  if (Style == Joining::Braces)
    braces(Format, To);
  else if (Style == Joining::Numbered || !Numbers.empty())
    numbered(Style, Format, Numbers, To);
  else
    printf(Format, To);
  return To.take();
}

} // namespace officetidy::catalog
