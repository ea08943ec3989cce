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
  bool Wider = Into.Known.join(From.Known);
  bool Changed = false;
  std::vector<State::Entry> Joined;
  Joined.reserve(std::max(Into.size(), From.size()));
  auto Add = [&](PlaceId Place, const Value *Old, const Value &News) {
    Value New = Old ? *Old : initial(Place);
    if (New.add(News) || !Old) {
      Changed = true;
      Old = &Held.emplace_back(std::move(New));
    }
    Joined.emplace_back(Place, Old);
  };
  auto I = Into.begin(), J = From.begin();
  while (I != Into.end() || J != From.end()) {
    if (J == From.end() || (I != Into.end() && I->first < J->first)) {
      Add(I->first, I->second, initial(I->first));
      ++I;
    } else if (I == Into.end() || J->first < I->first) {
      Add(J->first, nullptr, *J->second);
      ++J;
    } else {
      if (I->second == J->second)
        Joined.push_back(*I);
      else
        Add(I->first, I->second, *J->second);
      ++I;
      ++J;
    }
  }
  if (Changed)
    Into.assign(std::move(Joined));
  return Changed || Wider;
}

State Body::anywhere() {
  State Result;
  std::vector<State::Entry> Entries;
  for (const auto &[Place, V] : Ever) {
    Value All = initial(Place);
    All.add(V);
    Entries.emplace_back(Place, &Held.emplace_back(std::move(All)));
  }
  Result.assign(std::move(Entries));
  Result.Reached = true;
  return Result;
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

  std::vector<State> In(Graph->getNumBlockIDs());
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
      const Conditions Before = Now.Known;
      unsigned Way = 0;
      for (const CFGBlock::AdjacentBlock &Next : Blocks[Id]->succs()) {
        if (const CFGBlock *Block = Next.getReachableBlock()) {
          Now.Known = Before;
          Now.Known.meet(whereLeft(Blocks[Id], Way));
          if (join(In[Block->getBlockID()], Now))
            Worklist.insert(Block->getBlockID());
        }
        ++Way;
      }
    }
  };
  In[Graph->getEntry().getBlockID()].Reached = true;
  Worklist.insert(Graph->getEntry().getBlockID());
  Solve();

  // What no path reaches may be reached from anywhere: handlers.
  for (unsigned Id = Blocks.size(); Id-- != 0;) {
    if (In[Id].Reached || Blocks[Id]->empty())
      continue;
    In[Id] = anywhere();
    Worklist.insert(Id);
    Solve();
  }
  return true;
}

namespace {

bool isLoop(const Stmt *S) {
  return isa<ForStmt, CXXForRangeStmt, WhileStmt, DoStmt>(S);
}

/// Does control not always go through all that is below \p S, once?
bool mayBeSkipped(const Stmt *S) {
  if (const auto *Binary = dyn_cast<BinaryOperator>(S))
    return Binary->isLogicalOp();
  return isLoop(S) || isa<IfStmt, SwitchStmt, CXXTryStmt, SEHTryStmt,
                          AbstractConditionalOperator>(S);
}

bool hasLabels(const Stmt *Root) {
  llvm::SmallVector<const Stmt *, 32> Stack{Root};
  while (!Stack.empty()) {
    const Stmt *S = Stack.pop_back_val();
    if (isa<LabelStmt>(S))
      return true;
    forEachChild(S, [&](const Stmt *Child) { Stack.push_back(Child); });
  }
  return false;
}

} // namespace

void Body::runInOrder() {
  Now.Reached = true;
  const Stmt *Code = F->getBody();
  if (const auto *Coroutine = dyn_cast<CoroutineBodyStmt>(Code)) {
    Code = Coroutine->getBody();
    walkAroundCoroutine(Coroutine);
  }
  Unsure = hasLabels(Code);
  if (const auto *Constructor = dyn_cast<CXXConstructorDecl>(F))
    for (const CXXCtorInitializer *Init : Constructor->inits()) {
      if (Init->getInit())
        walk(Init->getInit());
      constructorInitializer(Init);
    }
  walk(Code);
  if (Unsure != 0) // a jump backwards
    walk(Code);
}

/// What the compiler makes run around the body of a coroutine: the members of
/// its promise.
void Body::walkAroundCoroutine(const CoroutineBodyStmt *Coroutine) {
  auto Walk = [&](const Stmt *S) {
    if (S)
      walk(S);
  };
  Walk(Coroutine->getAllocate());
  for (const Stmt *Copy : Coroutine->getParamMoves())
    Walk(Copy);
  Walk(Coroutine->getPromiseDeclStmt());
  Walk(Coroutine->getReturnValueInit());
  Walk(Coroutine->getInitSuspendStmt());
  Walk(Coroutine->getFallthroughHandler());
  Walk(Coroutine->getExceptionHandler());
  Walk(Coroutine->getFinalSuspendStmt());
  Walk(Coroutine->getDeallocate());
}

