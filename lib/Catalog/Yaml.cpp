//===- Yaml.cpp - reads the catalog's YAML --------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// LLVM's YAML I/O does the reading; this file says what each row is made of (by
// way of Schema.h), what its values look like, and makes its diagnostics say
// what would have been right.
//
//===----------------------------------------------------------------------===//

#include "Catalog/Braces.h"
#include "Catalog/Schema.h"
#include "Catalog/Validate.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include <fmt/format.h>

using namespace llvm;
using namespace officetidy::catalog;

namespace {

/// What reading needs beside the YAML: YAML I/O's context.
struct Reading {
  /// "file:line:col: message", in the order in which they came up.
  std::vector<std::string> Errors;
  /// The keys of the mapping that was read last: what an unknown key in it
  /// could have been.
  std::vector<StringRef> Keys;
  /// Keeps an error's text until YAML I/O has reported it.
  std::string Text;

  StringRef keep(std::string Error) {
    Text = std::move(Error);
    return Text;
  }
};

Reading &readingOf(yaml::IO &Io) {
  return *static_cast<Reading *>(Io.getContext());
}

/// Where the node that is being read starts in the buffer.
const char *positionOf(yaml::IO &Io) {
  auto *Node = static_cast<yaml::Input &>(Io).getCurrentNode();
  return Node->getSourceRange().Start.getPointer();
}

/// One place or a list of them.
struct Places {
  std::vector<Place> &Items;
};

/// A program's globs.
struct Program {
  std::vector<std::string> Globs;
  const char *Position = nullptr; ///< of the first glob
};

/// All programs, in the order of their hashes: so YAML I/O hands them over.
struct Programs {
  std::vector<std::pair<std::string, Program>> Items;
};

/// Hands the fields of a row to YAML I/O: see Schema.h.
class Archive {
public:
  explicit Archive(yaml::IO &Io) : Io(Io) {}

  template <typename T> void required(const char *Key, T &Field) {
    Keys.push_back(Key);
    Io.mapRequired(Key, Field);
  }
  template <typename T> void optional(const char *Key, T &Field) {
    Keys.push_back(Key);
    Io.mapOptional(Key, Field);
  }
  void required(const char *Key, std::vector<Place> &Field) {
    Places P{Field};
    required<Places>(Key, P);
  }
  void optional(const char *Key, std::vector<Place> &Field) {
    Places P{Field};
    optional<Places>(Key, P);
  }
  void optional(
      const char *Key,
      std::vector<std::pair<std::string, std::vector<std::string>>> &Field);

  std::vector<StringRef> Keys;

private:
  yaml::IO &Io;
};

template <typename T> void mapFields(yaml::IO &Io, T &Row) {
  Archive A(Io);
  fields(A, Row);
  readingOf(Io).Keys = std::move(A.Keys);
}

/// A value of an enumeration and its name.
template <typename T> struct Named {
  StringRef Name;
  T Value;
};

constexpr Named<Context> Contexts[] = {{"service", Context::Service},
                                       {"asp", Context::Asp},
                                       {"scheduler", Context::Scheduler}};
constexpr Named<Reason> Reasons[] = {
    {"profile", Reason::Profile},
    {"single-instance", Reason::SingleInstance},
    {"spooler", Reason::Spooler},
    {"dialogs", Reason::Dialogs}};
constexpr Named<IdentityForm> Forms[] = {
    {"clsid", IdentityForm::Clsid},
    {"prog-id", IdentityForm::ProgId},
    {"moniker", IdentityForm::Moniker},
    {"command-line", IdentityForm::CommandLine},
    {"document", IdentityForm::Document},
    {"script", IdentityForm::Script},
    {"control", IdentityForm::Control}};
constexpr Named<Joining> Joinings[] = {{"concat", Joining::Concat},
                                       {"printf", Joining::Printf},
                                       {"path", Joining::Path},
                                       {"braces", Joining::Braces},
                                       {"numbered", Joining::Numbered}};

/// Finds the value named \p Text; otherwise the error.
template <typename T, size_t N>
StringRef readEnum(const Named<T> (&Values)[N], StringRef What, StringRef Text,
                   void *Context, T &Value) {
  const auto *It = find_if(Values, [&](auto &V) { return V.Name == Text; });
  if (It != std::end(Values)) {
    Value = It->Value;
    return {};
  }
  std::string Allowed =
      join(map_range(Values, [](auto &V) { return V.Name; }), ", ");
  return static_cast<Reading *>(Context)->keep(fmt::format(
      "unknown {} '{}'; allowed are: {}", What.str(), Text.str(), Allowed));
}

} // namespace

