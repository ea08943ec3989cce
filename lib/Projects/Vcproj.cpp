//===- Vcproj.cpp - reads .vcproj -----------------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/MsBuildText.h"
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "Projects/Xml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

constexpr unsigned MaxDepth = 64;

/// The attributes of a configuration and its tools: "Tool/Attribute", lists
/// joined from all property sheets.
using Attributes = std::map<std::string, std::string>;

bool isList(StringRef Name) {
  static constexpr StringLiteral Lists[] = {"AdditionalIncludeDirectories",
                                            "PreprocessorDefinitions",
                                            "UndefinePreprocessorDefinitions",
                                            "ForcedIncludeFiles",
                                            "AdditionalOptions",
                                            "AdditionalDependencies"};
  return is_contained(Lists, Name);
}

void set(Attributes &To, const std::string &Key, StringRef Name,
         StringRef Value) {
  std::string &Known = To[Key];
  if (isList(Name) && !Known.empty() &&
      !Value.contains_insensitive("$(NOINHERIT)"))
    Known = (Value +
             (Name == "AdditionalOptions" || Name == "AdditionalDependencies"
                  ? " "
                  : ";") +
             Known)
                .str();
  else
    Known = Value.str();
}

/// Adds the attributes of \p Node, a configuration, and of the tools in it.
void addAttributes(Attributes &To, pugi::xml_node Node) {
  for (pugi::xml_attribute A : Node.attributes())
    if (StringRef(A.name()) != "Name")
      set(To, A.name(), A.name(), A.value());
  for (pugi::xml_node Tool : Node.children("Tool"))
    for (pugi::xml_attribute A : Tool.attributes())
      set(To, std::string(Tool.attribute("Name").value()) + "/" + A.name(),
          A.name(), A.value());
}

class VcprojReader {
public:
  VcprojReader(Project &P, const Reading &R, Tree &Files)
      : P(P), R(R), Files(Files), Folder(path::parent_path(P.Path).str()) {}

  Error run();

private:
  Error chooseConfiguration(pugi::xml_node Root);
  void addSheets(StringRef Names, Attributes &To, unsigned Depth);
  void addFiles(pugi::xml_node Parent, unsigned Depth);
  void addFile(pugi::xml_node File);
  void addLinking();
  Settings settingsOf(const Attributes &A);
  std::string macro(StringRef Name) const;
  std::string expanded(StringRef Text) const;
  std::string value(const Attributes &A, const std::string &Key) const;

  Project &P;
  const Reading &R;
  Tree &Files;
  std::string Folder;
  std::map<std::string, std::string> Macros; ///< of the user, lower case
  std::set<std::string> Sheets;
  Attributes Chosen;
};

std::string VcprojReader::macro(StringRef Name) const {
  std::string Key = Name.lower();
  if (Key == "projectdir" || Key == "inputdir")
    return Folder + "/";
  if (Key == "solutiondir")
    return (R.SolutionFolder.empty() ? Folder : R.SolutionFolder) + "/";
  if (Key == "solutionname")
    return R.SolutionName;
  if (Key == "projectname" || Key == "targetname")
    return P.Name;
  if (Key == "configurationname")
    return P.Chosen.Name;
  if (Key == "platformname")
    return P.Chosen.Platform;
  auto Known = Macros.find(Key);
  return Known == Macros.end() ? "" : Known->second;
}

std::string VcprojReader::expanded(StringRef Text) const {
  auto Property = [&](StringRef Name) { return macro(Name); };
  auto None = [](StringRef) { return std::string(); };
  auto Find = [](StringRef) { return std::optional<std::string>(); };
  return expand(Text, {Property, None, Find});
}

std::string VcprojReader::value(const Attributes &A,
                                const std::string &Key) const {
  auto Known = A.find(Key);
  return Known == A.end() ? "" : expanded(Known->second);
}

