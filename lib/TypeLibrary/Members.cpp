//===- Members.cpp - an interface of a library in C++ ---------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Members.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

bool isBstr(const Type &T) { return T.Kind == VarType::Bstr; }
bool isVariant(const Type &T) { return T.Kind == VarType::Variant; }

/// What stands before the name of an accessor that is called by \p Invoke; \p
/// Usual are the prefixes where none are \p Given.
StringRef prefixOf(InvokeKind Invoke,
                   const std::optional<PropertyPrefixes> &Given,
                   StringRef Usual) {
  auto [Get, Others] = Usual.split(' ');
  auto [Put, PutRef] = Others.split(' ');
  switch (Invoke) {
  case InvokeKind::Method:
    return "";
  case InvokeKind::Get:
    return Given ? StringRef(Given->Get) : Get;
  case InvokeKind::Put:
    return Given ? StringRef(Given->Put) : Put;
  case InvokeKind::PutRef:
    return Given ? StringRef(Given->PutRef) : PutRef;
  }
  llvm_unreachable("unknown kind of call");
}

/// Writes the members of one interface.
class Writer {
public:
  Writer(const TypeInfo &T, const Naming &Names, const ImportAttributes &How)
      : T(T), Names(Names), How(How), ClassName(Names.identifier(T.Name)) {}

  void function(const Function &F, bool ByInvoke);
  void variable(const Variable &V);
  MembersText finish();

private:
  /// What a wrapper is made of.
  struct Wrapper {
    std::string Return, Name, Body;
    SmallVector<std::string, 4> Parameters; ///< declarations
    SmallVector<std::string, 4> Defaults;   ///< " = …", or ""
  };
  /// The wrappers of one property, and what it is.
  struct Property {
    std::string Get, Put, Declared;
    unsigned Indices = 0;
  };

  std::string rawName(const Function &F) const;
  std::string highName(const Function &F) const;
  std::string parameterName(const Parameter &P, size_t I) const;
  std::string defaultOf(const Parameter &P) const;
  void addParameters(ArrayRef<const Parameter *> Given, Wrapper &W) const;
  std::string resultType(const Type &T) const;
  std::string resultVariable(const Type &T) const;
  std::string resultValue(const Type &T) const;

  bool claim(StringRef Name, ArrayRef<std::string> Parameters);
  bool raw(const Function &F);
  void rawInvoke(const Function &F);
  void wrapVirtual(const Function &F, bool WithLcid = true);
  void wrapInvoke(const Function &F);
  void put(Wrapper W);
  void remember(const Function &F, const Wrapper &W, const Type &What,
                size_t Indices);

  const TypeInfo &T;
  const Naming &Names;
  const ImportAttributes &How;
  std::string ClassName;
  MembersText Text;
  StringSet<> Claimed;
  /// By name.
  MapVector<std::string, Property, StringMap<unsigned>> Properties;
};

std::string Writer::rawName(const Function &F) const {
  if (F.Invoke != InvokeKind::Method)
    return Names.identifier(F.Name, prefixOf(F.Invoke, How.RawPropertyPrefixes,
                                             "get_ put_ putref_"));
  StringRef Usual = How.RawInterfacesOnly ? "" : "raw_";
  return Names.identifier(
      F.Name, How.RawMethodPrefix ? StringRef(*How.RawMethodPrefix) : Usual);
}

std::string Writer::highName(const Function &F) const {
  StringRef Prefix =
      F.Invoke != InvokeKind::Method
          ? prefixOf(F.Invoke, How.HighPropertyPrefixes, "Get Put PutRef")
      : How.HighMethodPrefix ? StringRef(*How.HighMethodPrefix)
                             : "";
  std::string Called = Names.identifier(F.Name, Prefix);
  // A method that is called like its class would be a constructor.
  return Called == ClassName ? "_" + Called : Called;
}

std::string Writer::parameterName(const Parameter &P, size_t I) const {
  if (P.Name.empty())
    return fmt::format("_arg{}", I + 1);
  std::string Name = Names.identifier(P.Name);
  return Name == "_result" || Name == "_hr" ? Name + "_" : Name;
}

/// Is \p Name the first with \p Parameters in the class? Declares it, if so.
bool Writer::claim(StringRef Name, ArrayRef<std::string> Parameters) {
  return Claimed.insert(Name.str() + '(' + join(Parameters, ",") + ')').second;
}

