//===- TextReport.cpp - the report as clang would print it ----------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Report/Reporter.h"
#include "Report/Wording.h"
#include "fmt/format.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace officetidy::report {

Reporter::~Reporter() = default;

namespace {

constexpr unsigned TabStop = 8;

class TextReporter final : public Reporter {
public:
  TextReporter(ColorMode Color, bool Summary)
      : Color(Color), Summary(Summary) {}
  void render(const Run &R, raw_ostream &OS) const override;

private:
  ColorMode Color;
  bool Summary;
};

/// Prints one report.
class Printer {
public:
  Printer(const Run &R, raw_ostream &OS, ColorMode Color, bool Summary)
      : R(R), OS(OS), Color(Color), Summary(Summary) {}

  void print();

private:
  void printFinding(const Finding &F);
  void printNote(const Note &N);
  void printWarning(const Note &N);
  void printUnit(const IncompleteUnit &U);
  void printPosition(const link::Position &P);
  void printLabel(StringRef Label, raw_ostream::Colors C);
  void printSource(const link::Position &P);
  void printBold(StringRef Text);
  std::string summary() const;

  const Run &R;
  raw_ostream &OS;
  const ColorMode Color;
  const bool Summary;
};

} // namespace

/// How wide \p Text, which has no tabs, is on a terminal.
static unsigned displayWidth(StringRef Text) {
  const int Width = sys::unicode::columnWidthUTF8(Text);
  return Width >= 0 ? Width : Text.size();
}

/// \p Line with its tabs made blanks.
static std::string expandTabs(StringRef Line) {
  std::string Result;
  unsigned Width = 0;
  while (true) {
    auto [Head, Tail] = Line.split('\t');
    Result += Head;
    if (Head.size() == Line.size())
      return Result;
    Width += displayWidth(Head);
    const unsigned Blanks = TabStop - Width % TabStop;
    Result.append(Blanks, ' ');
    Width += Blanks;
    Line = Tail;
  }
}

void Printer::printBold(StringRef Text) {
  WithColor(OS, raw_ostream::SAVEDCOLOR, /*Bold=*/true, /*BG=*/false, Color)
      << Text;
}

void Printer::printLabel(StringRef Label, raw_ostream::Colors C) {
  WithColor(OS, C, /*Bold=*/true, /*BG=*/false, Color) << Label << ": ";
}

void Printer::printPosition(const link::Position &P) {
  if (P.Line != 0)
    printBold(fmt::format("{}:{}:{}: ", P.File, P.Line, P.Column));
}

/// The line that \p P is in, and a caret below it.
void Printer::printSource(const link::Position &P) {
  StringRef Line = R.Files->line(P.File, P.Line).rtrim();
  if (Line.empty() || P.Column == 0)
    return;
  const unsigned Caret =
      displayWidth(expandTabs(Line.take_front(P.Column - 1)));
  const std::string Number = fmt::format("{:>5}", P.Line);
  OS << fmt::format("{} | {}\n{:{}} | {}", Number, expandTabs(Line), "",
                    Number.size(), std::string(Caret, ' '));
  WithColor(OS, raw_ostream::GREEN, /*Bold=*/true, /*BG=*/false, Color) << '^';
  OS << '\n';
}

void Printer::printNote(const Note &N) {
  printPosition(N.Where);
  printLabel("note", raw_ostream::CYAN);
  OS << N.Text << '\n';
}

void Printer::printWarning(const Note &N) {
  printPosition(N.Where);
  printLabel("warning", raw_ostream::MAGENTA);
  printBold(N.Text);
  OS << '\n';
  printSource(N.Where);
}

/// The source of a note at the finding's own place was shown already.
void Printer::printFinding(const Finding &F) {
  printPosition(F.Where);
  if (F.Severity == Level::Warning)
    printLabel("warning", raw_ostream::MAGENTA);
  else
    printLabel("note", raw_ostream::CYAN);
  printBold(F.Message);
  OS << " [" << F.Check << "]\n";
  printSource(F.Where);
  for (const Note &N : F.notes()) {
    printNote(N);
    if (N.Where != F.Where)
      printSource(N.Where);
  }
}

void Printer::printUnit(const IncompleteUnit &U) {
  printBold(U.File + ": ");
  if (U.State == UnitState::Recovered || U.State == UnitState::Lexical)
    printLabel("warning", raw_ostream::MAGENTA);
  else
    printLabel("error", raw_ostream::RED);
  printBold(describe(U));
  OS << '\n';
}

std::string Printer::summary() const {
  const unsigned Hidden = count_if(
      R.Findings, [](const Finding &F) { return F.Suppressed.has_value(); });
  const unsigned Notes = count_if(R.Findings, [](const Finding &F) {
    return !F.Suppressed && F.Severity == Level::Note;
  });
  std::vector<std::string> Remarks;
  if (Notes != 0)
    Remarks.push_back(fmt::format("{} of level note", Notes));
  if (Hidden != 0)
    Remarks.push_back(fmt::format("{} suppressed by NOLINT", Hidden));
  std::string Text = counted(R.Findings.size() - Hidden, "finding");
  if (!Remarks.empty())
    Text += fmt::format(" ({})", join(Remarks, ", "));
  Text += " in " + counted(R.Units, "translation unit");
  if (const std::string States = statesOf(R.Incomplete, R.Units);
      !States.empty())
    Text += ": " + States;
  const auto Count = [&](auto... States) {
    return static_cast<unsigned>(
        count_if(R.Incomplete, [&](const IncompleteUnit &U) {
          return ((U.State == States) || ...);
        }));
  };
  auto Add = [&](unsigned N, StringRef Noun, StringRef What) {
    if (N != 0)
      Text +=
          "; " + counted(N, Noun) + (N == 1 ? " was " : " were ") + What.str();
  };
  Add(Count(UnitState::Failed, UnitState::TimedOut, UnitState::Missing),
      "translation unit", "not analysed");
  Add(Count(UnitState::Unread), "file", "not read");
  return Text;
}

void Printer::print() {
  for (const Finding &F : R.Findings)
    if (!F.Suppressed)
      printFinding(F);
  for (const Note &N : R.Problems)
    printWarning(N);
  for (const IncompleteUnit &U : R.Incomplete)
    printUnit(U);
  if (Summary)
    OS << summary() << '\n';
}

void TextReporter::render(const Run &R, raw_ostream &OS) const {
  Printer(R, OS, Color, Summary).print();
}

std::unique_ptr<Reporter> createTextReporter(ColorMode Color, bool Summary) {
  return std::make_unique<TextReporter>(Color, Summary);
}

} // namespace officetidy::report
