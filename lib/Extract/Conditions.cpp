//===- Conditions.cpp - what is known of values at a point ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Conditions.h"
#include "llvm/ADT/STLExtras.h"
#include <algorithm>

namespace officetidy::extract {

namespace {

using Constants = llvm::SmallVector<facts::NodeId, 4>;

Constants both(const Constants &A, const Constants &B) {
  Constants To;
  std::set_intersection(A.begin(), A.end(), B.begin(), B.end(),
                        std::back_inserter(To));
  return To;
}

Constants either(const Constants &A, const Constants &B) {
  Constants To;
  std::set_union(A.begin(), A.end(), B.begin(), B.end(),
                 std::back_inserter(To));
  return To;
}

Constants without(const Constants &A, const Constants &B) {
  Constants To;
  std::set_difference(A.begin(), A.end(), B.begin(), B.end(),
                      std::back_inserter(To));
  return To;
}

std::pair<facts::NodeId, bool> keyOf(const Condition &C) {
  return {C.Subject, C.IgnoresCase};
}

/// \p A and \p B, of one key.
Condition both(const Condition &A, const Condition &B) {
  Condition To = A;
  To.Negated = A.Negated && B.Negated;
  if (To.Negated)
    To.Constants = either(A.Constants, B.Constants);
  else if (A.Negated)
    To.Constants = without(B.Constants, A.Constants);
  else if (B.Negated)
    To.Constants = without(A.Constants, B.Constants);
  else
    To.Constants = both(A.Constants, B.Constants);
  return To;
}

/// \p A or \p B, of one key.
Condition either(const Condition &A, const Condition &B) {
  Condition To = A;
  To.Negated = A.Negated || B.Negated;
  if (!To.Negated)
    To.Constants = either(A.Constants, B.Constants);
  else if (!A.Negated)
    To.Constants = without(B.Constants, A.Constants);
  else if (!B.Negated)
    To.Constants = without(A.Constants, B.Constants);
  else
    To.Constants = both(A.Constants, B.Constants);
  return To;
}

/// Does \p C say nothing?
bool isVoid(const Condition &C) { return C.Negated && C.Constants.empty(); }

} // namespace

void Conditions::meet(const Conditions &Other) {
  for (const Condition &C : Other.All) {
    auto It = llvm::lower_bound(All, C, [](const auto &A, const auto &B) {
      return keyOf(A) < keyOf(B);
    });
    if (It != All.end() && keyOf(*It) == keyOf(C))
      *It = both(*It, C);
    else
      All.insert(It, C);
  }
}

bool Conditions::join(const Conditions &Other) {
  std::vector<Condition> Joined;
  auto J = Other.All.begin();
  for (const Condition &C : All) {
    while (J != Other.All.end() && keyOf(*J) < keyOf(C))
      ++J;
    if (J == Other.All.end() || keyOf(*J) != keyOf(C))
      continue;
    Condition Both = either(C, *J);
    if (!isVoid(Both))
      Joined.push_back(std::move(Both));
  }
  if (Joined == All)
    return false;
  All = std::move(Joined);
  return true;
}

void Conditions::forget(facts::NodeId Subject) {
  llvm::erase_if(All, [&](const Condition &C) { return C.Subject == Subject; });
}

} // namespace officetidy::extract
