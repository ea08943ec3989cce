//===- Solution.cpp - reads .sln, .slnx, .slnf and .dsw -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Readers.h"
#include "Projects/Settings.h"
#include "Projects/Xml.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// A project as a solution names it.
struct Entry {
  std::string Id;                 ///< GUID, or name in a workspace; lower case
  std::string Path;               ///< as it is written
  std::vector<std::string> Needs; ///< Ids
};

/// The text between the \p N-th pair of quotes of \p Line, from 0.
StringRef quoted(StringRef Line, unsigned N) {
  for (unsigned I = 0; I < 2 * N + 1; ++I)
    Line = Line.split('"').second;
  return Line.split('"').first;
}

std::vector<StringRef> linesOf(StringRef Text) {
  std::vector<StringRef> Lines;
  for (StringRef Line : llvm::split(Text, '\n'))
    Lines.push_back(Line.trim());
  return Lines;
}

/// Turns what a solution says into what is asked for.
class SolutionBuilder {
public:
  SolutionBuilder(Solution &S, Tree &Files)
      : S(S), Files(Files), Folder(path::parent_path(S.Path).str()) {}

  void readSln(StringRef Text, const Configuration &Wanted);
  void readDsw(StringRef Text, const Configuration &Wanted);
  void readSlnx(pugi::xml_node Root, const Configuration &Wanted);
  Error readSlnf(StringRef Text, const Configuration &Wanted);
  void finish();

private:
  void section(StringRef Name, StringRef Key, StringRef Value);
  void slnxProjects(pugi::xml_node Parent, unsigned Depth);

  Solution &S;
  Tree &Files;
  std::string Folder;
  std::vector<Entry> Entries;
  std::vector<Configuration> Known;
  /// Of an entry, and a configuration of the solution, that of the project.
  std::map<std::pair<std::string, std::string>, Configuration> Chosen;
};

/// A line of a GlobalSection.
void SolutionBuilder::section(StringRef Name, StringRef Key, StringRef Value) {
  if (Name == "SolutionConfigurationPlatforms") {
    Known.push_back(Configuration::parse(Key));
  } else if (Name == "SolutionConfiguration") {
    // Visual Studio .NET 2002 numbers them, 2003 doesn't.
    Known.push_back(Configuration::parse(Value));
  } else if (Name == "ProjectConfigurationPlatforms" ||
             Name == "ProjectConfiguration") {
    if (Key.consume_back(".ActiveCfg")) {
      auto [Id, Which] = Key.split('.');
      Chosen[{Id.lower(), Which.lower()}] = Configuration::parse(Value);
    }
  } else if (Name == "ProjectDependencies") {
    for (Entry &E : Entries)
      if (E.Id == Key.split('.').first.lower())
        E.Needs.push_back(Value.lower());
  }
}

void SolutionBuilder::readSln(StringRef Text, const Configuration &Wanted) {
  StringRef Section;
  for (StringRef Line : linesOf(Text)) {
    if (Line.starts_with("Project(")) {
      Entries.push_back({quoted(Line, 3).lower(), quoted(Line, 2).str(), {}});
    } else if (Line.starts_with("GlobalSection(") ||
               Line.starts_with("ProjectSection(")) {
      Section = Line.split('(').second.split(')').first;
    } else if (Line.starts_with("End")) {
      Section = "";
    } else if (!Section.empty() && Line.contains('=')) {
      auto [Key, Value] = Line.split('=');
      if (Line.starts_with("{") && Section == "ProjectDependencies" &&
          !Key.contains('.') && !Entries.empty())
        Entries.back().Needs.push_back(Key.trim().lower());
      else
        section(Section, Key.trim(), Value.trim());
    }
  }
  S.Chosen = choose(Known, Wanted).value_or(Wanted);
}

void SolutionBuilder::readDsw(StringRef Text, const Configuration &Wanted) {
  S.Chosen = Wanted;
  for (StringRef Line : linesOf(Text))
    if (Line.consume_front("Project:")) {
      // Project: "Name"=".\Name.dsp" - Package Owner=<4>
      StringRef Path = Line.split('=').second;
      Path = Path.take_front(Path.rfind(" - Package Owner"));
      Entries.push_back(
          {quoted(Line, 0).lower(), Path.trim().trim('"').str(), {}});
    } else if (Line.consume_front("Project_Dep_Name") && !Entries.empty()) {
      Entries.back().Needs.push_back(Line.trim().lower());
    }
}

void SolutionBuilder::slnxProjects(pugi::xml_node Parent, unsigned Depth) {
  if (Depth > 32)
    return;
  for (pugi::xml_node Node : Parent.children()) {
    StringRef Name = localName(Node);
    if (Name == "Folder")
      slnxProjects(Node, Depth + 1);
    if (Name != "Project")
      continue;
    Entry E{StringRef(Node.attribute("Path").value()).lower(),
            Node.attribute("Path").value(),
            {}};
    Configuration Own = S.Chosen;
    for (pugi::xml_node Rule : Node.children()) {
      StringRef Of = Rule.attribute("Solution").value();
      auto [Build, Platform] = Of.split('|');
      auto Fits = [](StringRef Asked, StringRef Is) {
        return Asked.empty() || Asked == "*" || Asked.equals_insensitive(Is);
      };
      if (localName(Rule) == "BuildDependency")
        E.Needs.push_back(StringRef(Rule.attribute("Project").value()).lower());
      else if (!Fits(Build, S.Chosen.Name) ||
               !Fits(Platform, S.Chosen.Platform))
        continue;
      else if (localName(Rule) == "Platform")
        Own.Platform = Rule.attribute("Project").value();
      else if (localName(Rule) == "BuildType")
        Own.Name = Rule.attribute("Project").value();
    }
    Chosen[{E.Id, StringRef(S.Chosen.str()).lower()}] = Own;
    Entries.push_back(std::move(E));
  }
}

