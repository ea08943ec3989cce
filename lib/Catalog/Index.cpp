//===- Index.cpp - looks things up in a catalog ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Catalog/Catalog.h"
#include "Catalog/GlobSet.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace officetidy::catalog {

template <typename T> using Lists = StringMap<SmallVector<const T *, 1>>;

struct Index::Rows {
  StringMap<const Creation *> Creations;
  StringMap<const Construction *> Constructions;
  StringMap<const Coclass *> Coclasses;
  StringMap<const Schedule *> Schedules;
  StringMap<const Logon *> Logons;
  StringMap<const Lookup *> Lookups;
  Lists<Conversion> Conversions;
  StringMap<const Comparison *> Comparisons;
  Lists<Callback> Callbacks;
  Lists<EntryPoint> Registrations, Exports, Bases;
  GlobSet ExportGlobs, Named, Stores, Invokes, Attended;
  StringSet<> CalleeFields;
  /// Functions that create, by their names without their classes.
  StringMap<StringRef> Members;
  /// By ProgID in lower case, GUID, file name, and extension or scheme.
  StringMap<const AutomationClass *> ProgIds, Clsids, Executables, Documents;

  explicit Rows(const Catalog &C);

private:
  void addClass(const AutomationClass &Class);
  void addCreation(const Creation &Row);
  void addEntryPoint(const EntryPoint &E, unsigned Number);
};

Index::Rows::Rows(const Catalog &C) {
  for (const AutomationClass &Row : C.Classes)
    addClass(Row);
  for (const Creation &Row : C.Creations)
    addCreation(Row);
  for (const Conversion &Row : C.Conversions)
    Conversions[Row.Function].push_back(&Row);
  for (const Construction &Row : C.Constructions)
    Constructions.try_emplace(Row.Function, &Row);
  for (const Coclass &Row : C.Coclasses)
    Coclasses.try_emplace(Row.Base, &Row);
  for (const Comparison &Row : C.Comparisons)
    Comparisons.try_emplace(Row.Function, &Row);
  for (const Schedule &Row : C.Schedules)
    Schedules.try_emplace(Row.Function, &Row);
  for (const Logon &Row : C.Logons)
    Logons.try_emplace(Row.Function, &Row);
  for (const Lookup &Row : C.Lookups)
    Lookups.try_emplace(Row.Function, &Row);
  for (const Callback &Row : C.Callbacks) {
    Callbacks[Row.Function].push_back(&Row);
    CalleeFields.insert(Row.Callee.Field);
  }
  for (unsigned I = 0; I != C.EntryPoints.size(); ++I)
    addEntryPoint(C.EntryPoints[I], I);
  for (StringRef Glob : C.Stores)
    Stores.insert(Glob);
  for (StringRef Glob : C.Invokes)
    Invokes.insert(Glob);
  for (StringRef Glob : C.Attended)
    Attended.insert(Glob);
}

void Index::Rows::addClass(const AutomationClass &Class) {
  for (StringRef ProgId : Class.ProgIds)
    ProgIds.try_emplace(ProgId.lower(), &Class);
  for (const GuidText &Clsid : Class.Clsids)
    Clsids.try_emplace(Clsid.Text, &Class);
  for (StringRef Executable : Class.Executables)
    Executables.try_emplace(Executable.lower(), &Class);
  for (StringRef Document : Class.Documents)
    Documents.try_emplace(Document.lower(), &Class);
}

void Index::Rows::addCreation(const Creation &Row) {
  Creations.try_emplace(Row.Function, &Row);
  const auto [Class, Name] = StringRef(Row.Function).rsplit("::");
  if (Name.empty() || Class.ends_with(Name) || Row.Identity.empty() ||
      Row.Identity.front().What != Place::Kind::Argument)
    return;
  // Of several that share a name, what takes a ProgID as well takes most.
  StringRef &Known = Members[Name];
  if (Known.empty() || (Creations.lookup(Known)->Form != IdentityForm::ProgId &&
                        Row.Form == IdentityForm::ProgId))
    Known = Row.Function;
}

void Index::Rows::addEntryPoint(const EntryPoint &E, unsigned Number) {
  if (E.Callee)
    CalleeFields.insert(E.Callee->Field);
  if (!E.Call.empty())
    Registrations[E.Call].push_back(&E);
  else if (!E.Base.empty())
    Bases[E.Base].push_back(&E);
  else if (E.Exported || E.External) {
    if (StringRef(E.Function).find_first_of("*?") == StringRef::npos)
      Exports[E.Function].push_back(&E);
    else
      ExportGlobs.insert(E.Function, Number);
  } else if (!E.Function.empty())
    Named.insert(E.Function, Number);
}

