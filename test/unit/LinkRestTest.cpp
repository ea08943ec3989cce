//===- LinkRestTest.cpp - one unit, and the rest from a summary -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Summary.h"
#include "LinkFixture.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace officetidy;
using namespace officetidy::link;

namespace {

/// A program that was linked before, and the editor's view of its units.
class Editor {
public:
  explicit Editor(StringRef Text) : Whole(Text) {
    SummaryWriter Writer("test", ".", 0);
    Whole.program().summarize(Writer);
    Expected<std::string> Bytes = Writer.finish();
    EXPECT_TRUE(static_cast<bool>(Bytes));
    Expected<std::unique_ptr<Summary>> S = Summary::create(
        MemoryBuffer::getMemBufferCopy(Bytes ? *Bytes : "", "test.sum"));
    EXPECT_TRUE(static_cast<bool>(S));
    if (S)
      Known = std::move(*S);
  }

  /// What is found in the unit \p MainFile as it was.
  Lines found(StringRef MainFile) const {
    for (const facts::Unit *U : Whole.units())
      if (U->mainFile() == MainFile)
        return foundIn(U);
    ADD_FAILURE() << MainFile.str();
    return {};
  }

  /// What is found in a unit that was edited since.
  Lines foundAfter(StringRef Edited) const {
    UnitList Units = makeUnits(Edited, Whole.index());
    return foundIn(Units.front().get());
  }

  /// The step of the first way to what is found in \p MainFile.
  Lines steps(StringRef MainFile) const {
    Lines All;
    for (const facts::Unit *U : Whole.units())
      if (U->mainFile() == MainFile)
        for (const CreationSite &S :
             Program("test", U, {}, Whole.index(), Known.get()).creations())
          for (const Way &W : S.Ways)
            for (const Step &Step : W.Steps)
              All.push_back(describe(Step));
    return All;
  }

  /// Does each unit alone find what the whole program finds in it?
  void expectSameInEachUnit() const {
    for (const facts::Unit *U : Whole.units()) {
      Lines Expected;
      for (const std::string &Line : Whole.found())
        if (StringRef(Line).starts_with((U->mainFile() + ":").str()))
          Expected.push_back(Line);
      EXPECT_EQ(foundIn(U), Expected) << U->mainFile().str();
    }
  }

private:
  Lines foundIn(const facts::Unit *U) const {
    std::vector<CreationSite> Sites =
        Program("test", U, {}, Whole.index(), Known.get()).creations();
    erase_if(Sites,
             [](const CreationSite &S) { return !S.Class || S.Ways.empty(); });
    return describe(Sites);
  }

  TestProgram Whole;
  std::unique_ptr<Summary> Known;
};

} // namespace

static const Lines None;

static const char Mailer[] = R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  call Step()
unit b.cpp
fn Step(0)
  call Mail()
  call Make("Outlook.Application")
  call Make("My.Class")
unit c.cpp
fn Mail(0)
  call Create(%progId)
  call Attach(@App::id)
unit d.cpp
fn Make(1)
  call Inner($0)
fn init_d(0) init
  set %progId = "Outlook.Application"
unit e.cpp
fn Inner(1)
  c = call Convert($0, *_)
  call Create(c.1)
unit f.cpp
fn Convert(2)
  c = call ToClsid($0, *$1)
  write 1 = c.1
fn main(0) main
  call SetId({00024500-0000-0000-c000-000000000046})
unit g.cpp
fn SetId(1)
  set @App::id = $0
)";

TEST(LinkRest, eachUnitFindsWhatTheWholeProgramFinds) {
  Editor E(Mailer);
  EXPECT_EQ(E.found("b.cpp"), Lines{"b.cpp:3 Step: Outlook.Application"});
  EXPECT_EQ(E.found("c.cpp"), (Lines{"c.cpp:2 Mail: Outlook.Application",
                                     "c.cpp:3 Mail: Excel.Application"}));
  E.expectSameInEachUnit();
}

TEST(LinkRest, wayGoesThroughTheRest) {
  Editor E(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  call Step()
unit b.cpp
fn Step(0)
  call StartThread(&Worker, _)
unit c.cpp
fn Worker(1)
  call Local()
fn static Local(0)
  call Create("Outlook.Application")
)");
  EXPECT_EQ(E.steps("c.cpp"),
            (Lines{"a.cpp:1 entry Run (service main function)",
                   "a.cpp:3 Run calls Step",
                   "b.cpp:2 Step starts thread Worker by StartThread",
                   "c.cpp:2 Worker calls Local"}));
}

