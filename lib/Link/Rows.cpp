//===- Rows.cpp - what the catalog says of a call -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Rows.h"

using namespace llvm;

namespace officetidy::link {

const Row &Rows::of(UnitId U, const facts::Call &C, EntityId Through) const {
  if (Through)
    return named(N.name(Through));
  if (C.row())
    return named(N.facts(U).string(C.row()));
  // Whether control stops at a function that is handed another one is not said
  // by a row.
  if (C.callables() && C.callee())
    return named(N.name(N.entity(U, C.callee())));
  return Nothing;
}

bool Rows::knows(EntityId E) const {
  return N.bodies(E).empty() && N.internalTo(E) == NoId &&
         Catalog.knows(N.name(E));
}

const Row &Rows::named(StringRef Function) const {
  auto [It, New] = Known.try_emplace(Function);
  Row &R = It->second;
  if (!New)
    return R;
  R.Creation = Catalog.creation(Function);
  R.Conversions = Catalog.conversions(Function);
  R.Construction = Catalog.construction(Function);
  R.Schedule = Catalog.schedule(Function);
  R.Logon = Catalog.logon(Function);
  R.Lookup = Catalog.lookup(Function);
  R.Callbacks = Catalog.callbacks(Function);
  R.Registrations = Catalog.registrations(Function);
  R.Stores = Catalog.stores(Function);
  R.Invokes = Catalog.invokes(Function);
  R.Attended = Catalog.attended(Function);
  return R;
}

} // namespace officetidy::link
