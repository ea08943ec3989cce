//===- SarifReport.cpp - the report in SARIF 2.1.0 ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Json.h"
#include "Report/Reporter.h"
#include "Report/Rules.h"
#include "Report/Wording.h"
#include "fmt/format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"
#include <map>
#include <set>

using namespace llvm;
using json::Array;
using json::Object;

namespace officetidy::report {

namespace {

constexpr StringLiteral Schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json";
constexpr StringLiteral RootId = "SRCROOT";
/// The name says how the fingerprint is made; a new way needs a new name.
constexpr StringLiteral FingerprintName = "officeTidySite/v1";

class SarifReporter final : public Reporter {
public:
  void render(const Run &R, raw_ostream &OS) const override;
};

/// Makes the log of one run.
class Log {
public:
  explicit Log(const Run &R);
  json::Value make();

private:
  void addFile(const link::Position &P);
  Object artifactLocation(StringRef File) const;
  Object location(const link::Position &P) const;
  Object location(const Note &N) const;
  Array artifacts() const;
  Array ruleDescriptors() const;
  Object codeFlow(const Finding &F, const Path &P) const;
  Object properties(const Finding &F) const;
  Array suppressions(const Finding &F) const;
  Object result(const Finding &F) const;
  Object states() const;
  Object invocation() const;

