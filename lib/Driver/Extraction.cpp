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
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
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
  for (const std::string &Folder : P.ImportPaths)
    Arguments.push_back("--import-path=" + Folder);
  if (!P.Units[I].Output.empty())
    Arguments.push_back("--output-name=" + P.Units[I].Output);
  Arguments.insert(Arguments.end(), {"-o", FactsFile, C.File, "--"});
  Arguments.insert(Arguments.end(), C.Arguments.begin(), C.Arguments.end());
  return Arguments;
}

/// The response file of the process that writes \p FactsFile.
std::string responseFile(const std::string &FactsFile) {
  return FactsFile + ".rsp";
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
  Arguments = {"@" + responseFile(FactsFile)};
  return writeAtomically(responseFile(FactsFile), Text);
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

/// The first of the errors that stand in \p Log; "" if there are none.
std::string errorIn(StringRef Log) {
  SmallVector<StringRef, 8> Lines, Errors;
  Log.split(Lines, '\n', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef Line : Lines)
    if (Line.contains("error:") || Line.contains("ERROR:"))
      Errors.push_back(Line.trim());
  return Errors.empty() ? "" : firstOf(Errors.front(), Errors.size());
}

/// One line that says why \p Result is none. \p Error is what the process said
/// of it, \p Log the name of the file that may hold more.
std::string reasonOf(const JobResult &Result, const Limits &L,
                     const std::string &Error, const std::string &Log) {
  std::string Said =
      Error.empty() ? fmt::format("; see {}", Log) : ": " + Error;
  switch (Result.How) {
  case JobResult::End::Succeeded:
    return "";
  case JobResult::End::TimedOut:
    return fmt::format("timed out after {} s", L.Seconds);
  case JobResult::End::NotStarted:
    return "the extractor can't be run: " + Result.Message;
  case JobResult::End::Crashed:
    return fmt::format("crashed ({}){}", Result.Message, Said);
  case JobResult::End::Failed:
    return Error.empty()
               ? fmt::format("failed with code {}{}", Result.ExitCode, Said)
               : Error;
  }
  llvm_unreachable("unknown end of a job");
}

/// Gathers what the extractions gave.
class Collector {
public:
  Collector(const Project &P, const Limits &L, Extraction &Result)
      : P(P), L(L), Result(Result) {}

  /// Takes what \p J, which ended as \p End, gave of unit \p I.
  void take(size_t I, const std::string &FactsFile, const Job &J,
            const JobResult &End) {
    (void)sys::fs::remove(responseFile(FactsFile));
    if (!End.succeeded()) {
      (void)sys::fs::remove(FactsFile);
      auto State = End.How == JobResult::End::TimedOut ? UnitState::TimedOut
                                                       : UnitState::Failed;
      add(I, State,
          reasonOf(End, L, errorIn(contentOf(J.Log)),
                   relativePath(J.Log, P.Root)));
      return;
    }
    takeNotes(contentOf(J.Log));
    (void)sys::fs::remove(J.Log);
    auto Unit = facts::Unit::load(FactsFile);
    if (!Unit)
      add(I, UnitState::Failed, toString(Unit.takeError()));
    else
      keep(I, std::move(*Unit));
  }

private:
  void add(size_t I, UnitState State, std::string Reason) {
    Result.Incomplete.push_back({P.Units[I].Source, State, std::move(Reason)});
  }

  void keep(size_t I, std::unique_ptr<facts::Unit> Unit) {
    if (Unit->state() != facts::State::Whole)
      add(I,
          Unit->state() == facts::State::Recovered ? UnitState::Recovered
                                                   : UnitState::Lexical,
          Unit->errorCount() ? firstOf(Unit->error(0), Unit->errorCount())
                             : "");
    Result.Units[I] = std::move(Unit);
  }

  void takeNotes(StringRef Log) {
    for (StringRef Line : split(Log, '\n'))
      if (size_t At = Line.find(": note: ");
          At != StringRef::npos && Noted.insert(Line.substr(At)).second)
        Result.Notes.push_back(Line.trim().str());
  }

  const Project &P;
  const Limits &L;
  Extraction &Result;
  StringSet<> Noted;
};

} // namespace

/// Makes the folder that the facts of \p P are kept in.
static Error makeFactsFolder(const Project &P) {
  std::error_code EC = sys::fs::create_directories(P.FactsFolder);
  if (!EC && !sys::fs::is_directory(P.FactsFolder))
    EC = make_error_code(errc::not_a_directory);
  if (!EC)
    return Error::success();
  return createStringError(
      EC, fmt::format("{}: the folder for facts can't be made: {}; name "
                      "another with --facts-dir",
                      P.FactsFolder, EC.message()));
}

Expected<Extraction> extractAll(const Project &P, const Limits &L,
                                ArrayRef<std::string> Extractor) {
  if (Error E = makeFactsFolder(P))
    return std::move(E);
  Extraction Result;
  Result.Units.resize(P.Units.size());
  std::vector<std::string> FactsFiles;
  for (const std::string &Name : factsNames(P.Units))
    FactsFiles.push_back(absolutePath(Name, P.FactsFolder));

  std::vector<Job> Jobs;
  std::vector<size_t> UnitOfJob;
  for (size_t I = 0; I < P.Units.size(); ++I) {
    if (auto Why = hopeless(P, I)) {
      Result.Incomplete.push_back(std::move(*Why));
      continue;
    }
    Expected<Job> J = makeJob(P, I, FactsFiles[I], Extractor);
    if (!J)
      return J.takeError();
    Jobs.push_back(std::move(*J));
    UnitOfJob.push_back(I);
  }

  std::vector<JobResult> Ends = runAll(Jobs, L);
  Collector Collect(P, L, Result);
  for (size_t K = 0; K < Jobs.size(); ++K)
    Collect.take(UnitOfJob[K], FactsFiles[UnitOfJob[K]], Jobs[K], Ends[K]);
  sort(Result.Incomplete, [](const auto &A, const auto &B) {
    return std::tie(A.File, A.State, A.Reason) <
           std::tie(B.File, B.State, B.Reason);
  });
  return Result;
}

} // namespace officetidy::driver
