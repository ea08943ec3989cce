//===- Bpr.cpp - reads .bpr -----------------------------------------------===//
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
#include "llvm/Support/Path.h"
#include <map>

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

namespace {

/// The macros of the makefile that a .bpr is: as XML, or by itself.
using Macros = std::map<std::string, std::string>;

Expected<Macros> macrosOf(const std::string &Path, Tree &Files) {
  auto Text = Files.read(Path);
  if (!Text)
    return Text.takeError();
  Macros Result;
  if (StringRef(*Text).ltrim().starts_with("<")) {
    pugi::xml_document Document;
    if (Error E = loadXml(Path, Files, Document))
      return std::move(E);
    for (pugi::xml_node Node :
         Document.document_element().child("MACROS").children())
      Result[Node.name()] = Node.attribute("value").value();
    return Result;
  }
  SmallVector<StringRef, 0> Lines;
  StringRef(*Text).split(Lines, '\n');
  std::string Joined;
  for (StringRef Line : Lines) {
    Line = Line.trim();
    bool GoesOn = Line.consume_back("\\");
    Joined += Line.str() + " ";
    if (GoesOn)
      continue;
    auto [Name, Value] = StringRef(Joined).split('=');
    if (Name.trim().find_first_of(" \t:!") == StringRef::npos)
      Result[Name.trim().str()] = Value.trim().str();
    Joined.clear();
  }
  return Result;
}

std::vector<std::string> words(StringRef Text, StringRef Separators) {
  std::vector<std::string> Result;
  while (!Text.empty()) {
    size_t End = Text.find_first_of(Separators);
    if (StringRef Word = Text.take_front(End).trim(); !Word.empty())
      Result.push_back(Word.str());
    Text = End == StringRef::npos ? "" : Text.drop_front(End + 1);
  }
  return Result;
}

/// The source that is compiled to \p Object.
std::optional<std::string> sourceOf(StringRef Object, StringRef Folder,
                                    Tree &Files) {
  if (!Object.consume_back_insensitive(".obj"))
    return std::nullopt;
  for (StringRef Extension : {".cpp", ".c", ".cc"}) {
    std::string Name = (Object + Extension).str();
    if (auto Found = Files.find(Name, Folder))
      return Found;
    // Objects may go to a folder of their own.
    if (auto Found = Files.find(fileName(Name), Folder))
      return Found;
  }
  return std::nullopt;
}

} // namespace

Expected<Project> readBpr(const std::string &Path, const Reading &,
                          Tree &Files) {
  auto M = macrosOf(Path, Files);
  if (!M)
    return M.takeError();
  if (!M->count("OBJFILES"))
    return createStringError(errc::invalid_argument,
                             "it is no project of C++Builder");
  Project P;
  P.Path = Path;
  P.Name = path::stem(Path).str();
  P.Output = fileName((*M)["PROJECT"]);
  StringRef Extension = path::extension(P.Output);
  P.What = Extension.equals_insensitive(".dll") ||
                   Extension.equals_insensitive(".bpl") ||
                   Extension.equals_insensitive(".ocx")
               ? Kind::SharedLibrary
           : Extension.equals_insensitive(".lib") ? Kind::StaticLibrary
                                                  : Kind::Program;
  if (P.Output.empty())
    P.Output = P.Name + ".exe";
  StringRef Folder = path::parent_path(Path);
  Settings Common;
  addNames(Common.Defines, words((*M)["USERDEFINES"], "; "));
  addNames(Common.Defines, words((*M)["SYSDEFINES"], "; "));
  addIncludes(Common, words((*M)["INCLUDEPATH"], ";"), Folder, Files);
  for (const std::string &Object : words((*M)["OBJFILES"], " \t"))
    if (auto Source = sourceOf(Object, Folder, Files))
      P.Sources.push_back({*Source, Common});
  for (const std::string &Def : words((*M)["DEFFILE"], " \t"))
    P.Definitions.push_back(located(Def, Folder, Files));
  for (const char *Name : {"LIBFILES", "LIBRARIES"})
    for (const std::string &Library : words((*M)[Name], " \t"))
      addNames(P.Libraries, fileName(Library));
  return P;
}

} // namespace officetidy::projects
