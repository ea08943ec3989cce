//===- Worker.cpp - the thread that does the jobs -------------------------===//
//
// Part of Office Tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Worker.h"

#include "Mailer.h"

namespace mailer {

Worker::Worker(JobQueue &queue, const Settings &settings)
    : queue_(queue), settings_(settings), thread_(&Worker::loop, this) {}

Worker::~Worker() {
  queue_.close();
  thread_.join();
}

void Worker::loop() {
  const com::Apartment apartment;
  Mailer mailer(settings_.calendarServer);
  while (const std::unique_ptr<IJob> job = queue_.pop()) {
    try {
      job->run(mailer);
    } catch (const std::exception &error) {
      OutputDebugStringA(error.what());
    }
  }
}

} // namespace mailer
