//===- LinkOrderTest.cpp - the order of the units leaves no trace ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkFixture.h"
#include "llvm/ADT/STLExtras.h"
#include <random>

using namespace llvm;

namespace officetidy::link {
namespace {

/// All that a program answers, as text.
std::string answers(const Program &P) {
  std::string Text;
  auto Write = [&](const Step &S) { Text += "    " + describe(S) + "\n"; };
  for (const CreationSite &S : P.creations()) {
    Text += describe({S}).front() + " by " + S.Callee + "\n";
    for_each(S.Wrappers, Write);
    for (const Way &W : S.Ways) {
      Text += "  way\n";
      for_each(W.Steps, Write);
    }
  }
  for (const EntryPointSite &E : P.entryPoints())
    Text += E.Function + " " + E.Evidence.File + ":" +
            std::to_string(E.Evidence.Line) + " " + E.What + "\n";
  for (StringRef Name : {"Work", "Make", "Handle", "Mailer::run", "Dead"})
    for (const Reachability &R : P.why(Name)) {
      Text += R.Function + "\n";
      for (const Way &W : R.Ways)
        for_each(W.Steps, Write);
      for (const std::string &End : R.DeadEnds)
        Text += "  ends at " + End + "\n";
    }
  return Text;
}

/// Does the program answer the same in ten orders of its units and of those of
/// other programs?
void expectOneAnswer(const TestProgram &Test, const UnitList &Others) {
  std::vector<const facts::Unit *> Own = Test.units(), Elsewhere;
  for (const std::unique_ptr<facts::Unit> &U : Others)
    Elsewhere.push_back(U.get());
  std::string First = answers(Program("test", Own, Elsewhere, Test.index()));
  EXPECT_NE(First, "");
  std::mt19937 Random(1);
  for (int I = 0; I != 10; ++I) {
    std::shuffle(Own.begin(), Own.end(), Random);
    std::shuffle(Elsewhere.begin(), Elsewhere.end(), Random);
    EXPECT_EQ(answers(Program("test", Own, Elsewhere, Test.index())), First);
  }
}

TEST(LinkOrder, doesNotChangeTheAnswers) {
  TestProgram Test(R"(
unit a.cpp
fn main(0) main
  set @TABLE::lpServiceProc = &Run
  set %handler = &Handle
  call RegisterService(%table)
fn Run(2)
  call Work()
  icall %handler("Outlook.Application")
  icall %create("Excel.Application")
  new Mailer::Mailer() of Mailer
  vcall Base::run() of Base
  call StartThread(&Thread, _)
unit b.cpp
record Base
method Base::run
record Mailer : Base
method Mailer::run overrides Base::run
fn Mailer::run(0) of Mailer
  call Make("Outlook.Application")
fn init_b(0) init
  set %create = &Create
unit c.cpp
fn Make(1)
  call Create($0)
fn Handle(1)
  call Make($0)
fn Work(0)
  call Make("Outlook.Application")
unit d.cpp
fn Thread(1)
  call Elsewhere()
  call Work()
fn Dead(0)
  call Make("Excel.Application")
unit e.cpp
entry Second scheduler 'task handler'
fn Second(0)
  call Work()
fn static Local(0)
  call Create("Outlook.Application")
)");
  UnitList Others = makeUnits(R"(
unit x.cpp
fn Elsewhere(0)
  call Create("Outlook.Application")
unit y.cpp
fn Elsewhere(0)
  call Attach("Excel.Application")
unit z.cpp
fn static Local(0)
  call Create("Outlook.Application")
fn Make(1)
  call Attach($0)
)",
                              Test.index());
  expectOneAnswer(Test, Others);
}

TEST(LinkOrder, doesNotDecideBetweenUnitsOfOneFile) {
  TestProgram Test(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  call Work()
unit b.cpp
fn Work(0)
  call Create("Outlook.Application")
unit b.cpp
fn Work(0)
  call Create("Publish.Application")
)");
  expectOneAnswer(Test, {});
}

TEST(LinkOrder, cataloguedFunctionsThroughValues) {
  TestProgram Test(R"(
unit a.cpp
fn main(0) main
  icall %register(%table)
fn init_a(0) init
  set %register = &RegisterService
  set @TABLE::lpServiceProc = &Run
fn Run(2)
  icall @Api::start(&Thread, "Outlook.Application")
unit b.cpp
fn Thread(1)
  c = icall @Api::convert($0, *_)
  icall @Api::create(c.1)
fn init_b(0) init
  set @Api::start = &StartThread
  set @Api::convert = &Convert
  set @Api::create = &Create
)");
  EXPECT_EQ(Test.entries(), Lines{"service Run: service main function"});
  EXPECT_EQ(Test.found(), Lines{"a.cpp:7 Run: Outlook.Application"});
  expectOneAnswer(Test, {});
}

} // namespace
} // namespace officetidy::link
