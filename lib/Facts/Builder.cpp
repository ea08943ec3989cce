//===- Builder.cpp - writes the facts of one translation unit -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Builder.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include <cassert>

using namespace llvm;

namespace officetidy::facts {

namespace {

/// More than these of clang's errors help nobody.
constexpr size_t MaxErrors = 20;

/// The bytes of \p Items, as a key of a StringMap.
template <typename T> StringRef bytes(ArrayRef<T> Items) {
  return {reinterpret_cast<const char *>(Items.data()),
          Items.size() * sizeof(T)};
}

/// The index of \p Text in \p Texts, where it is put when it is new. The text
/// itself is kept by \p Ids.
uint32_t intern(StringRef Text, StringMap<uint32_t> &Ids,
                std::vector<StringRef> &Texts) {
  auto [It, New] = Ids.try_emplace(Text, static_cast<uint32_t>(Texts.size()));
  if (New)
    Texts.push_back(It->first());
  return It->second;
}

using Strings = flatbuffers::Vector<flatbuffers::Offset<flatbuffers::String>>;

template <typename T>
flatbuffers::Offset<Strings>
writeStrings(flatbuffers::FlatBufferBuilder &Writer,
             const std::vector<T> &All) {
  std::vector<flatbuffers::Offset<flatbuffers::String>> Offsets;
  Offsets.reserve(All.size());
  for (const T &Text : All)
    Offsets.push_back(Writer.CreateString(Text.data(), Text.size()));
  return Writer.CreateVector(Offsets);
}

} // namespace

Builder::Builder(StringRef MainFile, StringRef Output, uint64_t Digest)
    : MainFile(MainFile), Output(Output), Digest(Digest) {
  string("");
  file("");
  Entities.emplace_back(0, 0, EntityKind::None, false, false, false);
  node(NodeKind::None, 0, 0);
}

uint32_t Builder::string(StringRef Text) {
  return intern(Text, StringIds, Strings);
}

uint32_t Builder::file(StringRef Path) { return intern(Path, FileIds, Files); }

EntityId Builder::entity(EntityKind Kind, StringRef Usr, StringRef Name,
                         bool Internal, bool Library, bool Text) {
  if (Usr.empty() && Name.empty())
    return 0;
  SmallString<256> Key;
  Key += static_cast<char>(Kind);
  Key += static_cast<char>(Internal);
  Key += Usr;
  Key += '\0';
  Key += Name;
  auto [It, New] =
      EntityIds.try_emplace(Key, static_cast<EntityId>(Entities.size()));
  if (New)
    Entities.emplace_back(string(Usr), string(Name), Kind, Internal, Library,
                          Text);
  return It->second;
}

NodeId Builder::node(NodeKind Kind, uint32_t A, int32_t B) {
  std::pair<uint64_t, uint32_t> Key(static_cast<uint64_t>(Kind) << 32 | A,
                                    static_cast<uint32_t>(B));
  auto [It, New] = NodeIds.try_emplace(Key, static_cast<NodeId>(Nodes.size()));
  if (New)
    Nodes.emplace_back(Kind, A, B);
  return It->second;
}

NodeId Builder::stringNode(StringRef Text) {
  return node(NodeKind::String, string(Text), 0);
}

NodeId Builder::guidNode(const Guid &G) {
  auto [It, New] = GuidIds.try_emplace(bytes(ArrayRef(G)),
                                       static_cast<uint32_t>(Guids.size()));
  if (New)
    Guids.push_back(G);
  return node(NodeKind::Guid, It->second, 0);
}

NodeId Builder::integerNode(int64_t Value) {
  return node(NodeKind::Integer, static_cast<uint32_t>(Value),
              static_cast<int32_t>(Value >> 32));
}

NodeId Builder::entityNode(NodeKind Kind, EntityId Entity, int Index) {
  return node(Kind, Entity, Index);
}

NodeId Builder::prefix(NodeId Id, uint64_t Length) {
  if (Nodes[Id].kind() != NodeKind::String)
    return Id;
  return stringNode(Strings[Nodes[Id].a()].take_front(Length));
}

NodeId Builder::templateNode(NodeId Constant) {
  return node(NodeKind::Template, Constant, 0);
}

NodeId Builder::unknownNode() { return node(NodeKind::Unknown, 0, 0); }

NodeId Builder::caseNode(NodeId Value, NodeId Subject,
                         ArrayRef<NodeId> Constants, GuardFlags Flags) {
  SmallVector<uint32_t, 8> Key = {Subject, static_cast<uint32_t>(Flags)};
  append_range(Key, Constants);
  auto [It, New] = GuardIds.try_emplace(bytes(ArrayRef<uint32_t>(Key)),
                                        static_cast<uint32_t>(Guards.size()));
  if (New)
    Guards.emplace_back(Subject, span(Constants), Flags);
  return node(NodeKind::Case, Value, static_cast<int32_t>(It->second));
}

NodeId Builder::resultNode(CallId Call) {
  return node(NodeKind::Result, Call, 0);
}

NodeId Builder::outputNode(CallId Call, int Argument) {
  return node(NodeKind::Output, Call, Argument);
}

NodeId Builder::memberNode(NodeId Object, NodeId Field) {
  switch (Nodes[Object].kind()) {
  case NodeKind::Case:
    return memberNode(Nodes[Object].a(), Field);
  // The member of a member is one of all that its field holds.
  case NodeKind::Member:
    return memberNode(static_cast<NodeId>(Nodes[Object].b()), Field);
  case NodeKind::Parameter:
  case NodeKind::Written:
  case NodeKind::Return:
  case NodeKind::Result:
  case NodeKind::Output:
  case NodeKind::Field:
  case NodeKind::Variable:
    return node(NodeKind::Member, Object, static_cast<int32_t>(Field));
  default:
    return Field;
  }
}

NodeId Builder::anyNode(ArrayRef<NodeId> Operands) {
  SmallVector<NodeId, 8> Flat;
  for (NodeId Id : Operands) {
    if (Nodes[Id].kind() == NodeKind::Any)
      append_range(Flat, operands(Id));
    else if (Nodes[Id].kind() != NodeKind::None)
      Flat.push_back(Id);
  }
  sort(Flat);
  Flat.erase(llvm::unique(Flat), Flat.end());
  if (Flat.empty())
    return 0;
  if (Flat.size() == 1)
    return Flat.front();
  auto [It, New] = AnyIds.try_emplace(bytes(ArrayRef<NodeId>(Flat)));
  if (New) {
    Span S = span(Flat);
    It->second = node(NodeKind::Any, S.begin(), static_cast<int32_t>(S.size()));
  }
  return It->second;
}

ArrayRef<uint32_t> Builder::operands(NodeId Id) const {
  const Node &N = Nodes[Id];
  return ArrayRef(Refs).slice(N.a(), static_cast<uint32_t>(N.b()));
}

ArrayRef<uint32_t> Builder::constants(const Guard &G) const {
  return ArrayRef(Refs).slice(G.constants().begin(), G.constants().size());
}

Span Builder::span(ArrayRef<uint32_t> Items) {
  // An empty span has no place of its own, so that equal facts are equal.
  if (Items.empty())
    return Span(0, 0);
  auto Begin = static_cast<uint32_t>(Refs.size());
  // Items may be a part of Refs.
  SmallVector<uint32_t, 16> Copy(Items);
  append_range(Refs, Copy);
  return Span(Begin, static_cast<uint32_t>(Copy.size()));
}

void Builder::beginFunction(const FunctionDescription &F) {
  FlowsHere.clear();
  Functions.emplace_back(F.Entity, F.Record, string(F.Type), F.Where,
                         Span(static_cast<uint32_t>(Calls.size()), 0),
                         Span(static_cast<uint32_t>(Flows.size()), 0),
                         F.Parameters, F.Flags);
}

CallId Builder::call(const CallDescription &C) {
  assert(!Functions.empty() && "a call belongs to a function");
  Span Arguments = span(C.Arguments);
  Span Templates = span(C.Templates);
  Span Fields(static_cast<uint32_t>(ArgumentFields.size()),
              static_cast<uint32_t>(C.Fields.size()));
  append_range(ArgumentFields, C.Fields);
  Calls.emplace_back(C.Where, C.Callee, C.Target, C.Object, C.Record, Arguments,
                     Fields, Templates, C.Writes, C.Callables, string(C.Row),
                     C.Kind, C.Flags);
  Span &Here = Functions.back().mutable_calls();
  Here = Span(Here.begin(), Here.size() + 1);
  return static_cast<CallId>(Calls.size() - 1);
}

void Builder::flow(NodeId From, NodeId To) {
  assert(!Functions.empty() && "a flow belongs to a function");
  if (From == 0 || To == 0 || From == To ||
      !FlowsHere.insert({From, To}).second)
    return;
  Flows.emplace_back(From, To);
  Span &Here = Functions.back().mutable_flows();
  Here = Span(Here.begin(), Here.size() + 1);
}

void Builder::record(const RecordDescription &R) {
  Span Bases = span(R.Bases);
  auto Begin = static_cast<uint32_t>(Methods.size());
  for (const MethodDescription &M : R.Methods)
    Methods.emplace_back(M.Entity, span(M.Overridden));
  Records.emplace_back(R.Entity, R.Guid, Bases,
                       Span(Begin, static_cast<uint32_t>(R.Methods.size())),
                       R.Where);
}

void Builder::entryPoint(EntityId Function, Context C, StringRef Row,
                         Location Where) {
  EntryPoints.emplace_back(Function, string(Row), Where, C);
}

void Builder::exported(StringRef Name, StringRef Function, uint32_t Ordinal,
                       bool ByName) {
  Exports.emplace_back(string(Name), string(Function), Ordinal, ByName);
}

void Builder::error(StringRef Text) {
  Recovered = true;
  if (Errors.size() < MaxErrors)
    Errors.push_back(Text.str());
}

std::string Builder::finish() {
  flatbuffers::FlatBufferBuilder Writer;
  // The nodes come first, which puts them last in the file: their size is a
  // multiple of what things are aligned to, so that the file doesn't end in
  // padding whose loss could not be told.
  auto NodesAt = Writer.CreateVectorOfStructs(Nodes);
  auto RefsAt = Writer.CreateVector(Refs);
  auto GuardsAt = Writer.CreateVectorOfStructs(Guards);
  auto EntitiesAt = Writer.CreateVectorOfStructs(Entities);
  auto GuidsAt = Writer.CreateVectorOfStructs(Guids);
  auto FunctionsAt = Writer.CreateVectorOfStructs(Functions);
  auto CallsAt = Writer.CreateVectorOfStructs(Calls);
  auto ArgumentFieldsAt = Writer.CreateVectorOfStructs(ArgumentFields);
  auto FlowsAt = Writer.CreateVectorOfStructs(Flows);
  auto RecordsAt = Writer.CreateVectorOfStructs(Records);
  auto MethodsAt = Writer.CreateVectorOfStructs(Methods);
  auto EntryPointsAt = Writer.CreateVectorOfStructs(EntryPoints);
  auto ExportsAt = Writer.CreateVectorOfStructs(Exports);
  auto StringsAt = writeStrings(Writer, Strings);
  auto FilesAt = writeStrings(Writer, Files);
  auto ErrorsAt = writeStrings(Writer, Errors);
  auto VersionAt = Writer.CreateString(OFFICE_TIDY_VERSION);
  auto MainFileAt = Writer.CreateString(MainFile);
  auto OutputAt = Writer.CreateString(Output);
  FinishTranslationUnitBuffer(
      Writer, CreateTranslationUnit(
                  Writer, VersionAt, Digest, MainFileAt, OutputAt,
                  Lexical     ? State::Lexical
                  : Recovered ? State::Recovered
                              : State::Whole,
                  ErrorsAt, FilesAt, StringsAt, GuidsAt, EntitiesAt, NodesAt,
                  GuardsAt, RefsAt, FunctionsAt, CallsAt, ArgumentFieldsAt,
                  FlowsAt, RecordsAt, MethodsAt, EntryPointsAt, ExportsAt));
  return {reinterpret_cast<const char *>(Writer.GetBufferPointer()),
          Writer.GetSize()};
}

} // namespace officetidy::facts
