//===- Listings.cpp - what was recognised, reached or not -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Listings.h"
#include "Report/Json.h"
#include "Report/Wording.h"
#include "fmt/format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include <set>
#include <tuple>

using namespace llvm;

namespace officetidy::report {

using link::CreationSite;
using link::EntryPointSite;
using link::Position;
using link::Reachability;
using link::Way;

/// The elements of \p Items in the order of \p Less.
template <typename T, typename Compare>
static std::vector<const T *> sorted(ArrayRef<T> Items, Compare Less) {
  std::vector<const T *> Result;
  for (const T &Item : Items)
    Result.push_back(&Item);
  sort(Result, [&](const T *A, const T *B) { return Less(*A, *B); });
  return Result;
}

static std::string textOf(const Position &P) {
  return fmt::format("{}:{}:{}", P.File, P.Line, P.Column);
}

static void printJson(StringRef Name, json::Array Items, raw_ostream &OS) {
  OS << formatv("{0:2}", json::Value(json::Object{{Name, std::move(Items)}}))
     << '\n';
}

/// The names of the contexts, sorted.
static std::set<std::string> contextsOf(ArrayRef<Way> Ways) {
  std::set<std::string> Names;
  for (const Way &W : Ways)
    Names.insert(contextName(W.Where).str());
  return Names;
}

//===----------------------------------------------------------------------===//
// Creations
//===----------------------------------------------------------------------===//

static json::Object jsonOf(const CreationSite &S) {
  json::Object O = jsonPosition(S.Where);
  O["function"] = jsonText(S.Function);
  O["api"] = jsonText(S.Api);
  O["class"] = S.Class ? jsonText(S.Class->Name) : json::Value(nullptr);
  O["reached"] = !S.Ways.empty();
  O["contexts"] = json::Array(contextsOf(S.Ways));
  return O;
}

static std::string whatOf(const CreationSite &S) {
  if (S.Class)
    return quoted(S.Class->Name);
  if (S.Identity.empty())
    return "a class that could not be determined";
  return fmt::format("{}, which is not Office's,", quoted(S.Identity));
}

static std::string textOf(const CreationSite &S) {
  const bool Direct = S.Callee.empty() || S.Callee == S.Api;
  std::string Text = fmt::format("{}: {} {} {}", textOf(S.Where),
                                 quoted(Direct ? S.Api : S.Callee),
                                 verbOf(S).str(), whatOf(S));
  if (!Direct)
    Text += " by " + quoted(S.Api);
  Text += fmt::format(" in {}: ", quoted(S.Function));
  return Text + (S.Ways.empty() ? "not reached"
                                : fmt::format("reached ({})",
                                              join(contextsOf(S.Ways), ", ")));
}

static bool before(const CreationSite &A, const CreationSite &B) {
  static const std::string NoClass;
  auto Key = [](const CreationSite &S) {
    return std::tie(S.Where, S.Class ? S.Class->Name : NoClass, S.Api,
                    S.Function, S.Identity);
  };
  return Key(A) < Key(B);
}

void listCreations(ArrayRef<CreationSite> Sites, ListingFormat F,
                   raw_ostream &OS) {
  json::Array Items;
  for (const CreationSite *S : sorted(Sites, before)) {
    if (F == ListingFormat::Json)
      Items.push_back(jsonOf(*S));
    else
      OS << textOf(*S) << '\n';
  }
  if (F == ListingFormat::Json)
    printJson("creations", std::move(Items), OS);
  else
    OS << counted(Sites.size(), "creation") << '\n';
}

//===----------------------------------------------------------------------===//
// Entry points
//===----------------------------------------------------------------------===//

static json::Object jsonOf(const EntryPointSite &E) {
  json::Object O = jsonPosition(E.Where);
  O["function"] = jsonText(E.Function);
  O["what"] = jsonText(E.What);
  O["context"] = contextName(E.Context);
  O["evidence"] = jsonPosition(E.Evidence);
  return O;
}

static std::string textOf(const EntryPointSite &E) {
  std::string Text = fmt::format(
      "{}: {} is {} ({})", textOf(E.Where), quoted(E.Function),
      withArticle(E.What.empty() ? "entry point" : StringRef(E.What)),
      contextName(E.Context).str());
  if (E.Evidence.Line != 0 && E.Evidence != E.Where)
    Text += ", see " + textOf(E.Evidence);
  return Text;
}

void listEntryPoints(ArrayRef<EntryPointSite> EntryPoints, ListingFormat F,
                     raw_ostream &OS) {
  json::Array Items;
  for (const EntryPointSite *E : sorted(EntryPoints, std::less<>())) {
    if (F == ListingFormat::Json)
      Items.push_back(jsonOf(*E));
    else
      OS << textOf(*E) << '\n';
  }
  if (F == ListingFormat::Json)
    printJson("entryPoints", std::move(Items), OS);
  else
    OS << counted(EntryPoints.size(), "entry point") << '\n';
}

//===----------------------------------------------------------------------===//
// Why
//===----------------------------------------------------------------------===//

static json::Object jsonOf(const Way &W) {
  json::Array Steps;
  for (const link::Step &S : W.Steps) {
    json::Object O = jsonPosition(S.Where);
    O["text"] = jsonText(describe(S));
    Steps.push_back(std::move(O));
  }
  return json::Object{{"context", contextName(W.Where)},
                      {"entryPoint", jsonText(W.EntryPoint)},
                      {"furtherEntryPoints", W.FurtherEntryPoints},
                      {"steps", std::move(Steps)}};
}

static json::Object jsonOf(const Reachability &R) {
  json::Array Ways;
  for (const Way &W : R.Ways)
    Ways.push_back(jsonOf(W));
  json::Object O = jsonPosition(R.Where);
  O["function"] = jsonText(R.Function);
  O["unattended"] = !R.Ways.empty();
  O["ways"] = std::move(Ways);
  O["deadEnds"] = jsonTexts(R.DeadEnds);
  return O;
}

static void printWay(const Way &W, raw_ostream &OS) {
  OS << fmt::format("  reached from {} of {}", quoted(W.EntryPoint),
                    withArticle(contextNoun(W.Where)));
  if (W.FurtherEntryPoints != 0)
    OS << fmt::format(" and {}",
                      counted(W.FurtherEntryPoints, "further entry point"));
  OS << ":\n";
  for (const link::Step &S : W.Steps)
    OS << fmt::format("    {}: {}\n", textOf(S.Where), describe(S));
}

static void print(const Reachability &R, raw_ostream &OS) {
  OS << fmt::format("{}: {} is {}unattended\n", textOf(R.Where),
                    quoted(R.Function), R.Ways.empty() ? "not " : "");
  for (const Way &W : R.Ways)
    printWay(W, OS);
  if (!R.Ways.empty())
    return;
  if (R.DeadEnds == std::vector{R.Function}) {
    OS << "  nothing calls it, and it is no entry point of unattended code\n";
    return;
  }
  OS << "  no way leads to it from an entry point";
  if (R.DeadEnds.empty()) {
    OS << '\n';
    return;
  }
  OS << "; going back, the ways end at functions that nothing calls:\n";
  for (const std::string &Name : R.DeadEnds)
    OS << fmt::format("    {}\n", Name);
}

void explain(StringRef Query, ArrayRef<Reachability> Answers, ListingFormat F,
             raw_ostream &OS) {
  if (F == ListingFormat::Json) {
    json::Array Items;
    for (const Reachability &R : Answers)
      Items.push_back(jsonOf(R));
    printJson("functions", std::move(Items), OS);
    return;
  }
  if (Answers.empty())
    OS << fmt::format("no function named {} was found\n", quoted(Query));
  for (const Reachability &R : Answers)
    print(R, OS);
}

} // namespace officetidy::report
