//===- Settings.cpp - fills in how a source is compiled -------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Projects/Settings.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Allocator.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/StringSaver.h"

using namespace llvm;
namespace path = llvm::sys::path;

namespace officetidy::projects {

void addNames(std::vector<std::string> &List, ArrayRef<std::string> Names) {
  for (const std::string &Name : Names)
    if (!Name.empty() && !is_contained(List, Name))
      List.push_back(Name);
}

void addIncludes(Settings &S, ArrayRef<std::string> Folders, StringRef Folder,
                 Tree &Files) {
  for (StringRef Written : Folders) {
    StringRef Plain = Written.trim("\"' ").rtrim("\\/");
    if (Plain.empty())
      continue;
    if (auto Found = Files.find(Plain, Folder))
      addNames(S.Includes, *Found);
  }
}

void addCharacterSet(Settings &S, StringRef Set) {
  if (Set.equals_insensitive("Unicode"))
    addNames(S.Defines, {"_UNICODE", "UNICODE"});
  else if (Set.equals_insensitive("MultiByte"))
    addNames(S.Defines, {"_MBCS"});
}

namespace {

/// An option whose value Settings has a place for.
struct KnownOption {
  StringLiteral Name;
  enum { Include, Forced, Define, Undefine } What;
};

constexpr KnownOption KnownOptions[] = {
    {"external:I", KnownOption::Include}, {"imsvc", KnownOption::Include},
    {"FI", KnownOption::Forced},          {"I", KnownOption::Include},
    {"D", KnownOption::Define},           {"U", KnownOption::Undefine}};

/// Takes \p Option, and the argument behind it where its value is there, if
/// Settings has a place for it.
bool takeKnown(Settings &S, StringRef Option, ArrayRef<const char *> &Rest,
               StringRef Folder, Tree &Files) {
  if (!Option.consume_front("/") && !Option.consume_front("-"))
    return false;
  for (const KnownOption &K : KnownOptions) {
    StringRef Value = Option;
    if (!Value.consume_front(K.Name))
      continue;
    if (Value.empty() && !Rest.empty()) {
      Value = Rest.front();
      Rest = Rest.drop_front();
    }
    std::string Text = Value.trim().str();
    if (K.What == KnownOption::Include)
      addIncludes(S, Text, Folder, Files);
    else
      addNames(K.What == KnownOption::Forced   ? S.Forced
               : K.What == KnownOption::Define ? S.Defines
                                               : S.Undefines,
               Text);
    return true;
  }
  return false;
}

} // namespace

void addOptions(Settings &S, StringRef Text, StringRef Folder, Tree &Files) {
  BumpPtrAllocator Memory;
  StringSaver Saver(Memory);
  SmallVector<const char *, 32> Arguments;
  cl::TokenizeWindowsCommandLine(Text, Saver, Arguments);
  for (ArrayRef<const char *> Rest = Arguments; !Rest.empty();) {
    StringRef Option = Rest.front();
    Rest = Rest.drop_front();
    if (Option.size() < 2 || takeKnown(S, Option, Rest, Folder, Files))
      continue;
    StringRef Bare = Option.drop_front();
    if (Bare.consume_front("std:"))
      (Bare.starts_with("c++") ? S.Standard : S.CStandard) = Bare.str();
    else if (Bare == "TP" || Bare == "TC")
      S.Language = Bare == "TP" ? "c++" : "c";
    else if (Option.starts_with("/") || Option.starts_with("-"))
      addNames(S.Options, Option.str());
  }
}

bool isSource(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {".c",   ".cc",  ".cpp",
                                                 ".cxx", ".c++", ".cp"};
  return is_contained(
      Extensions,
      StringRef(path::extension(Path, path::Style::windows).lower()));
}

bool isHeader(StringRef Path) {
  static constexpr StringLiteral Extensions[] = {
      ".h", ".hh", ".hpp", ".hxx", ".h++", ".inl", ".inc", ".ipp", ".tlh"};
  return is_contained(
      Extensions,
      StringRef(path::extension(Path, path::Style::windows).lower()));
}

bool isGenerated(StringRef Path) {
  std::string Name = StringRef(fileName(Path)).lower();
  StringRef Stem = path::stem(Name);
  return Stem.ends_with("_i") || Stem.ends_with("_p") || Stem == "dlldata" ||
         Stem.starts_with("moc_") || Stem.starts_with("qrc_") ||
         Path.contains_insensitive("GeneratedFiles") ||
         Path.contains_insensitive("Generated Files") ||
         Path.contains_insensitive("$(IntDir)");
}

std::string located(StringRef Written, StringRef Folder, Tree &Files) {
  if (auto Found = Files.find(Written, Folder))
    return *Found;
  std::string Slashed = Written.str();
  std::replace(Slashed.begin(), Slashed.end(), '\\', '/');
  return absolutePath(Slashed, Folder);
}

std::string fileName(StringRef Path) {
  return path::filename(Path, path::Style::windows).str();
}

} // namespace officetidy::projects