/// Declares the virtual function. Returns whether it is there to be wrapped.
bool Writer::raw(const Function &F) {
  bool Fails = F.Result.Kind == VarType::HResult;
  std::string Name = Fails ? rawName(F) : Names.identifier(F.Name);
  if (Name == ClassName)
    Name.insert(0, "_");
  SmallVector<std::string, 4> Declared, Types;
  for (auto [I, P] : enumerate(F.Parameters)) {
    Declared.push_back(Names.declare(P.What, parameterName(P, I)));
    Types.push_back(Names.declare(P.What, ""));
  }
  if (F.VarArg && F.Convention == CallingConvention::CDecl)
    Declared.push_back("...");
  if (!claim(Name, Types))
    return false;
  StringRef Convention =
      F.Convention == CallingConvention::CDecl ? "__cdecl" : "__stdcall";
  Text.Declarations +=
      fmt::format("  virtual {} {} {}({}) = 0;\n", Names.declare(F.Result, ""),
                  Convention.str(), Name, join(Declared, ", "));
  return Fails && !How.RawInterfacesOnly;
}

/// What a wrapper that takes \p P takes if nothing is given; "" if it must be.
std::string Writer::defaultOf(const Parameter &P) const {
  if (P.Default) {
    const Constant &C = *P.Default;
    if (isBstr(P.What))
      return " = " + literal(C.Text);
    if (isVariant(P.What))
      return C.Kind == VarType::Bstr ? " = " + literal(C.Text)
             : C.Kind == VarType::R8 ? fmt::format(" = {:.17g}", C.Real)
                                     : fmt::format(" = {}L", C.Integer);
    if (C.Kind == VarType::Bstr)
      return "";
    bool Real = C.Kind == VarType::R8 || C.Kind == VarType::R4 ||
                C.Kind == VarType::Date;
    std::string Value =
        Real ? fmt::format("{:.17g}", C.Real) : fmt::format("{}", C.Integer);
    return fmt::format(" = ({}){}", Names.declare(P.What, ""), Value);
  }
  if (P.Lcid)
    return " = 0";
  if (!P.Optional)
    return "";
  if (isVariant(P.What))
    return " = vtMissing";
  return isPointerTo(P.What, VarType::Variant) ? " = &vtMissing" : "";
}

/// Declares what a wrapper takes. A default stands only where all that follow
/// have one.
void Writer::addParameters(ArrayRef<const Parameter *> Given,
                           Wrapper &W) const {
  for (auto [I, P] : enumerate(Given)) {
    std::string Name = parameterName(*P, I);
    if (isBstr(P->What) && !How.RawNativeTypes)
      W.Parameters.push_back("_bstr_t " + Name);
    else if (isVariant(P->What) && !How.RawNativeTypes)
      W.Parameters.push_back("const _variant_t &" + Name);
    else
      W.Parameters.push_back(Names.declare(P->What, Name));
    W.Defaults.push_back(defaultOf(*P));
  }
  bool Behind = true;
  for (std::string &Default : reverse(W.Defaults)) {
    Behind &= !Default.empty();
    if (!Behind)
      Default.clear();
  }
}

/// What a wrapper returns where the interface gives \p T.
std::string Writer::resultType(const Type &T) const {
  if (isBstr(T) && !How.RawNativeTypes)
    return "_bstr_t";
  if (isVariant(T) && !How.RawNativeTypes)
    return "_variant_t";
  if (auto Interface = Names.interfaceOf(T))
    if (Interface->HasPointer && !How.NoSmartPointers)
      return Interface->Name + "Ptr";
  return Names.declare(T, "");
}

std::string Writer::resultVariable(const Type &T) const {
  std::string Variable = Names.declare(T, "_result");
  if (isVariant(T))
    return Variable + "; VariantInit(&_result);";
  bool Scalar = T.Kind != VarType::User && T.Kind != VarType::Cy &&
                T.Kind != VarType::Decimal && T.Kind != VarType::FileTime &&
                T.Kind != VarType::Array;
  return Variable + (Scalar ? " = 0;" : ";");
}

std::string Writer::resultValue(const Type &T) const {
  std::string Type = resultType(T);
  return Type == Names.declare(T, "") ? "_result" : Type + "(_result, false)";
}