/// Adds the property sheets \p Names, each behind those that it inherits.
void VcprojReader::addSheets(StringRef Names, Attributes &To, unsigned Depth) {
  if (Depth > MaxDepth)
    return;
  for (const std::string &Name : splitList(expanded(Names))) {
    auto Path = Files.find(Name, Folder);
    if (!Path) {
      // Visual Studio's own have an empty folder in front.
      if (!StringRef(Name).contains_insensitive("VCProjectDefaults"))
        P.Missing.push_back(Name);
      continue;
    }
    if (!Sheets.insert(*Path).second)
      continue;
    pugi::xml_document Document;
    if (Error E = loadXml(*Path, Files, Document)) {
      P.Missing.push_back(*Path + ": " + toString(std::move(E)));
      continue;
    }
    pugi::xml_node Sheet = Document.document_element();
    addSheets(Sheet.attribute("InheritedPropertySheets").value(), To,
              Depth + 1);
    for (pugi::xml_node Macro : Sheet.children("UserMacro"))
      Macros[StringRef(Macro.attribute("Name").value()).lower()] =
          expanded(Macro.attribute("Value").value());
    addAttributes(To, Sheet);
  }
}

Error VcprojReader::chooseConfiguration(pugi::xml_node Root) {
  std::vector<Configuration> Known;
  for (pugi::xml_node C :
       Root.child("Configurations").children("Configuration"))
    Known.push_back(Configuration::parse(C.attribute("Name").value()));
  auto Found = choose(Known, R.Wanted);
  if (!Found)
    return createStringError(errc::invalid_argument,
                             "it has no configurations");
  P.Chosen = *Found;
  for (pugi::xml_node C :
       Root.child("Configurations").children("Configuration"))
    if (Configuration::parse(C.attribute("Name").value()) == P.Chosen) {
      addSheets(C.attribute("InheritedPropertySheets").value(), Chosen, 0);
      addAttributes(Chosen, C);
      break;
    }
  return Error::success();
}

Settings VcprojReader::settingsOf(const Attributes &A) {
  const std::string Tool = "VCCLCompilerTool/";
  Settings S;
  std::string Set = value(A, "CharacterSet");
  addCharacterSet(S, Set == "1" ? "Unicode" : Set == "2" ? "MultiByte" : "");
  if (value(A, "UseOfMFC") == "2")
    addNames(S.Defines, {"_AFXDLL"});
  if (value(A, "UseOfATL") == "2")
    addNames(S.Defines, {"_ATL_DLL"});
  if (P.What == Kind::SharedLibrary)
    addNames(S.Defines, {"_WINDLL"});
  if (std::string Managed = value(A, "ManagedExtensions");
      !Managed.empty() && Managed != "0" && Managed != "FALSE")
    addNames(S.Options, {"/clr"});
  addOptions(S, value(A, Tool + "AdditionalOptions"), Folder, Files);
  auto List = [&](StringRef Name) {
    std::string Text = value(A, Tool + Name.str());
    // Early ones separate with commas as well.
    std::replace(Text.begin(), Text.end(), ',', ';');
    std::vector<std::string> Parts = splitList(Text);
    for (std::string &Part : Parts)
      if (StringRef(Part).starts_with("\"") && StringRef(Part).ends_with("\""))
        Part = Part.substr(1, Part.size() - 2);
    return Parts;
  };
  addIncludes(S, List("AdditionalIncludeDirectories"), Folder, Files);
  addNames(S.Defines, List("PreprocessorDefinitions"));
  addNames(S.Undefines, List("UndefinePreprocessorDefinitions"));
  addNames(S.Forced, List("ForcedIncludeFiles"));
  std::string As = value(A, Tool + "CompileAs");
  S.Language = As == "1" ? "c" : As == "2" ? "c++" : "";
  StringRef Runtime = StringSwitch<StringRef>(value(A, Tool + "RuntimeLibrary"))
                          .Case("0", "/MT")
                          .Case("1", "/MTd")
                          .Case("2", "/MD")
                          .Case("3", "/MDd")
                          .Default("");
  if (!Runtime.empty())
    addNames(S.Options, Runtime.str());
  if (std::string Wide = value(A, Tool + "TreatWChar_tAsBuiltInType");
      StringRef(Wide).equals_insensitive("false"))
    addNames(S.Options, {"/Zc:wchar_t-"});
  return S;
}

