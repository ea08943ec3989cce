//===- LinkBench.cpp - how long linking and solving take ------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Makes up a program of a given size, links it and prints how long that took
// and how much memory it needed beyond the facts. The program is the same each
// time: functions that call others, nearby and far away, directly, virtually
// and through function pointers in fields; values that go through arguments,
// results, fields and strings joined; and chains of wrappers around a creation,
// each called by unattended code.
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "Facts/Builder.h"
#include "Facts/Unit.h"
#include "Link/Link.h"
#include "Link/Summary.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>
#include <random>
#include <sys/resource.h>

using namespace llvm;
using namespace officetidy;
using namespace officetidy::facts;

static cl::opt<unsigned> Functions("functions", cl::init(100000),
                                   cl::desc("Functions of the program"));
static cl::opt<unsigned> Calls("calls", cl::init(500000),
                               cl::desc("Calls in them"));
static cl::opt<unsigned> Flows("flows", cl::init(300000),
                               cl::desc("Flows into fields and results"));
static cl::opt<unsigned> Chains("chains", cl::init(2000),
                                cl::desc("Chains of wrappers"));
static cl::opt<unsigned> Depth("depth", cl::init(6),
                               cl::desc("Wrappers in a chain"));
static cl::opt<unsigned> PerUnit("per-unit", cl::init(500),
                                 cl::desc("Functions of a unit"));
static cl::opt<bool> Summarize("summarize",
                               cl::desc("Write the summary for editors, too"));
static cl::opt<unsigned> Repeat("repeat", cl::init(1), cl::desc("Runs"));

namespace {

/// Makes up the units, one after the other.
class Generator {
public:
  std::unique_ptr<Unit> unit(unsigned Index);

private:
  unsigned number(unsigned Below) { return Random() % Below; }
  EntityId function(Builder &B, unsigned F);
  EntityId wrapper(Builder &B, unsigned Chain, unsigned Level);
  EntityId method(Builder &B, unsigned Class);
  NodeId field(Builder &B, StringRef Kind);
  NodeId handler(Builder &B, EntityId Here);
  NodeId value(Builder &B, EntityId Here, std::vector<CallId> &Made);
  void addFunction(Builder &B, unsigned F);
  void addCall(Builder &B, unsigned F, EntityId Here,
               std::vector<CallId> &Made);
  void addClass(Builder &B, unsigned Class);
  void addChain(Builder &B, unsigned Chain);

  std::mt19937 Random{42};
  uint32_t File = 0;
  unsigned Line = 0;
};

} // namespace

EntityId Generator::function(Builder &B, unsigned F) {
  std::string Name =
      ("module" + Twine(F / PerUnit) + "::function" + Twine(F)).str();
  return B.entity(EntityKind::Function, "c:@N@" + Name + "#*1w#*F#", Name,
                  false);
}

EntityId Generator::wrapper(Builder &B, unsigned Chain, unsigned Level) {
  std::string Name =
      ("wrapper" + Twine(Chain) + "::level" + Twine(Level)).str();
  return B.entity(EntityKind::Function, "c:@N@" + Name, Name, false);
}

EntityId Generator::method(Builder &B, unsigned Class) {
  std::string Name = ("Class" + Twine(Class) + "::run").str();
  return B.entity(EntityKind::Function, "c:@S@" + Name, Name, false);
}

NodeId Generator::field(Builder &B, StringRef Kind) {
  std::string Name =
      ("Struct::" + Kind + Twine(number(Functions / 20 + 1))).str();
  return B.entityNode(NodeKind::Field,
                      B.entity(EntityKind::Field, "c:@S@" + Name, Name, false));
}

/// A value that holds functions. Types keep these apart from others.
NodeId Generator::handler(Builder &B, EntityId Here) {
  switch (number(4)) {
  case 0:
    return B.entityNode(NodeKind::Parameter, Here, 1);
  case 1:
    return field(B, "handler");
  default:
    return B.entityNode(NodeKind::Function, function(B, number(Functions)));
  }
}

