//===- Surroundings.h - what a program is among -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_SURROUNDINGS_H
#define OFFICETIDY_LINK_SURROUNDINGS_H

#include "Facts/Unit.h"
#include "Link/Analysis.h"
#include "llvm/ADT/ArrayRef.h"
#include <optional>
#include <string>
#include <vector>

namespace officetidy::link {

/// A name that an EXE or DLL offers, as a module-definition file has it.
struct Export {
  std::string Name;     ///< for those who look it up
  std::string Function; ///< what it stands for in the program
  unsigned Ordinal = 0; ///< 0: none is given
  bool ByName = true;   ///< may it be looked up by name?
  Position Where = {};  ///< where it is said
};

/// Another program whose functions this one may call.
struct Module {
  /// It is known to be a DLL, which is loaded as a whole.
  bool Shared = false;
  std::string Name;
  std::vector<std::string> Stems; ///< of its file: driver::programStem
  std::vector<const facts::Unit *> Units;
  std::vector<Export> Exports;
  /// It is on the link line: its exported names come before those of others.
  bool Linked = false;
};

/// Something outside of the sources that runs the program.
struct Start {
  /// What it runs: a name that the program offers, or "" for its main function.
  std::string Function = {};
  /// Or the methods of the class with this CLSID that a task handler has.
  std::optional<catalog::GuidText> Handler = {};
  catalog::Context Where = catalog::Context::Scheduler;
  std::string What;
  Position Evidence;
  /// It runs in the session of the logged-on user only.
  bool Interactive = false;
};

/// What a program is linked with, offers, and is started by.
struct Surroundings {
  /// The members of static libraries: linked where a name is needed that they
  /// define.
  std::vector<const facts::Unit *> Archived;
  std::vector<Module> Modules;
  std::vector<const facts::Unit *> Elsewhere; ///< all further units
  std::vector<Export> Exports;                ///< of the program itself
  std::vector<std::string> Stems;             ///< of the program's own file
  std::vector<Start> Starts;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_SURROUNDINGS_H
