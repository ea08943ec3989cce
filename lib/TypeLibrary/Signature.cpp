//===- Signature.cpp - members of a library as text -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Signature.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace officetidy::typelib {

namespace {

/// What may stand in brackets before a member, a parameter or an interface.
struct Attributes {
  std::optional<int64_t> Id;
  bool In = false, Out = false, Optional = false, Lcid = false;
  bool Source = false, Default = false, Restricted = false, Hidden = false;
};

/// Types that are called otherwise than types of a library.
std::optional<VarType> basicType(StringRef Name) {
  return StringSwitch<std::optional<VarType>>(Name)
      .Case("void", VarType::Void)
      .Case("short", VarType::I2)
      .Case("long", VarType::I4)
      .Case("int", VarType::I4)
      .Case("hyper", VarType::I8)
      .Case("byte", VarType::UI1)
      .Case("BYTE", VarType::UI1)
      .Case("char", VarType::I1)
      .Case("ushort", VarType::UI2)
      .Case("ulong", VarType::UI4)
      .Case("DWORD", VarType::UI4)
      .Case("uhyper", VarType::UI8)
      .Case("float", VarType::R4)
      .Case("double", VarType::R8)
      .Case("CURRENCY", VarType::Cy)
      .Case("CY", VarType::Cy)
      .Case("DATE", VarType::Date)
      .Case("BSTR", VarType::Bstr)
      .Case("BOOL", VarType::Bool)
      .Case("VARIANT_BOOL", VarType::Bool)
      .Case("VARIANT", VarType::Variant)
      .Case("DECIMAL", VarType::Decimal)
      .Case("SCODE", VarType::Error)
      .Case("HRESULT", VarType::HResult)
      .Case("LPSTR", VarType::LpStr)
      .Case("LPWSTR", VarType::LpWStr)
      .Default(std::nullopt);
}

/// The automation types that are pointers without showing it.
std::optional<VarType> interfaceType(StringRef Name) {
  return StringSwitch<std::optional<VarType>>(Name)
      .Case("IDispatch *", VarType::Dispatch)
      .Case("IUnknown *", VarType::Unknown)
      .Default(std::nullopt);
}

/// Reads a text from left to right. Once something is wrong, nothing is read.
class Parser {
public:
  explicit Parser(StringRef Text) : Rest(Text) { skip(); }

  Attributes attributes();
  Type type(unsigned Depth = 0);
  std::string name(const char *What);
  Member member();
  void parameters(Function &F);
  Constant value();

  /// What is wrong, or that something is left over.
  std::string finish() {
    if (Error.empty() && !Rest.empty())
      fail("'" + Rest.str() + "' is too much");
    return std::move(Error);
  }

  bool accept(char C) {
    if (!Rest.starts_with(StringRef(&C, 1)))
      return false;
    Rest = Rest.drop_front();
    skip();
    return true;
  }
  bool peek(char C) const { return Rest.starts_with(StringRef(&C, 1)); }
  bool atEnd() const { return Rest.empty(); }

private:
  static constexpr unsigned MaxDepth = 16;

  void skip() { Rest = Rest.ltrim(" \t\r\n"); }
  StringRef peekWord() const {
    return Rest.take_while([](char C) { return isAlnum(C) || C == '_'; });
  }
  StringRef word() {
    StringRef Word = peekWord();
    Rest = Rest.drop_front(Word.size());
    skip();
    return Word;
  }
  /// Is \p Keyword here, and a name behind it?
  bool acceptKeyword(StringRef Keyword);
  std::optional<int64_t> integer();
  void attribute(Attributes &A);
  Parameter parameter();
  Function function(const Attributes &A);

  void expect(char C, StringRef After) {
    if (!accept(C))
      fail("'" + std::string(1, C) + "' is missing behind " + After.str());
  }
  void fail(std::string Message) {
    if (Error.empty())
      Error = std::move(Message);
    Rest = "";
  }

