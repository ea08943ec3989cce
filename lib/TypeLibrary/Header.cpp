//===- Header.cpp - a type library as a C++ header ------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "TypeLibrary/Header.h"
#include "TypeLibrary/Members.h"
#include "TypeLibrary/Naming.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include <fmt/format.h>

using namespace llvm;

namespace officetidy::typelib {

namespace {

bool isInterface(const TypeInfo &T) {
  return T.Kind == TypeKind::Interface || T.Kind == TypeKind::Dispatch;
}

/// The text of a GUID as the initialiser of a GUID: eleven numbers.
std::string guidNumbers(StringRef Guid, StringRef Open, StringRef Close) {
  std::string Digits;
  for (char C : Guid)
    if (C != '-')
      Digits += C;
  if (Digits.size() != 32)
    Digits.assign(32, '0');
  StringRef D = Digits;
  std::string Text =
      fmt::format("0x{}, 0x{}, 0x{}, {}", D.substr(0, 8).str(),
                  D.substr(8, 4).str(), D.substr(12, 4).str(), Open.str());
  for (unsigned I = 16; I < 32; I += 2)
    Text += fmt::format("{}0x{}", I == 16 ? "" : ", ", D.substr(I, 2).str());
  return Text + Close.str();
}

/// Writes the header of one library.
class Writer {
public:
  Writer(const Library &L, const ImportAttributes &How,
         ArrayRef<ImportedLibrary> Others)
      : L(L), How(How), Names(L, How, Others), Space(namespaceOf(L, How)) {}

  std::string write();

private:
  /// A type that is written, and how C++ calls it.
  struct Item {
    const TypeInfo *What;
    std::string Name;
  };

  void collect();
  void open() {
    if (!Space.empty())
      Text += "namespace " + Space + " {\n";
  }
  void close() {
    if (!Space.empty())
      Text += "} // namespace " + Space + "\n";
  }
  std::string uuid(StringRef Guid) const {
    return Guid.empty()
               ? ""
               : fmt::format("__declspec(uuid(\"{}\")) ", Guid.lower());
  }
  void preamble();
  void enums();
  void forwardDeclarations();
  void mingwUuids();
  void smartPointers();
  void valueTypes();
  void valueType(const Item &I, unsigned Depth);
  void record(const Item &I);
  void constants();
  void interfaces();
  const TypeInfo &membersOf(const TypeInfo &T);
  void interface(const Item &I);
  void namedGuids();