void SolutionBuilder::readSlnx(pugi::xml_node Root,
                               const Configuration &Wanted) {
  std::vector<std::string> Names, Platforms;
  pugi::xml_node List = Root.child("Configurations");
  for (pugi::xml_node Type : List.children("BuildType"))
    Names.push_back(Type.attribute("Name").value());
  for (pugi::xml_node Platform : List.children("Platform"))
    Platforms.push_back(Platform.attribute("Name").value());
  if (Names.empty())
    Names = {"Debug", "Release"};
  if (Platforms.empty())
    Platforms = {""};
  for (const std::string &Name : Names)
    for (const std::string &Platform : Platforms)
      Known.push_back({Name, Platform});
  S.Chosen = choose(Known, Wanted).value_or(Wanted);
  slnxProjects(Root, 0);
}

/// A filter: some projects of a solution.
Error SolutionBuilder::readSlnf(StringRef Text, const Configuration &Wanted) {
  auto Json = json::parse(Text);
  if (!Json)
    return Json.takeError();
  const json::Object *Root = Json->getAsObject();
  const json::Object *Of = Root ? Root->getObject("solution") : nullptr;
  auto Path = Of ? Of->getString("path") : std::nullopt;
  auto Found = Path ? Files.find(*Path, Folder) : std::nullopt;
  if (!Found || !isSolution(*Found) ||
      path::extension(*Found).equals_insensitive(".slnf"))
    return createStringError(errc::invalid_argument,
                             "the solution that it is of isn't there");
  auto Whole = readSolution(*Found, Wanted, Files);
  if (!Whole)
    return Whole.takeError();
  std::set<std::string> Kept;
  if (const json::Array *Names = Of->getArray("projects"))
    for (const json::Value &Name : *Names)
      if (auto Project = Files.find(Name.getAsString().value_or(""),
                                    path::parent_path(*Found)))
        Kept.insert(*Project);
  erase_if(Whole->Members,
           [&](const Member &M) { return !Kept.count(M.Path); });
  S.Chosen = Whole->Chosen;
  S.Members = std::move(Whole->Members);
  return Error::success();
}

/// Makes members of the entries that are projects.
void SolutionBuilder::finish() {
  std::map<std::string, std::string> Paths;
  for (const Entry &E : Entries)
    if (projectRank(E.Path))
      Paths[E.Id] = located(E.Path, Folder, Files);
  for (const Entry &E : Entries) {
    auto Path = Paths.find(E.Id);
    if (Path == Paths.end() || any_of(S.Members, [&](const Member &M) {
          return M.Path == Path->second;
        }))
      continue;
    Member &M = S.Members.emplace_back();
    M.Path = Path->second;
    auto Own = Chosen.find({E.Id, StringRef(S.Chosen.str()).lower()});
    if (Own != Chosen.end())
      M.Chosen = Own->second;
    for (const std::string &Id : E.Needs)
      if (auto Needed = Paths.find(Id); Needed != Paths.end())
        addNames(M.References, Needed->second);
  }
}

} // namespace

bool isSolution(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {".sln", ".slnx", ".slnf",
                                                 ".dsw"};
  return is_contained(Extensions, StringRef(path::extension(Path).lower()));
}

Expected<Solution> readSolution(const std::string &Path,
                                const Configuration &Wanted, Tree &Files) {
  Solution S;
  S.Path = Path;
  SolutionBuilder B(S, Files);
  std::string Extension = path::extension(Path).lower();
  if (Extension == ".slnx") {
    pugi::xml_document Document;
    if (Error E = loadXml(Path, Files, Document))
      return std::move(E);
    B.readSlnx(Document.document_element(), Wanted);
    B.finish();
    return S;
  }
  auto Text = Files.read(Path);
  if (!Text)
    return Text.takeError();
  if (Extension == ".slnf") {
    if (Error E = B.readSlnf(*Text, Wanted))
      return std::move(E);
    return S;
  }
  bool IsWorkspace = Extension == ".dsw";
  if (!StringRef(*Text).contains(IsWorkspace ? "Workspace File"
                                             : "Solution File"))
    return createStringError(errc::invalid_argument,
                             IsWorkspace
                                 ? "it is no workspace of Visual C++"
                                 : "it is no solution of Visual Studio");
  if (IsWorkspace)
    B.readDsw(*Text, Wanted);
  else
    B.readSln(*Text, Wanted);
  B.finish();
  return S;
}

} // namespace officetidy::projects
