//===- JobQueue.h - the jobs that wait --------------------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "Job.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace mailer {

/// Hands jobs from the thread that finds them to the one that runs them.
class JobQueue {
public:
  void push(std::unique_ptr<IJob> job);

  /// Waits for a job. Returns null once the queue is closed and empty.
  std::unique_ptr<IJob> pop();

  /// Takes no more jobs, and lets pop() return null when all are done.
  void close();

private:
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::unique_ptr<IJob>> jobs_;
  bool closed_ = false;
};

} // namespace mailer
