//===- Worker.h - the thread that does the jobs -----------------*- C++ -*-===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#pragma once

#include "JobQueue.h"
#include "Settings.h"

#include <thread>

namespace mailer {

/// A thread that runs the jobs of a queue until it is closed. The queue and
/// the settings must outlive it.
class Worker {
public:
  Worker(JobQueue &queue, const Settings &settings);
  Worker(const Worker &) = delete;
  Worker &operator=(const Worker &) = delete;
  ~Worker();

private:
  void loop();

  JobQueue &queue_;
  const Settings &settings_;
  std::thread thread_;
};

} // namespace mailer
