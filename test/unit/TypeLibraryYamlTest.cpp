//===- TypeLibraryYamlTest.cpp - type libraries as YAML -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Yaml.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace officetidy::typelib;
using testing::HasSubstr;

namespace {

Library readOrDie(StringRef Text) {
  auto L = fromYaml(MemoryBufferRef(Text, "model.yaml"));
  EXPECT_TRUE(bool(L)) << toString(L.takeError());
  return L ? std::move(*L) : Library();
}

std::string errorOf(StringRef Text) {
  auto L = fromYaml(MemoryBufferRef(Text, "model.yaml"));
  return L ? "no error" : toString(L.takeError());
}

constexpr char Sample[] = R"(
library: Sample
id: 00062fff-0000-0000-C000-000000000046
version: '9.6'
imports:
  - { library: Office, id: 2DF8D04C-5BFA-101B-BDE5-00AA0044DE52 }
types:
  - enum: Kind
    constants: [first, third = 3, fourth, minus = -1]
  - interface: _App
    id: 00063001-0000-0000-C000-000000000046
    members:
      - '[id(0xF000)] get App: App*'
      - '[id(0x10A)] Create(Kind Which, [optional] VARIANT How): IDispatch*'
      - 'Quit()'
      - '[hidden] put Name(BSTR Name)'
      - 'Sum([out] SAFEARRAY(BSTR)* Names, unsigned short Count = 7): BOOL'
      - 'get Bars(long Lcid): Office.CommandBars*'
      - 'get(BSTR Text = "a,b")'
  - dispinterface: Events
    members: ['Done(BSTR What)', 'property long Count', 'readonly BSTR Name']
  - coclass: App
    id: 0006F03A-0000-0000-C000-000000000046
    implements: [_App, '[source] Events']
  - interface: Raw
    kind: custom
    members: ['Ask(double Number = -1.5): long']
)";

TEST(Yaml, readsIdentities) {
  Library L = readOrDie(Sample);
  EXPECT_EQ(L.Name, "Sample");
  EXPECT_EQ(L.Guid, "00062FFF-0000-0000-C000-000000000046");
  EXPECT_EQ(L.Major, 9);
  EXPECT_EQ(L.Minor, 6);
  ASSERT_EQ(L.Imports.size(), 1u);
  EXPECT_EQ(L.Imports[0].Name, "Office");
  ASSERT_TRUE(L.findGuid("0006F03A-0000-0000-C000-000000000046"));
  EXPECT_EQ(L.findGuid("0006F03A-0000-0000-C000-000000000046")->Name, "App");
  EXPECT_TRUE(L.Partial);
}

TEST(Yaml, countsConstantsOn) {
  Library L = readOrDie(Sample);
  std::vector<int64_t> Values;
  for (const Variable &V : L.find("Kind")->Variables)
    Values.push_back(V.Value->Integer);
  EXPECT_THAT(Values, testing::ElementsAre(0, 3, 4, -1));
}

TEST(Yaml, aDualInterfaceGivesItsResultsByPointer) {
  Library L = readOrDie(Sample);
  const TypeInfo &T = *L.find("_App");
  EXPECT_TRUE(T.isDual());
  ASSERT_EQ(T.Functions.size(), 7u);
  const Function &App = T.Functions[0];
  EXPECT_EQ(App.Invoke, InvokeKind::Get);
  EXPECT_EQ(App.Id, 0xF000);
  EXPECT_EQ(App.Result.Kind, VarType::HResult);
  ASSERT_EQ(App.Parameters.size(), 1u);
  EXPECT_TRUE(App.Parameters[0].RetVal);
  EXPECT_EQ(App.Parameters[0].What.Element[0].Element[0].User.Name, "App");
  const Function &Create = T.Functions[1];
  ASSERT_EQ(Create.Parameters.size(), 3u);
  EXPECT_TRUE(Create.Parameters[1].Optional);
  EXPECT_EQ(Create.Parameters[2].What.Element[0].Kind, VarType::Dispatch);
  EXPECT_EQ(T.Functions[2].Parameters.size(), 0u);
  EXPECT_EQ(T.Functions[3].Invoke, InvokeKind::Put);
  EXPECT_EQ(T.Functions[3].Flags, FuncFlags::Hidden);
}

