//===- MsBuild.cpp - evaluates MSBuild's project files --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/MsBuild.h"
#include "Projects/MsBuildText.h"
#include "Projects/Xml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"
#include <deque>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

constexpr unsigned MaxImports = 500;
constexpr unsigned MaxDepth = 64;
constexpr size_t MaxItems = 20000;

std::string backslashed(std::string Path) {
  std::replace(Path.begin(), Path.end(), '/', '\\');
  return Path;
}

/// A file that takes part in the evaluation.
struct ProjectText {
  std::string Path, Folder;
  pugi::xml_document Document;
};

} // namespace

/// The three passes of MSBuild.
class MsBuildEvaluator {
public:
  MsBuildEvaluator(const NameValues &Globals, Tree &Files, MsBuild &Result)
      : Globals(Globals), Files(Files), Result(Result) {}

  Error run(const std::string &Path);

private:
  /// A group of a later pass, and the file that it stands in.
  using Group = std::pair<const ProjectText *, pugi::xml_node>;

  void setWellKnown(const std::string &Path);
  Expected<const ProjectText *> open(const std::string &Path);
  void collect(const ProjectText &In, pugi::xml_node Parent, unsigned Depth);
  void setProperties(pugi::xml_node Group);
  void import(const ProjectText &In, pugi::xml_node Node, unsigned Depth);
  void importFile(const std::string &Path, unsigned Depth);
  void importAbove(StringRef Name, unsigned Depth);
  void define(const Group &G);
  void addItems(const Group &G);
  void addItem(pugi::xml_node Node);
  void setMetadata(pugi::xml_node Node, NameValues &Metadata);
  std::vector<MsBuildItem> included(pugi::xml_node Node, StringRef Value,
                                    StringRef Type);

  std::string valueOf(StringRef Name) const;
  std::string expanded(StringRef Text, const NameValues *Metadata = nullptr);
  bool applies(pugi::xml_node Node, const NameValues *Metadata = nullptr);
  std::optional<std::string> find(StringRef Path);

  const NameValues &Globals;
  Tree &Files;
  MsBuild &Result;
  std::deque<ProjectText> Texts;
  std::vector<Group> Definitions, ItemGroups;
  std::set<std::string> Imported;
  const ProjectText *Current = nullptr;
  std::string ProjectFolder;
};

std::string MsBuildEvaluator::valueOf(StringRef Name) const {
  std::string Key = Name.lower();
  if (Current) {
    StringRef Path = Current->Path;
    if (Key == "msbuildthisfiledirectory")
      return backslashed(Current->Folder + "/");
    if (Key == "msbuildthisfile")
      return path::filename(Path).str();
    if (Key == "msbuildthisfilename")
      return path::stem(Path).str();
    if (Key == "msbuildthisfilefullpath")
      return backslashed(Path.str());
    if (Key == "msbuildthisfileextension")
      return path::extension(Path).str();
  }
  auto Known = Result.Properties.find(Key);
  return Known == Result.Properties.end() ? "" : Known->second;
}

std::optional<std::string> MsBuildEvaluator::find(StringRef Path) {
  return Files.find(Path.rtrim("\\/"), ProjectFolder);
}

std::string MsBuildEvaluator::expanded(StringRef Text,
                                       const NameValues *Metadata) {
  auto Property = [&](StringRef Name) { return valueOf(Name); };
  auto Meta = [&](StringRef Name) {
    if (!Metadata)
      return std::string();
    auto Known = Metadata->find(Name.lower());
    return Known == Metadata->end() ? std::string() : Known->second;
  };
  auto Find = [&](StringRef Path) { return find(Path); };
  return expand(Text, {Property, Meta, Find});
}

bool MsBuildEvaluator::applies(pugi::xml_node Node,
                               const NameValues *Metadata) {
  auto Property = [&](StringRef Name) { return valueOf(Name); };
  auto Meta = [&](StringRef Name) {
    if (!Metadata)
      return std::string();
    auto Known = Metadata->find(Name.lower());
    return Known == Metadata->end() ? std::string() : Known->second;
  };
  auto Find = [&](StringRef Path) { return find(Path); };
  return holds(Node.attribute("Condition").value(), {Property, Meta, Find});
}

