//===- Unit.cpp - the facts of one translation unit, read -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Unit.h"
#include "llvm/Support/Alignment.h"
#include <cstring>
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::facts {

namespace {

Error failure(StringRef File, const std::string &What) {
  return createStringError(inconvertibleErrorCode(), Twine(File) + ": " + What);
}

/// Checks the rules that Facts.fbs sets beyond FlatBuffers' own. Holds what is
/// wrong first.
class Checker {
public:
  explicit Checker(const TranslationUnit &Root) : Root(Root) {}

  /// What is wrong, or "".
  std::string check() {
    tables();
    if (Wrong.empty())
      values();
    if (Wrong.empty())
      control();
    if (Wrong.empty())
      classes();
    return std::move(Wrong);
  }

private:
  /// The part whose indices are being checked, for the message.
  void at(const char *NewPart, uint32_t NewIndex) {
    Part = NewPart;
    PartIndex = NewIndex;
  }

  void wrong(const std::string &What) {
    if (Wrong.empty())
      Wrong = fmt::format("{} {} {}", Part, PartIndex, What);
  }

  void index(const char *Of, uint32_t Index, uint32_t Count) {
    if (Index >= Count)
      wrong(fmt::format("refers to {} {} of {}", Of, Index, Count));
  }

  void string(uint32_t I) { index("string", I, Root.strings()->size()); }
  void entity(uint32_t I) { index("entity", I, Root.entities()->size()); }
  void node(uint32_t I) { index("node", I, Root.nodes()->size()); }
  void location(const Location &L) {
    index("file", L.file(), Root.files()->size());
  }

  /// Is \p S within \p Count elements?
  bool span(const char *Of, uint32_t Begin, uint32_t Size, uint32_t Count) {
    if (Begin <= Count && Size <= Count - Begin)
      return true;
    wrong(fmt::format("refers to {} {} to {} of {}", Of, Begin,
                      uint64_t(Begin) + Size, Count));
    return false;
  }

  /// Checks that \p S starts where the one before ended, and moves \p End on.
  void consecutive(const char *Of, const Span &S, uint32_t &End,
                   uint32_t Count) {
    if (!span(Of, S.begin(), S.size(), Count))
      return;
    if (S.begin() != End)
      wrong(fmt::format("has its {} at {}, not at {}", Of, S.begin(), End));
    End = S.begin() + S.size();
  }

  void covered(const char *Of, uint32_t End, uint32_t Count) {
    if (Wrong.empty() && End != Count)
      Wrong = fmt::format("{} {} belongs to nothing", Of, End);
  }

  template <typename Check> void references(const Span &S, Check CheckOne) {
    if (!span("ref", S.begin(), S.size(), Root.refs()->size()))
      return;
    for (uint32_t I = 0; I != S.size(); ++I)
      CheckOne(Root.refs()->Get(S.begin() + I));
  }

  template <typename Enum> void inRange(const char *Of, Enum Value, Enum Max) {
    if (Value > Max)
      wrong(fmt::format("has the unknown {} {}", Of, unsigned(Value)));
  }

  template <typename Enum> void known(Enum Flags) {
    if ((Flags & Enum::ANY) != Flags)
      wrong(fmt::format("has the unknown flags {:#x}", unsigned(Flags)));
  }

  void tables();
  void values();
  void decided(const Node &N, uint32_t Own);
  void member(const Node &N, uint32_t Own);
  void operands(const Node &N, uint32_t Own);
  void cases(const Node &N, uint32_t Own);
  void output(const Node &N);
  void control();
  void classes();
  void call(const Call &C);
  void fields(const Call &C);
  void flow(const Flow &F);

  const TranslationUnit &Root;
  const char *Part = "";
  uint32_t PartIndex = 0;
  std::string Wrong;
};

/// The elements that index 0 promises, and the entities.
void Checker::tables() {
  if (Root.strings()->size() == 0 || Root.strings()->Get(0)->size() != 0)
    Wrong = "string 0 is not empty";
  else if (Root.files()->size() == 0 || Root.files()->Get(0)->size() != 0)
    Wrong = "file 0 is not empty";
  else if (Root.nodes()->size() == 0 ||
           Root.nodes()->Get(0)->kind() != NodeKind::None)
    Wrong = "node 0 is not none";
  else if (Root.entities()->size() == 0 || Root.entities()->Get(0)->name() != 0)
    Wrong = "entity 0 is not none";
  else if (Root.state() > State::MAX)
    Wrong = fmt::format("its state {} is unknown", unsigned(Root.state()));

  for (uint32_t I = 0; I != Root.entities()->size() && Wrong.empty(); ++I) {
    at("entity", I);
    const Entity &E = *Root.entities()->Get(I);
    string(E.usr());
    string(E.name());
    inRange("kind", E.kind(), EntityKind::MAX);
  }
}

void Checker::decided(const Node &N, uint32_t Own) {
  if (N.a() >= Own) {
    wrong(fmt::format("stands for node {}, which is not before it", N.a()));
    return;
  }
  NodeKind Kind = Root.nodes()->Get(N.a())->kind();
  if (Kind != NodeKind::String && Kind != NodeKind::Guid &&
      Kind != NodeKind::Result)
    wrong(fmt::format(
        "stands for node {}, which is neither a constant nor a call's result",
        N.a()));
}

void Checker::member(const Node &N, uint32_t Own) {
  auto Field = static_cast<uint32_t>(N.b());
  if (N.a() >= Own || Field >= Own) {
    wrong(fmt::format("is made of nodes {} and {}, which are not before it",
                      N.a(), Field));
    return;
  }
  if (NodeKind Kind = Root.nodes()->Get(N.a())->kind();
      Kind != NodeKind::Parameter && Kind != NodeKind::Written &&
      Kind != NodeKind::Return && Kind != NodeKind::Result &&
      Kind != NodeKind::Output && Kind != NodeKind::Field &&
      Kind != NodeKind::Variable)
    wrong(fmt::format("is of node {}, which is no object", N.a()));
  else if (Root.nodes()->Get(Field)->kind() != NodeKind::Field)
    wrong(fmt::format("is node {}, which is no field", Field));
}

void Checker::operands(const Node &N, uint32_t Own) {
  references(Span(N.a(), uint32_t(N.b())), [&](uint32_t Operand) {
    if (Operand >= Own)
      wrong(fmt::format("is made of node {}, which is not before it", Operand));
    else if (Root.nodes()->Get(Operand)->kind() == NodeKind::Any)
      wrong(fmt::format("is made of node {}, which is of several", Operand));
  });
}

void Checker::cases(const Node &N, uint32_t Own) {
  auto Before = [&](uint32_t Id) {
    if (Id >= Own)
      wrong(fmt::format("depends on node {}, which is not before it", Id));
    else if (Root.nodes()->Get(Id)->kind() == NodeKind::Any)
      wrong(fmt::format("depends on node {}, which is of several", Id));
  };
  Before(N.a());
  index("guard", N.b(), Root.guards()->size());
  if (!Wrong.empty())
    return;
  const Guard &G = *Root.guards()->Get(N.b());
  Before(G.subject());
  known(G.flags());
  references(G.constants(), [&](uint32_t Id) {
    Before(Id);
    if (!Wrong.empty())
      return;
    NodeKind Kind = Root.nodes()->Get(Id)->kind();
    if (Kind != NodeKind::Integer && Kind != NodeKind::String &&
        Kind != NodeKind::Guid)
      wrong(fmt::format("compares with node {}, which is no constant", Id));
  });
}

void Checker::output(const Node &N) {
  index("call", N.a(), Root.calls()->size());
  if (!Wrong.empty())
    return;
  uint32_t Arguments = Root.calls()->Get(N.a())->arguments().size();
  if (N.b() < -1 || N.b() >= int64_t(Arguments))
    wrong(fmt::format("refers to argument {} of {}", N.b(), Arguments));
}

void Checker::values() {
  for (uint32_t I = 0; I != Root.nodes()->size() && Wrong.empty(); ++I) {
    at("node", I);
    const Node &N = *Root.nodes()->Get(I);
    switch (N.kind()) {
    case NodeKind::None:
    case NodeKind::Integer:
    case NodeKind::Unknown:
      break;
    case NodeKind::String:
      string(N.a());
      break;
    case NodeKind::Guid:
      index("GUID", N.a(), Root.guids()->size());
      break;
    case NodeKind::Parameter:
    case NodeKind::Written:
      entity(N.a());
      if (N.b() < -1 || N.b() > UINT16_MAX)
        wrong(fmt::format("refers to parameter {}", N.b()));
      break;
    case NodeKind::Function:
    case NodeKind::Object:
    case NodeKind::Return:
    case NodeKind::Field:
    case NodeKind::Variable:
      entity(N.a());
      break;
    case NodeKind::Result:
      index("call", N.a(), Root.calls()->size());
      break;
    case NodeKind::Output:
      output(N);
      break;
    case NodeKind::Template:
      decided(N, I);
      break;
    case NodeKind::Member:
      member(N, I);
      break;
    case NodeKind::Any:
      operands(N, I);
      break;
    case NodeKind::Case:
      cases(N, I);
      break;
    default:
      inRange("kind", N.kind(), NodeKind::MAX);
    }
  }
}

void Checker::fields(const Call &C) {
  const Span &S = C.fields();
  if (!span("argument field", S.begin(), S.size(),
            Root.argument_fields()->size()))
    return;
  for (uint32_t I = 0; I != S.size(); ++I) {
    const ArgumentField &F = *Root.argument_fields()->Get(S.begin() + I);
    if (F.argument() != ObjectArgument)
      index("argument", F.argument(), C.arguments().size());
    entity(F.field());
    node(F.value());
  }
}

void Checker::call(const Call &C) {
  location(C.location());
  entity(C.callee());
  node(C.target());
  node(C.object());
  entity(C.record());
  references(C.arguments(), [this](uint32_t I) { node(I); });
  references(C.templates(), [this](uint32_t I) { node(I); });
  fields(C);
  string(C.row());
  inRange("kind", C.kind(), CallKind::MAX);
  known(C.flags());
}

void Checker::flow(const Flow &F) {
  node(F.from());
  node(F.to());
  if (!Wrong.empty())
    return;
  NodeKind To = Root.nodes()->Get(F.to())->kind();
  if (To != NodeKind::Return && To != NodeKind::Written &&
      To != NodeKind::Field && To != NodeKind::Variable &&
      To != NodeKind::Result && To != NodeKind::Member)
    wrong(fmt::format("ends in node {}, a {}", F.to(), EnumNameNodeKind(To)));
}

void Checker::control() {
  for (uint32_t I = 0; I != Root.calls()->size() && Wrong.empty(); ++I) {
    at("call", I);
    call(*Root.calls()->Get(I));
  }
  for (uint32_t I = 0; I != Root.flows()->size() && Wrong.empty(); ++I) {
    at("flow", I);
    flow(*Root.flows()->Get(I));
  }

  uint32_t CallsEnd = 0, FlowsEnd = 0;
  for (uint32_t I = 0; I != Root.functions()->size() && Wrong.empty(); ++I) {
    at("function", I);
    const Function &F = *Root.functions()->Get(I);
    entity(F.entity());
    entity(F.record());
    string(F.type());
    location(F.location());
    consecutive("call", F.calls(), CallsEnd, Root.calls()->size());
    consecutive("flow", F.flows(), FlowsEnd, Root.flows()->size());
    known(F.flags());
  }
  covered("call", CallsEnd, Root.calls()->size());
  covered("flow", FlowsEnd, Root.flows()->size());

  for (uint32_t I = 0; I != Root.entry_points()->size() && Wrong.empty(); ++I) {
    at("entry point", I);
    const EntryPoint &E = *Root.entry_points()->Get(I);
    entity(E.function());
    string(E.row());
    location(E.location());
    inRange("context", E.context(), Context::MAX);
  }
  for (uint32_t I = 0; I != Root.exports()->size() && Wrong.empty(); ++I) {
    at("export", I);
    string(Root.exports()->Get(I)->name());
    string(Root.exports()->Get(I)->function());
  }
}

void Checker::classes() {
  for (uint32_t I = 0; I != Root.methods()->size() && Wrong.empty(); ++I) {
    at("method", I);
    const Method &M = *Root.methods()->Get(I);
    entity(M.entity());
    references(M.overridden(), [this](uint32_t E) { entity(E); });
  }

  uint32_t MethodsEnd = 0;
  for (uint32_t I = 0; I != Root.records()->size() && Wrong.empty(); ++I) {
    at("record", I);
    const Record &R = *Root.records()->Get(I);
    entity(R.entity());
    node(R.guid());
    references(R.bases(), [this](uint32_t E) { entity(E); });
    consecutive("method", R.methods(), MethodsEnd, Root.methods()->size());
    location(R.location());
  }
  covered("method", MethodsEnd, Root.methods()->size());
}

/// FlatBuffers reads in place, so the bytes must be aligned as it wrote them.
std::unique_ptr<MemoryBuffer> aligned(std::unique_ptr<MemoryBuffer> Buffer) {
  if (isAddrAligned(Align(alignof(uint64_t)), Buffer->getBufferStart()))
    return Buffer;
  return MemoryBuffer::getMemBufferCopy(Buffer->getBuffer(),
                                        Buffer->getBufferIdentifier());
}

/// Is \p Bytes a facts file of this version of the format?
Error checkIdentifier(StringRef File, StringRef Bytes) {
  if (Bytes.empty())
    return failure(File, "is empty; extract again");
  // The identifier stands behind the offset of the root.
  constexpr size_t IdentifierSize = flatbuffers::kFileIdentifierLength;
  StringRef Found =
      Bytes.substr(sizeof(flatbuffers::uoffset_t), IdentifierSize);
  if (Found == TranslationUnitIdentifier())
    return Error::success();
  if (Found.size() == IdentifierSize && Found.starts_with("OTF"))
    return failure(File,
                   fmt::format("was written by another version of the format "
                               "({}, not {}); extract again",
                               Found.str(), TranslationUnitIdentifier()));
  return failure(File, "is not a facts file");
}

} // namespace

Expected<std::unique_ptr<Unit>>
Unit::create(std::unique_ptr<MemoryBuffer> Unaligned) {
  std::unique_ptr<MemoryBuffer> Buffer = aligned(std::move(Unaligned));
  StringRef File = Buffer->getBufferIdentifier();
  if (Error E = checkIdentifier(File, Buffer->getBuffer()))
    return std::move(E);
  if (Buffer->getBufferSize() >= FLATBUFFERS_MAX_BUFFER_SIZE)
    return failure(File, "is too large for a facts file (2 GiB)");

  const auto *Bytes =
      reinterpret_cast<const uint8_t *>(Buffer->getBufferStart());
  flatbuffers::Verifier Verifier(Bytes, Buffer->getBufferSize());
  if (!VerifyTranslationUnitBuffer(Verifier))
    return failure(File, "is truncated or corrupt; extract again");

  const TranslationUnit *Root = GetTranslationUnit(Bytes);
  std::string Wrong = Checker(*Root).check();
  if (!Wrong.empty())
    return failure(
        File, fmt::format("is truncated or corrupt: {}; extract again", Wrong));
  return std::unique_ptr<Unit>(new Unit(std::move(Buffer), Root));
}

Expected<std::unique_ptr<Unit>> Unit::load(StringRef Path) {
  ErrorOr<std::unique_ptr<MemoryBuffer>> Buffer = MemoryBuffer::getFile(
      Path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!Buffer)
    return failure(
        Path, fmt::format("cannot be read: {}", Buffer.getError().message()));
  return create(std::move(*Buffer));
}

} // namespace officetidy::facts
