//===- LinkControlTest.cpp - where control goes ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinkFixture.h"

using namespace officetidy::link;

// Every program here has the entry point Run; `Mail` creates Outlook, so it is
// found where control comes to it.

#define MAIL                                                                   \
  "unit z.cpp\n"                                                               \
  "entry Run service 'service main function'\n"                                \
  "fn Mail(0)\n"                                                               \
  "  call Create(\"Outlook.Application\")\n"
static const Lines Found{"z.cpp:3 Mail: Outlook.Application"};
static const Lines None;

//===----------------------------------------------------------------------===//
// Direct calls
//===----------------------------------------------------------------------===//

TEST(LinkControl, directCall_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call Step()
fn Step(0)
  call Mail()
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.steps("Mail"),
            (Lines{"z.cpp:1 entry Run (service main function)",
                   "a.cpp:2 Run calls Step", "a.cpp:4 Step calls Mail"}));
}

TEST(LinkControl, neverCalled_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call Log()
fn main(0) main
  call Mail()
)");
  EXPECT_EQ(P.found(), None);
  EXPECT_EQ(P.listed(), Lines{"z.cpp:3 Mail: Outlook.Application (unreached)"});
}

TEST(LinkControl, shortestWay) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call A()
  call B()
  call C()
fn A(0)
  call B()
fn C(0)
  call Mail()
fn B(0)
  call Mail()
)");
  EXPECT_EQ(P.way("Mail"), "Run -> B -> Mail");
}

TEST(LinkControl, recursionEnds) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call A()
fn A(0)
  call A()
  call B()
fn B(0)
  call A()
  call Mail()
)");
  EXPECT_EQ(P.way("Mail"), "Run -> A -> B -> Mail");
}

TEST(LinkControl, constructorAndDestructor_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
record Outer
record Inner
fn Run(0)
  new Outer::Outer() of Outer
fn Outer::Outer(0) of Outer constructor
  base Inner::Inner() of Inner
fn Inner::Inner(0) of Inner constructor
  destroy Inner::~Inner() of Inner
fn Inner::~Inner(0) of Inner
  call Mail()
)");
  EXPECT_EQ(P.steps("Mail"),
            (Lines{"z.cpp:1 entry Run (service main function)",
                   "a.cpp:4 Run constructs Outer::Outer",
                   "a.cpp:6 Outer::Outer constructs Inner::Inner",
                   "a.cpp:8 Inner::Inner destroys Inner::~Inner",
                   "a.cpp:10 Inner::~Inner calls Mail"}));
}

//===----------------------------------------------------------------------===//
// Virtual calls
//===----------------------------------------------------------------------===//

#define CLASSES                                                                \
  "unit b.cpp\n"                                                               \
  "record Base\n"                                                              \
  "method Base::work\n"                                                        \
  "record Mailer : Base\n"                                                     \
  "method Mailer::work overrides Base::work\n"                                 \
  "record Idler : Base\n"                                                      \
  "method Idler::work overrides Base::work\n"                                  \
  "fn Mailer::work(0) of Mailer\n"                                             \
  "  call Mail()\n"                                                            \
  "fn Idler::work(0) of Idler\n"

TEST(LinkControl, virtualCallOfConstructedClass_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Mailer::Mailer() of Mailer
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.steps("Mailer::work")[1],
            "a.cpp:3 Run calls virtual Base::work, overridden by Mailer::work");
}

TEST(LinkControl, virtualCallOfAnotherClass_Ok) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Idler::Idler() of Idler
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, virtualCallConstructedByMain_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn main(0) main
  new Mailer::Mailer() of Mailer
fn Run(0)
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualCallConstructedInDeadCode_Ok) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Dead(0)
  new Mailer::Mailer() of Mailer
