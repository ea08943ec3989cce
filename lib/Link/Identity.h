//===- Identity.h - where the identity of a creation is decided -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_IDENTITY_H
#define OFFICETIDY_LINK_IDENTITY_H

#include "Link/Values.h"

namespace officetidy::link {

/// A call of a function that starts, or attaches to, an automation class; or of
/// a wrapper in the rest of the program.
struct CreationCall {
  FunctionId Function; ///< around it
  CallId Call;
  llvm::StringRef Api;
  catalog::IdentityForm Form;
  bool Attaches;
  /// The wrapper in the rest of the program, or 0.
  EntityId Callee = 0;
  llvm::ArrayRef<Step> Steps; ///< from there down to the creation
  /// It starts nothing itself but has a program run unattended; or null.
  const catalog::Schedule *Schedule = nullptr;
};

/// An identity on its way up: the identity of Creation, in terms of the
/// parameters of the function or dispatch At, which makes At a wrapper.
struct Wrapper {
  Vertex At;
  TermId Identity;
  bool Attended;     ///< from here down, control goes through attended code
  uint32_t Creation; ///< index of the creation call
  uint32_t Inner;    ///< the wrapper that At calls, or NoId: the creation
  uint32_t Via;      ///< the edge by which it does
};

/// A call at which the identity of a creation is decided (rule S).
struct Site {
  FunctionId Function; ///< around the call
  CallId Call;
  uint32_t Creation; ///< index of the creation call
  uint32_t Wrapper;  ///< that is called; NoId: it is the creation itself
  TermId Identity;   ///< Text or Guid; NoId: nothing is known
  bool Attended;     ///< the creation is only reached through attended code
};

/// What tracing the creations of a program found.
struct Identities {
  std::vector<CreationCall> Creations;
  std::vector<Wrapper> Wrappers;
  std::vector<Site> Sites;

  /// The function that wrapper \p W, or the one behind it, is; NoId for the
  /// creation itself.
  FunctionId functionOf(uint32_t W, const Graph &G) const;
  /// From wrapper \p W of creation \p Creation down to it.
  std::vector<Step> steps(uint32_t Creation, uint32_t W, const Names &N,
                          const Graph &G) const;
};

/// In how many forms an identity is followed through one function; recursion
/// could make up any number.
constexpr unsigned MaxForms = 64;

/// Traces every creation of the program's units, and every live one of other
/// units, back to where its identity no longer comes from a parameter. A
/// wrapper is left for each of its callers once, whatever the ways between, so
/// chains, fans and recursion cost no more than their calls.
Identities traceIdentities(const Names &N, const Rows &R, const Passing &P,
                           const Rest &Others, const Control &C,
                           const std::vector<bool> &Attended, Values &V);

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_IDENTITY_H
