//===- TypeLibraryHeaderTest.cpp - the header that #import makes ----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Yaml.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

using namespace llvm;
using namespace officetidy::typelib;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr char Sample[] = R"(
library: Sample
id: 11111111-2222-3333-4444-555555555555
version: '1.0'
imports:
  - { library: Other, id: 99999999-2222-3333-4444-555555555555 }
types:
  - enum: Kind
    constants: [first, EOF = 3]
  - interface: _App
    id: 11111111-2222-3333-4444-000000000001
    members:
      - '[id(1)] get Name: BSTR'
      - '[id(1)] put Name(BSTR Value)'
      - '[id(2)] Open([optional] VARIANT How, long class = 2): _App*'
      - '[id(3)] Bars(): Other.Bars*'
      - '[id(4)] putref Parent(_App* Value)'
      - '[id(5)] Paint(enum Other.Colour Which): VARIANT'
  - dispinterface: Events
    id: 11111111-2222-3333-4444-000000000002
    members: ['[id(7)] Done(BSTR What, VARIANT How): BOOL', 'property long Count']
  - coclass: App
    id: 11111111-2222-3333-4444-000000000003
    implements: [_App, '[source] Events']
  - interface: IUnknown
    id: 00000000-0000-0000-C000-000000000046
    kind: custom
  - interface: IFont
    id: BEF6E002-A874-101A-8BBA-00AA00300CAB
    kind: custom
  - interface: Unnumbered
    kind: custom
    base: Derived
    members: ['Rest()']
  - interface: Derived
    kind: custom
    members: ['Run(): long']
)";

Library sample() {
  auto L = fromYaml(MemoryBufferRef(Sample, "sample.yaml"));
  EXPECT_TRUE(bool(L)) << toString(L.takeError());
  return L ? std::move(*L) : Library();
}

/// The header with the attributes that \p Set sets.
template <typename Function> std::string header(Function Set) {
  ImportAttributes How;
  Set(How);
  return toHeader(sample(), How);
}
std::string header() {
  return header([](ImportAttributes &) {});
}

TEST(Header, declaresWhatImportDoes) {
  std::string H = header();
  EXPECT_THAT(H, HasSubstr("namespace Sample {"));
  EXPECT_THAT(H, HasSubstr("struct __declspec(uuid(\"11111111-2222-3333-4444-"
                           "555555555555\")) /* LIBID */ __Sample;"));
  EXPECT_THAT(H, HasSubstr("/* coclass */ App;"));
  EXPECT_THAT(H, Not(HasSubstr("App {}")));
  EXPECT_THAT(H, HasSubstr("_COM_SMARTPTR_TYPEDEF(_App, __uuidof(_App));"));
  EXPECT_THAT(H, HasSubstr("virtual HRESULT __stdcall get_Name(BSTR *"));
  EXPECT_THAT(H, HasSubstr("virtual HRESULT __stdcall raw_Open(VARIANT How"));
  EXPECT_THAT(H, HasSubstr("_AppPtr Open(const _variant_t &How = vtMissing, "
                           "long __class = (long)2);"));
  EXPECT_THAT(H,
              HasSubstr("property(get=GetName, put=PutName)) _bstr_t Name;"));
  EXPECT_THAT(H, HasSubstr("property(put=PutRefParent)) _AppPtr Parent;"));
  EXPECT_THAT(H, HasSubstr("_com_dispatch_method(this, 0x7, 1, 0xb, (void *)&"
                           "_result, L\"\\x0008\\x000c\", (BSTR)What, &How);"));
}

TEST(Header, aBaseStandsBeforeWhatDerivesFromIt) {
  std::string H = header();
  size_t Base = H.find("struct Derived : IUnknown {");
  size_t Derived = H.find("struct Unnumbered : Derived {");
  ASSERT_NE(Base, std::string::npos);
  ASSERT_NE(Derived, std::string::npos);
  EXPECT_LT(Base, Derived);
}

TEST(Header, whatWindowsDeclaresIsLeftOut) {
  EXPECT_THAT(header(), AllOf(Not(HasSubstr("interface */ IUnknown;")),
                              Not(HasSubstr("interface */ IFont;"))));
  EXPECT_THAT(header([](auto &How) { How.NoAutoExclude = true; }),
              AllOf(Not(HasSubstr("interface */ IUnknown;")),
                    HasSubstr("interface */ IFont;")));
  EXPECT_THAT(header([](auto &How) { How.Include = {"IFont", "IUnknown"}; }),
              AllOf(Not(HasSubstr("interface */ IUnknown;")),
                    HasSubstr("interface */ IFont;")));
}

