//===- ServedClasses.h - classes whose methods Windows calls ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Entry points that are methods: which classes a row with a base speaks of, and
// which of their methods.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_SERVEDCLASSES_H
#define OFFICETIDY_LINK_SERVEDCLASSES_H

#include "Catalog/Catalog.h"
#include "Link/Hierarchy.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <map>

namespace officetidy::link {

/// Why a row speaks of a class.
struct ClassEvidence {
  /// A member of the class, and where, not its base alone: so all of the class
  /// is served, what it inherits included.
  bool OfClass = false;
  std::string Member;
  Position Where;
};

/// The classes of a program that have members with bodies.
class ServedClasses {
public:
  ServedClasses(const Names &N, const Hierarchy &H) : N(N), H(H) {}

  /// Adds \p F, a function; \p Own: of the program's own units.
  void addMember(FunctionId F, bool Own);
  /// Has \p Record, of the program itself, members with bodies?
  bool contains(EntityId Record) const { return Own.contains(Record); }
  bool isForeign(EntityId Record) const { return Foreign.contains(Record); }
  /// Members of \p Record, of another program, count from now on, since a
  /// class of this one inherits them. True when they didn't before.
  bool inherit(EntityId Record) { return Inherited.insert(Record).second; }

  /// Is \p Record, which derives from \p Base, a class that \p Row speaks of?
  std::optional<ClassEvidence> evidence(EntityId Record, EntityId Base,
                                        const catalog::EntryPoint &Row);
  /// The members of \p Record, and of its bases \p WithBases.
  std::vector<FunctionId> members(EntityId Record, bool WithBases) const;
  /// The method by way of which \p F, a member of \p Record, is called as
  /// \p Row says; nothing where it isn't.
  std::optional<std::string> calledThrough(FunctionId F, EntityId Record,
                                           EntityId Base,
                                           const catalog::EntryPoint &Row);

private:
  std::optional<ClassEvidence> having(EntityId Record,
                                      const catalog::EntryPoint &Row) const;
  std::optional<ClassEvidence> implements(EntityId Record,
                                          const catalog::EntryPoint &Row) const;
  std::optional<ClassEvidence> uses(EntityId Record,
                                    const catalog::EntryPoint &Row);
  /// Does the program have all that \p Row wants besides the class?
  bool isBeside(const catalog::EntryPoint &Row);
  bool programHas(llvm::StringRef ClassOrFunction) const;
  /// The functions that the globs of \p Row match.
  const llvm::DenseSet<EntityId> &used(const catalog::EntryPoint &Row);
  bool isInterface(EntityId Record) const;
  /// Does the program take the address of \p Function?
  bool isAddressed(EntityId Function);
  std::optional<std::string>
  calledThroughInterface(FunctionId F, EntityId Record, EntityId Base,
                         const catalog::EntryPoint &Row) const;
  bool overridesNothing(FunctionId F, EntityId Record) const;

  const Names &N;
  const Hierarchy &H;
  llvm::DenseMap<EntityId, std::vector<FunctionId>> Own, Foreign;
  llvm::DenseSet<EntityId> Inherited;
  std::optional<llvm::DenseSet<EntityId>> Addressed;
  std::map<const catalog::EntryPoint *, llvm::DenseSet<EntityId>> Used;
  std::map<const catalog::EntryPoint *, bool> Beside;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_SERVEDCLASSES_H
