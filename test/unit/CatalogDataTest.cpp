//===- CatalogDataTest.cpp - the embedded catalog makes sense -------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include <map>
#include <set>

using namespace officetidy::catalog;
using testing::AnyOf;
using testing::Contains;

namespace {

/// The names that more than one of \p Rows bears.
template <typename T, typename KeyT>
std::set<std::string> duplicates(const std::vector<T> &Rows, KeyT Key) {
  std::set<std::string> Seen, Twice;
  for (const T &Row : Rows)
    if (!Seen.insert(Key(Row)).second)
      Twice.insert(Key(Row));
  return Twice;
}

auto ByFunction = [](const auto &Row) { return Row.Function; };
auto Itself = [](const std::string &Text) { return Text; };

TEST(CatalogData, hasNoFunctionTwice) {
  const std::set<std::string> None;
  const Catalog &C = builtin();
  EXPECT_EQ(duplicates(C.Creations, ByFunction), None);
  // Overloads differ in where they take from.
  EXPECT_EQ(duplicates(C.Conversions,
                       [](const Conversion &Row) {
                         std::string Key = Row.Function;
                         for (const Place &P : Row.From)
                           Key += " " + P.str();
                         return Key;
                       }),
            None);
  EXPECT_EQ(duplicates(C.Constructions, ByFunction), None);
  EXPECT_EQ(duplicates(C.Stores, Itself), None);
  EXPECT_EQ(duplicates(C.Invokes, Itself), None);
  EXPECT_EQ(duplicates(C.Callbacks,
                       [](const Callback &Row) {
                         std::string Key = Row.Function + " " +
                                           Row.Callee.str() + " " +
                                           std::to_string(Row.Parameter);
                         if (Row.Argument)
                           Key += " of " + Row.Argument->str();
                         for (const std::string &Method : Row.Methods)
                           Key += " " + Method;
                         return Key;
                       }),
            None);
}

TEST(CatalogData, fillsEveryPart) {
  const Catalog &C = builtin();
  EXPECT_FALSE(C.Classes.empty());
  EXPECT_FALSE(C.Creations.empty());
  EXPECT_FALSE(C.Conversions.empty());
  EXPECT_FALSE(C.EntryPoints.empty());
  EXPECT_FALSE(C.Callbacks.empty());
  EXPECT_FALSE(C.Constructions.empty());
  EXPECT_FALSE(C.Stores.empty());
  EXPECT_FALSE(C.Invokes.empty());
  EXPECT_FALSE(C.ScriptHosts.empty());
  EXPECT_FALSE(C.ScriptCreations.empty());
  EXPECT_FALSE(C.Launchers.empty());
  EXPECT_TRUE(C.Attended.empty()) << "for configurations only";
  EXPECT_TRUE(C.Programs.empty()) << "for configurations only";
}

TEST(CatalogData, everyClassNamesACheckAndAReason) {
  for (const AutomationClass &Class : builtin().Classes) {
    EXPECT_THAT(Class.Check, AnyOf("office-unattended-outlook",
                                   "office-unattended-automation"))
        << Class.Name;
    EXPECT_FALSE(Class.Reasons.empty()) << Class.Name;
    EXPECT_EQ(Class.Name, withoutVersion(Class.Name));
    if (!Class.Note && !Class.ProgIds.empty()) {
      EXPECT_THAT(Class.ProgIds, Contains(Class.Name));
    }
    for (const std::string &Executable : Class.Executables) {
      EXPECT_EQ(Executable, llvm::StringRef(Executable).lower());
      EXPECT_TRUE(llvm::StringRef(Executable).ends_with(".exe")) << Executable;
    }
    for (llvm::StringRef Document : Class.Documents)
      EXPECT_TRUE(Document.starts_with(".") != Document.ends_with(":"))
          << Document.str();
  }
}

TEST(CatalogData, noIdentityNamesTwoClasses) {
  std::map<std::string, unsigned> Uses;
  for (const AutomationClass &Class : builtin().Classes) {
    for (llvm::StringRef ProgId : Class.ProgIds)
      ++Uses[ProgId.lower()];
    for (const GuidText &Clsid : Class.Clsids)
      ++Uses[Clsid.Text];
    for (const std::string &Executable : Class.Executables)
      ++Uses[Executable];
    for (const std::string &Document : Class.Documents)
      ++Uses[Document];
  }
  for (const auto &[Identity, Count] : Uses)
    EXPECT_EQ(Count, 1u) << Identity;
}

TEST(CatalogData, knowsOutlookByEveryName) {
  Index I(builtin());
  for (const char *Text : {"Outlook.Application", "outlook.application.12",
                           "{0006F03A-0000-0000-C000-000000000046}",
                           "0006f033-0000-0000-c000-000000000046"}) {
    const AutomationClass *Class = I.classOf(Text, IdentityForm::ProgId);
    ASSERT_TRUE(Class) << Text;
    EXPECT_EQ(Class->Name, "Outlook.Application");
    EXPECT_EQ(Class->Check, "office-unattended-outlook");
    EXPECT_EQ(Class->Reasons.size(), 4u);
    EXPECT_FALSE(Class->Note);
  }
  EXPECT_TRUE(I.classOf("OUTLOOK.EXE /safe", IdentityForm::CommandLine));
  EXPECT_TRUE(I.classOf("powershell New-Object -ComObject Outlook.Application",
                        IdentityForm::CommandLine));
  EXPECT_TRUE(I.classOf("mailto:x", IdentityForm::Document)->Note);
}

TEST(CatalogData, knowsWhatIsNotOffice) {
  Index I(builtin());
  for (const char *Text :
       {"CDO.Message", "MAPI.Session", "Redemption.RDOSession",
        "{3FA7DEB3-6438-101B-ACC1-00AA00423326}",
        "{00020D0B-0000-0000-C000-000000000046}", "Scripting.FileSystemObject"})
    EXPECT_FALSE(I.classOf(Text, IdentityForm::ProgId)) << Text;
}

TEST(CatalogData, otherApplicationsHaveTheirOwnCheck) {
  Index I(builtin());
  for (const char *Text :
       {"Word.Application", "Excel.Application.16", "access.application",
        "Powerpoint.Application", "Visio.InvisibleApp",
        "{00020906-0000-0000-C000-000000000046}"}) {
    const AutomationClass *Class = I.classOf(Text, IdentityForm::ProgId);
    ASSERT_TRUE(Class) << Text;
    EXPECT_EQ(Class->Check, "office-unattended-automation");
  }
}

TEST(CatalogData, knowsTheBasicCreations) {
  Index I(builtin());
  for (const char *Function :
       {"CoCreateInstance", "CoCreateInstanceEx", "CoGetClassObject",
        "GetActiveObject", "_com_ptr_t::CreateInstance"}) {
    ASSERT_TRUE(I.creation(Function)) << Function;
    EXPECT_THAT(I.creation(Function)->Identity,
                testing::ElementsAre(*Place::parse("0")));
  }
  EXPECT_TRUE(I.creation("GetActiveObject")->Attaches);
  EXPECT_FALSE(I.creation("CoCreateInstance")->Attaches);
  EXPECT_EQ(I.creation("_com_ptr_t::CreateInstance")->Form,
            IdentityForm::ProgId);
  EXPECT_EQ(I.creation("CreateProcessW")->Identity.size(), 2u);
}

TEST(CatalogData, aConversionAloneIsNoCreation) {
  Index I(builtin());
  for (const Conversion &Row : builtin().Conversions)
    EXPECT_FALSE(I.creation(Row.Function)) << Row.Function;
  for (const char *Function :
       {"CLSIDFromProgID", "CLSIDFromProgIDEx", "CLSIDFromString"}) {
    ASSERT_FALSE(I.conversions(Function).empty()) << Function;
    EXPECT_EQ(I.conversions(Function)[0]->To[0], *Place::parse("1"));
  }
}

TEST(CatalogData, servicesRegisterTheirFunctions) {
  Index I(builtin());
  for (std::string Suffix : {"A", "W"}) {
    auto Table = I.registrations("StartServiceCtrlDispatcher" + Suffix);
    ASSERT_EQ(Table.size(), 1u);
    EXPECT_EQ(Table[0]->Callee, Place::parse("0.lpServiceProc"));
    EXPECT_EQ(Table[0]->Where, Context::Service);
    auto Handler = I.registrations("RegisterServiceCtrlHandler" + Suffix);
    ASSERT_EQ(Handler.size(), 1u);
    EXPECT_EQ(Handler[0]->Callee, Place::parse("1"));
    EXPECT_FALSE(Handler[0]->Argument);
    auto Extended = I.registrations("RegisterServiceCtrlHandlerEx" + Suffix);
    ASSERT_EQ(Extended.size(), 1u);
    EXPECT_EQ(Extended[0]->Argument, Place::parse("2"));
    EXPECT_EQ(Extended[0]->Parameter, 3u);
  }
}

TEST(CatalogData, entryPointsSayWhatTheyAre) {
  for (const EntryPoint &E : builtin().EntryPoints) {
    EXPECT_FALSE(E.What.empty()) << E.Function << E.Call << E.Base;
    EXPECT_EQ(E.Exported || E.External, !E.Function.empty())
        << E.Function << " would match every program's function of that name";
    EXPECT_TRUE(E.Program.empty());
  }
  Index I(builtin());
  EXPECT_EQ(I.exports("HttpExtensionProc")[0]->Where, Context::Asp);
  EXPECT_EQ(I.exports("HttpFilterProc")[0]->Where, Context::Asp);
  EXPECT_EQ(I.bases("ITaskHandler")[0]->Where, Context::Scheduler);
}

TEST(CatalogData, threadsHandOverTheirArgument) {
  Index I(builtin());
  EXPECT_EQ(I.callback("CreateThread")->Callee, *Place::parse("2"));
  EXPECT_EQ(I.callback("CreateThread")->Argument, Place::parse("3"));
  EXPECT_EQ(I.callback("CreateThread")->Parameter, 0u);
  EXPECT_EQ(I.callback("CreateThread")->How, "starts thread");
  EXPECT_EQ(I.callback("_beginthreadex")->Callee, *Place::parse("2"));
  EXPECT_TRUE(I.callback("std::thread::thread")->Binds);
  EXPECT_TRUE(I.callback("std::invoke")->Binds);
}

TEST(CatalogData, containersAndWrappersStore) {
  Index I(builtin());
  for (const char *Function : {"std::vector::push_back",
                               "std::vector::emplace_back",
                               "std::map::operator[]",
                               "std::unordered_map::emplace",
                               "std::function::function",
                               "std::function::operator=",
                               "std::_Function_base::_M_empty",
                               "std::_Function_handler::_M_manager",
                               "std::__shared_ptr::__shared_ptr",
                               "std::__uniq_ptr_impl::_M_ptr",
                               "std::_Maybe_unary_or_binary_function::x",
                               "std::tuple::tuple",
                               "std::_Tuple_impl::_Tuple_impl",
                               "std::_Head_base::_Head_base",
                               "std::pair::pair",
                               "std::make_pair",
                               "std::bind",
                               "std::_Bind::_Bind",
                               "std::move",
                               "std::forward",
                               "std::ref",
                               "std::optional::emplace",
                               "std::variant::variant",
                               "std::any::any",
                               "std::unique_ptr::unique_ptr",
                               "std::__detail::_Hash_node_value::_M_v",
                               "std::_Rb_tree::_M_insert",
                               "std::_Vector_base::_Vector_impl::_Vector_impl",
                               "std::make_shared",
                               "std::reference_wrapper::reference_wrapper",
                               "std::packaged_task::packaged_task"})
    EXPECT_TRUE(I.stores(Function)) << Function;
  for (const char *Function :
       {"std::thread::thread", "std::async", "std::invoke", "std::for_each",
        "std::sort", "std::call_once", "std::function::operator()",
        "std::_Bind::operator()", "std::packaged_task::operator()",
        "other::vector::push_back"})
    EXPECT_FALSE(I.stores(Function)) << Function;
}

TEST(CatalogData, wrappersInvoke) {
  Index I(builtin());
  for (const char *Function :
       {"std::function::operator()", "std::packaged_task::operator()",
        "std::move_only_function::operator()",
        "std::reference_wrapper::operator()", "std::_Bind::operator()",
        "std::_Mem_fn_base::operator()", "std::_Func_class::operator()",
        "boost::function::operator()"})
    EXPECT_TRUE(I.invokes(Function)) << Function;
  EXPECT_FALSE(I.invokes("std::function::function"));
  EXPECT_FALSE(I.invokes("std::vector::operator[]"));
}

TEST(CatalogData, constructionsNameTheirClass) {
  Index I(builtin());
  for (const char *Function :
       {"std::make_unique", "std::make_shared", "std::allocate_shared"}) {
    ASSERT_TRUE(I.construction(Function)) << Function;
    EXPECT_EQ(I.construction(Function)->Class, *Place::parse("<0>"));
  }
}

} // namespace
