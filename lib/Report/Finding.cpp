//===- Finding.cpp - what is told of a creation in unattended code --------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Finding.h"
#include "Report/Rules.h"
#include "Report/Sources.h"
#include "Report/Wording.h"
#include "fmt/format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/xxhash.h"
#include <map>
#include <tuple>

using namespace llvm;

namespace officetidy::report {

using link::CreationSite;
using link::Way;

/// The sites of one place and check. The first is the one to speak of.
using Group = ArrayRef<const CreationSite *>;

/// What is created: the class, or the program that is started.
static std::string objectOf(const CreationSite &S) {
  const catalog::AutomationClass &Class = *S.Class;
  return startsProcess(S) && !Class.Executables.empty()
             ? Class.Executables.front()
             : Class.Name;
}

static std::vector<std::string> sortedUnique(std::vector<std::string> Names) {
  sort(Names);
  Names.erase(llvm::unique(Names), Names.end());
  return Names;
}

/// "'A'", "'A' or 'B'", "'A', 'B' or 'C'".
static std::string alternatives(ArrayRef<std::string> Names) {
  std::string Text;
  for (size_t I = 0; I != Names.size(); ++I) {
    if (I != 0)
      Text += I + 1 == Names.size() ? " or " : ", ";
    Text += quoted(Names[I]);
  }
  return Text;
}

static std::string makeHeadline(Group Sites) {
  const CreationSite &Lead = *Sites.front();
  std::vector<std::string> Objects;
  for (const CreationSite *S : Sites)
    if (verbOf(*S) == verbOf(Lead))
      Objects.push_back(objectOf(*S));
  return fmt::format("{} {} {}",
                     quoted(Lead.Callee.empty() ? Lead.Api : Lead.Callee),
                     verbOf(Lead, Lead.Note && Lead.Class->Note).str(),
                     alternatives(sortedUnique(std::move(Objects))));
}

static Path makePath(const Way &W) {
  Path P{W.Where, W.EntryPoint, W.FurtherEntryPoints, {}};
  for (const link::Step &S : W.Steps)
    P.Notes.push_back({S.Where, describe(S)});
  return P;
}

/// The shortest way of each context.
static std::vector<Path> makePaths(Group Sites) {
  std::map<catalog::Context, const Way *> Best;
  std::map<catalog::Context, unsigned> Further;
  auto Rank = [](const Way &W) {
    return std::tuple(W.Interactive, W.Steps.size(), StringRef(W.EntryPoint),
                      W.Steps.empty() ? link::Position() : W.Steps[0].Where);
  };
  for (const CreationSite *S : Sites)
    for (const Way &W : S->Ways) {
      const Way *&B = Best[W.Where];
      unsigned &F = Further[W.Where];
      F = std::max(F, W.FurtherEntryPoints);
      if (B && B->EntryPoint != W.EntryPoint)
        F = std::max(F, 1u);
      if (!B || Rank(W) < Rank(*B))
        B = &W;
    }
  std::vector<Path> Paths;
  for (const auto &[Context, W] : Best) {
    Paths.push_back(makePath(*W));
    Paths.back().FurtherEntryPoints = Further[Context];
  }
  return Paths;
}

static std::string makeMessage(const Finding &F, const Rule &R) {
  std::vector<StringRef> Contexts;
  for (const Path &P : F.Paths)
    Contexts.push_back(contextNoun(P.Context));
  return fmt::format("{} in unattended code ({}): {}; use {} instead",
                     F.Headline, join(Contexts, ", "), R.Why.str(),
                     R.Use.str());
}

static std::vector<catalog::Reason> reasonsOf(Group Sites) {
  std::vector<catalog::Reason> Reasons;
  for (const CreationSite *S : Sites)
    append_range(Reasons, S->Class->Reasons);
  sort(Reasons);
  Reasons.erase(llvm::unique(Reasons), Reasons.end());
  return Reasons;
}

static Finding makeFinding(Group Sites) {
  const CreationSite &Lead = *Sites.front();
  const Rule &R = ruleOf(Lead.Class->Check);
  Finding F;
  F.Check = Lead.Class->Check;
  F.Severity = Lead.Note ? Level::Note : Level::Warning;
  F.Where = Lead.Where;
  F.Function = Lead.Function;
  F.Callee = Lead.Callee;
  F.Headline = makeHeadline(Sites);
  F.Paths = makePaths(Sites);
  F.Message = makeMessage(F, R);
  for (const link::Step &S : Lead.Wrappers)
    F.Wrappers.push_back({S.Where, describe(S)});
  F.Reasons = reasonsOf(Sites);
  F.Why = join(
      map_range(F.Reasons, [&](catalog::Reason Why) { return R.reason(Why); }),
      "; ");
  F.Remedy = R.Remedy;
  for (const CreationSite *S : Sites) {
    F.Classes.push_back(S->Class->Name);
    for (const Way &W : S->Ways)
      F.EntryPoints.push_back(W.EntryPoint);
  }
  F.Classes = sortedUnique(std::move(F.Classes));
  F.EntryPoints = sortedUnique(std::move(F.EntryPoints));
  return F;
}

/// Sorts the sites of a place and check together, the one to speak of first:
/// what surely happens before what may, and creating before attaching.
static auto sortKey(const CreationSite &S) {
  return std::tie(S.Where, S.Class->Check, S.Note, S.Attaches, S.Class->Name,
                  S.Callee, S.Api, S.Function, S.Identity);
}

static bool sameFinding(const CreationSite *A, const CreationSite *B) {
  return A->Where == B->Where && A->Class->Check == B->Class->Check;
}

std::vector<Finding> makeFindings(ArrayRef<CreationSite> Sites) {
  std::vector<const CreationSite *> Reached;
  for (const CreationSite &S : Sites)
    if (S.Class && !S.Ways.empty())
      Reached.push_back(&S);
  sort(Reached, [](const CreationSite *A, const CreationSite *B) {
    return sortKey(*A) < sortKey(*B);
  });
  std::vector<Finding> Findings;
  for (Group Rest = Reached; !Rest.empty();) {
    Group G = Rest.take_while(
        [&](const CreationSite *S) { return sameFinding(S, Rest.front()); });
    Findings.push_back(makeFinding(G));
    Rest = Rest.drop_front(G.size());
  }
  return Findings;
}

/// The notes of \p P, which is the first way of \p F or a further one.
static void appendPath(std::vector<Note> &Notes, const Finding &F,
                       const Path &P, bool IsFirst) {
  const size_t Begin = Notes.size();
  append_range(Notes, P.Notes);
  if (!IsFirst && Begin != Notes.size())
    Notes[Begin].Text =
        fmt::format("also reached from {}: {}",
                    withArticle(contextNoun(P.Context)), Notes[Begin].Text);
  if (P.FurtherEntryPoints != 0)
    Notes.push_back(
        {F.Where,
         fmt::format("also reached from {} of {}",
                     counted(P.FurtherEntryPoints, "further entry point"),
                     withArticle(contextNoun(P.Context)))});
}

std::vector<Note> Finding::notes() const {
  std::vector<Note> Notes;
  for (const Path &P : Paths)
    appendPath(Notes, *this, P, &P == &Paths.front());
  append_range(Notes, Wrappers);
  if (!Why.empty())
    Notes.push_back({Where, "why: " + Why});
  Notes.push_back({Where, "instead: " + Remedy});
  return Notes;
}

/// \p Line with each run of blanks made one, and none at the ends.
static std::string squeezed(StringRef Line) {
  SmallVector<StringRef, 16> Words;
  SplitString(Line, Words, " \t\v\f\r");
  return join(Words, " ");
}

void addFingerprints(MutableArrayRef<Finding> Findings, Sources &S) {
  StringMap<unsigned> Seen;
  for (Finding &F : Findings) {
    const std::string Text = squeezed(S.line(F.Where.File, F.Where.Line));
    const std::string Classes = join(F.Classes, ",");
    std::string Key =
        join(ArrayRef<StringRef>{F.Check, F.Where.File, F.Function, F.Callee,
                                 Classes, Text},
             StringRef("\0", 1));
    const unsigned Occurrence = Seen[Key]++;
    Key += fmt::format("{}{}", '\0', Occurrence);
    F.Fingerprint = fmt::format("{:016x}", xxh3_64bits(Key));
  }
}

} // namespace officetidy::report
