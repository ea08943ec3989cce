//===- LinkFixture.cpp - small programs to link ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkFixture.h"
#include "Facts/Builder.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/ADT/Twine.h"
#include <cctype>

using namespace llvm;
using namespace officetidy::facts;

namespace officetidy::link {

//===----------------------------------------------------------------------===//
// The text
//===----------------------------------------------------------------------===//

namespace {

/// Reads one unit, line by line.
class UnitReader {
public:
  UnitReader(StringRef MainFile, const catalog::Index &Catalog)
      : Catalog(Catalog), B(MainFile, "", 0), File(B.file(MainFile)) {}

  void declare(StringRef Line);
  void line(StringRef Line, unsigned Number);
  std::unique_ptr<Unit> finish(StringRef Name);

private:
  // Words.
  bool take(StringRef Word) {
    Rest = Rest.ltrim();
    StringRef After = Rest;
    if (!After.consume_front(Word))
      return false;
    if (std::isalnum(Word.back()) && !After.empty() &&
        (std::isalnum(After.front()) || After.front() == '_'))
      return false;
    Rest = After;
    return true;
  }
  void expect(StringRef Word) {
    if (!take(Word))
      ADD_FAILURE() << "line " << Line << ": expected '" << Word.str()
                    << "' before '" << Rest.str() << "'";
  }
  StringRef name() {
    Rest = Rest.ltrim();
    StringRef Name = Rest.take_while([](char C) {
      return std::isalnum(C) || C == '_' || C == ':' || C == '~' || C == '(';
    });
    // Parentheses belong to a name only in `operator()`.
    size_t Open = Name.find('(');
    if (Open != StringRef::npos)
      Name = Name.take_front(Open);
    if (Name.ends_with("operator"))
      Name = Rest.take_front(Name.size() + 2);
    Rest = Rest.drop_front(Name.size());
    return Name;
  }
  unsigned number() {
    unsigned N = 0;
    Rest = Rest.ltrim();
    Rest.consumeInteger(10, N);
    return N;
  }
  StringRef quoted(char Quote) {
    size_t End = Rest.find(Quote, 1);
    StringRef Text = Rest.slice(1, End);
    Rest = Rest.drop_front(End + 1);
    return Text;
  }

  // Entities and values.
  EntityId entity(EntityKind Kind, StringRef Name) {
    return B.entity(Kind, ("c:" + Twine(static_cast<int>(Kind)) + Name).str(),
                    Name, is_contained(Internal, Name));
  }
  EntityId function(StringRef Name) {
    return entity(EntityKind::Function, Name);
  }
  facts::NodeId value();
  facts::NodeId joined();
  facts::NodeId single();
  facts::NodeId guid();
  int index() { return take("this") ? -1 : static_cast<int>(number()); }

  // Lines.
  void readFunction();
  void readRecord();
  void readEntry();
  void readStatement();
  facts::CallId readCall(CallKind Kind);
  void readArguments(CallDescription &C);
  void endRecord();

