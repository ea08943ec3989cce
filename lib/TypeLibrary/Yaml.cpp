//===- Yaml.cpp - type libraries as YAML ----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Yaml.h"
#include "TypeLibrary/Signature.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLTraits.h"
#include <fmt/format.h>

using namespace llvm;
using namespace officetidy::typelib;

namespace {

/// What reading needs beside the YAML: YAML I/O's context.
struct Reading {
  std::string Error; ///< "file:line:col: message", the first
  std::string Text;  ///< keeps an error's text until it is reported

  StringRef keep(std::string Message) {
    Text = std::move(Message);
    return Text;
  }
};

// What a scalar is read as tells these apart.
struct ConstantText {
  Variable Read;
};
struct FieldText {
  Variable Read;
};
struct MemberText {
  Member Read;
};
struct ImplementedText {
  Implemented Read;
};
struct TypeText {
  Type Read;
};
struct GuidText {
  std::string Read;
};
struct VersionText {
  uint16_t Major = 0, Minor = 0;
};

struct ImportRow {
  std::string Library;
  GuidText Id;
  VersionText Version;
  uint32_t Lcid = 0;
};

/// A type, whose kind is the key that its name stands behind.
struct TypeRow {
  std::string Enum, Record, Union, Module, Interface, DispInterface, CoClass,
      Alias;
  GuidText Id;
  uint32_t Flags = 0;
  std::string Kind, Base, Help;
  std::vector<ConstantText> Constants;
  std::vector<FieldText> Fields;
  std::vector<MemberText> Members;
  std::vector<ImplementedText> Implements;
  TypeText Of;
};

struct LibraryRow {
  std::string Library, Help;
  GuidText Id;
  VersionText Version;
  uint32_t Lcid = 0;
  std::vector<ImportRow> Imports;
  std::vector<TypeRow> Types;
};

bool isGuid(StringRef Text) {
  if (Text.size() != 36)
    return false;
  for (auto [I, C] : enumerate(Text)) {
    bool Dash = I == 8 || I == 13 || I == 18 || I == 23;
    if (Dash ? C != '-' : !isHexDigit(C))
      return false;
  }
  return true;
}

} // namespace

LLVM_YAML_IS_SEQUENCE_VECTOR(ConstantText)
LLVM_YAML_IS_SEQUENCE_VECTOR(FieldText)
LLVM_YAML_IS_SEQUENCE_VECTOR(MemberText)
LLVM_YAML_IS_SEQUENCE_VECTOR(ImplementedText)
LLVM_YAML_IS_SEQUENCE_VECTOR(ImportRow)
LLVM_YAML_IS_SEQUENCE_VECTOR(TypeRow)

