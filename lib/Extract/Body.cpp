//===- Body.cpp - one function body to facts: the order of things ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/Body.h"
#include "clang/AST/ExprConcepts.h"
#include "clang/AST/StmtCXX.h"
#include "llvm/ADT/STLExtras.h"

using namespace clang;

namespace officetidy::extract {

Body::Body(UnitContext &Unit, const FunctionDecl *F, facts::EntityId Entity)
    : Unit(Unit), F(F), Entity(Entity), FirstCall(Unit.Facts.nextCall()) {
  if (const auto *Method = dyn_cast_or_null<CXXMethodDecl>(F);
      Method && Method->getParent()->isLambda()) {
    llvm::DenseMap<const ValueDecl *, FieldDecl *> Fields;
    Method->getParent()->getCaptureFields(Fields, CapturedThis);
    Captures = std::move(Fields);
  }
}

namespace {

/// The statements below \p S that run as part of it: not those of a lambda's
/// body, which is a function of its own.
void forEachChild(const Stmt *S, llvm::function_ref<void(const Stmt *)> Visit) {
  if (const auto *Lambda = dyn_cast<LambdaExpr>(S)) {
    for (const Expr *Init : Lambda->capture_inits())
      if (Init)
        Visit(Init);
    return;
  }
  if (const auto *List = dyn_cast<InitListExpr>(S);
      List && List->isSyntacticForm() && List->getSemanticForm())
    S = List->getSemanticForm();
  for (const Stmt *Child : S->children())
    if (Child)
      Visit(Child);
}

/// What of \p S does not exist when the program runs.
llvm::SmallVector<const Stmt *, 2> nonexistent(const Stmt *S,
                                               const ASTContext &Context) {
  if (const auto *If = dyn_cast<IfStmt>(S); If && If->isConstexpr()) {
    const Expr *Condition = If->getCond();
    if (!Condition->isValueDependent())
      if (std::optional<const Stmt *> Kept = If->getNondiscardedCase(Context))
        return {*Kept == If->getThen() ? If->getElse() : If->getThen()};
    return {};
  }
  if (isa<CXXNoexceptExpr, UnaryExprOrTypeTraitExpr, CXXUuidofExpr,
          RequiresExpr, TypeTraitExpr>(S) ||
      (isa<CXXTypeidExpr>(S) &&
       !cast<CXXTypeidExpr>(S)->isPotentiallyEvaluated()))
    return llvm::SmallVector<const Stmt *, 2>(S->child_begin(), S->child_end());
  if (const auto *Choice = dyn_cast<GenericSelectionExpr>(S)) {
    llvm::SmallVector<const Stmt *, 2> Others;
    for (const Stmt *Child : S->children())
      if (Choice->isResultDependent() || Child != Choice->getResultExpr())
        Others.push_back(Child);
    return Others;
  }
  return {};
}

} // namespace

void Body::survey(const Stmt *Root) {
  llvm::SmallVector<std::pair<const Stmt *, bool>, 32> Stack{{Root, false}};
  while (!Stack.empty()) {
    auto [S, Gone] = Stack.pop_back_val();
    if (Gone) {
      Dead.insert(S);
    } else {
      for (const Stmt *Child : nonexistent(S, Unit.Context))
        if (Child)
          Dead.insert(Child);
      if (const auto *Call = dyn_cast<CallExpr>(S)) {
        if (Call->getDirectCallee())
          CalleeNames.insert(Call->getCallee()->IgnoreParenImpCasts());
      } else if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
        for (const Decl *D : Declaration->decls())
          if (const auto *R = dyn_cast<CXXRecordDecl>(D);
              R && R->isThisDeclarationADefinition())
            Nested.push_back(R);
      }
    }
    bool Below = Gone || Dead.contains(S);
    size_t First = Stack.size();
    forEachChild(S,
                 [&](const Stmt *Child) { Stack.push_back({Child, Below}); });
    std::reverse(Stack.begin() + First, Stack.end());
  }
}

void Body::run() {
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      if (Init->getInit())
        survey(Init->getInit());
  const Stmt *Code = F->getBody();
  survey(Code);
  surveyPattern();
  if (isa<CoroutineBodyStmt>(Code) || !runOnCfg())
    runInOrder();
}

