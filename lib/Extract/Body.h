//===- Body.h - one function body to facts ----------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_EXTRACT_BODY_H
#define OFFICETIDY_EXTRACT_BODY_H

#include "Catalog/Catalog.h"
#include "Extract/Names.h"
#include "Extract/State.h"
#include "clang/AST/ExprCXX.h"
#include "clang/Analysis/CFG.h"
#include "llvm/ADT/DenseSet.h"
#include <deque>
#include <set>

namespace officetidy::extract {

/// Where \p S begins and ends: the same in a template and in its instances.
std::pair<unsigned, unsigned> rangeOf(const clang::Stmt *S);

/// What the bodies of one translation unit share.
struct UnitContext {
  clang::ASTContext &Context;
  Names &Naming;
  facts::Builder &Facts;
  const catalog::Index &Catalog;
};

/// Extracts the calls and flows of one function.
///
/// Reaching definitions run over clang's CFG, so that what is overwritten
/// before its use doesn't leak; what only passes through locals is reduced to
/// edges between what other functions can see. The statements that no path
/// reaches (handlers, code behind a return) are walked too: control is not
/// weighed, only the order of assignments is.
class Body {
public:
  /// \p F is null for the initialisers of variables.
  Body(UnitContext &Unit, const clang::FunctionDecl *F, facts::EntityId Entity);

  /// The whole body of the function.
  void run();
  /// The initialiser of \p V, a variable with static storage.
  void initialize(const clang::VarDecl *V);
  /// Writes the gathered calls and flows to the function at hand.
  void emit();

  /// Local classes and lambdas that were met, to be extracted as well.
  llvm::SmallVector<const clang::CXXRecordDecl *, 4> Nested;

private:
  /// A call as it is gathered; nodes from every visit are joined.
  struct CallSite {
    clang::SourceLocation Where;
    facts::CallDescription Description;
    std::vector<Value> Arguments;
    Value Object, Target;
    std::vector<facts::NodeId> Templates;
    std::set<std::pair<std::pair<uint32_t, facts::EntityId>, facts::NodeId>>
        Fields;
  };
  /// A call expression, taken apart: an operator's first operand may be its
  /// object.
  struct Operation {
    const clang::CallExpr *E = nullptr;
    const clang::FunctionDecl *Callee = nullptr;  ///< null: by a pointer
    const clang::CXXMethodDecl *Method = nullptr; ///< the callee, if it is one
    std::string TableMethod; ///< a method that C calls through a table, or ""
    const clang::Expr *Object = nullptr;
    Value ObjectValue;
    llvm::SmallVector<const clang::Expr *, 8> Arguments;
    llvm::SmallVector<Value, 8> Operands; ///< of the arguments

    bool assigns() const {
      return Method && Method->getOverloadedOperator() == clang::OO_Equal;
    }
    /// Is what it gives the object's, or the operands', own, to be written?
    bool givesWritable() const;
  };
  /// A call is told apart by what in the AST makes it.
  using CallKey = std::pair<const void *, const void *>;

  // Templates.cpp: what template arguments decide.
  void surveyPattern();
  Value decidedByTemplate(const clang::Expr *E, Value V);
  /// Does the function's template decide which function \p O calls, and that
  /// function alone what it gives?
  bool choosesByTemplate(const Operation &O, const CallSite &Site) const;
  /// Template argument \p Index of the call of \p Name, which is \p Node.
  facts::NodeId handedOn(const clang::Expr *Name, unsigned Index,
                         facts::NodeId Node);

  // Body.cpp: the order of things.
  void survey(const clang::Stmt *S);
  bool runOnCfg();
  void runInOrder();
  /// \p S and what is below it, that first, with the destructors that it runs.
  void walk(const clang::Stmt *S);
  void walkAroundCoroutine(const clang::CoroutineBodyStmt *Coroutine);
  void destroyAfter(const clang::Stmt *S);
  void destroyVariable(const clang::VarDecl *V);
  State anywhere();
  void element(const clang::CFGElement &Element);
  void statement(const clang::Stmt *S);
  void constructorInitializer(const clang::CXXCtorInitializer *Init);
  bool join(State &Into, const State &From);