namespace llvm::yaml {

/// A scalar that one of Signature.h's functions reads.
template <typename T, auto Parse> struct ParsedTraits {
  static void output(const T &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Context, T &Value) {
    std::string Wrong = Parse(Text, Value.Read);
    if (Wrong.empty())
      return "";
    return static_cast<Reading *>(Context)->keep(
        fmt::format("'{}': {}", Text.str(), Wrong));
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <>
struct ScalarTraits<ConstantText> : ParsedTraits<ConstantText, parseConstant> {
};
template <>
struct ScalarTraits<FieldText> : ParsedTraits<FieldText, parseField> {};
template <>
struct ScalarTraits<MemberText> : ParsedTraits<MemberText, parseMember> {};
template <>
struct ScalarTraits<ImplementedText>
    : ParsedTraits<ImplementedText, parseImplemented> {};
template <>
struct ScalarTraits<TypeText> : ParsedTraits<TypeText, parseType> {};

template <> struct ScalarTraits<GuidText> {
  static void output(const GuidText &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *Context, GuidText &Value) {
    if (!isGuid(Text))
      return static_cast<Reading *>(Context)->keep(
          fmt::format("'{}' is no GUID, as in "
                      "00062FFF-0000-0000-C000-000000000046",
                      Text.str()));
    Value.Read = Text.upper();
    return "";
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct ScalarTraits<VersionText> {
  static void output(const VersionText &, void *, raw_ostream &) {}
  static StringRef input(StringRef Text, void *, VersionText &Value) {
    auto [Major, Minor] = Text.split('.');
    if (Major.getAsInteger(10, Value.Major) ||
        Minor.getAsInteger(10, Value.Minor))
      return "a version is two numbers with a dot between, as in '9.6'";
    return "";
  }
  static QuotingType mustQuote(StringRef) { return QuotingType::None; }
};

template <> struct MappingTraits<ImportRow> {
  static void mapping(IO &Io, ImportRow &Row) {
    Io.mapRequired("library", Row.Library);
    Io.mapOptional("id", Row.Id);
    Io.mapOptional("version", Row.Version);
    Io.mapOptional("lcid", Row.Lcid);
  }
};

template <> struct MappingTraits<TypeRow> {
  static void mapping(IO &Io, TypeRow &Row) {
    Io.mapOptional("enum", Row.Enum);
    Io.mapOptional("record", Row.Record);
    Io.mapOptional("union", Row.Union);
    Io.mapOptional("module", Row.Module);
    Io.mapOptional("interface", Row.Interface);
    Io.mapOptional("dispinterface", Row.DispInterface);
    Io.mapOptional("coclass", Row.CoClass);
    Io.mapOptional("alias", Row.Alias);
    Io.mapOptional("id", Row.Id);
    Io.mapOptional("flags", Row.Flags);
    Io.mapOptional("kind", Row.Kind);
    Io.mapOptional("base", Row.Base);
    Io.mapOptional("help", Row.Help);
    Io.mapOptional("constants", Row.Constants);
    Io.mapOptional("fields", Row.Fields);
    Io.mapOptional("members", Row.Members);
    Io.mapOptional("implements", Row.Implements);
    Io.mapOptional("of", Row.Of);
  }
  static std::string validate(IO &, TypeRow &Row) {
    const std::string *Names[] = {
        &Row.Enum,      &Row.Record,        &Row.Union,   &Row.Module,
        &Row.Interface, &Row.DispInterface, &Row.CoClass, &Row.Alias};
    if (count_if(Names, [](auto *Name) { return !Name->empty(); }) != 1)
      return "a type has one of the keys enum, record, union, module, "
             "interface, dispinterface, coclass and alias, with its name";
    if (!Row.Kind.empty() && Row.Kind != "custom")
      return "the only kind is 'custom': an interface that is not dual";
    return "";
  }
};

template <> struct MappingTraits<LibraryRow> {
  static void mapping(IO &Io, LibraryRow &Row) {
    Io.mapRequired("library", Row.Library);
    Io.mapOptional("id", Row.Id);
    Io.mapOptional("version", Row.Version);
    Io.mapOptional("lcid", Row.Lcid);
    Io.mapOptional("help", Row.Help);
    Io.mapOptional("imports", Row.Imports);
    Io.mapOptional("types", Row.Types);
  }
};

} // namespace llvm::yaml

namespace {

/// Makes the function of the table of virtual functions of one that gives its
/// result.
void giveByPointer(Function &F) {
  if (F.Result.Kind != VarType::Void) {
    Parameter Result;
    Result.Name = "result";
    Result.Out = Result.RetVal = true;
    Result.What.Kind = VarType::Pointer;
    Result.What.Element.push_back(std::move(F.Result));
    F.Parameters.push_back(std::move(Result));
  }
  F.Result = Type();
  F.Result.Kind = VarType::HResult;
}

/// Turns the rows into a library.
class Conversion {
public:
  Conversion(LibraryRow Row) : Row(std::move(Row)) {}

  Expected<Library> run(StringRef File);

private:
  TypeInfo convert(TypeRow &Row);
  void members(TypeRow &Row, TypeInfo &T);
  void constants(TypeRow &Row, TypeInfo &T);
  void implements(TypeRow &Row, TypeInfo &T);
  void resolve(Type &T);
  void resolve(TypeReference &R);

  LibraryRow Row;
  Library L;
  StringSet<> Names;
  std::string Unknown; ///< what a type refers to, and is not there
};

void Conversion::resolve(TypeReference &R) {
  auto [First, Second] = StringRef(R.Name).split('.');
  if (Second.empty()) {
    if (!Names.contains(R.Name) && Unknown.empty())
      Unknown = R.Name;
    return;
  }
  for (auto [I, Import] : enumerate(L.Imports))
    if (Import.Name == First) {
      R.Import = I;
      R.Name = Second.str();
      return;
    }
  if (Unknown.empty())
    Unknown = R.Name;
}

void Conversion::resolve(Type &T) {
  if (T.Kind == VarType::User)
    resolve(T.User);
  for (Type &Element : T.Element)
    resolve(Element);
}

void Conversion::members(TypeRow &Row, TypeInfo &T) {
  for (MemberText &Text : Row.Members) {
    if (auto *V = std::get_if<Variable>(&Text.Read)) {
      resolve(V->What);
      T.Variables.push_back(std::move(*V));
      continue;
    }
    auto &F = std::get<Function>(Text.Read);
    if (T.Kind == TypeKind::Interface || T.isDual())
      giveByPointer(F);
    resolve(F.Result);
    for (Parameter &P : F.Parameters)
      resolve(P.What);
    T.Functions.push_back(std::move(F));
  }
  for (FieldText &Text : Row.Fields) {
    resolve(Text.Read.What);
    T.Variables.push_back(std::move(Text.Read));
  }
}

void Conversion::constants(TypeRow &Row, TypeInfo &T) {
  int64_t Next = 0;
  for (ConstantText &Text : Row.Constants) {
    Variable &V = Text.Read;
    if (!V.Value) {
      V.Value.emplace();
      V.Value->Kind = VarType::I4;
      V.Value->Integer = Next;
      V.What.Kind = VarType::I4;
    }
    Next = V.Value->Integer + 1;
    T.Variables.push_back(std::move(V));
  }
}

void Conversion::implements(TypeRow &Row, TypeInfo &T) {
  bool Told[2] = {};
  for (ImplementedText &Text : Row.Implements)
    Told[Text.Read.Source] |= Text.Read.Default;
  for (ImplementedText &Text : Row.Implements) {
    Implemented &I = Text.Read;
    resolve(I.What);
    if (!Told[I.Source])
      Told[I.Source] = I.Default = true;
    T.Implements.push_back(std::move(I));
  }
}

TypeInfo Conversion::convert(TypeRow &Row) {
  TypeInfo T;
  std::pair<std::string *, TypeKind> Kinds[] = {
      {&Row.Enum, TypeKind::Enum},
      {&Row.Record, TypeKind::Record},
      {&Row.Union, TypeKind::Union},
      {&Row.Module, TypeKind::Module},
      {&Row.Interface,
       Row.Kind == "custom" ? TypeKind::Interface : TypeKind::Dispatch},
      {&Row.DispInterface, TypeKind::Dispatch},
      {&Row.CoClass, TypeKind::CoClass},
      {&Row.Alias, TypeKind::Alias}};
  for (auto &[Name, Kind] : Kinds)
    if (!Name->empty()) {
      T.Name = *Name;
      T.Kind = Kind;
    }
  T.Guid = Row.Id.Read;
  T.Help = Row.Help;
  T.Flags = Row.Flags;
  if (T.Kind == TypeKind::Dispatch && !Row.Interface.empty())
    T.Flags |= TypeFlags::Dual;
  if (!Row.Base.empty()) {
    T.Base.emplace();
    T.Base->Name = Row.Base;
    resolve(*T.Base);
  }
  members(Row, T);
  constants(Row, T);
  implements(Row, T);
  T.Aliased = Row.Of.Read;
  resolve(T.Aliased);
  return T;
}

Expected<Library> Conversion::run(StringRef File) {
  L.Name = Row.Library;
  L.Guid = Row.Id.Read;
  L.Major = Row.Version.Major;
  L.Minor = Row.Version.Minor;
  L.Lcid = Row.Lcid;
  L.Help = Row.Help;
  L.Partial = true;
  for (ImportRow &I : Row.Imports)
    L.Imports.push_back(
        {I.Library, I.Id.Read, I.Version.Major, I.Version.Minor, I.Lcid});
  for (TypeRow &T : Row.Types)
    for (const std::string *Name :
         {&T.Enum, &T.Record, &T.Union, &T.Module, &T.Interface,
          &T.DispInterface, &T.CoClass, &T.Alias})
      if (!Name->empty())
        Names.insert(*Name);
  for (TypeRow &T : Row.Types) {
    L.Types.push_back(convert(T));
    if (!Unknown.empty())
      return createStringError(
          inconvertibleErrorCode(),
          fmt::format("{}: '{}' refers to a type '{}', which is neither a type "
                      "of the library nor, as Library.Type, of an import",
                      File.str(), L.Types.back().Name, Unknown));
  }
  return std::move(L);
}

void report(const SMDiagnostic &D, void *Context) {
  auto &R = *static_cast<Reading *>(Context);
  if (R.Error.empty())
    R.Error = fmt::format("{}:{}:{}: {}", D.getFilename().str(), D.getLineNo(),
                          D.getColumnNo() + 1, D.getMessage().str());
}

} // namespace

namespace officetidy::typelib {

Expected<Library> fromYaml(MemoryBufferRef Text) {
  Reading R;
  yaml::Input In(Text, &R, report, &R);
  LibraryRow Row;
  In >> Row;
  if (In.error()) {
    if (R.Error.empty())
      R.Error = Text.getBufferIdentifier().str() + ": holds no library";
    return createStringError(inconvertibleErrorCode(), R.Error);
  }
  return Conversion(std::move(Row)).run(Text.getBufferIdentifier());
}

} // namespace officetidy::typelib
