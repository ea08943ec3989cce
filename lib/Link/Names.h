//===- Names.h - one program's names, joined across its units ---*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every unit counts its entities, nodes, calls and functions from 0. Here they
// get numbers of the whole program, and what is one thing in several units gets
// one number. All numbers follow from the units' contents alone, not from the
// order in which the units are given.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_NAMES_H
#define OFFICETIDY_LINK_NAMES_H

#include "Facts/Unit.h"
#include "Link/Surroundings.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace officetidy::link {

/// Index of a linked unit.
using UnitId = uint32_t;
/// A name of the program; 0 is none.
using EntityId = uint32_t;
/// A function with a body in some unit.
using FunctionId = uint32_t;
/// A call in some unit.
using CallId = uint32_t;
/// A node of the value graph; 0 is none.
using NodeId = uint32_t;

class Exports;

/// Where an index may be absent and 0 is taken.
constexpr uint32_t NoId = ~0u;

/// A unit, and where its numbers begin among those of the program.
struct LinkedUnit {
  const facts::Unit *Facts = nullptr;
  bool Own = true; ///< of this program, not of another one
  /// Of another one: which of the modules, or NoId where none is known.
  uint32_t Module = NoId;
  EntityId Entities = 0;
  FunctionId Functions = 0;
  CallId Calls = 0;
  NodeId Nodes = 0;
};

/// The entities, functions, calls and nodes of a program.
class Names {
public:
  /// \p Own are the program's units; \p Modules are other programs that it may
  /// call, \p Elsewhere further units of such.
  Names(llvm::ArrayRef<const facts::Unit *> Own, llvm::ArrayRef<Module> Modules,
        llvm::ArrayRef<const facts::Unit *> Elsewhere);

  llvm::ArrayRef<LinkedUnit> units() const { return Units; }
  const LinkedUnit &unit(UnitId U) const { return Units[U]; }
  const facts::Unit &facts(UnitId U) const { return *Units[U].Facts; }

  // Entities.

  unsigned entityCount() const { return Entities.size(); }
  /// The program's entity of entity \p Local of unit \p U.
  EntityId entity(UnitId U, uint32_t Local) const {
    return EntityOf[Units[U].Entities + Local];
  }
  /// Of an entity: its qualified name.
  llvm::StringRef name(EntityId E) const { return Entities[E].Name; }
  llvm::StringRef usr(EntityId E) const { return Entities[E].Usr; }
  facts::EntityKind kind(EntityId E) const { return Entities[E].Kind; }
  /// Does a library's header declare the field \p E?
  bool isLibrary(EntityId E) const { return Entities[E].Library; }
  /// Is the field \p E the text that its class stands for?
  bool isText(EntityId E) const { return Entities[E].Text; }
  /// The unit that alone sees \p E, or NoId.
  UnitId internalTo(EntityId E) const { return Entities[E].Unit; }
  /// The functions that define \p E: usually one or none, several where other
  /// programs define it differently and nothing says which one is meant.
  llvm::ArrayRef<FunctionId> bodies(EntityId E) const;
  /// A name for \p F alone: its own, or one more where that stands for other
  /// functions in this program.
  EntityId nameOf(FunctionId F);
  /// The function \p Name of a library that no unit is of.
  EntityId outside(llvm::StringRef Name);
  /// The name that the units have for what \p E, maybe one more, names.
  EntityId original(EntityId E) const {
    auto It = Originals.find(E);
    return It == Originals.end() ? E : It->second;
  }

  /// The other programs that this one may call: see LinkedUnit::Module.
  llvm::ArrayRef<Module> modules() const { return Modules; }

  // Functions.

  unsigned functionCount() const { return Functions.size(); }
  UnitId unitOf(FunctionId F) const { return Functions[F].Unit; }
  EntityId entityOf(FunctionId F) const { return Functions[F].Entity; }
  /// Is \p F what its name stands for in this program?
  bool chosen(FunctionId F) const { return Functions[F].Chosen; }
  const facts::Function &function(FunctionId F) const;
  llvm::StringRef functionName(FunctionId F) const { return name(entityOf(F)); }
  Position position(UnitId U, const facts::Location &L) const;
  Position position(FunctionId F) const {
    return position(unitOf(F), function(F).location());
  }

