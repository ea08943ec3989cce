//===- SummaryWriter.cpp - a linked program, written for others -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Summary.h"
#include "Link/SummaryFormat.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/LEB128.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/Support/xxhash.h"
#include <algorithm>
#include <limits>
#include <tuple>

using namespace llvm;

namespace officetidy::link {

using namespace format;

SummaryWriter::SummaryWriter(StringRef Program, StringRef Root, uint64_t Digest)
    : Program(Program), Root(Root), Digest(Digest) {}

void SummaryWriter::unit(StringRef MainFile) { Units.insert(MainFile.str()); }

void SummaryWriter::arrival(const EntityName &Function, Arrival A) {
  std::vector<Arrival> &Kept = Records[Function].Arrivals[A.Where];
  if (Kept.empty() || (Kept.size() == 1 && Kept.front().Origin != A.Origin))
    Kept.push_back(std::move(A));
}

void SummaryWriter::creation(const EntityName &Wrapper, CreationSummary C) {
  Records[Wrapper].Creations.push_back(std::move(C));
}

void SummaryWriter::returned(const EntityName &Function, Term Value) {
  Records[Function].Returned.insert(std::move(Value));
}

void SummaryWriter::written(const EntityName &Function, int Index, Term Value) {
  Records[Function].Written[Index].insert(std::move(Value));
}

void SummaryWriter::flow(const EntityName &Place, Term Value,
                         StringRef Origin) {
  Records[Place].Flows[std::move(Value)].insert(Origin.str());
}

/// Turns what a writer has gathered into bytes.
class SummaryEncoder {
public:
  explicit SummaryEncoder(const SummaryWriter &W) : W(W) {}
  Expected<std::string> encode();

private:
  using Record = SummaryWriter::Record;

  /// The offset of \p Text in the table of strings.
  uint32_t string(StringRef Text);
  void number(uint64_t N) { encodeULEB128(N, Out); }
  void text(StringRef T) { number(string(T)); }
  void step(const Step &S);
  void term(const Term &T);
  void arrival(const Arrival &A);
  void creation(const CreationSummary &C);
  void origins(const SummaryWriter::Origins &O);
  /// Writes \p Items with \p Each, led by their number, and all led by its
  /// size.
  template <typename Range, typename Function>
  void list(const Range &Items, Function Each);
  void record(const Record &R);

  void orderEntities();
  std::string entityTable();
  std::string unitTable();

