//===- ProjectListings.cpp - programs, and what is missing ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/ProjectListings.h"
#include "Report/Json.h"
#include "Report/Wording.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/WithColor.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::report {

static json::Object jsonOf(const ProgramListing &P) {
  json::Object O{{"name", jsonText(P.Name)}, {"sources", jsonTexts(P.Sources)}};
  auto Add = [&](StringRef Key, ArrayRef<std::string> Values) {
    if (!Values.empty())
      O[Key] = jsonTexts(Values);
  };
  Add("archived", P.Archived);
  Add("files", P.Files);
  Add("libraries", P.Libraries);
  Add("definitions", P.Definitions);
  if (!P.Kind.empty())
    O["kind"] = jsonText(P.Kind);
  if (!P.From.empty())
    O["from"] = jsonText(P.From);
  json::Array Tasks;
  for (const link::Position &Task : P.Tasks)
    Tasks.push_back(jsonPosition(Task));
  if (!Tasks.empty())
    O["tasks"] = std::move(Tasks);
  return O;
}

static void print(const ProgramListing &P, raw_ostream &OS) {
  OS << fmt::format("{}: {}\n", P.Name,
                    counted(P.Sources.size(), "translation unit"));
  for (const std::string &Source : P.Sources)
    OS << "  " << Source << '\n';
  auto Print = [&](StringRef Label, ArrayRef<std::string> Values) {
    if (!Values.empty())
      OS << "  " << Label << ": " << join(Values, ", ") << '\n';
  };
  Print("linked where needed", P.Archived);
  Print("links", P.Libraries);
  Print("written to", P.Files);
  Print("exports by", P.Definitions);
  for (const link::Position &Task : P.Tasks)
    OS << "  run by the task at " << Task.File << ':' << Task.Line << '\n';
  if (!P.Kind.empty())
    OS << "  kind: " << P.Kind << '\n';
  if (P.IsTold)
    OS << "  known from " << P.From << '\n';
}

void listPrograms(ArrayRef<ProgramListing> Programs, ListingFormat F,
                  raw_ostream &OS) {
  if (F == ListingFormat::Text) {
    for (const ProgramListing &P : Programs)
      print(P, OS);
    OS << counted(Programs.size(), "program") << '\n';
    return;
  }
  json::Array Items;
  for (const ProgramListing &P : Programs)
    Items.push_back(jsonOf(P));
  OS << formatv("{0:2}",
                json::Value(json::Object{{"programs", std::move(Items)}}))
     << '\n';
}

void warnOfIncomplete(ArrayRef<IncompleteUnit> Units, raw_ostream &OS) {
  for (const IncompleteUnit &U : Units)
    WithColor::warning(OS) << U.File << ": " << describe(U) << '\n';
}

} // namespace officetidy::report