fn Run(0)
  new Idler::Idler() of Idler
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, virtualCallOfNothingConstructed_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualCallConstructedLater_Bad) {
  // The class is constructed in what another virtual call reaches.
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
record Factory
method Factory::make
record Real : Factory
method Real::make overrides Factory::make
fn Real::make(0) of Real
  new Mailer::Mailer() of Mailer
fn Run(0)
  vcall Base::work() of Base
  vcall Factory::make() of Factory
  new Real::Real() of Real
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualCallOfInheritedOverrider_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
record Derived : Mailer
fn Run(0)
  new Derived::Derived() of Derived
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualCallOfSiblingBranch_Ok) {
  // Mailer is constructed, but the object is an Idler.
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Mailer::Mailer() of Mailer
  new Idler::Idler() of Idler
  vcall Idler::work() of Idler
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, virtualCallOverriddenTwice_Ok) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
record Quiet : Mailer
method Quiet::work overrides Mailer::work
fn Quiet::work(0) of Quiet
fn Run(0)
  new Quiet::Quiet() of Quiet
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, makeUnique_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
record T
fn T::T(1) of T constructor
  icall $0()
fn Run(0)
  call std::make_unique<T>(&Mail)
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, makeUniqueOfAnotherConstructor_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
record T
fn T::T(2) of T constructor
  call Mail()
fn T::T0(0) of T constructor
fn Run(0)
  call std::make_unique<T>()
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, makeUniqueMakesVirtualCalls_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Idler::Idler() of Idler
  call std::make_unique<Mailer>()
  vcall Base::work() of Base
)");
  EXPECT_EQ(P.found(), Found);
}

//===----------------------------------------------------------------------===//
// Threads and callbacks
//===----------------------------------------------------------------------===//

TEST(LinkControl, thread_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call StartThread(&Worker, "x")
fn Worker(1)
  call Mail()
)");
  EXPECT_EQ(P.steps("Mail")[1],
            "a.cpp:2 Run starts thread Worker by StartThread");
}

TEST(LinkControl, threadContextIsInvoked_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call StartThread(&Worker, &Mail)
fn Worker(1)
  icall $0()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, threadContextIsNotInvoked_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call StartThread(&Worker, &Mail)
fn Worker(1)
  call Log($0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, threadStartedByDesktopCode_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
fn main(0) main
  call StartThread(&Mail, _)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, stdThreadBindsArguments_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  new std::thread::thread(&Worker, "x", &Mail) of std::thread
fn Worker(2)
  icall $1()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, stdThreadBindsAnotherArgument_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  new std::thread::thread(&Worker, &Mail, "x") of std::thread
fn Worker(2)
  icall $1()
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, stdThreadBindsObjectOfMember_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
record T
fn Run(0)
  new std::thread::thread(&T::work, "this", &Mail) of std::thread
fn T::work(1) of T
  icall $0()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, callbackThatIsVirtual_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Mailer::Mailer() of Mailer
  new std::thread::thread(&Base::work, "object") of std::thread
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.way("Mail"), "Run -> Mailer::work -> Mail");
}

TEST(LinkControl, bodyWinsOverRow_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call StartThread(&Mail, _)
fn StartThread(2)
  call Log()
)");
  EXPECT_EQ(P.found(), None);
}

//===----------------------------------------------------------------------===//
// Calls through values
//===----------------------------------------------------------------------===//

TEST(LinkControl, handlerInFieldOfAnotherUnit_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  icall @Pool::handler()
unit b.cpp
fn main(0) main
  set @Pool::handler = &Mail
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.steps("Mail")[1], "a.cpp:2 Run invokes Mail through "
                                "'Pool::handler'");
}

