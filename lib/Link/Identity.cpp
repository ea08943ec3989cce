//===- Identity.cpp - where the identity of a creation is decided ---------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Link/Identity.h"
#include "llvm/ADT/STLExtras.h"
#include <tuple>
#include <utility>

using namespace llvm;

namespace officetidy::link {

namespace {

class Tracer {
public:
  Tracer(const Names &N, const Rows &R, const Passing &P, const Rest &Others,
         const Control &C, const std::vector<bool> &Attended, Values &V)
      : N(N), R(R), P(P), Others(Others), C(C), Attended(Attended), V(V) {}

  Identities run();

private:
  void traceCall(FunctionId F, UnitId U, CallId Id, const facts::Call &C);
  TermSet first(ArrayRef<catalog::Place> Places, UnitId U, CallId Id,
                const facts::Call &C, const catalog::Place **At) const;
  TermSet withArguments(const TermSet &Programs,
                        const TermSet &Arguments) const;
  TermSet identity(const catalog::Creation &Row, UnitId U, CallId Id,
                   const facts::Call &C) const;
  bool holdsValue(TermId T) const;
  bool applies(const catalog::Creation &Row, FunctionId F, UnitId U, CallId Id,
               const facts::Call &C) const;
  bool isAttended(const catalog::Creation &Row, FunctionId F, UnitId U,
                  CallId Id, const facts::Call &C) const;
  Code countedBy(FunctionId F) const;
  void trace(const CreationCall &Creation, const TermSet &Identity,
             bool Barred);
  void follow(Wrapper W, FunctionId F, CallId Call);
  bool namesClass(TermId T, FunctionId F) const;
  void push(Wrapper W);
  bool isCalledDirectly(FunctionId F) const;
  void step(uint32_t Index);
  void decide(FunctionId F, CallId Call, TermId T, uint32_t W, bool Barred);

