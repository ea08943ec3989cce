//===- Rules.h - what the checks say of themselves --------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_RULES_H
#define OFFICETIDY_REPORT_RULES_H

#include "Catalog/Catalog.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace officetidy::report {

/// The texts of a check: what its findings say, and what SARIF says of it.
struct Rule {
  llvm::StringRef Check;
  llvm::StringRef Name;    ///< of the rule, for people
  llvm::StringRef Finds;   ///< one sentence
  llvm::StringRef Help;    ///< what it is about, and what to do
  llvm::StringRef HelpUri; ///< Microsoft's article; "" where there is none
  llvm::StringRef Why;     ///< in a message: why it must not be
  llvm::StringRef Use;     ///< in a message, between "use" and "instead"
  llvm::StringRef Remedy;  ///< what to use instead, and when which
  /// Why it fails, in plain words, in the order of catalog::Reason.
  llvm::StringRef Reasons[4];

  llvm::StringRef reason(catalog::Reason R) const {
    return Reasons[static_cast<unsigned>(R)];
  }
};

/// The rules of the checks that are known, sorted by name.
llvm::ArrayRef<Rule> rules();

/// The rule of \p Check; one that suits any check where it isn't known, whose
/// Check is "".
const Rule &ruleOf(llvm::StringRef Check);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_RULES_H
