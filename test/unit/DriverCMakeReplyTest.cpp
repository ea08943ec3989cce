//===- DriverCMakeReplyTest.cpp - CMake's File API ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/CMakeReply.h"
#include "Driver/Programs.h"
#include "llvm/Support/MemoryBuffer.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace officetidy;
using namespace officetidy::driver;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const std::string Folder = "/b/.cmake/api/v1/reply";

class DriverCMakeReply : public testing::Test {
protected:
  void write(const std::string &Name, const std::string &Text) {
    FS->addFile(Folder + "/" + Name, 0,
                llvm::MemoryBuffer::getMemBufferCopy(Text));
  }
  /// A target's file, and its reference in the codemodel.
  void target(const std::string &Name, const std::string &Type,
              const std::string &More) {
    write(Name + ".json", R"({"name":")" + Name + R"(","id":")" + Name +
                              R"(::1","type":")" + Type +
                              R"(","paths":{"source":".","build":"."})" +
                              (More.empty() ? "" : "," + More) + "}");
    References += (References.empty() ? "" : ",") + (R"({"name":")" + Name) +
                  R"(","id":")" + Name + R"(::1","jsonFile":")" + Name +
                  R"(.json"})";
  }
  llvm::Expected<std::optional<CMakeReply>> read() {
    write("index-2.json",
          R"({"objects":[{"kind":"cache","version":{"major":2}},
              {"kind":"codemodel","version":{"major":2},"jsonFile":"m.json"}]})");
    write("m.json", R"({"paths":{"source":"/s","build":"/b"},
                        "configurations":[{"name":"","targets":[)" +
                        References + "]}]}");
    return readCMakeReply(Folder, *FS);
  }
  std::vector<BuildTarget> targets() {
    auto Reply = read();
    if (Reply && *Reply)
      return (*Reply)->Targets;
    ADD_FAILURE() << llvm::toString(Reply.takeError());
    return {};
  }

  llvm::IntrusiveRefCntPtr<llvm::vfs::InMemoryFileSystem> FS =
      llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
  std::string References;
};

TEST_F(DriverCMakeReply, tellsWhatATargetLinks) {
  target("app", "EXECUTABLE",
         R"("artifacts":[{"path":"bin/app.exe"}],
            "sources":[{"path":"main.cpp","compileGroupIndex":0},
                       {"path":"app.h"},{"path":"/x/app.def"},
                       {"path":"/b/CMakeFiles/parts.dir/p.obj"}],
            "link":{"commandFragments":[
              {"fragment":"-O2","role":"flags"},
              {"fragment":"libstill.a shared.lib","role":"libraries"},
              {"fragment":"-lkernel32","role":"libraries"}]})");
  target("still", "STATIC_LIBRARY", R"("artifacts":[{"path":"libstill.a"}])");
  target("shared", "SHARED_LIBRARY",
         R"("artifacts":[{"path":"shared.dll"},{"path":"shared.lib"}])");
  target("parts", "OBJECT_LIBRARY", "");
  target("later", "STATIC_LIBRARY", R"("artifacts":[{"path":"liblater.a"}])");
  target("run", "UTILITY", "");
  std::vector<BuildTarget> T = targets();
  ASSERT_THAT(T, SizeIs(5));
  EXPECT_THAT(T[0].Sources, ElementsAre("/s/main.cpp"));
  EXPECT_THAT(T[0].Definitions, ElementsAre("/x/app.def"));
  EXPECT_THAT(T[0].Artifacts, ElementsAre("/b/bin/app.exe"));
  EXPECT_THAT(T[0].Links, ElementsAre(1, 2, 3));
  EXPECT_THAT(T[0].Whole, IsEmpty());
}

TEST_F(DriverCMakeReply, tellsWhatIsLinkedAsAWhole) {
  target("app", "EXECUTABLE",
         R"("link":{"commandFragments":[
              {"fragment":"-Wl,--whole-archive liba.a -Wl,--no-whole-archive libb.a","role":"libraries"},
              {"fragment":"/WHOLEARCHIVE:c.lib /DEF:app.def","role":"flags"}]})");
  target("a", "STATIC_LIBRARY", R"("artifacts":[{"path":"liba.a"}])");
  target("b", "STATIC_LIBRARY", R"("artifacts":[{"path":"libb.a"}])");
  target("c", "STATIC_LIBRARY", R"("artifacts":[{"path":"c.lib"}])");
  std::vector<BuildTarget> T = targets();
  EXPECT_THAT(T[0].Links, ElementsAre(1, 2, 3));
  EXPECT_THAT(T[0].Whole, ElementsAre(1, 3));
  EXPECT_THAT(T[0].Definitions, ElementsAre("/b/app.def"));
}