  StringRef Rest;
  std::string Error;
};

bool Parser::acceptKeyword(StringRef Keyword) {
  if (peekWord() != Keyword)
    return false;
  StringRef Behind = Rest.drop_front(Keyword.size());
  StringRef Next = Behind.ltrim(" \t\r\n");
  if (Next.size() == Behind.size() || Next.empty() ||
      !(isAlpha(Next[0]) || Next[0] == '_'))
    return false;
  word();
  return true;
}

std::optional<int64_t> Parser::integer() {
  bool Negative = accept('-');
  uint64_t Value = 0;
  StringRef Digits = word();
  if (Digits.empty() || Digits.getAsInteger(0, Value))
    return std::nullopt;
  return Negative ? -static_cast<int64_t>(Value) : static_cast<int64_t>(Value);
}

void Parser::attribute(Attributes &A) {
  StringRef Name = word();
  if (Name == "id") {
    expect('(', "id");
    A.Id = integer();
    if (!A.Id)
      fail("id takes a number, as in id(0x10A)");
    expect(')', "the number");
    return;
  }
  bool *Flag = StringSwitch<bool *>(Name)
                   .Case("in", &A.In)
                   .Case("out", &A.Out)
                   .Case("optional", &A.Optional)
                   .Case("lcid", &A.Lcid)
                   .Case("source", &A.Source)
                   .Case("default", &A.Default)
                   .Case("restricted", &A.Restricted)
                   .Case("hidden", &A.Hidden)
                   .Default(nullptr);
  if (!Flag)
    return fail("'" + Name.str() +
                "' is no attribute; there are id(), in, out, optional, lcid, "
                "source, default, restricted and hidden");
  *Flag = true;
}

Attributes Parser::attributes() {
  Attributes A;
  if (!accept('['))
    return A;
  do
    attribute(A);
  while (accept(','));
  expect(']', "attributes");
  return A;
}

std::string Parser::name(const char *What) {
  StringRef Name = word();
  if (Name.empty() || isDigit(Name[0]))
    fail(std::string(What) + " is missing");
  return Name.str();
}

Type Parser::type(unsigned Depth) {
  Type T;
  if (Depth > MaxDepth) {
    fail("the type is nested too deeply");
    return T;
  }
  bool Enum = acceptKeyword("enum");
  bool Unsigned = acceptKeyword("unsigned");
  std::string Name = name("a type");
  if (Unsigned)
    Name = Name == "char" ? "byte" : "u" + (Name == "int" ? "long" : Name);
  if (Name == "SAFEARRAY" && accept('(')) {
    T.Kind = VarType::SafeArray;
    T.Element.push_back(type(Depth + 1));
    expect(')', "the element's type");
  } else if (auto Basic = basicType(Name)) {
    T.Kind = *Basic;
  } else if (auto Interface = interfaceType(Name + " *");
             Interface && accept('*')) {
    T.Kind = *Interface;
  } else {
    T.Kind = VarType::User;
    T.User.Name = Name;
    if (Enum)
      T.User.Kind = TypeKind::Enum;
    if (accept('.'))
      T.User.Name += "." + name("the name behind the dot");
  }
  while (accept('*') && ++Depth <= MaxDepth) {
    Type Pointer;
    Pointer.Kind = VarType::Pointer;
    Pointer.Element.push_back(std::move(T));
    T = std::move(Pointer);
  }
  return T;
}

Constant Parser::value() {
  Constant C;
  if (accept('"')) {
    C.Kind = VarType::Bstr;
    C.Text = Rest.take_until([](char C) { return C == '"'; }).str();
    Rest = Rest.drop_front(C.Text.size());
    expect('"', "the text");
    return C;
  }
  if (peekWord() == "TRUE" || peekWord() == "FALSE") {
    C.Kind = VarType::Bool;
    C.Integer = word() == "TRUE" ? -1 : 0;
    return C;
  }
  StringRef Number = Rest.take_while(
      [](char C) { return isAlnum(C) || C == '.' || C == '-'; });
  if (Number.contains('.')) {
    C.Kind = VarType::R8;
    if (Number.getAsDouble(C.Real))
      fail("'" + Number.str() + "' is no number");
    Rest = Rest.drop_front(Number.size());
    skip();
    return C;
  }
  C.Kind = VarType::I4;
  auto Integer = integer();
  if (!Integer)
    fail("a value is a number, a text in double quotes, TRUE or FALSE");
  C.Integer = Integer.value_or(0);
  return C;
}

Parameter Parser::parameter() {
  Parameter P;
  Attributes A = attributes();
  P.Out = A.Out;
  P.In = A.In || !A.Out;
  P.Optional = A.Optional;
  P.Lcid = A.Lcid;
  P.What = type();
  if (!peekWord().empty())
    P.Name = name("the parameter's name");
  if (accept('=')) {
    P.Default = value();
    P.Optional = true;
  }
  return P;
}

void Parser::parameters(Function &F) {
  if (accept(')'))
    return;
  do
    F.Parameters.push_back(parameter());
  while (accept(','));
  expect(')', "the parameters");
}

Function Parser::function(const Attributes &A) {
  Function F;
  F.Invoke = acceptKeyword("get")      ? InvokeKind::Get
             : acceptKeyword("put")    ? InvokeKind::Put
             : acceptKeyword("putref") ? InvokeKind::PutRef
                                       : InvokeKind::Method;
  F.Id = static_cast<int32_t>(A.Id.value_or(0));
  F.Flags = (A.Restricted ? FuncFlags::Restricted : 0) |
            (A.Hidden ? FuncFlags::Hidden : 0);
  F.Name = name("the member's name");
  if (accept('('))
    parameters(F);
  else if (F.Invoke != InvokeKind::Get)
    fail("'(' is missing behind '" + F.Name + "'");
  if (accept(':'))
    F.Result = type();
  else if (F.Invoke == InvokeKind::Get)
    fail("': type' is missing behind the property");
  return F;
}

Member Parser::member() {
  Attributes A = attributes();
  bool ReadOnly = acceptKeyword("readonly");
  if (!ReadOnly && !acceptKeyword("property"))
    return function(A);
  Variable V;
  V.Id = static_cast<int32_t>(A.Id.value_or(0));
  V.Flags =
      (ReadOnly ? VarFlags::ReadOnly : 0) | (A.Hidden ? VarFlags::Hidden : 0);
  V.What = type();
  V.Name = name("the property's name");
  return V;
}

} // namespace

std::string parseMember(StringRef Text, Member &Out) {
  Parser P(Text);
  Out = P.member();
  return P.finish();
}

std::string parseConstant(StringRef Text, Variable &Out) {
  Parser P(Text);
  Out.Name = P.name("the constant's name");
  if (P.accept('='))
    Out.Value = P.value();
  if (Out.Value)
    Out.What.Kind = Out.Value->Kind;
  return P.finish();
}

std::string parseField(StringRef Text, Variable &Out) {
  Parser P(Text);
  Out.What = P.type();
  Out.Name = P.name("the field's name");
  return P.finish();
}

std::string parseImplemented(StringRef Text, Implemented &Out) {
  Parser P(Text);
  Attributes A = P.attributes();
  Out.Source = A.Source;
  Out.Default = A.Default;
  Out.Restricted = A.Restricted;
  Out.What.Name = P.name("the interface's name");
  if (P.accept('.'))
    Out.What.Name += "." + P.name("the name behind the dot");
  return P.finish();
}

std::string parseType(StringRef Text, Type &Out) {
  Parser P(Text);
  Out = P.type();
  return P.finish();
}

} // namespace officetidy::typelib
