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
  if (Lost)
    Lost->functions();
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
  if (hidesMemberOfTemplate(F))
    Result |= Flags::Hides;
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

namespace {

/// The canonical type of \p F, in the words of C++ whatever the language.
std::string typeOf(const FunctionDecl *F) {
  LangOptions Language;
  Language.CPlusPlus = Language.Bool = Language.WChar = true;
  return F->getType().getCanonicalType().getAsString(PrintingPolicy(Language));
}

/// Does the canonical type of \p F contain \p Parts, one behind the other?
bool hasInType(const FunctionDecl *F, llvm::ArrayRef<std::string> Parts) {
  std::string Type = typeOf(F);
  size_t At = 0;
  for (const std::string &Part : Parts) {
    At = Type.find(Part, At);
    if (At == std::string::npos)
      return false;
    At += Part.size();
  }
  return true;
}

} // namespace

void UnitWalker::entryPoints(const FunctionDecl *F, facts::EntityId Id) {
  if (!F->getDeclName().isIdentifier() || !F->isExternallyVisible() ||
      !(F->isExternC() ||
        F->getDeclContext()->getRedeclContext()->isTranslationUnit()))
    return;
  llvm::SmallVector<const catalog::EntryPoint *, 2> Rows(
      Unit.Catalog.exports(F->getName()));
  llvm::append_range(Rows, Unit.Catalog.exportsLike(F->getName()));
  for (const catalog::EntryPoint *Row : Rows)
    if ((!Row->Exported || isExport(F)) && hasInType(F, Row->Types))
      Unit.Facts.entryPoint(Id, static_cast<facts::Context>(Row->Where),
                            Row->What, Unit.Naming.location(F->getLocation()));
}

namespace {

/// The class whose members \p Base, an instance of a template, calls by name:
/// the one it was made for, which derives from it. Null where there is none.
const CXXRecordDecl *madeFor(const CXXRecordDecl *Base) {
  const auto *Instance = dyn_cast<ClassTemplateSpecializationDecl>(Base);
  if (!Instance)
    return nullptr;
  for (const TemplateArgument &A : Instance->getTemplateArgs().asArray())
    if (A.getKind() == TemplateArgument::Type)
      if (const CXXRecordDecl *Heir = A.getAsType()->getAsCXXRecordDecl();
          Heir && Heir->hasDefinition() &&
          Heir->getDefinition()->isDerivedFrom(Base))
        return Heir->getDefinition();
  return nullptr;
}

/// What a call of \p Name on an object of \p Class finds: the members of the
/// nearest class that has some.
llvm::SmallVector<const CXXMethodDecl *, 2>
membersNamed(const CXXRecordDecl *Class, DeclarationName Name) {
  llvm::SmallVector<const CXXMethodDecl *, 2> Found;
  for (const NamedDecl *D : Class->lookup(Name))
    if (const auto *Method = dyn_cast<CXXMethodDecl>(D->getUnderlyingDecl()))
      Found.push_back(Method);
  if (!Found.empty())
    return Found;
  for (const CXXBaseSpecifier &Base : Class->bases())
    if (const CXXRecordDecl *B = Base.getType()->getAsCXXRecordDecl();
        B && B->hasDefinition())
      llvm::append_range(Found, membersNamed(B->getDefinition(), Name));
  return Found;
}

} // namespace

bool UnitWalker::hidesMemberOf(const CXXMethodDecl *Method,
                               const CXXRecordDecl *Base) const {
  bool Named =
      llvm::any_of(Unit.Catalog.bases(Names::qualifiedName(Base)),
                   [&](const catalog::EntryPoint *Row) {
                     return llvm::is_contained(Row->Methods, Method->getName());
                   });
  if (!Named)
    return false;
  auto Hidden = membersNamed(Base, Method->getDeclName());
  const CXXRecordDecl *Heir = madeFor(Base);
  if (!Heir)
    return Hidden.empty();
  return llvm::is_contained(membersNamed(Heir, Method->getDeclName()),
                            Method) &&
         (Hidden.empty() || llvm::any_of(Hidden, [&](const CXXMethodDecl *H) {
            return H->getNumParams() == Method->getNumParams();
          }));
}

bool UnitWalker::hidesMemberOfTemplate(const FunctionDecl *F) const {
  const auto *Method = dyn_cast<CXXMethodDecl>(F);
  if (!Method || Method->isVirtual() || !Method->getDeclName().isIdentifier())
    return false;
  bool Hides = false;
  Method->getParent()->forallBases([&](const CXXRecordDecl *Base) {
    Hides |=
        Base->hasDefinition() && hidesMemberOf(Method, Base->getDefinition());
    return true;
  });
  return Hides;
}

void UnitWalker::bodies() {
  // Bodies hold local classes and lambdas, whose bodies hold more.
  for (unsigned I = 0; I != Functions.size(); ++I) {
    const FunctionDecl *F = Functions[I];
    facts::FunctionDescription D;
    D.Entity = Unit.Naming.function(F);
    if (const auto *Method = dyn_cast<CXXMethodDecl>(F))
      D.Record = Unit.Naming.record(Method->getParent());
    D.Type = typeOf(F);
    D.Where = Unit.Naming.location(F->getLocation());
    D.Parameters = static_cast<uint16_t>(F->getNumParams());
    D.Flags = flags(F);
    Unit.Facts.beginFunction(D);
    Body Code(Unit, F, D.Entity);
    Code.run();
    Code.emit();
    if (Lost)
      Lost->statementsOf(F);
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

/// The CLSID that a base of \p R is made for, by a row of the catalog: the
/// GUID, or the variable that holds it.
facts::NodeId UnitWalker::clsidOf(const CXXRecordDecl *R) {
  for (const CXXBaseSpecifier &Base : R->bases()) {
    const auto *Class = dyn_cast_or_null<ClassTemplateSpecializationDecl>(
        Base.getType()->getAsCXXRecordDecl());
    if (!Class)
      continue;
    const catalog::Coclass *Row =
        Unit.Catalog.coclass(Names::qualifiedName(Class));
    if (!Row || !Row->Clsid ||
        Row->Clsid->Index >= Class->getTemplateArgs().size())
      continue;
    const TemplateArgument &A = Class->getTemplateArgs()[Row->Clsid->Index];
    if (A.getKind() != TemplateArgument::Declaration)
      continue;
    const ValueDecl *D = A.getAsDecl();
    if (const auto *Guid = dyn_cast<MSGuidDecl>(D))
      if (std::optional<facts::Guid> Known = guidOf(Guid->getAsAPValue()))
        return Unit.Facts.guidNode(*Known);
    if (const auto *V = dyn_cast<VarDecl>(D)) {
      if (std::optional<facts::Guid> Known = guidOf(V, Unit.Context))
        return Unit.Facts.guidNode(*Known);
      return Unit.Facts.entityNode(facts::NodeKind::Variable,
                                   Unit.Naming.variable(V));
    }
  }
  return 0;
}

void UnitWalker::record(const CXXRecordDecl *R) {
  facts::RecordDescription D;
  D.Entity = Unit.Naming.record(R);
  D.Where = Unit.Naming.location(R->getLocation());
  if (std::optional<facts::Guid> Guid = uuidOf(R))
    D.Guid = Unit.Facts.guidNode(*Guid);
  if (facts::NodeId Clsid = clsidOf(R))
    D.Guid = Clsid;
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
