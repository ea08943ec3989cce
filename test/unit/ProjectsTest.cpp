//===- ProjectsTest.cpp - the parts of the readers of projects ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Discover.h"
#include "Projects/MsBuildText.h"
#include "Projects/Project.h"
#include "Projects/Tree.h"
#include "llvm/Support/MemoryBuffer.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

using namespace llvm;
using namespace officetidy::projects;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Texts are worked out with a few properties, and a tree with one file.
class ProjectsText : public testing::Test {
protected:
  std::map<std::string, std::string> Properties{
      {"Name", "Mailer"},
      {"Empty", ""},
      {"Version", "17.0"},
      {"MSBuildProjectDirectory", "/p/app"},
      {"MSBuildThisFileDirectory", "/p/app/"},
      {"Path", "C:\\src\\a.cpp"}};

  template <typename T> T with(function_ref<T(const TextContext &)> Do) {
    auto Property = [&](StringRef Name) { return Properties[Name.str()]; };
    auto Metadata = [&](StringRef Name) {
      return Name == "Defines" ? "OLD" : "";
    };
    auto Find = [&](StringRef Path) -> std::optional<std::string> {
      return Path == "/p/common.props" ? std::optional(Path.str())
                                       : std::nullopt;
    };
    return Do({Property, Metadata, Find});
  }
  std::string expanded(StringRef Text) {
    return with<std::string>(
        [&](const TextContext &C) { return expand(Text, C); });
  }
  bool holdsHere(StringRef Text) {
    return with<bool>([&](const TextContext &C) { return holds(Text, C); });
  }
};

TEST_F(ProjectsText, referencesAreReplaced) {
  EXPECT_EQ(expanded("$(Name)_x.exe"), "Mailer_x.exe");
  EXPECT_EQ(expanded("A;%(ClCompile.Defines);%(Defines)"), "A;OLD;OLD");
  EXPECT_EQ(expanded("$(NotThere)\\inc"), "\\inc");
  EXPECT_EQ(expanded("100$ and 5% of $(Name"), "100$ and 5% of $(Name");
}

TEST_F(ProjectsText, functionsAreWorkedOut) {
  EXPECT_EQ(expanded("$(Name.ToLower().Replace('mail', \"post\"))"), "poster");
  EXPECT_EQ(expanded("$(Name.Substring(0, 4))"), "Mail");
  EXPECT_EQ(expanded("$([System.IO.Path]::GetFileName('$(Path)'))"), "a.cpp");
  EXPECT_EQ(expanded("$([System.IO.Path]::Combine('a', 'b\\c'))"), "a/b/c");
  EXPECT_EQ(expanded("$([System.IO.Path]::GetFullPath('..\\x'))"), "/p/x");
  EXPECT_EQ(expanded("$([MSBuild]::GetDirectoryNameOfFileAbove("
                     "$(MSBuildThisFileDirectory), common.props))"),
            "/p");
  EXPECT_EQ(expanded("$([MSBuild]::GetPathOfFileAbove('common.props'))"),
            "/p/common.props");
  EXPECT_EQ(expanded("$([System.DateTime]::Now.Year)"), "");
  EXPECT_EQ(expanded("$(Registry:HKEY_LOCAL_MACHINE\\x@y)"), "");
}

TEST_F(ProjectsText, conditions) {
  EXPECT_TRUE(holdsHere(""));
  EXPECT_TRUE(holdsHere("'$(Name)|x'=='mailer|X'"));
  EXPECT_TRUE(holdsHere("'$(Name)'!='' and '$(Empty)' == ''"));
  EXPECT_FALSE(holdsHere("'$(Name)'=='' or '$(Empty)' != ''"));
  EXPECT_TRUE(holdsHere("!('$(Name)'=='') AND $(Name) == Mailer"));
  EXPECT_TRUE(holdsHere("'$(Version)' >= '16.0' And 2 < 10"));
  EXPECT_TRUE(holdsHere("Exists('/p/common.props')"));
  EXPECT_FALSE(holdsHere("exists('$(UserRootDir)\\x.props')"));
  EXPECT_TRUE(holdsHere("HasTrailingSlash('a\\')"));
  EXPECT_TRUE(holdsHere("$(Name.StartsWith('Mail'))"));
  EXPECT_TRUE(holdsHere("'$(Name.Contains('ail'))' == 'True'"));
}

