//===- CatalogIndexTest.cpp - looking things up in a catalog --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "gtest/gtest.h"

using namespace officetidy::catalog;

namespace {

const char *Yaml = R"(
classes:
  - { name: Outlook.Application, check: outlook, prog-ids: [Outlook.Application],
      clsids: [0006F03A-0000-0000-C000-000000000046], executables: [outlook.exe] }
  - { name: Outlook.Application, check: outlook, note: true,
      clsids: [00061033-0000-0000-C000-000000000046],
      documents: ['mailto:', .msg] }
  - { name: Excel.Application, check: other, prog-ids: [Excel.Application],
      executables: [excel.exe] }
creations:
  - { function: make, identity: 0 }
conversions:
  - { function: 'a::convert', from: 0, to: 1 }
callbacks:
  - { function: run, callee: 1 }
  - { function: run, callee: 2 }
constructions:
  - { function: 'std::make_unique', class: <0> }
entry-points:
  - { call: dispatch, callee: 0, context: service }
  - { function: Proc, exported: true, types: [A], context: asp }
  - { function: Proc, exported: true, types: [B], context: asp }
  - { function: 'xp_*', exported: true, context: service, what: procedure }
  - { call: table, callee: 0.proc, context: service }
  - { function: 'nightly::*', context: scheduler }
  - { function: 'nightly::run', context: service }
  - { base: IRun, methods: [Start], context: scheduler }
stores: ['std::function::*', keep]
invokes: ['std::function::operator()']
attended: ['ui::**']
script-hosts: [cscript.exe, powershell.exe]
script-creations: [CreateObject, GetObject, ActiveXObject, New-Object]
launchers: [cmd.exe, start.exe]
)";

const Catalog &catalog() {
  static const Catalog C = [] {
    llvm::Expected<Catalog> C = parse(llvm::MemoryBufferRef(Yaml, "test.yaml"));
    if (C)
      return std::move(*C);
    ADD_FAILURE() << toString(C.takeError());
    return Catalog();
  }();
  return C;
}

class CatalogIndex : public testing::Test {
protected:
  Index I{catalog()};

  /// "Outlook.Application", with "?" when it may only perhaps start, or "".
  std::string classOf(llvm::StringRef Text, IdentityForm Form) {
    const AutomationClass *Class = I.classOf(Text, Form);
    return Class ? Class->Name + (Class->Note ? "?" : "") : "";
  }
};

TEST_F(CatalogIndex, findsRowsByFunction) {
  ASSERT_TRUE(I.creation("make"));
  EXPECT_EQ(I.creation("make")->Function, "make");
  EXPECT_FALSE(I.creation("Make"));
  EXPECT_FALSE(I.creation("a::make"));
  ASSERT_FALSE(I.conversions("a::convert").empty());
  EXPECT_TRUE(I.conversions("convert").empty());
  ASSERT_TRUE(I.construction("std::make_unique"));
  EXPECT_FALSE(I.construction("make_unique"));
}

TEST_F(CatalogIndex, findsAllCallbacksOfAFunctionInOrder) {
  ASSERT_EQ(I.callbacks("run").size(), 2u);
  EXPECT_EQ(I.callbacks("run")[0]->Callee.Index, 1u);
  EXPECT_EQ(I.callbacks("run")[1]->Callee.Index, 2u);
  EXPECT_EQ(I.callback("run"), I.callbacks("run")[0]);
  EXPECT_FALSE(I.callback("walk"));
  EXPECT_TRUE(I.callbacks("walk").empty());
}

TEST_F(CatalogIndex, configurationsTakeOutEntryPoints) {
  Catalog Configuration;
  Configuration.DisabledEntryPoints = {"procedure", "no such"};
  EXPECT_EQ(catalog().unknownDisabled(Configuration),
            std::vector<std::string>{"no such"});
  Catalog All = catalog();
  All.add(Configuration);
  EXPECT_EQ(All.EntryPoints.size(), catalog().EntryPoints.size() - 1);
  EXPECT_TRUE(Index(All).exportsLike("xp_mail").empty());
}

