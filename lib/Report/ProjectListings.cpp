//===- ProjectListings.cpp - programs, and what is missing ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/ProjectListings.h"
#include "Report/Json.h"
#include "Report/Wording.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/WithColor.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::report {

static json::Object jsonOf(const ProgramListing &P) {
  return json::Object{{"name", jsonText(P.Name)},
                      {"sources", jsonTexts(P.Sources)}};
}

static void print(const ProgramListing &P, raw_ostream &OS) {
  OS << fmt::format("{}: {}\n", P.Name,
                    counted(P.Sources.size(), "translation unit"));
  for (const std::string &Source : P.Sources)
    OS << "  " << Source << '\n';
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
