//===- Analysis.h - what linking a program found out ------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_ANALYSIS_H
#define OFFICETIDY_LINK_ANALYSIS_H

#include "Catalog/Catalog.h"
#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace officetidy::link {

/// A place in the source: a path as the facts have it, line and column from 1.
/// Line 0: none is known.
struct Position {
  std::string File;
  unsigned Line = 0;
  unsigned Column = 0;

  bool operator==(const Position &) const = default;
  auto operator<=>(const Position &) const = default;
};

/// How control, or an identity, goes one step further.
enum class StepKind {
  /// Evidence: Where makes To an entry point; How is the row's What. Via is the
  /// function that From hands it to, or, where From is "", what To overrides;
  /// "" where it is an entry point by its name or by configuration.
  Entry,
  Call,        ///< From calls To
  VirtualCall, ///< From calls Via, which To overrides
  Construct,   ///< From constructs, To is the constructor
  Destroy,     ///< From destroys, To is the destructor
  Callback,    ///< From hands To over; How says how control goes
  Invoke,      ///< From calls To through a value; Via holds it, if anything
  Unknown,     ///< From passes To to Via, whose body is not in the program
  Initializer, ///< the static initialisers of the program run To
  Process,     ///< From starts the program Via, whose main function is To
  Identity     ///< From passes its parameter on to To: a wrapper at work
};

/// One step of a way, with the place where it happens.
struct Step {
  StepKind Kind = StepKind::Call;
  Position Where;
  std::string From, To; ///< qualified names
  std::string Via;
  std::string How;
};

/// The shortest way from an entry point of one context to a function.
struct Way {
  catalog::Context Where = catalog::Context::Service;
  std::string EntryPoint;          ///< qualified name
  std::vector<Step> Steps;         ///< starts with an Entry step
  unsigned FurtherEntryPoints = 0; ///< of this context, that lead here too
  /// It starts in the session of the logged-on user: reported at level note.
  bool Interactive = false;
};

/// A creation that was recognised, reached or not.
struct CreationSite {
  Position Where;
  std::string Function; ///< around the site
  std::string Callee;   ///< what the site calls: the creation, or a wrapper
  std::string Api;      ///< the creation itself: catalog::Creation::Function
  std::string Identity; ///< the text or GUID that was found
  /// What Identity is: of the creation's row.
  catalog::IdentityForm Form = catalog::IdentityForm::Clsid;
  const catalog::AutomationClass *Class = nullptr; ///< null: not Office's
  bool Attaches = false;
  bool Note = false;          ///< reported at level note
  std::vector<Step> Wrappers; ///< from the site down to the creation
  std::vector<Way> Ways; ///< one a context, sorted by it; empty: not reached
};

/// A call that has a command line run unattended.
struct ScheduleSite {
  Position Where;
  std::string Function; ///< around the call
  std::string Api;
  std::string Command;
  catalog::Context Context = catalog::Context::Scheduler;
  /// Only in the session of the logged-on user.
  bool Interactive = false;

  auto operator<=>(const ScheduleSite &) const = default;
};

/// The better of two ways: the surer, then the shorter, then the first by name
/// and place.
bool isBetter(const Way &A, const Way &B);

/// An entry point that was recognised.
struct EntryPointSite {
  Position Where;    ///< of the function
  Position Evidence; ///< of what makes it one
  std::string Function;
  std::string What;
  catalog::Context Context = catalog::Context::Service;

  auto operator<=>(const EntryPointSite &) const = default;
};

/// The answer to "why is this function unattended?".
struct Reachability {
  std::string Function;
  Position Where;
  std::vector<Way> Ways; ///< empty: no way from an entry point
  /// Where there is no way: how far one gets going backwards; the functions
  /// that nothing in the program calls.
  std::vector<std::string> DeadEnds;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_ANALYSIS_H
