//===- Extraction.cpp - the facts of a project's units --------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#include "Driver/Extraction.h"
#include "Driver/FactsNames.h"
#include "Driver/Paths.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"
#include <fmt/format.h>
#include <tuple>

using namespace llvm;

namespace officetidy::driver {

namespace {

using report::IncompleteUnit;
using report::UnitState;

/// The arguments of `office-tidy extract` for unit \p I of \p P.
std::vector<std::string> extractArguments(const Project &P, size_t I,
                                          const std::string &FactsFile) {
  const CompileCommand &C = P.Database.Commands[I];
  std::vector<std::string> Arguments = {"--root=" + P.Root,
                                        "--directory=" + C.Directory};
  if (!P.ConfigFile.empty())
    Arguments.push_back("--config=" + P.ConfigFile);
  if (!P.Units[I].Output.empty())
    Arguments.push_back("--output-name=" + P.Units[I].Output);
  Arguments.insert(Arguments.end(), {"-o", FactsFile, C.File, "--"});
  Arguments.insert(Arguments.end(), C.Arguments.begin(), C.Arguments.end());
  return Arguments;
}

/// Puts \p Arguments into a response file where the system takes no command as
/// long as \p Extractor with these.
Error shorten(ArrayRef<std::string> Extractor,
              std::vector<std::string> &Arguments,
              const std::string &FactsFile) {
  SmallVector<StringRef, 64> All(Extractor.begin(), Extractor.end());
  All.append(Arguments.begin(), Arguments.end());
  if (sys::commandLineFitsWithinSystemLimits(All.front(), All))
    return Error::success();
  std::string Text;
  raw_string_ostream OS(Text);
  for (const std::string &A : Arguments) {
    sys::printArg(OS, A, /*Quote=*/true);
    OS << '\n';
  }
  std::string ResponseFile = FactsFile + ".rsp";
  Arguments = {"@" + ResponseFile};
  return writeAtomically(ResponseFile, Text);
}

/// The process that extracts unit \p I of \p P.
Expected<Job> makeJob(const Project &P, size_t I, const std::string &FactsFile,
                      ArrayRef<std::string> Extractor) {
  std::vector<std::string> Arguments = extractArguments(P, I, FactsFile);
  if (Error E = shorten(Extractor, Arguments, FactsFile))
    return std::move(E);
  Job J;
  J.Command.assign(Extractor.begin(), Extractor.end());
  J.Command.insert(J.Command.end(), Arguments.begin(), Arguments.end());
  J.Log = FactsFile + ".log";
  return J;
}

/// Why unit \p I of \p P can't even be tried.
std::optional<IncompleteUnit> hopeless(const Project &P, size_t I) {
  const CompileCommand &C = P.Database.Commands[I];
  const std::string &Name = P.Units[I].Source;
  if (!sys::fs::exists(C.File))
    return IncompleteUnit{Name, UnitState::Missing, "the file does not exist"};
  if (C.Arguments.empty())
    return IncompleteUnit{Name, UnitState::Missing,
                          "its entry in the compile database has no command"};
  return std::nullopt;
}

std::string contentOf(const std::string &File) {
  auto Buffer = MemoryBuffer::getFile(File, /*IsText=*/true);
  return Buffer ? (*Buffer)->getBuffer().str() : "";
}

/// "first" or "first (and 3 more errors)".
std::string firstOf(StringRef First, size_t Count) {
  if (Count <= 1)
    return First.str();
  return fmt::format("{} (and {} more error{})", First.str(), Count - 1,
                     Count == 2 ? "" : "s");
}

/// What clang had to recover from in \p U.
IncompleteUnit recovered(const std::string &Name, const facts::Unit &U) {
  size_t Count = U.errorCount();
  return {Name, UnitState::Recovered, Count ? firstOf(U.error(0), Count) : ""};
}

/// Takes what the extraction of the unit named \p Name gave.
void take(const std::string &Name, const std::string &FactsFile, const Job &J,
          const JobResult &Result, const Limits &L,
          std::unique_ptr<facts::Unit> &Unit,
          std::vector<IncompleteUnit> &Incomplete) {
  if (!Result.succeeded()) {
    sys::fs::remove(FactsFile);
    auto State = Result.How == JobResult::End::TimedOut ? UnitState::TimedOut
                                                        : UnitState::Failed;
    Incomplete.push_back({Name, State, reasonOf(Result, L, contentOf(J.Log))});
    return;
  }
  sys::fs::remove(J.Log);
  auto Loaded = facts::Unit::load(FactsFile);
  if (!Loaded) {
    Incomplete.push_back(
        {Name, UnitState::Failed, toString(Loaded.takeError())});
    return;
  }
  Unit = std::move(*Loaded);
  if (Unit->state() == facts::State::Recovered)
    Incomplete.push_back(recovered(Name, *Unit));
}

} // namespace

std::string reasonOf(const JobResult &Result, const Limits &L, StringRef Log) {
  SmallVector<StringRef, 8> Lines, Errors;
  Log.split(Lines, '\n', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines)
    if (Line.contains("error:") || Line.contains("ERROR:"))
      Errors.push_back(Line.trim());
  std::string Said = Errors.empty() ? "" : firstOf(Errors[0], Errors.size());
  std::string Detail = Said.empty() ? "" : ": " + Said;
  switch (Result.How) {
  case JobResult::End::Succeeded:
    return "";
  case JobResult::End::TimedOut:
    return fmt::format("timed out after {} s", L.Seconds);
  case JobResult::End::NotStarted:
    return "the extractor can't be run: " + Result.Message;
  case JobResult::End::Crashed:
    return fmt::format("crashed ({}){}", Result.Message, Detail);
  case JobResult::End::Failed:
    if (!Said.empty())
      return Said;
    if (!Lines.empty())
      return Lines.front().trim().str();
    return fmt::format("failed with code {}", Result.ExitCode);
  }
  llvm_unreachable("unknown end of a job");
}

Expected<Extraction> extractAll(const Project &P, const Limits &L,
                                ArrayRef<std::string> Extractor) {
  std::error_code EC = sys::fs::create_directories(P.FactsFolder);
  if (!EC && !sys::fs::is_directory(P.FactsFolder))
    EC = make_error_code(errc::not_a_directory);
  if (EC)
    return createStringError(
        EC, fmt::format("{}: the folder for facts can't be made: {}; name "
                        "another with --facts-dir",
                        P.FactsFolder, EC.message()));
  Extraction Result;
  Result.Units.resize(P.Units.size());
  std::vector<std::string> Names = factsNames(P.Units);
  std::vector<Job> Jobs;
  std::vector<size_t> UnitOfJob;
  for (size_t I = 0; I < P.Units.size(); ++I) {
    Names[I] = absolutePath(Names[I], P.FactsFolder);
    if (auto Why = hopeless(P, I)) {
      Result.Incomplete.push_back(std::move(*Why));
      continue;
    }
    Expected<Job> J = makeJob(P, I, Names[I], Extractor);
    if (!J)
      return J.takeError();
    Jobs.push_back(std::move(*J));
    UnitOfJob.push_back(I);
  }
  std::vector<JobResult> Ends = runAll(Jobs, L);
  for (size_t K = 0; K < Jobs.size(); ++K) {
    size_t I = UnitOfJob[K];
    take(P.Units[I].Source, Names[I], Jobs[K], Ends[K], L, Result.Units[I],
         Result.Incomplete);
  }
  sort(Result.Incomplete, [](const auto &A, const auto &B) {
    return std::tie(A.File, A.State, A.Reason) <
           std::tie(B.File, B.State, B.Reason);
  });
  return Result;
}

} // namespace officetidy::driver