TEST_F(CatalogIndex, findsEntryPointsByTheirEvidence) {
  ASSERT_EQ(I.registrations("dispatch").size(), 1u);
  EXPECT_TRUE(I.registrations("Proc").empty());
  ASSERT_EQ(I.exports("Proc").size(), 2u);
  EXPECT_EQ(I.exports("Proc")[1]->Types[0], "B");
  EXPECT_TRUE(I.exports("nightly::run").empty());
  EXPECT_TRUE(I.exports("xp_mail").empty());
  EXPECT_EQ(I.exportsLike("xp_mail").size(), 1u);
  EXPECT_TRUE(I.exportsLike("Proc").empty());
  EXPECT_TRUE(I.holdsCallee("proc"));
  EXPECT_FALSE(I.holdsCallee("name"));
  EXPECT_FALSE(I.holdsCallee(""));
  EXPECT_EQ(I.named("nightly::run").size(), 2u);
  EXPECT_EQ(I.named("nightly::stop").size(), 1u);
  EXPECT_TRUE(I.named("Proc").empty());
  EXPECT_EQ(I.bases("IRun").size(), 1u);
  EXPECT_TRUE(I.bases("IWalk").empty());
}

TEST_F(CatalogIndex, invokesWinsOverStores) {
  EXPECT_TRUE(I.stores("std::function::operator="));
  EXPECT_TRUE(I.stores("keep"));
  EXPECT_FALSE(I.stores("std::function::operator()"));
  EXPECT_TRUE(I.invokes("std::function::operator()"));
  EXPECT_FALSE(I.invokes("std::function::operator="));
}

TEST_F(CatalogIndex, knowsBarriers) {
  EXPECT_TRUE(I.attended("ui::Window::Show"));
  EXPECT_FALSE(I.attended("Show"));
}

TEST_F(CatalogIndex, knowsWhatHasARow) {
  for (const char *Function : {"make", "a::convert", "run", "std::make_unique",
                               "dispatch", "keep", "std::function::operator()"})
    EXPECT_TRUE(I.knows(Function)) << Function;
  for (const char *Function : {"other", "Proc", "nightly::run", "ui::Show"})
    EXPECT_FALSE(I.knows(Function)) << Function;
}

TEST_F(CatalogIndex, classOfProgId) {
  for (auto Form : {IdentityForm::ProgId, IdentityForm::Clsid}) {
    EXPECT_EQ(classOf("Outlook.Application", Form), "Outlook.Application");
    EXPECT_EQ(classOf("OUTLOOK.application.16", Form), "Outlook.Application");
    EXPECT_EQ(classOf("Excel.Application", Form), "Excel.Application");
    EXPECT_EQ(classOf("Outlook.Application.x", Form), "");
    EXPECT_EQ(classOf("Outlook", Form), "");
    EXPECT_EQ(classOf("", Form), "");
  }
}

TEST_F(CatalogIndex, classOfClsid) {
  for (auto Form : {IdentityForm::ProgId, IdentityForm::Clsid}) {
    EXPECT_EQ(classOf("{0006f03a-0000-0000-C000-000000000046}", Form),
              "Outlook.Application");
    EXPECT_EQ(classOf("0006F03A-0000-0000-C000-000000000046", Form),
              "Outlook.Application");
    EXPECT_EQ(classOf("{00061033-0000-0000-C000-000000000046}", Form),
              "Outlook.Application?");
    EXPECT_EQ(classOf("{0006F03B-0000-0000-C000-000000000046}", Form), "");
  }
  ASSERT_TRUE(
      I.classOf(*GuidText::parse("0006F03A-0000-0000-C000-000000000046")));
  EXPECT_FALSE(I.classOf(GuidText{"0006f03b-0000-0000-c000-000000000046"}));
}