TEST(LinkControl, tableThatNobodyInvokes_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  icall @Pool::handler()
unit b.cpp
fn main(0) main
  set @Pool::handler = &Nothing
  set %handlers = &Mail
fn Nothing(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, handlerStoredByDeadCode_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  icall %handler()
fn Dead(0)
  set %handler = &Mail
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, functionThroughParameterAndReturn_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = call Choose(&Mail)
  call Apply(f)
fn Choose(1)
  ret $0
fn Apply(1)
  icall $0()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, functionThroughOutParameter_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = call Get(*_)
  icall f.0()
fn Get(1)
  write 0 = &Mail
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, functionThroughBodylessCall_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = call std::move(&Mail)
  icall f()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, conversionHandsOnOnlyItsPlaces_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = call ToClsid(_, *&Mail)
  icall f()
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, argumentsReachWhatIsInvoked_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  set %apply = &Apply
  icall %apply("x", &Mail)
fn Apply(2)
  icall $1()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, resultOfWhatIsInvoked_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = icall %get()
  icall f()
  set %get = &Get
fn Get(0)
  ret &Mail
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualMemberThroughPointer_Bad) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Mailer::Mailer() of Mailer
  set %member = &Base::work
  icall %member() on "object"
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkControl, virtualMemberThroughPointerOfOtherClass_Ok) {
  TestProgram P(MAIL CLASSES R"(
unit a.cpp
fn Run(0)
  new Idler::Idler() of Idler
  set %member = &Base::work
  icall %member() on "object"
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, stdFunctionStored_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  new std::function::function(!&Mail) of std::function
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, stdFunctionInvoked_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  f = new std::function::function(!&Apply) of std::function
  set @Pool::task = f
fn main(0) main
fn Turn(0)
  call std::function::operator()(&Mail) on @Pool::task
fn Apply(1)
  icall $0()
unit b.cpp
entry Turn service 'service control handler'
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.steps("Apply")[1],
            "a.cpp:6 Turn invokes Apply through 'Pool::task'");
}

TEST(LinkControl, callableOfUnknownFunction_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call std::for_each("a", !&Mail)
)");
  EXPECT_EQ(P.steps("Mail")[1], "a.cpp:2 Run passes Mail to std::for_each");
}

TEST(LinkControl, pointerOfUnknownFunction_Ok) {
  // The parameter is no callable: a void pointer, say.
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call Remember(&Mail)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, elementsReachTheCallableOfAnAlgorithm_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  b = call std::vector::begin() on @Pool::tasks
  call std::for_each(b, !&CallIt)
  set @Pool::tasks = &Mail
fn CallIt(1) lambda
  icall $0()
)");
  EXPECT_EQ(P.found(), Found);
}

//===----------------------------------------------------------------------===//
// Attended code
//===----------------------------------------------------------------------===//

TEST(LinkControl, attendedFunction_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call Show()
fn Show(0) attended
  call Mail()
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, attendedByConfiguration_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call ui::Show()
fn ui::Show(0)
  call Mail()
)",
                "attended: ['ui::*']\n");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, attendedFunctionAndAWayAround_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call Show()
  call Other()
fn Show(0) attended
  call Mail()
fn Other(0)
  call Mail()
)");
  EXPECT_EQ(P.way("Mail"), "Run -> Other -> Mail");
}

TEST(LinkControl, handedToAttendedLibraryFunction_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call RunInSession(!&Mail)
)",
                "attended: ['RunInSession']\n");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkControl, wrapperInAttendedCode_Ok) {
  TestProgram P(R"(
unit a.cpp
entry Run service 'service main function'
fn Run(0)
  call Show("Outlook.Application")
fn Show(1) attended
  call Create($0)
)");
  EXPECT_EQ(P.found(), None);
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

TEST(LinkEntryPoints, dispatcherTableInTheCall_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn main(0) main
  call RegisterService("table") with 0.TABLE::lpServiceProc = &ServiceMain
fn ServiceMain(2)
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.steps("Mail")[0],
            "a.cpp:2 entry ServiceMain (service main function)");
}

