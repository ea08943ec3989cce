//===- Reporter.h - the formats of a report ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_REPORTER_H
#define OFFICETIDY_REPORT_REPORTER_H

#include "Report/Run.h"
#include "llvm/Support/WithColor.h"
#include "llvm/Support/raw_ostream.h"
#include <memory>

namespace officetidy::report {

/// Renders a run in one format. Equal runs give equal bytes.
class Reporter {
public:
  virtual ~Reporter();
  virtual void render(const Run &R, llvm::raw_ostream &OS) const = 0;
};

/// Text as clang prints it, for people: the findings with their source lines
/// and notes, what is incomplete, and, with \p Summary, a count. \p Color
/// decides on colours; Auto: on a terminal.
std::unique_ptr<Reporter>
createTextReporter(llvm::ColorMode Color = llvm::ColorMode::Auto,
                   bool Summary = true);

/// SARIF 2.1.0.
std::unique_ptr<Reporter> createSarifReporter();

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_REPORTER_H