TEST(Header, namespaces) {
  EXPECT_THAT(header([](auto &How) { How.NoNamespace = true; }),
              AllOf(Not(HasSubstr("namespace")),
                    HasSubstr("__CRT_UUID_DECL(_App, 0x11111111")));
  EXPECT_THAT(header([](auto &How) { How.RenameNamespace = "Ours"; }),
              AllOf(HasSubstr("namespace Ours {"),
                    HasSubstr("__CRT_UUID_DECL(Ours::_App,"),
                    HasSubstr("__Sample;")));
  ImportAttributes How;
  EXPECT_EQ(namespaceOf(sample(), How), "Sample");
  How.RenameNamespace = "Ours";
  EXPECT_EQ(namespaceOf(sample(), How), "Ours");
  How.NoNamespace = true;
  EXPECT_EQ(namespaceOf(sample(), How), "");
}

TEST(Header, renamesAndExclusions) {
  std::string H = header([](auto &How) {
    How.Renames = {{"EOF", "AtEnd"}, {"Name", "Title"}, {"_App", "Root"}};
    How.Exclude = {"Events"};
  });
  EXPECT_THAT(H, AllOf(HasSubstr("AtEnd = 3"), Not(HasSubstr("EOF"))));
  EXPECT_THAT(H, AllOf(HasSubstr("get_Title"), HasSubstr("GetTitle")));
  EXPECT_THAT(H, AllOf(HasSubstr("struct Root *"), HasSubstr("RootPtr Open")));
  EXPECT_THAT(H, Not(HasSubstr("dispinterface */")));
}

TEST(Header, rawInterfaces) {
  std::string H = header([](auto &How) { How.RawInterfacesOnly = true; });
  EXPECT_THAT(H, HasSubstr("virtual HRESULT __stdcall Open("));
  EXPECT_THAT(H, HasSubstr("virtual HRESULT __stdcall get_Name("));
  EXPECT_THAT(H, Not(HasSubstr("inline")));
  EXPECT_THAT(H, Not(HasSubstr("__declspec(property")));
  EXPECT_THAT(H, HasSubstr("_COM_SMARTPTR_TYPEDEF(_App"));
}

TEST(Header, rawTypesAndPointers) {
  std::string H = header([](auto &How) {
    How.RawNativeTypes = true;
    How.NoSmartPointers = true;
  });
  EXPECT_THAT(H, Not(HasSubstr("_COM_SMARTPTR_TYPEDEF(_App")));
  EXPECT_THAT(H, HasSubstr("  BSTR GetName();"));
  EXPECT_THAT(H, HasSubstr("  void PutName(BSTR Value);"));
  EXPECT_THAT(H, HasSubstr("  struct _App * Open(VARIANT How = vtMissing"));
}

TEST(Header, prefixes) {
  std::string H = header([](auto &How) {
    How.RawMethodPrefix = "Raw";
    How.HighMethodPrefix = "Do";
    How.RawPropertyPrefixes = PropertyPrefixes{"g_", "p_", "r_"};
    How.HighPropertyPrefixes = PropertyPrefixes{"Fetch", "Store", "Refer"};
  });
  EXPECT_THAT(H, AllOf(HasSubstr("RawOpen("), HasSubstr("DoOpen(")));
  EXPECT_THAT(H, AllOf(HasSubstr("g_Name("), HasSubstr("p_Name("),
                       HasSubstr("r_Parent(")));
  EXPECT_THAT(H, AllOf(HasSubstr("FetchName("), HasSubstr("StoreName("),
                       HasSubstr("ReferParent(")));
}

TEST(Header, implementations) {
  std::string H = header([](auto &How) { How.NoImplementation = true; });
  EXPECT_THAT(H, AllOf(HasSubstr("_AppPtr Open("), Not(HasSubstr("inline"))));
  H = header([](auto &How) { How.ImplementationOnly = true; });
  EXPECT_THAT(H, AllOf(HasSubstr("inline _AppPtr _App::Open("),
                       Not(HasSubstr("struct _App :"))));
}

