//===- Exports.cpp - the names that programs offer to others --------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Exports.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Demangle/Demangle.h"
#include <cstdlib>

using namespace llvm;
using officetidy::facts::FunctionFlags;

namespace officetidy::link {

static bool has(const facts::Function &F, FunctionFlags Flag) {
  return (F.flags() & Flag) != static_cast<FunctionFlags>(0);
}

static StringRef unqualified(StringRef Name) {
  size_t At = Name.rfind("::");
  return At == StringRef::npos ? Name : Name.drop_front(At + 2);
}

/// The qualified name in \p Demangled, which it frees, or "".
static std::string nameOf(char *Demangled) {
  StringRef Name = Demangled ? Demangled : "";
  std::string Result = Name.take_front(Name.find('(')).str();
  std::free(Demangled);
  return Result;
}

std::string undecorated(StringRef Symbol) {
  if (Symbol.starts_with("?"))
    return nameOf(microsoftDemangle(
        Symbol, nullptr, nullptr,
        static_cast<MSDemangleFlags>(
            MSDF_NoAccessSpecifier | MSDF_NoCallingConvention |
            MSDF_NoReturnType | MSDF_NoMemberType | MSDF_NoVariableType)));
  if (Symbol.starts_with("_Z") || Symbol.starts_with("__Z"))
    return nameOf(itaniumDemangle(Symbol.drop_front(Symbol.starts_with("__Z")),
                                  /*ParseParams=*/true));
  // _stdcall@8, @fastcall@8, vectorcall@@16
  auto [Name, Bytes] = Symbol.rsplit('@');
  if (!Bytes.empty() && all_of(Bytes, isDigit)) {
    Name = Name.rtrim('@');
    if (!Name.consume_front("@"))
      Name.consume_front("_");
    return Name.str();
  }
  return Symbol.str();
}

/// The name of \p F that \p undecorated gives of its symbol.
static StringRef linkerName(FunctionId F, const Names &N) {
  return has(N.function(F), FunctionFlags::ExternC)
             ? unqualified(N.functionName(F))
             : N.functionName(F);
}

bool standsFor(StringRef Function, FunctionId F, const Names &N) {
  StringRef Name = linkerName(F, N);
  return undecorated(Function) == Name ||
         // C's own decoration on 32-bit x86.
         (Function.consume_front("_") && undecorated(Function) == Name);
}

Exports::Exports(const Names &N) : N(N), Offers(N.modules().size()) {
  for (auto [Module, Offer] : zip(N.modules(), Offers)) {
    auto Add = [&, &Offer = Offer](StringRef Function) {
      Offer.Says = true;
      Offer.Files.insert(undecorated(Function));
      if (Function.consume_front("_"))
        Offer.Files.insert(undecorated(Function));
    };
    for (const Export &E : Module.Exports)
      Add(E.Function);
    for (const facts::Unit *U : Module.Units) {
      for (const facts::Export &E : U->exports())
        Add(U->string(E.function()));
      Offer.Says =
          Offer.Says || any_of(U->functions(), [](const facts::Function &F) {
            return has(F, FunctionFlags::Exported);
          });
    }
  }
}

bool Exports::offers(uint32_t M, FunctionId F) const {
  const Offer &O = Offers[M];
  return !O.Says || has(N.function(F), FunctionFlags::Exported) ||
         O.Files.contains(linkerName(F, N));
}

namespace {

/// One look for a name.
class Lookup {
public:
  Lookup(StringRef Wanted, ArrayRef<UnitId> Units, ArrayRef<Export> Given,
         const Names &N)
      : Name(Wanted), N(N) {
    if (Name.consume_front("#"))
      (void)Name.getAsInteger(10, Ordinal);
    for (const Export &E : Given)
      note(E);
    for (UnitId U : Units)
      for (const facts::Export &E : N.facts(U).exports())
        note({N.facts(U).string(E.name()).str(),
              N.facts(U).string(E.function()).str(), E.ordinal(), E.by_name()});
    for (UnitId U : Units)
      for (size_t I = 0, E = N.facts(U).functions().size(); I < E; ++I)
        consider(N.unit(U).Functions + I);
  }

  SmallVector<FunctionId, 1> result() const {
    // An alias hides the function whose own name it is.
    return !Files.empty() ? ByFile : Says ? InSource : ByName;
  }

private:
  void note(const Export &E) {
    Says = true;
    if (Ordinal ? E.Ordinal == Ordinal : E.ByName && E.Name == Name)
      Files.push_back(E.Function);
  }
  void consider(FunctionId F) {
    if (N.internalTo(N.entityOf(F)) != NoId)
      return;
    bool Exported = has(N.function(F), FunctionFlags::Exported);
    Says |= Exported;
    if (any_of(Files, [&](StringRef File) { return standsFor(File, F, N); }))
      ByFile.push_back(F);
    if (Ordinal || !standsFor(Name, F, N))
      return;
    ByName.push_back(F);
    if (Exported)
      InSource.push_back(F);
  }

  StringRef Name;
  const Names &N;
  unsigned Ordinal = 0;
  bool Says = false;
  SmallVector<std::string, 1> Files;
  SmallVector<FunctionId, 1> ByFile, InSource, ByName;
};

} // namespace

SmallVector<FunctionId, 1> exportedAs(StringRef Name, ArrayRef<UnitId> Units,
                                      ArrayRef<Export> Files, const Names &N) {
  return Lookup(Name, Units, Files, N).result();
}

} // namespace officetidy::link