  const Run &R;
  std::map<std::string, unsigned> Files;  ///< with their index
  std::map<std::string, unsigned> Checks; ///< with their index
  bool AnySuppressed = false;
};

} // namespace

static Object message(StringRef Text) {
  return Object{{"text", jsonText(Text)}};
}

static StringRef levelName(Level L) {
  return L == Level::Warning ? "warning" : "note";
}

/// \p Path as the path of a URI.
static std::string percentEncoded(StringRef Path) {
  std::string Result;
  for (char C : Path) {
    if (C == '\\')
      C = '/';
    if (isAlnum(C) || StringRef("/-._~").contains(C))
      Result += C;
    else
      Result += fmt::format("%{:02X}", static_cast<unsigned char>(C));
  }
  return Result;
}

Log::Log(const Run &R) : R(R) {
  for (const Rule &Known : rules())
    Checks[Known.Check.str()];
  for (const Finding &F : R.Findings) {
    Checks[F.Check];
    AnySuppressed |= F.Suppressed.has_value();
    addFile(F.Where);
    for (const Path &P : F.Paths)
      for (const Note &N : P.Notes)
        addFile(N.Where);
    for (const Note &N : F.Wrappers)
      addFile(N.Where);
  }
  for (const Note &N : R.Problems)
    addFile(N.Where);
  for (const IncompleteUnit &U : R.Incomplete)
    Files[U.File];
  for (auto *Map : {&Files, &Checks}) {
    unsigned Index = 0;
    for (auto &Entry : *Map)
      Entry.second = Index++;
  }
}

void Log::addFile(const link::Position &P) {
  if (P.Line != 0)
    Files[P.File];
}

/// A file below the root is relative to it. One outside is written as it is
/// included, <vendor/header.h>, and what it is relative to isn't known.
Object Log::artifactLocation(StringRef File) const {
  Object Location;
  StringRef Name = File;
  if (Name.consume_front("<") && Name.consume_back(">")) {
    Location["uri"] = percentEncoded(Name);
  } else if (sys::path::is_absolute(File, sys::path::Style::posix)) {
    Location["uri"] = "file://" + percentEncoded(File);
  } else if (sys::path::is_absolute(File, sys::path::Style::windows)) {
    Location["uri"] = "file:///" + File.take_front(2).str() +
                      percentEncoded(File.drop_front(2));
  } else {
    Location["uri"] = percentEncoded(File);
    Location["uriBaseId"] = RootId;
  }
  Location["index"] = Files.at(File.str());
  return Location;
}

/// Columns of positions count bytes, those of SARIF code points.
Object Log::location(const link::Position &P) const {
  if (P.Line == 0)
    return {};
  Object Region{{"startLine", P.Line}};
  if (P.Column != 0) {
    StringRef Before = R.Files->line(P.File, P.Line).take_front(P.Column - 1);
    const unsigned Continuations =
        count_if(Before, [](unsigned char C) { return (C & 0xC0) == 0x80; });
    Region["startColumn"] = P.Column - Continuations;
  }
  return Object{{"physicalLocation",
                 Object{{"artifactLocation", artifactLocation(P.File)},
                        {"region", std::move(Region)}}}};
}

Object Log::location(const Note &N) const {
  Object Location = location(N.Where);
  Location["message"] = message(N.Text);
  return Location;
}

Array Log::artifacts() const {
  Array Result;
  for (const auto &[File, Index] : Files) {
    Object Location = artifactLocation(File);
    Location.erase("index");
    Result.push_back(Object{{"location", std::move(Location)}});
  }
  return Result;
}

Array Log::ruleDescriptors() const {
  Array Result;
  for (const auto &[Check, Index] : Checks) {
    const Rule &Known = ruleOf(Check);
    Object Rule{{"id", Check},
                {"name", Known.Name},
                {"shortDescription", message(Known.Finds)},
                {"fullDescription", message(Known.Finds)},
                {"help", message(Known.Help)},
                {"defaultConfiguration", Object{{"level", "warning"}}}};
    if (!Known.HelpUri.empty())
      Rule["helpUri"] = Known.HelpUri;
    Result.push_back(std::move(Rule));
  }
  return Result;
}

/// The way to the site, the site, and the wrappers down to the creation.
Object Log::codeFlow(const Finding &F, const Path &P) const {
  std::vector<Note> Notes = P.Notes;
  Notes.push_back({F.Where, F.Headline});
  append_range(Notes, F.Wrappers);
  Array Locations;
  for (const Note &N : Notes)
    Locations.push_back(Object{{"location", location(N)}});
  const std::string Title = fmt::format("from {} of {}", quoted(P.EntryPoint),
                                        withArticle(contextNoun(P.Context)));
  return Object{
      {"message", message(Title)},
      {"threadFlows", Array{Object{{"locations", std::move(Locations)}}}}};
}

Object Log::properties(const Finding &F) const {
  std::set<std::string> Contexts;
  unsigned Further = 0;
  for (const Path &P : F.Paths) {
    Contexts.insert(contextName(P.Context).str());
    Further += P.FurtherEntryPoints;
  }
  Array Reasons;
  for (catalog::Reason Why : F.Reasons)
    Reasons.push_back(reasonName(Why));
  return Object{{"class", jsonText(F.Classes.front())},
                {"classes", jsonTexts(F.Classes)},
                {"contexts", Array(Contexts)},
                {"entryPoints", jsonTexts(F.EntryPoints)},
                {"furtherEntryPoints", Further},
                {"reasons", std::move(Reasons)},
                {"why", jsonText(F.Why)},
                {"remedy", jsonText(F.Remedy)}};
}

Array Log::suppressions(const Finding &F) const {
  if (!F.Suppressed)
    return {};
  return Array{Object{{"kind", "inSource"},
                      {"location", location(F.Suppressed->Where)},
                      {"justification", jsonText(F.Suppressed->Comment)}}};
}

Object Log::result(const Finding &F) const {
  Object Site = location(F.Where);
  Site["logicalLocations"] = Array{Object{
      {"fullyQualifiedName", jsonText(F.Function)}, {"kind", "function"}}};
  Array Flows;
  for (const Path &P : F.Paths)
    Flows.push_back(codeFlow(F, P));
  Object Result{
      {"ruleId", F.Check},
      {"ruleIndex", Checks.at(F.Check)},
      {"level", levelName(F.Severity)},
      {"message", message(F.Message)},
      {"locations", Array{std::move(Site)}},
      {"codeFlows", std::move(Flows)},
      {"partialFingerprints", Object{{FingerprintName, F.Fingerprint}}},
      {"properties", properties(F)}};
  // SARIF wants it at all results of a run, or at none.
  if (AnySuppressed)
    Result["suppressions"] = suppressions(F);
  return Result;
}

/// How many translation units are in which state.
Object Log::states() const {
  auto Count = [&](auto... States) {
    return static_cast<unsigned>(
        count_if(R.Incomplete, [&](const IncompleteUnit &U) {
          return ((U.State == States) || ...);
        }));
  };
  const unsigned Recovered = Count(UnitState::Recovered);
  const unsigned Lexical = Count(UnitState::Lexical);
  const unsigned None =
      Count(UnitState::Failed, UnitState::TimedOut, UnitState::Missing);
  return Object{
      {"whole", R.Units - std::min(R.Units, Recovered + Lexical + None)},
      {"recovered", Recovered},
      {"lexicalOnly", Lexical},
      {"notAnalysed", None}};
}

Object Log::invocation() const {
  Array Notifications;
  for (const IncompleteUnit &U : R.Incomplete)
    Notifications.push_back(Object{
        {"descriptor", Object{{"id", "incomplete-translation-unit"}}},
        {"level",
         U.State == UnitState::Recovered || U.State == UnitState::Lexical
             ? "warning"
             : "error"},
        {"message", message(U.File + ": " + describe(U))},
        {"locations", Array{Object{{"physicalLocation",
                                    Object{{"artifactLocation",
                                            artifactLocation(U.File)}}}}}}});
  for (const Note &N : R.Problems)
    Notifications.push_back(
        Object{{"descriptor", Object{{"id", "unmatched-nolint"}}},
               {"level", "warning"},
               {"message", message(N.Text)},
               {"locations", Array{location(N.Where)}}});
  return Object{
      {"executionSuccessful", exitCode({}, R.Incomplete) == ExitCode::Clean},
      {"exitCode", static_cast<int>(exitCode(R.Findings, R.Incomplete))},
      {"toolExecutionNotifications", std::move(Notifications)}};
}

json::Value Log::make() {
  Array Results;
  for (const Finding &F : R.Findings)
    Results.push_back(result(F));
  Object Driver{{"name", "office-tidy"},
                {"version", R.Version},
                {"rules", ruleDescriptors()},
                {"notifications",
                 Array{Object{{"id", "incomplete-translation-unit"},
                              {"shortDescription",
                               message("A translation unit was not analysed, "
                                       "or only in part.")}},
                       Object{{"id", "unmatched-nolint"},
                              {"shortDescription",
                               message("A NOLINT block has no begin, or no "
                                       "end, and hides nothing.")}}}}};
  Object Run{{"tool", Object{{"driver", std::move(Driver)}}},
             {"columnKind", "unicodeCodePoints"},
             {"originalUriBaseIds",
              Object{{RootId, Object{{"description",
                                      message("The root of the sources.")}}}}},
             {"artifacts", artifacts()},
             {"invocations", Array{invocation()}},
             {"properties", Object{{"translationUnits", R.Units},
                                   {"translationUnitStates", states()}}},
             {"results", std::move(Results)}};
  return Object{{"$schema", Schema},
                {"version", "2.1.0"},
                {"runs", Array{std::move(Run)}}};
}

void SarifReporter::render(const Run &R, raw_ostream &OS) const {
  OS << formatv("{0:2}", Log(R).make()) << '\n';
}

std::unique_ptr<Reporter> createSarifReporter() {
  return std::make_unique<SarifReporter>();
}

} // namespace officetidy::report
