//===- Guids.h - GUID nodes as text -----------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_GUIDS_H
#define OFFICETIDY_LINK_GUIDS_H

#include "Catalog/Identity.h"
#include "Link/Names.h"
#include <algorithm>

namespace officetidy::link {

/// What the Guid node \p Node holds.
inline catalog::GuidText guidText(const Names &N, NodeId Node) {
  const facts::Unit &U = N.facts(N.unitOfNode(Node));
  const facts::Guid &G = U.guids()[N.fact(Node).a()];
  uint8_t Data4[8];
  std::copy_n(G.data4()->data(), 8, Data4);
  return catalog::GuidText::fromParts(G.data1(), G.data2(), G.data3(), Data4);
}

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_GUIDS_H
