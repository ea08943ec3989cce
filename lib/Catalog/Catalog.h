//===- Catalog.h - what is known of Windows and Office, as data -*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The types that the catalog's YAML files and .office-tidy.yaml share. The
// schema is documented for users in docs/catalog.md.
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_CATALOG_CATALOG_H
#define OFFICETIDY_CATALOG_CATALOG_H

#include "Catalog/Identity.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBufferRef.h"
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace officetidy::catalog {

/// The kind of unattended process that an entry point runs in.
enum class Context { Service, Asp, Scheduler };

/// Why Office must not be automated there: section 1 of the design.
enum class Reason { Profile, SingleInstance, Spooler, Dialogs };

/// A place in a call: an argument, a field of the structure that an argument
/// points to or of an element of its array, a template argument, the object,
/// or the result; or an argument and all behind it. In YAML: `0`,
/// `0.lpServiceProc`, `<0>`, `this`, `result`, `2...`.
struct Place {
  enum class Kind { Argument, Template, Object, Result };
  Kind What = Kind::Argument;
  unsigned Index = 0;
  /// Of Argument: the field's name, or "".
  std::string Field = "";
  /// Of Argument: the arguments behind it, too.
  bool Rest = false;

  /// Reads the YAML form. Nothing when it is none.
  static std::optional<Place> parse(llvm::StringRef Text);
  /// The YAML form.
  std::string str() const;

  bool operator==(const Place &) const = default;
};

/// What the string or GUID that names a class is.
enum class IdentityForm {
  Clsid,       ///< a GUID; of a string, its text form
  ProgId,      ///< a ProgID, or the text form of a CLSID
  Moniker,     ///< a moniker display name
  CommandLine, ///< a command line or the path of a program
  Document,    ///< a file name whose extension or scheme decides
  Script,      ///< script text
  Control      ///< what a container of controls takes
};

/// A COM class of Office. Several rows may share a name: what surely starts the
/// program, and, with Note, what may only perhaps start it.
struct AutomationClass {
  std::string Name;                 ///< version-independent ProgID
  std::string Check;                ///< the check that reports it
  std::vector<std::string> ProgIds; ///< without version suffix
  std::vector<GuidText> Clsids;
  std::vector<std::string> Executables; ///< file names, lower case
  std::vector<std::string> Documents;   ///< ".msg", "mailto:", lower case
  std::vector<Reason> Reasons;
  bool Note = false; ///< may only perhaps start Office
};

/// What a place of a call has to hold.
struct Requirement {
  Place At;
  std::vector<std::string> Is; ///< one of these texts, in any case
};

/// A function that starts, or attaches to, an automation class.
struct Creation {
  std::string Function;        ///< qualified name, without template arguments
  std::vector<Place> Identity; ///< the first that holds a value decides
  IdentityForm Form = IdentityForm::Clsid;
  bool Attaches = false;
  /// The user that it is started as. It is attended where this holds what some
  /// conversion Gives: the token of the user who is logged on.
  std::optional<Place> Token;
  /// Calls that don't meet it create nothing.
  std::optional<Requirement> When;
  /// What is handed to the program that Identity names, behind its name.
  std::optional<Place> Arguments;
};

/// A function that has a program run in unattended processes.
struct Schedule {
  std::string Function;       ///< qualified name, without template arguments
  std::vector<Place> Command; ///< the first that holds a value decides
  Context Where = Context::Scheduler;
};

/// A function that says as whom the tasks of a program run.
struct Logon {
  std::string Function; ///< qualified name, without template arguments
  Place Type;           ///< a number
  /// The numbers that mean: only in the session of the logged-on user.
  std::vector<std::string> Interactive;
  bool Bits = false; ///< each of them is a bit of the number
};

/// A program that has another one run by the scheduler: "schtasks.exe".
struct Scheduler {
  std::string Program; ///< file name, lower case
  std::string Verb;    ///< a word without which it doesn't: "/create"
  /// The word in front of the command: "/tr"; "": it stands behind the time.
  std::string Command;
  /// The word that says that it runs in the session of the logged-on user.
  std::string Interactive;
};

/// A function that looks up, by name, what a DLL exports.
struct Lookup {
  std::string Function;       ///< qualified name, without template arguments
  std::vector<Place> Library; ///< the name of the DLL; of several the first
                              ///< that holds one decides, as of Name
  std::vector<Place> Name;    ///< of the function, or its ordinal
  std::vector<Place> To;      ///< what gets the function
};

/// How a conversion makes one string of several.
enum class Joining : uint8_t {
  None,    ///< each of them is one that it may be
  Concat,  ///< one behind the other
  Path,    ///< the same, with a separator between two
  Printf,  ///< the first is a format of printf's
  Braces,  ///< the first is a format of std::format's
  Numbered ///< the first is a format of QString::arg's
};

/// A function that turns one identity into another.
struct Conversion {
  std::string Function;
  std::vector<Place> From;
  std::vector<Place> To; ///< overwritten by the call
  /// To holds nothing any more.
  bool Clears = false;
  /// To keeps what it held before: a container that something is put into; with
  /// Joins, a string that is put in front of what is joined.
  bool Adds = false;
  Joining Joins = Joining::None;
  /// What To holds, where it comes from nowhere in the program: "logged-on
  /// user".
  std::string Gives;
  /// The text that To holds: OwnProgram of what gives the program's own path.
  std::string Yields;
};

/// What stands in a text for the path of the program itself.
inline constexpr llvm::StringLiteral OwnProgram = "<program>";

/// How an entry point is recognised; exactly one of Function, Call, Base and
/// Program is set.
struct EntryPoint {
  /// A glob of qualified names; with Exported, the name of an exported
  /// function: `HttpExtensionProc`.
  std::string Function;
  /// Of Function: only when it is exported from its DLL under this name.
  bool Exported = false;
  /// Of Function: only in the global namespace and with external linkage, so
  /// that a module-definition file may export it.
  bool External = false;
  /// The canonical type of the entry point must contain these, in this order:
  /// ['EXTENSION_CONTROL_BLOCK'].
  std::vector<std::string> Types;
  /// A function that is handed the entry point, in place Callee.
  std::string Call;
  std::optional<Place> Callee;
  std::optional<Place> Argument; ///< of Call: the context argument
  unsigned Parameter = 0;        ///< of Call: the parameter that receives it
  /// A base class, whose Methods, overridden, are entry points; or hidden,
  /// where it is a template made for the class that derives from it. `*` is all
  /// virtual methods of it and of the interfaces that derive from it.
  std::string Base;
  std::vector<std::string> Methods;
  /// Of Base: only methods whose address is taken, virtual or not: a map's.
  bool Addressed = false;
  /// Of Base: methods, virtual or not, that are wired outside of the code.
  bool Published = false;
  /// Of Base: default constructors and destructors too.
  bool Lifetime = false;
  /// Of Base: only classes with one of these members, 'OnStart(IUnknown *)',
  /// or that derive from one of these classes as well, or whose members call
  /// one of these functions (globs).
  std::vector<std::string> Having, Implements, Using;
  /// Of Base: only in programs that have, for each of these, a class that
  /// derives from it, or a call of a function that this glob matches.
  std::vector<std::string> Beside;
  /// Of Base: its uuid, where the name alone proves nothing.
  std::optional<GuidText> Uuid;
  /// A program of the project whose main is an entry point.
  std::string Program;
  Context Where = Context::Service;
  /// "service main function", "ISAPI extension".
  std::string What;
};

/// A function that calls, or has called, a function it is handed. One that is
/// handed several has a row for each.
struct Callback {
  std::string Function;
  Place Callee;
  /// Callee is an object, and what is called are these of its virtual methods:
  /// "QThread::run", named for the class that declares them.
  std::vector<std::string> Methods;
  /// Callee may be the name of a method of this object: Qt's SLOT(send()).
  std::optional<Place> Of;
  std::optional<Place> Argument; ///< the context argument
  unsigned Parameter = 0;        ///< the parameter that receives it
  /// The arguments behind Callee are the callee's own, as with std::thread.
  bool Binds = false;
  /// Where what the callee returns goes: the result, or an argument.
  std::optional<Place> Gives;
  /// How control goes, behind the caller's name: "starts thread".
  std::string How = "passes as callback";
};

/// A function that constructs the class that a template argument names and
/// hands its arguments on to the constructor: std::make_unique.
struct Construction {
  std::string Function;
  Place Class;
};

/// A base of classes whose objects COM, or a library, makes.
struct Coclass {
  std::string Base; ///< qualified name, without template arguments
  /// The template argument that is the address of the class's CLSID.
  std::optional<Place> Clsid;
  /// Members of the class that are called for each object: FinalConstruct.
  std::vector<std::string> Calls;
};

/// A function that compares two strings or GUIDs.
struct Comparison {
  std::string Function;
  std::vector<Place> Of; ///< two
  unsigned Equal = 0;    ///< what it returns where they are equal
  bool IgnoresCase = false;
};

/// All that is known, or all that a configuration adds.
struct Catalog {
  std::vector<AutomationClass> Classes;
  std::vector<Creation> Creations;
  std::vector<Conversion> Conversions;
  std::vector<EntryPoint> EntryPoints;
  std::vector<Callback> Callbacks;
  std::vector<Construction> Constructions;
  std::vector<Coclass> Coclasses;
  std::vector<Comparison> Comparisons;
  /// Globs of functions that keep what they are handed and call nothing:
  /// 'std::function::*'.
  std::vector<std::string> Stores;
  /// Globs of functions that call the function that their object holds:
  /// 'std::function::operator()'.
  std::vector<std::string> Invokes;
  /// Globs of functions that control doesn't go through.
  std::vector<std::string> Attended;
  /// The What of entry points that a configuration takes out.
  std::vector<std::string> DisabledEntryPoints;
  /// Programs and the globs of the sources they are made of, in order.
  std::vector<std::pair<std::string, std::vector<std::string>>> Programs;

  /// Programs that run the script on their command line: "mshta.exe".
  std::vector<std::string> ScriptHosts;
  /// What creates objects in scripts, of the class that a string behind it
  /// names: "CreateObject".
  std::vector<std::string> ScriptCreations;
  /// Programs that start the program on their command line: "cmd.exe".
  std::vector<std::string> Launchers;
  /// Programs that call a function of the DLL on their command line:
  /// "rundll32.exe".
  std::vector<std::string> LibraryHosts;
  /// Folders with type libraries, and headers that MSVC made of them; of a
  /// configuration, relative to its folder.
  std::vector<std::string> ImportPaths;
  std::vector<Schedule> Schedules;
  std::vector<Logon> Logons;
  std::vector<Scheduler> Schedulers;
  std::vector<Lookup> Lookups;

  /// Appends \p Other; its rows win over equal functions of this one.
  void add(Catalog Other);
  /// Those of the names in DisabledEntryPoints of \p Other that no entry point
  /// here has.
  std::vector<std::string> unknownDisabled(const Catalog &Other) const;
  /// A number that changes when anything in it does.
  uint64_t digest() const;
};

/// Reads the YAML in \p Buffer; the errors give file, line and column.
llvm::Expected<Catalog> parse(llvm::MemoryBufferRef Buffer);

/// The catalog that was embedded when the project was built.
const Catalog &builtin();

/// What a command line starts, by way of launchers.
struct StartedProgram {
  std::string File;     ///< in lower case, with its extension; "": nothing
  std::string Function; ///< of a DLL, as its exports name it; "": its start
};

/// A command line that a program has the scheduler run.
struct ScheduledCommand {
  std::string Line;
  bool Interactive = false; ///< only in the session of the logged-on user
};

/// Looks things up in a catalog. The catalog must outlive it.
class Index {
public:
  explicit Index(const Catalog &C);

  const Catalog &catalog() const { return C; }
  const Creation *creation(llvm::StringRef Function) const;
  /// All conversions of \p Function. Of those that join strings, the first
  /// whose first place holds a text is meant; of others, all are.
  llvm::ArrayRef<const Conversion *>
  conversions(llvm::StringRef Function) const;
  /// The first of the callbacks of \p Function.
  const Callback *callback(llvm::StringRef Function) const;
  /// All callbacks of \p Function.
  llvm::ArrayRef<const Callback *> callbacks(llvm::StringRef Function) const;
  const Construction *construction(llvm::StringRef Function) const;
  /// What is known of classes that derive from \p Base.
  const Coclass *coclass(llvm::StringRef Base) const;
  const Comparison *comparison(llvm::StringRef Function) const;
  const Schedule *schedule(llvm::StringRef Function) const;
  const Logon *logon(llvm::StringRef Function) const;
  const Lookup *lookup(llvm::StringRef Function) const;
  /// The entry points that a call of \p Function registers.
  llvm::ArrayRef<const EntryPoint *>
  registrations(llvm::StringRef Function) const;
  /// The entry points that are exported or external functions named
  /// \p Function.
  llvm::ArrayRef<const EntryPoint *> exports(llvm::StringRef Function) const;
  /// Those whose glob, with wildcards, matches \p Function.
  llvm::SmallVector<const EntryPoint *, 1>
  exportsLike(llvm::StringRef Function) const;
  /// The other entry points whose glob matches \p Function.
  llvm::SmallVector<const EntryPoint *, 1>
  named(llvm::StringRef Function) const;
  /// The entry points that are methods of classes derived from \p Record.
  llvm::ArrayRef<const EntryPoint *> bases(llvm::StringRef Record) const;
  /// Is \p Field a field that some row takes the called function from, as in
  /// `0.lpServiceProc`?
  bool holdsCallee(llvm::StringRef Field) const;
  bool stores(llvm::StringRef Function) const;
  bool invokes(llvm::StringRef Function) const;
  bool attended(llvm::StringRef Function) const;
  /// Is there any row or glob for calls of \p Function?
  bool knows(llvm::StringRef Function) const;

  /// The function that a source means which calls \p Name without its
  /// declaration: \p Name itself, or, as its header's macro would choose, its
  /// wide or narrow form. Of a member function, which class's is unknown, one
  /// that creates. "" where there is none.
  llvm::StringRef undeclared(llvm::StringRef Name, bool Member) const;

  /// The class that \p Text names as an identity of form \p Form, or null.
  const AutomationClass *classOf(llvm::StringRef Text, IdentityForm Form) const;
  /// The programs that \p Text, a command line or document, starts.
  std::vector<StartedProgram> startedBy(llvm::StringRef Text) const;
  /// What \p CommandLine has the scheduler run, if anything.
  std::optional<ScheduledCommand>
  scheduledBy(llvm::StringRef CommandLine) const;
  /// The class whose CLSID is \p Guid, or null.
  const AutomationClass *classOf(const GuidText &Guid) const;

private:
  const Catalog &C;
  struct Rows;
  std::shared_ptr<const Rows> R;
};

/// Does \p Name match \p Glob? `*` and `?` don't cross `::`, `**` does; a glob
/// without any of these matches the name alone.
bool matchName(llvm::StringRef Glob, llvm::StringRef Name);
/// The same for paths, where '/' is not crossed.
bool matchPath(llvm::StringRef Glob, llvm::StringRef Path);

} // namespace officetidy::catalog

#endif // OFFICETIDY_CATALOG_CATALOG_H
