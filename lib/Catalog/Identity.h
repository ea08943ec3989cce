//===- Identity.h - GUIDs, ProgIDs and what else names a class --*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_IDENTITY_H
#define OFFICETIDY_CATALOG_IDENTITY_H

#include "llvm/ADT/StringRef.h"
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace officetidy::catalog {

/// A GUID in its text form, lower case and without braces:
/// "0006f03a-0000-0000-c000-000000000046".
struct GuidText {
  std::string Text;

  /// Reads a GUID in any form that Windows' functions take: with or without
  /// braces, any case. Nothing when it is none.
  static std::optional<GuidText> parse(llvm::StringRef Text);
  /// From the parts of the GUID structure.
  static GuidText fromParts(uint32_t Data1, uint16_t Data2, uint16_t Data3,
                            const uint8_t (&Data4)[8]);

  bool operator==(const GuidText &) const = default;
  auto operator<=>(const GuidText &) const = default;
};

/// Stands in a string for a part that is not known: in "Outlook.Application.?"
/// put together with a number that is read somewhere.
inline constexpr char UnknownPart = '\x1a';

/// \p ProgId without its version: "Outlook.Application" of
/// "Outlook.Application.16".
llvm::StringRef withoutVersion(llvm::StringRef ProgId);

/// The file name of the program that \p CommandLine starts, lower case and
/// with its extension: "outlook.exe" of "\"C:\\Office\\OUTLOOK\" /c x".
std::string programOf(llvm::StringRef CommandLine);

/// What follows the program in \p CommandLine.
llvm::StringRef argumentsOf(llvm::StringRef CommandLine);

/// The command line that the launcher whose arguments are \p Arguments starts:
/// "outlook.exe /safe" of "/c start \"\" outlook.exe /safe" after two steps.
llvm::StringRef launchedBy(llvm::StringRef Arguments);

/// The commands that \p CommandLine joins by `&`, `&&`, `|` and `||`.
std::vector<llvm::StringRef> commandsIn(llvm::StringRef CommandLine);

/// \p Arguments as a program gets them: without the quotes about words, and
/// with those that were escaped or doubled there.
std::string withoutQuotes(llvm::StringRef Arguments);

/// The ProgID or CLSID that the moniker \p DisplayName names, or "":
/// "{0006F03A-…}" of "Elevation:Administrator!new:{0006F03A-…}".
llvm::StringRef classOfMoniker(llvm::StringRef DisplayName);

/// The ProgID or CLSID in what a container of controls is told to create: a
/// CLSID in braces stands there, maybe with a licence, a machine or a moniker's
/// prefix about it. Otherwise \p Text.
llvm::StringRef classOfControl(llvm::StringRef Text);

/// The strings that the script \p Script hands to \p Function, quoted or bare,
/// in order: those in variables too, and those joined there. Case doesn't
/// matter, and the function is a whole word. What stands in a comment or in a
/// string is not called.
std::vector<std::string> scriptArguments(llvm::StringRef Script,
                                         llvm::StringRef Function);

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_IDENTITY_H
