//===- JobQueue.cpp - the jobs that wait ----------------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "JobQueue.h"

namespace mailer {

void JobQueue::push(std::unique_ptr<IJob> job) {
  {
    const std::lock_guard lock(mutex_);
    if (closed_)
      return;
    jobs_.push_back(std::move(job));
  }
  changed_.notify_one();
}

std::unique_ptr<IJob> JobQueue::pop() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return closed_ || !jobs_.empty(); });
  if (jobs_.empty())
    return nullptr;
  std::unique_ptr<IJob> job = std::move(jobs_.front());
  jobs_.pop_front();
  return job;
}

void JobQueue::close() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

} // namespace mailer
