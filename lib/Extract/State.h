//===- State.h - what places hold at a point of a function ------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The domain of the reaching definitions that run within a function. A pointer
// and what it points to are one value, and so are an array and its elements.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_STATE_H
#define OFFICETIDY_EXTRACT_STATE_H

#include "Extract/Conditions.h"
#include "Facts/Builder.h"
#include "clang/AST/Decl.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include <map>
#include <vector>

namespace officetidy::extract {

/// Index of a place in PlaceTable.
using PlaceId = uint32_t;

/// What an access path starts at.
enum class PlaceRoot {
  Local,    ///< a local variable or a parameter
  Pointee,  ///< what a pointer or reference parameter was handed
  This,     ///< the object of the member function
  Captured, ///< a variable captured by the lambda whose body this is
  Static,   ///< a variable with static storage
  Temporary ///< the object that an expression makes
};

/// An access path: a root and the fields that lead on from it.
struct Place {
  PlaceRoot Root;
  const void *Base;              ///< VarDecl or Expr; null of This
  PlaceId Parent;                ///< of a field; itself of a root
  const clang::FieldDecl *Field; ///< null of a root
  PlaceId RootPlace;
  unsigned Depth;

  const clang::VarDecl *variable() const {
    return static_cast<const clang::VarDecl *>(Base);
  }
  /// Can others than this function see it change?
  bool isShared() const {
    return Root != PlaceRoot::Local && Root != PlaceRoot::Temporary;
  }
};

/// Gives access paths their numbers.
class PlaceTable {
public:
  /// Longer paths end at this many fields.
  static constexpr unsigned MaxDepth = 4;

  PlaceId root(PlaceRoot Root, const void *Base);
  /// Field \p Field of \p Parent.
  PlaceId field(PlaceId Parent, const clang::FieldDecl *Field);
  const Place &operator[](PlaceId Id) const { return Places[Id]; }
  /// The places that are fields of \p Id, in ascending order.
  llvm::ArrayRef<PlaceId> fieldsOf(PlaceId Id) const { return Children[Id]; }

private:
  std::vector<Place> Places;
  std::vector<llvm::SmallVector<PlaceId, 0>> Children;
  std::map<std::pair<PlaceRoot, const void *>, PlaceId> Roots;
  llvm::DenseMap<std::pair<PlaceId, const clang::FieldDecl *>, PlaceId> Fields;
};

/// The value of an expression: the nodes it may be, and the places of this
/// function that it may be, or point to. Of a glvalue: the places it denotes.
struct Value {
  llvm::SmallVector<facts::NodeId, 2> Nodes; ///< sorted
  llvm::SmallVector<PlaceId, 1> Places;      ///< sorted
  /// One element of many: an assignment leaves the others as they are.
  bool Element = false;

  static Value node(facts::NodeId Node);
  static Value place(PlaceId Place);
  bool empty() const { return Nodes.empty() && Places.empty(); }
  bool operator==(const Value &Other) const {
    return Nodes == Other.Nodes && Places == Other.Places &&
           Element == Other.Element;
  }
  /// Adds what \p Other holds. True when that was news.
  bool add(const Value &Other);
  bool addNode(facts::NodeId Node);
  bool addPlace(PlaceId Place);
};

/// What the places hold at one point. A place that is not here holds what it
/// held when the function was called: see Body::initial.
///
/// Every block of a function has one, so it must be quick to copy: a sorted
/// vector, whose values stand elsewhere. New places have the highest numbers,
/// so most insertions are at the end.
class State {
public:
  using Entry = std::pair<PlaceId, const Value *>;

  const Value *find(PlaceId Place) const;
  void set(PlaceId Place, const Value *V);
  void erase(PlaceId Place);
  /// Erases what \p Gone says.
  template <typename Predicate> void eraseIf(Predicate Gone) {
    llvm::erase_if(Map, [&](const Entry &E) { return Gone(E.first); });
  }
  /// Replaces it all; \p Entries is sorted.
  void assign(std::vector<Entry> Entries) { Map = std::move(Entries); }
  auto begin() const { return Map.begin(); }
  auto end() const { return Map.end(); }
  size_t size() const { return Map.size(); }
  bool Reached = false;
  /// What was found out on the way here.
  Conditions Known;

private:
  std::vector<Entry> Map;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_STATE_H
