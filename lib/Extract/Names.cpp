//===- Names.cpp - declarations and places to facts -----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Names.h"
#include "Extract/TextClass.h"
#include "Facts/Unit.h"
#include "clang/AST/DeclTemplate.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Index/USRGeneration.h"
#include "clang/Lex/HeaderSearch.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

using namespace clang;

namespace officetidy::extract {

Names::Names(ASTContext &Context, facts::Builder &Facts, std::string Root)
    : Sources(Context.getSourceManager()), Facts(Facts), Root(std::move(Root)) {
}

namespace {

/// The function or variable whose instantiation or body \p D belongs to; what
/// tells apart entities that clang gives one USR, because they come from one
/// place in the source.
const NamedDecl *enclosing(const NamedDecl *D) {
  for (const DeclContext *DC = D->getDeclContext(); DC; DC = DC->getParent())
    if (const auto *F = dyn_cast<FunctionDecl>(DC))
      return F;
  return nullptr;
}

/// The local classes among template arguments, however deep.
void localClasses(ArrayRef<TemplateArgument> Arguments, unsigned Depth,
                  SmallVectorImpl<const CXXRecordDecl *> &Out) {
  for (const TemplateArgument &A : Arguments) {
    if (A.getKind() == TemplateArgument::Pack)
      localClasses(A.pack_elements(), Depth, Out);
    if (A.getKind() != TemplateArgument::Type)
      continue;
    QualType Type = A.getAsType().getNonReferenceType();
    while (Type->isPointerType())
      Type = Type->getPointeeType();
    const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
    if (!Class)
      continue;
    if (Class->isLambda() || Class->isLocalClass())
      Out.push_back(Class);
    else if (const auto *Instance =
                 dyn_cast<ClassTemplateSpecializationDecl>(Class);
             Instance && Depth != 0)
      localClasses(Instance->getTemplateArgs().asArray(), Depth - 1, Out);
  }
}

/// The local classes that \p D, or what it is declared in, is an instance for:
/// clang's names of the instances don't tell them apart.
SmallVector<const CXXRecordDecl *, 2> instanceFor(const NamedDecl *D) {
  constexpr unsigned MaxNesting = 4;
  SmallVector<const CXXRecordDecl *, 2> Classes;
  if (const auto *F = dyn_cast<FunctionDecl>(D))
    if (const TemplateArgumentList *List = F->getTemplateSpecializationArgs())
      localClasses(List->asArray(), MaxNesting, Classes);
  const auto *Class = dyn_cast<CXXRecordDecl>(D);
  if (!Class)
    Class = dyn_cast<CXXRecordDecl>(D->getDeclContext());
  for (; Class; Class = dyn_cast<CXXRecordDecl>(Class->getDeclContext()))
    if (const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Class))
      localClasses(Instance->getTemplateArgs().asArray(), MaxNesting, Classes);
  return Classes;
}

/// The template arguments in \p D that are objects, which clang's names of
/// the instances don't tell apart.
std::string objectsIn(const NamedDecl *D) {
  std::string Text;
  llvm::raw_string_ostream Out(Text);
  auto Add = [&](ArrayRef<TemplateArgument> List) {
    for (const TemplateArgument &A : List)
      if (A.getKind() == TemplateArgument::StructuralValue ||
          (A.getKind() == TemplateArgument::Declaration &&
           isa<TemplateParamObjectDecl>(A.getAsDecl()))) {
        Out << "@V@";
        A.print(D->getASTContext().getPrintingPolicy(), Out,
                /*IncludeType=*/false);
      }
  };
  if (const auto *F = dyn_cast<FunctionDecl>(D))
    if (const TemplateArgumentList *List = F->getTemplateSpecializationArgs())
      Add(List->asArray());
  const auto *Class = dyn_cast<CXXRecordDecl>(D);
  if (!Class)
    Class = dyn_cast<CXXRecordDecl>(D->getDeclContext());
  for (; Class; Class = dyn_cast<CXXRecordDecl>(Class->getDeclContext()))
    if (const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Class))
      Add(Instance->getTemplateArgs().asArray());
  return Text;
}

} // namespace

std::string Names::usr(const NamedDecl *D) {
  std::string Usr = ownUsr(D) + objectsIn(D);
  for (const CXXRecordDecl *Class : instanceFor(D))
    Usr += "@A@" + usr(Class);
  return Usr;
}

std::string Names::offsetOf(SourceLocation Loc) const {
  // One expansion of a macro can hold several.
  unsigned Expanded = Sources.getDecomposedExpansionLoc(Loc).second,
           Spelled = Sources.getDecomposedSpellingLoc(Loc).second;
  return std::to_string(Expanded) + "." + std::to_string(Spelled);
}

