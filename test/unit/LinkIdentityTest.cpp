//===- LinkIdentityTest.cpp - where an identity is decided ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkFixture.h"

using namespace officetidy;
using namespace officetidy::link;

// Every program here has the entry point Run.

#define RUN                                                                    \
  "unit a.cpp\n\n"                                                             \
  "entry Run service 'service main function'\n"                                \
  "fn Run(0)\n"
static const Lines Found4{"a.cpp:4 Run: Outlook.Application"};
static const Lines None;

//===----------------------------------------------------------------------===//
// At the creation
//===----------------------------------------------------------------------===//

TEST(LinkIdentity, literal_Bad) {
  TestProgram P(RUN R"(  call Create("Outlook.Application.16")
)");
  EXPECT_EQ(P.found(), Found4);
  CreationSite S = P.program().creations()[0];
  EXPECT_EQ(S.Api, "Create");
  EXPECT_EQ(S.Callee, "Create");
  EXPECT_EQ(S.Identity, "Outlook.Application.16");
  EXPECT_FALSE(S.Attaches);
  EXPECT_TRUE(S.Wrappers.empty());
}

TEST(LinkIdentity, harmlessLiteral_Ok) {
  TestProgram P(RUN R"(  call Create("Scripting.FileSystemObject")
)");
  EXPECT_EQ(P.found(), None);
  EXPECT_EQ(P.listed(), Lines{"a.cpp:4 Run: 'Scripting.FileSystemObject'"});
}

TEST(LinkIdentity, nothingKnown_Ok) {
  TestProgram P(RUN R"(  call Create(_)
)");
  EXPECT_EQ(P.listed(), Lines{"a.cpp:4 Run: ''"});
}

TEST(LinkIdentity, guid_Bad) {
  TestProgram P(RUN R"(  call Attach({0006f03a-0000-0000-c000-000000000046})
)");
  EXPECT_EQ(P.found(), Found4);
  EXPECT_TRUE(P.program().creations()[0].Attaches);
}

