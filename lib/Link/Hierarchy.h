//===- Hierarchy.h - classes and what overrides what ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_HIERARCHY_H
#define OFFICETIDY_LINK_HIERARCHY_H

#include "Catalog/Identity.h"
#include "Link/Names.h"
#include "llvm/ADT/SmallVector.h"
#include <optional>

namespace officetidy::link {

/// The classes of a program. Of a class that several units define, the first
/// definition counts.
class Hierarchy {
public:
  explicit Hierarchy(const Names &N);

  /// All classes that have a definition, in the order of the units.
  llvm::ArrayRef<EntityId> records() const { return Order; }
  /// The unit whose definition of \p Record counts.
  UnitId unitOf(EntityId Record) const;
  std::optional<catalog::GuidText> guid(EntityId Record) const;
  /// The node of its uuid, or of the variable that holds its CLSID; 0: none.
  NodeId guidNode(EntityId Record) const;
  /// \p Record and all its bases, nearest first.
  llvm::SmallVector<EntityId, 8> ancestors(EntityId Record) const;
  /// The bases of \p Record, and theirs, nearest first.
  llvm::SmallVector<EntityId, 8> bases(EntityId Record) const;

  /// Is \p E a virtual member function?
  bool isMethod(EntityId E) const { return Methods.contains(E); }
  llvm::ArrayRef<EntityId> methods(EntityId Record) const;
  /// The class that \p Method is a member of, or 0.
  EntityId recordOf(EntityId Method) const;
  /// The virtual member functions of this qualified name.
  llvm::SmallVector<EntityId, 2> methodsNamed(llvm::StringRef Name) const;
  /// Does \p Method override \p Base, over however many steps, or is it Base?
  bool overrides(EntityId Method, EntityId Base) const;
  /// What a virtual call of \p Method calls in an object of class \p Record.
  llvm::SmallVector<EntityId, 2> overriders(EntityId Record,
                                            EntityId Method) const;
  /// \p Method and all that override it, over however many steps.
  llvm::SmallVector<EntityId, 8> family(EntityId Method) const;

private:
  struct Class {
    UnitId Unit = NoId;
    NodeId Guid = 0;
    llvm::SmallVector<EntityId, 2> Bases;
    llvm::SmallVector<EntityId, 4> Methods;
  };
  struct Method {
    EntityId Record = 0;
    llvm::SmallVector<EntityId, 1> Overridden, OverriddenBy;
  };

  void add(const Names &N, UnitId U, const facts::Record &R);

  const Names &N;
  std::vector<EntityId> Order;
  llvm::DenseMap<EntityId, Class> Classes;
  llvm::DenseMap<EntityId, Method> Methods;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_HIERARCHY_H