  // Expressions.cpp: what an expression is.
  Value get(const clang::Expr *E);
  Value compute(const clang::Expr *E);
  Value evaluate(const clang::Expr *E);
  Value cast(const clang::CastExpr *E);
  Value reference(const clang::ValueDecl *D);
  Value variable(const clang::VarDecl *V, bool Captured);
  Value member(const clang::MemberExpr *E);
  void recount(const clang::Expr *E, const Value &To);
  Value unary(const clang::UnaryOperator *E);
  Value binary(const clang::BinaryOperator *E);
  Value initList(const clang::InitListExpr *E);
  /// \p Inits initialise \p Whole, an aggregate; of a union the member \p Only.
  Value aggregate(const clang::Expr *Whole, llvm::ArrayRef<clang::Expr *> Inits,
                  const clang::FieldDecl *Only);
  Value fieldOf(const Value &Base, const clang::FieldDecl *F);
  Value closure(const clang::LambdaExpr *E);
  void hold(const clang::LambdaCapture &Capture, const clang::FieldDecl *Field,
            const Value &What);
  Value functor(const clang::CXXRecordDecl *R);
  /// Does an object of this class hold its members' values as one, because its
  /// code is not walked? True of the standard library's classes, not of the
  /// plain structures of the operating system.
  bool isOpaque(const clang::RecordDecl *R) const;
  /// Is \p R such a class, or derived from one?
  bool derivesFromOpaque(const clang::CXXRecordDecl *R) const;
  void declare(const clang::VarDecl *V);
  /// A structure of the program's own that passes for a table of functions.
  Value functionsBehind(const clang::CastExpr *E, const Value &V);
  Value asTable(const clang::CastExpr *E, Value V);
  /// What va_arg gives.
  Value variadicArgument(clang::QualType Type);
  /// What \p E throws reaches the handlers of its type.
  void raise(const clang::CXXThrowExpr *E);
  void allocate(const clang::CXXNewExpr *E);
  Value created(const clang::CXXNewExpr *E);
  void deallocate(const clang::CXXDeleteExpr *E);

  // Cases.cpp: values that depend on conditions.
  /// A call that compares A with B: it gives Equal where they are, and, where
  /// that is known, Unequal where they aren't.
  struct Compared {
    const clang::Expr *A, *B;
    unsigned Equal;
    std::optional<unsigned> Unequal;
    bool IgnoresCase;
  };
  /// A part of a constant table, and where a subscript means it.
  struct Part {
    const clang::Expr *Init;
    Conditions Where;
  };
  Value integer(const llvm::APSInt &Number);
  bool isScalar(facts::NodeId Id) const;
  /// Is \p V nothing but numbers, or nothing at all?
  bool isScalar(const Value &V) const;
  /// \p Id without its guards.
  facts::NodeId uncased(facts::NodeId Id) const;
  Value scalar(const clang::Expr *E);
  Value constantNumber(const clang::VarDecl *V);
  bool isConstant(const clang::Expr *E);
  facts::NodeId single(const clang::Expr *E);
  bool isSubject(facts::NodeId Id) const;
  Conditions equals(facts::NodeId Subject, facts::NodeId Constant, bool Equal,
                    bool IgnoresCase);
  std::optional<Compared> compared(const clang::Expr *E);
  Conditions whereCompared(const Compared &C, bool Equal);
  Conditions whereEqual(const clang::Expr *L, const clang::Expr *R, bool Equal);
  Conditions whereCase(const Value &V, bool Truth);
  /// What is known where \p E is \p Truth.
  Conditions where(const clang::Expr *E, bool Truth);
  llvm::SmallVector<facts::NodeId, 4> constantsOf(const clang::CaseStmt *Case);
  Conditions whereSwitched(const clang::SwitchStmt *Switch,
                           const clang::CFGBlock *Next);
  /// What is known where \p Block is left for its successor \p Way.
  Conditions whereLeft(const clang::CFGBlock *Block, unsigned Way);
  /// \p V as it is where \p Known holds.
  Value under(const Value &V, const Conditions &Known);
  facts::NodeId under(facts::NodeId Id, const Conditions &Known);
  Value choice(const clang::ConditionalOperator *E);
  Value decision(const clang::Expr *E, Value V);
  bool parts(const clang::Expr *E, std::vector<Part> &To);
  /// What \p E is, an element of a constant table or a member of one; nothing
  /// where that is not known.
  Value tableEntry(const clang::Expr *E);

