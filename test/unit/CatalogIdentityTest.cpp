//===- CatalogIdentityTest.cpp - GUIDs, command lines, monikers -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Identity.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace officetidy::catalog;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

TEST(CatalogGuid, readsEitherCaseWithAndWithoutBraces) {
  const GuidText Outlook{"0006f03a-0000-0000-c000-000000000046"};
  EXPECT_EQ(GuidText::parse("{0006F03A-0000-0000-C000-000000000046}"), Outlook);
  EXPECT_EQ(GuidText::parse("0006f03a-0000-0000-c000-000000000046"), Outlook);
}

TEST(CatalogGuid, refusesAllElse) {
  for (const char *Text :
       {"", "Outlook.Application", "{0006F03A-0000-0000-C000-000000000046",
        "0006F03A-0000-0000-C000-000000000046}",
        "0006F03A-0000-0000-C000-00000000004",
        "0006F03A00000000C000000000000046",
        "0006F03G-0000-0000-C000-000000000046",
        "0006F03A-0000-0000-C0000-00000000046"})
    EXPECT_FALSE(GuidText::parse(Text)) << Text;
}

TEST(CatalogGuid, isMadeOfTheStructuresParts) {
  const uint8_t Data4[8] = {0xC0, 0, 0, 0, 0, 0, 0, 0x46};
  EXPECT_EQ(GuidText::fromParts(0x0006F03A, 1, 0xAB, Data4).Text,
            "0006f03a-0001-00ab-c000-000000000046");
}

TEST(CatalogProgId, losesItsVersion) {
  EXPECT_EQ(withoutVersion("Outlook.Application.16"), "Outlook.Application");
  EXPECT_EQ(withoutVersion("Outlook.Application"), "Outlook.Application");
  EXPECT_EQ(withoutVersion("Outlook.Application."), "Outlook.Application.");
  EXPECT_EQ(withoutVersion("Outlook.Application.x1"), "Outlook.Application.x1");
  EXPECT_EQ(withoutVersion(""), "");
}

TEST(CatalogProgId, losesAVersionThatIsNotKnown) {
  const std::string Unknown(1, UnknownPart);
  for (const std::string &Version : {"." + Unknown, ".1" + Unknown, Unknown})
    EXPECT_EQ(withoutVersion("Outlook.Application" + Version),
              "Outlook.Application");
}