TEST_F(CatalogIndex, classOfMoniker) {
  auto Form = IdentityForm::Moniker;
  EXPECT_EQ(classOf("new:{0006F03A-0000-0000-C000-000000000046}", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("new:Outlook.Application", Form), "Outlook.Application");
  EXPECT_EQ(classOf("clsid:0006F03A-0000-0000-C000-000000000046", Form),
            "Outlook.Application");
  EXPECT_EQ(
      classOf(
          "Elevation:Administrator!new:{0006F03A-0000-0000-C000-000000000046}",
          Form),
      "Outlook.Application");
  EXPECT_EQ(
      classOf("Session:Console!clsid:0006F03A-0000-0000-C000-000000000046",
              Form),
      "Outlook.Application");
  EXPECT_EQ(classOf("Outlook.Application", Form), "");
  // A file, and a part of one.
  EXPECT_EQ(classOf("C:\\mail.msg", Form), "Outlook.Application?");
  EXPECT_EQ(classOf("mail.msg!part", Form), "Outlook.Application?");
  EXPECT_EQ(classOf("C:\\mail.txt", Form), "");
}

TEST_F(CatalogIndex, classOfCommandLine) {
  auto Form = IdentityForm::CommandLine;
  EXPECT_EQ(classOf("outlook", Form), "Outlook.Application");
  EXPECT_EQ(classOf(R"("C:\Program Files\Office\OUTLOOK.EXE" /safe)", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf(R"(C:\Program Files\Office\OUTLOOK.EXE)", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("taskkill /im outlook.exe", Form), "");
  EXPECT_EQ(classOf("notoutlook.exe", Form), "");
  EXPECT_EQ(classOf("", Form), "");
}

TEST_F(CatalogIndex, classOfCommandLineInAnUnknownFolder) {
  auto Form = IdentityForm::CommandLine;
  const std::string Unknown(1, UnknownPart);
  for (const std::string &Text :
       {Unknown + "\\OUTLOOK.EXE", Unknown + "outlook.exe",
        "\"" + Unknown + "\\OUTLOOK.EXE\" /safe", "outlook.exe" + Unknown,
        "C:\\" + Unknown + "\\outlook.exe /c " + Unknown})
    EXPECT_EQ(classOf(Text, Form), "Outlook.Application") << Text;
  for (const std::string &Text :
       {Unknown, Unknown + " outlook.exe", "\"" + Unknown + "\" outlook.exe",
        Unknown + "\\notoutlook.exe"})
    EXPECT_EQ(classOf(Text, Form), "") << Text;
}

TEST_F(CatalogIndex, classOfLaunchedCommandLine) {
  auto Form = IdentityForm::CommandLine;
  EXPECT_EQ(classOf("cmd /c outlook", Form), "Outlook.Application");
  EXPECT_EQ(classOf("CMD.EXE /c start \"\" /min outlook.exe /safe", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("cmd /c \"start outlook\"", Form), "Outlook.Application");
  EXPECT_EQ(classOf("cmd /c taskkill /im outlook.exe", Form), "");
  EXPECT_EQ(classOf("cmd /c", Form), "");
  EXPECT_EQ(classOf("cmd", Form), "");
}

TEST_F(CatalogIndex, classOfScriptOnACommandLine) {
  auto Form = IdentityForm::CommandLine;
  EXPECT_EQ(classOf("powershell -Command \"(New-Object -ComObject "
                    "Outlook.Application).Session\"",
                    Form),
            "Outlook.Application");
  EXPECT_EQ(
      classOf("cmd /c powershell -c New-Object -Com Outlook.Application", Form),
      "Outlook.Application");
  EXPECT_EQ(classOf("cscript mail.vbs", Form), "");
  EXPECT_EQ(classOf("echo New-Object -Com Outlook.Application", Form), "");
}

TEST_F(CatalogIndex, classOfDocument) {
  auto Form = IdentityForm::Document;
  EXPECT_EQ(classOf("C:\\mail\\x.MSG", Form), "Outlook.Application?");
  EXPECT_EQ(classOf("mailto:someone@example.com", Form),
            "Outlook.Application?");
  EXPECT_EQ(classOf("outlook.exe", Form), "Outlook.Application");
  EXPECT_EQ(classOf("C:\\mail\\x.txt", Form), "");
  EXPECT_EQ(classOf("http://example.com/x.msg", Form), "");
  EXPECT_EQ(classOf("", Form), "");
}

/// What \p CommandLine starts by the built-in catalog: "file" or
/// "file!function", one behind the other.
std::string startedBy(llvm::StringRef CommandLine) {
  std::string All;
  for (const StartedProgram &Started : Index(builtin()).startedBy(CommandLine))
    All += (All.empty() ? "" : " ") + Started.File +
           (Started.Function.empty() ? "" : "!" + Started.Function);
  return All;
}

TEST(CatalogStartedBy, isTheProgramByWayOfLaunchers) {
  EXPECT_EQ(startedBy("C:\\a b\\Worker.exe /x"), "worker.exe");
  EXPECT_EQ(startedBy("\"C:\\a b\\worker\" /x"), "worker.exe");
  EXPECT_EQ(startedBy("cmd /c start \"\" worker.exe -y"), "worker.exe");
  EXPECT_EQ(startedBy("rundll32.exe \"C:\\a b\\x.dll\",Run 1"), "x.dll!Run");
  EXPECT_EQ(startedBy("rundll32 x,#3"), "x.exe!#3");
  EXPECT_EQ(startedBy("<program> /x"), "<program>.exe");
  EXPECT_EQ(startedBy("\"<program>\" /x"), "<program>.exe");
  EXPECT_EQ(startedBy("<program>worker.exe /x"), "worker.exe");
  EXPECT_EQ(startedBy("<program>\\..\\worker.exe"), "worker.exe");
  EXPECT_EQ(startedBy("cmd /c a.exe & b.exe"), "a.exe b.exe");
  EXPECT_EQ(startedBy(""), "");
}

/// What \p CommandLine has the scheduler run; "-" for nothing, "*" in front
/// where it is interactive.
std::string scheduledBy(llvm::StringRef CommandLine) {
  auto Command = Index(builtin()).scheduledBy(CommandLine);
  return Command ? (Command->Interactive ? "*" : "") + Command->Line : "-";
}

TEST(CatalogScheduledBy, isWhatTheOptionSays) {
  EXPECT_EQ(scheduledBy("schtasks /create /tn x /tr a.exe /sc daily"), "a.exe");
  EXPECT_EQ(scheduledBy("SCHTASKS.EXE /Create /TR \"a.exe /x\" /IT"),
            "*a.exe /x");
  EXPECT_EQ(scheduledBy("schtasks /create /tr \"\\\"c:\\a b.exe\\\" /x\""),
            "\"c:\\a b.exe\" /x");
  EXPECT_EQ(scheduledBy("schtasks /create /tr \"'c:\\a b.exe' /x\""),
            "\"c:\\a b.exe\" /x");
  EXPECT_EQ(scheduledBy("cmd /c schtasks /create /tr a.exe"), "a.exe");
  EXPECT_EQ(scheduledBy("schtasks /run /tr a.exe"), "-");
  EXPECT_EQ(scheduledBy("schtasks /create /trx a.exe"), "-");
  EXPECT_EQ(scheduledBy("other /create /tr a.exe"), "-");
}

TEST(CatalogScheduledBy, standsBehindTheTime) {
  EXPECT_EQ(scheduledBy("at 23:00 a.exe /x"), "a.exe /x");
  EXPECT_EQ(scheduledBy("at \\\\server 23:00 /every:M,T \"a b.exe\""),
            "\"a b.exe\"");
  EXPECT_EQ(scheduledBy("at"), "-");
  EXPECT_EQ(scheduledBy("at 3 /delete"), "-");
}

TEST_F(CatalogIndex, classOfScript) {
  auto Form = IdentityForm::Script;
  EXPECT_EQ(classOf("Set o = CreateObject(\"Outlook.Application\")", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("Set o = createobject(\"outlook.application.16\")", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("Set o = GetObject(, \"Outlook.Application\")", Form),
            "Outlook.Application");
  EXPECT_EQ(
      classOf("o = GetObject(\"new:{0006F03A-0000-0000-C000-000000000046}\")",
              Form),
      "Outlook.Application");
  EXPECT_EQ(classOf("var o = new ActiveXObject('Outlook.Application');", Form),
            "Outlook.Application");
  EXPECT_EQ(classOf("CreateObject(\"Scripting.FileSystemObject\"): MsgBox "
                    "\"Outlook.Application\"",
                    Form),
            "");
  EXPECT_EQ(classOf("MsgBox \"Outlook.Application\"", Form), "");
}

} // namespace
