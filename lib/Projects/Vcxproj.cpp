//===- Vcxproj.cpp - reads .vcxproj and .cbproj ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/MsBuild.h"
#include "Projects/MsBuildText.h"
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

StringRef valueOf(const NameValues &Values, const char *Name) {
  auto Known = Values.find(Name);
  return Known == Values.end() ? StringRef() : StringRef(Known->second).trim();
}

bool isTrue(StringRef Value) { return Value.equals_insensitive("true"); }

/// The properties that a solution and the configuration \p C set.
NameValues globalsOf(const Reading &R, const Configuration &C) {
  NameValues Globals;
  Globals["configuration"] = Globals["config"] = C.Name;
  Globals["platform"] = C.Platform;
  if (!R.SolutionFolder.empty()) {
    Globals["solutiondir"] = R.SolutionFolder + "/";
    Globals["solutionname"] = R.SolutionName;
  }
  return Globals;
}

/// The standard that Visual Studio calls \p Name: "stdcpp17".
std::string standardOf(StringRef Name) {
  std::string Lower = Name.lower();
  StringRef N = Lower;
  if (N.consume_front("stdcpp"))
    return N == "latest" ? "c++23" : ("c++" + N.take_front(2)).str();
  if (N.consume_front("stdc"))
    return N == "latest" ? "c17" : ("c" + N.take_front(2)).str();
  return "";
}

StringRef runtimeOption(StringRef Library) {
  return StringSwitch<StringRef>(Library)
      .CaseLower("MultiThreaded", "/MT")
      .CaseLower("MultiThreadedDebug", "/MTd")
      .CaseLower("MultiThreadedDLL", "/MD")
      .CaseLower("MultiThreadedDebugDLL", "/MDd")
      .Default("");
}

/// What the properties of the whole project say of each source.
Settings projectSettings(const MsBuild &B, StringRef Folder, Tree &Files) {
  Settings S;
  addCharacterSet(S, B.property("CharacterSet"));
  if (B.property("UseOfMfc").equals_insensitive("Dynamic"))
    addNames(S.Defines, {"_AFXDLL"});
  if (B.property("UseOfAtl").equals_insensitive("Dynamic"))
    addNames(S.Defines, {"_ATL_DLL"});
  if (B.property("ConfigurationType").equals_insensitive("DynamicLibrary"))
    addNames(S.Defines, {"_WINDLL"});
  if (StringRef Clr = B.property("CLRSupport");
      !Clr.empty() && !Clr.equals_insensitive("false"))
    addNames(S.Options, {"/clr"});
  addNames(S.Defines, splitList(B.property("NMakePreprocessorDefinitions")));
  for (StringRef Name : {"NMakeIncludeSearchPath"})
    addIncludes(S, splitList(B.property(Name)), Folder, Files);
  addOptions(S, B.property("AdditionalOptions"), Folder, Files);
  return S;
}

/// Adds what the metadata \p M of a source say.
void addMetadata(Settings &S, const NameValues &M, StringRef Folder,
                 Tree &Files) {
  addOptions(S, valueOf(M, "additionaloptions"), Folder, Files);
  addIncludes(S, splitList(valueOf(M, "additionalincludedirectories")), Folder,
              Files);
  addNames(S.Defines, splitList(valueOf(M, "preprocessordefinitions")));
  addNames(S.Undefines,
           splitList(valueOf(M, "undefinepreprocessordefinitions")));
  for (StringRef Forced : splitList(valueOf(M, "forcedincludefiles")))
    addNames(S.Forced, Forced.trim("\"").str());
  if (std::string Standard = standardOf(valueOf(M, "languagestandard"));
      !Standard.empty())
    S.Standard = Standard;
  if (std::string Standard = standardOf(valueOf(M, "languagestandard_c"));
      !Standard.empty())
    S.CStandard = Standard;
  StringRef As = valueOf(M, "compileas");
  if (As.equals_insensitive("CompileAsC"))
    S.Language = "c";
  else if (As.equals_insensitive("CompileAsCpp"))
    S.Language = "c++";
  if (StringRef Runtime = runtimeOption(valueOf(M, "runtimelibrary"));
      !Runtime.empty())
    addNames(S.Options, Runtime.str());
  StringRef Alignment = valueOf(M, "structmemberalignment");
  if (Alignment.consume_back("Bytes") || Alignment.consume_back("Byte"))
    addNames(S.Options, "/Zp" + Alignment.str());
  if (valueOf(M, "treatwchar_tasbuiltintype").equals_insensitive("false"))
    addNames(S.Options, {"/Zc:wchar_t-"});
  StringRef Managed = valueOf(M, "compileasmanaged");
  if (!Managed.empty() && !Managed.equals_insensitive("false"))
    addNames(S.Options, {"/clr"});
}

Kind kindOf(StringRef Type) {
  return StringSwitch<Kind>(Type)
      .CaseLower("Application", Kind::Program)
      .CaseLower("DynamicLibrary", Kind::SharedLibrary)
      .CaseLower("StaticLibrary", Kind::StaticLibrary)
      .CaseLower("Makefile", Kind::Program)
      .CaseLower("", Kind::Program)
      .Default(Kind::Nothing);
}

StringRef extensionOf(Kind K) {
  return K == Kind::SharedLibrary   ? ".dll"
         : K == Kind::StaticLibrary ? ".lib"
                                    : ".exe";
}