/// Declares a wrapper, and defines it.
void Writer::put(Wrapper W) {
  SmallVector<std::string, 4> Declared;
  for (auto [Parameter, Default] : zip(W.Parameters, W.Defaults))
    Declared.push_back(Parameter + Default);
  Text.Declarations +=
      fmt::format("  {} {}({});\n", W.Return, W.Name, join(Declared, ", "));
  Text.Definitions +=
      fmt::format("inline {} {}::{}({}) {{ {} }}\n", W.Return, ClassName,
                  W.Name, join(W.Parameters, ", "), W.Body);
}

/// Makes the property that \p W is an accessor of.
void Writer::remember(const Function &F, const Wrapper &W, const Type &What,
                      size_t Indices) {
  if (F.Invoke == InvokeKind::Method)
    return;
  Property &P = Properties[F.Name];
  bool IsGet = F.Invoke == InvokeKind::Get;
  std::string &Accessor = IsGet ? P.Get : P.Put;
  // Of put and putref, put is the one.
  if (!Accessor.empty() && F.Invoke != InvokeKind::Put)
    return;
  Accessor = W.Name;
  if (IsGet || P.Declared.empty()) {
    P.Declared = resultType(What);
    P.Indices = Indices;
  }
}

/// Wraps a virtual function; without the parameter that is its language, if \p
/// WithLcid is not set.
void Writer::wrapVirtual(const Function &F, bool WithLcid) {
  SmallVector<const Parameter *, 4> Given;
  const Type *Result = nullptr;
  std::string Arguments;
  for (auto [I, P] : enumerate(F.Parameters)) {
    std::string Argument = "&_result";
    if (P.RetVal && P.What.Kind == VarType::Pointer && !Result) {
      Result = &P.What.Element.front();
    } else if (P.Lcid && !WithLcid) {
      Argument = "0";
    } else {
      Argument = parameterName(P, Given.size());
      Given.push_back(&P);
    }
    Arguments += (I ? ", " : "") + Argument;
  }
  bool IsPut = F.Invoke == InvokeKind::Put || F.Invoke == InvokeKind::PutRef;
  Wrapper W;
  W.Name = highName(F);
  W.Return = Result ? resultType(*Result) : IsPut ? "void" : "HRESULT";
  addParameters(Given, W);
  if (!claim(W.Name, W.Parameters))
    return;
  W.Body = fmt::format("{}HRESULT _hr = {}({}); if (FAILED(_hr)) "
                       "_com_issue_errorex(_hr, this, __uuidof({}));{}",
                       Result ? resultVariable(*Result) + ' ' : "", rawName(F),
                       Arguments,
                       T.Guid.empty() ? basicInterface(VarType::Unknown).str()
                                      : std::string("this"),
                       Result  ? " return " + resultValue(*Result) + ';'
                       : IsPut ? ""
                               : " return _hr;");
  put(W);
  if (Result)
    remember(F, W, *Result, Given.size());
  else if (IsPut && !Given.empty())
    remember(F, W, Given.back()->What, Given.size() - 1);
  // The language stands before the value, where it can't be left out.
  if (IsPut && WithLcid &&
      any_of(Given, [](const Parameter *P) { return P->Lcid; }))
    wrapVirtual(F, /*WithLcid=*/false);
}

/// Wraps a function that is called by way of IDispatch::Invoke.
void Writer::wrapInvoke(const Function &F) {
  SmallVector<const Parameter *, 4> Given;
  const Type *Result =
      F.Result.Kind == VarType::Void || F.Result.Kind == VarType::HResult
          ? nullptr
          : &F.Result;
  for (const Parameter &P : F.Parameters)
    if (P.RetVal && P.What.Kind == VarType::Pointer && !Result)
      Result = &P.What.Element.front();
    else
      Given.push_back(&P);
  bool IsPut = F.Invoke == InvokeKind::Put || F.Invoke == InvokeKind::PutRef;
  Wrapper W;
  W.Name = highName(F);
  W.Return = Result ? resultType(*Result) : IsPut ? "void" : "HRESULT";
  addParameters(Given, W);
  if (!claim(W.Name, W.Parameters))
    return;
  std::string Descriptor, Arguments;
  for (auto [I, P] : enumerate(Given)) {
    Descriptor += fmt::format("\\x{:04x}", Names.varType(P->What));
    std::string Name = parameterName(*P, I);
    StringRef Cast = isVariant(P->What)                       ? "&"
                     : isBstr(P->What) && !How.RawNativeTypes ? "(BSTR)"
                                                              : "";
    Arguments += ", " + Cast.str() + Name;
  }
  W.Body = fmt::format(
      "{}_com_dispatch_method(this, {:#x}, {}, {:#x}, {}, {}{});{}",
      Result  ? resultVariable(*Result) + ' '
      : IsPut ? ""
              : "HRESULT _result = 0; ",
      static_cast<uint32_t>(F.Id), static_cast<unsigned>(F.Invoke),
      Result ? Names.varType(*Result) : 0u, Result ? "(void *)&_result" : "0",
      Given.empty() ? "0" : "L\"" + Descriptor + '"', Arguments,
      Result  ? " return " + resultValue(*Result) + ';'
      : IsPut ? ""
              : " return _result;");
  put(W);
  if (Result)
    remember(F, W, *Result, Given.size());
  else if (IsPut && !Given.empty())
    remember(F, W, Given.back()->What, Given.size() - 1);
}