std::string Names::ownUsr(const NamedDecl *D) {
  if (const auto *F = dyn_cast<FieldDecl>(D); F && F->getName().empty())
    return usr(F->getParent()) + "@FI@" + std::to_string(F->getFieldIndex());
  SmallString<128> Usr;
  if (index::generateUSRForDecl(D, Usr))
    return "office-tidy:" + qualifiedName(D) + "@" +
           std::to_string(D->getLocation().getRawEncoding());
  // What is local to a function is told apart by that function's own USR,
  // which holds the template arguments.
  const auto *Record = dyn_cast<CXXRecordDecl>(D);
  if (!Record)
    if (const auto *Method = dyn_cast<CXXMethodDecl>(D))
      Record = Method->getParent();
  if (Record && (Record->isLambda() || Record->isLocalClass())) {
    if (const NamedDecl *Outer = enclosing(Record))
      return usr(Outer) + "@L@" + Usr.str().str();
    // Clang gives all lambdas outside of functions one name.
    return Usr.str().str() + "@L@" + offsetOf(Record->getLocation());
  }
  if (const auto *V = dyn_cast<VarDecl>(D); V && V->isStaticLocal())
    if (const NamedDecl *Outer = enclosing(V))
      return usr(Outer) + "@L@" + Usr.str().str();
  return Usr.str().str();
}

namespace {

/// The name of \p Tag, or of the typedef that an unnamed one has.
StringRef tagName(const TagDecl *Tag) {
  if (Tag->getName().empty())
    if (const TypedefNameDecl *Typedef = Tag->getTypedefNameForAnonDecl())
      return Typedef->getName();
  return Tag->getName();
}

/// The name of \p D within its scope.
std::string unqualifiedName(const NamedDecl *D) {
  // Clang prints these with the template arguments of the class.
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(D))
    return Constructor->getParent()->getName().str();
  if (const auto *Destructor = dyn_cast<CXXDestructorDecl>(D))
    return "~" + Destructor->getParent()->getName().str();
  if (const auto *Class = dyn_cast<CXXRecordDecl>(D);
      Class && Class->isLambda())
    return "(lambda)";
  if (const auto *Tag = dyn_cast<TagDecl>(D))
    return tagName(Tag).str();
  return D->getDeclName().getAsString();
}

} // namespace

std::string Names::qualifiedName(const NamedDecl *D) {
  if (const auto *F = dyn_cast<FieldDecl>(D); F && F->getName().empty())
    return qualifiedName(F->getParent()) + "::(unnamed)";
  if (const auto *Method = dyn_cast<CXXMethodDecl>(D);
      Method && Method->getParent()->isLambda()) {
    const DeclContext *DC = Method->getParent()->getDeclContext();
    while (DC && !isa<NamedDecl>(DC))
      DC = DC->getParent();
    const auto *Outer = dyn_cast_or_null<NamedDecl>(DC);
    return (Outer ? qualifiedName(Outer) + "::" : std::string()) + "(lambda)";
  }
  std::string Name = unqualifiedName(D);
  for (const DeclContext *DC = D->getDeclContext(); DC; DC = DC->getParent()) {
    if (const auto *F = dyn_cast<FunctionDecl>(DC))
      return qualifiedName(F) + "::" + Name;
    std::string Scope;
    if (const auto *NS = dyn_cast<NamespaceDecl>(DC); NS && !NS->isInline())
      Scope = NS->isAnonymousNamespace() ? "(anonymous)" : NS->getName().str();
    else if (const auto *Tag = dyn_cast<TagDecl>(DC))
      Scope = tagName(Tag).str();
    if (!Scope.empty())
      Name.insert(0, Scope + "::");
  }
  return Name;
}

facts::EntityId Names::entity(facts::EntityKind Kind, const NamedDecl *D) {
  auto [It, New] = Entities.try_emplace(D->getCanonicalDecl(), 0);
  if (!New)
    return It->second;
  facts::EntityId Id =
      Facts.entity(Kind, usr(D), qualifiedName(D), !D->isExternallyVisible());
  return Entities[D->getCanonicalDecl()] = Id;
}

facts::EntityId Names::function(const FunctionDecl *F) {
  return entity(facts::EntityKind::Function, F);
}
facts::EntityId Names::undeclared(StringRef Name) {
  return Facts.entity(facts::EntityKind::Function, (facts::ByName + Name).str(),
                      Name, /*Internal=*/false);
}
facts::EntityId Names::record(const RecordDecl *R) {
  return entity(facts::EntityKind::Record, R);
}
facts::EntityId Names::field(const FieldDecl *F) {
  facts::EntityId &Id = Entities[F->getCanonicalDecl()];
  if (Id)
    return Id;
  const auto *Class = dyn_cast<CXXRecordDecl>(F->getParent());
  bool Library = inSystemHeader(F);
  bool Text = Class && !F->getType()->isIntegralOrEnumerationType() &&
              !Library && isTextClass(Class);
  return Id = Facts.entity(facts::EntityKind::Field, usr(F), qualifiedName(F),
                           !F->isExternallyVisible(), Library, Text);
}
facts::EntityId Names::variable(const VarDecl *V) {
  return entity(facts::EntityKind::Variable, V);
}