TEST(LinkRest, handlersAndClassesOfOtherUnits) {
  Editor E(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  icall %handler("Outlook.Application")
  new Mailer::Mailer() of Mailer
  vcall Base::work() of Base
record Base
method Base::work
record Mailer : Base
method Mailer::work overrides Base::work
record Other : Base
method Other::work overrides Base::work
unit b.cpp
fn main(0) main
  set %handler = &Handle
fn Handle(1)
  call Create($0)
  call Create("Excel.Application")
unit c.cpp
record Base
method Base::work
record Mailer : Base
method Mailer::work overrides Base::work
fn Mailer::work(0) of Mailer
  call Create("Outlook.Application")
unit d.cpp
record Base
method Base::work
record Other : Base
method Other::work overrides Base::work
fn Other::work(0) of Other
  call Create("Outlook.Application")
)");
  EXPECT_EQ(E.found("b.cpp"), Lines{"b.cpp:5 Handle: Excel.Application"});
  EXPECT_EQ(E.found("c.cpp"),
            Lines{"c.cpp:6 Mailer::work: Outlook.Application"});
  EXPECT_EQ(E.found("d.cpp"), None);
}

TEST(LinkRest, dispatcherTableInAnotherUnit) {
  Editor E(R"(
unit a.cpp
fn main(0) main
  call RegisterService(%table)
unit b.cpp
fn init_b(0) init
  set @TABLE::lpServiceProc = &ServiceMain
unit c.cpp
fn ServiceMain(2)
  call Create("Outlook.Application")
)");
  E.expectSameInEachUnit();
  EXPECT_EQ(E.found("c.cpp").size(), 1u);
}

TEST(LinkRest, whatFunctionsOfOtherUnitsReturnAndWrite) {
  Editor E(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  a = call Name()
  call Create(a)
  b = call Suffixed("Outlook")
  call Create(b)
  c = call Fill(*_)
  call Create(c.0)
  d = call Pick("Excel.Application", "Outlook.Application")
  call Create(d)
unit b.cpp
fn Name(0)
  ret "Outlook.Application"
fn Suffixed(1)
  ret $0 + ".Application"
fn Fill(1)
  write 0 = "Excel.Application"
fn Pick(2)
  ret $1
)");
  EXPECT_EQ(E.found("a.cpp"), (Lines{"a.cpp:4 Run: Outlook.Application",
                                     "a.cpp:6 Run: Outlook.Application",
                                     "a.cpp:8 Run: Excel.Application",
                                     "a.cpp:10 Run: Outlook.Application"}));
  E.expectSameInEachUnit();
}

TEST(LinkRest, functionsThatOtherUnitsGive) {
  Editor E(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  h = call Handler()
  icall h()
fn Mail(0)
  call Create("Outlook.Application")
unit b.cpp
fn Handler(0)
  ret &Mail
)");
  EXPECT_EQ(E.found("a.cpp"), Lines{"a.cpp:6 Mail: Outlook.Application"});
}

TEST(LinkRest, editedUnitKnowsItselfBetter) {
  Editor E(Mailer);
  // The creation is gone, another has come.
  EXPECT_EQ(E.foundAfter(R"(
unit b.cpp
fn Step(0)
  call Make("Excel.Application")
)"),
            Lines{"b.cpp:2 Step: Excel.Application"});
  // The only way to it is gone.
  EXPECT_EQ(E.foundAfter(R"(
unit a.cpp
fn Run(0)
  call Create("Outlook.Application")
)"),
            None);
  // What it stores is no longer there.
  EXPECT_EQ(E.foundAfter(R"(
unit d.cpp
fn init_d(0) init
  set %progId = "My.Class"
fn Other(0)
  call Create(%progId)
unit x.cpp
)"),
            None);
}

TEST(LinkRest, wrappersStepsReachIntoTheRest) {
  TestProgram Whole(Mailer);
  SummaryWriter Writer("test", ".", 0);
  Whole.program().summarize(Writer);
  Expected<std::string> Bytes = Writer.finish();
  ASSERT_TRUE(static_cast<bool>(Bytes));
  Expected<std::unique_ptr<Summary>> S =
      Summary::create(MemoryBuffer::getMemBuffer(*Bytes, "test.sum", false));
  ASSERT_TRUE(static_cast<bool>(S));
  Program P("test", Whole.units()[1], {}, Whole.index(), S->get());
  std::vector<CreationSite> Sites = P.creations();
  ASSERT_FALSE(Sites.empty());
  EXPECT_EQ(Sites[0].Callee, "Make");
  EXPECT_EQ(Sites[0].Api, "Create");
  ASSERT_EQ(Sites[0].Wrappers.size(), 2u);
  EXPECT_EQ(describe(Sites[0].Wrappers[0]), "d.cpp:2 Make hands on to Inner");
  EXPECT_EQ(describe(Sites[0].Wrappers[1]), "e.cpp:3 Inner hands on to Create");
}