namespace llvm::yaml {

template <> struct ScalarTraits<Context> {
  static void output(const Context &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, Context &V) {
    return readEnum(Contexts, "context", Text, Ctx, V);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<Reason> {
  static void output(const Reason &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, Reason &V) {
    return readEnum(Reasons, "reason", Text, Ctx, V);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<IdentityForm> {
  static void output(const IdentityForm &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, IdentityForm &V) {
    return readEnum(Forms, "form", Text, Ctx, V);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<Joining> {
  static void output(const Joining &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, Joining &V) {
    return readEnum(Joinings, "way to join", Text, Ctx, V);
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<GuidText> {
  static void output(const GuidText &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, GuidText &V) {
    if (auto Guid = GuidText::parse(Text)) {
      V = *Guid;
      return {};
    }
    return static_cast<Reading *>(Ctx)->keep(
        fmt::format("'{}' is no GUID; one looks like "
                    "'0006F03A-0000-0000-C000-000000000046'",
                    Text.str()));
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<Place> {
  static void output(const Place &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Ctx, Place &V) {
    if (auto P = Place::parse(Text)) {
      V = *P;
      return {};
    }
    return static_cast<Reading *>(Ctx)->keep(fmt::format(
        "'{}' is no place in a call; places are: an argument ('0'), a field of "
        "what it points to ('0.lpServiceProc'), an argument and all behind it "
        "('0...'), a template argument ('<0>'), 'this', 'result'",
        Text.str()));
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct PolymorphicTraits<Places> {
  static NodeKind getKind(const Places &) { return NodeKind::Sequence; }
  static Place &getAsScalar(Places &P) { return P.Items.emplace_back(); }
  static Place &getAsMap(Places &P) { return P.Items.emplace_back(); }
  static std::vector<Place> &getAsSequence(Places &P) { return P.Items; }
};

template <> struct SequenceTraits<Program> {
  static size_t size(IO &, Program &P) { return P.Globs.size(); }
  static std::string &element(IO &Io, Program &P, size_t I) {
    if (I == 0)
      P.Position = positionOf(Io);
    if (I >= P.Globs.size())
      P.Globs.resize(I + 1);
    return P.Globs[I];
  }
};

template <> struct CustomMappingTraits<Programs> {
  static void inputOne(IO &Io, StringRef Key, Programs &P) {
    auto &[Name, Value] = P.Items.emplace_back(Key.str(), Program());
    Io.mapRequired(Name.c_str(), Value);
    if (Value.Globs.empty() && readingOf(Io).Errors.empty())
      Io.setError("program '" + Name + "' needs the globs of its sources");
  }
  static void output(IO &, Programs &) {}
};

#define OFFICE_TIDY_ROW(TYPE)                                                  \
  template <> struct MappingTraits<TYPE> {                                     \
    static void mapping(IO &Io, TYPE &Row) { mapFields(Io, Row); }             \
    static std::string validate(IO &Io, TYPE &Row) {                           \
      return readingOf(Io).Errors.empty() ? officetidy::catalog::validate(Row) \
                                          : "";                                \
    }                                                                          \
  };
OFFICE_TIDY_ROW(AutomationClass)
OFFICE_TIDY_ROW(Requirement)
OFFICE_TIDY_ROW(Creation)
OFFICE_TIDY_ROW(Conversion)
OFFICE_TIDY_ROW(EntryPoint)
OFFICE_TIDY_ROW(Callback)
OFFICE_TIDY_ROW(Construction)
OFFICE_TIDY_ROW(Coclass)
OFFICE_TIDY_ROW(Comparison)
OFFICE_TIDY_ROW(Schedule)
OFFICE_TIDY_ROW(Logon)
OFFICE_TIDY_ROW(Scheduler)
OFFICE_TIDY_ROW(Lookup)
#undef OFFICE_TIDY_ROW

template <> struct MappingTraits<Catalog> {
  static void mapping(IO &Io, Catalog &C) { mapFields(Io, C); }
};

} // namespace llvm::yaml

LLVM_YAML_IS_SEQUENCE_VECTOR(AutomationClass)
LLVM_YAML_IS_SEQUENCE_VECTOR(Creation)
LLVM_YAML_IS_SEQUENCE_VECTOR(Conversion)
LLVM_YAML_IS_SEQUENCE_VECTOR(EntryPoint)
LLVM_YAML_IS_SEQUENCE_VECTOR(Callback)
LLVM_YAML_IS_SEQUENCE_VECTOR(Construction)
LLVM_YAML_IS_SEQUENCE_VECTOR(Coclass)
LLVM_YAML_IS_SEQUENCE_VECTOR(Comparison)
LLVM_YAML_IS_SEQUENCE_VECTOR(Schedule)
LLVM_YAML_IS_SEQUENCE_VECTOR(Logon)
LLVM_YAML_IS_SEQUENCE_VECTOR(Scheduler)
LLVM_YAML_IS_SEQUENCE_VECTOR(Lookup)
LLVM_YAML_IS_FLOW_SEQUENCE_VECTOR(Reason)
LLVM_YAML_IS_FLOW_SEQUENCE_VECTOR(GuidText)
LLVM_YAML_IS_FLOW_SEQUENCE_VECTOR(Place)

void Archive::optional(
    const char *Key,
    std::vector<std::pair<std::string, std::vector<std::string>>> &Field) {
  Programs P;
  optional<Programs>(Key, P);
  sort(P.Items,
       [](auto &A, auto &B) { return A.second.Position < B.second.Position; });
  for (auto &[Name, Value] : P.Items)
    Field.emplace_back(std::move(Name), std::move(Value.Globs));
}

/// What YAML I/O says, in words of the schema.
static std::string explain(StringRef Message, const Reading &R) {
  if (Message.starts_with("unknown key"))
    return fmt::format("{}; allowed are: {}", Message.str(),
                       join(R.Keys, ", "));
  if (Message == "not a sequence")
    return "expected a list, as in [a, b]";
  if (Message == "not a mapping")
    return "expected a mapping, as in { key: value }";
  if (Message == "invalid number")
    return "expected a number, 0 or more";
  if (Message == "invalid boolean")
    return "expected true or false";
  if (Message == "unexpected scalar")
    return "expected a single value";
  return Message.str();
}

static void collect(const SMDiagnostic &D, void *Context) {
  auto &R = *static_cast<Reading *>(Context);
  R.Errors.push_back(fmt::format("{}:{}:{}: {}", D.getFilename().str(),
                                 D.getLineNo(), D.getColumnNo() + 1,
                                 explain(D.getMessage(), R)));
}

/// Replaces each of \p Rows whose \p Name has braces by its alternatives.
template <typename T, typename NameT>
static void expand(std::vector<T> &Rows, NameT Name) {
  std::vector<T> Expanded;
  Expanded.reserve(Rows.size());
  for (T &Row : Rows)
    for (std::string &Alternative : expandBraces(Name(Row))) {
      Expanded.push_back(Row);
      Name(Expanded.back()) = std::move(Alternative);
    }
  Rows = std::move(Expanded);
}

static void expand(Catalog &C) {
  auto Function = [](auto &Row) -> std::string & { return Row.Function; };
  auto Itself = [](std::string &Glob) -> std::string & { return Glob; };
  expand(C.Creations, Function);
  expand(C.Conversions, Function);
  expand(C.Callbacks, Function);
  expand(C.Constructions, Function);
  expand(C.Coclasses, [](auto &Row) -> std::string & { return Row.Base; });
  expand(C.Comparisons, Function);
  expand(C.Schedules, Function);
  expand(C.Logons, Function);
  expand(C.Lookups, Function);
  expand(C.EntryPoints, Function);
  expand(C.EntryPoints, [](auto &Row) -> std::string & { return Row.Call; });
  expand(C.EntryPoints, [](auto &Row) -> std::string & { return Row.Base; });
  expand(C.Stores, Itself);
  expand(C.Invokes, Itself);
  for (EntryPoint &Row : C.EntryPoints)
    expand(Row.Using, Itself);
  expand(C.Attended, Itself);
}

Expected<Catalog> officetidy::catalog::parse(MemoryBufferRef Buffer) {
  Reading R;
  yaml::Input In(Buffer, &R, collect, &R);
  Catalog C;
  if (In.setCurrentDocument() && !In.error()) {
    yaml::EmptyContext Ctx;
    yaml::yamlize(In, C, true, Ctx);
    if (!In.error() && In.nextDocument() && In.setCurrentDocument() &&
        !In.error())
      static_cast<yaml::IO &>(In).setError(
          "one document only; join it with the one before");
  }
  if (In.error() && R.Errors.empty())
    R.Errors.push_back(fmt::format("{}:1:1: {}",
                                   Buffer.getBufferIdentifier().str(),
                                   In.error().message()));
  if (!R.Errors.empty())
    return createStringError(inconvertibleErrorCode(), join(R.Errors, "\n"));
  expand(C);
  return C;
}