  // Calls.

  unsigned callCount() const { return LastCalls.size(); }
  UnitId unitOfCall(CallId C) const;
  const facts::Call &call(CallId C) const;

  // Nodes. Those that are one in all units have one number.

  unsigned nodeCount() const { return Canonical.size(); }
  NodeId node(UnitId U, uint32_t Local) const {
    return Canonical[Units[U].Nodes + Local];
  }
  facts::NodeKind nodeKind(NodeId N) const { return Kinds[N]; }
  /// Of a Parameter, Written or Output node: which parameter or argument.
  int nodeIndex(NodeId N) const { return Indices[N]; }
  UnitId unitOfNode(NodeId N) const;
  const facts::Node &fact(NodeId N) const;
  /// Does \p Node stand for itself, not for an equal one of a unit before?
  bool isCanonical(NodeId Node) const { return Canonical[Node] == Node; }
  /// Of a Member node: the node of the field, and that of the object.
  NodeId fieldOfMember(NodeId Member) const {
    return node(unitOfNode(Member), fact(Member).b());
  }
  NodeId objectOfMember(NodeId Member) const {
    return node(unitOfNode(Member), fact(Member).a());
  }
  /// Of a node that names an entity: which one.
  EntityId nodeEntity(NodeId N) const;
  /// The node of this kind and index of \p E, or 0 when no unit mentions it.
  NodeId nodeOf(EntityId E, facts::NodeKind Kind, int Index = 0) const;
  /// Calls \p Do with each node that belongs to the function \p E.
  template <typename FnT> void forEachNodeOf(EntityId E, FnT Do) const {
    for (NodeId N = LastNodes[E]; N; N = Previous[N])
      Do(N);
  }
  /// Calls \p Do with each Result and Output node of \p C.
  template <typename FnT> void forEachNodeOfCall(CallId C, FnT Do) const {
    for (NodeId N = LastCalls[C]; N; N = Previous[N])
      Do(N);
  }
  /// The Field nodes whose name without its class is \p Name.
  llvm::ArrayRef<NodeId> fieldsNamed(llvm::StringRef Name) const;

private:
  struct EntityData {
    llvm::StringRef Usr, Name;
    facts::EntityKind Kind = facts::EntityKind::None;
    bool Library = false;
    bool Text = false;
    UnitId Unit = NoId;
    FunctionId Body = NoId; ///< the first
  };
  struct FunctionData {
    UnitId Unit;
    EntityId Entity;
    bool Chosen;
    /// How near to the program the function is: 0 is its own, 1 what is linked
    /// to it and offered there, 2 all else.
    uint8_t Distance;
  };

  void addUnits(llvm::ArrayRef<const facts::Unit *> Given, bool Own,
                uint32_t Module = NoId);
  uint8_t distance(FunctionId F, const Exports &Offered) const;
  void joinEntities();
  void joinByName();
  void joinNodes();
  void joinNode(UnitId U, uint32_t Local);
  void chooseBodies();
  void chooseBody(FunctionId F, const Exports &Offered);

  llvm::ArrayRef<Module> Modules;
  std::vector<LinkedUnit> Units;
  std::vector<EntityId> EntityOf;
  std::vector<EntityData> Entities;
  std::vector<FunctionData> Functions;
  llvm::DenseMap<EntityId, llvm::SmallVector<FunctionId, 2>> Several;
  /// Further names of functions: which, and of whom.
  llvm::DenseMap<FunctionId, EntityId> Further;
  llvm::DenseMap<EntityId, EntityId> Originals;
  llvm::StringMap<EntityId> Outside;
  std::vector<NodeId> Canonical;
  std::vector<facts::NodeKind> Kinds;
  std::vector<int16_t> Indices; ///< of parameters and arguments
  /// The nodes of an entity, and those of a call, as chains.
  std::vector<NodeId> Previous, LastNodes, LastCalls;
  mutable llvm::StringMap<std::vector<NodeId>> Fields;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_NAMES_H
