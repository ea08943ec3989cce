//===- Ways.h - the shortest ways from entry points -------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_WAYS_H
#define OFFICETIDY_LINK_WAYS_H

#include "Link/Control.h"
#include <array>
#include <optional>

namespace officetidy::link {

/// Which functions are unattended, and how control comes to them: a
/// breadth-first search from the entry points of each context. Of several
/// shortest ways the one is taken whose last function, then whose last call,
/// comes first by name and place.
class Ways {
public:
  /// \p Attended: the functions that control doesn't go through. \p Started:
  /// the ways to what starts the program, to its main function.
  Ways(const Names &N, const Rows &R, const Rest &Others, const Control &C,
       const std::vector<bool> &Attended, llvm::ArrayRef<Way> Started);

  bool unattended(FunctionId F) const;
  bool unattended(FunctionId F, catalog::Context Where) const {
    return search(Where).reaches(F);
  }
  /// The shortest way to \p F of each context that has one; one that starts in
  /// the session of the logged-on user only where there is no other.
  std::vector<Way> to(FunctionId F) const;
  /// The last step of the shortest way to \p F, and the function that it comes
  /// from: NoId where F is an entry point.
  std::pair<Step, FunctionId> lastStep(FunctionId F,
                                       catalog::Context Where) const {
    return lastStep(F, search(Where));
  }
  /// How many entry points of this context lead to \p F.
  unsigned entryPointCount(FunctionId F, catalog::Context Where) const {
    return entryPointCount(F, search(Where));
  }
  /// The entry points and functions that were found, nearest first.
  llvm::ArrayRef<FunctionId> reached(catalog::Context Where) const {
    return search(Where).Order;
  }
  /// The edge by which \p F was reached, maybe to a dispatch; null where F is
  /// an entry point or an initialiser.
  const Edge *lastEdge(FunctionId F, catalog::Context Where) const;
  /// Calls \p Do with an edge for each function, or dispatch, of unattended
  /// code from which control comes to \p F.
  void forEachEdgeTo(FunctionId F, catalog::Context Where,
                     llvm::function_ref<void(const Edge &)> Do) const;
  /// The evidence for \p F, where it is an entry point of this context, or
  /// null.
  const EntryPoint *evidence(FunctionId F, catalog::Context Where) const;
  /// How far \p F is from an entry point, in steps.
  unsigned depth(FunctionId F, catalog::Context Where) const {
    return search(Where).Depth[F];
  }
  /// What the step over \p E to \p To looks like; \p E may lead to a dispatch
  /// of which To is a target.
  Step describe(const Edge &E, FunctionId To) const;

private:
  static constexpr uint32_t Entry = NoId - 1;
  static constexpr uint32_t Initializer = NoId - 2;
  static constexpr uint32_t Prefix = NoId - 3;

  /// A search from the entry points of one context.
  struct Search {
    /// Of each vertex: the edge of a function by which it was reached, or
    /// Entry, Initializer, Prefix, NoId. Empty where there are no ways.
    std::vector<uint32_t> Parent;
    std::vector<uint32_t> Depth;
    std::vector<FunctionId> Order;
    /// Of each entry point: the evidence, an index into the entry points.
    llvm::DenseMap<FunctionId, uint32_t> Evidence;
    /// Of functions that the rest of the program reaches: how.
    llvm::DenseMap<FunctionId, Way> Prefixes;
    /// What initialisers go back to: an entry point, or the main function.
    FunctionId First = NoId;
    /// Does another program start this one?
    bool Started = false;
    mutable std::vector<uint32_t> Counts; ///< of entry points, when asked

    bool reaches(Vertex V) const {
      return V < Parent.size() && Parent[V] != NoId;
    }
  };

  const Search &search(catalog::Context Where) const {
    return Searches[static_cast<size_t>(Where)];
  }
  /// One search a context, and one for what the scheduler runs in the session
  /// of the logged-on user.
  static constexpr size_t Session = 3;

  void addPrefixes(const Rest &Others);
  void addStarted(llvm::ArrayRef<Way> Started);
  void run(Search &S, catalog::Context Where, bool Interactive);
  std::optional<Way> to(FunctionId F, const Search &S) const;
  std::pair<Step, FunctionId> lastStep(FunctionId F, const Search &S) const;
  unsigned entryPointCount(FunctionId F, const Search &S) const;
  void visitFrom(Search &S, llvm::ArrayRef<Vertex> Level, uint32_t Depth,
                 std::vector<Vertex> &Next) const;
  std::vector<Vertex> start(catalog::Context Where, bool Interactive,
                            Search &S) const;
  void startInitializers(Search &S, uint32_t Depth,
                         std::vector<Vertex> &Next) const;
  void visit(Search &S, Vertex V, uint32_t Edge, uint32_t Depth,
             std::vector<Vertex> &Next) const;
  bool before(uint32_t EdgeA, uint32_t EdgeB) const;
  bool follows(const Edge &E) const;
  void count(const Search &S) const;

  const Names &N;
  const Rows &R;
  const Control &C;
  const std::vector<bool> &Attended;
  std::array<Search, 4> Searches;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_WAYS_H