void MsBuildEvaluator::setWellKnown(const std::string &Path) {
  NameValues &P = Result.Properties;
  ProjectFolder = path::parent_path(Path).str();
  std::string Folder = backslashed(ProjectFolder);
  P["msbuildprojectfullpath"] = P["projectpath"] = backslashed(Path);
  P["msbuildprojectdirectory"] = Folder;
  P["projectdir"] = Folder + "\\";
  P["msbuildprojectfile"] = P["projectfilename"] = path::filename(Path).str();
  P["msbuildprojectname"] = P["projectname"] = path::stem(Path).str();
  P["msbuildprojectextension"] = P["projectext"] = path::extension(Path).str();
  P["solutiondir"] = Folder + "\\";
  P["visualstudioversion"] = "17.0";
  P["msbuildtoolsversion"] = "Current";
  P["os"] = "Windows_NT";
  for (const auto &[Name, Value] : Globals)
    P[Name] = Value;
  StringRef Platform = P["platform"];
  P["platformtarget"] = P["platformshortname"] =
      Platform.equals_insensitive("win32") ? "x86" : Platform.str();
}

Expected<const ProjectText *> MsBuildEvaluator::open(const std::string &Path) {
  ProjectText &Text = Texts.emplace_back();
  Text.Path = Path;
  Text.Folder = path::parent_path(Path).str();
  if (Error E = loadXml(Path, Files, Text.Document))
    return std::move(E);
  return &Text;
}

/// The first pass: sets the properties below \p Parent, and gathers the groups
/// of the others, in order.
void MsBuildEvaluator::collect(const ProjectText &In, pugi::xml_node Parent,
                               unsigned Depth) {
  if (Depth > MaxDepth)
    return;
  for (pugi::xml_node Node : Parent.children()) {
    Current = &In;
    StringRef Name = localName(Node);
    bool Later = Name == "ItemDefinitionGroup" || Name == "ItemGroup";
    if (Later)
      (Name == "ItemGroup" ? ItemGroups : Definitions).push_back({&In, Node});
    else if (Node.type() != pugi::node_element || Name == "Target" ||
             !applies(Node))
      continue;
    else if (Name == "PropertyGroup")
      setProperties(Node);
    else if (Name == "Import")
      import(In, Node, Depth);
    else if (Name == "ImportGroup" || Name == "Otherwise")
      collect(In, Node, Depth + 1);
    else if (Name == "Choose")
      for (pugi::xml_node Case : Node.children())
        if (Case.type() == pugi::node_element && applies(Case)) {
          collect(In, Case, Depth + 1);
          break;
        }
  }
}

void MsBuildEvaluator::setProperties(pugi::xml_node Group) {
  for (pugi::xml_node Node : Group.children()) {
    std::string Key = localName(Node).lower();
    if (Node.type() == pugi::node_element && !Globals.count(Key) &&
        applies(Node))
      Result.Properties[Key] = expanded(Node.text().get());
  }
}

void MsBuildEvaluator::import(const ProjectText &In, pugi::xml_node Node,
                              unsigned Depth) {
  StringRef Written = Node.attribute("Project").value();
  std::string Path = expanded(Written);
  if (Path.find_first_of("*?") != std::string::npos) {
    for (const std::string &Found : Files.glob(Path, In.Folder))
      importFile(Found, Depth);
    return;
  }
  if (auto Found = Files.find(Path, In.Folder))
    return importFile(*Found, Depth);
  // What a property leads to that only an installation sets is no part of the
  // project.
  bool Installed = Written.starts_with("$(") && !Written.contains("Dir)") &&
                   !Written.contains("Directory)");
  if (!Installed && !Written.contains_insensitive("VCTargets") &&
      !Written.contains_insensitive("UserRootDir"))
    Result.Missing.push_back(Path);
}

void MsBuildEvaluator::importFile(const std::string &Path, unsigned Depth) {
  if (Imported.size() > MaxImports || !Imported.insert(Path).second)
    return;
  auto Text = open(Path);
  if (!Text) {
    Result.Missing.push_back(Path + ": " + toString(Text.takeError()));
    return;
  }
  collect(**Text, (*Text)->Document.document_element(), Depth + 1);
}

/// Imports the nearest file \p Name at or above the project, as MSBuild does
/// by itself.
void MsBuildEvaluator::importAbove(StringRef Name, unsigned Depth) {
  for (StringRef At = ProjectFolder; !At.empty(); At = path::parent_path(At))
    if (auto Found = Files.find(Name, At))
      return importFile(*Found, Depth);
}

/// Sets what the elements below \p Node say.
void MsBuildEvaluator::setMetadata(pugi::xml_node Node, NameValues &Metadata) {
  for (pugi::xml_attribute A : Node.attributes()) {
    StringRef Name = A.name();
    if (Name != "Include" && Name != "Exclude" && Name != "Remove" &&
        Name != "Update" && Name != "Condition")
      Metadata[Name.lower()] = expanded(A.value(), &Metadata);
  }
  for (pugi::xml_node Meta : Node.children())
    if (Meta.type() == pugi::node_element && applies(Meta, &Metadata))
      Metadata[localName(Meta).lower()] =
          expanded(Meta.text().get(), &Metadata);
}