Index::Index(const Catalog &C) : C(C), R(std::make_shared<Rows>(C)) {}

const Creation *Index::creation(StringRef Function) const {
  return R->Creations.lookup(Function);
}

const Construction *Index::construction(StringRef Function) const {
  return R->Constructions.lookup(Function);
}

const Coclass *Index::coclass(StringRef Base) const {
  return R->Coclasses.lookup(Base);
}

const Comparison *Index::comparison(StringRef Function) const {
  return R->Comparisons.lookup(Function);
}

const Schedule *Index::schedule(StringRef Function) const {
  return R->Schedules.lookup(Function);
}

const Logon *Index::logon(StringRef Function) const {
  return R->Logons.lookup(Function);
}

const Lookup *Index::lookup(StringRef Function) const {
  return R->Lookups.lookup(Function);
}

template <typename T>
static ArrayRef<const T *> rowsOf(const Lists<T> &Rows, StringRef Name) {
  auto It = Rows.find(Name);
  return It == Rows.end() ? ArrayRef<const T *>() : ArrayRef(It->second);
}

ArrayRef<const Conversion *> Index::conversions(StringRef Function) const {
  return rowsOf(R->Conversions, Function);
}

const Callback *Index::callback(StringRef Function) const {
  ArrayRef<const Callback *> Rows = callbacks(Function);
  return Rows.empty() ? nullptr : Rows.front();
}

ArrayRef<const Callback *> Index::callbacks(StringRef Function) const {
  return rowsOf(R->Callbacks, Function);
}

ArrayRef<const EntryPoint *> Index::registrations(StringRef Function) const {
  return rowsOf(R->Registrations, Function);
}

ArrayRef<const EntryPoint *> Index::bases(StringRef Record) const {
  return rowsOf(R->Bases, Record);
}

static SmallVector<const EntryPoint *, 1>
matching(const Catalog &C, const GlobSet &Globs, StringRef Function) {
  SmallVector<const EntryPoint *, 1> Found;
  Globs.match(Function, [&](unsigned Number) {
    Found.push_back(&C.EntryPoints[Number]);
    return true;
  });
  return Found;
}

ArrayRef<const EntryPoint *> Index::exports(StringRef Function) const {
  return rowsOf(R->Exports, Function);
}

SmallVector<const EntryPoint *, 1>
Index::exportsLike(StringRef Function) const {
  return matching(C, R->ExportGlobs, Function);
}

SmallVector<const EntryPoint *, 1> Index::named(StringRef Function) const {
  return matching(C, R->Named, Function);
}

bool Index::holdsCallee(StringRef Field) const {
  return !Field.empty() && R->CalleeFields.contains(Field);
}

bool Index::stores(StringRef Function) const {
  return R->Stores.matches(Function) && !invokes(Function);
}

bool Index::invokes(StringRef Function) const {
  return R->Invokes.matches(Function);
}

bool Index::attended(StringRef Function) const {
  return R->Attended.matches(Function);
}

bool Index::knows(StringRef Function) const {
  return creation(Function) || !conversions(Function).empty() ||
         callback(Function) || construction(Function) || comparison(Function) ||
         schedule(Function) || logon(Function) || lookup(Function) ||
         !registrations(Function).empty() || stores(Function) ||
         invokes(Function);
}

StringRef Index::undeclared(StringRef Name, bool Member) const {
  if (Member)
    return R->Members.lookup(Name);
  for (StringRef Suffix : {"", "W", "A"}) {
    const std::string Full = (Name + Suffix).str();
    if (const Creation *Row = creation(Full))
      return Row->Function;
    if (auto Rows = conversions(Full); !Rows.empty())
      return Rows.front()->Function;
    if (auto Rows = callbacks(Full); !Rows.empty())
      return Rows.front()->Function;
    if (auto Rows = registrations(Full); !Rows.empty())
      return Rows.front()->Call;
  }
  return "";
}

const AutomationClass *Index::classOf(const GuidText &Guid) const {
  return R->Clsids.lookup(Guid.Text);
}

/// The class of a ProgID, or of the text form of a CLSID.
static const AutomationClass *classOfName(const Index &I, const auto &Rows,
                                          StringRef Text) {
  Text = Text.trim();
  if (auto Guid = GuidText::parse(Text))
    return I.classOf(*Guid);
  if (auto *Class = Rows.ProgIds.lookup(Text.lower()))
    return Class;
  return Rows.ProgIds.lookup(withoutVersion(Text).lower());
}

