//===- CatalogYamlTest.cpp - reading the catalog's YAML -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Canonical.h"
#include "Catalog/Catalog.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <map>

using namespace officetidy::catalog;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

namespace {

/// The catalog in \p Yaml, which must be right.
Catalog read(llvm::StringRef Yaml) {
  llvm::Expected<Catalog> C = parse(llvm::MemoryBufferRef(Yaml, "x.yaml"));
  if (C)
    return std::move(*C);
  ADD_FAILURE() << toString(C.takeError());
  return {};
}

/// The error in \p Yaml, which must be wrong.
std::string errorOf(llvm::StringRef Yaml) {
  llvm::Expected<Catalog> C = parse(llvm::MemoryBufferRef(Yaml, "x.yaml"));
  return C ? "no error" : toString(C.takeError());
}

TEST(CatalogYaml, readsNothing) {
  EXPECT_EQ(read("").digest(), Catalog().digest());
  EXPECT_EQ(read("# nothing\n").digest(), Catalog().digest());
  EXPECT_EQ(read("creations: []\n").digest(), Catalog().digest());
}

TEST(CatalogYaml, readsClasses) {
  Catalog C = read("classes:\n"
                   "  - name: A.B\n"
                   "    check: some-check\n"
                   "    prog-ids: [A.B, A.C]\n"
                   "    clsids: ['{0006F03A-0000-0000-C000-000000000046}']\n"
                   "    executables: [a.exe]\n"
                   "    documents: [.a, 'a:']\n"
                   "    reasons: [profile, single-instance, spooler, dialogs]\n"
                   "    note: true\n");
  ASSERT_EQ(C.Classes.size(), 1u);
  const AutomationClass &A = C.Classes[0];
  EXPECT_EQ(A.Name, "A.B");
  EXPECT_EQ(A.Check, "some-check");
  EXPECT_THAT(A.ProgIds, ElementsAre("A.B", "A.C"));
  EXPECT_THAT(A.Clsids,
              ElementsAre(GuidText{"0006f03a-0000-0000-c000-000000000046"}));
  EXPECT_THAT(A.Executables, ElementsAre("a.exe"));
  EXPECT_THAT(A.Documents, ElementsAre(".a", "a:"));
  EXPECT_THAT(A.Reasons, ElementsAre(Reason::Profile, Reason::SingleInstance,
                                     Reason::Spooler, Reason::Dialogs));
  EXPECT_TRUE(A.Note);
}

TEST(CatalogYaml, readsRequirements) {
  Catalog C =
      read("creations:\n"
           "  - { function: f, identity: 1, when: { place: 0, is: [a, b] "
           "} }\n"
           "  - { function: g, identity: 0 }\n");
  ASSERT_EQ(C.Creations.size(), 2u);
  ASSERT_TRUE(C.Creations[0].When);
  EXPECT_EQ(C.Creations[0].When->At, *Place::parse("0"));
  EXPECT_THAT(C.Creations[0].When->Is, ElementsAre("a", "b"));
  EXPECT_FALSE(C.Creations[1].When);
  EXPECT_THAT(
      errorOf("creations:\n"
              "  - { function: f, identity: 1, when: { place: 0, is: [] "
              "} }\n"),
      HasSubstr("'is' must name one text or more"));
}

TEST(CatalogYaml, readsCreations) {
  Catalog C =
      read("creations:\n"
           "  - { function: f, identity: 0 }\n"
           "  - { function: g, identity: ['0', <1>, this], form: script,\n"
           "      attaches: true }\n");
  ASSERT_EQ(C.Creations.size(), 2u);
  EXPECT_EQ(C.Creations[0].Function, "f");
  EXPECT_THAT(C.Creations[0].Identity, ElementsAre(*Place::parse("0")));
  EXPECT_EQ(C.Creations[0].Form, IdentityForm::Clsid);
  EXPECT_FALSE(C.Creations[0].Attaches);
  EXPECT_THAT(C.Creations[1].Identity,
              ElementsAre(*Place::parse("0"), *Place::parse("<1>"),
                          *Place::parse("this")));
  EXPECT_EQ(C.Creations[1].Form, IdentityForm::Script);
  EXPECT_TRUE(C.Creations[1].Attaches);
}

TEST(CatalogYaml, readsEveryForm) {
  const std::pair<const char *, IdentityForm> Forms[] = {
      {"clsid", IdentityForm::Clsid},
      {"prog-id", IdentityForm::ProgId},
      {"moniker", IdentityForm::Moniker},
      {"command-line", IdentityForm::CommandLine},
      {"document", IdentityForm::Document},
      {"script", IdentityForm::Script}};
  for (auto [Name, Form] : Forms) {
    Catalog C =
        read(std::string("creations: [{ function: f, identity: 0, form: ") +
             Name + " }]");
    ASSERT_EQ(C.Creations.size(), 1u) << Name;
    EXPECT_EQ(C.Creations[0].Form, Form) << Name;
  }
}

TEST(CatalogYaml, readsConversions) {
  Catalog C = read("conversions:\n"
                   "  - { function: f, from: [2, 1], to: [0, result] }\n"
                   "  - { function: g, from: 0, to: this, adds: true }\n");
  ASSERT_EQ(C.Conversions.size(), 2u);
  EXPECT_THAT(C.Conversions[0].From,
              ElementsAre(*Place::parse("2"), *Place::parse("1")));
  EXPECT_THAT(C.Conversions[0].To,
              ElementsAre(*Place::parse("0"), *Place::parse("result")));
  EXPECT_FALSE(C.Conversions[0].Adds);
  EXPECT_TRUE(C.Conversions[1].Adds);
}

TEST(CatalogYaml, readsEntryPoints) {
  Catalog C = read(
      "entry-points:\n"
      "  - { function: 'nightly::*', context: scheduler }\n"
      "  - { program: nightly-report, context: scheduler }\n"
      "  - { call: f, callee: 1.proc, argument: 2, parameter: 3,\n"
      "      context: service, what: handler }\n"
      "  - { base: IRun, methods: [Start, Stop], context: asp,\n"
      "      uuid: 839D7762-5121-4009-9234-4F0D19394F04 }\n"
      "  - { function: Proc, exported: true, types: [BLOCK], context: asp }\n");
  ASSERT_EQ(C.EntryPoints.size(), 5u);
  EXPECT_EQ(C.EntryPoints[0].Function, "nightly::*");
  EXPECT_EQ(C.EntryPoints[0].Where, Context::Scheduler);
  EXPECT_FALSE(C.EntryPoints[0].Exported);
  EXPECT_EQ(C.EntryPoints[1].Program, "nightly-report");
  EXPECT_EQ(C.EntryPoints[2].Call, "f");
  EXPECT_EQ(C.EntryPoints[2].Callee, Place::parse("1.proc"));
  EXPECT_EQ(C.EntryPoints[2].Argument, Place::parse("2"));
  EXPECT_EQ(C.EntryPoints[2].Parameter, 3u);
  EXPECT_EQ(C.EntryPoints[2].What, "handler");
  EXPECT_EQ(C.EntryPoints[2].Where, Context::Service);
  EXPECT_EQ(C.EntryPoints[3].Base, "IRun");
  EXPECT_THAT(C.EntryPoints[3].Methods, ElementsAre("Start", "Stop"));
  EXPECT_EQ(C.EntryPoints[3].Uuid->Text,
            "839d7762-5121-4009-9234-4f0d19394f04");
  EXPECT_EQ(C.EntryPoints[3].Where, Context::Asp);
  EXPECT_TRUE(C.EntryPoints[4].Exported);
  EXPECT_THAT(C.EntryPoints[4].Types, ElementsAre("BLOCK"));
}

TEST(CatalogYaml, readsCallbacksAndConstructions) {
  Catalog C =
      read("callbacks:\n"
           "  - { function: f, callee: 2, argument: 3, parameter: 1 }\n"
           "  - { function: g, callee: this, binds: true, how: starts }\n"
           "constructions: [{ function: make, class: <0> }]\n");
  ASSERT_EQ(C.Callbacks.size(), 2u);
  EXPECT_EQ(C.Callbacks[0].Callee, *Place::parse("2"));
  EXPECT_EQ(C.Callbacks[0].Argument, Place::parse("3"));
  EXPECT_EQ(C.Callbacks[0].Parameter, 1u);
  EXPECT_FALSE(C.Callbacks[0].Binds);
  EXPECT_EQ(C.Callbacks[0].How, "passes as callback");
  EXPECT_EQ(C.Callbacks[1].Callee, *Place::parse("this"));
  EXPECT_FALSE(C.Callbacks[1].Argument);
  EXPECT_TRUE(C.Callbacks[1].Binds);
  EXPECT_EQ(C.Callbacks[1].How, "starts");
  ASSERT_EQ(C.Constructions.size(), 1u);
  EXPECT_EQ(C.Constructions[0].Class, *Place::parse("<0>"));
}

TEST(CatalogYaml, readsLists) {
  Catalog C = read("stores: ['a::*']\n"
                   "invokes: [b]\n"
                   "attended: ['ui::*', Show]\n"
                   "script-hosts: [h.exe]\n"
                   "script-creations: [Make]\n"
                   "launchers: [l.exe]\n");
  EXPECT_THAT(C.Stores, ElementsAre("a::*"));
  EXPECT_THAT(C.Invokes, ElementsAre("b"));
  EXPECT_THAT(C.Attended, ElementsAre("ui::*", "Show"));
  EXPECT_THAT(C.ScriptHosts, ElementsAre("h.exe"));
  EXPECT_THAT(C.ScriptCreations, ElementsAre("Make"));
  EXPECT_THAT(C.Launchers, ElementsAre("l.exe"));
}

TEST(CatalogYaml, readsProgramsInTheirOrder) {
  Catalog C = read("programs:\n"
                   "  zeta: ['z/**', 'common/**']\n"
                   "  alpha: ['a/**']\n"
                   "  mid:\n"
                   "    - m.cpp\n");
  ASSERT_EQ(C.Programs.size(), 3u);
  EXPECT_EQ(C.Programs[0].first, "zeta");
  EXPECT_THAT(C.Programs[0].second, ElementsAre("z/**", "common/**"));
  EXPECT_EQ(C.Programs[1].first, "alpha");
  EXPECT_EQ(C.Programs[2].first, "mid");
  EXPECT_THAT(C.Programs[2].second, ElementsAre("m.cpp"));
}

TEST(CatalogYaml, expandsBraces) {
  Catalog C = read("creations: [{ function: 'Start{A,W}', identity: 0 }]\n"
                   "entry-points:\n"
                   "  - { call: 'On{,Ex}', callee: 0, context: service }\n"
                   "stores: ['{a,b}::*']\n");
  ASSERT_EQ(C.Creations.size(), 2u);
  EXPECT_EQ(C.Creations[0].Function, "StartA");
  EXPECT_EQ(C.Creations[1].Function, "StartW");
  ASSERT_EQ(C.EntryPoints.size(), 2u);
  EXPECT_EQ(C.EntryPoints[0].Call, "On");
  EXPECT_EQ(C.EntryPoints[1].Call, "OnEx");
  EXPECT_THAT(C.Stores, ElementsAre("a::*", "b::*"));
}

TEST(CatalogYaml, errorNamesTheKeysThatAreAllowed) {
  EXPECT_EQ(
      errorOf("creations:\n  - { function: f, identity: 0, frm: clsid }\n"),
      "x.yaml:2:33: unknown key 'frm'; allowed are: function, identity, "
      "form, attaches, token, when, arguments");
  EXPECT_THAT(
      errorOf("\ncreation: []\n"),
      AllOf(StartsWith("x.yaml:2:1: unknown key 'creation'; allowed are: "
                       "classes, creations, "),
            HasSubstr("disabled-entry-points, programs")));
}

TEST(CatalogYaml, errorNamesTheValuesThatAreAllowed) {
  EXPECT_EQ(errorOf("entry-points:\n  - function: f\n    context: servce\n"),
            "x.yaml:3:14: unknown context 'servce'; allowed are: service, asp, "
            "scheduler");
  EXPECT_EQ(errorOf("creations: [{ function: f, identity: 0, form: x }]"),
            "x.yaml:1:47: unknown form 'x'; allowed are: clsid, prog-id, "
            "moniker, command-line, document, script, control");
  EXPECT_EQ(
      errorOf("classes: [{ name: a, check: b, prog-ids: [a], reasons: [x] }]"),
      "x.yaml:1:57: unknown reason 'x'; allowed are: profile, "
      "single-instance, spooler, dialogs");
}

TEST(CatalogYaml, errorSaysWhatAGuidLooksLike) {
  EXPECT_EQ(errorOf("classes:\n  - name: a\n    check: b\n    clsids: [123]\n"),
            "x.yaml:4:14: '123' is no GUID; one looks like "
            "'0006F03A-0000-0000-C000-000000000046'");
}

TEST(CatalogYaml, errorSaysWhatPlacesThereAre) {
  EXPECT_THAT(errorOf("creations: [{ function: f, identity: first }]"),
              AllOf(StartsWith("x.yaml:1:38: 'first' is no place in a call; "),
                    HasSubstr("'0.lpServiceProc'"), HasSubstr("'result'")));
  EXPECT_THAT(errorOf("creations: [{ function: f, identity: [0, -1] }]"),
              StartsWith("x.yaml:1:42: '-1' is no place"));
  EXPECT_THAT(errorOf("entry-points: [{ call: f, callee: x, context: asp }]"),
              StartsWith("x.yaml:1:35: 'x' is no place"));
}

TEST(CatalogYaml, errorSaysWhichKeyIsMissing) {
  EXPECT_EQ(errorOf("creations:\n  - { identity: 0 }\n"),
            "x.yaml:2:7: missing required key 'function'");
  EXPECT_EQ(errorOf("callbacks: [{ function: f }]"),
            "x.yaml:1:15: missing required key 'callee'");
  EXPECT_EQ(errorOf("entry-points: [{ function: f }]"),
            "x.yaml:1:18: missing required key 'context'");
}

TEST(CatalogYaml, errorSaysWhatKindOfValueIsExpected) {
  EXPECT_EQ(errorOf("creations: f\n"),
            "x.yaml:1:12: expected a list, as in [a, b]");
  EXPECT_EQ(errorOf("creations: [f]\n"),
            "x.yaml:1:13: expected a mapping, as in { key: value }");
  EXPECT_EQ(errorOf("- f\n"),
            "x.yaml:1:1: expected a mapping, as in { key: value }");
  EXPECT_EQ(errorOf("creations: [{ function: [f], identity: 0 }]"),
            "x.yaml:1:26: expected a single value");
  EXPECT_EQ(
      errorOf(
          "callbacks: [{ function: f, callee: 0, argument: 1, parameter: x }]"),
      "x.yaml:1:63: expected a number, 0 or more");
  EXPECT_EQ(errorOf("callbacks: [{ function: f, callee: 0, binds: maybe }]"),
            "x.yaml:1:46: expected true or false");
  EXPECT_EQ(errorOf("programs: { a: x }"),
            "x.yaml:1:16: expected a list, as in [a, b]");
}

TEST(CatalogYaml, errorSaysWhatAProgramNeeds) {
  EXPECT_EQ(errorOf("programs: { a: [] }"),
            "x.yaml:1:13: program 'a' needs the globs of its sources");
}

TEST(CatalogYaml, errorNamesADuplicateKey) {
  EXPECT_EQ(errorOf("programs: { a: [x], a: [y] }"),
            "x.yaml:1:21: duplicated mapping key 'a'");
}

TEST(CatalogYaml, errorInTheYamlItselfHasAPlace) {
  EXPECT_THAT(errorOf("creations: [\n"), StartsWith("x.yaml:"));
  EXPECT_THAT(errorOf("creations: [\n"), Not(HasSubstr("no error")));
  EXPECT_THAT(errorOf("stores:\n  - 'a\n"), StartsWith("x.yaml:2:7: "));
}

TEST(CatalogYaml, refusesASecondDocument) {
  EXPECT_EQ(errorOf("stores: [a]\n---\nstores: [b]\n"),
            "x.yaml:3:1: one document only; join it with the one before");
}

TEST(CatalogYaml, refusesRowsThatMakeNoSense) {
  const std::pair<const char *, const char *> Cases[] = {
      {"classes: [{ name: '', check: b, prog-ids: [a] }]",
       "'name' must not be empty"},
      {"classes: [{ name: a, check: '', prog-ids: [a] }]",
       "'check' must not be empty"},
      {"classes: [{ name: a, check: b }]",
       "a class needs one of: prog-ids, clsids, executables, documents"},
      {"classes: [{ name: a, check: b, prog-ids: [A.B.1] }]",
       "'prog-ids' are without version; write 'A.B'"},
      {"creations: [{ function: '', identity: 0 }]",
       "'function' must not be empty"},
      {"creations: [{ function: 'a::*', identity: 0 }]",
       "'function' is a qualified name, not a glob, in this row"},
      {"creations: [{ function: 'a<int>::b', identity: 0 }]",
       "'function' is a qualified name without template arguments and "
       "parameters"},
      {"creations: [{ function: 'a()', identity: 0 }]",
       "'function' is a qualified name without template arguments and "
       "parameters"},
      {"creations: [{ function: f, identity: [] }]",
       "'identity' must name one place or more"},
      {"conversions: [{ function: f, from: [], to: 0 }]",
       "a conversion needs one of: from, gives, yields, clears"},
      {"conversions: [{ function: f, from: 0, to: [] }]",
       "'to' must name one place or more"},
      {"entry-points: [{ context: asp }]",
       "an entry point needs exactly one of: function, call, base, program"},
      {"entry-points: [{ function: f, program: p, context: asp }]",
       "an entry point needs exactly one of: function, call, base, program"},
      {"entry-points: [{ call: f, context: asp }]",
       "'call' and 'callee' go together"},
      {"entry-points: [{ function: f, callee: 0, context: asp }]",
       "'call' and 'callee' go together"},
      {"entry-points: [{ function: f, argument: 0, context: asp }]",
       "'argument' goes with 'call'"},
      {"entry-points: [{ call: f, callee: 0, parameter: 1, context: asp }]",
       "'parameter' goes with 'argument'"},
      {"entry-points: [{ base: b, context: asp }]",
       "'base' and 'methods' go together"},
      {"entry-points: [{ function: f, methods: [m], context: asp }]",
       "'base' and 'methods' go together"},
      {"entry-points: [{ function: f, context: asp,"
       " uuid: 839D7762-5121-4009-9234-4F0D19394F04 }]",
       "'uuid' goes with 'base'"},
      {"entry-points: [{ program: p, types: [t], context: asp }]",
       "'types' goes with 'function' or 'base'"},
      {"entry-points: [{ program: p, exported: true, context: asp }]",
       "'exported' goes with 'function'"},
      {"entry-points: [{ program: p, external: true, context: asp }]",
       "'external' goes with 'function'"},
      {"entry-points: [{ function: f, addressed: true, context: asp }]",
       "'addressed', 'published' and 'lifetime' go with 'base'"},
      {"entry-points: [{ function: f, having: ['m()'], context: asp }]",
       "'having', 'implements', 'using' and 'beside' go with 'base'"},
      {"entry-points: [{ base: b, methods: [m], having: [m], context: asp }]",
       "'having' takes members with their parameters: 'a(int, b *)'"},
      {"callbacks: [{ function: f, callee: 0, parameter: 1 }]",
       "'parameter' goes with 'argument'"},
      {"callbacks: [{ function: f, callee: result }]",
       "'callee' cannot be the result"},
      {"constructions: [{ function: f, class: 0 }]",
       "'class' must be a template argument, as '<0>'"},
      {"coclasses: [{ base: B, clsid: 0 }]",
       "'clsid' must be a template argument, as '<1>'"},
      {"coclasses: [{ base: B }]", "a coclass needs 'clsid' or 'calls'"},
      {"logons: [{ function: f, type: this, interactive: [3] }]",
       "'type' must be an argument"},
      {"logons: [{ function: f, type: 0, interactive: [three] }]",
       "'interactive' must be numbers"}};
  for (auto [Yaml, Message] : Cases) {
    size_t Column = llvm::StringRef(Yaml).find('{') + 3;
    EXPECT_EQ(errorOf(Yaml),
              "x.yaml:1:" + std::to_string(Column) + ": " + Message)
        << Yaml;
  }
}

TEST(CatalogYaml, takesOperatorsForNames) {
  Catalog C = read(
      "conversions:\n"
      "  - { function: 'a::operator*', from: this, to: result }\n"
      "  - { function: 'a::operator()', from: this, to: result }\n"
      "  - { function: 'a::operator const char *', from: this, to: result }\n");
  EXPECT_EQ(C.Conversions.size(), 3u);
}

TEST(CatalogAdd, rowsOfTheOtherWin) {
  Catalog C = read(
      "classes: [{ name: A, check: x, prog-ids: [A] },"
      " { name: A, check: x, note: true, documents: [.a] }]\n"
      "creations: [{ function: f, identity: 0 }, { function: g, identity: 0 "
      "}]\n"
      "callbacks: [{ function: c, callee: 0 }, { function: c, callee: 1 }]\n"
      "entry-points: [{ function: f, context: asp }, { function: g, context: "
      "asp }]\n"
      "stores: [a]\n"
      "programs: { p: [x] }\n");
  C.add(read("classes: [{ name: A, check: y, prog-ids: [A] }]\n"
             "creations: [{ function: f, identity: 1 }]\n"
             "callbacks: [{ function: c, callee: 2 }]\n"
             "entry-points: [{ function: f, context: service }]\n"
             "stores: [a, b]\n"
             "programs: { p: [y], q: [z] }\n"));
  ASSERT_EQ(C.Classes.size(), 2u);
  EXPECT_TRUE(C.Classes[0].Note);
  EXPECT_EQ(C.Classes[1].Check, "y");
  ASSERT_EQ(C.Creations.size(), 2u);
  EXPECT_EQ(C.Creations[0].Function, "g");
  EXPECT_THAT(C.Creations[1].Identity, ElementsAre(*Place::parse("1")));
  ASSERT_EQ(C.Callbacks.size(), 1u);
  EXPECT_EQ(C.Callbacks[0].Callee, *Place::parse("2"));
  ASSERT_EQ(C.EntryPoints.size(), 2u);
  EXPECT_EQ(C.EntryPoints[1].Where, Context::Service);
  EXPECT_THAT(C.Stores, ElementsAre("a", "b"));
  ASSERT_EQ(C.Programs.size(), 2u);
  EXPECT_THAT(C.Programs[0].second, ElementsAre("y"));
}

TEST(CatalogDigest, changesWithAnything) {
  const char *Different[] = {
      "",
      "stores: [a]",
      "stores: [b]",
      "stores: [a, b]",
      "stores: [ab]",
      "invokes: [a]",
      "attended: [a]",
      "creations: [{ function: f, identity: 0 }]",
      "creations: [{ function: f, identity: 1 }]",
      "creations: [{ function: f, identity: <0> }]",
      "creations: [{ function: f, identity: 0.x }]",
      "creations: [{ function: f, identity: 0, form: prog-id }]",
      "creations: [{ function: f, identity: 0, attaches: true }]",
      "callbacks: [{ function: f, callee: 0 }]",
      "callbacks: [{ function: f, callee: 0, argument: 0 }]",
      "entry-points: [{ function: f, context: asp }]",
      "entry-points: [{ program: f, context: asp }]",
      "programs: { a: [b] }",
      "programs: { a: [b], c: [d] }",
      "programs: { c: [d], a: [b] }"};
  std::map<uint64_t, const char *> Seen;
  for (const char *Yaml : Different) {
    auto [It, New] = Seen.try_emplace(read(Yaml).digest(), Yaml);
    EXPECT_TRUE(New) << Yaml << " is like " << It->second;
  }
}

TEST(CatalogDigest, isThatOfEqualCatalogs) {
  EXPECT_EQ(read("stores: [a]\n# comment\n").digest(),
            read("{ stores: ['a'] }").digest());
}

TEST(CatalogCanonical, keepsEverything) {
  Catalog C =
      read("classes: [{ name: a, check: b, note: true, documents: [.a],"
           " reasons: [dialogs], executables: [x.exe], prog-ids: [p],"
           " clsids: [839D7762-5121-4009-9234-4F0D19394F04] }]\n"
           "creations: [{ function: f, identity: [0.x, <2>], form: script }]\n"
           "conversions: [{ function: f, from: 0, to: [this, result], adds: "
           "true }]\n"
           "entry-points: [{ call: f, callee: 1, argument: 2, parameter: 300,"
           " context: scheduler, what: w }]\n"
           "callbacks: [{ function: f, callee: 1, how: h, binds: true }]\n"
           "constructions: [{ function: f, class: <0> }]\n"
           "programs: { c: [d], a: [b] }\n");
  std::string Bytes = toCanonical(C);
  EXPECT_EQ(toCanonical(fromCanonical(Bytes)), Bytes);
  EXPECT_EQ(fromCanonical(Bytes).EntryPoints[0].Parameter, 300u);
  EXPECT_EQ(fromCanonical(Bytes).Programs[0].first, "c");
}

} // namespace