  const catalog::Index &Catalog;
  Builder B;
  uint32_t File;
  unsigned Line = 0;
  StringRef Rest;
  std::vector<std::string> Internal;
  StringMap<facts::CallId> Calls;
  EntityId Current = 0;
  std::optional<RecordDescription> Record;
};

} // namespace

void UnitReader::declare(StringRef Line) {
  Rest = Line;
  if ((take("fn") || take("var") || take("field")) && take("static"))
    Internal.push_back(name().str());
}

facts::NodeId UnitReader::guid() {
  std::optional<catalog::GuidText> Text =
      catalog::GuidText::parse(Rest.take_front(38));
  EXPECT_TRUE(Text) << Rest.str();
  Rest = Rest.drop_front(38);
  auto Number = [&](size_t At, size_t Size) {
    uint64_t N = 0;
    StringRef(Text->Text).substr(At, Size).getAsInteger(16, N);
    return N;
  };
  uint8_t Data4[8];
  for (unsigned I = 0; I < 8; ++I)
    Data4[I] = Number(I < 2 ? 19 + 2 * I : 20 + 2 * I, 2);
  return B.guidNode(facts::Guid(Number(0, 8), Number(9, 4), Number(14, 4),
                                flatbuffers::span<const uint8_t, 8>(Data4)));
}

facts::NodeId UnitReader::single() {
  Rest = Rest.ltrim();
  char First = Rest.front();
  if (First == '"')
    return B.stringNode(quoted('"'));
  if (First == '{')
    return guid();
  if (std::isdigit(First))
    return B.integerNode(number());
  if (take("_"))
    return 0;
  if (take("&"))
    return B.entityNode(NodeKind::Function, function(name()));
  if (take("$"))
    return B.entityNode(NodeKind::Parameter, Current, index());
  if (take("@"))
    return B.entityNode(NodeKind::Field, entity(EntityKind::Field, name()));
  if (take("%"))
    return B.entityNode(NodeKind::Variable,
                        entity(EntityKind::Variable, name()));
  StringRef Name = name();
  auto It = Calls.find(Name);
  if (It == Calls.end())
    return B.entityNode(NodeKind::Object, entity(EntityKind::Record, Name));
  if (take("."))
    return B.outputNode(It->second, index());
  return B.resultNode(It->second);
}

facts::NodeId UnitReader::joined() {
  SmallVector<facts::NodeId, 4> Parts{single()};
  while (take("+"))
    Parts.push_back(single());
  if (Parts.size() == 1)
    return Parts.front();
  CallDescription C;
  C.Where = Location(File, Line, 3);
  C.Flags = CallFlags::Concatenates;
  C.Callee = function("std::operator+");
  C.Arguments.assign(Parts.begin(), Parts.end());
  return B.resultNode(B.call(C));
}

facts::NodeId UnitReader::value() {
  SmallVector<facts::NodeId, 4> Choices{joined()};
  while (take("|"))
    Choices.push_back(joined());
  return B.anyNode(Choices);
}

void UnitReader::readArguments(CallDescription &C) {
  if (take("<"))
    while (!take(">")) {
      C.Templates.push_back(value());
      take(",");
    }
  expect("(");
  while (!take(")")) {
    unsigned Bit = 1u << C.Arguments.size();
    if (take("*"))
      C.Writes |= Bit;
    if (take("!"))
      C.Callables |= Bit;
    C.Arguments.push_back(value());
    take(",");
  }
  while (true) {
    if (take("on")) {
      if (take("*"))
        C.Writes |= 1u << 31;
      C.Object = value();
    } else if (take("of")) {
      C.Record = entity(EntityKind::Record, name());
    } else if (take("with")) {
      uint32_t Argument = number();
      expect(".");
      EntityId Field = entity(EntityKind::Field, name());
      expect("=");
      C.Fields.emplace_back(Argument, Field, value());
    } else {
      return;
    }
  }
}

facts::CallId UnitReader::readCall(CallKind Kind) {
  CallDescription C;
  C.Where = Location(File, Line, 3);
  C.Kind = Kind;
  if (Kind == CallKind::Indirect) {
    C.Target = value();
  } else {
    StringRef Name = name();
    C.Callee = function(Name);
    if (Catalog.knows(Name))
      C.Row = Name.str();
  }
  readArguments(C);
  return B.call(C);
}

void UnitReader::readFunction() {
  take("static");
  FunctionDescription F;
  StringRef Name = name();
  Current = F.Entity = function(Name);
  F.Where = Location(File, Line, 1);
  expect("(");
  F.Parameters = number();
  expect(")");
  while (!Rest.trim().empty()) {
    if (take("of")) {
      F.Record = entity(EntityKind::Record, name());
      continue;
    }
    if (take("type")) {
      Rest = Rest.ltrim();
      F.Type = quoted('\'').str();
      continue;
    }
    StringRef Flag = name();
    F.Flags |= StringSwitch<FunctionFlags>(Flag)
                   .Case("main", FunctionFlags::Main)
                   .Case("dllmain", FunctionFlags::DllMain)
                   .Case("init", FunctionFlags::StaticInitializer)
                   .Case("exported", FunctionFlags::Exported)
                   .Case("externc", FunctionFlags::ExternC)
                   .Case("hides", FunctionFlags::Hides)
                   .Case("attended", FunctionFlags::Attended)
                   .Case("lambda", FunctionFlags::Lambda)
                   .Case("constructor", FunctionFlags::Constructor);
  }
  Calls.clear();
  B.beginFunction(F);
}

void UnitReader::readRecord() {
  Record.emplace();
  Record->Entity = entity(EntityKind::Record, name());
  Record->Where = Location(File, Line, 1);
  if (take(":"))
    do
      Record->Bases.push_back(entity(EntityKind::Record, name()));
    while (take(","));
  Rest = Rest.ltrim();
  if (!Rest.empty())
    Record->Guid = guid();
}

void UnitReader::readEntry() {
  EntityId F = function(name());
  Context C = take("service") ? Context::Service
              : take("asp")   ? Context::Asp
                              : (expect("scheduler"), Context::Scheduler);
  Rest = Rest.ltrim();
  B.entryPoint(F, C, quoted('\''), Location(File, Line, 1));
}

void UnitReader::readStatement() {
  if (take("ret")) {
    B.flow(value(), B.entityNode(NodeKind::Return, Current));
    return;
  }
  if (take("write")) {
    int Index = index();
    expect("=");
    B.flow(value(), B.entityNode(NodeKind::Written, Current, Index));
    return;
  }
  if (take("set")) {
    facts::NodeId To = single();
    expect("=");
    B.flow(value(), To);
    return;
  }
  StringRef Name;
  size_t Equals = Rest.find(" = ");
  if (Equals != StringRef::npos && Equals < Rest.find('(')) {
    Name = name();
    expect("=");
  }
  facts::CallId Id = 0;
  if (take("vcall"))
    Id = readCall(CallKind::Virtual);
  else if (take("icall"))
    Id = readCall(CallKind::Indirect);
  else if (take("new"))
    Id = readCall(CallKind::Construct);
  else if (take("base"))
    Id = readCall(CallKind::Subobject);
  else if (take("destroy"))
    Id = readCall(CallKind::Destroy);
  else {
    expect("call");
    Id = readCall(CallKind::Direct);
  }
  if (!Name.empty())
    Calls[Name] = Id;
}

void UnitReader::endRecord() {
  if (Record)
    B.record(*Record);
  Record.reset();
}

void UnitReader::line(StringRef Text, unsigned Number) {
  Line = Number;
  Rest = Text.trim();
  if (take("method")) {
    MethodDescription M;
    M.Entity = function(name());
    if (take("overrides"))
      do
        M.Overridden.push_back(function(name()));
      while (take(","));
    Record->Methods.push_back(M);
    return;
  }
  endRecord();
  if (take("fn"))
    readFunction();
  else if (take("record"))
    readRecord();
  else if (take("entry"))
    readEntry();
  else if (!take("var") && !take("field"))
    readStatement();
  else
    Rest = "";
  if (!Rest.trim().empty())
    ADD_FAILURE() << "line " << Line << ": left over: " << Rest.str();
}

std::unique_ptr<Unit> UnitReader::finish(StringRef Name) {
  endRecord();
  Expected<std::unique_ptr<Unit>> U =
      Unit::create(MemoryBuffer::getMemBufferCopy(B.finish(), Name));
  if (!U) {
    ADD_FAILURE() << toString(U.takeError());
    return nullptr;
  }
  return std::move(*U);
}

UnitList makeUnits(StringRef Text, const catalog::Index &Catalog) {
  UnitList Units;
  SmallVector<StringRef, 32> Lines;
  Text.split(Lines, '\n');
  for (size_t I = 0; I < Lines.size();) {
    StringRef Name = Lines[I++].trim();
    if (!Name.consume_front("unit "))
      continue;
    size_t End = I;
    while (End < Lines.size() && !Lines[End].trim().starts_with("unit "))
      ++End;
    UnitReader Reader(Name, Catalog);
    for (size_t L = I; L < End; ++L)
      Reader.declare(Lines[L]);
    for (size_t L = I; L < End; ++L)
      if (!Lines[L].trim().empty())
        Reader.line(Lines[L], L - I + 1);
    Units.push_back(Reader.finish(Name));
    I = End;
  }
  return Units;
}

//===----------------------------------------------------------------------===//
// The catalog
//===----------------------------------------------------------------------===//

static const char TestRows[] = R"(
classes:
  - name: Outlook.Application
    check: office-unattended-outlook
    prog-ids: [Outlook.Application]
    clsids: ['0006f03a-0000-0000-c000-000000000046']
    reasons: [profile]
  - name: Excel.Application
    check: office-unattended-automation
    prog-ids: [Excel.Application]
    clsids: ['00024500-0000-0000-c000-000000000046']
    reasons: [profile]
creations:
  - { function: Create, identity: 0, form: prog-id }
  - { function: CreateOf, identity: <0> }
  - { function: Attach, identity: 0, attaches: true }
  - { function: Execute, identity: 0.lpFile, form: prog-id }
  - { function: CreateEither, identity: [1, 0], form: prog-id }
conversions:
  - { function: ToClsid, from: [0], to: [1] }
  - { function: 'Text::Text', from: [0], to: [result] }
  - { function: 'Text::get', from: [this], to: [result] }
entry-points:
  - { call: RegisterService, callee: 0.lpServiceProc, context: service,
      what: service main function }
  - { call: RegisterHandler, callee: 1, argument: 2, parameter: 3,
      context: service, what: service control handler }
  - { function: ExtensionProc, exported: true, types: [BLOCK],
      context: asp, what: ISAPI extension }
  - { base: ITaskHandler, methods: [Start, Stop],
      uuid: '839d7762-5121-4009-9234-4f0d19394f04', context: scheduler,
      what: task handler }
  - { base: ServiceBase, methods: [OnStart, Run], context: service,
      what: service class }
callbacks:
  - { function: StartThread, callee: 0, argument: 1, how: starts thread }
  - { function: 'std::thread::thread', callee: 0, binds: true,
      how: starts thread }
constructions:
  - { function: 'std::make_unique', class: <0> }
stores: ['std::function::*']
invokes: ['std::function::operator()']
)";