TEST_F(DriverCMakeReply, isTheNewest) {
  write("index-1.json", "broken");
  EXPECT_TRUE(static_cast<bool>(read()));
}

TEST_F(DriverCMakeReply, isNoneWhereNobodyAsked) {
  write("index-1.json", R"({"objects":[]})");
  auto Reply = readCMakeReply(Folder, *FS);
  ASSERT_TRUE(static_cast<bool>(Reply));
  EXPECT_FALSE(*Reply);
  auto Nothing = readCMakeReply("/elsewhere", *FS);
  ASSERT_TRUE(static_cast<bool>(Nothing));
  EXPECT_FALSE(*Nothing);
}

TEST_F(DriverCMakeReply, saysWhatIsWrongAndWhere) {
  target("app", "EXECUTABLE", R"("sources":[{"path":3}])");
  auto Wrong = read();
  EXPECT_THAT(llvm::toString(Wrong.takeError()),
              HasSubstr("not a reply of CMake: expected string at "
                        "app.json.sources[0].path"));
  write("index-3.json", "{");
  auto Syntax = readCMakeReply(Folder, *FS);
  EXPECT_THAT(llvm::toString(Syntax.takeError()),
              HasSubstr("index-3.json: not valid JSON at [1:"));
}

TEST_F(DriverCMakeReply, saysWhatIsMissing) {
  write("index-1.json",
        R"({"objects":[{"kind":"codemodel","version":{"major":2},
                        "jsonFile":"gone.json"}]})");
  auto Missing = readCMakeReply(Folder, *FS);
  EXPECT_THAT(llvm::toString(Missing.takeError()),
              HasSubstr("gone.json: can't be read"));
}

BuildTarget targetOf(std::string Name, TargetKind Kind,
                     std::vector<std::string> Sources,
                     std::vector<size_t> Links = {}) {
  BuildTarget T;
  T.Name = std::move(Name);
  T.Kind = Kind;
  T.Sources = std::move(Sources);
  T.Links = std::move(Links);
  return T;
}

TEST(DriverTargets, areProgramsAndWhatTheyLink) {
  std::vector<UnitName> Units = {{"main.cpp", ""},
                                 {"part.cpp", ""},
                                 {"archive.cpp", ""},
                                 {"dll.cpp", ""},
                                 {"free.cpp", "CMakeFiles/old.dir/free.o"}};
  std::vector<BuildTarget> Targets = {
      targetOf("app", TargetKind::Executable, {"main.cpp"}, {1, 2, 3}),
      targetOf("parts", TargetKind::Objects, {"part.cpp"}),
      targetOf("archive", TargetKind::StaticLibrary, {"archive.cpp"}),
      targetOf("dll", TargetKind::SharedLibrary, {"dll.cpp"})};
  std::vector<ProgramGroup> Groups = groupPrograms(Units, {}, Targets);
  ASSERT_THAT(Groups, SizeIs(4));
  EXPECT_EQ(Groups[0].Name, "app");
  EXPECT_THAT(Groups[0].Units, ElementsAre(0, 1));
  EXPECT_THAT(Groups[0].Archived, ElementsAre(2));
  EXPECT_THAT(Groups[0].Libraries, ElementsAre("dll"));
  EXPECT_EQ(Groups[0].From, ProgramSource::CMake);
  EXPECT_EQ(Groups[1].Name, "archive");
  EXPECT_TRUE(Groups[1].Held);
  EXPECT_EQ(Groups[2].Name, "dll");
  EXPECT_FALSE(Groups[2].Held);
  EXPECT_EQ(Groups[3].Name, "old");
  EXPECT_EQ(Groups[3].From, ProgramSource::Outputs);
}

TEST(DriverTargets, comeBehindTheConfiguration) {
  catalog::Catalog Config;
  Config.Programs = {{"app", {"other.cpp"}}};
  std::vector<ProgramGroup> Groups =
      groupPrograms({{"main.cpp", ""}, {"other.cpp", ""}}, Config,
                    targetOf("app", TargetKind::Executable, {"main.cpp"}));
  ASSERT_THAT(Groups, SizeIs(1));
  EXPECT_THAT(Groups[0].Units, ElementsAre(1));
  EXPECT_EQ(Groups[0].From, ProgramSource::Configuration);
}

TEST(DriverStems, areComparedWithoutFolderAndExtension) {
  EXPECT_EQ(programStem("C:\\Bin\\Worker.EXE"), "worker");
  EXPECT_EQ(programStem("plugin.dll"), "plugin");
  EXPECT_EQ(programStem("libplugin.so"), "plugin");
  EXPECT_EQ(programStem("tool.v2.exe"), "tool.v2");
}

} // namespace
