//===- Listings.h - what was recognised, reached or not ---------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_LISTINGS_H
#define OFFICETIDY_REPORT_LISTINGS_H

#include "Link/Analysis.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace officetidy::report {

/// The formats of the listings.
enum class ListingFormat { Text, Json };

/// The creations, sorted by place: {"creations": [{"file", "line", "column",
/// "function", "api", "class", "reached", "contexts"}, …]}. The class is null
/// where it isn't known, or none of Office's.
void listCreations(llvm::ArrayRef<link::CreationSite> Sites, ListingFormat F,
                   llvm::raw_ostream &OS);

/// The entry points, sorted by place: {"entryPoints": [{"file", "line",
/// "column", "function", "what", "context", "evidence": {"file", "line",
/// "column"}}, …]}.
void listEntryPoints(llvm::ArrayRef<link::EntryPointSite> EntryPoints,
                     ListingFormat F, llvm::raw_ostream &OS);

/// Why the functions that \p Query names are unattended, or where the ways end:
/// {"functions": [{"file", "line", "column", "function", "unattended", "ways":
/// [{"context", "entryPoint", "furtherEntryPoints", "steps": [{"file", "line",
/// "column", "text"}, …]}, …], "deadEnds": […]}, …]}.
void explain(llvm::StringRef Query, llvm::ArrayRef<link::Reachability> Answers,
             ListingFormat F, llvm::raw_ostream &OS);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_LISTINGS_H
