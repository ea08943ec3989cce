//===- Dump.cpp - facts as text for people and tests ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Facts/Dump.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"

using namespace llvm;

namespace officetidy::facts {

namespace {

/// Of several values, so many are written out.
constexpr unsigned MaxOperands = 64;

class Dumper {
public:
  Dumper(const Unit &U, raw_ostream &OS) : U(U), OS(OS) {}

  void unit();
  void value(uint32_t Id);

private:
  void any(const Node &N);
  void guard(const Guard &G);
  void quoted(StringRef Text);
  void guid(const Guid &G);
  void entity(uint32_t Id);
  void entities(const Span &S);
  void slot(int32_t Index);
  void callee(uint32_t Index);
  void location(const Location &L);
  void bits(StringRef What, uint32_t Bits);
  void values(const Span &S);
  template <typename Enum> void flags(Enum Flags, const char *(*Name)(Enum));
  void record(const Record &R);
  void function(const Function &F);
  void call(const Call &C);

  const Unit &U;
  raw_ostream &OS;
};

void Dumper::quoted(StringRef Text) {
  OS << '"';
  OS.write_escaped(Text);
  OS << '"';
}

void Dumper::guid(const Guid &G) {
  OS << format("%08x-%04x-%04x-", G.data1(), G.data2(), G.data3());
  for (unsigned I = 0; I != 8; ++I)
    OS << (I == 2 ? "-" : "") << format("%02x", G.data4()->Get(I));
}

void Dumper::entity(uint32_t Id) {
  const Entity &E = U.entities()[Id];
  if (Id == 0)
    OS << "none";
  else if (U.string(E.name()).empty())
    OS << U.string(E.usr());
  else
    OS << U.string(E.name());
}

void Dumper::entities(const Span &S) {
  ListSeparator Comma;
  for (uint32_t Id : U.refs(S)) {
    OS << Comma;
    entity(Id);
  }
}

/// Which parameter or argument.
void Dumper::slot(int32_t Index) {
  OS << '#';
  if (Index < 0)
    OS << "this";
  else
    OS << Index;
}

/// The call that a value comes from, and what it calls.
void Dumper::callee(uint32_t Index) {
  OS << " #" << Index;
  if (uint32_t Callee = U.calls()[Index].callee()) {
    OS << ' ';
    entity(Callee);
  }
}

void Dumper::any(const Node &N) {
  OS << '(';
  ListSeparator Comma;
  ArrayRef<uint32_t> Operands = U.operands(N);
  for (uint32_t Operand : Operands.take_front(MaxOperands)) {
    OS << Comma;
    value(Operand);
  }
  if (Operands.size() > MaxOperands)
    OS << Comma << "…";
  OS << ')';
}

/// " where Parameter f 0 is not (Integer 1, Integer 2)".
void Dumper::guard(const Guard &G) {
  OS << " where ";
  value(G.subject());
  OS << ((G.flags() & GuardFlags::Negated) == GuardFlags::Negated ? " is not ("
                                                                  : " is (");
  ListSeparator Comma;
  ArrayRef<uint32_t> Constants = U.refs(G.constants());
  for (uint32_t Constant : Constants.take_front(MaxOperands)) {
    OS << Comma;
    value(Constant);
  }
  if (Constants.size() > MaxOperands)
    OS << Comma << "…";
  OS << ((G.flags() & GuardFlags::IgnoresCase) == GuardFlags::IgnoresCase
             ? ", in any case)"
             : ")");
}

void Dumper::value(uint32_t Id) {
  const Node &N = U.nodes()[Id];
  OS << EnumNameNodeKind(N.kind());
  switch (N.kind()) {
  case NodeKind::None:
  case NodeKind::Unknown:
    return;
  case NodeKind::String:
    OS << ' ';
    return quoted(U.string(N.a()));
  case NodeKind::Guid:
    OS << ' ';
    return guid(U.guids()[N.a()]);
  case NodeKind::Integer:
    OS << ' ' << static_cast<int64_t>(uint64_t(uint32_t(N.b())) << 32 | N.a());
    return;
  case NodeKind::Function:
  case NodeKind::Object:
  case NodeKind::Return:
  case NodeKind::Field:
  case NodeKind::Variable:
    OS << ' ';
    return entity(N.a());
  case NodeKind::Parameter:
  case NodeKind::Written:
    OS << ' ';
    entity(N.a());
    return slot(N.b());
  case NodeKind::Result:
    return callee(N.a());
  case NodeKind::Output:
    callee(N.a());
    return slot(N.b());
  case NodeKind::Template:
    OS << ' ';
    return value(N.a());
  case NodeKind::Member:
    OS << ' ';
    value(N.a());
    OS << " .";
    return value(static_cast<uint32_t>(N.b()));
  case NodeKind::Any:
    return any(N);
  case NodeKind::Case:
    OS << ' ';
    value(N.a());
    return guard(U.guards()[N.b()]);
  }
}

void Dumper::values(const Span &S) {
  ListSeparator Comma;
  for (uint32_t Id : U.refs(S)) {
    OS << Comma;
    value(Id);
  }
}

void Dumper::location(const Location &L) {
  if (L.file() != 0)
    OS << " at " << U.file(L.file()) << ':' << L.line() << ':' << L.column();
}

/// The numbers of the bits that are set.
void Dumper::bits(StringRef What, uint32_t Bits) {
  if (Bits == 0)
    return;
  OS << ' ' << What << ' ';
  ListSeparator Comma(",");
  for (unsigned I = 0; I != 32; ++I)
    if (Bits & (1u << I))
      OS << Comma << I;
}

template <typename Enum>
void Dumper::flags(Enum Flags, const char *(*Name)(Enum)) {
  if (Flags == Enum::NONE)
    return;
  OS << " [";
  ListSeparator Comma;
  for (unsigned Bit = 1; Bit <= unsigned(Enum::ANY); Bit <<= 1)
    if ((Flags & static_cast<Enum>(Bit)) != Enum::NONE)
      OS << Comma << Name(static_cast<Enum>(Bit));
  OS << ']';
}

void Dumper::record(const Record &R) {
  OS << "record ";
  entity(R.entity());
  if (R.bases().size() != 0) {
    OS << " : ";
    entities(R.bases());
  }
  if (R.guid() != 0) {
    OS << " uuid ";
    value(R.guid());
  }
  location(R.location());
  OS << '\n';
  for (const Method &M : U.methods(R)) {
    OS << "  method ";
    entity(M.entity());
    if (M.overridden().size() != 0) {
      OS << " overrides ";
      entities(M.overridden());
    }
    OS << '\n';
  }
}

void Dumper::call(const Call &C) {
  OS << "  #" << &C - U.calls().begin() << ' ' << EnumNameCallKind(C.kind())
     << ' ';
  if (C.callee() != 0)
    entity(C.callee());
  else
    value(C.target());
  if (C.templates().size() != 0) {
    OS << '<';
    values(C.templates());
    OS << '>';
  }
  OS << '(';
  values(C.arguments());
  OS << ')';
  if (C.object() != 0) {
    OS << " on ";
    value(C.object());
  }
  if (C.record() != 0) {
    OS << " of ";
    entity(C.record());
  }
  location(C.location());
  for (const ArgumentField &F : U.fields(C)) {
    OS << " with ";
    if (F.argument() == ObjectArgument)
      OS << "this.";
    else
      OS << F.argument() << '.';
    entity(F.field());
    OS << " = ";
    value(F.value());
  }
  bits("writes", C.writes());
  bits("callables", C.callables());
  if (C.row() != 0) {
    OS << " row ";
    quoted(U.string(C.row()));
  }
  flags(C.flags(), EnumNameCallFlags);
  OS << '\n';
}

void Dumper::function(const Function &F) {
  OS << "function ";
  entity(F.entity());
  OS << '(' << F.parameters() << ')';
  if (F.record() != 0) {
    OS << " of ";
    entity(F.record());
  }
  if (U.entities()[F.entity()].internal())
    OS << " internal";
  flags(F.flags(), EnumNameFunctionFlags);
  location(F.location());
  OS << '\n';
  for (const Call &C : U.calls(F))
    call(C);
  for (const Flow &W : U.flows(F)) {
    OS << "  flow ";
    value(W.from());
    OS << " -> ";
    value(W.to());
    OS << '\n';
  }
}

void Dumper::unit() {
  OS << "unit " << U.mainFile() << '\n';
  if (!U.output().empty())
    OS << "output " << U.output() << '\n';
  if (U.state() != State::Whole)
    OS << "state " << EnumNameState(U.state()) << '\n';
  for (unsigned I = 0; I != U.errorCount(); ++I)
    OS << "error " << U.error(I) << '\n';
  for (const Record &R : U.records())
    record(R);
  for (const Function &F : U.functions())
    function(F);
  for (const EntryPoint &E : U.entryPoints()) {
    OS << "entry point " << EnumNameContext(E.context()) << ' ';
    entity(E.function());
    OS << ' ';
    quoted(U.string(E.row()));
    location(E.location());
    OS << '\n';
  }
  for (const Export &E : U.exports()) {
    OS << "export ";
    quoted(U.string(E.name()));
    OS << " = ";
    quoted(U.string(E.function()));
    if (E.ordinal() != 0)
      OS << " @" << E.ordinal();
    OS << (E.by_name() ? "\n" : " noname\n");
  }
}

} // namespace

void dump(const Unit &U, raw_ostream &OS) { Dumper(U, OS).unit(); }

void dumpNode(const Unit &U, uint32_t Node, raw_ostream &OS) {
  Dumper(U, OS).value(Node);
}

} // namespace officetidy::facts
