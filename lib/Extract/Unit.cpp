//===- Unit.cpp - walks the declarations of a translation unit ------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Unit.h"
#include "Extract/Constants.h"
#include "Extract/Directives.h"
#include "clang/AST/Attr.h"
#include "clang/AST/DeclFriend.h"

using namespace clang;

namespace officetidy::extract {

void UnitWalker::walk() {
  scope(Unit.Context.getTranslationUnitDecl());
  initializers();
  bodies();
  exports();
  for (unsigned I = 0; I != Classes.size(); ++I)
    record(Classes[I]);
}

void UnitWalker::scope(const DeclContext *Scope) {
  for (const Decl *D : Scope->decls())
    if (isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(D) ||
        !Unit.Naming.inSystemHeader(D))
      declaration(D);
}

void UnitWalker::declaration(const Decl *D) {
  if (D->isInvalidDecl() && !isa<FunctionDecl, CXXRecordDecl>(D))
    return;
  if (isa<NamespaceDecl, LinkageSpecDecl, ExportDecl>(D)) {
    scope(cast<DeclContext>(D));
  } else if (const auto *R = dyn_cast<CXXRecordDecl>(D)) {
    classDefinition(R);
  } else if (const auto *F = dyn_cast<FunctionDecl>(D)) {
    functionDefinition(F);
  } else if (const auto *V = dyn_cast<VarDecl>(D)) {
    if (V->hasInit() && V->hasGlobalStorage() &&
        !V->getType()->isDependentType() && !V->getInit()->isValueDependent())
      Variables.insert(V);
  } else if (const auto *Template = dyn_cast<ClassTemplateDecl>(D)) {
    for (const auto *Instance : Template->specializations())
      classDefinition(Instance);
  } else if (const auto *Template = dyn_cast<FunctionTemplateDecl>(D)) {
    for (const auto *Instance : Template->specializations())
      functionDefinition(Instance);
  } else if (const auto *Template = dyn_cast<VarTemplateDecl>(D)) {
    for (const auto *Instance : Template->specializations())
      declaration(Instance);
  } else if (const auto *Friend = dyn_cast<FriendDecl>(D)) {
    if (const NamedDecl *Befriended = Friend->getFriendDecl())
      declaration(Befriended);
  }
}

/// The name of the function around \p Where, or "".
std::string UnitWalker::functionAt(SourceLocation Where) const {
  const SourceManager &Sources = Unit.Context.getSourceManager();
  for (const FunctionDecl *F : Functions)
    if (SourceRange Range = F->getSourceRange();
        Sources.isPointWithin(Where, Range.getBegin(), Range.getEnd()) &&
        F->getDeclName().isIdentifier())
      return F->getName().str();
  return "";
}

/// Notes what the source has the linker export.
void UnitWalker::exports() {
  forEachLinkerOption(
      Unit.Context, [&](SourceLocation Where) { return functionAt(Where); },
      [&](llvm::StringRef Options) { exports(Options); });
}

/// Notes the exports among the linker's \p Options:
/// "/EXPORT:name=function,@ordinal,NONAME".
void UnitWalker::exports(llvm::StringRef Options) {
  llvm::SmallVector<llvm::StringRef, 4> Words;
  Options.split(Words, ' ', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (llvm::StringRef Word : Words) {
    Word = Word.trim('"');
    if (!Word.consume_front("/") && !Word.consume_front("-"))
      continue;
    if (!Word.consume_front_insensitive("export:"))
      continue;
    llvm::SmallVector<llvm::StringRef, 4> Parts;
    Word.split(Parts, ',');
    auto [Name, Function] = Parts.front().split('=');
    uint32_t Ordinal = 0;
    bool ByName = true;
    for (llvm::StringRef Part : llvm::ArrayRef(Parts).drop_front()) {
      if (Part.consume_front("@"))
        (void)Part.getAsInteger(10, Ordinal);
      ByName &= !Part.equals_insensitive("noname");
    }
    Unit.Facts.exported(Name, Function.empty() ? Name : Function, Ordinal,
                        ByName);
  }
}

void UnitWalker::classDefinition(const CXXRecordDecl *R) {
  if (!R->isThisDeclarationADefinition() || R->isDependentContext() ||
      !Classes.insert(R))
    return;
  for (const Decl *Member : R->decls())
    declaration(Member);
}

void UnitWalker::functionDefinition(const FunctionDecl *F) {
  if (!F->doesThisDeclarationHaveABody() || F->isDependentContext() ||
      F->isDeleted() || !F->getBody() || F->willHaveBody())
    return;
  // Of a template of the system's headers that a source declares again.
  if (Unit.Context.getSourceManager().isInSystemHeader(
          F->getBody()->getBeginLoc()))
    return;
  Functions.insert(F);
}

facts::FunctionFlags UnitWalker::flags(const FunctionDecl *F) const {
  using Flags = facts::FunctionFlags;
  auto Result = static_cast<Flags>(0);
  if (const auto *Method = dyn_cast<CXXMethodDecl>(F)) {
    if (Method->isVirtual())
      Result |= Flags::Virtual;
    if (Method->getParent()->isLambda())
      Result |= Flags::Lambda;
  }
  if (isa<CXXConstructorDecl>(F))
    Result |= Flags::Constructor;
  if (isa<CXXDestructorDecl>(F))
    Result |= Flags::Destructor;
  if (F->isImplicit() || F->isDefaulted())
    Result |= Flags::Implicit;
  if (F->isExternC())
    Result |= Flags::ExternC;
  if (F->hasAttr<DLLExportAttr>())
    Result |= Flags::Exported;
  for (const auto *Annotation : F->specific_attrs<AnnotateAttr>())
    if (Annotation->getAnnotation() == "office-tidy: attended")
      Result |= Flags::Attended;
  if (F->getDeclContext()->getRedeclContext()->isTranslationUnit() &&
      F->getDeclName().isIdentifier() && F->isExternallyVisible()) {
    StringRef Name = F->getName();
    for (StringRef Start :
         {"main", "wmain", "WinMain", "wWinMain", "_tmain", "_tWinMain"})
      if (Name == Start)
        Result |= Flags::Main;
    if (Name == "DllMain")
      Result |= Flags::DllMain;
  }
  return Result;
}

bool UnitWalker::isExport(const FunctionDecl *F) const {
  if (F->hasAttr<DLLExportAttr>())
    return true;
  // What the system's headers declare is exported by a .def file as often.
  for (const FunctionDecl *Previous : F->redecls())
    if (Unit.Naming.inSystemHeader(Previous))
      return true;
  return false;
}

void UnitWalker::entryPoints(const FunctionDecl *F, facts::EntityId Id) {
  if (!F->getDeclName().isIdentifier() || !F->isExternallyVisible())
    return;
  for (const catalog::EntryPoint *Row : Unit.Catalog.exports(F->getName())) {
    if (Row->Exported && !isExport(F))
      continue;
    std::string Type = F->getType().getCanonicalType().getAsString();
    size_t At = 0;
    for (const std::string &Part : Row->Types) {
      At = Type.find(Part, At);
      if (At == std::string::npos)
        break;
      At += Part.size();
    }
    if (At != std::string::npos)
      Unit.Facts.entryPoint(Id, static_cast<facts::Context>(Row->Where),
                            Row->What, Unit.Naming.location(F->getLocation()));
  }
}

void UnitWalker::bodies() {
  // Bodies hold local classes and lambdas, whose bodies hold more.
  for (unsigned I = 0; I != Functions.size(); ++I) {
    const FunctionDecl *F = Functions[I];
    facts::FunctionDescription D;
    D.Entity = Unit.Naming.function(F);
    if (const auto *Method = dyn_cast<CXXMethodDecl>(F))
      D.Record = Unit.Naming.record(Method->getParent());
    D.Type = F->getType().getCanonicalType().getAsString();
    D.Where = Unit.Naming.location(F->getLocation());
    D.Parameters = static_cast<uint16_t>(F->getNumParams());
    D.Flags = flags(F);
    Unit.Facts.beginFunction(D);
    Body Code(Unit, F, D.Entity);
    Code.run();
    Code.emit();
    entryPoints(F, D.Entity);
    for (const CXXRecordDecl *Class : Code.Nested)
      classDefinition(Class);
  }
}

void UnitWalker::initializers() {
  if (Variables.empty())
    return;
  facts::FunctionDescription D;
  D.Entity = Unit.Naming.staticInitializer(MainFile);
  D.Flags = facts::FunctionFlags::StaticInitializer;
  D.Where = Unit.Naming.location(Variables.front()->getLocation());
  Unit.Facts.beginFunction(D);
  Body Code(Unit, nullptr, D.Entity);
  for (const VarDecl *V : Variables)
    Code.initialize(V);
  Code.emit();
  for (const CXXRecordDecl *Class : Code.Nested)
    classDefinition(Class);
}

void UnitWalker::record(const CXXRecordDecl *R) {
  facts::RecordDescription D;
  D.Entity = Unit.Naming.record(R);
  D.Where = Unit.Naming.location(R->getLocation());
  if (std::optional<facts::Guid> Guid = uuidOf(R))
    D.Guid = Unit.Facts.guidNode(*Guid);
  for (const CXXBaseSpecifier &Base : R->bases())
    if (const CXXRecordDecl *Class = Base.getType()->getAsCXXRecordDecl()) {
      Class = Class->getDefinition();
      if (!Class)
        continue;
      D.Bases.push_back(Unit.Naming.record(Class));
      // Bases from system headers matter for what they are overridden in.
      Classes.insert(Class);
    }
  for (const CXXMethodDecl *Method : R->methods()) {
    if (!Method->isVirtual())
      continue;
    facts::MethodDescription M;
    M.Entity = Unit.Naming.function(Method);
    for (const CXXMethodDecl *Overridden : Method->overridden_methods())
      M.Overridden.push_back(Unit.Naming.function(Overridden));
    D.Methods.push_back(std::move(M));
  }
  Unit.Facts.record(D);
}

} // namespace officetidy::extract
