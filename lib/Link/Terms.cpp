//===- Terms.cpp - what a value is made of --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Terms.h"
#include "Catalog/Format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"
#include <algorithm>
#include <string>

using namespace llvm;

namespace officetidy::link {

TermId TermTable::add(Data D) {
  Terms.push_back(D);
  return Terms.size() - 1;
}

TermId TermTable::constant(TermKind Kind, StringRef Text) {
  StringMap<TermId> &Known = Kind == TermKind::Text    ? Texts
                             : Kind == TermKind::Guid  ? Guids
                             : Kind == TermKind::Given ? Givens
                                                       : Anythings;
  auto [It, New] = Known.try_emplace(Text);
  if (New)
    It->second = add({Kind, 0, It->first(), {}});
  return It->second;
}

TermId TermTable::text(StringRef Text) {
  return constant(TermKind::Text, Text.take_front(MaxText));
}

TermId TermTable::unknown() {
  return text(StringRef(&catalog::UnknownPart, 1));
}

TermId TermTable::guid(StringRef Text) {
  return constant(TermKind::Guid, Text);
}

TermId TermTable::given(StringRef Text) {
  return constant(TermKind::Given, Text);
}

TermId TermTable::leaf(NodeId Node) {
  auto [It, New] = Leaves.try_emplace(Node);
  if (New)
    It->second = add({TermKind::Leaf, Node, {}, {}});
  return It->second;
}

/// The numbers \p Items, as a key of a StringMap.
static StringRef bytes(ArrayRef<uint32_t> Items) {
  return {reinterpret_cast<const char *>(Items.data()),
          Items.size() * sizeof(uint32_t)};
}

TermId TermTable::integer(int64_t Value) {
  auto [It, New] = Integers.try_emplace(itostr(Value));
  if (New)
    It->second = add({TermKind::Integer, 0, It->first(), {}});
  return It->second;
}

TermId TermTable::anything() { return constant(TermKind::Anything, ""); }

GuardId TermTable::guard(ArrayRef<TermId> Constants, bool Negated,
                         bool IgnoresCase) {
  SmallVector<uint32_t, 8> Key = {Negated, IgnoresCase};
  append_range(Key, Constants);
  auto [It, New] = ConditionIds.try_emplace(bytes(Key), Conditions.size());
  if (New)
    Conditions.push_back({Constants.copy(Allocator), Negated, IgnoresCase});
  return It->second;
}

/// The guards stand in the order of their numbers, from the outside in.
TermId TermTable::when(TermId Value, NodeId Subject, GuardId Condition) {
  size_t Depth = 1;
  for (TermId T = Value; kind(T) == TermKind::When; T = guarded(T), ++Depth)
    if (leafOf(T) == Subject && guardOf(T) == Condition)
      return Value;
  if (Depth > MaxGuards)
    return Value;
  if (kind(Value) == TermKind::When &&
      std::pair(leafOf(Value), guardOf(Value)) < std::pair(Subject, Condition))
    return when(when(guarded(Value), Subject, Condition), leafOf(Value),
                guardOf(Value));
  auto [It, New] = Guards.try_emplace(bytes({Value, Subject, Condition}));
  if (New)
    It->second = add({TermKind::When,
                      Subject,
                      {},
                      ArrayRef<TermId>(Value).copy(Allocator),
                      catalog::Joining::None,
                      Condition});
  return It->second;
}

/// Does \p Constant meet \p C?
bool TermTable::meets(TermId Constant, const Condition &C) const {
  // What is compared with another kind of constant is not what is known.
  if (none_of(C.Constants,
              [&](TermId One) { return kind(One) == kind(Constant); }))
    return true;
  bool IsOne = any_of(C.Constants, [&](TermId One) {
    return One == Constant ||
           (C.IgnoresCase && kind(One) == TermKind::Text &&
            kind(Constant) == TermKind::Text &&
            textOf(One).equals_insensitive(textOf(Constant)));
  });
  return IsOne != C.Negated;
}

TermId TermTable::decide(TermId T, TermId Key, GuardId Condition) {
  switch (kind(Key)) {
  case TermKind::Integer:
  case TermKind::Text:
  case TermKind::Guid:
    return meets(Key, Conditions[Condition]) ? T : NoId;
  case TermKind::Leaf:
    return when(T, leafOf(Key), Condition);
  case TermKind::When: {
    TermId Inner = decide(T, guarded(Key), Condition);
    return Inner == NoId ? NoId : when(Inner, leafOf(Key), guardOf(Key));
  }
  default:
    return T;
  }
}

/// Windows' functions write a GUID in braces, unless these stand there already.
static void appendGuid(StringRef Guid, std::string &Text) {
  Text +=
      StringRef(Text).ends_with("{") ? Guid.upper() : "{" + Guid.upper() + "}";
}

TermId TermTable::concat(ArrayRef<TermId> Parts) {
  SmallVector<TermId, MaxParts> Flat;
  std::string Text;
  auto EndText = [&] {
    if (!Text.empty())
      Flat.push_back(text(Text));
    Text.clear();
  };
  auto Append = [&](TermId T) {
    if (kind(T) == TermKind::Text) {
      Text += textOf(T);
      return;
    }
    EndText();
    Flat.push_back(T);
  };
  for (TermId P : Parts) {
    if (kind(P) == TermKind::Given || kind(P) == TermKind::Anything)
      return NoId;
    if (kind(P) == TermKind::Guid) {
      appendGuid(textOf(P), Text);
      continue;
    }
    if (kind(P) == TermKind::Joined && style(P) == catalog::Joining::Concat)
      for (TermId Inner : parts(P))
        Append(Inner);
    else
      Append(P);
    if (Flat.size() > MaxParts || Text.size() > MaxText)
      return NoId;
  }
  if (Flat.empty())
    return text(Text);
  EndText();
  if (Flat.size() == 1)
    return Flat.front();
  return joined(catalog::Joining::Concat, Flat);
}

/// What of \p T is printed as a number: a parameter, say, is none that is
/// known.
TermId TermTable::number(TermId T) {
  int64_t Value;
  return kind(T) == TermKind::Text && !textOf(T).getAsInteger(10, Value)
             ? T
             : unknown();
}

/// What of \p T is printed as a character. It may be given by its number, which
/// has two digits or more.
TermId TermTable::character(TermId T) {
  if (kind(T) != TermKind::Text)
    return unknown();
  StringRef Text = textOf(T);
  unsigned Code;
  if (Text.size() > 1 && !Text.getAsInteger(10, Code) && Code < 0x80)
    return text(StringRef(std::string(1, static_cast<char>(Code))));
  bool IsOne = !Text.empty() && getNumBytesForUTF8(Text.front()) == Text.size();
  return IsOne ? T : unknown();
}

/// Once the format is known it is what its pieces make.
TermId TermTable::format(catalog::Joining Style, ArrayRef<TermId> Parts) {
  if (Parts.size() > MaxParts)
    return NoId;
  if (kind(Parts.front()) == TermKind::Leaf ||
      kind(Parts.front()) == TermKind::Joined)
    return joined(Style, Parts);
  if (kind(Parts.front()) != TermKind::Text)
    return NoId;
  SmallVector<TermId, MaxParts> Pieces;
  using Kind = catalog::FormatPiece::Kind;
  for (const catalog::FormatPiece &Piece :
       catalog::formatPieces(Style, textOf(Parts.front()), Parts.size() - 1))
    switch (Piece.What) {
    case Kind::Text:
      Pieces.push_back(text(Piece.Text));
      break;
    case Kind::Argument:
      Pieces.push_back(Parts[Piece.Argument + 1]);
      break;
    case Kind::Number:
      Pieces.push_back(number(Parts[Piece.Argument + 1]));
      break;
    case Kind::Character:
      Pieces.push_back(character(Parts[Piece.Argument + 1]));
      break;
    case Kind::Unknown:
      Pieces.push_back(unknown());
      break;
    }
  return concat(Pieces);
}

/// \p Parts of a path, with a separator where there is none between two; what
/// is absolute drops what is in front of it.
SmallVector<TermId, 8> TermTable::withSeparators(ArrayRef<TermId> Parts) {
  SmallVector<TermId, 8> Path;
  for (TermId P : Parts) {
    StringRef Text = kind(P) == TermKind::Text ? textOf(P) : StringRef();
    if (Text.substr(1).starts_with(":") || Text.starts_with("\\\\"))
      Path.clear();
    if (isEmptyText(P))
      continue;
    bool Ends = !Path.empty() && kind(Path.back()) == TermKind::Text &&
                textOf(Path.back()).find_last_of("\\/") ==
                    textOf(Path.back()).size() - 1;
    if (!Path.empty() && !Ends && !Text.starts_with("\\") &&
        !Text.starts_with("/"))
      Path.push_back(text("\\"));
    Path.push_back(P);
  }
  return Path;
}

TermId TermTable::join(catalog::Joining Style, ArrayRef<TermId> Parts) {
  // What is joined holds where all of its parts do.
  if (const auto *It =
          find_if(Parts, [&](TermId P) { return kind(P) == TermKind::When; });
      It != Parts.end()) {
    SmallVector<TermId, MaxParts> Bare(Parts);
    Bare[It - Parts.begin()] = guarded(*It);
    TermId Whole = join(Style, Bare);
    return Whole == NoId ? NoId : when(Whole, leafOf(*It), guardOf(*It));
  }
  if (Style == catalog::Joining::Path)
    return concat(withSeparators(Parts));
  return Style == catalog::Joining::Concat || Parts.empty()
             ? concat(Parts)
             : format(Style, Parts);
}

TermId TermTable::joined(catalog::Joining Style, ArrayRef<TermId> Parts) {
  SmallVector<TermId, MaxParts + 1> Numbers = {static_cast<TermId>(Style)};
  append_range(Numbers, Parts);
  StringRef Key(reinterpret_cast<const char *>(Numbers.data()),
                Numbers.size() * sizeof(TermId));
  auto [It, New] = Joins.try_emplace(Key);
  if (New)
    It->second = add({TermKind::Joined, 0, {}, Parts.copy(Allocator), Style});
  return It->second;
}

bool TermTable::anyLeaf(TermId T, function_ref<bool(NodeId)> Is) const {
  switch (kind(T)) {
  case TermKind::Leaf:
    return Is(leafOf(T));
  case TermKind::When:
    return anyLeaf(guarded(T), Is);
  case TermKind::Joined:
    return any_of(parts(T), [&](TermId P) { return anyLeaf(P, Is); });
  default:
    return false;
  }
}

bool addTerm(TermSet &Set, TermId T, size_t Max) {
  auto *At = lower_bound(Set, T);
  if ((At != Set.end() && *At == T) || Set.size() >= Max)
    return false;
  Set.insert(At, T);
  return true;
}

bool addTerms(TermSet &Set, const TermSet &More, size_t Max) {
  if (Set.size() >= Max || std::ranges::includes(Set, More))
    return false;
  TermSet New;
  std::set_difference(More.begin(), More.end(), Set.begin(), Set.end(),
                      std::back_inserter(New));
  New.truncate(std::min(New.size(), Max - Set.size()));
  TermSet Both;
  Both.reserve(Set.size() + New.size());
  std::merge(Set.begin(), Set.end(), New.begin(), New.end(),
             std::back_inserter(Both));
  Set = std::move(Both);
  return true;
}

} // namespace officetidy::link