NodeId Generator::value(Builder &B, EntityId Here, std::vector<CallId> &Made) {
  switch (number(6)) {
  case 0:
    return B.entityNode(NodeKind::Parameter, Here, 0);
  case 1:
    return B.stringNode(("text " + Twine(number(1000))).str());
  case 2:
    return field(B, "text");
  case 3:
    if (!Made.empty())
      return B.resultNode(Made[number(Made.size())]);
    return 0;
  default:
    return 0;
  }
}

void Generator::addCall(Builder &B, unsigned F, EntityId Here,
                        std::vector<CallId> &Made) {
  CallDescription C;
  C.Where = Location(File, ++Line, 3);
  unsigned Kind = number(100);
  if (Kind < 2) {
    C.Kind = CallKind::Indirect;
    C.Target = field(B, "handler");
  } else if (Kind < 5) {
    C.Kind = CallKind::Virtual;
    unsigned Base = number(Functions / PerUnit) / 10 * 10;
    C.Callee = method(B, Base);
    std::string Name = ("Class" + Twine(Base)).str();
    C.Record = B.entity(EntityKind::Record, "c:@S@" + Name, Name, false);
  } else if (Kind < 85) {
    unsigned First = F / PerUnit * PerUnit;
    C.Callee =
        function(B, std::min<unsigned>(First + number(PerUnit), Functions - 1));
  } else {
    C.Callee = function(B, number(Functions));
  }
  C.Arguments = {value(B, Here, Made),
                 number(20) ? NodeId(0) : handler(B, Here)};
  Made.push_back(B.call(C));
}

void Generator::addFunction(Builder &B, unsigned F) {
  FunctionDescription D;
  EntityId Here = D.Entity = function(B, F);
  D.Parameters = 2;
  D.Type = "void (const wchar_t *, void (*)())";
  D.Where = Location(File, ++Line, 1);
  B.beginFunction(D);
  std::vector<CallId> Made;
  for (unsigned I = 0, E = Calls / Functions; I < E; ++I)
    addCall(B, F, Here, Made);
  for (unsigned I = 0, E = Flows / Functions; I < E; ++I) {
    if (number(20) == 0)
      B.flow(handler(B, Here), field(B, "handler"));
    else if (NodeId From = value(B, Here, Made))
      B.flow(From, number(2) ? field(B, "text")
                             : B.entityNode(NodeKind::Return, Here));
  }
  if (unsigned Chain = F * uint64_t(Chains) / Functions;
      Chains && F * uint64_t(Chains) % Functions < Chains) {
    CallDescription C;
    C.Where = Location(File, ++Line, 3);
    C.Callee = wrapper(B, Chain, 0);
    C.Arguments = {B.stringNode(Chain % 2 ? "Outlook.Application"
                                          : "Scripting.Dictionary")};
    B.call(C);
  }
}

/// Ten classes share a base, the first of them.
void Generator::addClass(Builder &B, unsigned Class) {
  auto Record = [&](unsigned I) {
    std::string Name = ("Class" + Twine(I)).str();
    return B.entity(EntityKind::Record, "c:@S@" + Name, Name, false);
  };
  RecordDescription R;
  R.Entity = Record(Class);
  R.Where = Location(File, ++Line, 1);
  MethodDescription M;
  M.Entity = method(B, Class);
  if (Class % 10) {
    R.Bases.push_back(Record(Class / 10 * 10));
    M.Overridden.push_back(method(B, Class / 10 * 10));
  }
  R.Methods.push_back(M);
  B.record(R);
  FunctionDescription D;
  D.Entity = method(B, Class);
  D.Record = Record(Class);
  D.Where = Location(File, ++Line, 1);
  B.beginFunction(D);
  CallDescription C;
  C.Where = Location(File, ++Line, 3);
  C.Kind = CallKind::Construct;
  C.Record = Record(Class / 10 * 10 + (Class + 1) % 10);
  B.call(C);
  C = {};
  C.Where = Location(File, ++Line, 3);
  C.Callee = function(B, number(Functions));
  B.call(C);
}