/// Declares the function of raw_dispinterfaces: it gives its result by pointer,
/// and fails by HRESULT.
void Writer::rawInvoke(const Function &F) {
  SmallVector<std::string, 4> Parameters;
  for (auto [I, P] : enumerate(F.Parameters))
    Parameters.push_back(Names.declare(P.What, parameterName(P, I)));
  if (F.Result.Kind != VarType::Void && F.Result.Kind != VarType::HResult) {
    Type Pointer;
    Pointer.Kind = VarType::Pointer;
    Pointer.Element.push_back(F.Result);
    Parameters.push_back(Names.declare(Pointer, "_result"));
  }
  std::string Name = rawName(F);
  if (Name != ClassName && claim(Name, Parameters))
    Text.Declarations +=
        fmt::format("  HRESULT {}({});\n", Name, join(Parameters, ", "));
}

void Writer::function(const Function &F, bool ByInvoke) {
  if (!ByInvoke) {
    if (raw(F))
      wrapVirtual(F);
    return;
  }
  if (How.RawDispInterfaces)
    rawInvoke(F);
  else if (!How.RawInterfacesOnly)
    wrapInvoke(F);
}

/// A property of a dispinterface is a pair of functions.
void Writer::variable(const Variable &V) {
  Function F;
  F.Name = V.Name;
  F.Id = V.Id;
  F.Invoke = InvokeKind::Get;
  F.Result = V.What;
  function(F, true);
  if (V.Flags & VarFlags::ReadOnly)
    return;
  F.Invoke = InvokeKind::Put;
  F.Result = Type();
  F.Parameters.emplace_back();
  F.Parameters.back().What = V.What;
  F.Parameters.back().In = true;
  function(F, true);
}

MembersText Writer::finish() {
  for (const auto &[Name, P] : Properties) {
    std::string Called = Names.identifier(Name);
    if (Called == ClassName || Claimed.contains(Called + "()"))
      continue;
    std::string Accessors = P.Get.empty()   ? "put=" + P.Put
                            : P.Put.empty() ? "get=" + P.Get
                                            : "get=" + P.Get + ", put=" + P.Put;
    Text.Declarations += fmt::format("  __declspec(property({})) {} {}",
                                     Accessors, P.Declared, Called);
    for (unsigned I = 0; I < P.Indices; ++I)
      Text.Declarations += "[]";
    Text.Declarations += ";\n";
  }
  return std::move(Text);
}

/// Is \p F one of IUnknown's and IDispatch's, as libraries list them in
/// dispinterfaces?
bool isInherited(const Function &F) {
  auto Id = static_cast<uint32_t>(F.Id);
  return (F.Flags & FuncFlags::Restricted) && Id >= 0x60000000 &&
         Id <= 0x6001FFFF;
}

} // namespace

MembersText writeMembers(const TypeInfo &T, const TypeInfo &From,
                         const Naming &Names, const ImportAttributes &How) {
  bool ByInvoke =
      T.Kind == TypeKind::Dispatch && (!T.isDual() || How.NoDualInterfaces);
  Writer W(T, Names, How);
  for (const Variable &V : From.Variables)
    if (ByInvoke)
      W.variable(V);
  for (const Function &F : From.Functions)
    if (!ByInvoke || !isInherited(F))
      W.function(F, ByInvoke);
  return W.finish();
}

} // namespace officetidy::typelib
