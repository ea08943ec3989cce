//===- ImportScanner.cpp - `#import` directives in a text -----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/ImportScanner.h"
#include "clang/Lex/Lexer.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include <optional>

using namespace clang;
using llvm::StringRef;

namespace officetidy::extract {

namespace {

constexpr StringRef Word = "import";
static_assert(Word.size() == std::extent_v<decltype(ImportDirective::Letters)>);

/// Reads a text as the preprocessor does after it has joined continued lines.
class Cursor {
public:
  Cursor(StringRef Text, size_t At, const LangOptions &Language)
      : Text(Text), At(At), Language(Language) {
    look();
  }

  /// The character here; 0 at the end of the text.
  char peek() const { return Now; }
  void next() {
    At += Size;
    look();
  }
  /// Where the character stands, behind what continues the line.
  size_t offset() const { return At + Size - 1; }
  bool atEndOfLine() const { return Now == '\n' || Now == '\r' || !Now; }
  bool atEnd() const { return At >= Text.size(); }
  char after() const {
    Cursor Next = *this;
    Next.next();
    return Next.peek();
  }

private:
  void look() {
    Now = 0;
    Size = 1;
    if (atEnd())
      return;
    auto Character = Lexer::getCharAndSizeNoWarn(Text.begin() + At, Language);
    Now = Character.Char;
    Size = Character.Size;
  }

  StringRef Text;
  size_t At;
  const LangOptions &Language;
  char Now = 0;
  unsigned Size = 1;
};

/// Skips the comment at \p C, and answers whether there is one. One that ends
/// with the line leaves \p C at the line's end.
bool skipComment(Cursor &C) {
  if (C.peek() != '/' || (C.after() != '/' && C.after() != '*'))
    return false;
  bool Block = C.after() == '*';
  C.next();
  C.next();
  if (!Block) {
    while (!C.atEndOfLine())
      C.next();
    return true;
  }
  for (char Last = 0; !C.atEnd(); C.next()) {
    if (Last == '*' && C.peek() == '/') {
      C.next();
      break;
    }
    Last = C.peek();
  }
  return true;
}

/// Appends to \p Line what is in quotes, or in the angle brackets of a file
/// name, at \p C.
void takeQuoted(Cursor &C, std::string &Line) {
  char End = C.peek() == '<' ? '>' : '"';
  do {
    Line.push_back(C.peek());
    C.next();
  } while (!C.atEndOfLine() && C.peek() != End);
  if (C.peek() == End) {
    Line.push_back(End);
    C.next();
  }
}

/// The rest of the line at \p C, its comments as blanks.
std::string restOfLine(Cursor &C) {
  std::string Line;
  bool Named = false;
  while (!C.atEndOfLine()) {
    if (skipComment(C)) {
      Line.push_back(' ');
    } else if (C.peek() == '"' || (C.peek() == '<' && !Named)) {
      takeQuoted(C, Line);
      Named = true;
    } else {
      Named |= !llvm::isSpace(C.peek());
      Line.push_back(C.peek());
      C.next();
    }
  }
  return Line;
}

/// Is there `import` behind a `#` in \p Text, comments and continued lines
/// apart? Quick, and true too often.
bool mayImport(StringRef Text) {
  for (size_t At = Text.find_first_of("#:="); At != StringRef::npos;
       At = Text.find_first_of("#:=", At + 1)) {
    // Behind these there is at most white space, a comment or a backslash.
    StringRef Rest = Text.substr(At + 1).ltrim(" \t\v\f");
    if (Rest.starts_with("import") || Rest.starts_with("/") ||
        Rest.starts_with("\\") || Rest.starts_with("i\\") ||
        Rest.starts_with("im\\") || Rest.starts_with("imp\\") ||
        Rest.starts_with("impo\\") || Rest.starts_with("impor\\") ||
        Rest.starts_with("?"
                         "?/"))
      return true;
  }
  return false;
}

/// What may stand behind `#` in front of the word.
void skipBlanks(Cursor &C) {
  while (C.peek() == ' ' || C.peek() == '\t' || C.peek() == '\v' ||
         C.peek() == '\f' || skipComment(C))
    if (C.peek() == ' ' || C.peek() == '\t' || C.peek() == '\v' ||
        C.peek() == '\f')
      C.next();
}

/// The directive whose `#` ends at \p End and begins at \p Begin, if it is an
/// `#import`.
std::optional<ImportDirective> directiveAt(StringRef Text, unsigned Begin,
                                           unsigned End,
                                           const LangOptions &Language) {
  ImportDirective D;
  D.Offset = Begin;
  Cursor C(Text, End, Language);
  skipBlanks(C);
  for (size_t I = 0; I != Word.size(); ++I, C.next()) {
    if (C.peek() != Word[I])
      return std::nullopt;
    D.Letters[I] = C.offset();
  }
  if (llvm::isAlnum(C.peek()) || C.peek() == '_' || C.peek() == '$')
    return std::nullopt;
  D.Rest = restOfLine(C);
  return D;
}

} // namespace

std::vector<ImportDirective> findImports(StringRef Text,
                                         const LangOptions &Language) {
  std::vector<ImportDirective> Found;
  if (!mayImport(Text))
    return Found;
  Lexer Lex(SourceLocation(), Language, Text.begin(), Text.begin(), Text.end());
  Token T;
  for (Lex.LexFromRawLexer(T); !T.is(tok::eof); Lex.LexFromRawLexer(T)) {
    if (!T.is(tok::hash) || !T.isAtStartOfLine())
      continue;
    unsigned End = Lex.getBufferLocation() - Text.begin();
    if (auto D = directiveAt(Text, End - T.getLength(), End, Language))
      Found.push_back(std::move(*D));
  }
  return Found;
}

namespace {

/// Reads names, and attributes with their arguments.
class Attributes {
public:
  explicit Attributes(StringRef Line, ImportRequest &R)
      : Rest(Line), R(R), How(R.How) {}

