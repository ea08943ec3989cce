//===- ControlBench.cpp - how solving control grows with a program --------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Makes up programs of three shapes, each of which is hard on another part of
// the solver, links them and prints the CPU time that it took:
//
//   calls    direct calls, near and far
//   values   functions that hand functions on to one another, in cycles, and
//            call what they are handed
//   virtual  virtual calls on all levels of deep hierarchies
//
// The programs are the same each time.
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "Facts/Builder.h"
#include "Facts/Unit.h"
#include "Link/Link.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <random>
#include <sys/resource.h>

using namespace llvm;
using namespace officetidy;
using namespace officetidy::facts;

namespace {

enum class Shape { Calls, Values, Virtual };

} // namespace

static cl::list<Shape>
    Shapes("shape", cl::desc("What to measure; all without it"),
           cl::values(clEnumValN(Shape::Calls, "calls", "direct calls"),
                      clEnumValN(Shape::Values, "values",
                                 "functions that are handed on in cycles"),
                      clEnumValN(Shape::Virtual, "virtual",
                                 "virtual calls of deep hierarchies")));
static cl::opt<unsigned> Functions("functions", cl::init(10000),
                                   cl::desc("Functions of the program"));
static cl::opt<unsigned> Calls("calls", cl::init(15),
                               cl::desc("Calls of a function"));
static cl::opt<unsigned> Depth("depth", cl::init(20),
                               cl::desc("Classes below one another"));

namespace {

constexpr unsigned PerUnit = 500;

/// Makes up the units, one after the other.
class Generator {
public:
  explicit Generator(Shape S) : S(S) {}

  std::unique_ptr<Unit> unit(unsigned Index);

private:
  unsigned number(unsigned Below) { return Random() % Below; }
  Location here() { return {File, ++Line, 3}; }
  EntityId named(Builder &B, EntityKind Kind, const Twine &Name);
  EntityId function(Builder &B, unsigned F);
  EntityId method(Builder &B, unsigned Class);
  EntityId record(Builder &B, unsigned Class);
  NodeId field(Builder &B);
  NodeId handler(Builder &B, unsigned F);
  void addFunction(Builder &B, unsigned F);
  void addCall(Builder &B, unsigned F);
  void addIndirect(Builder &B, unsigned F);
  void addVirtual(Builder &B, unsigned F);
  void addClass(Builder &B, unsigned Class);

  Shape S;
  std::mt19937 Random{42};
  uint32_t File = 0;
  unsigned Line = 0;
};

} // namespace

EntityId Generator::named(Builder &B, EntityKind Kind, const Twine &Name) {
  std::string Text = Name.str();
  return B.entity(Kind, "c:@" + Text, Text, false);
}

EntityId Generator::function(Builder &B, unsigned F) {
  return named(B, EntityKind::Function, "function" + Twine(F));
}

/// Each function stands for a class as well, in chains of Depth classes.
EntityId Generator::method(Builder &B, unsigned Class) {
  return named(B, EntityKind::Function, "Class" + Twine(Class) + "::run");
}

EntityId Generator::record(Builder &B, unsigned Class) {
  return named(B, EntityKind::Record, "Class" + Twine(Class));
}

NodeId Generator::field(Builder &B) {
  return B.entityNode(
      NodeKind::Field,
      named(B, EntityKind::Field,
            "Struct::handler" + Twine(number(Functions / 50 + 1))));
}

/// A value that holds functions: mostly what the function itself is handed.
NodeId Generator::handler(Builder &B, unsigned F) {
  switch (number(8)) {
  case 0:
    return B.entityNode(NodeKind::Function, function(B, number(Functions)));
  case 1:
    return field(B);
  default:
    return B.entityNode(NodeKind::Parameter, function(B, F), 0);
  }
}

void Generator::addCall(Builder &B, unsigned F) {
  CallDescription C;
  C.Where = here();
  unsigned First = F / PerUnit * PerUnit;
  C.Callee = function(
      B, number(8) ? std::min<unsigned>(First + number(PerUnit), Functions - 1)
                   : number(Functions));
  if (S == Shape::Values)
    C.Arguments = {handler(B, F)};
  B.call(C);
}

void Generator::addIndirect(Builder &B, unsigned F) {
  CallDescription C;
  C.Where = here();
  C.Kind = CallKind::Indirect;
  C.Target = handler(B, F);
  C.Arguments = {handler(B, F)};
  B.call(C);
}