catalog::Catalog makeCatalog(StringRef More) {
  catalog::Catalog Result;
  for (StringRef Text : {StringRef(TestRows), More}) {
    Expected<catalog::Catalog> C =
        catalog::parse(MemoryBufferRef(Text, "test.yaml"));
    if (C)
      Result.add(std::move(*C));
    else
      ADD_FAILURE() << toString(C.takeError());
  }
  return Result;
}

//===----------------------------------------------------------------------===//
// The answers
//===----------------------------------------------------------------------===//

TestProgram::TestProgram(StringRef Text, StringRef MoreRows,
                         StringRef Elsewhere, StringRef Name)
    : Catalog(makeCatalog(MoreRows)), Index(Catalog),
      Units(makeUnits(Text, Index)), Others(makeUnits(Elsewhere, Index)) {
  std::vector<const facts::Unit *> Foreign;
  for (const std::unique_ptr<facts::Unit> &U : Others)
    Foreign.push_back(U.get());
  P = std::make_unique<Program>(Name, units(), Foreign, Index);
}

std::vector<const facts::Unit *> TestProgram::units() const {
  std::vector<const facts::Unit *> All;
  for (const std::unique_ptr<facts::Unit> &U : Units)
    All.push_back(U.get());
  return All;
}

static std::string place(const Position &P) {
  return (Twine(P.File) + ":" + Twine(P.Line)).str();
}

