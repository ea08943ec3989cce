//===- LostCode.cpp - what clang's recovery lost --------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Extract/LostCode.h"
#include "Extract/Constants.h"
#include "Extract/ParseEnvironment.h"
#include "clang/Lex/LiteralSupport.h"

using namespace clang;
using llvm::StringRef;

namespace officetidy::extract {

namespace {

/// The files of the unit that are not the system's, in the order in which they
/// were first included.
std::vector<FileID> ownFiles(const SourceManager &Sources) {
  std::vector<FileID> Files;
  llvm::DenseSet<const FileEntry *> Known;
  for (unsigned I = 0; I != Sources.local_sloc_entry_size(); ++I) {
    const SrcMgr::SLocEntry &Entry = Sources.getLocalSLocEntry(I);
    if (!Entry.isFile() ||
        SrcMgr::isSystem(Entry.getFile().getFileCharacteristic()))
      continue;
    const FileID File = Sources.getFileID(
        SourceLocation::getFromRawEncoding(Entry.getOffset()));
    if (OptionalFileEntryRef Ref = Sources.getFileEntryRefForID(File))
      if (Known.insert(&Ref->getFileEntry()).second)
        Files.push_back(File);
  }
  return Files;
}

/// The text of a string literal as it is written: L"...", R"(...)".
std::string unquoted(StringRef Literal) {
  const size_t Quote = Literal.find('"');
  const bool Raw = Literal.take_front(Quote).ends_with("R");
  Literal = Literal.substr(Quote + 1);
  Literal.consume_back("\"");
  if (Raw) {
    const size_t Length = Literal.find('(');
    return Literal.substr(Length + 1)
        .drop_back(std::min(Literal.size(), Length + 1))
        .str();
  }
  std::string Text;
  for (size_t I = 0; I < Literal.size(); ++I) {
    if (Literal[I] == '\\' && I + 1 < Literal.size())
      ++I;
    Text += Literal[I];
  }
  return Text;
}

/// Words in front of a parenthesis that are no calls.
bool isKeyword(StringRef Name) {
  static constexpr StringRef Words[] = {"if",
                                        "for",
                                        "while",
                                        "switch",
                                        "catch",
                                        "return",
                                        "sizeof",
                                        "alignof",
                                        "decltype",
                                        "typeof",
                                        "throw",
                                        "new",
                                        "delete",
                                        "else",
                                        "do",
                                        "case",
                                        "__uuidof",
                                        "typeid",
                                        "noexcept",
                                        "static_assert",
                                        "__declspec",
                                        "__attribute__",
                                        "__except",
                                        "operator",
                                        "goto",
                                        "__if_exists",
                                        "__if_not_exists",
                                        "defined"};
  return llvm::is_contained(Words, Name);
}

} // namespace

LostCode::LostCode(UnitContext &Unit)
    : Unit(Unit), Seen(Unit.Context, Unit.Naming) {
  const SourceManager &Sources = Unit.Context.getSourceManager();
  for (FileID File : ownFiles(Sources)) {
    Text T;
    T.Tokens = lexemesOf(
        File, Sources, Unit.Context.getLangOpts(),
        [&](SourceLocation Where) { return wasSkipped(Sources, Where); });
    T.Functions = functionTexts(T.Tokens);
    Count += T.Functions.size();
    for (const FunctionText &F : T.Functions)
      Lost += isLost(F, T);
    Texts.push_back(std::move(T));
  }
}

bool LostCode::isMacro(StringRef Name) const {
  auto Known = Unit.Context.Idents.find(Name);
  return Known != Unit.Context.Idents.end() &&
         Known->second->hadMacroDefinition();
}

bool LostCode::isLost(const FunctionText &F, const Text &T) const {
  return !F.Template && !Seen.body(T.Tokens[F.Open].Where) &&
         !Seen.body(T.Tokens[F.NameToken].Where) &&
         !isMacro(T.Tokens[F.NameToken].Text);
}

void LostCode::statementsOf(const FunctionDecl *F) {
  const SourceLocation Body = F->getBody()->getBeginLoc();
  for (const Text &T : Texts)
    for (const FunctionText &Candidate : T.Functions)
      if (T.Tokens[Candidate.Open].Where == Body)
        return calls(T, Candidate.Open + 1, Candidate.Close, /*LostOnly=*/true,
                     [](StringRef) { return facts::NodeId(0); });
}

void LostCode::functions() {
  for (const Text &T : Texts)
    for (const FunctionText &F : T.Functions)
      if (isLost(F, T))
        function(T, F);
}

void LostCode::function(const Text &T, const FunctionText &F) {
  facts::FunctionDescription D;
  D.Entity = Unit.Naming.undeclared(F.Name);
  D.Where = Unit.Naming.location(T.Tokens[F.NameToken].Where);
  D.Parameters = static_cast<uint16_t>(F.Parameters.size());
  const StringRef Name = F.Name;
  for (StringRef Start :
       {"main", "wmain", "WinMain", "wWinMain", "_tmain", "_tWinMain"})
    if (Name == Start)
      D.Flags |= facts::FunctionFlags::Main;
  if (Name == "DllMain")
    D.Flags |= facts::FunctionFlags::DllMain;
  Unit.Facts.beginFunction(D);
  const std::string Prefix =
      "office-tidy:local:" + F.Name + ":" +
      std::to_string(Unit.Context.getSourceManager().getFileOffset(
          T.Tokens[F.Open].Where)) +
      ":";
  auto Variable = [&](StringRef Local) {
    for (size_t I = 0; I != F.Parameters.size(); ++I)
      if (F.Parameters[I] == Local)
        return Unit.Facts.entityNode(facts::NodeKind::Parameter, D.Entity,
                                     static_cast<int>(I));
    return Unit.Facts.entityNode(facts::NodeKind::Variable,
                                 Unit.Facts.entity(facts::EntityKind::Variable,
                                                   Prefix + Local.str(), Local,
                                                   /*Internal=*/true));
  };
  texts(T, F.Open + 1, F.Close, Variable);
  calls(T, F.Open + 1, F.Close, /*LostOnly=*/false, Variable);
  for (const catalog::EntryPoint *Row : Unit.Catalog.exports(F.Name))
    if (Row->Types.empty() ||
        llvm::any_of(
            llvm::ArrayRef(T.Tokens).slice(F.ParametersBegin,
                                           F.ParametersEnd - F.ParametersBegin),
            [&](const Lexeme &L) {
              return StringRef(Row->Types.front()).contains(L.Text) &&
                     L.isName();
            }))
      Unit.Facts.entryPoint(D.Entity, static_cast<facts::Context>(Row->Where),
                            Row->What, D.Where);
}

/// What is assigned, or initialised, with a string alone.
void LostCode::texts(const Text &T, size_t Begin, size_t End, Nodes Variable) {
  for (size_t I = Begin + 2; I < End; ++I)
    if (T.Tokens[I - 1].Kind == tok::equal && T.Tokens[I - 2].isName() &&
        !T.Tokens[I].isName()) {
      size_t Last = I;
      while (Last < End && tok::isStringLiteral(T.Tokens[Last].Kind))
        ++Last;
      if (Last != I && T.Tokens[Last].Kind != tok::plus)
        Unit.Facts.flow(argument(T, I, Last, Variable),
                        Variable(T.Tokens[I - 2].Text));
    }
}

void LostCode::calls(const Text &T, size_t Begin, size_t End, bool LostOnly,
                     Nodes Variable) {
  size_t Start = Begin;
  bool Alive = false;
  auto Statement = [&](size_t First) {
    Start = First;
    Alive = false;
    for (size_t I = First; I < End; ++I) {
      const tok::TokenKind Kind = T.Tokens[I].Kind;
      if (Kind == tok::semi || Kind == tok::l_brace || Kind == tok::r_brace)
        return;
      Alive |= Seen.alive(T.Tokens[I].Where);
    }
  };
  Statement(Begin);
  for (size_t I = Begin; I < End; ++I) {
    const Lexeme &Here = T.Tokens[I];
    if (Here.Kind == tok::semi || Here.Kind == tok::l_brace ||
        Here.Kind == tok::r_brace) {
      Statement(I + 1);
      continue;
    }
    const bool Opens = I + 1 < End && T.Tokens[I + 1].Kind == tok::l_paren;
    if (!Opens || !Here.isName())
      continue;
    // What a macro makes of its arguments is not known.
    if (isMacro(Here.Text)) {
      I = closingOf(T.Tokens, I + 1);
      continue;
    }
    if ((LostOnly && Alive) || Seen.name(Here.Where))
      continue;
    if (std::optional<LostCall> C = callAt(T, I, Start); C && C->Close < End)
      add(T, *C, Variable);
  }
}

std::optional<LostCode::LostCall> LostCode::callAt(const Text &T, size_t At,
                                                   size_t Begin) const {
  const std::vector<Lexeme> &Tokens = T.Tokens;
  if (isKeyword(Tokens[At].Text))
    return std::nullopt;
  LostCall C;
  C.Name = At;
  C.Open = At + 1;
  C.Close = closingOf(Tokens, C.Open);
  C.Qualified = Tokens[At].Text.str();
  size_t First = At;
  while (First >= Begin + 2 && Tokens[First - 1].Kind == tok::coloncolon &&
         Tokens[First - 2].isName()) {
    First -= 2;
    C.Qualified = Tokens[First].Text.str() + "::" + C.Qualified;
  }
  if (First <= Begin)
    return C;
  const Lexeme &Before = Tokens[First - 1];
  if (Before.Kind == tok::period || Before.Kind == tok::arrow) {
    C.Member = true;
    if (First >= Begin + 2 && Tokens[First - 2].isName())
      C.Object = Tokens[First - 2].Text.str();
  } else if (Before.isName() && Before.is("new")) {
    C.Class = C.Qualified;
  } else if ((Before.isName() && !isKeyword(Before.Text)) ||
             Before.Kind == tok::greater) {
    // Type Name(Arguments): the constructor of Type.
    C.Object = C.Qualified;
    C.Class = Before.isName() ? Before.Text.str() : "";
  }
  return C;
}

StringRef LostCode::rowOf(const LostCall &C) const {
  if (!C.Class.empty()) {
    const StringRef Class = StringRef(C.Class).rsplit("::").second.empty()
                                ? StringRef(C.Class)
                                : StringRef(C.Class).rsplit("::").second;
    if (const catalog::Creation *Row =
            Unit.Catalog.creation((C.Class + "::" + Class).str()))
      return Row->Function;
    return "";
  }
  if (C.Member)
    return Unit.Catalog.undeclared(C.Qualified, /*Member=*/true);
  return Unit.Catalog.undeclared(C.Qualified, /*Member=*/false);
}

/// The variable that the statement that begins at \p Begin gives what stands at
/// \p At to.
std::string LostCode::assigned(const Text &T, size_t At, size_t Begin) const {
  for (size_t I = At; I > Begin + 1; --I)
    if (T.Tokens[I].Kind == tok::semi || T.Tokens[I].Kind == tok::l_brace)
      return "";
    else if (T.Tokens[I].Kind == tok::equal && T.Tokens[I - 1].isName())
      return T.Tokens[I - 1].Text.str();
  return "";
}

void LostCode::add(const Text &T, const LostCall &C, Nodes Variable) {
  facts::CallDescription D;
  D.Where = Unit.Naming.location(T.Tokens[C.Name].Where);
  D.Row = rowOf(C).str();
  D.Flags |= facts::CallFlags::Unknown;
  D.Callables = ~0u;
  const std::string Class = C.Class.empty() ? "" : C.Class + "::";
  D.Callee = Unit.Naming.undeclared(
      C.Class.empty() ? C.Qualified
                      : Class + StringRef(C.Class).rsplit("::").second.str());
  if (!C.Object.empty())
    D.Object = Variable(C.Object);
  std::vector<std::pair<size_t, size_t>> Parts;
  size_t Begin = C.Open + 1;
  for (size_t I = Begin; I <= C.Close; ++I) {
    const tok::TokenKind Kind = T.Tokens[I].Kind;
    if (I == C.Close || Kind == tok::comma) {
      if (I != Begin)
        Parts.push_back({Begin, I});
      Begin = I + 1;
    } else if (Kind == tok::l_paren || Kind == tok::l_brace ||
               Kind == tok::l_square) {
      I = closingOf(T.Tokens, I);
    }
  }
  for (auto [From, To] : Parts)
    D.Arguments.push_back(argument(T, From, To, Variable));
  const auto Rows = Unit.Catalog.conversions(D.Row);
  for (const catalog::Conversion *Row : Rows)
    for (const catalog::Place &To : Row->To)
      if (To.What == catalog::Place::Kind::Argument && To.Index < 31)
        D.Writes |= 1u << To.Index;
  const facts::CallId Id = Unit.Facts.call(D);
  for (unsigned I = 0; I != Parts.size() && I < 31; ++I)
    if (D.Writes & (1u << I))
      for (size_t K = Parts[I].first; K != Parts[I].second; ++K)
        if (T.Tokens[K].isName())
          if (facts::NodeId To = Variable(T.Tokens[K].Text))
            Unit.Facts.flow(Unit.Facts.outputNode(Id, static_cast<int>(I)), To);
  if (std::string To = assigned(T, C.Name, 1); !To.empty())
    if (facts::NodeId Node = Variable(To))
      Unit.Facts.flow(Unit.Facts.resultNode(Id), Node);
}

/// __uuidof(X), or the name of a constant.
std::optional<facts::NodeId> LostCode::guid(const Text &T, size_t Begin,
                                            size_t End) {
  std::string Name;
  bool Uuidof = false;
  for (size_t I = Begin; I != End; ++I) {
    if (T.Tokens[I].is("__uuidof"))
      Uuidof = true;
    else if (T.Tokens[I].isName())
      Name += (Name.empty() ? "" : ".") + T.Tokens[I].Text.str();
  }
  const StringRef Last = StringRef(Name).rsplit('.').second.empty()
                             ? StringRef(Name)
                             : StringRef(Name).rsplit('.').second;
  if (Last.empty())
    return std::nullopt;
  auto Known = Unit.Context.Idents.find(Last);
  if (Known != Unit.Context.Idents.end())
    for (const NamedDecl *D : Unit.Context.getTranslationUnitDecl()->lookup(
             DeclarationName(Known->second))) {
      if (const auto *V = dyn_cast<VarDecl>(D); V && !V->isInvalidDecl())
        if (auto Guid = guidOf(V, Unit.Context))
          return Unit.Facts.guidNode(*Guid);
      if (const auto *R = dyn_cast<CXXRecordDecl>(D); R && Uuidof)
        if (auto Guid = uuidOf(R))
          return Unit.Facts.guidNode(*Guid);
    }
  // __uuidof(Outlook::Application), of a library that isn't there.
  if (Uuidof && Unit.Catalog.classOf(Name, catalog::IdentityForm::ProgId))
    return Unit.Facts.stringNode(Name);
  return std::nullopt;
}

facts::NodeId LostCode::argument(const Text &T, size_t Begin, size_t End,
                                 Nodes Variable) {
  std::string Joined;
  unsigned Runs = 0;
  StringRef Name;
  unsigned Names = 0;
  for (size_t I = Begin; I != End; ++I) {
    if (tok::isStringLiteral(T.Tokens[I].Kind)) {
      Runs += I == Begin || !tok::isStringLiteral(T.Tokens[I - 1].Kind);
      Joined += unquoted(T.Tokens[I].Text);
    } else if (T.Tokens[I].isName()) {
      Name = T.Tokens[I].Text;
      ++Names;
    }
  }
  if (Runs == 1)
    return Unit.Facts.stringNode(Joined);
  if (Runs > 1 || Names == 0)
    return 0;
  if (std::optional<facts::NodeId> Guid = guid(T, Begin, End))
    return *Guid;
  return Variable(Name);
}

} // namespace officetidy::extract
