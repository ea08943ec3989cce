//===- LinkSummaryTest.cpp - what a summary keeps and gives back ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Summary.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "gtest/gtest.h"
#include <random>

using namespace llvm;
using namespace officetidy;
using namespace officetidy::link;
using catalog::Context;

namespace {

EntityName external(StringRef Usr) { return {Usr.str(), ""}; }

Step step(StepKind Kind, StringRef From, StringRef To, StringRef File,
          unsigned Line) {
  Step S;
  S.Kind = Kind;
  S.Where = {File.str(), Line, 3};
  S.From = From.str();
  S.To = To.str();
  return S;
}

Arrival entry(Context Where, StringRef To, StringRef Origin) {
  Arrival A;
  A.Where = Where;
  A.How = step(StepKind::Entry, "", To, Origin, 1);
  A.How.How = "service main function";
  A.Origin = Origin.str();
  return A;
}

Arrival call(Context Where, StringRef From, StringRef To, StringRef Origin,
             unsigned Line = 7) {
  Arrival A;
  A.Where = Where;
  A.From = external(From);
  A.How = step(StepKind::Call, From, To, Origin, Line);
  A.Origin = Origin.str();
  return A;
}

Arrival start(StringRef Origin) {
  Arrival A;
  A.Origin = Origin.str();
  return A;
}

/// The functions that a way goes through, as "service: Main > run > make".
std::string shape(const Way &W) {
  const char *Names[] = {"service", "asp", "scheduler"};
  std::string Text = Names[static_cast<int>(W.Where)];
  for (const Step &S : W.Steps)
    Text += (&S == &W.Steps.front() ? ": " : " > ") + S.To;
  return Text;
}

std::vector<std::string> shapes(const std::vector<Way> &Ways) {
  std::vector<std::string> Shapes;
  for (const Way &W : Ways)
    Shapes.push_back(shape(W));
  return Shapes;
}

using Strings = std::vector<std::string>;

class LinkSummary : public testing::Test {
protected:
  SummaryWriter Writer{"mailer", "../..", 42};
  std::unique_ptr<Summary> Read;

