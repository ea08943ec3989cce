//===- Wording.h - how steps and contexts are put in words ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_WORDING_H
#define OFFICETIDY_REPORT_WORDING_H

#include "Link/Analysis.h"
#include "llvm/ADT/StringRef.h"
#include <string>

namespace officetidy::report {

/// The name of a context for machines: "service", "asp", "scheduler".
llvm::StringRef contextName(catalog::Context C);
/// The name of a context for people: "Windows service".
llvm::StringRef contextNoun(catalog::Context C);
/// The name of a reason for machines: "profile", "single-instance", …
llvm::StringRef reasonName(catalog::Reason R);

/// "'Name'"; "the program" where there is no name.
std::string quoted(llvm::StringRef Name);
/// "a service", "an entry point".
std::string withArticle(llvm::StringRef Noun);
/// "1 finding", "2 findings", "no findings".
std::string counted(unsigned Count, llvm::StringRef Noun);

/// Does \p S start a program or open a document, rather than create an object?
bool startsProcess(const link::CreationSite &S);
/// What \p S does to its class: "creates"; with \p Perhaps, "may create".
llvm::StringRef verbOf(const link::CreationSite &S, bool Perhaps = false);

/// What happens in a step: "'A' calls 'B' here".
std::string describe(const link::Step &S);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_WORDING_H
