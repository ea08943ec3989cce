//===- ProjectListings.h - programs, and what is missing --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_PROJECTLISTINGS_H
#define OFFICETIDY_REPORT_PROJECTLISTINGS_H

#include "Report/Listings.h"
#include "Report/Run.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>
#include <vector>

namespace officetidy::report {

/// A program of the project.
struct ProgramListing {
  std::string Name;
  std::vector<std::string> Sources; ///< of its translation units
};

/// The programs, in their order: {"programs": [{"name", "sources": […]}, …]}.
void listPrograms(llvm::ArrayRef<ProgramListing> Programs, ListingFormat F,
                  llvm::raw_ostream &OS);

/// Says, one a line, what the lists above can't hold because it wasn't
/// analysed: `warning: src/a.cpp: not analysed: timed out after 60 s`.
void warnOfIncomplete(llvm::ArrayRef<IncompleteUnit> Units,
                      llvm::raw_ostream &OS);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_PROJECTLISTINGS_H
