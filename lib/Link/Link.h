//===- Link.h - facts to program to creations -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_LINK_H
#define OFFICETIDY_LINK_LINK_H

#include "Catalog/Catalog.h"
#include "Facts/Unit.h"
#include "Link/Surroundings.h"
#include "llvm/ADT/ArrayRef.h"
#include <memory>

namespace officetidy::link {

class Summary;
class SummaryWriter;

/// One linked and solved program: what one EXE or DLL is made of.
///
/// Names are joined across the units, values and control are solved together
/// from the entry points and the program's start, and identities are traced
/// back from each live creation (rules C and S of the design). The units, the
/// catalog and the summary must outlive it. The same units in another order
/// give the same answers.
class Program {
public:
  /// \p Elsewhere holds units of other programs; a name that \p Units leave
  /// undefined is looked up there. \p Rest, where given, stands for the rest of
  /// a program that was linked before: the editor's view.
  Program(llvm::StringRef Name, llvm::ArrayRef<const facts::Unit *> Units,
          llvm::ArrayRef<const facts::Unit *> Elsewhere,
          const catalog::Index &Catalog, const Summary *Rest = nullptr);
  /// The same among \p Around.
  Program(llvm::StringRef Name, llvm::ArrayRef<const facts::Unit *> Units,
          const catalog::Index &Catalog, Surroundings Around);
  ~Program();
  Program(Program &&) noexcept;
  Program &operator=(Program &&) noexcept;

  /// The commands that live code has run unattended, sorted by place.
  std::vector<ScheduleSite> schedules() const;
  /// All creations of the units, reached or not, sorted by place, identity.
  std::vector<CreationSite> creations() const;
  /// Says what starts the program's main function: \p Schedules, and the ways
  /// there, whose last steps are Process. It replaces what was said before.
  void setStarted(llvm::ArrayRef<ScheduleSite> Schedules,
                  llvm::ArrayRef<Way> Ways);
  /// Does the program hold the unit: is it linked to it?
  bool holds(const facts::Unit &U) const;
  /// All entry points, sorted.
  std::vector<EntryPointSite> entryPoints() const;
  /// The functions whose qualified name is, or ends in `::` and, \p Function.
  std::vector<Reachability> why(llvm::StringRef Function) const;
  /// Hands what another front door needs to \p Writer.
  void summarize(SummaryWriter &Writer) const;

private:
  struct Impl;
  std::unique_ptr<Impl> I;
};

/// The creations of several programs as one list: equal sites are joined, and
/// of their ways the shortest is kept.
std::vector<CreationSite> merge(std::vector<std::vector<CreationSite>> Lists);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_LINK_H