bool Body::join(State &Into, const State &From) {
  if (!Into.Reached) {
    Into = From;
    Into.Reached = true;
    return true;
  }
  bool Changed = false;
  for (const auto &[Place, V] : From) {
    if (const Value *Old = Into.find(Place)) {
      Value New = *Old;
      if (!New.add(V))
        continue;
      Into.set(Place, std::move(New));
    } else {
      Value New = initial(Place);
      New.add(V);
      Into.set(Place, std::move(New));
    }
    Changed = true;
  }
  llvm::SmallVector<PlaceId, 8> OnlyHere;
  for (const auto &[Place, V] : Into)
    if (!From.find(Place))
      OnlyHere.push_back(Place);
  for (PlaceId Place : OnlyHere) {
    Value New = *Into.find(Place);
    if (!New.add(initial(Place)))
      continue;
    Into.set(Place, std::move(New));
    Changed = true;
  }
  return Changed;
}

bool Body::runOnCfg() {
  CFG::BuildOptions Options;
  Options.AddImplicitDtors = true;
  Options.AddTemporaryDtors = true;
  Options.AddInitializers = true;
  Options.AddCXXDefaultInitExprInCtors = true;
  Options.AddCXXDefaultInitExprInAggregates = true;
  Options.setAllAlwaysAdd();
  std::unique_ptr<CFG> Graph =
      CFG::buildCFG(F, F->getBody(), &Unit.Context, Options);
  if (!Graph)
    return false;

  std::vector<State> In(Graph->getNumBlockIDs()), Out(In.size());
  std::vector<const CFGBlock *> Blocks(In.size());
  for (const CFGBlock *Block : *Graph)
    Blocks[Block->getBlockID()] = Block;

  // Clang numbers the blocks backwards, so the highest comes first.
  std::set<unsigned, std::greater<>> Worklist;
  auto Solve = [&] {
    while (!Worklist.empty()) {
      unsigned Id = *Worklist.begin();
      Worklist.erase(Worklist.begin());
      Now = In[Id];
      for (const CFGElement &Element : *Blocks[Id])
        element(Element);
      Now.Reached = true;
      Out[Id] = Now;
      for (const CFGBlock::AdjacentBlock &Next : Blocks[Id]->succs())
        if (const CFGBlock *Block = Next.getReachableBlock())
          if (join(In[Block->getBlockID()], Out[Id]))
            Worklist.insert(Block->getBlockID());
    }
  };
  In[Graph->getEntry().getBlockID()].Reached = true;
  Worklist.insert(Graph->getEntry().getBlockID());
  Solve();

  // What no path reaches may be reached from anywhere: handlers.
  for (unsigned Id = Blocks.size(); Id-- != 0;) {
    if (In[Id].Reached || Blocks[Id]->empty())
      continue;
    for (const State &Anywhere : Out)
      if (Anywhere.Reached)
        join(In[Id], Anywhere);
    In[Id].Reached = true;
    Worklist.insert(Id);
    Solve();
  }
  return true;
}

void Body::runInOrder() {
  Now.Reached = true;
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
    for (const CXXCtorInitializer *Init : Constructor->inits())
      constructorInitializer(Init);
  const Stmt *Code = F->getBody();
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(Code))
    Code = Coroutine->getBody();
  // The statements in the order of the source, what is below first.
  llvm::SmallVector<std::pair<const Stmt *, bool>, 32> Stack{{Code, false}};
  while (!Stack.empty()) {
    auto [S, Done] = Stack.pop_back_val();
    if (Done) {
      statement(S);
      continue;
    }
    Stack.push_back({S, true});
    size_t First = Stack.size();
    forEachChild(S,
                 [&](const Stmt *Child) { Stack.push_back({Child, false}); });
    std::reverse(Stack.begin() + First, Stack.end());
  }
}

