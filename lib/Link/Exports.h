//===- Exports.h - the names that programs offer to others ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_EXPORTS_H
#define OFFICETIDY_LINK_EXPORTS_H

#include "Link/Names.h"
#include "llvm/ADT/StringSet.h"

namespace officetidy::link {

/// The name that the linker has for a function, as people write it: without
/// the decoration of calling conventions, and demangled. "ServiceMain" of
/// "_ServiceMain@8", "a::f" of "?f@a@@YAXXZ".
std::string undecorated(llvm::StringRef Symbol);

/// Which functions a program's modules offer to those that link or load them.
class Exports {
public:
  /// Looks functions up in \p N, which must outlive it; N may still be adding
  /// functions.
  explicit Exports(const Names &N);

  /// Does module \p M offer \p F, which is in it? One that says nowhere what it
  /// offers is taken to offer everything.
  bool offers(uint32_t M, FunctionId F) const;

private:
  struct Offer {
    bool Says = false;
    llvm::StringSet<> Files; ///< the functions of definition files
  };

  const Names &N;
  std::vector<Offer> Offers;
};

/// Does \p Function, the internal name in a module-definition file, stand for
/// \p F?
bool standsFor(llvm::StringRef Function, FunctionId F, const Names &N);

/// The functions of \p Units, which are those of one program, that it offers
/// under \p Name, or as the ordinal of "#3", by \p Files, its module-definition
/// files, or in its source. A program that says nowhere what it offers, offers
/// everything.
llvm::SmallVector<FunctionId, 1> exportedAs(llvm::StringRef Name,
                                            llvm::ArrayRef<UnitId> Units,
                                            llvm::ArrayRef<Export> Files,
                                            const Names &N);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_EXPORTS_H