  // Memory.cpp: what places hold.
  Value read(const Value &V);
  Value initial(PlaceId Place);
  /// Field \p Field of the objects that \p Objects are.
  Value membersOf(const Value &Objects, const clang::FieldDecl *Field);
  facts::NodeId fieldNode(const clang::FieldDecl *Field);
  /// The node of which the object at \p Place, which others see, is.
  facts::NodeId publicObject(PlaceId Place);
  void store(const Value &To, const Value &What, bool Overwrites = true);
  bool pointsToOwnClass(const Place &P) const;
  void set(PlaceId Place, Value V);
  void storeTo(PlaceId Place, const Value &What, bool Overwrites);
  void copyFields(PlaceId To, PlaceId From, bool Overwrites);
  /// What the fields of \p Places hold flows to those of \p Object.
  void flowFields(const Value &From, facts::NodeId Object);
  /// \p Node, which a call wrote to \p Place, may have been written to its
  /// fields as well.
  void writeFields(PlaceId Place, facts::NodeId Node);
  void publish(PlaceId Place, const Value &What);
  /// Is \p Id the field that a table of functions has its functions in? Such a
  /// field is a part of the table's own value: who hands the table on hands on
  /// its functions, and no other table's.
  bool holdsCallee(PlaceId Id) const;
  /// What is in such fields of \p Place becomes part of what it holds.
  void foldFields(PlaceId Place);
  void forgetShared();
  void forgetFields(PlaceId Place);
  /// What the pointer \p E points to, which holds \p What: memory of which
  /// nothing else is known.
  Value memoryBehind(const clang::Expr *E, const Value &What);
  /// The places that \p V, of type \p Type, stands for in a library: of an
  /// iterator, those that it refers to.
  Value referents(const Value &V, clang::QualType Type);
  /// The call \p Call may have written to what the fields of \p Of point to.
  void writePointees(PlaceId Of, facts::NodeId Object, unsigned Depth);
  /// Others may have stored to the fields of \p Place.
  void lookAgain(PlaceId Place);
  Value flatten(const Value &V);

  // Evaluated.cpp: what clang evaluated.
  std::optional<Value> known(const clang::APValue &Constant,
                             clang::QualType Type);
  std::optional<Value> pointee(const clang::APValue &Constant);
  std::optional<Value> view(const clang::APValue &Constant,
                            clang::QualType Type);
  /// What the constexpr variable \p V is; nothing of others, and of objects,
  /// whose parts are asked for one by one.
  Value evaluated(const clang::VarDecl *V);
  /// The part of a constexpr object that \p E names; nothing where it is none.
  Value constantPart(const clang::Expr *E);
  /// \p Object, which \p V is, gets the fields of that constant.
  void storeParts(const Value &Object, const clang::VarDecl *V);
  /// Is \p E an assignment to a part of a GUID, which it carried out?
  bool setsGuidPart(const clang::BinaryOperator *E);

  Value constant(const clang::VarDecl *V);
  /// What \p E is wherever it runs; nothing where a part of it isn't constant.
  std::optional<Value> pureConstant(const clang::Expr *E, unsigned Depth);
  int parameterIndex(const clang::VarDecl *V) const;