void Body::walk(const Stmt *Root) {
  constexpr unsigned MaxLoops = 4;
  unsigned Loops = 0;
  llvm::SmallVector<std::pair<const Stmt *, bool>, 32> Stack{{Root, false}};
  while (!Stack.empty()) {
    auto [S, Done] = Stack.pop_back_val();
    if (Done) {
      Unsure -= mayBeSkipped(S);
      Loops -= isLoop(S);
      statement(S);
      if (!Dead.contains(S))
        destroyAfter(S);
      continue;
    }
    Unsure += mayBeSkipped(S);
    Loops += isLoop(S);
    Stack.push_back({S, true});
    size_t First = Stack.size();
    // Twice for what a loop brings back.
    for (unsigned Round = 0; Round <= (isLoop(S) && Loops <= MaxLoops); ++Round)
      forEachChild(S,
                   [&](const Stmt *Child) { Stack.push_back({Child, false}); });
    std::reverse(Stack.begin() + First, Stack.end());
  }
}

void Body::destroyAfter(const Stmt *S) {
  if (const auto *Bound = dyn_cast<CXXBindTemporaryExpr>(S)) {
    destroy(Bound->getType(), Bound, Bound->getExprLoc(), /*Exact=*/true);
  } else if (const auto *Delete = dyn_cast<CXXDeleteExpr>(S)) {
    destroy(Delete->getDestroyedType(), Delete, Delete->getExprLoc(),
            /*Exact=*/false);
  } else if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declaration->decls())
      if (const auto *V = dyn_cast<VarDecl>(D))
        destroyVariable(V);
  }
}

/// What a variable's end destroys: the object, or that which it, a reference,
/// keeps alive.
void Body::destroyVariable(const VarDecl *V) {
  QualType Type = V->getType();
  if (Type->isReferenceType() && V->getInit()) {
    const Expr *Init = V->getInit();
    if (const auto *Full = dyn_cast<ExprWithCleanups>(Init))
      Init = Full->getSubExpr();
    Init = Init->skipRValueSubobjectAdjustments();
    const auto *Kept = dyn_cast<MaterializeTemporaryExpr>(Init);
    if (!Kept)
      return;
    Type = Kept->getSubExpr()->skipRValueSubobjectAdjustments()->getType();
  }
  destroy(Type, V, V->getLocation(), /*Exact=*/true);
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
    destroyVariable(Element.castAs<CFGAutomaticObjDtor>().getVarDecl());
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
    // The array behind an initialiser list has no name, and no end in the CFG.
    if (const auto *List = dyn_cast<CXXStdInitializerListExpr>(E))
      destroy(List->getSubExpr()->getType(), List, List->getExprLoc(),
              /*Exact=*/true);
    return;
  }
  if (const auto *Declaration = dyn_cast<DeclStmt>(S)) {
    for (const Decl *D : Declaration->decls())
      if (const auto *V = dyn_cast<VarDecl>(D)) {
        declare(V);
        if (V->isStaticLocal())
          destroyVariable(V);
      }
    return;
  }
  const Expr *Returned = nullptr;
  if (const auto *Return = dyn_cast<ReturnStmt>(S))
    Returned = Return->getRetValue();
  else if (const auto *Return = dyn_cast<CoreturnStmt>(S))
    Returned = Return->getOperand();
  if (!Returned || Returned->getType().isNull())
    return;
  facts::NodeId To = Unit.Facts.entityNode(facts::NodeKind::Return, Entity);
  Value V = get(Returned);
  flow(under(decision(Returned, flatten(V)), Now.Known), To);
  if (Returned->getType()->isRecordType() ||
      Returned->getType()->isPointerType())
    flowFields(V, To);
}

void Body::constructorInitializer(const CXXCtorInitializer *Init) {
  const Expr *E = Init->getInit();
  if (!E || E->getType().isNull())
    return;
  Value V = get(E);
  if (!Init->isAnyMemberInitializer()) {
    // What a base, or another constructor, makes of the object.
    store(Value::place(Places.root(PlaceRoot::This, nullptr)), read(V),
          /*Overwrites=*/false);
    return;
  }
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
      copyFields(Place, From, V.Places.size() == 1 && V.Nodes.empty());
}

void Body::initialize(const VarDecl *V) {
  Now.Reached = true;
  survey(V->getInit());
  walk(V->getInit());
  declare(V);
  destroyVariable(V);
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
