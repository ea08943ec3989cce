//===- CatalogListing.h - what is known of Windows and Office ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_REPORT_CATALOGLISTING_H
#define OFFICETIDY_REPORT_CATALOGLISTING_H

#include "Catalog/Catalog.h"
#include "Report/Listings.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/raw_ostream.h"
#include <string>

namespace officetidy::report {

/// The rows of \p C, in their order, with the keys of docs/catalog.md and
/// without those that have their default: {"creations": [{"function",
/// "identity", "form", …}, …], …}. The text is the YAML of it. Where there are
/// \p Names, only the rows whose function, class or program they match, or
/// whose glob matches one of them. Returns the number of rows.
unsigned listCatalog(const catalog::Catalog &C,
                     llvm::ArrayRef<std::string> Names, ListingFormat F,
                     llvm::raw_ostream &OS);

} // namespace officetidy::report

#endif // OFFICETIDY_REPORT_CATALOGLISTING_H