  void read();

private:
  void skip() { Rest = Rest.ltrim(" \t\v\f\r\n,;"); }
  std::string word() {
    StringRef Taken = Rest.take_while(
        [](char C) { return llvm::isAlnum(C) || C == '_' || C == '$'; });
    Rest = Rest.drop_front(Taken.size());
    return Taken.str();
  }
  std::string text();
  std::vector<std::string> arguments();
  bool flag(StringRef Name);
  bool withArguments(StringRef Name, std::vector<std::string> Arguments);

  StringRef Rest;
  ImportRequest &R;
  typelib::ImportAttributes &How;
};

/// The string that \p Rest begins with, its escapes resolved.
std::string Attributes::text() {
  std::string Text;
  Rest = Rest.drop_front();
  while (!Rest.empty() && Rest.front() != '"') {
    if (Rest.front() == '\\' && Rest.size() > 1 &&
        (Rest[1] == '"' || Rest[1] == '\\'))
      Rest = Rest.drop_front();
    Text.push_back(Rest.front());
    Rest = Rest.drop_front();
  }
  Rest = Rest.drop_front(!Rest.empty());
  return Text;
}

/// What stands in parentheses here: strings, and words without quotes.
/// Adjacent strings are one.
std::vector<std::string> Attributes::arguments() {
  std::vector<std::string> Found;
  StringRef Ahead = Rest.ltrim(" \t\v\f");
  if (!Ahead.consume_front("("))
    return Found;
  Rest = Ahead;
  for (bool Joins = false; !Rest.empty();) {
    Rest = Rest.ltrim(" \t\v\f");
    if (Rest.consume_front(")"))
      break;
    if (Rest.consume_front(",")) {
      Joins = false;
    } else if (Rest.starts_with("\"")) {
      std::string Text = text();
      if (Joins)
        Found.back() += Text;
      else
        Found.push_back(std::move(Text));
      Joins = true;
    } else if (std::string Plain = word(); !Plain.empty()) {
      Found.push_back(std::move(Plain));
      Joins = false;
    } else {
      Rest = Rest.drop_front(!Rest.empty());
    }
  }
  return Found;
}

/// Sets the attribute that \p Name is, one without arguments.
bool Attributes::flag(StringRef Name) {
  using Flags = typelib::ImportAttributes;
  bool Flags::*Flag =
      llvm::StringSwitch<bool Flags::*>(Name)
          .Case("auto_rename", &Flags::AutoRename)
          .Case("auto_search", &Flags::AutoSearch)
          .Case("embedded_idl", &Flags::EmbeddedIdl)
          .Case("implementation_only", &Flags::ImplementationOnly)
          .Case("named_guids", &Flags::NamedGuids)
          .Case("no_auto_exclude", &Flags::NoAutoExclude)
          .Case("no_dual_interfaces", &Flags::NoDualInterfaces)
          .Case("no_function_mapping", &Flags::NoFunctionMapping)
          .Case("no_implementation", &Flags::NoImplementation)
          .Case("no_namespace", &Flags::NoNamespace)
          .Case("no_registry", &Flags::NoRegistry)
          .Case("no_search_namespace", &Flags::NoSearchNamespace)
          .Case("no_smart_pointers", &Flags::NoSmartPointers)
          .Case("raw_dispinterfaces", &Flags::RawDispInterfaces)
          .Case("raw_interfaces_only", &Flags::RawInterfacesOnly)
          .Case("raw_native_types", &Flags::RawNativeTypes)
          .Default(nullptr);
  if (Flag)
    How.*Flag = true;
  return Flag != nullptr;
}

std::optional<unsigned> numberIn(StringRef Text) {
  unsigned Number;
  if (Text.getAsInteger(0, Number))
    return std::nullopt;
  return Number;
}

/// Sets the attribute that \p Name is, one with arguments.
bool Attributes::withArguments(StringRef Name,
                               std::vector<std::string> Arguments) {
  auto Argument = [&](size_t I) {
    return I < Arguments.size() ? Arguments[I] : std::string();
  };
  typelib::PropertyPrefixes Prefixes{Argument(0), Argument(1), Argument(2)};
  if (Name == "exclude")
    llvm::append_range(How.Exclude, Arguments);
  else if (Name == "include")
    llvm::append_range(How.Include, Arguments);
  else if (Name == "inject_statement")
    llvm::append_range(How.InjectStatements, Arguments);
  else if (Name == "rename")
    How.Renames.emplace_back(Argument(0), Argument(1));
  else if (Name == "rename_namespace")
    How.RenameNamespace = Argument(0);
  else if (Name == "rename_search_namespace")
    How.RenameSearchNamespace = Argument(0);
  else if (Name == "raw_method_prefix")
    How.RawMethodPrefix = Argument(0);
  else if (Name == "high_method_prefix")
    How.HighMethodPrefix = Argument(0);
  else if (Name == "raw_property_prefixes")
    How.RawPropertyPrefixes = std::move(Prefixes);
  else if (Name == "high_property_prefixes")
    How.HighPropertyPrefixes = std::move(Prefixes);
  else if (Name == "tlbid")
    How.TlbId = numberIn(Argument(0));
  else if (Name == "version")
    How.Version = Argument(0);
  else if (Name == "lcid")
    How.Lcid = numberIn(Argument(0));
  else
    return false;
  return true;
}

void Attributes::read() {
  for (skip(); !Rest.empty(); skip()) {
    std::string Name = word();
    if (Name.empty()) {
      Rest = Rest.drop_front();
      continue;
    }
    std::vector<std::string> Arguments = arguments();
    R.HasAttributes = true;
    if (!flag(Name) && !withArguments(Name, std::move(Arguments)))
      R.Unknown.push_back(std::move(Name));
  }
}

} // namespace

ImportRequest parseImport(StringRef Line) {
  ImportRequest R;
  Line = Line.trim(" \t\v\f\r\n");
  R.Angled = Line.starts_with("<");
  if (!R.Angled && !Line.starts_with("\""))
    return R;
  size_t End = Line.find(R.Angled ? '>' : '"', 1);
  StringRef Name = Line.slice(1, End).trim();
  if (Name.consume_front_insensitive("progid:"))
    R.Names = ImportRequest::Kind::ProgId;
  else if (Name.consume_front_insensitive("libid:"))
    R.Names = ImportRequest::Kind::LibId;
  R.Name = Name.trim().str();
  if (End != StringRef::npos)
    Attributes(Line.substr(End + 1), R).read();
  return R;
}

std::pair<StringRef, std::optional<unsigned>> splitResource(StringRef Name) {
  size_t Slash = Name.find_last_of("/\\");
  unsigned Number;
  if (Slash == StringRef::npos ||
      Name.substr(Slash + 1).getAsInteger(10, Number) ||
      !Name.take_front(Slash).contains('.'))
    return {Name, std::nullopt};
  return {Name.take_front(Slash), Number};
}

bool ImportRequest::isTypeLibrary() const {
  if (Names != Kind::File || HasAttributes)
    return true;
  StringRef File = splitResource(Name).first;
  size_t Dot = File.rfind('.');
  if (Dot == StringRef::npos)
    return false;
  return llvm::StringSwitch<bool>(File.substr(Dot + 1).lower())
      .Case("tlb", true)
      .Case("olb", true)
      .Case("dll", true)
      .Case("exe", true)
      .Case("ocx", true)
      .Case("rll", true)
      .Default(false);
}

} // namespace officetidy::extract