  const Summary &read() {
    Read = cantFail(Summary::create(
        MemoryBuffer::getMemBufferCopy(cantFail(Writer.finish()), "mailer")));
    return *Read;
  }
};

TEST_F(LinkSummary, keepsProgramRootAndDigest) {
  EXPECT_EQ(read().program(), "mailer");
  EXPECT_EQ(Read->root(), "../..");
  EXPECT_EQ(Read->digest(), 42u);
}

TEST_F(LinkSummary, knowsItsUnits) {
  for (StringRef Unit : {"src/main.cpp", "src/a.cpp", "src/queue.cpp"})
    Writer.unit(Unit);
  for (StringRef Unit : {"src/main.cpp", "src/a.cpp", "src/queue.cpp"})
    EXPECT_TRUE(read().hasUnit(Unit)) << Unit.str();
  for (StringRef Other : {"", "src/b.cpp", "src/main.cp", "src/zzz.cpp"})
    EXPECT_FALSE(read().hasUnit(Other)) << Other.str();
}

TEST_F(LinkSummary, anEmptyOneAnswersNothing) {
  EXPECT_FALSE(read().hasUnit("main.cpp"));
  EXPECT_TRUE(Read->ways(external("f"), "").empty());
  EXPECT_FALSE(Read->started(external("f"), ""));
  EXPECT_TRUE(Read->creations(external("f")).empty());
  EXPECT_TRUE(Read->values(external("f"), "").empty());
}

TEST_F(LinkSummary, wayGoesFromTheEntryPointToTheFunction) {
  Writer.arrival(external("Main"), entry(Context::Service, "Main", "main.cpp"));
  Writer.arrival(external("run"),
                 call(Context::Service, "Main", "run", "main.cpp", 12));
  Arrival Last = call(Context::Service, "run", "make", "run.cpp", 34);
  Last.FurtherEntryPoints = 2;
  Writer.arrival(external("make"), Last);

  std::vector<Way> Ways = read().ways(external("make"), "");
  ASSERT_EQ(Ways.size(), 1u);
  const Way &W = Ways.front();
  EXPECT_EQ(shape(W), "service: Main > run > make");
  EXPECT_EQ(W.EntryPoint, "Main");
  EXPECT_EQ(W.FurtherEntryPoints, 2u);
  EXPECT_EQ(W.Steps[0].Kind, StepKind::Entry);
  EXPECT_EQ(W.Steps[0].How, "service main function");
  EXPECT_EQ(W.Steps[1].Where, (Position{"main.cpp", 12, 3}));
  EXPECT_EQ(W.Steps[2].From, "run");
}

TEST_F(LinkSummary, waysAreOneAContextAndSorted) {
  Writer.arrival(external("f"), entry(Context::Scheduler, "f", "a.cpp"));
  Writer.arrival(external("f"), entry(Context::Service, "f", "b.cpp"));
  EXPECT_EQ(shapes(read().ways(external("f"), "")),
            (Strings{"service: f", "scheduler: f"}));
}

TEST_F(LinkSummary, firstArrivalWins) {
  Writer.arrival(external("f"), entry(Context::Service, "f", "a.cpp"));
  Writer.arrival(external("f"), call(Context::Service, "g", "f", "b.cpp"));
  Writer.arrival(external("g"), entry(Context::Service, "g", "b.cpp"));
  EXPECT_EQ(shapes(read().ways(external("f"), "")), (Strings{"service: f"}));
}

TEST_F(LinkSummary, leavesOutWhatTheAskingUnitBringsAboutItself) {
  Writer.arrival(external("f"), entry(Context::Service, "f", "a.cpp"));
  EXPECT_TRUE(read().ways(external("f"), "a.cpp").empty());
  EXPECT_EQ(shapes(Read->ways(external("f"), "b.cpp")),
            (Strings{"service: f"}));

  Writer.arrival(external("f"), call(Context::Service, "g", "f", "b.cpp"));
  Writer.arrival(external("g"), entry(Context::Service, "g", "b.cpp"));
  EXPECT_EQ(shapes(read().ways(external("f"), "a.cpp")),
            (Strings{"service: g > f"}));
}

TEST_F(LinkSummary, anArrivalWithoutSingleOriginIsNeverLeftOut) {
  Writer.arrival(external("f"), entry(Context::Service, "f", ""));
  EXPECT_FALSE(read().ways(external("f"), "a.cpp").empty());
  EXPECT_FALSE(Read->ways(external("f"), "").empty());
}

// f is an entry point by a.cpp, calls g in b.cpp, which calls f back. Without
// what a.cpp says, neither is reached.
TEST_F(LinkSummary, aCircleIsNoWay) {
  Writer.arrival(external("f"), entry(Context::Service, "f", "a.cpp"));
  Writer.arrival(external("f"), call(Context::Service, "g", "f", "b.cpp"));
  Writer.arrival(external("g"), call(Context::Service, "f", "g", "a.cpp"));
  EXPECT_TRUE(read().ways(external("f"), "a.cpp").empty());
}

TEST_F(LinkSummary, aWayAroundTheCircleIsFound) {
  Writer.arrival(external("f"), entry(Context::Service, "f", "a.cpp"));
  Writer.arrival(external("f"), call(Context::Service, "g", "f", "b.cpp"));
  Writer.arrival(external("g"), call(Context::Service, "f", "g", "a.cpp"));
  Writer.arrival(external("g"), call(Context::Service, "h", "g", "c.cpp"));
  Writer.arrival(external("h"), entry(Context::Service, "h", "c.cpp"));
  EXPECT_EQ(shapes(read().ways(external("f"), "a.cpp")),
            (Strings{"service: h > g > f"}));
}

TEST_F(LinkSummary, aWayFromAnUnknownFunctionIsNone) {
  Writer.arrival(external("f"), call(Context::Service, "gone", "f", "b.cpp"));
  EXPECT_TRUE(read().ways(external("f"), "").empty());
}

TEST_F(LinkSummary, startedIsNotUnattended) {
  Writer.arrival(external("f"), start("main.cpp"));
  EXPECT_TRUE(read().started(external("f"), "f.cpp"));
  EXPECT_FALSE(Read->started(external("f"), "main.cpp"));
  EXPECT_TRUE(Read->ways(external("f"), "").empty());
}

TEST_F(LinkSummary, internalNamesOfTwoUnitsStayApart) {
  Writer.arrival({"run", "a.cpp"}, entry(Context::Service, "run", "main.cpp"));
  EXPECT_FALSE(read().ways({"run", "a.cpp"}, "").empty());
  EXPECT_TRUE(Read->ways({"run", "b.cpp"}, "").empty());
  EXPECT_TRUE(Read->ways(external("run"), "").empty());
}

TEST_F(LinkSummary, wrapperKeepsItsCreation) {
  CreationSummary C;
  C.Api = "CoCreateInstance";
  C.Form = catalog::IdentityForm::ProgId;
  C.Attaches = true;
  C.Identity = Term::joined(catalog::Joining::Concat,
                            {Term::parameter(0), Term::string(".Application")});
  C.Wrappers = {step(StepKind::Identity, "make", "inner", "make.cpp", 5)};
  Writer.creation(external("make"), C);

  std::vector<CreationSummary> Found = read().creations(external("make"));
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_EQ(Found[0].Api, "CoCreateInstance");
  EXPECT_EQ(Found[0].Form, catalog::IdentityForm::ProgId);
  EXPECT_TRUE(Found[0].Attaches);
  EXPECT_EQ(Found[0].Identity, C.Identity);
  ASSERT_EQ(Found[0].Wrappers.size(), 1u);
  EXPECT_EQ(Found[0].Wrappers[0].Kind, StepKind::Identity);
  EXPECT_EQ(Found[0].Wrappers[0].To, "inner");
}

TEST_F(LinkSummary, ofEqualCreationsTheShortestWayDownIsKept) {
  CreationSummary Long;
  Long.Api = "CoCreateInstance";
  Long.Identity = Term::parameter(1);
  CreationSummary Short = Long;
  Long.Wrappers = {step(StepKind::Identity, "make", "inner", "make.cpp", 5)};
  Writer.creation(external("make"), Long);
  Writer.creation(external("make"), Short);
  std::vector<CreationSummary> Found = read().creations(external("make"));
  ASSERT_EQ(Found.size(), 1u);
  EXPECT_TRUE(Found[0].Wrappers.empty());
}

TEST_F(LinkSummary, keepsWhatAFunctionReturnsAndWrites) {
  Term Guid = Term::guid({"0006f03a-0000-0000-c000-000000000046"});
  Writer.returned(external("f"), Term::string("b"));
  Writer.returned(external("f"), Term::string("a"));
  Writer.returned(external("f"), Term::string("b"));
  Writer.written(external("f"), 2, Guid);
  Writer.written(external("f"), -1, Term::parameter(-1));

  EXPECT_EQ(read().returned(external("f")),
            (std::vector{Term::string("a"), Term::string("b")}));
  EXPECT_EQ(Read->written(external("f"), 2), std::vector{Guid});
  EXPECT_EQ(Read->written(external("f"), -1), std::vector{Term::parameter(-1)});
  EXPECT_TRUE(Read->written(external("f"), 0).empty());
}

TEST_F(LinkSummary, keepsWhatFlowsIntoAField) {
  Term Handler = Term::function({"handler", "b.cpp"});
  Writer.flow(external("Config::progId"), Term::string("Outlook.Application"),
              "a.cpp");
  Writer.flow(external("Config::progId"), Handler, "b.cpp");
  EXPECT_EQ(read().values(external("Config::progId"), ""),
            (std::vector{Term::string("Outlook.Application"), Handler}));
  EXPECT_EQ(Read->values(external("Config::progId"), "a.cpp"),
            std::vector{Handler});
}

TEST_F(LinkSummary, aValueOfTwoUnitsIsThereForBoth) {
  for (StringRef Origin : {"a.cpp", "b.cpp", "c.cpp"})
    Writer.flow(external("g"), Term::string("x"), Origin);
  for (StringRef Asking : {"a.cpp", "b.cpp", "c.cpp", "d.cpp"})
    EXPECT_EQ(read().values(external("g"), Asking).size(), 1u) << Asking.str();
}

TEST_F(LinkSummary, manyEntitiesAreAllFound) {
  auto Name = [](int I) { return external(("c:@F@f" + Twine(I)).str()); };
  for (int I = 0; I < 2000; ++I)
    Writer.returned(Name(I), Term::string(Twine(I).str()));
  read();
  for (int I = 0; I < 2000; ++I)
    EXPECT_EQ(Read->returned(Name(I)),
              std::vector{Term::string(Twine(I).str())});
  EXPECT_TRUE(Read->returned(Name(2000)).empty());
}

TEST_F(LinkSummary, orderOfMentionDoesNotChangeTheBytes) {
  auto Mention = [](SummaryWriter &W, int First, int Step) {
    for (int I = First; I >= 0 && I < 3; I += Step) {
      std::string Name = ("f" + Twine(I)).str();
      W.unit(Name + ".cpp");
      W.arrival(external(Name), entry(Context::Service, Name, "main.cpp"));
      W.flow(external("g"), Term::string(Name), Name + ".cpp");
      CreationSummary C;
      C.Api = Name;
      W.creation(external("w"), C);
    }
    return cantFail(W.finish());
  };
  SummaryWriter Forwards("p", "", 1), Backwards("p", "", 1);
  EXPECT_EQ(Mention(Forwards, 0, 1), Mention(Backwards, 2, -1));
}

//===----------------------------------------------------------------------===//
// Files that are not as they should be
//===----------------------------------------------------------------------===//

std::string errorOf(StringRef Bytes) {
  Expected<std::unique_ptr<Summary>> S =
      Summary::create(MemoryBuffer::getMemBufferCopy(Bytes, "p.ots"));
  return S ? "" : toString(S.takeError());
}

/// A summary with every list in it.
std::string sample() {
  SummaryWriter W("p", "..", 7);
  W.unit("a.cpp");
  W.unit("b.cpp");
  W.arrival(external("f"), entry(Context::Service, "f", "a.cpp"));
  W.arrival(external("g"), call(Context::Service, "f", "g", "b.cpp"));
  W.arrival(external("g"), start("a.cpp"));
  CreationSummary C;
  C.Api = "CoCreateInstance";
  C.Identity = Term::joined(catalog::Joining::Concat,
                            {Term::parameter(0), Term::string(".x")});
  C.Wrappers = {step(StepKind::Identity, "g", "h", "b.cpp", 9)};
  W.creation(external("g"), C);
  W.returned(external("g"), Term::parameter(1));
  W.written(external("g"), 3, Term::guid({"x"}));
  W.flow(external("v"), Term::function({"f", "a.cpp"}), "a.cpp");
  return cantFail(W.finish());
}

/// Asks all that can be asked, of what is there and what isn't.
size_t askEverything(const Summary &S) {
  size_t Answers = S.hasUnit("a.cpp") + S.hasUnit("c.cpp");
  for (StringRef Usr : {"f", "g", "v", "w"})
    for (StringRef Asking : {"", "a.cpp"})
      for (StringRef Unit : {"", "a.cpp"}) {
        EntityName Name{Usr.str(), Unit.str()};
        Answers += S.ways(Name, Asking).size() + S.started(Name, Asking) +
                   S.creations(Name).size() + S.returned(Name).size() +
                   S.written(Name, 3).size() + S.values(Name, Asking).size();
      }
  return Answers;
}

/// Reads \p Bytes, in memory that ends where they do so that a sanitizer sees a
/// read beyond, and asks all that can be asked, if it can be opened.
size_t askAll(StringRef Bytes) {
  std::vector<char> Exact(Bytes.begin(), Bytes.end());
  Expected<std::unique_ptr<Summary>> S = Summary::create(
      MemoryBuffer::getMemBuffer(StringRef(Exact.data(), Exact.size()), "p",
                                 /*RequiresNullTerminator=*/false));
  if (S)
    return askEverything(**S);
  consumeError(S.takeError());
  return 0;
}

TEST(LinkSummaryFile, cutAnywhereIsAnErrorThatNamesIt) {
  std::string Bytes = sample();
  for (size_t Size = 0; Size < Bytes.size(); ++Size) {
    std::string Error = errorOf(StringRef(Bytes).take_front(Size));
    EXPECT_NE(Error.find("p.ots: "), std::string::npos) << Size;
    EXPECT_NE(Error.find("run office-tidy"), std::string::npos) << Size;
  }
  EXPECT_EQ(errorOf(Bytes), "");
}

// The same where the size in the header is made to fit, so that the tables are
// cut rather than the file.
TEST(LinkSummaryFile, cutTablesNeverCrash) {
  std::string Bytes = sample();
  for (size_t Size = 96; Size < Bytes.size(); ++Size) {
    std::string Cut = Bytes.substr(0, Size);
    support::endian::write64le(Cut.data() + 8, Size);
    askAll(Cut);
  }
}

TEST(LinkSummaryFile, noByteThatIsWrongCrashes) {
  std::string Bytes = sample();
  for (size_t At = 0; At < Bytes.size(); ++At)
    for (unsigned char Wrong : {0x00, 0x01, 0x7f, 0x80, 0xff}) {
      std::string Damaged = Bytes;
      Damaged[At] = static_cast<char>(Wrong);
      askAll(Damaged);
    }
}

TEST(LinkSummaryFile, noBytesAtRandomCrash) {
  std::string Bytes = sample();
  std::mt19937 Random(1);
  for (int Round = 0; Round < 20000; ++Round) {
    std::string Damaged = Bytes;
    for (int Change = 0; Change < 4; ++Change)
      Damaged[16 + Random() % (Damaged.size() - 16)] =
          static_cast<char>(Random());
    askAll(Damaged);
  }
}

TEST(LinkSummaryFile, theSampleAnswersWhenWhole) {
  EXPECT_EQ(askAll(sample()), 12u);
}

TEST(LinkSummaryFile, aForeignFileIsSaidToBeOne) {
  EXPECT_EQ(errorOf(std::string(200, 'x')),
            "p.ots: this is no summary of a linked program; run office-tidy to "
            "write it anew");
}

TEST(LinkSummaryFile, anotherVersionIsSaidToBeOne) {
  std::string Bytes = sample();
  Bytes[4] = 9;
  EXPECT_NE(errorOf(Bytes).find("has version 9"), std::string::npos);
}

TEST(LinkSummaryFile, aMissingFileIsNamed) {
  Expected<std::unique_ptr<Summary>> S = Summary::open("no/such/file.ots");
  ASSERT_FALSE(S);
  std::string Error = toString(S.takeError());
  EXPECT_NE(Error.find("no/such/file.ots: cannot read"), std::string::npos)
      << Error;
}

TEST(LinkSummaryFile, isReadBackFromDisk) {
  SmallString<128> Folder;
  ASSERT_FALSE(sys::fs::createUniqueDirectory("summary", Folder));
  SmallString<128> Path(Folder);
  sys::path::append(Path, "p.ots");
  SummaryWriter W("p", "..", 7);
  W.returned(external("f"), Term::string("x"));
  ASSERT_FALSE(errorToBool(W.write(Path)));
  auto S = cantFail(Summary::open(Path));
  EXPECT_EQ(S->returned(external("f")), std::vector{Term::string("x")});
  S.reset();
  sys::fs::remove_directories(Folder);
}

} // namespace
