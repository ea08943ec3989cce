//===- Json.h - what the JSON formats share ---------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_JSON_H
#define OFFICETIDY_REPORT_JSON_H

#include "Link/Analysis.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/JSON.h"

namespace officetidy::report {

/// \p Text as a JSON string. Bytes that are no UTF-8, as names in old sources
/// may have, are replaced.
llvm::json::Value jsonText(llvm::StringRef Text);

/// An array of strings.
llvm::json::Array jsonTexts(llvm::ArrayRef<std::string> Texts);

/// {"file", "line", "column"}.
llvm::json::Object jsonPosition(const link::Position &P);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_JSON_H