  const Library &L;
  const ImportAttributes &How;
  Naming Names;
  std::string Space;
  std::vector<Item> Items;
  StringMap<size_t> Index; ///< of Items, by the library's name
  StringSet<> Enumerators; ///< of all enumerations, and other constants
  size_t Taken = 0;        ///< functions by dispinterfaces
  StringSet<> Written;     ///< value types and interfaces, by name
  std::string Text, Definitions;
};

/// Finds the types to write. Of several with one name it is the first.
void Writer::collect() {
  StringSet<> Taken;
  for (const TypeInfo &T : L.Types) {
    std::string Name = Names.identifier(T.Name);
    if (Names.isLeftOut(T) || !Taken.insert(Name).second)
      continue;
    Index.try_emplace(T.Name, Items.size());
    Items.push_back({&T, std::move(Name)});
  }
}

void Writer::preamble() {
  Text += fmt::format("// C++ for the type library {} {}.{}{}, as #import "
                      "makes it.\n",
                      Names.identifier(L.Name), L.Major, L.Minor,
                      L.Guid.empty() ? "" : " {" + L.Guid + "}");
  // mingw-w64's headers have no smart pointers for the two.
  Text += "#pragma once\n"
          "#include <comdef.h>\n";
  for (VarType Kind : {VarType::Unknown, VarType::Dispatch}) {
    std::string Name = basicInterface(Kind).str();
    Text += fmt::format("#if defined(USE___UUIDOF) && USE___UUIDOF == 0 && "
                        "!defined(OFFICE_TIDY_{0}Ptr)\n"
                        "#define OFFICE_TIDY_{0}Ptr\n"
                        "_COM_SMARTPTR_TYPEDEF({0}, __uuidof({0}));\n"
                        "#endif\n",
                        Name);
  }
  Text += "#pragma pack(push, 8)\n";
}

void Writer::enums() {
  for (const Item &I : Items) {
    if (I.What->Kind != TypeKind::Enum)
      continue;
    Text += "enum " + uuid(I.What->Guid) + I.Name + " {";
    for (const Variable &V : I.What->Variables) {
      std::string Name = Names.identifier(V.Name);
      if (!V.Value || !Enumerators.insert(Name).second)
        continue;
      Text += fmt::format(
          "\n  {} = {},", Name,
          static_cast<int32_t>(V.Value->Integer) == INT32_MIN
              ? "-2147483647 - 1"
              : std::to_string(static_cast<int32_t>(V.Value->Integer)));
    }
    Text += "\n};\n";
  }
}

void Writer::forwardDeclarations() {
  if (!L.Guid.empty())
    Text += fmt::format("struct {}/* LIBID */ __{};\n", uuid(L.Guid),
                        Names.identifier(L.Name));
  for (const Item &I : Items) {
    const TypeInfo &T = *I.What;
    if (isInterface(T)) {
      Text += fmt::format("struct {}/* {}interface */ {};\n", uuid(T.Guid),
                          T.isDual()                     ? "dual "
                          : T.Kind == TypeKind::Dispatch ? "disp"
                                                         : "",
                          I.Name);
    } else if (T.Kind == TypeKind::CoClass) {
      Text += fmt::format("struct {}/* coclass */ {};\n", uuid(T.Guid), I.Name);
      for (const Implemented &Interface : T.Implements)
        Text += fmt::format("  // {}{}interface {}\n",
                            Interface.Default ? "[ default ] " : "",
                            Interface.Source ? "[ source ] " : "",
                            Names.resolve(Interface.What).Name);
    } else if (T.Kind == TypeKind::Record || T.Kind == TypeKind::Union) {
      Text += fmt::format(
          "{} {};\n", T.Kind == TypeKind::Record ? "struct" : "union", I.Name);
    }
  }
}

/// mingw-w64's __uuidof is a template, specialised outside of namespaces.
void Writer::mingwUuids() {
  std::string Rows;
  auto Add = [&](StringRef Guid, const std::string &Name) {
    if (!Guid.empty())
      Rows += fmt::format("__CRT_UUID_DECL({}{}{}, {})\n", Space,
                          Space.empty() ? "" : "::", Name,
                          guidNumbers(Guid, "", ""));
  };
  Add(L.Guid, "__" + Names.identifier(L.Name));
  for (const Item &I : Items)
    if (isInterface(*I.What) || I.What->Kind == TypeKind::CoClass)
      Add(I.What->Guid, I.Name);
  if (Rows.empty())
    return;
  close();
  Text += "#ifdef __CRT_UUID_DECL\n" + Rows + "#endif\n";
  open();
}

void Writer::smartPointers() {
  if (How.NoSmartPointers)
    return;
  // A model may not know an interface's id; its pointers are there all the
  // same.
  for (const Item &I : Items)
    if (isInterface(*I.What) && (!I.What->Guid.empty() || L.Partial))
      Text += fmt::format("_COM_SMARTPTR_TYPEDEF({}, __uuidof({}));\n", I.Name,
                          I.What->Guid.empty()
                              ? basicInterface(VarType::Dispatch).str()
                              : I.Name);
}

void Writer::record(const Item &I) {
  Text += fmt::format("{} {}{} {{\n",
                      I.What->Kind == TypeKind::Record ? "struct" : "union",
                      uuid(I.What->Guid), I.Name);
  StringSet<> Fields;
  for (const Variable &V : I.What->Variables) {
    std::string Name = Names.identifier(V.Name);
    if (Name != I.Name && Fields.insert(Name).second)
      Text += "  " + Names.declare(V.What, Name) + ";\n";
  }
  Text += "};\n";
}

/// Writes \p I behind all that it is made of.
void Writer::valueType(const Item &I, unsigned Depth) {
  constexpr unsigned MaxDepth = 64; // of structures in structures
  if (Depth > MaxDepth || !Written.insert(I.Name).second)
    return;
  auto Need = [&](const Type &T) {
    const Type *At = &T;
    while (!At->Element.empty())
      At = &At->Element.front();
    if (At->Kind != VarType::User || At->User.Import)
      return;
    auto It = Index.find(At->User.Name);
    if (It != Index.end())
      valueType(Items[It->second], Depth + 1);
  };
  switch (I.What->Kind) {
  case TypeKind::Alias:
    Need(I.What->Aliased);
    if (Names.declare(I.What->Aliased, "") != I.Name)
      Text += "typedef " + Names.declare(I.What->Aliased, I.Name) + ";\n";
    return;
  case TypeKind::Record:
  case TypeKind::Union:
    for (const Variable &V : I.What->Variables)
      Need(V.What);
    return record(I);
  default:
    return;
  }
}

void Writer::valueTypes() {
  for (const Item &I : Items)
    if (!isInterface(*I.What))
      valueType(I, 0);
  Written.clear();
}

/// The constants of modules.
void Writer::constants() {
  for (const Item &I : Items) {
    if (I.What->Kind != TypeKind::Module)
      continue;
    for (const Variable &V : I.What->Variables) {
      std::string Name = Names.identifier(V.Name);
      if (!V.Value || !Enumerators.insert(Name).second)
        continue;
      switch (V.Value->Kind) {
      case VarType::Bstr:
      case VarType::LpStr:
      case VarType::LpWStr:
        Text += fmt::format("const wchar_t {}[] = {};\n", Name,
                            literal(V.Value->Text));
        break;
      case VarType::R4:
      case VarType::R8:
      case VarType::Date:
        Text +=
            fmt::format("const double {} = {:.17g};\n", Name, V.Value->Real);
        break;
      default:
        Text += fmt::format("const long {} = (long){}LL;\n", Name,
                            static_cast<int32_t>(V.Value->Integer));
      }
    }
  }
}

/// Where the members of \p T are: a dispinterface may take an interface's.
const TypeInfo &Writer::membersOf(const TypeInfo &T) {
  // Nobody has more; but a file could tell of the same ones again and again.
  constexpr size_t MaxTaken = 1 << 16;
  if (T.Kind != TypeKind::Dispatch || T.isDual() || !T.Functions.empty() ||
      !T.Variables.empty() || !T.Base)
    return T;
  Naming::Target Found = Names.resolve(*T.Base);
  if (!Found.What || !Found.isInterface())
    return T;
  Taken += Found.What->Functions.size();
  return Taken > MaxTaken ? T : *Found.What;
}

/// Writes \p I behind the interfaces that it derives from.
void Writer::interface(const Item &I) {
  SmallVector<const Item *, 4> Chain;
  for (const Item *At = &I; At && Written.insert(At->Name).second;) {
    Chain.push_back(At);
    const auto &Base = At->What->Base;
    auto It = Base && !Base->Import ? Index.find(Base->Name) : Index.end();
    At = It == Index.end() || !isInterface(*Items[It->second].What)
             ? nullptr
             : &Items[It->second];
  }
  for (const Item *At : reverse(Chain)) {
    const TypeInfo &T = *At->What;
    bool IsDispatch = T.Kind == TypeKind::Dispatch;
    std::string Base =
        basicInterface(IsDispatch ? VarType::Dispatch : VarType::Unknown).str();
    // A dispinterface lists its interface's functions itself.
    if (T.Base && (!IsDispatch || T.isDual())) {
      Naming::Target Found = Names.resolve(*T.Base);
      bool Known = Found.What || !IsDispatch;
      if (Known && Found.isInterface() && Found.Name != At->Name)
        Base = Found.Name;
    }
    MembersText Members = writeMembers(T, membersOf(T), Names, How);
    Text += fmt::format("struct {}{} : {} {{\n{}}};\n", uuid(T.Guid), At->Name,
                        Base, Members.Declarations);
    Definitions += Members.Definitions;
  }
}

void Writer::interfaces() {
  for (const Item &I : Items)
    if (isInterface(*I.What))
      interface(I);
}

/// In a namespace without C linkage: libraries share names such as
/// IID__Application.
void Writer::namedGuids() {
  auto Add = [&](StringRef Prefix, StringRef Name, StringRef Guid) {
    if (!Guid.empty())
      Text += fmt::format(
          "extern {}const GUID __declspec(selectany) {}{} = {{{}}};\n",
          Space.empty() ? "\"C\" " : "", Prefix.str(), Name.str(),
          guidNumbers(Guid, "{", "}"));
  };
  Add("LIBID_", Names.identifier(L.Name), L.Guid);
  for (const Item &I : Items) {
    const TypeInfo &T = *I.What;
    if (T.Kind == TypeKind::CoClass)
      Add("CLSID_", I.Name, T.Guid);
    else if (isInterface(T))
      Add(T.Kind == TypeKind::Dispatch && !T.isDual() ? "DIID_" : "IID_",
          I.Name, T.Guid);
  }
}

std::string Writer::write() {
  collect();
  preamble();
  open();
  for (const std::string &Statement : How.InjectStatements)
    Text += Statement + "\n";
  std::string Opened = Text;
  enums();
  forwardDeclarations();
  mingwUuids();
  smartPointers();
  valueTypes();
  constants();
  interfaces();
  if (How.NamedGuids)
    namedGuids();
  if (How.ImplementationOnly)
    Text = std::move(Opened);
  if (!How.NoImplementation)
    Text += Definitions;
  close();
  return std::move(Text) + "#pragma pack(pop)\n";
}

} // namespace

std::string toHeader(const Library &L, const ImportAttributes &How,
                     ArrayRef<ImportedLibrary> Others) {
  return Writer(L, How, Others).write();
}

} // namespace officetidy::typelib
