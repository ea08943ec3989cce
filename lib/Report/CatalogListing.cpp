//===- CatalogListing.cpp - what is known of Windows and Office -----------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/CatalogListing.h"
#include "Catalog/Schema.h"
#include "Report/Json.h"
#include "Report/Wording.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"

using namespace llvm;

namespace officetidy::report {

namespace {

/// A row's keys and values, in the order of the schema.
using Row = std::vector<std::pair<StringRef, json::Value>>;

StringRef formName(catalog::IdentityForm Form) {
  switch (Form) {
  case catalog::IdentityForm::Clsid:
    return "clsid";
  case catalog::IdentityForm::ProgId:
    return "prog-id";
  case catalog::IdentityForm::Moniker:
    return "moniker";
  case catalog::IdentityForm::CommandLine:
    return "command-line";
  case catalog::IdentityForm::Document:
    return "document";
  case catalog::IdentityForm::Script:
    return "script";
  case catalog::IdentityForm::Control:
    return "control";
  }
  llvm_unreachable("all forms are handled");
}

StringRef joiningName(catalog::Joining Joins) {
  switch (Joins) {
  case catalog::Joining::None:
    return "none";
  case catalog::Joining::Concat:
    return "concat";
  case catalog::Joining::Path:
    return "path";
  case catalog::Joining::Printf:
    return "printf";
  case catalog::Joining::Braces:
    return "braces";
  case catalog::Joining::Numbered:
    return "numbered";
  }
  llvm_unreachable("all ways to join are handled");
}

json::Value valueOf(const std::string &Text) { return jsonText(Text); }
json::Value valueOf(const catalog::GuidText &Guid) {
  return jsonText(Guid.Text);
}
json::Value valueOf(const catalog::Place &P) { return P.str(); }
json::Value valueOf(catalog::Context C) { return contextName(C); }
json::Value valueOf(catalog::Reason R) { return reasonName(R); }
json::Value valueOf(catalog::IdentityForm Form) { return formName(Form); }
json::Value valueOf(unsigned Number) { return Number; }
json::Value valueOf(catalog::Joining Joins) { return joiningName(Joins); }
template <typename T> json::Value valueOf(const std::vector<T> &Values) {
  json::Array Items;
  for (const T &Value : Values)
    Items.push_back(valueOf(Value));
  return Items;
}

json::Value valueOf(const catalog::Requirement &R) {
  return json::Object{{"place", valueOf(R.At)}, {"is", valueOf(R.Is)}};
}

/// Gathers the fields of a row that don't have their default: see Schema.h.
class RowWriter {
public:
  template <typename T> void required(StringRef Key, const T &Field) {
    R.emplace_back(Key, valueOf(Field));
  }
  template <typename T> void optional(StringRef Key, const T &Field) {
    if constexpr (std::is_enum_v<T>)
      required(Key, Field);
    else if (!Field.empty())
      required(Key, Field);
  }
  template <typename T>
  void optional(StringRef Key, const std::optional<T> &Field) {
    if (Field)
      required(Key, *Field);
  }
  void optional(StringRef Key, catalog::Joining Field) {
    if (Field != catalog::Joining::None)
      required(Key, Field);
  }
  void optional(StringRef Key, bool Field) {
    if (Field)
      R.emplace_back(Key, Field);
  }
  void optional(StringRef Key, unsigned Field) {
    if (Field)
      R.emplace_back(Key, Field);
  }

  Row R;
};

/// What the user asks about: everything, or what has one of some names.
class Query {
public:
  explicit Query(ArrayRef<std::string> Names) : Names(Names) {}