TEST(Yaml, readsParametersAndDefaults) {
  Library L = readOrDie(Sample);
  const Function &Sum = L.find("_App")->Functions[4];
  EXPECT_TRUE(Sum.Parameters[0].Out);
  EXPECT_FALSE(Sum.Parameters[0].In);
  const Type &Names = Sum.Parameters[0].What;
  EXPECT_EQ(Names.Element[0].Kind, VarType::SafeArray);
  EXPECT_EQ(Names.Element[0].Element[0].Kind, VarType::Bstr);
  EXPECT_EQ(Sum.Parameters[1].What.Kind, VarType::UI2);
  EXPECT_EQ(Sum.Parameters[1].Default->Integer, 7);
  const Function &Bars = L.find("_App")->Functions[5];
  EXPECT_EQ(Bars.Parameters[1].What.Element[0].Element[0].User.Import, 0u);
  EXPECT_EQ(Bars.Parameters[1].What.Element[0].Element[0].User.Name,
            "CommandBars");
  const Function &Get = L.find("_App")->Functions[6];
  EXPECT_EQ(Get.Name, "get");
  EXPECT_EQ(Get.Parameters[0].Default->Text, "a,b");
  EXPECT_EQ(L.find("Raw")->Functions[0].Parameters[0].Default->Real, -1.5);
}

TEST(Yaml, theFirstInterfaceAndTheFirstSourceAreTheDefault) {
  Library L = readOrDie(Sample);
  const auto &Implements = L.find("App")->Implements;
  ASSERT_EQ(Implements.size(), 2u);
  EXPECT_TRUE(Implements[0].Default);
  EXPECT_FALSE(Implements[0].Source);
  EXPECT_TRUE(Implements[1].Default);
  EXPECT_TRUE(Implements[1].Source);
}

TEST(Yaml, readsDispinterfaces) {
  Library L = readOrDie(Sample);
  const TypeInfo &T = *L.find("Events");
  EXPECT_FALSE(T.isDual());
  EXPECT_EQ(T.Functions[0].Result.Kind, VarType::Void);
  ASSERT_EQ(T.Variables.size(), 2u);
  EXPECT_EQ(T.Variables[1].Flags, VarFlags::ReadOnly);
}

TEST(Yaml, errorsSayWhereAndWhat) {
  EXPECT_THAT(errorOf("library: A\nid: 12\n"),
              HasSubstr("model.yaml:2:5: '12' is no GUID"));
  EXPECT_THAT(errorOf("library: A\ntypes:\n  - interface: I\n"
                      "    members: ['Get(long']\n"),
              HasSubstr("model.yaml:4:15: 'Get(long': ')' is missing behind "
                        "the parameters"));
  EXPECT_THAT(errorOf("library: A\ntypes:\n  - interface: I\n"
                      "    members: ['get Name']\n"),
              HasSubstr("': type' is missing"));
  EXPECT_THAT(errorOf("library: A\ntypes:\n  - interface: I\n"
                      "    members: ['[odd] Get()']\n"),
              HasSubstr("'odd' is no attribute"));
  EXPECT_THAT(errorOf("library: A\ntypes:\n  - alias: I\n    of: Missing*\n"),
              HasSubstr("'I' refers to a type 'Missing', which is neither"));
  EXPECT_THAT(errorOf("library: A\ntypes:\n  - id: "
                      "00062FFF-0000-0000-C000-000000000046\n"),
              HasSubstr("a type has one of the keys"));
  EXPECT_THAT(errorOf("library: A\nversion: x\n"), HasSubstr("two numbers"));
  EXPECT_THAT(errorOf(""), HasSubstr("model.yaml"));
  EXPECT_THAT(errorOf("- 1"), HasSubstr("model.yaml"));
}

TEST(Yaml, deepTypesEndInAnError) {
  std::string Text = "library: A\ntypes:\n  - alias: I\n    of: '";
  for (unsigned I = 0; I < 1000; ++I)
    Text += "SAFEARRAY(";
  EXPECT_THAT(errorOf(Text + "'"), HasSubstr("nested too deeply"));
}

} // namespace
