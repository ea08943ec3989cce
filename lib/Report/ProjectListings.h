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
  /// Of static libraries' units: linked where they are needed.
  std::vector<std::string> Archived = {};
  std::string Kind = ""; ///< "executable"; "" where it is not known
  std::string From = ""; ///< where it is known from
  bool IsTold = false;   ///< somebody says so; it is not taken from names
  std::vector<std::string> Files = {};       ///< what it is written to
  std::vector<std::string> Libraries = {};   ///< the programs that it links
  std::vector<std::string> Definitions = {}; ///< its module-definition files
  std::vector<link::Position> Tasks = {};    ///< the tasks that run it
};

/// The programs, in their order: {"programs": [{"name", "kind", "from",
/// "sources": […], "archived": […], "files": […], "libraries": […],
/// "definitions": […], "tasks": [{"file", "line", "column"}, …]}, …]}, without
/// what is not known or empty.
void listPrograms(llvm::ArrayRef<ProgramListing> Programs, ListingFormat F,
                  llvm::raw_ostream &OS);

/// Says, one a line, what the lists above can't hold because it wasn't
/// analysed: `warning: src/a.cpp: not analysed: timed out after 60 s`.
void warnOfIncomplete(llvm::ArrayRef<IncompleteUnit> Units,
                      llvm::raw_ostream &OS);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_PROJECTLISTINGS_H