TEST(Header, dualInterfacesMayBeCalledByInvoke) {
  std::string H = header([](auto &How) { How.NoDualInterfaces = true; });
  EXPECT_THAT(H, AllOf(Not(HasSubstr("get_Name")),
                       HasSubstr("_com_dispatch_method(this, 0x2, 1")));
  H = header([](auto &How) { How.RawDispInterfaces = true; });
  EXPECT_THAT(H, HasSubstr("  HRESULT raw_Done(BSTR What, VARIANT How, "
                           "VARIANT_BOOL *_result);"));
}

TEST(Header, aDispinterfaceMayTakeAnInterfacesMembers) {
  auto L = fromYaml(MemoryBufferRef(R"(
library: L
types:
  - interface: I
    members: ['[id(4)] Ask(BSTR What): long']
  - dispinterface: D
    base: I
)",
                                    "l.yaml"));
  ASSERT_TRUE(bool(L)) << toString(L.takeError());
  EXPECT_THAT(
      toHeader(*L, {}),
      AllOf(HasSubstr("struct D : IDispatch {\n  long Ask(_bstr_t What)"),
            HasSubstr("inline long D::Ask(_bstr_t What) { long _result "
                      "= 0; _com_dispatch_method(this, 0x4, 1")));
}

TEST(Header, namedGuids) {
  EXPECT_THAT(header(), Not(HasSubstr("CLSID_")));
  std::string H = header([](auto &How) { How.NamedGuids = true; });
  EXPECT_THAT(H, AllOf(HasSubstr("selectany) LIBID_Sample = {0x11111111"),
                       HasSubstr("selectany) CLSID_App = {"),
                       HasSubstr("selectany) IID__App = {"),
                       HasSubstr("selectany) DIID_Events = {")));
  EXPECT_THAT(H, Not(HasSubstr("extern \"C\"")));
  H = header([](auto &How) { How.NamedGuids = How.NoNamespace = true; });
  EXPECT_THAT(H, HasSubstr("extern \"C\" const GUID __declspec(selectany) "
                           "CLSID_App"));
}

TEST(Header, statementsAreInjected) {
  EXPECT_THAT(header([](auto &How) { How.InjectStatements = {"class X;"}; }),
              HasSubstr("namespace Sample {\nclass X;\n"));
}

TEST(Header, otherLibraries) {
  std::string H = header();
  EXPECT_THAT(H, HasSubstr("IUnknownPtr Bars();"));
  EXPECT_THAT(H, HasSubstr("_variant_t Paint(long Which);"));
  auto Other = fromYaml(MemoryBufferRef(R"(
library: Other
id: 99999999-2222-3333-4444-555555555555
types:
  - interface: Bars
    id: 99999999-2222-3333-4444-000000000001
  - enum: Colour
)",
                                        "other.yaml"));
  ASSERT_TRUE(bool(Other));
  ImportAttributes How, OthersHow;
  OthersHow.RenameNamespace = "Foreign";
  H = toHeader(sample(), How, ImportedLibrary{&*Other, &OthersHow});
  EXPECT_THAT(H, HasSubstr("Foreign::BarsPtr Bars();"));
  EXPECT_THAT(H, HasSubstr("Paint(enum Foreign::Colour Which);"));
}

TEST(Header, everyNameIsAnIdentifier) {
  Library L;
  L.Name = "a b\n#error";
  TypeInfo T;
  T.Kind = TypeKind::Enum;
  T.Name = "1x*/";
  Variable V;
  V.Name = "while";
  V.Value.emplace();
  T.Variables.push_back(V);
  L.Types.push_back(T);
  EXPECT_THAT(toHeader(L, {}),
              AllOf(HasSubstr("namespace a_b__error {"),
                    HasSubstr("enum _1x__ {"), HasSubstr("__while = 0,")));
}

TEST(Header, interfacesThatDeriveFromThemselvesEnd) {
  Library L;
  L.Name = "L";
  for (const char *Name : {"A", "B"}) {
    TypeInfo T;
    T.Name = Name;
    T.Base.emplace();
    T.Base->Name = T.Name == "A" ? "B" : "A";
    L.Types.push_back(T);
  }
  EXPECT_THAT(toHeader(L, {}), HasSubstr("struct A : "));
}

} // namespace