  const SummaryWriter &W;
  std::string Strings;
  StringMap<uint32_t> StringOffsets;
  struct Entity {
    uint64_t Hash;
    const EntityName *Name;
    const Record *Known;
    size_t Offset, Size;
  };
  std::vector<Entity> Entities;
  std::map<EntityName, uint32_t> EntityIndices;
  std::string Payload, Scratch;
  raw_string_ostream Out{Scratch};
};

uint32_t SummaryEncoder::string(StringRef Text) {
  auto [At, New] =
      StringOffsets.try_emplace(Text, static_cast<uint32_t>(Strings.size()));
  if (New) {
    raw_string_ostream OS(Strings);
    encodeULEB128(Text.size(), OS);
    OS << Text;
  }
  return At->second;
}

void SummaryEncoder::step(const Step &S) {
  number(static_cast<uint64_t>(S.Kind));
  text(S.Where.File);
  number(S.Where.Line);
  number(S.Where.Column);
  text(S.From);
  text(S.To);
  text(S.Via);
  text(S.How);
}

void SummaryEncoder::term(const Term &T) {
  number(static_cast<uint64_t>(T.What));
  switch (T.What) {
  case Term::Kind::String:
  case Term::Kind::Guid:
    return text(T.Text);
  case Term::Kind::Function:
    text(T.Text);
    return text(T.Unit);
  case Term::Kind::Parameter:
    return number(uint64_t(T.Index) + 1);
  case Term::Kind::Joined:
    number(static_cast<uint64_t>(T.Style));
    number(T.Operands.size());
    for (const Term &Operand : T.Operands)
      term(Operand);
  }
}

void SummaryEncoder::arrival(const Arrival &A) {
  number(encodeColour(A.Where));
  auto From = A.From ? EntityIndices.find(*A.From) : EntityIndices.end();
  number(From != EntityIndices.end() ? From->second + 1 : 0);
  number(A.FurtherEntryPoints);
  text(A.Origin);
  if (A.Where)
    step(A.How);
}

void SummaryEncoder::creation(const CreationSummary &C) {
  text(C.Api);
  number(static_cast<uint64_t>(C.Form));
  number(C.Attaches);
  term(C.Identity);
  number(C.Wrappers.size());
  for (const Step &S : C.Wrappers)
    step(S);
}

void SummaryEncoder::origins(const SummaryWriter::Origins &O) {
  // Whoever asks, one of two origins is another's.
  number(std::min<size_t>(O.size(), 2));
  for (auto [I, Origin] : enumerate(O))
    if (I < 2)
      text(Origin);
}

template <typename Range, typename Function>
void SummaryEncoder::list(const Range &Items, Function Each) {
  Scratch.clear();
  if (!Items.empty()) {
    number(Items.size());
    for (const auto &Item : Items)
      Each(Item);
  }
  raw_string_ostream OS(Payload);
  encodeULEB128(Scratch.size(), OS);
  OS << Scratch;
}

/// What is known of a creation but for the way down to it.
static auto identityOf(const CreationSummary &C) {
  return std::tie(C.Api, C.Form, C.Attaches, C.Identity);
}

static bool operator<(const Step &A, const Step &B) {
  return std::tie(A.Kind, A.Where, A.From, A.To, A.Via, A.How) <
         std::tie(B.Kind, B.Where, B.From, B.To, B.Via, B.How);
}

/// \p All sorted; of those that differ only in the way down, the shortest.
static std::vector<CreationSummary> distinct(std::vector<CreationSummary> All) {
  sort(All, [](const CreationSummary &A, const CreationSummary &B) {
    if (identityOf(A) != identityOf(B))
      return identityOf(A) < identityOf(B);
    if (A.Wrappers.size() != B.Wrappers.size())
      return A.Wrappers.size() < B.Wrappers.size();
    return std::lexicographical_compare(
        A.Wrappers.begin(), A.Wrappers.end(), B.Wrappers.begin(),
        B.Wrappers.end(), [](const Step &X, const Step &Y) { return X < Y; });
  });
  All.erase(
      llvm::unique(All,
                   [](const CreationSummary &A, const CreationSummary &B) {
                     return identityOf(A) == identityOf(B);
                   }),
      All.end());
  return All;
}

void SummaryEncoder::record(const Record &R) {
  std::vector<Arrival> Arrivals;
  for (const auto &[Where, Some] : R.Arrivals)
    append_range(Arrivals, Some);
  list(Arrivals, [&](const Arrival &A) { arrival(A); });
  list(distinct(R.Creations), [&](const CreationSummary &C) { creation(C); });
  list(R.Returned, [&](const Term &T) { term(T); });
  list(R.Written, [&](const auto &Parameter) {
    number(uint64_t(Parameter.first) + 1);
    number(Parameter.second.size());
    for (const Term &T : Parameter.second)
      term(T);
  });
  list(R.Flows, [&](const auto &Flow) {
    term(Flow.first);
    origins(Flow.second);
  });
}

void SummaryEncoder::orderEntities() {
  for (const auto &[Name, Known] : W.Records)
    Entities.push_back({xxh3_64bits(Name.Usr), &Name, &Known, 0, 0});
  sort(Entities, [](const Entity &A, const Entity &B) {
    return std::tie(A.Hash, *A.Name) < std::tie(B.Hash, *B.Name);
  });
  for (auto [I, E] : enumerate(Entities))
    EntityIndices.emplace(*E.Name, static_cast<uint32_t>(I));
}

template <typename T> static void append(std::string &To, T Value) {
  char Bytes[sizeof(T)];
  support::endian::write<T, endianness::little>(Bytes, Value);
  To.append(Bytes, sizeof(T));
}

std::string SummaryEncoder::entityTable() {
  std::string Table;
  for (const Entity &E : Entities) {
    append<uint64_t>(Table, E.Hash);
    append<uint32_t>(Table, string(E.Name->Usr));
    append<uint32_t>(Table, string(E.Name->Unit));
    append<uint32_t>(Table, static_cast<uint32_t>(E.Offset));
    append<uint32_t>(Table, static_cast<uint32_t>(E.Size));
  }
  return Table;
}

std::string SummaryEncoder::unitTable() {
  std::string Table;
  for (const std::string &Unit : W.Units)
    append<uint32_t>(Table, string(Unit));
  return Table;
}

Expected<std::string> SummaryEncoder::encode() {
  orderEntities();
  for (Entity &E : Entities) {
    E.Offset = Payload.size();
    record(*E.Known);
    E.Size = Payload.size() - E.Offset;
  }
  uint32_t Program = string(W.Program), Root = string(W.Root);
  std::string EntityTable = entityTable(), UnitTable = unitTable();

  constexpr size_t Limit = std::numeric_limits<uint32_t>::max();
  if (Strings.size() > Limit || Payload.size() > Limit)
    return createStringError(formatv(
        "the summary of program '{0}' would have more than 4 GB in one table; "
        "split the program in the configuration",
        W.Program));

  std::string Bytes = Magic.str();
  append<uint32_t>(Bytes, Version);
  append<uint64_t>(Bytes, HeaderSize + Strings.size() + EntityTable.size() +
                              UnitTable.size() + Payload.size());
  append<uint64_t>(Bytes, W.Digest);
  append<uint32_t>(Bytes, Program);
  append<uint32_t>(Bytes, Root);
  size_t Offset = HeaderSize;
  for (const std::string *Table :
       {&Strings, &EntityTable, &UnitTable, &Payload}) {
    append<uint64_t>(Bytes, Offset);
    append<uint64_t>(Bytes, Table->size());
    Offset += Table->size();
  }
  return Bytes + Strings + EntityTable + UnitTable + Payload;
}

Expected<std::string> SummaryWriter::finish() const {
  return SummaryEncoder(*this).encode();
}

Error SummaryWriter::write(StringRef Path) const {
  Expected<std::string> Bytes = finish();
  if (!Bytes)
    return Bytes.takeError();
  return writeToOutput(Path, [&](raw_ostream &OS) {
    OS << *Bytes;
    return Error::success();
  });
}

} // namespace officetidy::link
