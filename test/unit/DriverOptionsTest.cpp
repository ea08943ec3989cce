//===- DriverOptionsTest.cpp - the command line ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Options.h"
#include "llvm/Support/raw_ostream.h"
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace llvm;
using namespace officetidy::driver;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Options parse(ArrayRef<const char *> Arguments) {
  Expected<Options> O = parseOptions(Arguments);
  if (!O) {
    ADD_FAILURE() << toString(O.takeError());
    return {};
  }
  return std::move(*O);
}

std::string errorOf(ArrayRef<const char *> Arguments) {
  Expected<Options> O = parseOptions(Arguments);
  return O ? "no error" : toString(O.takeError());
}

std::string helpOn(Command What) {
  std::string Text;
  raw_string_ostream OS(Text);
  printHelp(What, OS);
  return OS.str();
}

TEST(DriverOptions, haveDefaults) {
  Options O = parse({});
  EXPECT_EQ(O.What, Command::Run);
  EXPECT_EQ(O.Limit.AtOnce, 0u);
  EXPECT_EQ(O.Limit.Seconds, 300u);
  EXPECT_EQ(O.Shape, Format::Text);
  EXPECT_EQ(O.Colors, Color::Auto);
  EXPECT_THAT(O.Paths, IsEmpty());
}

TEST(DriverOptions, takeValuesInBothForms) {
  EXPECT_EQ(parse({"-p", "build"}).Where.Build, "build");
  EXPECT_EQ(parse({"-p=build"}).Where.Build, "build");
  EXPECT_EQ(parse({"--timeout", "7"}).Limit.Seconds, 7u);
  EXPECT_EQ(parse({"--timeout=7"}).Limit.Seconds, 7u);
  EXPECT_EQ(parse({"-j4"}).Limit.AtOnce, 4u);
  EXPECT_EQ(parse({"-j", "4"}).Limit.AtOnce, 4u);
}

TEST(DriverOptions, takeFilesBetweenAndBehindOptions) {
  EXPECT_THAT(parse({"src", "-p", "b", "a.cpp", "--", "-odd.cpp"}).Paths,
              ElementsAre("src", "a.cpp", "-odd.cpp"));
}

TEST(DriverOptions, knowTheCommands) {
  EXPECT_EQ(parse({"creations", "-p", "b"}).What, Command::Creations);
  EXPECT_EQ(parse({"entry-points"}).What, Command::EntryPoints);
  EXPECT_EQ(parse({"programs"}).What, Command::Programs);
}

TEST(DriverOptions, takeAFolderThatIsCalledLikeACommand) {
  Options O = parse({"./creations"});
  EXPECT_EQ(O.What, Command::Run);
  EXPECT_THAT(O.Paths, ElementsAre("./creations"));
}

TEST(DriverOptions, takeOneFunctionForWhy) {
  EXPECT_EQ(parse({"why", "-p", "b", "ns::f"}).Function, "ns::f");
  EXPECT_THAT(errorOf({"why"}), HasSubstr("name one function"));
  EXPECT_THAT(errorOf({"why", "f", "g"}), HasSubstr("name one function"));
}

TEST(DriverOptions, takeTheFormatsOfTheCommand) {
  EXPECT_EQ(parse({"--format=sarif"}).Shape, Format::Sarif);
  EXPECT_EQ(parse({"creations", "--format=json"}).Shape, Format::Json);
  EXPECT_THAT(errorOf({"--format=json"}), HasSubstr("text or sarif"));
  EXPECT_THAT(errorOf({"creations", "--format=sarif"}),
              HasSubstr("text or json"));
}

TEST(DriverOptions, suggestWhatWasMeant) {
  EXPECT_THAT(errorOf({"--fromat=sarif"}),
              AllOf(HasSubstr("--fromat=sarif"), HasSubstr("did you mean")));
}

TEST(DriverOptions, rejectWhatIsUnknownOrWrong) {
  EXPECT_THAT(errorOf({"--frobnicate"}), HasSubstr("'--frobnicate'"));
  EXPECT_THAT(errorOf({"--timeout=soon"}), HasSubstr("'soon'"));
  EXPECT_THAT(errorOf({"-j", "many"}), HasSubstr("'many'"));
  EXPECT_THAT(errorOf({"--color=red"}), HasSubstr("'red'"));
  EXPECT_THAT(errorOf({"-p"}), HasSubstr("-p needs a value"));
  EXPECT_THAT(errorOf({"--dump"}), HasSubstr("--dump"));
}

TEST(DriverOptions, takeACompileCommandForExtract) {
  ExtractOptions E =
      parse({"extract", "--root=/p", "--directory", "/p/b", "--output-name=x.o",
             "-o", "x.otf", "x.cpp", "--", "cl.exe", "-p", "/c", "x.cpp"})
          .Extract;
  EXPECT_EQ(E.Root, "/p");
  EXPECT_EQ(E.Directory, "/p/b");
  EXPECT_EQ(E.OutputName, "x.o");
  EXPECT_EQ(E.FactsFile, "x.otf");
  EXPECT_EQ(E.Source, "x.cpp");
  EXPECT_THAT(E.CommandLine, ElementsAre("cl.exe", "-p", "/c", "x.cpp"));
}

TEST(DriverOptions, completeArgumentsAloneForExtract) {
  EXPECT_THAT(
      parse({"extract", "--dump", "x.cpp", "--", "-DX"}).Extract.CommandLine,
      ElementsAre("clang++", "-DX", "x.cpp"));
  EXPECT_THAT(parse({"extract", "--dump", "x.cpp"}).Extract.CommandLine,
              ElementsAre("clang++", "x.cpp"));
}

TEST(DriverOptions, wantASourceAndSomethingToDoForExtract) {
  EXPECT_THAT(errorOf({"extract", "-o", "x"}), HasSubstr("name one source"));
  EXPECT_THAT(errorOf({"extract", "x.cpp"}), HasSubstr("-o"));
}

TEST(DriverOptions, askForHelpOnACommand) {
  EXPECT_EQ(parse({"--help"}).What, Command::Help);
  Options O = parse({"extract", "--help"});
  EXPECT_EQ(O.What, Command::Help);
  EXPECT_EQ(O.HelpOn, Command::Extract);
  EXPECT_EQ(parse({"--version"}).What, Command::Version);
}

TEST(DriverOptions, areAllInTheHelpOfTheirCommand) {
  EXPECT_THAT(helpOn(Command::Run),
              AllOf(HasSubstr("--timeout"), HasSubstr("EXIT CODES"),
                    HasSubstr("EXAMPLES"), HasSubstr("entry-points")));
  EXPECT_THAT(helpOn(Command::Run), Not(HasSubstr("--dump")));
  EXPECT_THAT(helpOn(Command::Extract),
              AllOf(HasSubstr("--dump"), HasSubstr("EXIT CODES")));
  EXPECT_THAT(helpOn(Command::Extract), Not(HasSubstr("--timeout")));
}

} // namespace
