//===- NoLint.h - comments that hide findings -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_NOLINT_H
#define OFFICETIDY_REPORT_NOLINT_H

#include "Report/Finding.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::report {

/// The NOLINT comments of one file. They mean what they mean to clang-tidy:
/// NOLINT counts for its line, NOLINTNEXTLINE for the next one, and
/// NOLINTBEGIN up to the NOLINTEND with the same list of checks, where blocks
/// may be nested. Without a list they count for all checks. In a list `*`
/// stands for anything, and globs that begin with `-` are ignored. As in
/// clang-tidy they are also found where they stand in no comment.
class NoLint {
public:
  /// Reads the comments in \p Lines, the lines of \p File.
  NoLint(llvm::StringRef File, llvm::ArrayRef<llvm::StringRef> Lines);

  /// The comment that hides findings of \p Check at \p Where, which is in this
  /// file.
  std::optional<Suppression> find(const link::Position &Where,
                                  llvm::StringRef Check) const;

  /// The NOLINTBEGIN and NOLINTEND comments that have no counterpart and so
  /// hide nothing, in the order of the file.
  llvm::ArrayRef<Note> unmatched() const { return Unmatched; }

private:
  enum class Kind { Line, NextLine, Begin, End };
  struct Comment {
    Kind What = Kind::Line;
    link::Position Where;
    std::string Text;                ///< as written
    std::vector<std::string> Globs;  ///< of the checks that it counts for
    std::optional<std::string> List; ///< of checks, without blanks
  };
  /// What lies between a NOLINTBEGIN and its NOLINTEND.
  struct Block {
    Comment Begin;
    link::Position End;
  };

  static std::optional<Kind> kindOf(llvm::StringRef Word);
  static Comment makeComment(Kind What, link::Position Where,
                             llvm::StringRef Text);
  static bool covers(const Comment &C, llvm::StringRef Check);
  void readLine(llvm::StringRef Line, link::Position Where);
  void matchBlocks();

  std::vector<Comment> Comments;
  std::vector<Block> Blocks;
  std::vector<Note> Unmatched;
};

/// Sets what hides each of \p Findings, and returns the comments that have no
/// counterpart in the files that the findings are in, sorted by place.
std::vector<Note> applyNoLint(llvm::MutableArrayRef<Finding> Findings,
                              Sources &S);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_NOLINT_H