/// The first class that a creation in the text of a script names.
static const AutomationClass *classOfScript(const Index &I, StringRef Script) {
  for (StringRef Function : I.catalog().ScriptCreations)
    for (StringRef Argument : scriptArguments(Script, Function))
      for (IdentityForm Form : {IdentityForm::ProgId, IdentityForm::Moniker})
        if (auto *Class = I.classOf(Argument, Form))
          return Class;
  return nullptr;
}

/// \p CommandLine, in which an unknown part that something follows directly is
/// taken for a path up to there.
static std::string withUnknownPaths(StringRef CommandLine) {
  std::string Text = CommandLine.str();
  // So is the program's own path, of which only the folder is meant.
  for (size_t At = Text.find(OwnProgram); At != std::string::npos;
       At = Text.find(OwnProgram, At + 1))
    if (size_t End = At + OwnProgram.size();
        End < Text.size() && !StringRef(" \t\"").contains(Text[End]))
      Text.replace(At, OwnProgram.size(), 1, UnknownPart);
  for (size_t At = 0; At + 1 < Text.size(); ++At)
    if (Text[At] == UnknownPart && !StringRef(" \t\"").contains(Text[At + 1]))
      Text[At] = '\\';
  return Text;
}

/// The class whose program one command starts, by way of launchers and script
/// hosts too.
static const AutomationClass *classOfCommand(const Index &I, const auto &Rows,
                                             StringRef Command) {
  std::string Program = programOf(Command);
  StringRef Arguments = argumentsOf(Command);
  if (auto *Class = Rows.Executables.lookup(Program))
    return Class;
  if (is_contained(I.catalog().ScriptHosts, Program))
    return classOfScript(I, withoutQuotes(Arguments));
  // Launchers nest: "cmd /c start outlook".
  if (Arguments.empty() || !is_contained(I.catalog().Launchers, Program))
    return nullptr;
  return I.classOf(launchedBy(Arguments), IdentityForm::Document);
}

/// The first class that one of the commands of a command line starts.
static const AutomationClass *
classOfCommandLine(const Index &I, const auto &Rows, StringRef Text) {
  std::string CommandLine = withUnknownPaths(Text);
  for (StringRef Command : commandsIn(CommandLine))
    if (auto *Class = classOfCommand(I, Rows, Command))
      return Class;
  return nullptr;
}

/// The scheme at the start of \p Text, with its colon, or "". One letter is a
/// drive.
static StringRef schemeOf(StringRef Text) {
  size_t End = Text.find(':');
  if (End == StringRef::npos || End < 2 ||
      !all_of(
          Text.take_front(End),
          [](char C) { return isAlnum(C) || C == '-' || C == '+'; }))
    return "";
  return Text.take_front(End + 1);
}

/// What the launcher of a DLL's functions calls, whose arguments these are:
/// "a.dll,Function".
static StartedProgram startedInLibrary(StringRef Arguments) {
  StartedProgram Started;
  Arguments = Arguments.ltrim();
  size_t End = Arguments.starts_with("\"") ? Arguments.find('"', 1)
                                           : Arguments.find_first_of(", ");
  Started.File = programOf(Arguments.take_front(End).trim("\""));
  if (End == StringRef::npos)
    return Started;
  StringRef Rest = Arguments.drop_front(End).ltrim("\", ");
  Started.Function = Rest.take_front(Rest.find_first_of(" \t")).str();
  return Started;
}

std::vector<StartedProgram> Index::startedBy(StringRef Text) const {
  std::string Whole = withUnknownPaths(Text);
  std::vector<StartedProgram> All;
  for (StringRef Command : commandsIn(Whole)) {
    std::string Program = programOf(Command);
    StringRef Arguments = argumentsOf(Command);
    if (is_contained(C.LibraryHosts, Program))
      All.push_back(startedInLibrary(Arguments));
    else if (Arguments.empty() || !is_contained(C.Launchers, Program))
      All.push_back({std::move(Program), ""});
    else
      append_range(All, startedBy(launchedBy(Arguments)));
  }
  return All;
}