void MsBuildEvaluator::define(const Group &G) {
  Current = G.first;
  if (!applies(G.second))
    return;
  for (pugi::xml_node Node : G.second.children()) {
    if (Node.type() != pugi::node_element)
      continue;
    NameValues &Known = Result.Definitions[localName(Node).lower()];
    if (applies(Node, &Known))
      setMetadata(Node, Known);
  }
}

/// The items that \p Value names.
std::vector<MsBuildItem> MsBuildEvaluator::included(pugi::xml_node Node,
                                                    StringRef Value,
                                                    StringRef Type) {
  std::set<std::string> Without;
  for (const std::string &Name :
       splitList(expanded(Node.attribute("Exclude").value())))
    for (std::string &Found : Files.glob(Name, ProjectFolder))
      Without.insert(std::move(Found));
  std::vector<MsBuildItem> Found;
  for (std::string &Name : splitList(Value)) {
    std::vector<std::string> Names{Name};
    if (Name.find_first_of("*?") != std::string::npos)
      Names = Files.glob(Name, ProjectFolder);
    for (std::string &N : Names) {
      auto There = Without.empty() ? std::nullopt : find(N);
      if (!There || !Without.count(*There))
        Found.push_back({Type.str(), std::move(N), ProjectFolder, {}});
    }
  }
  return Found;
}

void MsBuildEvaluator::addItem(pugi::xml_node Node) {
  std::string Type = localName(Node).lower();
  if (pugi::xml_attribute Include = Node.attribute("Include")) {
    const NameValues Known = Result.definition(Type);
    for (MsBuildItem &Item : included(Node, expanded(Include.value()), Type)) {
      Item.Metadata = Known;
      Item.Metadata["filename"] =
          path::stem(Item.Include, path::Style::windows).str();
      Item.Metadata["extension"] =
          path::extension(Item.Include, path::Style::windows).str();
      Item.Metadata["identity"] = Item.Include;
      setMetadata(Node, Item.Metadata);
      if (Result.Items.size() < MaxItems)
        Result.Items.push_back(std::move(Item));
    }
    return;
  }
  pugi::xml_attribute Remove = Node.attribute("Remove");
  pugi::xml_attribute Update = Node.attribute("Update");
  std::set<std::string> Named;
  for (const MsBuildItem &Item :
       included(Node, expanded(Remove ? Remove.value() : Update.value()), Type))
    Named.insert(find(Item.Include).value_or(Item.Include));
  auto IsNamed = [&](const MsBuildItem &Item) {
    return Item.Type == Type &&
           Named.count(find(Item.Include).value_or(Item.Include));
  };
  if (Remove) {
    erase_if(Result.Items, IsNamed);
    return;
  }
  for (MsBuildItem &Item : Result.Items)
    if (IsNamed(Item))
      setMetadata(Node, Item.Metadata);
}

void MsBuildEvaluator::addItems(const Group &G) {
  Current = G.first;
  if (!applies(G.second))
    return;
  for (pugi::xml_node Node : G.second.children())
    if (Node.type() == pugi::node_element && applies(Node))
      addItem(Node);
}

Error MsBuildEvaluator::run(const std::string &Path) {
  setWellKnown(Path);
  auto Text = open(Path);
  if (!Text)
    return Text.takeError();
  importAbove("Directory.Build.props", 0);
  collect(**Text, (*Text)->Document.document_element(), 0);
  importAbove("Directory.Build.targets", 0);
  for (const Group &G : Definitions)
    define(G);
  for (const Group &G : ItemGroups)
    addItems(G);
  return Error::success();
}

Expected<MsBuild> MsBuild::evaluate(const std::string &Path,
                                    const NameValues &Globals, Tree &Files) {
  MsBuild Result;
  MsBuildEvaluator Evaluator(Globals, Files, Result);
  if (Error E = Evaluator.run(Path))
    return std::move(E);
  return Result;
}

StringRef MsBuild::property(StringRef Name) const {
  auto Known = Properties.find(Name.lower());
  return Known == Properties.end() ? StringRef() : StringRef(Known->second);
}

NameValues MsBuild::definition(StringRef Type) const {
  auto Known = Definitions.find(Type.str());
  return Known == Definitions.end() ? NameValues() : Known->second;
}

} // namespace officetidy::projects