void VcprojReader::addFile(pugi::xml_node File) {
  std::string Written = expanded(File.attribute("RelativePath").value());
  Attributes Own = Chosen;
  for (pugi::xml_node C : File.children("FileConfiguration"))
    if (Configuration::parse(C.attribute("Name").value()) == P.Chosen) {
      if (StringRef(C.attribute("ExcludedFromBuild").value())
              .equals_insensitive("true"))
        return;
      addAttributes(Own, C);
    }
  if (isSource(Written))
    P.Sources.push_back({located(Written, Folder, Files), settingsOf(Own)});
}

void VcprojReader::addFiles(pugi::xml_node Parent, unsigned Depth) {
  if (Depth > MaxDepth)
    return;
  for (pugi::xml_node Node : Parent.children()) {
    StringRef Name = Node.name();
    if (Name == "File")
      addFile(Node);
    if (Name == "File" || Name == "Filter")
      addFiles(Node, Depth + 1);
  }
}

void VcprojReader::addLinking() {
  std::string Tool =
      P.What == Kind::StaticLibrary ? "VCLibrarianTool/" : "VCLinkerTool/";
  P.Output = fileName(value(Chosen, Tool + "OutputFile"));
  if (StringRef(P.Output).trim(".").empty())
    P.Output = P.Name + (P.What == Kind::SharedLibrary   ? ".dll"
                         : P.What == Kind::StaticLibrary ? ".lib"
                                                         : ".exe");
  std::string Def = value(Chosen, Tool + "ModuleDefinitionFile");
  if (!Def.empty())
    P.Definitions.push_back(located(Def, Folder, Files));
  SmallVector<StringRef, 16> Names;
  std::string Dependencies = value(Chosen, Tool + "AdditionalDependencies");
  StringRef(Dependencies).split(Names, ' ', -1, false);
  for (StringRef Name : Names)
    if (Name.trim("\"").ends_with_insensitive(".lib"))
      addNames(P.Libraries, fileName(Name.trim("\"")));
}

Error VcprojReader::run() {
  pugi::xml_document Document;
  if (Error E = loadXml(P.Path, Files, Document))
    return E;
  pugi::xml_node Root = Document.document_element();
  if (StringRef(Root.name()) != "VisualStudioProject")
    return createStringError(errc::invalid_argument,
                             "it is no project of Visual C++");
  P.Name = Root.attribute("Name").value();
  if (P.Name.empty())
    P.Name = path::stem(P.Path).str();
  if (Error E = chooseConfiguration(Root))
    return E;
  P.What = StringSwitch<Kind>(value(Chosen, "ConfigurationType"))
               .Case("2", Kind::SharedLibrary)
               .Case("4", Kind::StaticLibrary)
               .Case("10", Kind::Nothing)
               .Default(Kind::Program);
  addLinking();
  addFiles(Root.child("Files"), 0);
  for (pugi::xml_node Reference : Root.child("References").children())
    if (auto Found =
            Files.find(Reference.attribute("RelativePathToProject").value(),
                       R.SolutionFolder.empty() ? Folder : R.SolutionFolder))
      addNames(P.References, *Found);
  return Error::success();
}

} // namespace

Expected<Project> readVcproj(const std::string &Path, const Reading &R,
                             Tree &Files) {
  Project P;
  P.Path = Path;
  if (Error E = VcprojReader(P, R, Files).run())
    return std::move(E);
  return P;
}

} // namespace officetidy::projects
