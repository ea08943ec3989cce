//===- SummaryFormat.h - the file that holds a summary ----------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The file, all integers little-endian:
//
//   header    "OTSM", version (32 bits), size of the file (64), digest (64),
//             program and root (32 each, into strings), and for each of the
//             four tables its offset and size (64 each)
//   strings   length (ULEB128) and bytes, one after the other; a string is
//             named by its offset into this table
//   entities  24 bytes each, sorted by the hash of the USR, then by name:
//             hash (64), USR and unit (32 each, into strings), offset and size
//             of what is known of it (32 each, into payload)
//   units     the main files (32 bits each, into strings), sorted by name
//   payload   of each entity the five lists of Section, each led by its size in
//             bytes; numbers are ULEB128
//
// llvm/Support/OnDiskHashTable.h would do the looking up, but it trusts what it
// reads: its reader follows the offsets and lengths in the file without knowing
// where the file ends, and its traits are handed bare pointers. A damaged file
// would make it read anywhere. A binary search over records of one size needs
// no more code than those traits would, and every access can be checked.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_SUMMARYFORMAT_H
#define OFFICETIDY_LINK_SUMMARYFORMAT_H

#include "Catalog/Catalog.h"
#include "llvm/ADT/StringRef.h"
#include <cstdint>
#include <optional>

namespace officetidy::link::format {

inline constexpr llvm::StringLiteral Magic = "OTSM";
inline constexpr uint32_t Version = 2;
inline constexpr size_t HeaderSize = 96;
inline constexpr size_t EntitySize = 24;
inline constexpr size_t UnitSize = 4;

/// The lists that make up an entity's payload, in their order there.
enum class Section { Arrivals, Creations, Returned, Written, Flows };

/// How the context of an arrival is written: 0 is the program's start.
inline uint64_t encodeColour(std::optional<catalog::Context> Where) {
  return Where ? static_cast<uint64_t>(*Where) + 1 : 0;
}

} // namespace officetidy::link::format

#endif // OFFICETIDY_LINK_SUMMARYFORMAT_H
