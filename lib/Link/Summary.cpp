//===- Summary.cpp - a linked program, for one unit to look up ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Summary.h"
#include "Link/SummaryFormat.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>
#include <limits>
#include <tuple>

using namespace llvm;

namespace officetidy::link {

using namespace format;

Term Term::string(StringRef Text) {
  Term T;
  T.What = Kind::String;
  T.Text = Text.str();
  return T;
}

Term Term::guid(const catalog::GuidText &Guid) {
  Term T;
  T.What = Kind::Guid;
  T.Text = Guid.Text;
  return T;
}

Term Term::function(const EntityName &Function) {
  Term T;
  T.What = Kind::Function;
  T.Text = Function.Usr;
  T.Unit = Function.Unit;
  return T;
}

Term Term::parameter(int Index) {
  Term T;
  T.What = Kind::Parameter;
  T.Index = Index;
  return T;
}

Term Term::joined(catalog::Joining Style, std::vector<Term> Operands) {
  Term T;
  T.What = Kind::Joined;
  T.Style = Style;
  T.Operands = std::move(Operands);
  return T;
}

std::weak_ordering Term::operator<=>(const Term &Other) const {
  if (auto Order = std::tie(What, Text, Unit, Index, Style) <=>
                   std::tie(Other.What, Other.Text, Other.Unit, Other.Index,
                            Other.Style);
      Order != 0)
    return Order;
  return std::lexicographical_compare_three_way(
      Operands.begin(), Operands.end(), Other.Operands.begin(),
      Other.Operands.end());
}

namespace {

/// Reads numbers and strings one after the other. Once something is wrong, it
/// gives 0 and "" and says so.
class SummaryCursor {
public:
  SummaryCursor(StringRef Bytes, StringRef Strings)
      : Bytes(Bytes), Strings(Strings) {}

  bool bad() const { return Bad; }
  bool atEnd() const { return Bad || Bytes.empty(); }

  uint64_t number();
  /// A number that is at most \p Largest.
  unsigned number(unsigned Largest);
  /// A number of items that follow, of which each has a byte at least.
  size_t count();
  StringRef bytes(uint64_t Size);
  StringRef text();
  EntityName name();
  Step step();
  Term term(unsigned Depth = 0);
  /// What the next list is made of.
  SummaryCursor list() { return SummaryCursor(bytes(number()), Strings); }

private:
  uint64_t fail() {
    Bad = true;
    return 0;
  }

  /// Deeper terms are damage.
  static constexpr unsigned MaxDepth = 16;

