//===- Summary.h - a linked program, for one unit to look up ----*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the editor's check, which sees one translation unit, has to know of the
// rest of the program: which functions are unattended and how they are
// reached, which are wrappers and by which parameter, and which values cross
// files. office-tidy writes one file a program; the check maps it and looks up
// the few entities that its unit names, so the size of the program doesn't
// matter to it.
//
// The unit at hand has usually been edited since. So all that a unit brings
// about itself is marked with it, its origin, and is left out when that unit
// asks: it knows better now.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_LINK_SUMMARY_H
#define OFFICETIDY_LINK_SUMMARY_H

#include "Catalog/Catalog.h"
#include "Link/Analysis.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace officetidy::link {

/// The name by which linking knows a function, field or variable.
struct EntityName {
  std::string Usr;
  /// Of internal linkage: the main file of the unit that it is part of, as the
  /// facts have it. Else "".
  std::string Unit;

  bool operator==(const EntityName &) const = default;
  auto operator<=>(const EntityName &) const = default;
};

/// A value that flows out of a function, or into a field or variable, as far as
/// it is known. Several possible values are several terms.
struct Term {
  enum class Kind {
    String,    ///< Text
    Guid,      ///< Text, as catalog::GuidText has it
    Function,  ///< the function named by Text and Unit, as in EntityName
    Parameter, ///< what the function is given as parameter Index; -1: the
               ///< object
    Joined     ///< the strings of Operands, joined as Style says
  };
  Kind What = Kind::String;
  std::string Text;
  std::string Unit;
  int Index = 0;
  catalog::Joining Style = catalog::Joining::None;
  std::vector<Term> Operands;

  static Term string(llvm::StringRef Text);
  static Term guid(const catalog::GuidText &Guid);
  static Term function(const EntityName &Function);
  static Term parameter(int Index);
  static Term joined(catalog::Joining Style, std::vector<Term> Operands);

  bool operator==(const Term &) const = default;
  std::weak_ordering operator<=>(const Term &) const;
};

/// A way in which control comes to a function: one edge of the program.
struct Arrival {
  /// The context of the unattended code that it comes from; none: what the
  /// program's start reaches.
  std::optional<catalog::Context> Where;
  /// The function that control comes from; none of an entry point, and of what
  /// the program's start reaches.
  std::optional<EntityName> From;
  /// How: Entry where From is none. Not kept where Where is none.
  Step How;
  /// Of this context: the entry points that lead here too.
  unsigned FurtherEntryPoints = 0;
  /// The main file of the unit whose code alone makes this edge; "" where there
  /// is no single one, say where it calls what another unit has stored.
  std::string Origin;
};

/// A creation in a function, or in a function that it calls, whose identity
/// depends on what the function is given: what makes it a wrapper.
struct CreationSummary {
  std::string Api; ///< catalog::Creation::Function
  catalog::IdentityForm Form = catalog::IdentityForm::Clsid;
  bool Attaches = false;
  Term Identity;
  /// From this function down to the creation, without the call of this one.
  std::vector<Step> Wrappers;
};

/// Gathers a summary and writes it. The same mentions give the same bytes,
/// in whatever order they come; but the first arrival at a function in a
/// context is taken for that of the shortest way, and should be of a
/// breadth-first search. Mentioning a further arrival of another origin lets
/// the unit that is the origin of the first find it.
class SummaryWriter {
public:
  /// \p Program is the program's name; \p Root the root that the facts' paths
  /// are relative to, itself relative to the folder that the summary will be
  /// in; \p Digest of the catalog and configuration.
  SummaryWriter(llvm::StringRef Program, llvm::StringRef Root, uint64_t Digest);