std::vector<std::string> describe(const std::vector<CreationSite> &Sites) {
  std::vector<std::string> Lines;
  for (const CreationSite &S : Sites)
    Lines.push_back(place(S.Where) + " " + S.Function + ": " +
                    (S.Class ? S.Class->Name : "'" + S.Identity + "'") +
                    (S.Ways.empty() ? " (unreached)" : ""));
  return Lines;
}

std::vector<std::string> TestProgram::listed() const {
  return describe(P->creations());
}

std::vector<std::string> TestProgram::found() const {
  std::vector<CreationSite> Sites = P->creations();
  erase_if(Sites,
           [](const CreationSite &S) { return !S.Class || S.Ways.empty(); });
  return describe(Sites);
}

std::string describe(const Step &S) {
  std::string Text = place(S.Where) + " ";
  switch (S.Kind) {
  case StepKind::Entry:
    return Text + "entry " + S.To + " (" + S.How + ")";
  case StepKind::Call:
    return Text + S.From + " calls " + S.To;
  case StepKind::VirtualCall:
    return Text + S.From + " calls virtual " + S.Via + ", overridden by " +
           S.To;
  case StepKind::Construct:
    return Text + S.From + " constructs " + S.To;
  case StepKind::Destroy:
    return Text + S.From + " destroys " + S.To;
  case StepKind::Callback:
    return Text + S.From + " " + S.How + " " + S.To + " by " + S.Via;
  case StepKind::Invoke:
    return Text + S.From + " invokes " + S.To + " through '" + S.Via + "'";
  case StepKind::Unknown:
    return Text + S.From + " passes " + S.To + " to " + S.Via;
  case StepKind::Process:
    return Text + S.From + " starts " + S.Via + ", whose main is " + S.To;
  case StepKind::Initializer:
    return Text + "initialises " + S.To;
  case StepKind::Identity:
    return Text + S.From + " hands on to " + S.To;
  }
  return Text;
}

std::string TestProgram::way(StringRef Function) const {
  for (const Reachability &R : P->why(Function)) {
    if (R.Ways.empty())
      continue;
    std::string Text;
    for (const Step &S : R.Ways.front().Steps)
      Text += (Text.empty() ? "" : " -> ") + S.To;
    return Text;
  }
  return "";
}

std::vector<std::string> TestProgram::steps(StringRef Function) const {
  std::vector<std::string> Lines;
  for (const Reachability &R : P->why(Function))
    for (const Way &W : R.Ways)
      for (const Step &S : W.Steps)
        Lines.push_back(describe(S));
  return Lines;
}

std::vector<std::string> TestProgram::entries() const {
  static const char *const Contexts[] = {"service ", "asp ", "scheduler "};
  std::vector<std::string> Lines;
  for (const EntryPointSite &E : P->entryPoints())
    Lines.push_back(Contexts[static_cast<int>(E.Context)] + E.Function + ": " +
                    E.What);
  return Lines;
}

} // namespace officetidy::link