TEST(LinkEntryPoints, dispatcherTableInAnotherUnit_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn main(0) main
  call RegisterService(%table)
fn Run(0)
unit b.cpp
fn init_b(0) init
  set @TABLE::lpServiceProc = &ServiceMain
fn ServiceMain(2)
  call Mail()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkEntryPoints, tableThatIsNotRegistered_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn main(0) main
  call Print(%table)
fn Run(0)
unit b.cpp
fn init_b(0) init
  set @TABLE::lpServiceProc = &Mail
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, registeredByDeadCode_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Dead(0)
  call RegisterService("table") with 0.TABLE::lpServiceProc = &Mail
fn Run(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, handlerGetsItsContext_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
  call RegisterHandler("name", &Handler, &Mail)
fn Handler(4)
  icall $3()
)");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.entries(), (Lines{"service Run: service main function",
                                "service Handler: service control handler"}));
}

TEST(LinkEntryPoints, exportedFunction_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn ExtensionProc(1) exported externc type 'DWORD (EXTENSION_CONTROL_BLOCK *)'
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkEntryPoints, exportedFunctionOfAnotherType_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn ExtensionProc(1) exported externc type 'DWORD (int)'
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, functionThatIsNotExported_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn ExtensionProc(1) externc type 'DWORD (EXTENSION_CONTROL_BLOCK *)'
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, configuredGlob_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn nightly::run(0)
  call Mail()
fn Run(0)
)",
                "entry-points:\n"
                "  - { function: 'nightly::*', context: scheduler }\n");
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.program().creations()[0].Ways[0].Where,
            officetidy::catalog::Context::Scheduler);
}

TEST(LinkEntryPoints, configuredProgram_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn main(0) main
  call Mail()
fn Run(0)
)",
                "entry-points:\n"
                "  - { program: report, context: scheduler }\n",
                "", "report");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkEntryPoints, anotherConfiguredProgram_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn main(0) main
  call Mail()
fn Run(0)
)",
                "entry-points:\n"
                "  - { program: report, context: scheduler }\n",
                "", "desktop");
  EXPECT_EQ(P.found(), None);
}

#define HANDLER(Guid, Method)                                                  \
  "unit b.cpp\n"                                                               \
  "record ITaskHandler " Guid "\n"                                             \
  "method ITaskHandler::Start\n"                                               \
  "record Task : ITaskHandler\n"                                               \
  "method Task::" Method " overrides ITaskHandler::" Method "\n"               \
  "fn Task::" Method "(0) of Task\n"                                           \
  "  call Mail()\n"                                                            \
  "fn Run(0)\n"

TEST(LinkEntryPoints, taskHandler_Bad) {
  TestProgram P(
      MAIL HANDLER("{839d7762-5121-4009-9234-4f0d19394f04}", "Start"));
  EXPECT_EQ(P.found(), Found);
  EXPECT_EQ(P.entries(), (Lines{"scheduler Task::Start: task handler",
                                "service Run: service main function"}));
}

TEST(LinkEntryPoints, evidenceSaysHow) {
  TestProgram Handler(
      MAIL HANDLER("{839d7762-5121-4009-9234-4f0d19394f04}", "Start"));
  Step Overrides = Handler.program().why("Task::Start")[0].Ways[0].Steps[0];
  EXPECT_EQ(Overrides.From, "");
  EXPECT_EQ(Overrides.Via, "ITaskHandler::Start");
  TestProgram Table(MAIL R"(
unit a.cpp
fn Run(0)
fn main(0) main
  call RegisterService("table") with 0.TABLE::lpServiceProc = &ServiceMain
fn ServiceMain(2)
)");
  Step Registers = Table.program().why("ServiceMain")[0].Ways[0].Steps[0];
  EXPECT_EQ(Registers.From, "main");
  EXPECT_EQ(Registers.Via, "RegisterService");
  EXPECT_EQ(Table.program().why("Run")[0].Ways[0].Steps[0].Via, "");
}