TEST(LinkIdentity, anotherGuid_Ok) {
  TestProgram P(RUN R"(  call Attach({0006f03a-0000-0000-c000-000000000047})
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, templateArgument_Bad) {
  TestProgram P(RUN R"(  call CreateOf<{0006f03a-0000-0000-c000-000000000046}>()
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, fieldOfArgument_Bad) {
  TestProgram P(
      RUN R"(  call Execute("info") with 0.INFO::lpFile = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, fieldOfArgumentSetElsewhere_Bad) {
  TestProgram P(RUN R"(  call Execute("info")
  call Fill()
fn Fill(0)
  set @INFO::lpFile = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, otherFieldOfArgument_Ok) {
  TestProgram P(
      RUN R"(  call Execute("info") with 0.INFO::lpVerb = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, firstPlaceThatHoldsAValueDecides) {
  TestProgram P(
      RUN R"(  call CreateEither("Outlook.Application", "Excel.Application")
  call CreateEither("Outlook.Application", _)
)");
  EXPECT_EQ(P.found(), (Lines{"a.cpp:4 Run: Excel.Application",
                              "a.cpp:5 Run: Outlook.Application"}));
}

TEST(LinkIdentity, oneOfSeveral_Bad) {
  TestProgram P(RUN R"(  call Create("Word.Application" | "Outlook.Application")
)");
  EXPECT_EQ(P.found(), Found4);
  EXPECT_EQ(P.listed().size(), 2u);
}

TEST(LinkIdentity, bodyWinsOverCreation_Ok) {
  TestProgram P(RUN R"(  call Create("Outlook.Application")
fn Create(1)
)");
  EXPECT_EQ(P.listed(), None);
}

//===----------------------------------------------------------------------===//
// Conversions and unknown functions
//===----------------------------------------------------------------------===//

TEST(LinkIdentity, conversion_Bad) {
  TestProgram P(RUN R"(  c = call ToClsid("Outlook.Application", *_)
  call Create(c.1)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:5 Run: Outlook.Application"});
}

TEST(LinkIdentity, conversionAlone_Ok) {
  TestProgram P(RUN R"(  c = call ToClsid("Outlook.Application", *_)
  call Create(c)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, conversionOverwrites_Ok) {
  TestProgram P(RUN
                R"(  c = call ToClsid("Word.Document", *"Outlook.Application")
  call Create(c.1)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, stringClass_Bad) {
  TestProgram P(RUN R"(  s = new Text::Text("Outlook.Application") of Text
  g = call Text::get() on s
  call Create(g)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:6 Run: Outlook.Application"});
}

TEST(LinkIdentity, unknownFunctionHandsOn_Bad) {
  TestProgram P(RUN R"(  c = call lstrcpy(*_, "Outlook.Application")
  call Create(c.0)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:5 Run: Outlook.Application"});
}

TEST(LinkIdentity, unknownFunctionDoesNotWrite_Ok) {
  TestProgram P(RUN R"(  c = call lstrlen(_, "Outlook.Application")
  call Create(c.0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, resultOfCreation_Ok) {
  TestProgram P(RUN R"(  c = call Create("Outlook.Application")
  call Create(c)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, knownFunctionDoesNotHandOn_Ok) {
  TestProgram P(RUN R"(  n = call Length("Outlook.Application")
  call Create(n)
fn Length(1)
  ret 5
)");
  EXPECT_EQ(P.found(), None);
}

//===----------------------------------------------------------------------===//
// Joined strings
//===----------------------------------------------------------------------===//

TEST(LinkIdentity, joined_Bad) {
  TestProgram P(RUN R"(  call Create("Outlook" + ".Application")
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, joinedWithNumber_Bad) {
  TestProgram P(RUN R"(  call Create("Outlook.Application." + 16)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, joinedOfAlternatives_Bad) {
  TestProgram P(RUN R"(  call Create(%name + ".Application")
  set %name = "Outlook" | "Excel"
)");
  EXPECT_EQ(P.found(), (Lines{"a.cpp:4 Run: Excel.Application",
                              "a.cpp:4 Run: Outlook.Application"}));
}

TEST(LinkIdentity, joinedAcrossCalls_Bad) {
  TestProgram P(RUN R"(  call Open("Outlook")
fn Open(1)
  s = call Full($0, "Application")
  call Create(s)
fn Full(2)
  ret $0 + "." + $1
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, joinedToSomethingElse_Ok) {
  TestProgram P(RUN R"(  call Open("Outlook.Application")
fn Open(1)
  call Create("My" + $0)
)");
  EXPECT_EQ(P.found(), None);
  EXPECT_EQ(P.listed(), Lines{"a.cpp:4 Run: 'MyOutlook.Application'"});
}

TEST(LinkIdentity, joinedInALoopEnds) {
  TestProgram P(RUN R"(  call Open("Outlook.Application")
fn Open(1)
  call Create($0)
  call Open($0 + "x")
)");
  EXPECT_EQ(P.found(), Found4);
}

//===----------------------------------------------------------------------===//
// Wrappers
//===----------------------------------------------------------------------===//

/// A chain of \p Depth wrappers, each in a unit of its own, called with
/// \p Identity.
static std::string chain(int Depth, std::string Identity) {
  std::string Text = RUN "  call W1(\"" + Identity + "\")\n";
  for (int I = 1; I <= Depth; ++I) {
    std::string Next = I == Depth ? "Create" : "W" + std::to_string(I + 1);
    Text += "unit w" + std::to_string(I) + ".cpp\nfn W" + std::to_string(I) +
            "(1)\n  call " + Next + "($0)\n";
  }
  return Text;
}

TEST(LinkIdentity, wrappersOfAnyDepth_Bad) {
  for (int Depth = 1; Depth <= 6; ++Depth) {
    TestProgram P(chain(Depth, "Outlook.Application"));
    EXPECT_EQ(P.found(), Found4) << Depth;
    CreationSite S = P.program().creations()[0];
    EXPECT_EQ(S.Callee, "W1");
    EXPECT_EQ(S.Api, "Create");
    ASSERT_EQ(S.Wrappers.size(), static_cast<size_t>(Depth));
    EXPECT_EQ(S.Wrappers.back().To, "Create");
    EXPECT_EQ(describe(S.Wrappers.front()),
              Depth == 1 ? "w1.cpp:2 W1 hands on to Create"
                         : "w1.cpp:2 W1 hands on to W2");
  }
}

TEST(LinkIdentity, wrappersOfAnyDepthCalledHarmlessly_Ok) {
  for (int Depth = 1; Depth <= 6; ++Depth)
    EXPECT_EQ(TestProgram(chain(Depth, "My.Class")).found(), None);
}

TEST(LinkIdentity, harmlessOnTheUnattendedWay_Ok) {
  TestProgram P(RUN R"(  call Make("My.Class")
unit b.cpp
fn main(0) main
  call Make("Outlook.Application")
unit c.cpp
fn Make(1)
  call Create($0)
)");
  EXPECT_EQ(P.found(), None);
  EXPECT_EQ(P.listed(),
            (Lines{"a.cpp:4 Run: 'My.Class'",
                   "b.cpp:2 main: Outlook.Application (unreached)"}));
}

TEST(LinkIdentity, eachCallOfAWrapperIsASite) {
  TestProgram P(RUN R"(  call Make("Outlook.Application")
  call Make("Excel.Application")
  call Make("Outlook.Application")
fn Make(1)
  call Create($0)
)");
  EXPECT_EQ(P.found(), (Lines{"a.cpp:4 Run: Outlook.Application",
                              "a.cpp:5 Run: Excel.Application",
                              "a.cpp:6 Run: Outlook.Application"}));
}

TEST(LinkIdentity, wrapperWithAConstantOfItsOwn) {
  TestProgram P(RUN R"(  call Make("Excel.Application")
fn Make(1)
  call Create($0 | "Outlook.Application")
)");
  EXPECT_EQ(P.found(), (Lines{"a.cpp:4 Run: Excel.Application",
                              "a.cpp:6 Make: Outlook.Application"}));
}

TEST(LinkIdentity, defaultArgumentThatIsUsed_Bad) {
  // A default argument stands among the arguments of the call.
  TestProgram P(RUN R"(  call Make("Outlook.Application")
fn Make(1)
  c = call ToClsid($0, *_)
  call Create(c.1)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, wrapperThroughHelpers_Bad) {
  // The identity goes through a function that gives back its parameter, and
  // one that writes it.
  TestProgram P(RUN R"(  call Make("Outlook.Application")
fn Make(1)
  i = call Identity($0)
  c = call Convert(i, *_)
  call Create(c.1)
fn Identity(1)
  ret $0
fn Convert(2)
  c = call ToClsid($0, *$1)
  write 1 = c.1
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, callsAndReturnsAreMatched_Ok) {
  // Identity gives Outlook's ProgID to Log only.
  TestProgram P(RUN R"(  i = call Identity("Outlook.Application")
  call Log(i)
  j = call Identity("My.Class")
  call Create(j)
fn Identity(1)
  ret $0
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, threadContext_Bad) {
  TestProgram P(RUN R"(  call StartThread(&Worker, "Outlook.Application")
fn Worker(1)
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
  EXPECT_EQ(P.program().creations()[0].Callee, "Worker");
}

TEST(LinkIdentity, harmlessThreadContext_Ok) {
  TestProgram P(RUN R"(  call StartThread(&Worker, "My.Class")
  call StartThread(&Other, "Outlook.Application")
fn Worker(1)
  call Create($0)
fn Other(1)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, boundArgument_Bad) {
  TestProgram P(
      RUN R"(  new std::thread::thread(&Worker, 1, "Outlook.Application") of T
fn Worker(2)
  call Create($1)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, boundArgumentOfMember_Bad) {
  TestProgram P(
      RUN
      R"(  new std::thread::thread(&C::work, "this", "Outlook.Application") of T
fn C::work(1) of C
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, parameterOfVirtualFunction_Bad) {
  TestProgram P(RUN R"(  vcall Base::make("Outlook.Application") of Base
  new Real::Real() of Real
unit b.cpp
record Base
method Base::make
record Real : Base
method Real::make overrides Base::make
fn Real::make(1) of Real
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, parameterOfInvokedFunction_Bad) {
  TestProgram P(RUN R"(  icall %make("Outlook.Application")
  icall %other("Excel.Application")
  set %make = &Make
  set %other = &Other
fn Make(1)
  call Create($0)
fn Other(1)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, resultOfVirtualFunction_Bad) {
  TestProgram P(RUN R"(  s = vcall Base::name("Outlook.Application") of Base
  call Create(s)
  new Real::Real() of Real
unit b.cpp
record Base
method Base::name
record Real : Base
method Real::name overrides Base::name
fn Real::name(1) of Real
  ret $0
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:5 Run: Outlook.Application"});
}

TEST(LinkIdentity, resultThroughPointerToUnknownFunction_Bad) {
  TestProgram P(RUN R"(  set %copy = &Library::copy
  s = icall %copy("Outlook.Application")
  call Create(s)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:6 Run: Outlook.Application"});
}

TEST(LinkIdentity, constructorThatMakeUniqueCalls_Bad) {
  TestProgram P(RUN R"(  call std::make_unique<App>("Outlook.Application")
fn App::App(1) of App constructor
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, lambdaParameterOfAnAlgorithm_Bad) {
  TestProgram P(RUN R"(  b = call std::vector::begin() on %names
  call std::for_each(b, !&Each)
  set %names = "My.Class" | "Outlook.Application"
fn Each(1) lambda
  call Create($0)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:5 Run: Outlook.Application"});
}

TEST(LinkIdentity, recursiveWrapper_Bad) {
  TestProgram P(RUN R"(  call A("Outlook.Application")
fn A(1)
  call A($0)
  call B($0)
fn B(1)
  call A($0)
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, recursiveReturn_Bad) {
  TestProgram P(RUN R"(  a = call A("Outlook.Application")
  call Create(a)
fn A(1)
  b = call B($0)
  ret b
fn B(1)
  a = call A($0)
  ret a | $0
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:5 Run: Outlook.Application"});
}

//===----------------------------------------------------------------------===//
// Fields and variables
//===----------------------------------------------------------------------===//

TEST(LinkIdentity, globalOfAnotherUnit_Bad) {
  TestProgram P(RUN R"(  call Create(%progId)
unit b.cpp
fn init_b(0) init
  set %progId = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, globalSetByDeadCode_Ok) {
  TestProgram P(RUN R"(  call Create(%progId)
unit b.cpp
fn Dead(0)
  set %progId = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, fieldSetByConstructor_Bad) {
  // The site stays at the creation.
  TestProgram P(RUN R"(  new App::App("Outlook.Application") of App
  call App::start()
fn App::App(1) of App constructor
  set @App::name = $0
fn App::start(0) of App
  call Create(@App::name)
)");
  EXPECT_EQ(P.found(), Lines{"a.cpp:9 App::start: Outlook.Application"});
}

TEST(LinkIdentity, anotherField_Ok) {
  TestProgram P(RUN R"(  set @App::name = "Outlook.Application"
  call Create(@App::other)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkIdentity, fieldOfField_Bad) {
  TestProgram P(RUN R"(  call Create(@A::x)
  set @A::x = @B::y + ".Application"
  set @B::y = %z | @A::x
  set %z = "Outlook"
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, fieldSetThroughALongWay_Bad) {
  TestProgram P(RUN R"(  call Create(@A::x)
  call Configure("Outlook.Application")
fn Configure(1)
  call Store($0)
fn Store(1)
  c = call ToClsid($0, *@A::x)
  set @A::x = c.1
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, parameterSetByDesktopOnly) {
  // Fields are context-insensitive: the desktop's store counts, its code being
  // live.
  TestProgram P(RUN R"(  call Create(@A::x)
fn main(0) main
  call Set("Outlook.Application")
fn Set(1)
  set @A::x = $0
fn Dead(0)
  call Set("Excel.Application")
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkIdentity, deadCreationIsListed) {
  TestProgram P(RUN R"(  call Log()
fn Dead(0)
  call Make("Outlook.Application")
  call Create(@A::x)
  set @A::x = "Excel.Application"
fn Make(1)
  call Create($0)
)");
  EXPECT_EQ(P.listed(), (Lines{"a.cpp:6 Dead: Outlook.Application (unreached)",
                               "a.cpp:7 Dead: Excel.Application (unreached)"}));
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

TEST(LinkNames, internalFunctionsOfEqualName_Ok) {
  TestProgram P(RUN R"(  call Helper()
fn static Helper(0)
unit b.cpp
fn main(0) main
  call Helper()
fn static Helper(0)
  call Create("Outlook.Application")
)");
  EXPECT_EQ(P.found(), None);
  EXPECT_EQ(P.listed(),
            Lines{"b.cpp:4 Helper: Outlook.Application (unreached)"});
}

TEST(LinkNames, externalFunctionOfAnotherUnit_Bad) {
  TestProgram P(RUN R"(  call Helper()
unit b.cpp
fn Helper(0)
  call Create("Outlook.Application")
)");
  EXPECT_EQ(P.found(), Lines{"b.cpp:2 Helper: Outlook.Application"});
}

TEST(LinkNames, internalVariablesOfEqualName_Ok) {
  TestProgram P(RUN R"(  call Create(%progId)
var static progId
unit b.cpp
var static progId
fn main(0) main
  set %progId = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkNames, inlineFunctionIsTakenOnce) {
  TestProgram P(RUN R"(  call Inline()
unit b.h.cpp
fn Inline(0)
  call Create("Outlook.Application")
unit c.h.cpp
fn Inline(0)
  call Create("Excel.Application")
)");
  EXPECT_EQ(P.listed(), Lines{"b.h.cpp:2 Inline: Outlook.Application"});
}

TEST(LinkNames, bodyElsewhere_Bad) {
  TestProgram P(RUN R"(  call Lib::Make("Outlook.Application")
)",
                "", R"(
unit lib.cpp
fn Lib::Make(1)
  call Lib::Detail($0)
fn Lib::Detail(1)
  call Create($0)
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkNames, bodyHereAndElsewhere_Ok) {
  TestProgram P(RUN R"(  call Start()
fn Start(0)
)",
                "", R"(
unit other.cpp
fn Start(0)
  call Create("Outlook.Application")
)");
  EXPECT_EQ(P.listed(), None);
}

TEST(LinkNames, severalBodiesElsewhere_Bad) {
  TestProgram P(RUN R"(  call Start()
)",
                "", R"(
unit p.cpp
fn Start(0)
  call Create("Outlook.Application")
unit q.cpp
fn Start(0)
  call Create("Excel.Application")
)");
  EXPECT_EQ(P.found(), (Lines{"p.cpp:2 Start: Outlook.Application",
                              "q.cpp:2 Start: Excel.Application"}));
}

TEST(LinkNames, mainElsewhere_Ok) {
  TestProgram P(RUN R"(  call Create(%progId)
)",
                "", R"(
unit p.cpp
entry Other service 'x'
fn main(0) main
  set %progId = "Outlook.Application"
fn Other(0)
  set %progId = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkNames, variableElsewhere_Bad) {
  TestProgram P(RUN R"(  call Create(%progId)
)",
                "", R"(
unit p.cpp
fn init_p(0) init
  set %progId = "Outlook.Application"
)");
  EXPECT_EQ(P.found(), Found4);
}

TEST(LinkNames, overridersElsewhere_Ok) {
  TestProgram P(RUN R"(  vcall Base::work() of Base
record Base
method Base::work
)",
                "", R"(
unit p.cpp
record Base
method Base::work
record Other : Base
method Other::work overrides Base::work
fn Other::work(0) of Other
  call Create("Outlook.Application")
)");
  EXPECT_EQ(P.found(), None);
}

//===----------------------------------------------------------------------===//
// Determinism, merging
//===----------------------------------------------------------------------===//

/// All that a program says, as text.
static std::string everything(const Program &P) {
  std::string Text;
  for (const CreationSite &S : P.creations()) {
    Text += describe({S})[0] + " " + S.Callee + "\n";
    for (const Step &W : S.Wrappers)
      Text += "  " + describe(W) + "\n";
    for (const Way &W : S.Ways)
      for (const Step &Step : W.Steps)
        Text += "  " + describe(Step) + "\n";
  }
  return Text;
}

TEST(LinkNames, orderOfUnitsLeavesNoTrace) {
  TestProgram P(R"(
unit a.cpp
entry A service 'x'
entry B service 'x'
fn A(0)
  call Step1("Outlook.Application")
  call Step2("Excel.Application" | "Outlook.Application")
unit b.cpp
fn B(0)
  call Step2("Outlook.Application")
  call Step1("Outlook.Application")
unit c.cpp
fn Inline(1)
  call Create($0)
fn Step1(1)
  icall %f($0)
  call Inline($0)
unit d.cpp
fn Inline(1)
  call Create($0)
fn Step2(1)
  icall %f($0)
  call Inline($0)
  set %f = &Step1 | &Inline
)");
  std::vector<const facts::Unit *> Units = P.units();
  std::string Expected = everything(P.program());
  EXPECT_FALSE(Expected.empty());
  std::sort(Units.begin(), Units.end());
  do
    EXPECT_EQ(everything(Program("test", Units, {}, P.index())), Expected);
  while (std::next_permutation(Units.begin(), Units.end()));
}

TEST(LinkMerge, joinsEqualSitesAndKeepsTheShortestWay) {
  const char *Library = R"(
unit lib.cpp
fn Mail(0)
  call Create("Outlook.Application")
)";
  TestProgram Long(std::string(RUN R"(  call Step()
fn Step(0)
  call Mail()
)") + Library);
  TestProgram Short(std::string(RUN R"(  call Mail()
unit b.cpp
entry Page asp 'page'
fn Page(0)
  call Mail()
)") + Library);
  TestProgram Desktop(std::string(R"(
unit c.cpp
fn main(0) main
  call Mail()
)") + Library);
  std::vector<CreationSite> Sites =
      merge({Long.program().creations(), Desktop.program().creations(),
             Short.program().creations()});
  ASSERT_EQ(describe(Sites), Lines{"lib.cpp:2 Mail: Outlook.Application"});
  ASSERT_EQ(Sites[0].Ways.size(), 2u);
  EXPECT_EQ(Sites[0].Ways[0].Where, catalog::Context::Service);
  EXPECT_EQ(Sites[0].Ways[0].Steps.size(), 2u);
  EXPECT_EQ(Sites[0].Ways[1].Where, catalog::Context::Asp);
}

TEST(LinkMerge, keepsDifferentSites) {
  TestProgram A(RUN "  call Create(\"Outlook.Application\")\n");
  TestProgram B(RUN "  call Create(\"Excel.Application\")\n");
  EXPECT_EQ(merge({A.program().creations(), B.program().creations()}).size(),
            2u);
}

TEST(LinkProgram, ofNothing) {
  TestProgram P("");
  EXPECT_TRUE(P.program().creations().empty());
  EXPECT_TRUE(P.program().entryPoints().empty());
  EXPECT_TRUE(P.program().why("main").empty());
}