/// What stands behind the word \p Option in \p Arguments, up to the next word;
/// quotes in quotes are escaped.
static std::optional<std::string> valueOf(StringRef Arguments,
                                          StringRef Option) {
  for (size_t At = Arguments.find_insensitive(Option); At != StringRef::npos;
       At = Arguments.find_insensitive(Option, At + 1)) {
    StringRef Rest = Arguments.drop_front(At + Option.size());
    bool IsWord = (At == 0 || isSpace(Arguments[At - 1])) && !Rest.empty() &&
                  (isSpace(Rest.front()) || Rest.front() == '=');
    if (!IsWord)
      continue;
    Rest = Rest.ltrim(" \t=");
    if (!Rest.starts_with("\"") && !Rest.starts_with("'"))
      return Rest.take_front(Rest.find_first_of(" \t")).str();
    char Quote = Rest.front();
    Rest = Rest.drop_front();
    std::string Value;
    for (size_t I = 0; I < Rest.size() && Rest[I] != Quote; ++I) {
      if (Rest[I] == '\\' && I + 1 < Rest.size() && Rest[I + 1] == Quote)
        ++I;
      // Quotes of the other kind enclose the program's path.
      Value += Rest[I] == '\'' ? '"' : Rest[I];
    }
    return Value;
  }
  return std::nullopt;
}

/// What follows the time of day in \p Arguments and the options behind it:
/// "worker.exe" of "\\server 23:00 /every:M worker.exe".
static std::optional<std::string> behindTime(StringRef Arguments) {
  bool Timed = false;
  while (!Arguments.empty()) {
    StringRef Word = Arguments.take_front(Arguments.find_first_of(" \t"));
    bool Option = Word.starts_with("/");
    if (Timed && !Option)
      return Arguments.str();
    Timed |=
        !Option && !Word.empty() && isDigit(Word.front()) && Word.contains(':');
    Arguments = Arguments.drop_front(Word.size()).ltrim();
  }
  return std::nullopt;
}

std::optional<ScheduledCommand>
Index::scheduledBy(StringRef CommandLine) const {
  // Launchers nest: "cmd /c schtasks /create ...".
  std::string Program = programOf(CommandLine);
  StringRef Arguments = argumentsOf(CommandLine);
  while (is_contained(C.Launchers, Program) && !Arguments.empty()) {
    StringRef Inner = launchedBy(Arguments);
    Program = programOf(Inner);
    Arguments = argumentsOf(Inner);
  }
  for (const Scheduler &S : C.Schedulers) {
    if (S.Program != Program || !Arguments.contains_insensitive(S.Verb))
      continue;
    std::optional<std::string> Line = S.Command.empty()
                                          ? behindTime(Arguments)
                                          : valueOf(Arguments, S.Command);
    if (Line)
      return ScheduledCommand{
          std::move(*Line), !S.Interactive.empty() &&
                                Arguments.contains_insensitive(S.Interactive)};
  }
  return std::nullopt;
}

/// The class that opens a document, or the program that the text names.
static const AutomationClass *classOfDocument(const Index &I, const auto &Rows,
                                              StringRef Text) {
  Text = Text.trim();
  if (StringRef Scheme = schemeOf(Text.trim('"')); !Scheme.empty()) {
    Text = Text.trim('"');
    if (!Text.consume_front_insensitive("file:"))
      return Rows.Documents.lookup(Scheme.lower());
    Text = Text.ltrim('/');
  }
  if (auto *Class = classOfCommandLine(I, Rows, Text))
    return Class;
  Text = Text.trim('"');
  size_t Dot = Text.rfind('.');
  return Dot == StringRef::npos
             ? nullptr
             : Rows.Documents.lookup(Text.substr(Dot).lower());
}

/// The class that a container of controls creates: by name, or as a document.
static const AutomationClass *
classOfControlText(const Index &I, const auto &Rows, StringRef Text) {
  if (auto *Class = classOfName(I, Rows, classOfControl(Text)))
    return Class;
  return Text.find_first_of("/\\") == StringRef::npos
             ? nullptr
             : classOfDocument(I, Rows, Text);
}

const AutomationClass *Index::classOf(StringRef Text, IdentityForm Form) const {
  switch (Form) {
  case IdentityForm::Clsid:
  case IdentityForm::ProgId:
    return classOfName(*this, *R, Text);
  case IdentityForm::Moniker:
    if (StringRef Class = classOfMoniker(Text); !Class.empty())
      return classOfName(*this, *R, Class);
    // A file, and what of it is meant: "figures.xls!Sheet1".
    return classOfDocument(*this, *R, Text.split('!').first);
  case IdentityForm::CommandLine:
    return classOfCommandLine(*this, *R, Text);
  case IdentityForm::Document:
    return classOfDocument(*this, *R, Text);
  case IdentityForm::Script:
    return classOfScript(*this, Text);
  case IdentityForm::Control:
    return classOfControlText(*this, *R, Text);
  }
  llvm_unreachable("all forms are handled");
}

} // namespace officetidy::catalog
