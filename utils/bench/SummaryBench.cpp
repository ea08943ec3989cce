//===- SummaryBench.cpp - what a large summary costs ----------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Writes the summary of a made-up program, by default of 100,000 functions,
// and prints its size and how long it takes to write, to open, to find the way
// to one function, and to look up the functions of a unit.
//
//===----------------------------------------------------------------------===//

#include "Link/Summary.h"
#include "fmt/format.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/raw_ostream.h"
#include <chrono>

using namespace llvm;
using namespace officetidy;
using namespace officetidy::link;

static constexpr unsigned FunctionsPerUnit = 100;

static std::string nameOf(unsigned I) { return fmt::format("app::f{}", I); }

static EntityName entityOf(unsigned I) {
  return {fmt::format("c:@N@app@F@f{}#*$@N@std@S@string#I#", I), ""};
}

/// Function I is called by function I / 2, and function 1 is the entry point.
static void addFunction(SummaryWriter &W, unsigned I) {
  Arrival A;
  A.Where = catalog::Context::Service;
  A.Origin = fmt::format("src/unit{}.cpp", I / FunctionsPerUnit);
  A.How.Where = {A.Origin, I % FunctionsPerUnit * 10 + 1, 3};
  A.How.To = nameOf(I);
  A.How.Kind = I == 1 ? StepKind::Entry : StepKind::Call;
  if (I != 1) {
    A.From = entityOf(I / 2);
    A.How.From = nameOf(I / 2);
  }
  W.unit(A.Origin);
  W.arrival(entityOf(I), std::move(A));
  CreationSummary C;
  C.Api = "ns::Create";
  C.Identity = Term::parameter(0);
  if (I % 100 == 0)
    W.creation(entityOf(I), std::move(C));
}

/// Runs \p Work and prints how long it took.
template <typename Function>
static void measure(StringRef What, Function Work) {
  auto Begin = std::chrono::steady_clock::now();
  Work();
  std::chrono::duration<double, std::milli> Time =
      std::chrono::steady_clock::now() - Begin;
  outs() << fmt::format("{:<28}{:>10.3f} ms\n", What.str(), Time.count());
}

int main(int Count, char **Arguments) {
  unsigned Functions = 100'000;
  if (Count > 1 && StringRef(Arguments[1]).getAsInteger(10, Functions)) {
    errs() << "usage: SummaryBench [number of functions]\n";
    return 2;
  }
  ExitOnError Exit("SummaryBench: ");
  SmallString<128> Path;
  if (std::error_code Error =
          sys::fs::createTemporaryFile("summary", "ots", Path))
    Exit(errorCodeToError(Error));
  FileRemover Remover(Path);

  SummaryWriter W("bench", ".", 1);
  for (unsigned I = 1; I <= Functions; ++I)
    addFunction(W, I);
  measure("write", [&] { Exit(W.write(Path)); });
  uint64_t Size = 0;
  sys::fs::file_size(Path, Size);
  outs() << fmt::format("{:<28}{:>10.1f} MB\n", "size", Size / 1e6);

  std::unique_ptr<Summary> S;
  measure("open", [&] { S = Exit(Summary::open(Path)); });
  measure("a way", [&] {
    Exit(S->ways(entityOf(Functions), "").empty()
             ? createStringError("no way found")
             : Error::success());
  });
  measure("a unit of 1,000 functions", [&] {
    for (unsigned I = 1; I <= std::min(Functions, 1000u); ++I) {
      S->ways(entityOf(I), "src/unit1.cpp");
      S->creations(entityOf(I));
    }
  });
  measure("10,000 unknown functions", [&] {
    for (unsigned I = 1; I <= 10'000; ++I)
      S->ways(entityOf(Functions + I), "");
  });
  return 0;
}