TEST(LinkEntryPoints, taskHandlerOfAnotherLibrary_Ok) {
  TestProgram P(
      MAIL HANDLER("{00000000-0000-0000-0000-000000000001}", "Start"));
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, anotherMethodOfATaskHandler_Ok) {
  TestProgram P(
      MAIL HANDLER("{839d7762-5121-4009-9234-4f0d19394f04}", "Print"));
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, memberFoundByNameOfATemplateBase_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
record ServiceBase
record Module : ServiceBase
fn Module::Run(0) of Module hides
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkEntryPoints, memberThatNoTemplateCalls_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
record ServiceBase
record Module : ServiceBase
fn Module::Run(0) of Module
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, overloadOfAVirtualMethod_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
record ServiceBase
method ServiceBase::OnStart
record Module : ServiceBase
fn Module::OnStart(3) of Module
  call Mail()
fn Run(0)
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, initialisersOfAService_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
fn init_a(0) init
  call Mail()
)");
  EXPECT_EQ(P.steps("Mail"),
            (Lines{"z.cpp:1 entry Run (service main function)",
                   "a.cpp:2 initialises init_a", "a.cpp:3 init_a calls Mail"}));
}

TEST(LinkEntryPoints, initialisersOfADesktopProgram_Ok) {
  TestProgram P(R"(
unit a.cpp
fn main(0) main
fn init_a(0) init
  call Create("Outlook.Application")
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, dllMainOfAService_Bad) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
fn DllMain(3) dllmain
  call Mail()
)");
  EXPECT_EQ(P.found(), Found);
}

TEST(LinkEntryPoints, mainOfAService_Ok) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
fn main(2) main
  call Mail()
)");
  EXPECT_EQ(P.found(), None);
}

TEST(LinkEntryPoints, furtherEntryPointsAreCounted) {
  TestProgram P(MAIL R"(
unit a.cpp
entry A service 'x'
entry B service 'x'
entry C service 'x'
entry D asp 'x'
fn A(0)
  call Loop()
fn Loop(0)
  call A()
  call Mail()
fn B(0)
  call A()
fn C(0)
fn D(0)
  call Mail()
fn Run(0)
)");
  std::vector<CreationSite> Sites = P.program().creations();
  ASSERT_EQ(Sites.size(), 1u);
  ASSERT_EQ(Sites[0].Ways.size(), 2u);
  EXPECT_EQ(Sites[0].Ways[0].EntryPoint, "A");
  EXPECT_EQ(Sites[0].Ways[0].FurtherEntryPoints, 1u);
  EXPECT_EQ(Sites[0].Ways[1].EntryPoint, "D");
  EXPECT_EQ(Sites[0].Ways[1].FurtherEntryPoints, 0u);
}

TEST(LinkEntryPoints, manyEntryPointsAreCounted) {
  std::string Text = MAIL "unit a.cpp\nfn Run(0)\n  call Mail()\n";
  for (int I = 0; I < 150; ++I) {
    std::string Name = "E" + std::to_string(I);
    Text +=
        "entry " + Name + " service 'x'\nfn " + Name + "(0)\n  call Mail()\n";
  }
  TestProgram P(Text);
  EXPECT_EQ(P.program().creations()[0].Ways[0].FurtherEntryPoints, 150u);
}

TEST(LinkEntryPoints, whyNot) {
  TestProgram P(MAIL R"(
unit a.cpp
fn Run(0)
fn main(0) main
  call ui::Show()
fn ui::Show(0)
  call Mail()
fn Dead(0)
  call ui::Show()
)");
  std::vector<Reachability> R = P.program().why("Show");
  ASSERT_EQ(R.size(), 1u);
  EXPECT_EQ(R[0].Function, "ui::Show");
  EXPECT_TRUE(R[0].Ways.empty());
  EXPECT_EQ(R[0].DeadEnds, (Lines{"Dead", "main"}));
  EXPECT_TRUE(P.program().why("how").empty());
}