  // Calls.cpp: calls and what they do to places.
  CallSite &site(const void *What, const void *Part,
                 clang::SourceLocation Where, facts::CallId &Id);
  Operation operation(const clang::CallExpr *E);
  bool copies(const Operation &O) const;
  void runCopy(const clang::CXXMethodDecl *Copy, const clang::Expr *E);
  bool isExternal(const Operation &O, const facts::CallDescription &D) const;
  const Value *writesAndGives(llvm::ArrayRef<const catalog::Conversion *> Rows,
                              const Operation &O) const;
  Value call(const clang::CallExpr *E);
  Value namedMethods(const Operation &O, llvm::StringRef Row, unsigned Index);
  void target(const Operation &O, CallSite &Site);
  bool joinsStrings(const Operation &O, llvm::StringRef Row) const;
  Value textOfScalar(const clang::Expr *E);
  void nameByField(const clang::Expr *Name, facts::CallDescription &D);
  void dispatch(const Operation &O, CallSite &Site);
  Value effects(const Operation &O, CallSite &Site, facts::CallId Id);
  void writtenObject(const Operation &O, CallSite &Site, facts::CallId Id);
  Value result(const Operation &O, const CallSite &Site, facts::CallId Id);
  Value referred(const Operation &O, const CallSite &Site);
  /// What clang made of an expression with an error, most often a call.
  Value recovered(const clang::RecoveryExpr *E);
  /// A call whose function clang doesn't know, which \p Callee names.
  Value unknownCall(const clang::Expr *E, const clang::Expr *Callee,
                    llvm::ArrayRef<const clang::Expr *> Arguments);
  void describeUndeclared(CallSite &Site, llvm::StringRef Name, bool Member,
                          llvm::ArrayRef<const clang::Expr *> Arguments);
  Value construct(const clang::CXXConstructExpr *E);
  /// \p Maker constructs an object of a library's class, as
  /// vector<thread>::emplace_back does.
  void constructWithin(const clang::CallExpr *E,
                       const catalog::Construction &Row,
                       const clang::FunctionDecl *Maker,
                       llvm::ArrayRef<Value> Operands);
  Value inherit(const clang::CXXInheritedCtorInitExpr *E);
  void destroy(clang::QualType Type, const void *What,
               clang::SourceLocation Where, bool Exact);
  void describe(CallSite &Site, const clang::FunctionDecl *Callee);
  void argument(CallSite &Site, unsigned Index, const Value &V);
  Value asObject(const Value &V);
  void argumentFields(CallSite &Site, unsigned Index, const Value &V);
  void argumentCallees(CallSite &Site, unsigned Index, const Value &V);
  void templateArguments(CallSite &Site, const clang::FunctionDecl *Callee);
  facts::NodeId templateArgument(const clang::TemplateArgument &A);
  void written(const Value &Place, facts::CallId Call, int Index,
               bool Overwrites);

  facts::NodeId toNode(const Value &V);
  void flow(const Value &From, facts::NodeId To);

  UnitContext &Unit;
  const clang::FunctionDecl *F;
  facts::EntityId Entity;
  facts::CallId FirstCall;

  PlaceTable Places;
  State Now;
  std::deque<Value> Held; ///< what states point to
  /// All that each place ever held: what a handler may find there.
  std::map<PlaceId, Value> Ever;
  /// The objects that a new-expression made.
  llvm::DenseSet<PlaceId> Heap;
  /// How many of the statements around, walked in the order of the source, may
  /// not run, or run again: what these store doesn't overwrite.
  unsigned Unsure = 0;
  llvm::DenseMap<const clang::Stmt *, Value> Values;
  std::map<CallKey, uint32_t> SiteIds;
  std::deque<CallSite> Sites; ///< a deque: references to them stay good
  std::set<std::pair<facts::NodeId, facts::NodeId>> Flows;

  /// The members whose nodes stand for pointers to members.
  llvm::DenseMap<facts::NodeId, const clang::FieldDecl *> Members;
  /// Of memory that a call of another function gave: what the call gives.
  llvm::DenseMap<PlaceId, facts::NodeId> Given;
  /// Of memory without a name: the places that others see and that were seen
  /// to point to it.
  std::map<PlaceId, llvm::SmallVector<PlaceId, 1>> Pointers;

  /// Discarded and unevaluated statements: they don't exist.
  llvm::DenseSet<const clang::Stmt *> Dead;
  /// Of an instance of a template: where in its source expressions stand that
  /// depend on the template's parameters, as begin and end.
  llvm::DenseSet<std::pair<unsigned, unsigned>> Dependent;
  /// Of these, the names of functions that template arguments choose among, and
  /// whether they do as the types of arguments.
  llvm::DenseMap<std::pair<unsigned, unsigned>, bool> Chosen;
  /// Which of the template arguments written at a name depend, by bit.
  llvm::DenseMap<std::pair<unsigned, unsigned>, uint32_t> DependentArguments;
  /// The names in front of a call's parentheses: no values.
  llvm::DenseSet<const clang::Stmt *> CalleeNames;
  /// Variables that lambdas of this function, as far as they were met, hold
  /// references to, and by which field.
  llvm::DenseMap<const clang::VarDecl *,
                 llvm::SmallVector<const clang::FieldDecl *, 1>>
      HeldByReference;
  /// Of a lambda's body: where it keeps what it captured.
  llvm::DenseMap<const clang::ValueDecl *, clang::FieldDecl *> Captures;
  clang::FieldDecl *CapturedThis = nullptr;
};

} // namespace officetidy::extract

#endif // OFFICETIDY_EXTRACT_BODY_H