void Generator::addVirtual(Builder &B, unsigned F) {
  CallDescription C;
  C.Where = here();
  C.Kind = CallKind::Virtual;
  unsigned Class = number(Functions);
  C.Callee = method(B, Class);
  C.Record = record(B, Class);
  B.call(C);
  if (number(4))
    return;
  C = {};
  C.Where = here();
  C.Kind = CallKind::Construct;
  C.Record = record(B, number(Functions));
  B.call(C);
}

void Generator::addClass(Builder &B, unsigned Class) {
  RecordDescription R;
  R.Entity = record(B, Class);
  R.Where = here();
  MethodDescription M;
  M.Entity = method(B, Class);
  if (Class % Depth) {
    R.Bases.push_back(record(B, Class - 1));
    M.Overridden.push_back(method(B, Class - 1));
  }
  R.Methods.push_back(M);
  B.record(R);
  FunctionDescription D;
  D.Entity = M.Entity;
  D.Record = R.Entity;
  D.Where = here();
  B.beginFunction(D);
  CallDescription C;
  C.Where = here();
  C.Callee = function(B, number(Functions));
  B.call(C);
}

void Generator::addFunction(Builder &B, unsigned F) {
  FunctionDescription D;
  D.Entity = function(B, F);
  D.Parameters = 1;
  D.Type = "void (void (*)())";
  D.Where = here();
  B.beginFunction(D);
  for (unsigned I = 0; I < Calls; ++I)
    if (S == Shape::Values && I % 2)
      addIndirect(B, F);
    else if (S == Shape::Virtual && I % 2)
      addVirtual(B, F);
    else
      addCall(B, F);
  if (S == Shape::Values && F % 10 == 0)
    B.flow(handler(B, F), field(B));
}

std::unique_ptr<Unit> Generator::unit(unsigned Index) {
  std::string Path = ("src/unit" + Twine(Index) + ".cpp").str();
  Builder B(Path, "", 0);
  File = B.file(Path);
  Line = 0;
  for (unsigned F = Index * PerUnit,
                E = std::min<unsigned>(F + PerUnit, Functions);
       F < E; ++F) {
    if (S == Shape::Virtual)
      addClass(B, F);
    addFunction(B, F);
  }
  if (Index == 0)
    B.entryPoint(function(B, 0), facts::Context::Service,
                 "service main function", Location(File, 1, 1));
  Expected<std::unique_ptr<Unit>> U =
      Unit::create(MemoryBuffer::getMemBufferCopy(B.finish(), Path));
  if (!U)
    report_fatal_error(U.takeError());
  return std::move(*U);
}

static double cpuSeconds() {
  rusage Usage;
  getrusage(RUSAGE_SELF, &Usage);
  return Usage.ru_utime.tv_sec + Usage.ru_stime.tv_sec +
         (Usage.ru_utime.tv_usec + Usage.ru_stime.tv_usec) / 1e6;
}

static void measure(Shape S, StringRef Name, const catalog::Index &Catalog) {
  std::vector<std::unique_ptr<Unit>> Units;
  Generator G(S);
  for (unsigned I = 0; I * PerUnit < Functions; ++I)
    Units.push_back(G.unit(I));
  std::vector<const Unit *> Given;
  for (const std::unique_ptr<Unit> &U : Units)
    Given.push_back(U.get());
  double Before = cpuSeconds();
  link::Program P("bench", Given, {}, Catalog);
  double Solved = cpuSeconds() - Before;
  rusage Usage;
  getrusage(RUSAGE_SELF, &Usage);
  outs() << format(
      "%-8s %u functions, %u calls: solved in %.2f s of CPU, peak so far "
      "%ld MB\n",
      Name.str().c_str(), unsigned(Functions), Functions * Calls, Solved,
      Usage.ru_maxrss / 1024);
}

int main(int Argc, char **Argv) {
  cl::ParseCommandLineOptions(Argc, Argv, "Measures solving control.\n");
  catalog::Index Catalog(catalog::builtin());
  auto Wanted = [](Shape S) {
    return Shapes.empty() || is_contained(Shapes, S);
  };
  for (auto [S, Name] :
       {std::pair(Shape::Calls, "calls"), std::pair(Shape::Values, "values"),
        std::pair(Shape::Virtual, "virtual")})
    if (Wanted(S))
      measure(S, Name, Catalog);
  return 0;
}