TEST_F(ProjectsText, whatIsNoConditionDoesNotHold) {
  for (StringRef Text : {"'a'=='a' extra", "'a'==", "((((", "and", "=='a'",
                         "Unknown('x')", "'open"})
    EXPECT_FALSE(holdsHere(Text)) << Text.str();
}

TEST(Projects, listsAreSplit) {
  EXPECT_THAT(splitList(" A ;;B=1%3B2; "), ElementsAre("A", "B=1;2"));
}

TEST(Projects, theNearestConfigurationIsChosen) {
  std::vector<Configuration> Known{{"Debug", "Win32"},
                                   {"Release", "Win32"},
                                   {"Release", "x64"},
                                   {"Unicode Release", "Win32"}};
  auto Chosen = [&](StringRef Wanted) {
    return choose(Known, Configuration::parse(Wanted))->str();
  };
  EXPECT_EQ(Chosen(""), "Release|x64");
  EXPECT_EQ(Chosen("debug"), "Debug|Win32");
  EXPECT_EQ(Chosen("|x86"), "Release|Win32");
  EXPECT_EQ(Chosen("Debug|x64"), "Debug|Win32");
  EXPECT_EQ(Chosen("unicode release|Win32"), "Unicode Release|Win32");
  EXPECT_EQ(choose({}, {"Release", ""}), std::nullopt);
}

TEST(Projects, textsBecomeUtf8) {
  EXPECT_EQ(toUtf8("\xEF\xBB\xBFx"), "x");
  EXPECT_EQ(toUtf8(StringRef("\xFF\xFEx\0\xE4\0", 6)), "x\xC3\xA4");
  EXPECT_EQ(toUtf8(StringRef("\xFE\xFF\0x", 4)), "x");
  EXPECT_EQ(toUtf8("\xC3\xA4"), "\xC3\xA4");
  EXPECT_EQ(toUtf8(StringRef("\xFF\xFEx", 3)), std::nullopt);
  EXPECT_EQ(toUtf8("a\xE4\x80"), "a\xC3\xA4\xE2\x82\xAC");
}

class ProjectsTree : public testing::Test {
protected:
  vfs::InMemoryFileSystem FS;
  Tree Files{FS};

  void add(StringRef Path, StringRef Text = "") {
    FS.addFile(Path, 0, MemoryBuffer::getMemBufferCopy(Text));
  }
};

TEST_F(ProjectsTree, filesAreFoundAsWindowsFindsThem) {
  add("/p/Src/Main.cpp");
  EXPECT_EQ(Files.find("..\\SRC\\.\\main.CPP", "/p/app"), "/p/Src/Main.cpp");
  EXPECT_EQ(Files.find("src", "/p"), "/p/Src");
  EXPECT_EQ(Files.find("C:\\src\\main.cpp", "/p"), std::nullopt);
  EXPECT_EQ(Files.find("", "/p"), std::nullopt);
}

TEST_F(ProjectsTree, patternsFindFiles) {
  add("/p/a.cpp");
  add("/p/sub/B.CPP");
  add("/p/sub/deep/c.cpp");
  add("/p/sub/.git/d.cpp");
  EXPECT_THAT(Files.glob("*.cpp", "/p"), ElementsAre("/p/a.cpp"));
  EXPECT_THAT(Files.glob("SUB\\*.c??", "/p"), ElementsAre("/p/sub/B.CPP"));
  EXPECT_THAT(Files.glob("**\\*.cpp", "/p"),
              ElementsAre("/p/a.cpp", "/p/sub/B.CPP", "/p/sub/deep/c.cpp"));
  EXPECT_THAT(Files.glob("[", "/p"), IsEmpty());
}

TEST_F(ProjectsTree, propertiesThatGrowAreCutOff) {
  std::string Text = "<Project><PropertyGroup><A>xxxxxxxx</A>";
  for (int I = 0; I < 60; ++I)
    Text += "<A>$(A)$(A)$(A)$(A)</A>";
  add("/p/a.vcxproj", Text + "</PropertyGroup><Import Project='a.vcxproj'/>"
                             "<ItemGroup><ClCompile Include='$(A);a.cpp'/>"
                             "</ItemGroup></Project>");
  add("/p/a.cpp");
  Discovery Found = discover("/p", {}, Files, [](StringRef) { return false; });
  EXPECT_THAT(Found.Unread, IsEmpty());
}

} // namespace