void Generator::addChain(Builder &B, unsigned Chain) {
  for (unsigned Level = 0; Level < Depth; ++Level) {
    FunctionDescription D;
    D.Entity = wrapper(B, Chain, Level);
    D.Parameters = 1;
    D.Where = Location(File, ++Line, 1);
    B.beginFunction(D);
    NodeId Given = B.entityNode(NodeKind::Parameter, D.Entity, 0);
    CallDescription C;
    C.Where = Location(File, ++Line, 3);
    C.Arguments = {Given};
    if (Level + 1 < Depth) {
      C.Callee = wrapper(B, Chain, Level + 1);
      B.call(C);
      continue;
    }
    C.Row = "CLSIDFromProgID";
    C.Callee = B.entity(EntityKind::Function, "c:@F@" + C.Row, C.Row, false);
    C.Arguments.push_back(0);
    C.Writes = 2;
    NodeId Clsid = B.outputNode(B.call(C), 1);
    C.Row = "CoCreateInstance";
    C.Callee = B.entity(EntityKind::Function, "c:@F@" + C.Row, C.Row, false);
    C.Arguments = {Clsid, 0, 0, 0, 0};
    C.Writes = 16;
    B.call(C);
  }
}

std::unique_ptr<Unit> Generator::unit(unsigned Index) {
  std::string Path = ("src/module" + Twine(Index) + ".cpp").str();
  Builder B(Path, "", 0);
  File = B.file(Path);
  Line = 0;
  unsigned Units = (Functions + PerUnit - 1) / PerUnit;
  addClass(B, Index);
  for (unsigned F = Index * PerUnit,
                E = std::min<unsigned>(F + PerUnit, Functions);
       F < E; ++F)
    addFunction(B, F);
  for (unsigned Chain = Index; Chain < Chains; Chain += Units)
    addChain(B, Chain);
  if (Index % 20 == 0)
    B.entryPoint(function(B, Index * PerUnit), facts::Context::Service,
                 "service main function", Location(File, 1, 1));
  Expected<std::unique_ptr<Unit>> U =
      Unit::create(MemoryBuffer::getMemBufferCopy(B.finish(), Path));
  if (!U)
    report_fatal_error(U.takeError());
  return std::move(*U);
}

/// In megabytes.
static long peakMemory() {
  rusage Usage;
  getrusage(RUSAGE_SELF, &Usage);
  return Usage.ru_maxrss / 1024;
}

int main(int Argc, char **Argv) {
  cl::ParseCommandLineOptions(Argc, Argv, "Measures linking and solving.\n");
  std::vector<std::unique_ptr<Unit>> Units;
  Generator G;
  for (unsigned I = 0; I * PerUnit < Functions; ++I)
    Units.push_back(G.unit(I));
  std::vector<const Unit *> Given;
  for (const std::unique_ptr<Unit> &U : Units)
    Given.push_back(U.get());
  catalog::Index Catalog(catalog::builtin());

  long Before = peakMemory();
  for (unsigned I = 0; I < Repeat; ++I) {
    auto Start = std::chrono::steady_clock::now();
    auto Seconds = [&] {
      return std::chrono::duration<double>(std::chrono::steady_clock::now() -
                                           Start)
          .count();
    };
    link::Program P("bench", Given, {}, Catalog);
    double Solved = Seconds();
    std::vector<link::CreationSite> Sites = P.creations();
    double Listed = Seconds();
    size_t Reached = count_if(
        Sites, [](const link::CreationSite &S) { return !S.Ways.empty(); });
    outs() << format("%u functions, %u calls, %u flows, %u chains of %u: "
                     "solved in %.2f s, %zu of %zu creations reached, listed "
                     "in %.2f s, facts %ld MB, peak %ld MB\n",
                     unsigned(Functions), unsigned(Calls), unsigned(Flows),
                     unsigned(Chains), unsigned(Depth), Solved, Reached,
                     Sites.size(), Listed - Solved, Before, peakMemory());
    if (!Summarize)
      continue;
    link::SummaryWriter Writer("bench", ".", 0);
    P.summarize(Writer);
    Expected<std::string> Bytes = Writer.finish();
    if (!Bytes)
      report_fatal_error(Bytes.takeError());
    outs() << format("summary of %zu MB in %.2f s, peak %ld MB\n",
                     Bytes->size() >> 20, Seconds() - Listed, peakMemory());
  }
  return 0;
}