TEST(CatalogCommandLine, startsTheProgramInQuotes) {
  EXPECT_EQ(programOf(R"("C:\Program Files\Office\OUTLOOK.EXE" /safe)"),
            "outlook.exe");
  EXPECT_EQ(programOf(R"("C:\Program Files\Office\OUTLOOK" /c ipm.note)"),
            "outlook.exe");
  EXPECT_EQ(programOf(R"("outlook)"), "outlook.exe");
}

TEST(CatalogCommandLine, startsTheFirstWord) {
  EXPECT_EQ(programOf("Outlook"), "outlook.exe");
  EXPECT_EQ(programOf("  outlook.exe /recycle"), "outlook.exe");
  EXPECT_EQ(programOf(R"(notepad C:\mail\outlook.exe)"), "notepad.exe");
  EXPECT_EQ(programOf("taskkill /im outlook.exe"), "taskkill.exe");
}

TEST(CatalogCommandLine, startsAPathWithBlanksAndNoQuotes) {
  EXPECT_EQ(
      programOf(R"(C:\Program Files\Microsoft Office\OUTLOOK.EXE /c ipm.note)"),
      "outlook.exe");
  EXPECT_EQ(
      programOf(R"(C:\Program Files\Microsoft Office\OUTLOOK /c ipm.note)"),
      "outlook.exe");
  EXPECT_EQ(programOf(R"(C:\Program Files\Microsoft Office\OUTLOOK)"),
            "outlook.exe");
  EXPECT_EQ(programOf(R"(C:\tools\run C:\Office\outlook.exe)"), "run.exe");
  EXPECT_EQ(programOf("C:/Office/outlook.exe"), "outlook.exe");
  EXPECT_EQ(programOf(R"(%ProgramFiles%\Office\Outlook.exe)"), "outlook.exe");
}

TEST(CatalogCommandLine, keepsOtherExtensions) {
  EXPECT_EQ(programOf("run.bat x"), "run.bat");
  EXPECT_EQ(programOf(R"(C:\a b\run.cmd)"), "run.cmd");
}

TEST(CatalogCommandLine, mayStartNothing) {
  EXPECT_EQ(programOf(""), "");
  EXPECT_EQ(programOf("  "), "");
  EXPECT_EQ(programOf(R"("")"), "");
  EXPECT_EQ(programOf("\""), "");
  EXPECT_EQ(programOf(R"(C:\)"), "");
}

TEST(CatalogCommandLine, hasArgumentsBehindTheProgram) {
  EXPECT_EQ(argumentsOf(R"("C:\a b\cmd.exe"  /c x y)"), "/c x y");
  EXPECT_EQ(argumentsOf("cmd /c x"), "/c x");
  EXPECT_EQ(argumentsOf("cmd"), "");
  EXPECT_EQ(argumentsOf(""), "");
}

TEST(CatalogLauncher, startsWhatFollowsItsSwitches) {
  EXPECT_EQ(launchedBy("/c outlook /safe"), "outlook /safe");
  EXPECT_EQ(launchedBy("/s /c \"outlook /safe\""), "outlook /safe");
  EXPECT_EQ(launchedBy("\"\" outlook.exe"), "outlook.exe");
  EXPECT_EQ(launchedBy("\"\" /wait \"C:\\a b\\outlook.exe\" /safe"),
            "\"C:\\a b\\outlook.exe\" /safe");
  EXPECT_EQ(launchedBy("\"C:\\a b\\outlook.exe\" /safe"),
            "\"C:\\a b\\outlook.exe\" /safe");
  EXPECT_EQ(launchedBy(""), "");
  EXPECT_EQ(launchedBy("/c"), "");
}

TEST(CatalogLauncher, skipsTitlesAndFolders) {
  EXPECT_EQ(launchedBy("\"My mail\" outlook.exe"), "outlook.exe");
  EXPECT_EQ(launchedBy("\"\" /d \"C:\\a b\" outlook"), "outlook");
  EXPECT_EQ(launchedBy("/D C:\\x outlook"), "outlook");
  EXPECT_EQ(launchedBy("/d /c outlook"), "outlook");
  EXPECT_EQ(launchedBy("/c\"outlook /safe\""), "outlook /safe");
  EXPECT_EQ(launchedBy("/c \"\"C:\\a b\\outlook.exe\" /safe\""),
            "\"C:\\a b\\outlook.exe\" /safe");
}

TEST(CatalogCommands, areJoinedOutsideOfQuotes) {
  EXPECT_THAT(commandsIn("cd C:\\x && outlook.exe & dir | more"),
              ElementsAre("cd C:\\x", "outlook.exe", "dir", "more"));
  EXPECT_THAT(commandsIn("cmd /c \"a & b\""), ElementsAre("cmd /c \"a & b\""));
  EXPECT_THAT(commandsIn("@echo off\r\n@outlook\n"),
              ElementsAre("echo off", "outlook"));
  EXPECT_THAT(commandsIn(""), IsEmpty());
}

TEST(CatalogArguments, loseTheirQuotes) {
  EXPECT_EQ(withoutQuotes(R"(-c "a 'b' c")"), "-c a 'b' c");
  EXPECT_EQ(withoutQuotes(R"(-c "a \"b\" c")"), R"(-c a "b" c)");
  EXPECT_EQ(withoutQuotes("\"f(\"\"x\"\")\""), "f(\"x\")");
  EXPECT_EQ(withoutQuotes(""), "");
}

TEST(CatalogControl, isNamedWithWhatContainersAdd) {
  for (const char *Text :
       {"{0006F03A}", "{0006F03A}&", "{0006F03A}:licence", "server/{0006F03A}",
        "domain/user:secret@server:{0006F03A}", "new:{0006F03A}"})
    EXPECT_EQ(classOfControl(Text), "{0006F03A}") << Text;
  EXPECT_EQ(classOfControl("Outlook.Application"), "Outlook.Application");
  EXPECT_EQ(classOfControl("a}b{c"), "a}b{c");
  EXPECT_EQ(classOfControl(""), "");
}

TEST(CatalogMoniker, namesAClass) {
  EXPECT_EQ(classOfMoniker("new:{0006F03A-0000-0000-C000-000000000046}"),
            "{0006F03A-0000-0000-C000-000000000046}");
  EXPECT_EQ(classOfMoniker("NEW:Outlook.Application"), "Outlook.Application");
  EXPECT_EQ(classOfMoniker("clsid:0006F03A-0000-0000-C000-000000000046"),
            "0006F03A-0000-0000-C000-000000000046");
  EXPECT_EQ(classOfMoniker("Elevation:Administrator!new:{0006F03A}"),
            "{0006F03A}");
  EXPECT_EQ(classOfMoniker("Session:Console!clsid:0006F03A"), "0006F03A");
  EXPECT_EQ(classOfMoniker("Session:3!clsid:0006F03A:!x"), "0006F03A");
  EXPECT_EQ(classOfMoniker("!{0006F03A}"), "{0006F03A}");
}

TEST(CatalogMoniker, mayNameNone) {
  EXPECT_EQ(classOfMoniker(""), "");
  EXPECT_EQ(classOfMoniker("C:\\new\\mail.msg"), "");
  EXPECT_EQ(classOfMoniker("http://example.com/"), "");
}

TEST(CatalogScript, handsArgumentsToFunctions) {
  EXPECT_THAT(scriptArguments("Set o = CreateObject(\"Outlook.Application\")",
                              "CreateObject"),
              ElementsAre("Outlook.Application"));
  EXPECT_THAT(
      scriptArguments("o = getobject ( , 'Outlook.Application' )", "GetObject"),
      ElementsAre("Outlook.Application"));
  EXPECT_THAT(scriptArguments("var a = new ActiveXObject('A.B'), b = 'C.D';",
                              "ActiveXObject"),
              ElementsAre("A.B"));
  EXPECT_THAT(scriptArguments("CreateObject(\"A.B\"): CreateObject(\"C.D\")",
                              "CreateObject"),
              ElementsAre("A.B", "C.D"));
}

TEST(CatalogScript, needsNoParentheses) {
  EXPECT_THAT(
      scriptArguments("$o = New-Object -ComObject Outlook.Application; 'x'",
                      "New-Object"),
      ElementsAre("-ComObject", "Outlook.Application"));
  EXPECT_THAT(
      scriptArguments("(New-Object -Com A.B).CreateItem('C.D')", "New-Object"),
      ElementsAre("-Com", "A.B"));
}

TEST(CatalogScript, comparesWholeWords) {
  EXPECT_THAT(scriptArguments("MyCreateObject(\"A.B\")", "CreateObject"),
              IsEmpty());
  EXPECT_THAT(scriptArguments("CreateObjects(\"A.B\")", "CreateObject"),
              IsEmpty());
  EXPECT_THAT(scriptArguments("", "CreateObject"), IsEmpty());
  EXPECT_THAT(scriptArguments("CreateObject", "CreateObject"), IsEmpty());
  EXPECT_THAT(scriptArguments("CreateObject(\"A.B", "CreateObject"),
              ElementsAre("A.B"));
}

TEST(CatalogScript, joinsStrings) {
  EXPECT_THAT(scriptArguments("CreateObject(\"A\" & \".B\")", "CreateObject"),
              ElementsAre("A.B"));
  EXPECT_THAT(scriptArguments("new ActiveXObject('A' + '.B')", "ActiveXObject"),
              ElementsAre("A.B"));
  EXPECT_THAT(scriptArguments("CreateObject(\"A.\" & v)", "CreateObject"),
              ElementsAre(std::string("A.") + UnknownPart));
}

TEST(CatalogScript, knowsVariables) {
  EXPECT_THAT(scriptArguments("Const P = \"A.B\"\nSet o = CreateObject(p)",
                              "CreateObject"),
              ElementsAre("A.B"));
  EXPECT_THAT(
      scriptArguments("$p = 'A.B'; New-Object -ComObject $p", "New-Object"),
      ElementsAre("-ComObject", "A.B"));
  EXPECT_THAT(scriptArguments("q = \"A\"\np = q & \".B\"\nCreateObject(p)",
                              "CreateObject"),
              ElementsAre("A.B"));
}

TEST(CatalogScript, passesOverComments) {
  for (const char *Text :
       {"' CreateObject(\"A.B\")", "x = 1 ' CreateObject(\"A.B\")",
        "Rem CreateObject(\"A.B\")", "x = 1: REM CreateObject(\"A.B\")",
        "rem\nx = 1", "// CreateObject('A.B')\nx = 1",
        "/* CreateObject('A.B')\n */ x = 1", "# CreateObject('A.B')",
        "<# CreateObject('A.B') #>"})
    EXPECT_THAT(scriptArguments(Text, "CreateObject"), IsEmpty()) << Text;
  EXPECT_THAT(
      scriptArguments("x = 1 ' y\nCreateObject(\"A.B\")", "CreateObject"),
      ElementsAre("A.B"));
  EXPECT_THAT(
      scriptArguments("x = #1/1/2020#: CreateObject(\"A.B\")", "CreateObject"),
      ElementsAre("A.B"));
  EXPECT_THAT(
      scriptArguments("remark = 1: CreateObject(\"A.B\")", "CreateObject"),
      ElementsAre("A.B"));
}

TEST(CatalogScript, passesOverStrings) {
  for (const char *Text : {"MsgBox \"CreateObject('A.B')\"",
                           "MsgBox \"CreateObject(\"\"A.B\"\")\"",
                           "var x = 'a', y = \"CreateObject(\\\"A.B\\\")\";",
                           "Write-Host 'CreateObject(A.B)'"})
    EXPECT_THAT(scriptArguments(Text, "CreateObject"), IsEmpty()) << Text;
}

TEST(CatalogScript, callsMembersToo) {
  EXPECT_THAT(
      scriptArguments("WScript.CreateObject(\"A.B\", \"o_\")", "CreateObject"),
      ElementsAre("A.B", "o_"));
}

} // namespace