  const Names &N;
  const Rows &R;
  const Passing &P;
  const Rest &Others;
  const Control &C;
  const std::vector<bool> &Attended;
  Values &V;
  Identities Result;
  /// Of the creation at hand.
  DenseSet<std::pair<uint64_t, unsigned>> Seen;
  DenseMap<Vertex, unsigned> Forms;
};

} // namespace

FunctionId Identities::functionOf(uint32_t W, const Graph &G) const {
  for (; W != NoId; W = Wrappers[W].Inner)
    if (G.isFunction(Wrappers[W].At))
      return Wrappers[W].At;
  return NoId;
}

std::vector<Step> Identities::steps(uint32_t Creation, uint32_t W,
                                    const Names &N, const Graph &G) const {
  const CreationCall &Last = Creations[Creation];
  std::vector<Step> Steps;
  for (; W != NoId; W = Wrappers[W].Inner) {
    const Wrapper &Here = Wrappers[W];
    if (!G.isFunction(Here.At))
      continue;
    FunctionId Next = functionOf(Here.Inner, G);
    CallId Call = Here.Inner == NoId ? Last.Call : G.edge(Here.Via).Call;
    Step S;
    S.Kind = StepKind::Identity;
    S.From = N.functionName(Here.At).str();
    S.To = Next != NoId  ? N.functionName(Next).str()
           : Last.Callee ? N.name(Last.Callee).str()
                         : Last.Api.str();
    S.Where = N.position(N.unitOf(Here.At), N.call(Call).location());
    Steps.push_back(std::move(S));
  }
  append_range(Steps, Last.Steps);
  return Steps;
}

/// Is \p T more than an empty string, a GUID of zeros, or a variable of which
/// nothing in the program says what it holds?
bool Tracer::holdsValue(TermId T) const {
  switch (V.terms().kind(T)) {
  case TermKind::Text:
    return !V.terms().isEmptyText(T);
  case TermKind::Guid:
    return V.terms().textOf(T).find_first_not_of("0-") != StringRef::npos;
  case TermKind::Leaf:
    return !V.isVariable(T) || any_of(V.closed(T, Code::All, Code::All),
                                      [&](TermId C) { return holdsValue(C); });
  case TermKind::When:
    return holdsValue(V.terms().guarded(T));
  default:
    return true;
  }
}

/// The terms of the first place that holds a value.
TermSet Tracer::first(ArrayRef<catalog::Place> Places, UnitId U, CallId Id,
                      const facts::Call &Call,
                      const catalog::Place **At) const {
  for (const catalog::Place &Place : Places) {
    TermSet Found;
    for (NodeId Node : P.at(Place, U, Id, Call))
      for (TermId T : V.open(Node))
        addTerm(Found, T, Values::MaxOpen);
    if (any_of(Found, [&](TermId T) { return holdsValue(T); })) {
      if (At)
        *At = &Place;
      return Found;
    }
  }
  return {};
}

/// Is the call one that \p Row means?
bool Tracer::applies(const catalog::Creation &Row, FunctionId F, UnitId U,
                     CallId Id, const facts::Call &Call) const {
  if (!Row.When)
    return true;
  for (NodeId Node : P.at(Row.When->At, U, Id, Call))
    for (TermId T : V.open(Node))
      for (TermId Constant : V.closed(T, countedBy(F), countedBy(F)))
        if (V.terms().kind(Constant) == TermKind::Text &&
            any_of(Row.When->Is, [&](StringRef Text) {
              return Text.equals_insensitive(V.terms().textOf(Constant));
            }))
          return true;
  return false;
}

/// Each of \p Programs with each of \p Arguments behind it.
TermSet Tracer::withArguments(const TermSet &Programs,
                              const TermSet &Arguments) const {
  TermSet Found;
  for (TermId Program : Programs)
    for (TermId Argument : Arguments) {
      TermId Whole = V.terms().join(catalog::Joining::Concat,
                                    {Program, V.terms().text(" "), Argument});
      addTerm(Found, Whole == NoId ? Program : Whole, Values::MaxOpen);
    }
  return Found;
}

/// The identity that \p Row says, with what is handed to the program behind it.
TermSet Tracer::identity(const catalog::Creation &Row, UnitId U, CallId Id,
                         const facts::Call &Call) const {
  const catalog::Place *At = nullptr;
  TermSet Found = first(Row.Identity, U, Id, Call, &At);
  if (!Row.Arguments)
    return Found;
  catalog::Place Place = *Row.Arguments;
  const bool Rest = std::exchange(Place.Rest, false);
  if (At && *At == Place) {
    if (!Rest)
      return Found;
    ++Place.Index;
  }
  do {
    TermSet Arguments = first(Place, U, Id, Call, nullptr);
    if (Arguments.empty())
      break;
    Found = withArguments(Found, Arguments);
  } while (Rest && ++Place.Index < Call.arguments().size());
  return Found;
}

/// Is it started as the user who is logged on?
bool Tracer::isAttended(const catalog::Creation &Row, FunctionId F, UnitId U,
                        CallId Id, const facts::Call &Call) const {
  if (!Row.Token)
    return false;
  for (NodeId Node : P.at(*Row.Token, U, Id, Call))
    for (TermId T : V.open(Node))
      for (TermId Constant : V.closed(T, countedBy(F), countedBy(F)))
        if (V.terms().kind(Constant) == TermKind::Given)
          return true;
  return false;
}

void Tracer::push(Wrapper W) {
  uint64_t Key = uint64_t(W.At) << 32 | W.Identity;
  if (Forms[W.At] == MaxForms || !Seen.insert({Key, W.Attended}).second)
    return;
  ++Forms[W.At];
  Result.Wrappers.push_back(W);
}

/// Does \p T, a text in \p F, name one class whatever \p F's parameters in it
/// are, those that its callers pass among them: L"Outlook.Application." +
/// Version?
bool Tracer::namesClass(TermId T, FunctionId F) const {
  TermSet All = V.withoutParameters(T, F);
  if (All.empty())
    return false;
  addTerm(All, T, Values::MaxOpen);
  const Code Counts = countedBy(F);
  const catalog::IdentityForm Form = Result.Creations.back().Form;
  const catalog::AutomationClass *Class = nullptr;
  for (TermId Known : All)
    for (TermId Constant : V.closed(Known, Counts, Counts)) {
      const catalog::AutomationClass *Named =
          V.terms().kind(Constant) == TermKind::Text
              ? R.catalog().classOf(V.terms().textOf(Constant), Form)
              : nullptr;
      if (!Named || (Class && Named != Class))
        return false;
      Class = Named;
    }
  return Class;
}

/// Goes on with \p W, whose identity is in terms of a parameter of \p F, which
/// makes \p Call; where the parameter doesn't matter, the identity is decided
/// here.
void Tracer::follow(Wrapper W, FunctionId F, CallId Call) {
  if (F == NoId || !namesClass(W.Identity, F)) {
    push(W);
    return;
  }
  for (TermId Known : V.withoutParameters(W.Identity, F))
    decide(F, Call, Known, W.Inner, W.Attended);
}

/// Traces \p Creation, which goes through attended code where it is \p Barred.
void Tracer::trace(const CreationCall &Creation, const TermSet &Identity,
                   bool Barred) {
  Seen.clear();
  Forms.clear();
  uint32_t Id = Result.Creations.size();
  Result.Creations.push_back(Creation);
  FunctionId F = Creation.Function;
  size_t Sites = Result.Sites.size(), First = Result.Wrappers.size();
  for (TermId T : Identity)
    if (V.dependsOn(T, F))
      follow({F, T, Barred || Attended[F], Id, NoId, NoId}, F, Creation.Call);
    else
      decide(F, Creation.Call, T, NoId, Barred);
  for (uint32_t I = First; I < Result.Wrappers.size(); ++I)
    step(I);
  // What a wrapper elsewhere creates is listed there.
  if (Result.Sites.size() == Sites && !Creation.Callee)
    Result.Sites.push_back({F, Creation.Call, Id, NoId, NoId, false});
}

void Tracer::traceCall(FunctionId F, UnitId U, CallId Id,
                       const facts::Call &Call) {
  for (EntityId Through : C.G.catalogued(Id))
    if (const catalog::Creation *Row = R.of(U, Call, Through).Creation;
        Row && applies(*Row, F, U, Id, Call))
      trace({F, Id, Row->Function, Row->Form, Row->Attaches, 0, {}},
            identity(*Row, U, Id, Call), isAttended(*Row, F, U, Id, Call));
  EntityId Callee = N.entity(U, Call.callee());
  if (!Callee || !N.bodies(Callee).empty())
    return;
  if (Call.row())
    if (const catalog::Schedule *Row = R.of(U, Call).Schedule)
      trace({F,
             Id,
             Row->Function,
             catalog::IdentityForm::CommandLine,
             false,
             0,
             {},
             Row},
            first(Row->Command, U, Id, Call, nullptr), false);
  if (Call.row())
    if (const catalog::Creation *Row = R.of(U, Call).Creation) {
      if (applies(*Row, F, U, Id, Call))
        trace({F, Id, Row->Function, Row->Form, Row->Attaches, 0, {}},
              identity(*Row, U, Id, Call), isAttended(*Row, F, U, Id, Call));
      return;
    }
  for (const CreationSummary &S : Others.creations(Callee))
    trace({F, Id, S.Api, S.Form, S.Attaches, Callee, S.Wrappers},
          V.instantiate(S.Identity, U, Call), false);
}

/// Whose stores and calls count for values in \p F.
Code Tracer::countedBy(FunctionId F) const {
  return C.Live.test(F) ? Code::Live : Code::All;
}

/// Is \p F only called where its template arguments are named?
bool Tracer::isCalledDirectly(FunctionId F) const {
  ArrayRef<uint32_t> In = C.G.in(F);
  return !In.empty() && all_of(In, [&](uint32_t E) {
    return C.G.edge(E).Kind != EdgeKind::Dispatch &&
           C.G.edge(E).Kind != EdgeKind::Registration;
  }) && none_of(C.EntryPoints, [&](const EntryPoint &E) {
    return E.Function == F;
  });
}

/// Goes from a wrapper to all that call it.
void Tracer::step(uint32_t Index) {
  const Wrapper W = Result.Wrappers[Index];
  if (V.isDecidedByTemplate(W.Identity) && C.G.isFunction(W.At) &&
      !isCalledDirectly(W.At))
    decide(W.At,
           W.Inner == NoId ? Result.Creations[W.Creation].Call
                           : C.G.edge(W.Via).Call,
           W.Identity, W.Inner, W.Attended);
  for (uint32_t EdgeId : C.G.in(W.At)) {
    const Edge &E = C.G.edge(EdgeId);
    bool Barred = W.Attended || E.Attended;
    for (TermId T : V.before(W.Identity, E)) {
      if (!V.dependsOn(T, E.From)) {
        if (C.G.isFunction(E.From))
          decide(E.From, E.Call, T, Index, Barred);
        continue;
      }
      bool IsFunction = C.G.isFunction(E.From);
      bool Stops = IsFunction && Attended[E.From];
      follow({E.From, T, Barred || Stops, W.Creation, Index, EdgeId},
             IsFunction ? E.From : NoId, E.Call);
    }
  }
}

/// \p T is no longer in terms of a parameter at \p Call in \p F, which calls
/// wrapper \p W.
void Tracer::decide(FunctionId F, CallId Call, TermId T, uint32_t W,
                    bool Barred) {
  Code Counts = countedBy(F);
  Code Cases = V.isUnattended(F) ? Code::Unattended : Counts;
  uint32_t Creation = Result.Creations.size() - 1;
  for (TermId Constant : V.closed(T, Counts, Cases))
    if (V.terms().kind(Constant) != TermKind::Given)
      Result.Sites.push_back({F, Call, Creation, W, Constant, Barred});
}

Identities Tracer::run() {
  for (FunctionId F = 0; F < N.functionCount(); ++F) {
    UnitId U = N.unitOf(F);
    if (!N.chosen(F) || !(N.unit(U).Own || C.Live.test(F)))
      continue;
    const facts::Function &Fact = N.function(F);
    CallId Id = N.unit(U).Calls + Fact.calls().begin();
    for (const facts::Call &Call : N.facts(U).calls(Fact)) {
      traceCall(F, U, Id, Call);
      ++Id;
    }
  }
  return std::move(Result);
}

Identities traceIdentities(const Names &N, const Rows &R, const Passing &P,
                           const Rest &Others, const Control &C,
                           const std::vector<bool> &Attended, Values &V) {
  return Tracer(N, R, P, Others, C, Attended, V).run();
}

} // namespace officetidy::link