  /// The unit with this main file is part of the program.
  void unit(llvm::StringRef MainFile);
  /// Control comes to \p Function. Of each context, and of the start, two
  /// arrivals are kept: the first, and the first of an other origin.
  void arrival(const EntityName &Function, Arrival A);
  /// \p Wrapper creates what \p C says.
  void creation(const EntityName &Wrapper, CreationSummary C);
  /// \p Function may return \p Value.
  void returned(const EntityName &Function, Term Value);
  /// \p Function may write \p Value by way of its parameter \p Index.
  void written(const EntityName &Function, int Index, Term Value);
  /// \p Value flows into the field or variable \p Place. \p Origin is the main
  /// file of the unit in whose code it does. Mention it for each such unit.
  void flow(const EntityName &Place, Term Value, llvm::StringRef Origin);

  /// The bytes of the summary. Fails where they don't fit the format, whose
  /// offsets have 32 bits.
  llvm::Expected<std::string> finish() const;
  /// Writes it to \p Path, in one go: who reads it at the same time sees the
  /// old one or the new one.
  llvm::Error write(llvm::StringRef Path) const;

private:
  friend class SummaryEncoder;
  /// Origins of a value: at most two, as two are as good as many.
  using Origins = std::set<std::string>;
  struct Record {
    std::map<std::optional<catalog::Context>, std::vector<Arrival>> Arrivals;
    std::vector<CreationSummary> Creations;
    std::set<Term> Returned;
    std::map<int, std::set<Term>> Written;
    std::map<Term, Origins> Flows;
  };

  std::string Program, Root;
  uint64_t Digest;
  std::set<std::string> Units;
  std::map<EntityName, Record> Records;
};

/// A summary that was written before, mapped into memory. Looking something up
/// reads no more than it must. Whatever the file holds, nothing is read beyond
/// its end: where it is damaged, an answer is empty.
class Summary {
public:
  /// Maps the file \p Path. Fails, naming it and saying what to do, when it
  /// can't be read, is cut, is no summary, or one of another version.
  static llvm::Expected<std::unique_ptr<Summary>> open(llvm::StringRef Path);
  /// The same of bytes in memory; the buffer's identifier names them in errors.
  static llvm::Expected<std::unique_ptr<Summary>>
  create(std::unique_ptr<llvm::MemoryBuffer> Buffer);

  /// The program's name.
  llvm::StringRef program() const { return Program; }
  /// The root that paths are relative to, itself relative to the folder of the
  /// summary.
  llvm::StringRef root() const { return Root; }
  /// Of the catalog and configuration that the program was linked with.
  uint64_t digest() const { return Digest; }
  /// Is the unit with this main file part of the program?
  bool hasUnit(llvm::StringRef MainFile) const;

  // Asking is the main file of the unit that asks: what it alone brings about
  // is left out. "" leaves nothing out.

  /// The shortest ways known from an entry point to \p Function, one a context
  /// and sorted by it; none where it isn't unattended.
  std::vector<Way> ways(const EntityName &Function,
                        llvm::StringRef Asking) const;
  /// Does the program's start reach \p Function?
  bool started(const EntityName &Function, llvm::StringRef Asking) const;
  /// The creations that make \p Function a wrapper, sorted.
  std::vector<CreationSummary> creations(const EntityName &Function) const;
  /// What \p Function may return, sorted.
  std::vector<Term> returned(const EntityName &Function) const;
  /// What \p Function may write by way of parameter \p Index, sorted.
  std::vector<Term> written(const EntityName &Function, int Index) const;
  /// What may flow into the field or variable \p Place, sorted.
  std::vector<Term> values(const EntityName &Place,
                           llvm::StringRef Asking) const;

private:
  explicit Summary(std::unique_ptr<llvm::MemoryBuffer> Buffer)
      : Buffer(std::move(Buffer)) {}

  llvm::StringRef string(uint32_t Offset) const;
  /// The index of the entity of this name.
  std::optional<uint32_t> find(const EntityName &Name) const;

  std::unique_ptr<llvm::MemoryBuffer> Buffer;
  llvm::StringRef Strings, Entities, Units, Payload;
  llvm::StringRef Program, Root;
  uint64_t Digest = 0;
};

} // namespace officetidy::link

#endif // OFFICETIDY_LINK_SUMMARY_H