  /// Is \p Name, a name or glob of the catalog, asked about? A glob that any
  /// name matches is said of none.
  bool holds(StringRef Name) const {
    return Names.empty() || any_of(Names, [&](StringRef Asked) {
             return catalog::matchName(Asked, Name) ||
                    (Name != "*" && catalog::matchName(Name, Asked));
           });
  }
  /// Does \p R name something that is asked about?
  bool holds(const Row &R) const {
    static constexpr StringLiteral Naming[] = {"name", "function", "call",
                                               "base", "program"};
    return any_of(R, [&](const auto &Field) {
      auto Text = Field.second.getAsString();
      return Text && is_contained(Naming, Field.first) && holds(*Text);
    });
  }

private:
  ArrayRef<std::string> Names;
};

/// The rows under one key of the catalog: mappings, or single values.
struct Section {
  StringRef Key;
  std::vector<Row> Rows;
  std::vector<std::string> Values;
};

/// Gathers the rows that are asked about: see Schema.h.
class CatalogWriter {
public:
  explicit CatalogWriter(Query Asked) : Asked(Asked) {}

  template <typename T>
  void optional(StringRef Key, const std::vector<T> &Rows) {
    Section &S = Sections.emplace_back();
    S.Key = Key;
    for (T Copy : Rows) {
      RowWriter W;
      fields(W, Copy);
      if (Asked.holds(W.R))
        S.Rows.push_back(std::move(W.R));
    }
  }
  void optional(StringRef Key, const std::vector<std::string> &Values) {
    Section &S = Sections.emplace_back();
    S.Key = Key;
    copy_if(Values, std::back_inserter(S.Values),
            [&](StringRef Value) { return Asked.holds(Value); });
  }
  /// What a project's programs are made of is listed with these.
  void optional(
      StringRef,
      const std::vector<std::pair<std::string, std::vector<std::string>>> &) {}

  std::vector<Section> Sections;

private:
  Query Asked;
};

json::Value jsonOf(Section &S) {
  if (!S.Values.empty())
    return jsonTexts(S.Values);
  json::Array Items;
  for (Row &R : S.Rows) {
    json::Object O;
    for (auto &[Key, Value] : R)
      O[Key] = std::move(Value);
    Items.push_back(std::move(O));
  }
  return Items;
}

/// \p Text in YAML, between quotes where it isn't plain.
std::string yamlOf(StringRef Text) {
  auto Plain = [](char C) { return isAlnum(C) || C == '_' || C == '.'; };
  if (!Text.empty() &&
      all_of(Text, [&](char C) { return Plain(C) || C == '-' || C == ' '; }) &&
      Plain(Text.front()) && Plain(Text.back()))
    return Text.str();
  std::string Quoted = "'";
  for (char C : Text)
    Quoted.append(C == '\'' ? 2 : 1, C);
  return Quoted + "'";
}

std::string yamlOf(const json::Value &V) {
  if (auto Text = V.getAsString())
    return yamlOf(*Text);
  const json::Array *Items = V.getAsArray();
  if (!Items)
    return formatv("{0}", V);
  return "[" +
         join(map_range(*Items,
                        [](const json::Value &Item) { return yamlOf(Item); }),
              ", ") +
         "]";
}

void printYaml(const Section &S, raw_ostream &OS) {
  OS << S.Key << ":\n";
  for (const std::string &Value : S.Values)
    OS << "  - " << yamlOf(StringRef(Value)) << '\n';
  for (const Row &R : S.Rows) {
    OS << "  - { ";
    ListSeparator Comma;
    for (const auto &[Key, Value] : R)
      OS << Comma << Key << ": " << yamlOf(Value);
    OS << " }\n";
  }
}

} // namespace

unsigned listCatalog(const catalog::Catalog &C, ArrayRef<std::string> Names,
                     ListingFormat F, raw_ostream &OS) {
  CatalogWriter W{Query(Names)};
  catalog::Catalog Copy = C;
  catalog::fields(W, Copy);
  unsigned Count = 0;
  json::Object Everything;
  for (Section &S : W.Sections) {
    unsigned Size = S.Rows.size() + S.Values.size();
    if (Size != 0 && F == ListingFormat::Json)
      Everything[S.Key] = jsonOf(S);
    else if (Size != 0)
      printYaml(S, OS);
    Count += Size;
  }
  if (F == ListingFormat::Json)
    OS << formatv("{0:2}", json::Value(std::move(Everything))) << '\n';
  return Count;
}

} // namespace officetidy::report
