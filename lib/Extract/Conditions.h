//===- Conditions.h - what is known of values at a point --------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_CONDITIONS_H
#define OFFICETIDY_EXTRACT_CONDITIONS_H

#include "Facts/Builder.h"
#include "llvm/ADT/SmallVector.h"
#include <vector>

namespace officetidy::extract {

/// The subject is one, or, negated, none, of some constants.
struct Condition {
  facts::NodeId Subject;
  bool IgnoresCase;
  bool Negated;
  llvm::SmallVector<facts::NodeId, 4> Constants; ///< sorted

  bool operator==(const Condition &) const = default;
};

/// The conditions that hold at a point of a function, all of them: at most one
/// for each subject and way to compare.
class Conditions {
public:
  Conditions() = default;
  explicit Conditions(Condition C) { All.push_back(std::move(C)); }

  bool empty() const { return All.empty(); }
  auto begin() const { return All.begin(); }
  auto end() const { return All.end(); }
  bool operator==(const Conditions &) const = default;

  /// Both these and \p Other hold.
  void meet(const Conditions &Other);
  /// These or \p Other hold. Says whether that made a difference.
  bool join(const Conditions &Other);
  /// What \p Subject holds is set anew.
  void forget(facts::NodeId Subject);

private:
  std::vector<Condition> All; ///< sorted by subject and way to compare
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_CONDITIONS_H