facts::EntityId Names::fieldOf(const VarDecl *V, const FieldDecl *F) {
  auto [It, New] =
      FieldsOf.try_emplace({V->getCanonicalDecl(), F->getCanonicalDecl()}, 0);
  if (New)
    It->second = Facts.entity(facts::EntityKind::Field, usr(V) + "." + usr(F),
                              qualifiedName(V) + "." + F->getName().str(),
                              !V->isExternallyVisible());
  return It->second;
}

llvm::SmallVector<facts::EntityId, 4> Names::thrown(QualType Type) {
  Type = Type.getNonReferenceType().getCanonicalType();
  const bool Pointer = Type->isPointerType();
  // Handlers may add a const.
  if (Pointer)
    Type = Type->getPointeeType();
  Type = Type.getUnqualifiedType();
  const std::string Prefix =
      Pointer ? "office-tidy:thrown:*" : "office-tidy:thrown:";
  llvm::SmallVector<facts::EntityId, 4> All;
  auto Add = [&](const std::string &Usr, const std::string &Name,
                 bool Internal) {
    facts::EntityId Id = Facts.entity(facts::EntityKind::Variable, Prefix + Usr,
                                      "exception of type " + Name, Internal);
    if (!llvm::is_contained(All, Id))
      All.push_back(Id);
  };
  const CXXRecordDecl *R = Type->getAsCXXRecordDecl();
  if (!R) {
    std::string Name = Type.getAsString();
    Add(Name, Name, !isExternallyVisible(Type->getLinkage()));
    return All;
  }
  auto AddClass = [&](const CXXRecordDecl *Class) {
    Add(usr(Class), qualifiedName(Class), !Class->isExternallyVisible());
    return true;
  };
  AddClass(R);
  if (R->hasDefinition())
    R->forallBases(AddClass);
  return All;
}

facts::EntityId Names::staticInitializer(StringRef MainFile) {
  return Facts.entity(facts::EntityKind::Function, "office-tidy:initializers",
                      "static initialisers of " + MainFile.str(), true);
}

std::string relativeTo(StringRef Root, StringRef Path) {
  SmallString<256> Clean(Path);
  llvm::sys::path::remove_dots(Clean, /*remove_dot_dot=*/true);
  llvm::sys::path::native(Clean, llvm::sys::path::Style::posix);
  StringRef Rest = Clean;
  if (!Root.empty() && Rest.consume_front(Root) &&
      (Rest.starts_with("/") || Root.ends_with("/")))
    return Rest.ltrim('/').str();
  return Clean.str().str();
}

uint32_t Names::fileOf(FileID File) {
  auto [It, New] = Files.try_emplace(File, 0);
  if (!New)
    return It->second;
  OptionalFileEntryRef Entry = Sources.getFileEntryRefForID(File);
  if (!Entry)
    return 0;
  SmallString<256> Path(Entry->getName());
  Sources.getFileManager().makeAbsolutePath(Path);
  std::string Relative = relativeTo(Root, Path);
  if (llvm::sys::path::is_absolute(Relative, llvm::sys::path::Style::posix) ||
      llvm::sys::path::is_absolute(Relative, llvm::sys::path::Style::windows)) {
    // Outside of the root: the last folder and the name, as one would include
    // it. An absolute path would differ from machine to machine.
    StringRef Parent = llvm::sys::path::filename(
        llvm::sys::path::parent_path(Relative, llvm::sys::path::Style::posix),
        llvm::sys::path::Style::posix);
    Relative =
        "<" + Parent.str() + "/" +
        llvm::sys::path::filename(Relative, llvm::sys::path::Style::posix)
            .str() +
        ">";
  }
  return Files[File] = Facts.file(Relative);
}

facts::Location Names::location(SourceLocation Loc) {
  if (Loc.isInvalid())
    return {};
  auto [File, Offset] = Sources.getDecomposedExpansionLoc(Loc);
  uint32_t FileIndex = fileOf(File);
  if (!FileIndex)
    return {};
  return facts::Location(FileIndex, Sources.getLineNumber(File, Offset),
                         Sources.getColumnNumber(File, Offset));
}

bool Names::inSystemHeader(const Decl *D) const {
  SourceLocation Loc = D->getLocation();
  return Loc.isValid() &&
         Sources.isInSystemHeader(Sources.getExpansionLoc(Loc));
}

} // namespace officetidy::extract
