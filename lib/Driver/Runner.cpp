//===- Runner.cpp - runs many processes at once ---------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Driver/Runner.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/Threading.h"
#include <algorithm>
#include <chrono>
#include <optional>
#include <thread>

using namespace llvm;

namespace officetidy::driver {

namespace {

using Clock = std::chrono::steady_clock;

/// How long the runner sleeps between two looks at its processes: little
/// against the time that one takes, much against that of a look.
constexpr std::chrono::milliseconds Nap(5);

/// A process that runs.
struct Running {
  size_t Job;
  sys::ProcessInfo Process;
  Clock::time_point Deadline;
};

JobResult resultOf(const sys::ProcessInfo &Ended, std::string Message) {
  if (Ended.ReturnCode == 0)
    return {};
  if (Ended.ReturnCode > 0)
    return {JobResult::End::Failed, Ended.ReturnCode, ""};
  // -1: it could not be executed. All else that is negative: it crashed.
  auto How = Ended.ReturnCode == -1 ? JobResult::End::NotStarted
                                    : JobResult::End::Crashed;
  return {How, 0, std::move(Message)};
}

/// Starts \p J; nothing and \p Result where that fails.
std::optional<sys::ProcessInfo> start(const Job &J, unsigned Megabytes,
                                      JobResult &Result) {
  SmallVector<StringRef, 32> Arguments(J.Command.begin(), J.Command.end());
  std::optional<StringRef> Redirects[] = {"", "", StringRef(J.Log)};
  bool Failed = false;
  std::string Message;
  sys::ProcessInfo Process =
      sys::ExecuteNoWait(Arguments.front(), Arguments, /*Env=*/std::nullopt,
                         Redirects, Megabytes, &Message, &Failed);
  if (!Failed && Process.Pid != sys::ProcessInfo::InvalidPid)
    return Process;
  Result = {JobResult::End::NotStarted, 0, J.Command.front() + ": " + Message};
  return std::nullopt;
}

/// Has \p R ended? Then how. Ends it when its time is up.
std::optional<JobResult> look(const Running &R) {
  std::string Message;
  sys::ProcessInfo Ended = sys::Wait(R.Process, /*SecondsToWait=*/0, &Message);
  if (Ended.Pid != sys::ProcessInfo::InvalidPid)
    return resultOf(Ended, std::move(Message));
  if (Clock::now() < R.Deadline)
    return std::nullopt;
  // Waiting with a limit is LLVM's portable way to end a process.
  sys::Wait(R.Process, /*SecondsToWait=*/1, &Message);
  return JobResult{JobResult::End::TimedOut, 0, ""};
}

} // namespace

std::vector<JobResult> runAll(ArrayRef<Job> Jobs, const Limits &L) {
  size_t AtOnce =
      L.AtOnce ? L.AtOnce : hardware_concurrency().compute_thread_count();
  std::vector<JobResult> Results(Jobs.size());
  std::vector<Running> Active;
  size_t Next = 0;
  while (Next < Jobs.size() || !Active.empty()) {
    while (Next < Jobs.size() && Active.size() < AtOnce) {
      size_t Job = Next++;
      auto Deadline = L.Seconds ? Clock::now() + std::chrono::seconds(L.Seconds)
                                : Clock::time_point::max();
      if (auto Process = start(Jobs[Job], L.Megabytes, Results[Job]))
        Active.push_back({Job, *Process, Deadline});
    }
    size_t Before = Active.size();
    erase_if(Active, [&](const Running &R) {
      std::optional<JobResult> Result = look(R);
      if (Result)
        Results[R.Job] = std::move(*Result);
      return Result.has_value();
    });
    if (Active.size() == Before && Before)
      std::this_thread::sleep_for(Nap);
  }
  return Results;
}

} // namespace officetidy::driver