void Body::element(const CFGElement &Element) {
  switch (Element.getKind()) {
  case CFGElement::Statement:
  case CFGElement::Constructor:
  case CFGElement::CXXRecordTypedCall:
    statement(Element.castAs<CFGStmt>().getStmt());
    break;
  case CFGElement::Initializer:
    constructorInitializer(Element.castAs<CFGInitializer>().getInitializer());
    break;
  case CFGElement::AutomaticObjectDtor: {
    const VarDecl *V = Element.castAs<CFGAutomaticObjDtor>().getVarDecl();
    destroy(V->getType(), V, V->getLocation(), /*Exact=*/true);
    break;
  }
  case CFGElement::TemporaryDtor: {
    const CXXBindTemporaryExpr *E =
        Element.castAs<CFGTemporaryDtor>().getBindTemporaryExpr();
    destroy(E->getType(), E, E->getExprLoc(), /*Exact=*/true);
    break;
  }
  case CFGElement::DeleteDtor: {
    const CXXDeleteExpr *E = Element.castAs<CFGDeleteDtor>().getDeleteExpr();
    destroy(E->getDestroyedType(), E, E->getExprLoc(), /*Exact=*/false);
    break;
  }
  case CFGElement::BaseDtor: {
    const CXXBaseSpecifier *Base =
        Element.castAs<CFGBaseDtor>().getBaseSpecifier();
    destroy(Base->getType(), Base, F->getLocation(), /*Exact=*/true);
    break;
  }
  case CFGElement::MemberDtor: {
    const FieldDecl *Field = Element.castAs<CFGMemberDtor>().getFieldDecl();
    destroy(Field->getType(), Field, Field->getLocation(), /*Exact=*/true);
    break;
  }
  default:
    break;
  }
}

void Body::statement(const Stmt *S) {
  if (Dead.contains(S))
    return;
  if (const auto *E = dyn_cast<Expr>(S)) {
    E = E->IgnoreParens();
    if (!Dead.contains(E))
      Values[E] = compute(E);
    return;
  }
  if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declaration->decls())
      if (const auto *V = dyn_cast<VarDecl>(D))
        declare(V);
    return;
  }
  const Expr *Returned = nullptr;
  if (const auto *Return = dyn_cast<ReturnStmt>(S))
    Returned = Return->getRetValue();
  else if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    Returned = Return->getOperand();
  if (Returned)
    flow(flatten(get(Returned)),
         Unit.Facts.entityNode(facts::NodeKind::Return, Entity));
}

void Body::constructorInitializer(const CXXCtorInitializer *Init) {
  const Expr *E = Init->getInit();
  if (!E)
    return;
  Value V = get(E);
  if (!Init->isAnyMemberInitializer())
    return;
  const FieldDecl *Field = Init->getAnyMember();
  Value To =
      fieldOf(Value::place(Places.root(PlaceRoot::This, nullptr)), Field);
  if (Field->getType()->isReferenceType() || !E->getType()->isRecordType()) {
    store(To, V);
    return;
  }
  store(To, read(V));
  for (PlaceId Place : To.Places)
    for (PlaceId From : V.Places)
      copyFields(Place, From, /*Overwrites=*/true);
}

void Body::initialize(const VarDecl *V) {
  Now.Reached = true;
  survey(V->getInit());
  declare(V);
  destroy(V->getType(), V, V->getLocation(), /*Exact=*/true);
}

Value Body::get(const Expr *E) {
  E = E->IgnoreParens();
  auto It = Values.find(E);
  if (It != Values.end())
    return It->second;
  if (Dead.contains(E))
    return {};
  Value V = compute(E);
  Values[E] = V;
  return V;
}

void Body::emit() {
  auto Node = [&](const Value &V) { return Unit.Facts.anyNode(V.Nodes); };
  for (CallSite &Site : Sites) {
    facts::CallDescription &D = Site.Description;
    D.Where = Unit.Naming.location(Site.Where);
    D.Target = Node(Site.Target);
    D.Object = Node(Site.Object);
    D.Arguments.clear();
    for (const Value &V : Site.Arguments)
      D.Arguments.push_back(Node(V));
    for (const auto &[Key, Value] : Site.Fields)
      D.Fields.emplace_back(Key.first, Key.second, Value);
    D.Templates.assign(Site.Templates.begin(), Site.Templates.end());
    Unit.Facts.call(D);
  }
  for (const auto &[From, To] : Flows)
    Unit.Facts.flow(From, To);
}

} // namespace officetidy::extract
