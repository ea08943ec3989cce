//===- Finding.h - what is told of a creation in unattended code -*- C++
//-*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_FINDING_H
#define OFFICETIDY_REPORT_FINDING_H

#include "Link/Analysis.h"
#include "llvm/ADT/ArrayRef.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::report {

class Sources;

/// How bad it is. A note doesn't make the run fail.
enum class Level { Warning, Note };

/// A text about a place in the source.
struct Note {
  link::Position Where;
  std::string Text;

  bool operator==(const Note &) const = default;
};

/// The shortest way from an entry point of one context to the site, in words.
struct Path {
  catalog::Context Context = catalog::Context::Service;
  std::string EntryPoint;          ///< qualified name
  unsigned FurtherEntryPoints = 0; ///< of this context, that lead here too
  std::vector<Note> Notes;         ///< the evidence, then step by step
};

/// The comment that hides a finding.
struct Suppression {
  link::Position Where;
  std::string Comment; ///< as written: "NOLINT(office-*)"
};

/// What is told of one site and check, whatever the format and the front door.
/// All texts are composed here, so that all say the same.
struct Finding {
  std::string Check;
  Level Severity = Level::Warning;
  link::Position Where;       ///< the site
  std::string Function;       ///< around the site
  std::string Callee;         ///< what the site calls
  std::string Headline;       ///< "'Make' creates 'Outlook.Application'"
  std::string Message;        ///< the headline, where, why, what instead
  std::vector<Path> Paths;    ///< one a context, sorted by it
  std::vector<Note> Wrappers; ///< from the site down to the creation
  std::vector<catalog::Reason> Reasons; ///< sorted
  std::string Why;                      ///< the reasons in plain words
  std::string Remedy;                   ///< what to use instead
  std::vector<std::string> Classes;     ///< version-independent ProgIDs, sorted
  std::vector<std::string> EntryPoints; ///< qualified names, sorted
  /// Tells the finding from others and doesn't depend on line numbers; "" until
  /// addFingerprints.
  std::string Fingerprint;
  std::optional<Suppression> Suppressed; ///< set by applyNoLint

  /// The notes below the message: the way of each context, the wrappers, why,
  /// and what instead.
  std::vector<Note> notes() const;
};

/// The findings among \p Sites, which are those that are reached and of a class
/// that the catalog knows: one a place and check, sorted by place.
std::vector<Finding> makeFindings(llvm::ArrayRef<link::CreationSite> Sites);

/// Sets the fingerprints of \p Findings, which must be sorted. Equal sources
/// give equal ones; lines that are added or taken away elsewhere change none.
void addFingerprints(llvm::MutableArrayRef<Finding> Findings, Sources &S);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_FINDING_H