  StringRef Bytes, Strings;
  bool Bad = false;
};

} // namespace

uint64_t SummaryCursor::number() {
  if (atEnd())
    return fail();
  unsigned Size = 0;
  const char *Problem = nullptr;
  uint64_t N =
      decodeULEB128(Bytes.bytes_begin(), &Size, Bytes.bytes_end(), &Problem);
  if (Problem)
    return fail();
  Bytes = Bytes.drop_front(Size);
  return N;
}

unsigned SummaryCursor::number(unsigned Largest) {
  uint64_t N = number();
  return static_cast<unsigned>(N <= Largest ? N : fail());
}

size_t SummaryCursor::count() {
  uint64_t N = number();
  return static_cast<size_t>(N <= Bytes.size() ? N : fail());
}

StringRef SummaryCursor::bytes(uint64_t Size) {
  if (Bad || Size > Bytes.size()) {
    fail();
    return {};
  }
  StringRef Taken = Bytes.take_front(Size);
  Bytes = Bytes.drop_front(Size);
  return Taken;
}

/// The string at \p Offset of the table \p Strings; nothing where there is
/// none.
static std::optional<StringRef> stringAt(StringRef Strings, uint64_t Offset) {
  if (Offset >= Strings.size())
    return std::nullopt;
  SummaryCursor At(Strings.drop_front(Offset), Strings);
  StringRef Text = At.bytes(At.number());
  if (At.bad())
    return std::nullopt;
  return Text;
}

StringRef SummaryCursor::text() {
  uint64_t Offset = number();
  if (std::optional<StringRef> Text = stringAt(Strings, Offset); Text && !Bad)
    return *Text;
  fail();
  return {};
}

EntityName SummaryCursor::name() {
  std::string Usr = text().str();
  return {std::move(Usr), text().str()};
}

Step SummaryCursor::step() {
  constexpr unsigned MaxInt = std::numeric_limits<int>::max();
  Step S;
  S.Kind =
      static_cast<StepKind>(number(static_cast<unsigned>(StepKind::Identity)));
  S.Where.File = text().str();
  S.Where.Line = number(MaxInt);
  S.Where.Column = number(MaxInt);
  S.From = text().str();
  S.To = text().str();
  S.Via = text().str();
  S.How = text().str();
  return S;
}

Term SummaryCursor::term(unsigned Depth) {
  if (Depth > MaxDepth) {
    fail();
    return {};
  }
  switch (static_cast<Term::Kind>(
      number(static_cast<unsigned>(Term::Kind::Joined)))) {
  case Term::Kind::String:
    return Term::string(text());
  case Term::Kind::Guid:
    return Term::guid({text().str()});
  case Term::Kind::Function:
    return Term::function(name());
  case Term::Kind::Parameter:
    return Term::parameter(static_cast<int>(number(1u << 16)) - 1);
  case Term::Kind::Joined:
    break;
  }
  auto Style = static_cast<catalog::Joining>(
      number(static_cast<unsigned>(catalog::Joining::Numbered)));
  std::vector<Term> Operands;
  for (size_t Left = count(); Left && !Bad; --Left)
    Operands.push_back(term(Depth + 1));
  if (Style == catalog::Joining::None || Operands.empty())
    fail();
  return Term::joined(Style, std::move(Operands));
}

/// The part of \p Bytes that the table of the header at \p At describes.
static std::optional<StringRef> table(StringRef Bytes, size_t At) {
  uint64_t Offset = support::endian::read64le(Bytes.data() + At);
  uint64_t Size = support::endian::read64le(Bytes.data() + At + 8);
  if (Offset > Bytes.size() || Size > Bytes.size() - Offset)
    return std::nullopt;
  return Bytes.substr(Offset, Size);
}

static Error damaged(const MemoryBuffer &Buffer, const Twine &What) {
  return createStringError(formatv("{0}: {1}; run office-tidy to write it anew",
                                   Buffer.getBufferIdentifier(), What.str()));
}

Expected<std::unique_ptr<Summary>> Summary::open(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(
      Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return createStringError(
        Buffer.getError(),
        formatv("{0}: cannot read this summary of a linked program: {1}; run "
                "office-tidy to write it, or correct the path",
                Path, Buffer.getError().message()));
  return create(std::move(*Buffer));
}

Expected<std::unique_ptr<Summary>>
Summary::create(std::unique_ptr<MemoryBuffer> Buffer) {
  std::unique_ptr<Summary> S(new Summary(std::move(Buffer)));
  const MemoryBuffer &File = *S->Buffer;
  StringRef Bytes = File.getBuffer();
  if (!Bytes.starts_with(Magic))
    return damaged(File, "this is no summary of a linked program");
  if (Bytes.size() < HeaderSize)
    return damaged(File, "this summary of a linked program is cut short");
  const char *Header = Bytes.data();
  if (uint32_t Found = support::endian::read32le(Header + 4); Found != Version)
    return damaged(
        File, formatv("this summary of a linked program has version {0}, where "
                      "version {1} is needed",
                      Found, Version));
  if (uint64_t Size = support::endian::read64le(Header + 8);
      Size != Bytes.size())
    return damaged(File, formatv("this summary of a linked program should have "
                                 "{0} bytes, but has {1}",
                                 Size, Bytes.size()));
  S->Digest = support::endian::read64le(Header + 16);
  std::optional<StringRef> Strings = table(Bytes, 32),
                           Entities = table(Bytes, 48),
                           Units = table(Bytes, 64), Payload = table(Bytes, 80);
  if (!Strings || !Entities || !Units || !Payload ||
      Entities->size() % EntitySize || Units->size() % UnitSize)
    return damaged(File, "this summary of a linked program is damaged");
  S->Strings = *Strings;
  S->Entities = *Entities;
  S->Units = *Units;
  S->Payload = *Payload;
  auto Program = stringAt(*Strings, support::endian::read32le(Header + 24));
  auto Root = stringAt(*Strings, support::endian::read32le(Header + 28));
  if (!Program || !Root)
    return damaged(File, "this summary of a linked program is damaged");
  S->Program = *Program;
  S->Root = *Root;
  return S;
}

bool Summary::hasUnit(StringRef MainFile) const {
  size_t Low = 0, High = Units.size() / UnitSize;
  while (Low < High) {
    size_t Middle = Low + (High - Low) / 2;
    StringRef Here =
        string(support::endian::read32le(Units.data() + Middle * UnitSize));
    if (Here == MainFile)
      return true;
    (Here < MainFile ? Low : High) = Here < MainFile ? Middle + 1 : Middle;
  }
  return false;
}

StringRef Summary::string(uint32_t Offset) const {
  return stringAt(Strings, Offset).value_or("");
}

std::optional<uint32_t> Summary::find(const EntityName &Name) const {
  auto HashAt = [&](size_t I) {
    return support::endian::read64le(Entities.data() + I * EntitySize);
  };
  uint64_t Hash = xxh3_64bits(Name.Usr);
  size_t Count = Entities.size() / EntitySize, Low = 0, High = Count;
  while (Low < High) {
    size_t Middle = Low + (High - Low) / 2;
    (HashAt(Middle) < Hash ? Low : High) =
        HashAt(Middle) < Hash ? Middle + 1 : Middle;
  }
  for (; Low < Count && HashAt(Low) == Hash; ++Low) {
    const char *Entity = Entities.data() + Low * EntitySize;
    if (string(support::endian::read32le(Entity + 8)) == Name.Usr &&
        string(support::endian::read32le(Entity + 12)) == Name.Unit)
      return static_cast<uint32_t>(Low);
  }
  return std::nullopt;
}

/// The list \p Which of the payload of entity \p Index.
static SummaryCursor listOf(StringRef Entities, StringRef Payload,
                            StringRef Strings, uint32_t Index, Section Which) {
  const char *Entity = Entities.data() + Index * EntitySize;
  uint64_t Offset = support::endian::read32le(Entity + 16);
  uint64_t Size = support::endian::read32le(Entity + 20);
  if (Offset > Payload.size() || Size > Payload.size() - Offset)
    return SummaryCursor("", Strings);
  SummaryCursor Lists(Payload.substr(Offset, Size), Strings);
  for (unsigned Before = static_cast<unsigned>(Which); Before; --Before)
    Lists.list();
  return Lists.list();
}

/// The items of \p List, read by \p Read; none where it is damaged.
template <typename T, typename Function>
static std::vector<T> items(SummaryCursor List, Function Read) {
  std::vector<T> Items;
  if (List.atEnd())
    return Items;
  for (size_t Left = List.count(); Left && !List.bad(); --Left)
    Items.push_back(Read(List));
  if (List.bad())
    Items.clear();
  return Items;
}

namespace {

/// An arrival as the file has it.
struct StoredArrival {
  uint64_t Colour;
  uint64_t From; ///< index of an entity + 1; 0: none
  unsigned FurtherEntryPoints;
  StringRef Origin;
  Step How;
};

/// The ways of one context, searched for backwards from a function. What is
/// found first is the shortest, unless it leads in a circle.
class BackwardSearch {
public:
  using ReadArrivals = function_ref<std::vector<StoredArrival>(uint32_t)>;
  BackwardSearch(uint64_t Colour, StringRef Asking, ReadArrivals Arrivals)
      : Colour(Colour), Asking(Asking), Arrivals(Arrivals) {}

  std::optional<Way> wayTo(uint32_t Function);

private:
  /// A function on the way, and its arrivals that are yet to be tried.
  struct Frame {
    std::vector<StoredArrival> Arrivals;
    size_t Next = 0;
    const StoredArrival &taken() const { return Arrivals[Next - 1]; }
  };

  void enter(uint32_t Function, StringRef Without);
  Way way() const;

  uint64_t Colour;
  StringRef Asking;
  ReadArrivals Arrivals;
  DenseSet<uint32_t> Seen;
  std::vector<Frame> Stack;
};

} // namespace

void BackwardSearch::enter(uint32_t Function, StringRef Without) {
  Frame F;
  for (StoredArrival &A : Arrivals(Function))
    if (A.Colour == Colour && (Without.empty() || A.Origin != Without))
      F.Arrivals.push_back(std::move(A));
  Seen.insert(Function);
  Stack.push_back(std::move(F));
}

Way BackwardSearch::way() const {
  Way W;
  W.Where = static_cast<catalog::Context>(Colour - 1);
  for (const Frame &F : reverse(Stack))
    W.Steps.push_back(F.taken().How);
  W.EntryPoint = W.Steps.front().To;
  W.FurtherEntryPoints = Stack.front().taken().FurtherEntryPoints;
  return W;
}

std::optional<Way> BackwardSearch::wayTo(uint32_t Function) {
  enter(Function, Asking);
  while (!Stack.empty()) {
    Frame &Top = Stack.back();
    if (Top.Next == Top.Arrivals.size()) {
      Stack.pop_back();
      continue;
    }
    const StoredArrival &A = Top.Arrivals[Top.Next++];
    if (!A.From && A.How.Kind == StepKind::Entry)
      return way();
    uint32_t From = static_cast<uint32_t>(A.From - 1);
    if (A.From && !Seen.contains(From))
      enter(From, "");
  }
  return std::nullopt;
}

/// The arrivals in \p List; those from entities beyond \p EntityCount are
/// damage.
static std::vector<StoredArrival> arrivalsIn(SummaryCursor List,
                                             size_t EntityCount) {
  return items<StoredArrival>(List, [&](SummaryCursor &At) {
    StoredArrival A;
    A.Colour = At.number(encodeColour(catalog::Context::Scheduler));
    A.From = At.number(static_cast<unsigned>(EntityCount));
    A.FurtherEntryPoints = At.number(std::numeric_limits<unsigned>::max());
    A.Origin = At.text();
    if (A.Colour)
      A.How = At.step();
    return A;
  });
}

std::vector<Way> Summary::ways(const EntityName &Function,
                               StringRef Asking) const {
  std::vector<Way> Ways;
  std::optional<uint32_t> Found = find(Function);
  if (!Found)
    return Ways;
  auto Arrivals = [&](uint32_t Index) {
    return arrivalsIn(
        listOf(Entities, Payload, Strings, Index, Section::Arrivals),
        Entities.size() / EntitySize);
  };
  for (auto Where : {catalog::Context::Service, catalog::Context::Asp,
                     catalog::Context::Scheduler})
    if (std::optional<Way> W =
            BackwardSearch(encodeColour(Where), Asking, Arrivals).wayTo(*Found))
      Ways.push_back(std::move(*W));
  return Ways;
}

bool Summary::started(const EntityName &Function, StringRef Asking) const {
  std::optional<uint32_t> Found = find(Function);
  if (!Found)
    return false;
  return any_of(
      arrivalsIn(listOf(Entities, Payload, Strings, *Found, Section::Arrivals),
                 Entities.size() / EntitySize),
      [&](const StoredArrival &A) {
        return !A.Colour && (Asking.empty() || A.Origin != Asking);
      });
}

std::vector<CreationSummary>
Summary::creations(const EntityName &Function) const {
  std::optional<uint32_t> Found = find(Function);
  if (!Found)
    return {};
  return items<CreationSummary>(
      listOf(Entities, Payload, Strings, *Found, Section::Creations),
      [](SummaryCursor &At) {
        CreationSummary C;
        C.Api = At.text().str();
        C.Form = static_cast<catalog::IdentityForm>(
            At.number(static_cast<unsigned>(catalog::IdentityForm::Control)));
        C.Attaches = At.number(1);
        C.Identity = At.term();
        for (size_t Left = At.count(); Left && !At.bad(); --Left)
          C.Wrappers.push_back(At.step());
        return C;
      });
}

std::vector<Term> Summary::returned(const EntityName &Function) const {
  std::optional<uint32_t> Found = find(Function);
  if (!Found)
    return {};
  return items<Term>(
      listOf(Entities, Payload, Strings, *Found, Section::Returned),
      [](SummaryCursor &At) { return At.term(); });
}

std::vector<Term> Summary::written(const EntityName &Function,
                                   int Index) const {
  std::optional<uint32_t> Found = find(Function);
  if (!Found)
    return {};
  using Parameter = std::pair<int, std::vector<Term>>;
  auto Parameters = items<Parameter>(
      listOf(Entities, Payload, Strings, *Found, Section::Written),
      [](SummaryCursor &At) {
        Parameter P{static_cast<int>(At.number(1u << 16)) - 1, {}};
        for (size_t Left = At.count(); Left && !At.bad(); --Left)
          P.second.push_back(At.term());
        return P;
      });
  for (Parameter &P : Parameters)
    if (P.first == Index)
      return std::move(P.second);
  return {};
}

std::vector<Term> Summary::values(const EntityName &Place,
                                  StringRef Asking) const {
  std::optional<uint32_t> Found = find(Place);
  if (!Found)
    return {};
  using Value = std::pair<Term, bool>;
  auto Values = items<Value>(
      listOf(Entities, Payload, Strings, *Found, Section::Flows),
      [&](SummaryCursor &At) {
        Value V{At.term(), false};
        for (size_t Left = At.count(); Left && !At.bad(); --Left)
          if (StringRef Origin = At.text(); Asking.empty() || Origin != Asking)
            V.second = true;
        return V;
      });
  std::vector<Term> Terms;
  for (Value &V : Values)
    if (V.second)
      Terms.push_back(std::move(V.first));
  return Terms;
}

} // namespace officetidy::link