void addLibraries(Project &P, StringRef Dependencies) {
  for (const std::string &Name : splitList(Dependencies))
    if (StringRef(Name).ends_with_insensitive(".lib"))
      addNames(P.Libraries, fileName(Name));
}

/// What the linker is told.
void addLinking(Project &P, const MsBuild &B, StringRef Folder, Tree &Files) {
  NameValues Link =
      B.definition(P.What == Kind::StaticLibrary ? "lib" : "link");
  addLibraries(P, valueOf(Link, "additionaldependencies"));
  if (StringRef Def = valueOf(Link, "moduledefinitionfile"); !Def.empty())
    P.Definitions.push_back(located(Def, Folder, Files));
  std::string Output = fileName(valueOf(Link, "outputfile"));
  bool Inherits = StringRef(Output).empty();
  StringRef Name = B.property("TargetName"),
            Extension = B.property("TargetExt");
  P.Output =
      Inherits ? (Name.empty() ? P.Name : Name.str()) +
                     (Extension.empty() ? extensionOf(P.What) : Extension).str()
               : Output;
}

bool isExcluded(const NameValues &Metadata) {
  return isTrue(valueOf(Metadata, "excludedfrombuild"));
}

/// The configurations that the project has.
Expected<std::vector<Configuration>>
configurationsOf(const std::string &Path, const Reading &R, Tree &Files) {
  auto B = MsBuild::evaluate(Path, globalsOf(R, {}), Files);
  if (!B)
    return B.takeError();
  std::vector<Configuration> Known;
  for (const MsBuildItem &Item : B->items())
    if (Item.Type == "projectconfiguration")
      Known.push_back(Configuration::parse(Item.Include));
  return Known;
}

/// What both dialects have in common.
Expected<MsBuild> evaluateChosen(Project &P, const Configuration &C,
                                 const Reading &R, Tree &Files) {
  P.Chosen = C;
  auto B = MsBuild::evaluate(P.Path, globalsOf(R, C), Files);
  if (!B)
    return B;
  P.Missing = B->missing();
  P.Name = B->property("ProjectName").str();
  if (P.Name.empty())
    P.Name = path::stem(P.Path).str();
  return B;
}

} // namespace

Expected<Project> readVcxproj(const std::string &Path, const Reading &R,
                              Tree &Files) {
  auto Known = configurationsOf(Path, R, Files);
  if (!Known)
    return Known.takeError();
  Project P;
  P.Path = Path;
  auto B =
      evaluateChosen(P, choose(*Known, R.Wanted).value_or(R.Wanted), R, Files);
  if (!B)
    return B.takeError();
  StringRef Folder = path::parent_path(Path);
  P.What = kindOf(B->property("ConfigurationType"));
  addLinking(P, *B, Folder, Files);
  const Settings Common = projectSettings(*B, Folder, Files);
  for (const MsBuildItem &Item : B->items()) {
    if (Item.Type == "projectreference") {
      if (auto Found = Files.find(Item.Include, Folder))
        addNames(P.References, *Found);
    } else if (Item.Type == "clcompile" && !isExcluded(Item.Metadata) &&
               !Item.Include.empty()) {
      Source &S = P.Sources.emplace_back();
      S.Path = located(Item.Include, Folder, Files);
      S.How = Common;
      addMetadata(S.How, Item.Metadata, Folder, Files);
      for (StringRef Name : {"IncludePath", "ExternalIncludePath"})
        addIncludes(S.How, splitList(B->property(Name)), Folder, Files);
    }
  }
  return P;
}

Expected<Project> readCbproj(const std::string &Path, const Reading &R,
                             Tree &Files) {
  Project P;
  P.Path = Path;
  Configuration C = R.Wanted;
  if (C.Name.empty())
    C.Name = "Release";
  if (C.Platform.empty())
    C.Platform = "Win32";
  auto B = evaluateChosen(P, C, R, Files);
  if (!B)
    return B.takeError();
  StringRef Folder = path::parent_path(Path);
  StringRef Type = B->property("ProjectType");
  P.What = Type.contains_insensitive("StaticLibrary") ? Kind::StaticLibrary
           : Type.contains_insensitive("DynamicLibrary") ||
                   Type.contains_insensitive("Package")
               ? Kind::SharedLibrary
               : Kind::Program;
  P.Output = P.Name + extensionOf(P.What).str();
  Settings Common;
  for (StringRef Name : {"Defines", "BCC_Defines"})
    addNames(Common.Defines, splitList(B->property(Name)));
  for (StringRef Name : {"IncludePath", "BCC_IncludePath"})
    addIncludes(Common, splitList(B->property(Name)), Folder, Files);
  if (B->property("_TCHARMapping").equals_insensitive("wchar_t"))
    addCharacterSet(Common, "Unicode");
  for (const MsBuildItem &Item : B->items())
    if (Item.Type == "cppcompile" && isSource(Item.Include))
      P.Sources.push_back({located(Item.Include, Folder, Files), Common});
    else if (Item.Type == "deffiles")
      P.Definitions.push_back(located(Item.Include, Folder, Files));
    else if (Item.Type == "libfiles")
      addNames(P.Libraries, fileName(Item.Include));
  return P;
}

} // namespace officetidy::projects
