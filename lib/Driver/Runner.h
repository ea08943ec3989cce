//===- Runner.h - runs many processes at once -------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef OFFICETIDY_DRIVER_RUNNER_H
#define OFFICETIDY_DRIVER_RUNNER_H

#include "llvm/ADT/ArrayRef.h"
#include <string>
#include <vector>

namespace officetidy::driver {

/// A process to run. Its standard input and output lead nowhere.
struct Job {
  std::vector<std::string> Command; ///< the program's full path, its arguments
  std::string Log; ///< the file that its standard error is written to
};

/// What a run of many processes may take.
struct Limits {
  unsigned AtOnce = 0;    ///< processes; 0: as many as there are cores
  unsigned Seconds = 300; ///< of each process; 0: no limit
  unsigned Megabytes = 0; ///< of memory of each process; 0: no limit
};

/// How a process ended.
struct JobResult {
  enum class End { Succeeded, Failed, Crashed, TimedOut, NotStarted };
  End How = End::Succeeded;
  int ExitCode = 0;    ///< of Failed
  std::string Message; ///< of Crashed and NotStarted: what the system says

  bool succeeded() const { return How == End::Succeeded; }
};

/// Runs all of \p Jobs within \p L and waits for their ends, which are in the
/// order of the jobs. Whatever becomes of one doesn't touch another.
std::vector<JobResult> runAll(llvm::ArrayRef<Job> Jobs, const Limits &L);

} // namespace officetidy::driver

#endif // OFFICETIDY_DRIVER_RUNNER_H
